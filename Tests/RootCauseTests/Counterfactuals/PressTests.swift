import RootCause
import Testing

@Suite("the stopped press")
struct PressTests {
  let press: Investigation
  let strainer: Control.ID = "strainer"

  init() throws {
    var press = Investigation(id: "press-stop", title: "The press stopped")
    let stopped = try press.add(Factor("stopped", .outcome, "The press stopped"))
    let fuse = try press.add(Factor("fuse", .event, "An overload blew the fuse"))
    let scrap = try press.add(Factor("scrap", .condition, "Metal scrap got into the pump"))
    try press.explain(stopped, because: .all([fuse]))
    try press.explain(fuse, because: .all([scrap]))
    try press.add(Control("strainer", "A strainer on the pump", status: .missing, stops: [.factor(scrap)]))
    self.press = press
  }

  @Test("a control on the only chain prevents the outcome, and says what that rests on")
  func prevents() throws {
    let counterfactuals = Counterfactuals(of: press)
    let verdict = try counterfactuals.verdict(of: strainer)
    guard case .prevents(let proof) = verdict else {
      Issue.record("\(verdict)")
      return
    }
    #expect(proof.firstBreaks == [Break(.factor("scrap"), .stopped(by: ["strainer"]))])
    #expect(proof.factors == ["stopped", "fuse", "scrap"])
    #expect(proof.links == [Link.ID("fuse", "stopped"), Link.ID("scrap", "fuse")])
    #expect(proof.restsOn == proof.links)
    #expect("\(verdict)".hasPrefix("prevents “stopped”: no way to it is left"))
  }

  @Test("a world says what no longer occurs")
  func world() throws {
    let world = try Counterfactuals(of: press).world(given: [.putInPlace(strainer)])
    #expect(world.state(of: "stopped" as Factor.ID) == .doesNotOccur)
    #expect(world.state(of: strainer) == .works)
    #expect(world.state(of: Link.ID("fuse", "stopped")) == .doesNotOccur)
    #expect(world.firstBreaks == [Break(.factor("scrap"), .stopped(by: ["strainer"]))])
  }
}
