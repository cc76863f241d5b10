import RootCause
import RootCauseDocument
import Testing

@Suite("The five-line form")
struct FiveWhysTests {
  private static let press = """
    rca: 1
    title: The press stopped
    whys:
      - The press stopped
      - An overload blew the fuse
      - No strainer was fitted
    controls:
      strainer: { statement: Fit a strainer, status: missing, stops: why.3 }
    """

  @Test("each entry becomes a factor explained by the next")
  func entriesBecomeFactors() throws {
    let reading = DocumentReader().read(Self.press, named: "press.rca.yaml")
    #expect(reading.diagnostics == [])
    let press = try #require(reading.investigation)
    #expect(press.factors.map(\.id) == ["why.1", "why.2", "why.3"])
    #expect(press.factors.map(\.kind) == [.outcome, .condition, .condition])
    #expect(press.factors.map(\.role) == [nil, nil, .root])
    #expect(press.links.map(\.id.description) == ["why.2 -> why.1", "why.3 -> why.2"])
    #expect(press.chains["why"]?.factors == ["why.1", "why.2", "why.3"])
  }

  @Test("entries may be declared factors, or mappings, and other factors stand beside them")
  func mixed() throws {
    let reading = DocumentReader().read(
      """
      rca: 1
      title: The press stopped
      whys:
        - stopped
        - { id: fuse, statement: An overload blew the fuse, kind: event, because: [dry, old] }
        - dry
        - No strainer was fitted
      factors:
        stopped: { kind: outcome, statement: The press stopped }
        dry: { kind: condition, statement: The bearing ran dry }
        old: { kind: condition, statement: The fuse was old }
      """, named: "press.rca.yaml")
    #expect(reading.diagnostics == [])
    let press = try #require(reading.investigation)
    #expect(press.chains["why"]?.factors == ["stopped", "fuse", "dry", "why.4"])
    #expect(
      press.links.map(\.id.description) == ["fuse -> stopped", "why.4 -> dry", "dry -> fuse", "old -> fuse"])
    #expect(press.factors["fuse"]?.kind == .event)
    #expect(press.factors["why.4"]?.role == .root)
    #expect(press.factors["dry"]?.role == nil)
  }

  @Test("problems in it are found where they stand")
  func problems() {
    let reading = DocumentReader().read(
      """
      rca: 1
      title: x
      whys:
        - It stopped
        - { statment: A fuse blew }
        - [two, three]
        -
      factors:
        why.1: { kind: event, statement: x }
      """, named: "press.rca.yaml")
    #expect(
      reading.diagnostics.map { "\($0.location?.line ?? 0) \($0.rule)" } == [
        "4 duplicate-id", "5 missing-key", "5 unknown-key", "6 wrong-type", "7 missing-key",
      ])
  }

  @Test("a single entry, or none, is allowed", arguments: [("whys: It stopped", 1), ("whys: []", 0), ("whys:", 0)])
  func few(_ whys: String, _ count: Int) {
    let reading = DocumentReader().read("rca: 1\ntitle: x\n\(whys)\n", named: "press.rca.yaml")
    #expect(reading.diagnostics == [])
    #expect(reading.investigation?.factors.count == count)
    #expect(reading.investigation?.chains.count == (count == 0 ? 0 : 1))
  }
}
