import FaultTrees
import RootCauseInterchange
import Testing

@Suite("Formulas of an Open-PSA model")
struct FormulaTests {
  private static let events =
    "<define-basic-event name=\"a\"/><define-basic-event name=\"b\"/><define-basic-event name=\"c\"/>"

  private func tree(_ formula: String) throws -> NamedFaultTree {
    let reading = read(model("<define-gate name=\"top\">\(formula)</define-gate>\(Self.events)"))
    return try #require(reading.tree, "\(reading.summary)")
  }

  @Test(
    "every connective means what the format says",
    arguments: [
      ("<and><event name='a'/><event name='b'/><event name='c'/></and>", [7]),
      ("<or><event name='a'/><event name='b'/></or>", [1, 2, 3, 5, 6, 7]),
      ("<not><event name='a'/></not>", [0, 2, 4, 6]),
      ("<xor><event name='a'/><event name='b'/></xor>", [1, 2, 5, 6]),
      ("<xor><event name='a'/><event name='b'/><event name='c'/></xor>", [1, 2, 4, 7]),
      ("<iff><event name='a'/><event name='b'/></iff>", [0, 3, 4, 7]),
      ("<iff><event name='a'/><event name='b'/><event name='c'/></iff>", [1, 2, 4, 7]),
      ("<nand><event name='a'/><event name='b'/></nand>", [0, 1, 2, 4, 5, 6]),
      ("<nor><event name='a'/><event name='b'/></nor>", [0, 4]),
      ("<imply><event name='a'/><event name='b'/></imply>", [0, 2, 3, 4, 6, 7]),
      ("<atleast min='2'><event name='a'/><event name='b'/><event name='c'/></atleast>", [3, 5, 6, 7]),
      (
        "<cardinality min='1' max='2'><event name='a'/><event name='b'/><event name='c'/></cardinality>",
        [1, 2, 3, 4, 5, 6]
      ),
      ("<cardinality min='0' max='1'><event name='a'/><event name='b'/><event name='c'/></cardinality>", [0, 1, 2, 4]),
      ("<cardinality min='2' max='3'><event name='a'/><event name='b'/><event name='c'/></cardinality>", [3, 5, 6, 7]),
      ("<event name='c'/>", [4, 5, 6, 7]),
      ("<constant value='true'/>", [0, 1, 2, 3, 4, 5, 6, 7]),
      ("<and><not><or><event name='a'/><event name='b'/></or></not><event name='c'/></and>", [4]),
    ] as [(String, [Int])])
  func connectives(_ formula: String, _ expected: [Int]) throws {
    let tree = try tree(formula)
    #expect((0..<8).filter { world in tree.value { world >> $0 & 1 == 1 } } == expected)
  }

  @Test("gates and events keep the order of the text, nested gates come after them")
  func order() throws {
    let tree = try tree("<and><or><event name='b'/><event name='a'/></or><event name='c'/></and>")
    #expect(tree.events.map(\.name) == ["a", "b", "c"])
    #expect(tree.gates.map(\.name) == ["top", nil])
    #expect(tree.formula == "and(or(b a) c)")
  }

  @Test("references say their kind by the element or by the type, or leave it open")
  func references() throws {
    let reading = read(
      model(
        """
        <define-gate name="top"><or>
          <gate name="g"/><basic-event name="a"/><house-event name="h"/><event name="g"/><event name="a"/><event name="h"/>
          <event name="g" type="gate"/><event name="a" type="basic-event"/><event name="h" type="house-event"/>
        </or></define-gate>
        <define-gate name="g"><basic-event name="a"/></define-gate>
        <define-basic-event name="a"/>
        <define-house-event name="h"><constant value="true"/></define-house-event>
        """))
    #expect(try #require(reading.tree, "\(reading.summary)").formula == "or(or(a) a 1 or(a) a 1 or(a) a 1)")
  }

  @Test("a house event without a value is false")
  func house() throws {
    let reading = read(
      model("<define-gate name=\"top\"><house-event name=\"h\"/></define-gate><define-house-event name=\"h\"/>"))
    #expect(try #require(reading.tree).formula == "or(0)")
  }

  @Test("labels and names are read, attributes are passed over")
  func labels() throws {
    let reading = read(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <opsa-mef name="m" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="x.xsd">
        <label>A model</label>
        <define-fault-tree name="FT"><label>A tree</label>
          <define-gate name=" top "><label>
            It &lt;stopped&gt; &amp; <!-- why? --> stayed so
          </label><attributes><attribute name="id" value="1" type="int"/></attributes>
            <basic-event name="a"/></define-gate>
        </define-fault-tree>
        <model-data><define-basic-event name="a"><label><![CDATA[<a>]]></label><float value="1e-3"/></define-basic-event></model-data>
      </opsa-mef>
      """)
    let tree = try #require(reading.tree, "\(reading.summary)")
    #expect(reading.diagnostics.isEmpty, "\(reading.summary)")
    #expect(tree.name == "m")
    #expect(tree.gates.first?.name == "top")
    #expect(tree.gates.first?.label == "It <stopped> &  stayed so")
    #expect(tree.events == [.init("a", label: "<a>", probability: 0.001)])
  }
}
