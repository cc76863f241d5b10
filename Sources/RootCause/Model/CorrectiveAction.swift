/// Something to be done so that it does not happen again: who does it, by when, what it rests on and what will show
/// that it worked (RCA2, IHI 2015).
public struct CorrectiveAction: Record {
  public typealias ID = RecordID<CorrectiveAction>

  public var id: ID
  /// What is to be done.
  public var statement: String
  /// Who answers for it: a role or a team.
  public var owner: String?
  /// The day it is due.
  public var due: CalendarDate?
  /// The findings it answers.
  public var addresses: [Finding.ID] = []
  /// The controls it puts in place or repairs.
  public var implements: [Control.ID] = []
  /// What sort of change it is.
  public var scope: Scope?
  /// How strong it is (VA/IHI action hierarchy).
  public var strength: Strength?
  /// How far it has come.
  public var status: Status = .proposed
  /// The metrics that will show it worked.
  public var metrics: [Metric.ID] = []
  /// Where it is tracked.
  public var ticket: String?
  /// Why it was rejected, or why the risk was accepted.
  public var reason: String?

  public init(
    _ id: ID, _ statement: String, owner: String? = nil, due: CalendarDate? = nil, addresses: [Finding.ID] = [],
    status: Status = .proposed
  ) {
    self.id = id
    self.statement = statement
    self.owner = owner
    self.due = due
    self.addresses = addresses
    self.status = status
  }
}

extension CorrectiveAction {
  /// What sort of change an action is.
  public enum Scope: String, Hashable, Sendable, CaseIterable {
    case technical, process, organizational
  }

  /// The action hierarchy: stronger actions rely less on people remembering.
  public enum Strength: String, Hashable, Sendable, CaseIterable {
    case stronger, intermediate, weaker
  }

  /// How far an action has come.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case proposed, accepted
    case inProgress = "in-progress"
    case done, verified, rejected
    case riskAccepted = "risk-accepted"
  }

  public static var kind: RecordKind { .action }
  public static var store: RecordStore<CorrectiveAction> { RecordStore(table: \.actions) }

  public mutating func visitReferences(_ visitor: ReferenceVisitor) {
    visitor.visit(&addresses, .addresses)
    visitor.visit(&implements, .implements)
    visitor.visit(&metrics, .metric)
  }
}
