import RootCause
import RootCauseDiagrams

var press = Investigation(id: "press-stop", title: "The press stopped")
try press.add(Factor("scrap", .condition, "Metal scrap got into the pump"))
try press.add(Factor("stopped", .outcome, "The press stopped", because: .all(["scrap"])))
let strainer = try press.add(Control("strainer", "A strainer on the pump", status: .missing, stops: [.factor("scrap")]))

print(try Counterfactuals(of: press).verdict(of: strainer))
print(try Diagram.causes(of: press, whatIf: [strainer]).outline)
