import RootCause
import Testing

/// Small investigations whose DOT and outline are kept as text.
enum Sample: String, CaseIterable {
  case empty, press, gates, guarded, hostile, dated

  func investigation() throws -> Investigation {
    switch self {
    case .empty: return Investigation(title: "Nothing yet")
    case .press: return try press()
    case .gates: return try gates()
    case .guarded: return try guarded()
    case .hostile: return try hostile()
    case .dated: return try dated()
    }
  }

  private func press() throws -> Investigation {
    var it = Investigation(id: "press", title: "The press stopped")
    var scrap = Factor("scrap", .condition, "Metal scrap got into the pump")
    scrap.role = .root
    try it.add(scrap)
    try it.add(Factor("fuse", .event, "An overload blew the fuse", because: .factor("scrap")))
    try it.add(Factor("stopped", .outcome, "The press stopped", certainty: .verified, because: .factor("fuse")))
    try it.add(
      Control("strainer", "A strainer on the pump", function: .prevent, status: .missing, stops: [.factor("scrap")]))
    try it.add(WhyChain("why", ["stopped", "fuse", "scrap"], confirmed: ["fuse"]))
    return it
  }

  private func gates() throws -> Investigation {
    var it = Investigation(id: "gates", title: "Causes combine")
    try it.edit { batch throws(InvestigationError) in
      for id in ["a", "b", "c", "d", "e"] { try batch.add(Factor(.init(id), .event, "Event \(id)")) }
      var nested = Factor(
        "nested", .outcome, "Nested causes",
        because: .all([.factor("a"), .any([.factor("b"), .atLeast(2, ["c", "d", "e"])]), .any([.factor("loop")])]))
      nested.contributing = ["e"]
      nested.after = ["d"]
      try batch.add(nested)
      try batch.add(Factor("loop", .condition, "A loop", because: .any(["a", "nested"])))
      try batch.add(Factor("never", .event, "Never happened", certainty: .refuted))
      var loop = Link("nested", "loop")
      loop.isFeedback = true
      batch.record(loop)
    }
    return it
  }

  private func guarded() throws -> Investigation {
    var it = Investigation(id: "guarded", title: "Controls stood in the way")
    it.version = "3"
    try it.add(Factor("rule", .condition, "The rule could not be followed"))
    try it.add(Factor("flag", .omission, "A flag was not set", certainty: .disputed))
    try it.add(Factor("spread", .action, "The release was spread", actor: "release team"))
    try it.add(Factor("outage", .outcome, "Checkout failed", because: .all(["flag", "spread"])))
    try it.add(Factor("refunds", .impact, "Customers were refunded", because: .factor("outage")))
    try it.add(
      Control(
        "canary", "Canary", function: .detect, status: .bypassed,
        stops: [.link(Link.ID("spread", "outage")), .link(Link.ID("flag", "outage"))], whyFailed: .factor("rule")))
    try it.add(Control("lint", "Flags are linted", status: .unknown, stops: [.factor("flag")]))
    try it.add(Control("idle", "Stops nothing", status: .proposed))
    return it
  }

  private func dated() throws -> Investigation {
    var it = Investigation(id: "dated", title: "A queue filled over night")
    it.milestones = [
      .onset: try #require(TimePoint("2024-03-01T22:00Z")), .detected: try #require(TimePoint("~2024-03-02T01:30Z")),
      .resolved: try #require(TimePoint("2024-03-02T02:00Z")),
    ]
    try it.add(Factor("limit", .condition, "The queue had no limit", at: TimeSpan("2023-11/2024-03-02T02:00Z")))
    try it.add(Factor("unwatched", .condition, "Nobody watched the queue", at: TimeSpan("../2024-03-02T01:30Z")))
    try it.add(
      Factor("import", .action, "An import was started", actor: "data team", at: TimeSpan("2024-03-01T22:00Z/23:10Z")))
    var retry = Factor("retry", .event, "The import was tried again", actor: "scheduler")
    retry.after = ["import"]
    retry.because = .factor("import")
    try it.add(retry)
    try it.add(
      Factor(
        "full", .outcome, "The queue filled", at: TimeSpan("2024-03-02T01:00Z..2024-03-02T01:20Z"),
        because: .all(["limit", "retry", "unwatched"])))
    try it.add(Factor("lost", .impact, "Orders were lost", at: TimeSpan("2024-03-02"), because: .factor("full")))
    try it.add(Factor("call", .action, "Somebody called the data team"))
    var alarm = Control("alarm", "An alarm", function: .detect, status: .missing, stops: [.factor("lost")])
    alarm.moves = [.detected: try #require(TimePoint("2024-03-01T23:30Z"))]
    try it.add(alarm)
    return it
  }

  private func hostile() throws -> Investigation {
    var it = Investigation(title: #"</svg><script>alert("x")</script> \N \G"#)
    try it.add(Factor("x", .event, #"<IMG SRC="/etc/passwd"/> & "quoted" \\ \l { } | -> ;"#, actor: "a\u{202E}b\u{0}"))
    try it.add(Factor("y", .outcome, "]]> --> <b>bold</b> &lt; 日本語", because: .factor("x")))
    return it
  }
}
