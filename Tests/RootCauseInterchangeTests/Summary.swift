import FaultTrees
import RootCause
import RootCauseInterchange

extension OpenPSAReading {
  /// The diagnostics as `line:column+length rule: message`, with notes and suggestions indented.
  var summary: String {
    diagnostics.map { diagnostic in
      let place = diagnostic.location.map { "\($0.line):\($0.column)+\($0.length)" } ?? "-"
      let help = diagnostic.suggestion.map { "\n    help: \($0)" } ?? ""
      let notes = diagnostic.notes.map { note in
        "\n    note: \(note.location.map { "\($0.line):\($0.column) " } ?? "")\(note.message)"
      }
      let severity = diagnostic.severity == .error ? "" : "\(diagnostic.severity.rawValue) "
      return "\(place) \(severity)\(diagnostic.rule): \(diagnostic.message)" + notes.joined() + help
    }
    .joined(separator: "\n")
  }

  /// The names of the problems, in the order of the text.
  var rules: [String] { diagnostics.map(\.rule) }
}

/// Reads a model under the name `test.xml`.
func read(_ text: String, top: String? = nil) -> OpenPSAReading {
  OpenPSAReader(top: top).read(text, named: "test.xml")
}

/// A model with one fault tree of these definitions.
func model(_ definitions: String) -> String {
  "<opsa-mef>\n<define-fault-tree name=\"FT\">\n\(definitions)\n</define-fault-tree>\n</opsa-mef>\n"
}

extension NamedFaultTree {
  /// The top as a formula: a connective before its inputs in brackets, events by name, constants as 0 and 1.
  var formula: String { formula(top) }

  func formula(_ node: FaultTree.Node) -> String {
    switch node {
    case .constant(let value): return value ? "1" : "0"
    case .event(let event): return events[event].name
    case .gate(let gate):
      let inputs = tree.inputs(of: gate).map(formula).joined(separator: " ")
      return switch tree.connective(of: gate) {
      case .and: "and(\(inputs))"
      case .or: "or(\(inputs))"
      case .not: "not(\(inputs))"
      case .exclusiveOr: "xor(\(inputs))"
      case .atLeast(let count): "\(count)of(\(inputs))"
      }
    }
  }

  /// What the top is, given which events are true.
  func value(_ isTrue: (Int) -> Bool) -> Bool { value(top, isTrue) }

  private func value(_ node: FaultTree.Node, _ isTrue: (Int) -> Bool) -> Bool {
    switch node {
    case .constant(let value): return value
    case .event(let event): return isTrue(event)
    case .gate(let gate):
      let values = tree.inputs(of: gate).map { value($0, isTrue) }
      let count = values.count { $0 }
      return switch tree.connective(of: gate) {
      case .and: count == values.count
      case .or: count > 0
      case .not: count < values.count
      case .exclusiveOr: !count.isMultiple(of: 2)
      case .atLeast(let wanted): count >= wanted
      }
    }
  }
}
