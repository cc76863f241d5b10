import RootCause

/// Finds lines and columns of tags and attributes in a text, for as long as there are some to be found.
struct MarkupLocator {
  private let source: SourceText
  private let lines: LineIndex
  private let bytes: [UInt8]

  /// Linear in the text.
  init(_ source: SourceText) {
    self.source = source
    lines = LineIndex(source.text, breaks: .xml)
    bytes = Array(source.text.utf8)
  }

  /// The problems with their locations, in the order of the text.
  func diagnostics(_ problems: [OpenPSAProblem]) -> [Diagnostic] {
    problems.map { problem in
      var diagnostic = Diagnostic(
        rule: problem.problem.name, severity: problem.severity, at: Place(.investigation), problem.message,
        suggestion: problem.suggestion, location: location(of: problem.spot))
      diagnostic.notes = problem.notes.map { note in
        var result = Diagnostic.Note(note.message)
        result.location = note.spot.map(location)
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

  func location(of spot: OpenPSAProblem.Spot) -> SourceLocation {
    let range = range(of: spot)
    let position = min(lines.position(at: min(range.lowerBound, bytes.count)), lines.end)
    let shown = lines.line(around: position)
    let length = bytes[range.clamped(to: 0..<bytes.count)].prefix { $0 != 0x0A && $0 != 0x0D }
      .reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    var location = SourceLocation(
      file: source.file, line: position.line, column: position.column, length: length, sourceLine: shown.text)
    location.sourceColumn = shown.column
    return location
  }

  private func range(of spot: OpenPSAProblem.Spot) -> Range<Int> {
    switch spot {
    case .character(let offset): offset..<offset + 1
    case .tag(let offset): StartTag(bytes, at: offset).name
    case .value(let offset, let attribute):
      StartTag(bytes, at: offset).attribute(attribute.rawValue)?.value ?? StartTag(bytes, at: offset).name
    case .attribute(let offset, let name):
      StartTag(bytes, at: offset).attribute(name)?.name ?? StartTag(bytes, at: offset).name
    }
  }
}

/// One tag of a well-formed text, taken apart to say where its attributes stand.
struct StartTag {
  /// The name of the element.
  let name: Range<Int>
  private let attributes: [(name: Range<Int>, value: Range<Int>)]
  private let bytes: [UInt8]

  /// - Parameter offset: The byte at which the tag begins.
  init(_ bytes: [UInt8], at offset: Int) {
    self.bytes = bytes
    var place = offset
    func word() -> Range<Int> {
      let start = place
      while place < bytes.count, !bytes[place].isWhiteSpace, !Self.ends.contains(bytes[place]) { place += 1 }
      return start..<place
    }
    func skip() { while place < bytes.count, bytes[place].isWhiteSpace { place += 1 } }
    if place < bytes.count, bytes[place] == UInt8(ascii: "<") { place += 1 }
    if place < bytes.count, bytes[place] == UInt8(ascii: "/") { place += 1 }
    name = word()
    var attributes: [(Range<Int>, Range<Int>)] = []
    while true {
      skip()
      let name = word()
      skip()
      guard !name.isEmpty, place < bytes.count, bytes[place] == UInt8(ascii: "=") else { break }
      place += 1
      skip()
      guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'") else { break }
      let quote = bytes[place]
      let start = place + 1
      guard let end = bytes[start...].firstIndex(of: quote) else { break }
      attributes.append((name, start..<end))
      place = end + 1
    }
    self.attributes = attributes
  }

  private static let ends: Set<UInt8> = [UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "=")]

  /// Where an attribute stands.
  func attribute(_ name: String) -> (name: Range<Int>, value: Range<Int>)? {
    attributes.first { bytes[$0.name].elementsEqual(name.utf8) }
  }
}
