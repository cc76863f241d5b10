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
}
