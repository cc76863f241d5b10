import FaultTrees
import RootCauseInterchange
import Testing

@Suite("Names and paths of an Open-PSA model")
struct ScopeTests {
  /// The fault tree with components of the format's own description, with the events that it leaves undeclared.
  private func guide(_ role: String, _ reference: String) -> String {
    """
    <opsa-mef>
      <define-fault-tree name="FT">
        <define-gate name="TOP"><or><gate name="G1"/><gate name="G2"/><gate name="G3"/></or></define-gate>
        <define-component name="A" role="\(role)">
          <define-gate name="G1"><and><basic-event name="BE1"/><basic-event name="BE2"/></and></define-gate>
          <define-gate name="G2"><and><basic-event name="BE1"/><basic-event name="BE3"/></and></define-gate>
          <define-basic-event name="BE1"><float value="1.2e-3"/></define-basic-event>
          <define-component name="B" role="public">
            <define-basic-event name="BE2"><float value="2.4e-3"/></define-basic-event>
            <define-basic-event name="BE3"><float value="5.2e-3"/></define-basic-event>
          </define-component>
        </define-component>
        <define-component name="C">
          <define-gate name="G3"><and><basic-event name="\(reference)"/><basic-event name="BE4"/></and></define-gate>
          <define-basic-event name="BE4"><float value="1.6e-3"/></define-basic-event>
        </define-component>
      </define-fault-tree>
    </opsa-mef>
    """
  }

  @Test("what is public can be referred to by its name from everywhere")
  func publics() throws {
    let tree = try #require(read(guide("public", "BE1")).tree)
    #expect(tree.formula == "or(and(BE1 BE2) and(BE1 BE3) and(BE1 BE4))")
    #expect(tree.name == "FT")
  }

  @Test("what is private needs a path from outside", arguments: ["FT.A.BE1", "A.BE1"])
  func paths(_ path: String) throws {
    let text = guide("private", path)
      .replacing("<gate name=\"G1\"/><gate name=\"G2\"/>", with: "<gate name=\"A.G1\"/><gate name=\"FT.A.G2\"/>")
    let reading = read(text)
    let tree = try #require(reading.tree, "\(reading.summary)")
    #expect(tree.formula == "or(and(FT.A.BE1 BE2) and(FT.A.BE1 BE3) and(FT.A.BE1 BE4))")
    #expect(tree.gates.map(\.name) == ["TOP", "FT.A.G1", "FT.A.G2", "G3"])
  }

  @Test("private names may be the same in different components, and the innermost is meant")
  func shadows() throws {
    let reading = read(
      model(
        """
        <define-gate name="top"><or><event name="x"/><event name="A.g"/><event name="B.g"/></or></define-gate>
        <define-basic-event name="x" role="private"/>
        <define-component name="A" role="private">
          <define-gate name="g"><event name="x"/></define-gate><define-basic-event name="x"/>
        </define-component>
        <define-component name="B" role="private"><define-gate name="g"><event name="x"/></define-gate></define-component>
        """))
    #expect(try #require(reading.tree, "\(reading.summary)").formula == "or(FT.x or(FT.A.x) or(FT.x))")
  }

  @Test("several fault trees make one model, and the top is chosen by name or path")
  func tops() throws {
    let text = """
      <opsa-mef>
      <define-fault-tree name="one"><define-gate name="g"><event name="shared"/></define-gate></define-fault-tree>
      <define-fault-tree name="two">
      <define-gate name="h"><or><event name="a"/><event name="shared"/></or></define-gate>
      <define-basic-event name="a"/></define-fault-tree>
      <model-data><define-basic-event name="shared"/></model-data>
      </opsa-mef>
      """
    #expect(read(text).rules == ["ambiguous-top"])
    #expect(read(text).tops == ["g", "h"])
    #expect(read(text, top: "h").tree?.formula == "or(a shared)")
    #expect(read(text, top: "one.g").tree?.formula == "or(shared)")
    #expect(
      read(text, top: "shared").summary == """
        6:39+6 no-top: “shared” is not a gate, so it cannot be the top
            help: the gates no other refers to are “g”, “h”
        """)
    #expect(read(text, top: "i").rules == ["no-top"])
  }

  @Test("parameters are followed, with scopes of their own")
  func parameters() throws {
    let reading = read(
      model(
        """
        <define-gate name="p"><and><event name="e"/><event name="f"/></and></define-gate>
        <define-basic-event name="e"><parameter name="p"/></define-basic-event>
        <define-basic-event name="f"><parameter name="C.q" unit="float"/></define-basic-event>
        <define-component name="C" role="private"><define-parameter name="q"><int value="1"/></define-parameter></define-component>
        <define-parameter name="p"><parameter name="r"/></define-parameter>
        <define-parameter name="r"><float value=" 0.25 "/></define-parameter>
        """))
    #expect(try #require(reading.tree, "\(reading.summary)").events.map(\.probability) == [0.25, 1])
  }
}
