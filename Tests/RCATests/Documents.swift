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

  /// A fault tree: two pumps that both have to fail, or the power.
  static let pumps = """
    <?xml version="1.0"?>
    <opsa-mef>
      <define-fault-tree name="pumps">
        <define-gate name="system">
          <or><event name="power"/><and><event name="pump-a"/><event name="pump-b"/></and></or>
        </define-gate>
      </define-fault-tree>
      <model-data>
        <define-basic-event name="power"><float value="0.01"/></define-basic-event>
        <define-basic-event name="pump-a"><float value="0.1"/></define-basic-event>
        <define-basic-event name="pump-b"><float value="0.1"/></define-basic-event>
      </model-data>
    </opsa-mef>

    """
}
