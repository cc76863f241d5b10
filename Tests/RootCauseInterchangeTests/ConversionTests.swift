import FaultTrees
import RootCause
import RootCauseInterchange
import Testing

@Suite("Fault trees and investigations")
struct ConversionTests {
  @Test("a tree, the investigation of it, and what that is written as say the same", arguments: 0..<40)
  func sameFunction(_ seed: Int) throws {
    for seed in seed * 10..<seed * 10 + 10 {
      let tree = RandomTree.make(seed: UInt64(seed), isMonotone: true)
      let values = (0..<(1 << tree.events.count)).map { world in tree.value { world >> $0 & 1 == 1 } }
      let conversion: FaultTreeConversion
      do {
        conversion = try FaultTreeConversion(of: tree)
      } catch {
        #expect(error == .constantTop(values[0]) && Set(values).count == 1)
        continue
      }
      let outcome = try #require(conversion.investigation.factors(of: .outcome).first)
      let export = try Counterfactuals(of: conversion.investigation).faultTree(of: outcome.id)
      let text = try OpenPSAWriter().write(export)
      let reading = read(text)
      let back = try #require(reading.tree, "\(text)\n\(reading.summary)")
      // Statements tell which event is which: they are labels, or names.
      let statements = tree.events.map { event in
        [event.label ?? "", event.name].map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
          .first { !$0.isEmpty } ?? ""
      }
      guard Set(statements).count == statements.count, !statements.contains("") else { continue }
      let numbers = back.events.map { event in statements.firstIndex(of: event.label ?? event.name) }
      for world in values.indices {
        let value = back.value { number in numbers[number].map { world >> $0 & 1 == 1 } ?? false }
        #expect(value == values[world], "\(text)")
      }
    }
  }

  @Test("gates become conditions with their causes, events become ends, and house events are worked in")
  func factors() throws {
    let reading = read(
      model(
        """
        <define-gate name="TOP"><label>The pump
          stopped</label><or><gate name="G 1"/><and><event name="b"/><event name="on"/></and></or></define-gate>
        <define-gate name="G 1"><atleast min="2"><event name="a"/><event name="b"/><event name="c"/></atleast></define-gate>
        <define-basic-event name="a"><label>Power failed</label><float value="0.25"/></define-basic-event>
        <define-basic-event name="b"/>
        <define-basic-event name="c"/>
        <define-basic-event name="unused"/>
        <define-house-event name="on"><constant value="true"/></define-house-event>
        """))
    let conversion = try FaultTreeConversion(of: try #require(reading.tree, "\(reading.summary)"))
    let investigation = conversion.investigation
    #expect(investigation.title == "FT")
    #expect(investigation.factors.map(\.id.rawValue) == ["TOP", "G-1", "a", "b", "c"])
    #expect(investigation.factors.map(\.statement) == ["The pump stopped", "G 1", "Power failed", "b", "c"])
    #expect(investigation.factors.map(\.kind) == [.outcome, .condition, .condition, .condition, .condition])
    #expect(investigation["TOP" as Factor.ID]?.because == .any([.factor("G-1"), .factor("b")]))
    #expect(investigation["G-1" as Factor.ID]?.because == .atLeast(2, ["a", "b", "c"].map { Factor.ID($0) }))
    #expect(investigation["a" as Factor.ID]?.probability == 0.25)
    #expect(conversion.omitted == ["unused"])
    #expect(Checks().run(on: investigation).diagnostics.allSatisfy { $0.severity < .error })
  }

  @Test("a gate that needs something not to be the case is refused at its place")
  func negation() throws {
    let reading = read(
      model(
        """
        <define-gate name="top"><and><gate name="odd"/><not><event name="a"/></not></and></define-gate>
        <define-gate name="odd"><xor><event name="a"/><event name="b"/></xor></define-gate>
        <define-basic-event name="a"/><define-basic-event name="b"/>
        """))
    let tree = try #require(reading.tree, "\(reading.summary)")
    let refusal = #expect(throws: FaultTreeConversion.Refusal.self) { try FaultTreeConversion(of: tree) }
    let diagnostics = reading.diagnostics(of: try #require(refusal))
    #expect(diagnostics.map { $0.location?.description } == ["test.xml:3:49", "test.xml:4:2"])
    #expect(diagnostics.allSatisfy { $0.rule == "negation" })
    #expect(diagnostics.map { $0.message.hasPrefix("“odd”") } == [false, true])
  }

  @Test("a negation of house events is none")
  func foldedNegation() throws {
    let reading = read(
      model(
        """
        <define-gate name="top"><and><not><house-event name="h"/></not><event name="a"/></and></define-gate>
        <define-basic-event name="a"/><define-house-event name="h"/>
        """))
    let conversion = try FaultTreeConversion(of: try #require(reading.tree))
    #expect(conversion.investigation["top" as Factor.ID]?.because == .all([.factor("a")]))
  }
}
