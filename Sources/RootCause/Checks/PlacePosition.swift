extension Investigation {
  /// Where a place comes in the order of the records: section, record, field.
  func position(of place: Place) -> PlacePosition {
    let field = place.field.flatMap { Field.positions[$0] } ?? -1
    switch place.subject {
    case .investigation: return PlacePosition(section: -1, record: 0, field: field)
    case .link(let id): return PlacePosition(section: 1, record: factors.index(of: id.effect) ?? 0, field: field)
    case .waiver(let index): return PlacePosition(section: RecordKind.allCases.count, record: index, field: field)
    case .record(let id):
      let (section, record) = position(of: id)
      return PlacePosition(section: section, record: record ?? 0, field: field)
    }
  }

  private func position(of id: AnyRecordID) -> (section: Int, record: Int?) {
    switch id.kind {
    case .person: (0, people.index(of: RecordID(id.rawValue)))
    case .factor: (1, factors.index(of: RecordID(id.rawValue)))
    case .control: (2, controls.index(of: RecordID(id.rawValue)))
    case .chain: (3, chains.index(of: RecordID(id.rawValue)))
    case .evidence: (4, evidence.index(of: RecordID(id.rawValue)))
    case .hypothesis: (5, hypotheses.index(of: RecordID(id.rawValue)))
    case .counterfactual: (6, counterfactuals.index(of: RecordID(id.rawValue)))
    case .finding: (7, findings.index(of: RecordID(id.rawValue)))
    case .action: (8, actions.index(of: RecordID(id.rawValue)))
    case .metric: (9, metrics.index(of: RecordID(id.rawValue)))
    case .reservation: (10, reservations.index(of: RecordID(id.rawValue)))
    }
  }
}

/// The position of a place in the order in which an investigation lists its records.
struct PlacePosition: Comparable {
  let section: Int
  let record: Int
  let field: Int

  static func < (left: PlacePosition, right: PlacePosition) -> Bool {
    (left.section, left.record, left.field) < (right.section, right.record, right.field)
  }
}

extension Field {
  fileprivate static let positions = Dictionary(uniqueKeysWithValues: zip(allCases, allCases.indices))
}
