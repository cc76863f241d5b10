/// How much an item of evidence counts, by its grade: from 0.04 to 1.
///
/// | reliability of the source | A | B | C | D | E | F |
/// | --- | --- | --- | --- | --- | --- | --- |
/// | **credibility of the item** | **1** | **2** | **3** | **4** | **5** | **6** |
/// | share | 1 | 0.8 | 0.6 | 0.4 | 0.2 | 0.5 |
///
/// The weight is the product of both shares: B2 weighs 0.64, E5 0.04, F6 0.25. F and 6 say that it cannot be judged, which
/// is no judgement against it, so they stand in the middle. An item without a grade weighs 1: grades only take away, and
/// a matrix without grades is Heuer's plain count.
///
/// Sources: the letters and digits are the Admiralty code's (NATO AJP-2.1), which orders them and gives no numbers; equal
/// steps are the least that can be read into an order. That credibility multiplies what an inconsistent item counts
/// follows the weighted inconsistency score of the ACH software of Heuer and PARC.
public struct CredibilityWeight: Hashable, Sendable, Comparable {
  /// The weight in hundredths, so that sums and ties are exact.
  let hundredths: Int

  /// The weight of a grade, or of an item without one.
  public init(_ grade: Evidence.Grade?) {
    guard let grade else {
      hundredths = 100
      return
    }
    let reliability =
      switch grade.reliability {
      case .A: 10
      case .B: 8
      case .C: 6
      case .D: 4
      case .E: 2
      case .F: 5
      }
    let credibility =
      switch grade.credibility {
      case .confirmed: 10
      case .probable: 8
      case .possible: 6
      case .doubtful: 4
      case .improbable: 2
      case .unjudged: 5
      }
    hundredths = reliability * credibility
  }

  /// The weight as a number, at most 1.
  public var value: Double { Double(hundredths) / 100 }

  public static func < (left: CredibilityWeight, right: CredibilityWeight) -> Bool {
    left.hundredths < right.hundredths
  }
}
