/// Documents that several tests use.
enum Documents {
  static let checkout = """
    rca: 1
    title: Checkout failed for 40 minutes
    factors:
      outage: { kind: outcome, statement: Checkout failed, because: [overload, no-shedding] }
      overload: { kind: condition, statement: The service got ten times its load, because: { any: [retries, export] } }
      retries: { kind: event, statement: Clients retried without a pause, at: 2026-03-01T09:58Z, role: root }
      export: { kind: event, statement: The monthly export ran, at: 2026-03-01T09:55Z, role: root }
      no-shedding: { kind: condition, statement: Every request was accepted, role: root }
    controls:
      pause: { statement: Clients pause before they retry, status: proposed, stops: retries }
      later: { statement: The export runs at night, status: proposed, stops: export }
      shedding: { statement: The service refuses what it cannot serve, status: proposed, stops: no-shedding }

    """

  /// One error: the cause lies after the effect.
  static let late = """
    rca: 1
    title: Checkout failed
    factors:
      outage: { kind: outcome, statement: Checkout failed, at: 2026-03-01T10:00Z, because: [deploy] }
      deploy: { kind: action, actor: release bot, statement: Version 7 went out, at: 2026-03-01T11:00Z, role: root }

    """
}
