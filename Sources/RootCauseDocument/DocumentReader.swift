import RootCause

/// Reads an investigation from a document in YAML or JSON.
///
/// Reading takes any bytes and always answers: with an investigation, with everything that is wrong, or with both.
/// Nothing in a document is executed, and no other file is opened. Time and memory are linear in the size of the text.
public struct DocumentReader: Sendable {
  public init() {}

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: All of the file.
  ///   - file: The name to give in locations.
  public func read(_ bytes: [UInt8], named file: String) -> Reading {
    switch SourceText.decode(bytes, named: file) {
    case .success(let source): return read(source)
    case .failure(let problem): return Reading(unreadable: problem, file: file)
    }
  }

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: All of the document.
  ///   - file: The name to give in locations.
  public func read(_ text: String, named file: String) -> Reading {
    read(SourceText(file: file, text: text.first == "\u{FEFF}" ? String(text.dropFirst()) : text))
  }

  private func read(_ source: SourceText) -> Reading {
    let composition = Composition.compose(source.text)
    let decoder = DocumentDecoder(composition)
    let investigation = decoder.decode()
    let map = SourceMap(text: source, tree: composition.tree, landmarks: decoder.landmarks)
    return Reading(investigation: investigation, diagnostics: map.diagnostics(decoder.problems), source: map)
  }
}

extension Reading {
  fileprivate init(unreadable problem: TextProblem, file: String) {
    self.init(nothingIn: file, problem.diagnostic(in: file))
  }

  /// The answer where there is no text to read.
  init(nothingIn file: String, _ diagnostic: Diagnostic) {
    self.init(
      investigation: nil, diagnostics: [diagnostic],
      source: SourceMap(text: SourceText(file: file, text: ""), tree: Tree(), landmarks: Landmarks()))
  }
}
