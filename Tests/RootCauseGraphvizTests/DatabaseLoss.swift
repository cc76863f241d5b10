import RootCause

/// An investigation with some of everything that a picture can show.
func databaseLoss() throws -> Investigation {
  var it = Investigation(id: "database-loss", title: "Six hours of database writes were lost")
  it.version = "2"
  it.status = .reviewed
  it.date = CalendarDate(year: 2017, month: 2, day: 10)
  try it.edit { batch throws(InvestigationError) in
    for factor in factors() { try batch.add(factor) }
    for control in controls() { try batch.add(control) }
    try batch.add(Evidence("E1", "Shell history of the session", kind: .log, source: "host db1"))
    try batch.add(Hypothesis("H1", "The load came from a spam wave", about: .factor("spam")))
    try batch.add(
      WhyChain(
        "why-no-copy", ["data-lost", "no-recent-copy", "dumps-empty", "nobody-knew", "mails-rejected"],
        title: "Why was there no copy?", confirmed: ["no-recent-copy", "dumps-empty"]))
    try batch.add(WhyChain("why-wiped", ["data-lost", "primary-wiped", "tool-silent"], title: "Why was it wiped?"))
    var link = Link("spam", "load")
    link.certainty = .disputed
    batch.record(link)
    var loop = Link("retries", "load")
    loop.isFeedback = true
    batch.record(loop)
  }
  return it
}

private func factors() -> [Factor] {
  var lost = Factor(
    "data-lost", .outcome, "Writes made between 17:20 and 23:27 were lost", certainty: .verified,
    because: .all(["primary-wiped", "replica-gone", "no-recent-copy"]))
  lost.evidence = ["E1"]
  let refunds = Factor("refunds", .impact, "Customers had to enter their work again", because: .factor("data-lost"))
  var wiped = Factor(
    "primary-wiped", .action, "The data directory of the primary was removed", actor: "on-call engineer",
    at: TimeSpan("2017-01-31T23:27Z"), because: .all(["rebuild", "hosts-alike"]))
  wiped.contributing = ["long-shift"]
  var rebuild = Factor("rebuild", .event, "The replica had to be rebuilt by hand", because: .factor("lag"))
  rebuild.role = .proximate
  let replica = Factor("replica-gone", .event, "The data of the replica was removed", because: .factor("rebuild"))
  let lag = Factor(
    "lag", .event, "Replication stopped", because: .all([.factor("load"), .factor("no-archive")]))
  let load = Factor(
    "load", .condition, "The database was under heavy load",
    because: .any([.factor("spam"), .factor("hard-delete"), .factor("retries"), .factor("bots")]))
  let retries = Factor("retries", .event, "Clients sent failed requests again", because: .factor("load"))
  let spam = Factor("spam", .event, "A wave of spam raised the write load", certainty: .presumptive)
  let bots = Factor("bots", .event, "Bots tried to sign up", certainty: .verified)
  let delete = Factor("hard-delete", .event, "A job deleted a staff account and its data", certainty: .verified)
  var archive = Factor("no-archive", .omission, "Logs were not archived, so segments the replica needed were gone")
  archive.role = .root
  let alike = Factor("hosts-alike", .condition, "Both hosts looked alike in the terminal")
  let silent = Factor("tool-silent", .condition, "The sync tool waited without a word")
  let shift = Factor("long-shift", .condition, "Late at night, after a long shift", certainty: .presumptive)
  let copy = Factor(
    "no-recent-copy", .condition, "No copy of the database younger than six hours existed",
    because: .all(["dumps-empty", "snapshots-off"]))
  let dumps = Factor(
    "dumps-empty", .condition, "The nightly dumps had failed since the upgrade",
    because: .all(["version-mismatch", "nobody-knew"]))
  var version = Factor("version-mismatch", .condition, "pg_dump 9.2 ran against a 9.6 server")
  version.role = .root
  var knew = Factor(
    "nobody-knew", .condition, "Nobody knew that the dumps failed",
    because: .atLeast(2, ["mails-rejected", "no-monitor", "no-drill-owner"]))
  knew.role = .symptom
  let mails = Factor("mails-rejected", .event, "Failure mails were rejected by the receiver")
  let monitor = Factor("no-monitor", .omission, "The size of the backups was not watched")
  var owner = Factor("no-drill-owner", .condition, "Nobody owned the backup procedure")
  owner.role = .root
  let snapshots = Factor("snapshots-off", .omission, "Disk snapshots were off for the database hosts")
  let refuted = Factor("disk-fault", .event, "A disk failed", certainty: .refuted)
  var wiped2 = wiped
  wiped2.because = .all(["rebuild", "hosts-alike", "tool-silent"])
  return [
    refunds, lost, wiped2, replica, copy, rebuild, lag, load, retries, spam, bots, delete, archive, alike, silent,
    shift,
    dumps,
    snapshots, version, knew, mails, monitor, owner, refuted,
  ]
}

private func controls() -> [Control] {
  [
    Control(
      "restore-drill", "Backups are restored and checked every week", function: .detect, status: .missing,
      stops: [.factor("no-recent-copy")], whyFailed: .factor("no-drill-owner")),
    Control(
      "host-guard", "Destructive commands ask for the host name", function: .prevent, status: .proposed,
      stops: [.link(Link.ID("hosts-alike", "primary-wiped"))]),
    Control(
      "runbook", "A runbook for rebuilding the replica", function: .prevent, status: .inadequate,
      stops: [.link(Link.ID("tool-silent", "primary-wiped"))]),
    Control(
      "vigilance", "The engineer stopped the command", function: .mitigate, status: .partial,
      stops: [.link(Link.ID("primary-wiped", "data-lost"))]),
    Control(
      "spam-filter", "Sign-ups are checked for spam", function: .prevent, status: .effective,
      stops: [.link(Link.ID("bots", "load"))]),
    Control(
      "rate-limit", "Requests per client are limited", function: .prevent, status: .unknown,
      stops: [.link(Link.ID("spam", "load")), .link(Link.ID("retries", "load"))]),
    Control(
      "second-person", "A second person watches dangerous work", function: .prevent, status: .bypassed,
      stops: [.factor("primary-wiped")], whyFailed: .all(["long-shift", "no-drill-owner"])),
  ]
}
