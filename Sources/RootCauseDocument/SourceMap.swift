public import RootCause

/// Where everything in an investigation stands in the text it was read from.
///
/// It keeps the text and the document's tree, and works a place out when it is asked for: only diagnostics need one.
public struct SourceMap: Sendable {
  let text: SourceText
  let tree: Tree
  let landmarks: Landmarks

  /// The name of the file, as it was given to the reader.
  public var file: String { text.file }

  /// The diagnostics, each and its notes with the location of its place. Locations that are there already stay.
  ///
  /// A place that is not written anywhere (a field that is left out, say) is located at the next larger thing that is:
  /// the field, the record, the start of the file. Linear in the text and the number of diagnostics.
  public func locate(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !diagnostics.isEmpty else { return [] }
    let locator = Locator(self)
    return diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      if diagnostic.location == nil { diagnostic.location = locator.location(of: diagnostic.place) }
      for index in diagnostic.notes.indices where diagnostic.notes[index].location == nil {
        guard let place = diagnostic.notes[index].place else { continue }
        diagnostic.notes[index].location = locator.location(of: place)
      }
      return diagnostic
    }
  }

  /// The location of one place. Linear in the text: to locate several, use ``locate(_:)``.
  public func location(of place: Place) -> SourceLocation { Locator(self).location(of: place) }

  /// The problems that reading found, in the order of the text.
  func diagnostics(_ problems: [Problem]) -> [Diagnostic] {
    guard !problems.isEmpty else { return [] }
    let locator = Locator(self)
    return problems.map { problem in
      var diagnostic = Diagnostic(
        rule: problem.problem.name, severity: .error, at: problem.place, problem.message,
        suggestion: problem.suggestion, location: locator.location(of: problem.spot))
      diagnostic.notes = problem.notes.map { note in
        var result = Diagnostic.Note(note.message)
        result.location = locator.location(of: note.spot)
        return result
      }
      return diagnostic
    }
    .enumerated().sorted { left, right in
      guard let first = left.element.location, let second = right.element.location else { return false }
      return first == second ? left.offset < right.offset : first < second
    }
    .map(\.element)
  }
}

/// The nodes of a document from which every place in it can be found.
struct Landmarks: Sendable {
  /// Where the records of each kind stand, by their ids.
  var sections: [(kind: RecordKind, node: Tree.Node)] = []
  /// The entries of the five-line form that make factors, by the factor's id.
  var whyFactors: [String: Tree.Node] = [:]
  /// The five-line form.
  var whys: Tree.Node?
  /// The waivers that are part of the investigation, in order.
  var waivers: [Tree.Node] = []
}
