internal import Yams

/// The text of a new document: something to overwrite, never an empty page.
public enum StarterDocument {
  /// A commented document that is valid as it stands.
  public static let commented = """
    # An investigation. Change the text, keep the keys, then:
    #   rca check FILE      what does not hold, and where
    #   rca whatif FILE     which control would have broken the chain
    #   rca diagram FILE -o FILE.svg
    rca: 1
    title: The press stopped
    status: draft                 # draft, in-review, reviewed, closed

    # Five whys: what happened first, then one answer to "why?" per line, down to the root cause.
    whys:
      - The press stopped
      - An overload blew the fuse
      - The bearing was not lubricated enough
      - The lubrication pump did not draw enough oil
      - The pump shaft was worn
      - No strainer was fitted, so metal scrap got in

    # What stood in the way, or could have. “why.6” is the sixth line above.
    controls:
      strainer:
        statement: Fit a strainer to the pump
        status: proposed          # effective, partial, failed, bypassed, inadequate, missing, proposed, unknown
        stops: why.6

    # When one line of causes is not enough, name factors and say how they work together. A line of “whys” can be the
    # name of a factor; a list under “because” means that all of them were needed.
    #
    # factors:
    #   stopped:
    #     kind: outcome           # outcome, impact, event, action, omission, condition
    #     statement: The press stopped
    #     at: 2026-03-01T10:00Z
    #     because: [overload, no-spare]
    #   overload: { kind: event, statement: An overload blew the fuse, at: ~2026-03-01T09:58Z }
    #   no-spare:
    #     kind: condition
    #     statement: No fuse was left to put in
    #     because: { any: [last-one-used, order-late] }     # any one of them was enough
    #
    # evidence:
    #   E1: { kind: log, statement: Current over the limit at 09:58, source: drive controller, grade: A2 }
    #
    # findings:
    #   F1: { statement: What follows from it, category: process-gap, rests-on: [overload] }
    #
    # actions:
    #   A1: { statement: What will be done, owner: maintenance, due: 2026-04-01, addresses: F1, implements: strainer }

    """

  /// A document that holds a chain of answers and nothing else.
  ///
  /// - Parameters:
  ///   - title: What happened, in one line.
  ///   - whys: The statements from the outcome down to the last answer.
  public static func whys(title: String, _ whys: [String]) throws -> String {
    let document = Node.mapping([
      "rca": Node("1"),
      "title": Node(title),
      "whys": .sequence(Node.Sequence(whys.map { Node($0) })),
    ])
    return try Yams.serialize(node: document, width: -1, allowUnicode: true)
  }
}
