import RootCause
import Testing

@Suite struct WordingTests {
  /// The rules that speak of a factor stated like this, as the last answer of a story.
  private func rules(
    _ statement: String, _ kind: Factor.Kind = .condition, actor: String? = nil, duty: String? = nil
  ) throws -> [String] {
    var investigation = Investigation(title: "Checkout failed")
    var factor = Factor("x", kind, statement, actor: actor)
    factor.duty = duty
    try investigation.add(factor)
    try investigation.add(Factor("outage", .outcome, "Checkout stopped", because: .all(["x"])))
    return Checks(rules: Rule.Family.wording.rules).run(on: investigation).diagnostics.map(\.rule)
  }

  @Test(
    "ordinary sentences of incident reports raise nothing",
    arguments: [
      "The press stopped", "An overload blew the fuse", "The lubrication pump did not draw enough oil",
      "No strainer was fitted, so metal scrap got in", "The replica failed to start after the upgrade",
      "The pump failed to build up pressure", "The nightly dumps had failed since the upgrade",
      "Human resources approved the shift plan", "The error rate rose to 30 percent",
      "A user error page was cached for an hour",
      "The API answered with error 503", "The disk controller ignored the rule for write barriers",
      "The query violated a unique constraint", "The cache bypassed the size limit", "The parser skipped the checksum",
      "The firewall policy was not reloaded", "The scheduler did not follow the new order of jobs",
      "The valve did not close", "Visibility was poor", "Poor visibility kept the helicopter on the ground",
      "The radio had poor reception in the tunnel", "The operator console did not show the level",
      "The team's dashboard did not load", "The staff account did not have the permission",
      "The engineers did not know which host they were on", "The crew did not hear the alarm over the noise",
      "The operators took the level to be normal", "Nobody knew that the dumps had stopped",
      "The log said \"inadequate memory\" every minute", "The mail called the release “careless”",
      "No dump of the database that could have been restored existed", "The lock was held for 40 minutes",
      "The config fails if only one replica is up", "Alerts were sent to a mailbox that nobody read",
      "The procedure asks for a second person", "The checklist had 140 items and an hour's time",
      "The contractor's badge opened every door", "A technician copied the code server by server and left one out",
      "Maintenance was due in May", "The driver crashed the kernel", "The driver error was logged by the kernel",
      "Die Pumpe lief trocken", "泵没有油", "The supervisor process failed to restart the worker",
      "The memory was not enough for two jobs", "Die Schicht hatte zwölf Stunden gedauert",
    ])
  func ordinary(statement: String) throws { #expect(try rules(statement) == []) }

  @Test("a cause, a sequel or a sentence inside a statement is a second fact")
  func facts() throws {
    for statement in [
      "Writes were slow because the disk was full", "The site was down due to a full disk",
      "The job stopped and then started again", "The disk was full. Nobody had looked",
      "The disk was full; writes stopped",
    ] {
      #expect(try rules(statement) == ["two-facts-in-one"], "\(statement)")
    }
  }

  @Test(
    "what looks like a second fact and is none raises nothing",
    arguments: [
      "The upgrade was due to start at noon", "The valve leading to the tank was open", "Approx. Ten percent were lost",
      "Acme Inc. Europe ran the site", "The log said “Disk full. Stopping; bye”", "Version 2.3. B was in use",
      "The release and the migration ran on the same host",
      "Reads and writes shared one disk, one cache and the network",
    ])
  func oneFact(statement: String) throws { #expect(try rules(statement) == []) }

  @Test("an action in the passive, or by a pronoun, leaves open who acted")
  func actors() throws {
    #expect(try rules("The host was quickly restarted", .action) == ["unnamed-actor"])
    #expect(try rules("They restarted the host", .event) == ["unnamed-actor"])
    #expect(try rules("They restarted the host", .event, actor: "night shift") == [])
    #expect(try rules("The host was restarted by a script", .action) == [])
    #expect(try rules("The engineer on duty was called and restarted the host", .action) == [])
    #expect(try rules("Marketing sent the mail that had been prepared", .action) == [])
    #expect(try rules("The host was restarted", .event) == [])
  }

  @Test("what people are said to have failed in is a judgment")
  func judgments() throws {
    #expect(try rules("The operator failed to close the valve", .event) == ["judgemental-wording"])
    #expect(try rules("Training was inadequate") == ["judgemental-wording"])
    #expect(try rules("There was poor communication between the shifts") == ["judgemental-wording"])
    #expect(try rules("Failed to rotate the key", .action, actor: "platform team") == ["judgemental-wording"])
    #expect(try rules("Failed to rotate the key", .action, actor: "release bot") == [])
  }

  @Test("a person's error as the last answer is blame, whatever words it takes")
  func blame() throws {
    #expect(try rules("Human error") == ["blame-as-cause"])
    #expect(try rules("Operator's mistake at the panel", .action) == ["blame-as-cause"])
    #expect(try rules("The technician forgot to copy one server", .event) == ["blame-as-cause"])
  }

  @Test("a person's error with something behind it is a finding, not blame")
  func explainedError() throws {
    var investigation = Investigation(title: "Checkout failed")
    try investigation.add(Factor("alike", .condition, "The prompt is the same on every host"))
    var slip = Factor("slip", .action, "The engineer made a mistake", because: .all(["alike"]))
    slip.humanFactors = [.slip]
    try investigation.add(slip)
    try investigation.add(Factor("outage", .outcome, "Checkout stopped", because: .all(["slip"])))
    #expect(Checks(rules: Rule.Family.wording.rules).run(on: investigation).diagnostics == [])
  }

  @Test("a person's error that a failed control let through has something behind it")
  func errorBehindControl() throws {
    var investigation = Investigation(title: "Checkout failed")
    var slip = Factor("slip", .action, "The engineer made a mistake")
    slip.humanFactors = [.slip]
    try investigation.add(slip)
    try investigation.add(Factor("outage", .outcome, "Checkout stopped", because: .all(["slip"])))
    try investigation.add(Control("guard", "A question before removal", status: .failed, stops: [.factor("slip")]))
    #expect(Checks(rules: Rule.Family.wording.rules).run(on: investigation).diagnostics == [])
  }

  @Test("a procedure not kept is a violation, told once")
  func violations() throws {
    #expect(try rules("The procedure was not followed") == ["violation-as-cause"])
    #expect(try rules("The operators ignored the checklist", .action) == ["violation-as-cause"])
    #expect(try rules("The nurse violated the policy", .event) == ["violation-as-cause"])
  }

  @Test("what people did not do needs a duty")
  func omissions() throws {
    #expect(try rules("The engineer on duty did not check the backups", .event) == ["omission-without-duty"])
    #expect(try rules("The engineer did not check the backups", .event, duty: "Weekly check") == [])
    #expect(try rules("Nobody checked the backups", .omission) == ["omission-without-duty"])
  }

  @Test(
    "a statement that claims nothing is empty",
    arguments: ["", "   ", "…", "TBD", "n/a", "???", "Why did it stop?", "“Was it full?”"])
  func empty(statement: String) throws { #expect(try rules(statement) == ["empty-statement"]) }

  @Test("hindsight tells of another world")
  func hindsight() throws {
    #expect(try rules("The team should have tested the backup") == ["hindsight"])
    #expect(try rules("The alarm could have been seen at noon") == ["hindsight"])
  }

  @Test("names of people are found where they are names, and not where they are words")
  func names() throws {
    var investigation = Investigation(title: "Checkout failed")
    try investigation.add(Person("p1", role: "database engineer", name: "Will Larsen"))
    try investigation.add(Person("p2", role: "release lead", name: "Mark Page"))
    try investigation.add(Factor("a", .condition, "Will the queue fill up, it stops"))
    try investigation.add(Factor("b", .condition, "A page told of Larsen's change"))
    try investigation.add(Factor("c", .condition, "The page was marked as read"))
    try investigation.add(Factor("d", .action, "The broker was restarted", actor: "mark page"))
    try investigation.add(Factor("outage", .outcome, "Checkout stopped", because: .all(["a", "b", "c", "d"])))
    let found = Checks(rules: Rule.Family.wording.rules).run(on: investigation).diagnostics
    #expect(found.map(\.place) == [Place(.factor("b"), .statement), Place(.factor("d"), .actor)])
    #expect(
      found.map(\.suggestion) == [
        "write “database engineer”, or another role", "write “release lead”, or another role",
      ])
  }
}
