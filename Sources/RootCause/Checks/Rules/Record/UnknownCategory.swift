extension Rule {
  /// A category is one that readers know.
  static let unknownCategory = Rule(
    name: "unknown-category",
    family: .record,
    severity: .warningAfterDraft,
    title: "a category is neither built in nor declared",
    rationale: """
      Categories let many investigations be counted together, which works only while one thing has one name. The set is \
      open: a category of your own is declared under `categories`, with what it means. A word close to a known one is \
      most likely a slip and a warning; any other a note, told of its first use.
      """,
    source: "IEC 62740, taxonomies",
    failing: """
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-limit] }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root, category: capasity }
      #                                                                                                      ^^^^^^^^
      """,
    passing: """
      categories: { supply: A supplier did not deliver what was agreed }
      factors:
        outage: { kind: outcome, statement: Checkout failed, because: [no-limit, late-part] }
        no-limit: { kind: condition, statement: The queue took any number of requests, role: root, category: capacity }
        late-part: { kind: condition, statement: The second server had not come, role: root, category: supply }
      """
  ) { context in
    let investigation = context.investigation
    let known = Category.defaults.map(\.category) + investigation.taxonomy.keys.sorted { $0.rawValue < $1.rawValue }
    var seen = Set(known)
    func check(_ category: Category?, _ place: Place) {
      guard let category, seen.insert(category).inserted else { return }
      // A few hundred names are plenty to be meant by a slip; comparing with any number would not stay linear.
      let nearest = nearestNames(to: category.rawValue, among: known.prefix(200).lazy.map(\.rawValue))
      let declaration = "declare it: categories: { \(category.rawValue): <what it means> }"
      context.report(
        place, "the category “\(category.rawValue)” is neither built in nor declared under `categories`",
        suggestion: nearest.isEmpty
          ? declaration : "did you mean \(nearest.quoted(joining: "or"))? If not, \(declaration)",
        severities: nearest.isEmpty ? .note : nil)
    }
    for factor in investigation.factors { check(factor.category, Place(.factor(factor.id), .category)) }
    for finding in investigation.findings { check(finding.category, Place(.record(finding.id), .category)) }
  }
}
