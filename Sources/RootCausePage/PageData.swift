import Foundation
import RootCause
import RootCauseDiagrams

/// What the page knows of the investigation.
struct PageData: Encodable, Sendable {
  let circuit: Circuit
  let anatomy: CausesAnatomy
  let factors: [Entry]
  let controls: [ControlEntry]
  /// The factors whose fate is told: outcomes and impacts.
  let targets: [String]
  let milestones: [Moment]
  /// The fragment of a link to what is shown at first.
  let opening: String
  /// Hypotheses by id, as the unknowns name them.
  let hypotheses: [String: String]

  /// A record with what is to be told of it.
  struct Entry: Encodable, Sendable {
    let id: String
    let kind: String
    let statement: String
    let facts: [String]
    let passages: [Passage]
  }

  struct ControlEntry: Encodable, Sendable {
    let record: Entry
    let status: String
    let moves: [Moment]
  }

  /// A heading, and what stands under it.
  struct Passage: Encodable, Sendable {
    let heading: String
    let items: [String]
  }

  /// A milestone at some time.
  struct Moment: Encodable, Sendable {
    let milestone: String
    /// As recorded.
    let text: String
    /// Milliseconds since 1970, going by the time as written; of two bounds the first.
    let time: Double
  }

  init(of investigation: Investigation, anatomy: CausesAnatomy, opening: Page.Opening) {
    let counterfactuals = Counterfactuals(of: investigation)
    let passages = RecordPassages(of: investigation)
    circuit = counterfactuals.circuit
    self.anatomy = anatomy
    factors = investigation.factors.map { factor in
      Entry(
        id: factor.id.rawValue, kind: factor.kind.rawValue, statement: factor.statement, facts: factor.facts,
        passages: passages.about(factor))
    }
    controls = investigation.controls.map { control in
      ControlEntry(
        record: Entry(
          id: control.id.rawValue, kind: "control", statement: control.statement, facts: control.facts,
          passages: passages.about(control)),
        status: control.status.rawValue, moves: Self.moments(control.moves))
    }
    targets = counterfactuals.targets.map(\.rawValue)
    self.opening = opening.fragment
    milestones = Self.moments(investigation.milestones)
    hypotheses = Dictionary(
      investigation.hypotheses.map { ($0.id.rawValue, $0.statement) }, uniquingKeysWith: { first, _ in first })
  }

  /// As JSON that may stand in a script element.
  var text: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return HTMLText.script(String(decoding: try encoder.encode(self), as: UTF8.self))
    }
  }

  private static func moments(_ times: [Milestone: TimePoint]) -> [Moment] {
    Milestone.allCases.compactMap { milestone in
      times[milestone].map { time in
        Moment(
          milestone: milestone.rawValue, text: "\(time)", time: Double(time.timestamps.first?.earliest ?? 0) / 1_000)
      }
    }
  }
}

extension Page.Opening {
  /// As the fragment of a link. Ids need no encoding: they are letters, digits, `-`, `_` and `.`.
  fileprivate var fragment: String {
    let inPlace = interventions.compactMap { if case .putInPlace(let id) = $0 { id.rawValue } else { nil } }
    let away = interventions.compactMap { if case .takeAway(let id) = $0 { id.rawValue } else { nil } }
    let fields = [
      ("whatif", inPlace.joined(separator: ",")), ("without", away.joined(separator: ",")), ("view", view ?? ""),
    ]
    return fields.filter { !$0.1.isEmpty }.map { "\($0.0)=\($0.1)" }.joined(separator: "&")
  }
}
