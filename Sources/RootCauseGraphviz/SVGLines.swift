/// The lines of an SVG, one after the other, each with its end.
struct SVGLines {
  private let svg: [UInt8]
  private var place = 0

  init(_ svg: [UInt8]) { self.svg = svg }

  /// The number of bytes.
  var count: Int { svg.count }

  /// The tag of the root element, and everything up to it passed over; nil if there is none.
  mutating func root() -> ArraySlice<UInt8>? {
    // Graphviz writes one root element; nothing before it contains "<svg".
    guard let start = svg[...].end(of: Tag.root),
      let end = svg[start...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    place = end + 1
    return svg[(start - Tag.root.count)..<place]
  }

  mutating func next() -> ArraySlice<UInt8>? {
    guard place < svg.count else { return nil }
    let end = svg[place...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? svg.count
    defer { place = end }
    return svg[place..<end]
  }

  /// Everything up to the end of a group that has been opened.
  mutating func restOfGroup() -> ArraySlice<UInt8> {
    let start = place
    var depth = 1
    while depth > 0, let line = next() {
      if line.starts(with: Tag.group) { depth += 1 }
      if line.starts(with: Tag.groupEnd) { depth -= 1 }
    }
    return svg[start..<place]
  }
}

extension ArraySlice<UInt8> {
  /// Where the first place ends that has these bytes. The standard library's search takes ten times as long.
  func end(of bytes: [UInt8]) -> Int? {
    guard let first = bytes.first, count >= bytes.count else { return nil }
    return withUnsafeBufferPointer { here in
      for start in 0...(here.count - bytes.count) where here[start] == first {
        var length = 1
        while length < bytes.count, here[start + length] == bytes[length] { length += 1 }
        if length == bytes.count { return startIndex + start + length }
      }
      return nil
    }
  }

  /// The value of an attribute, given with the space before it and the quote after it.
  func value(of attribute: [UInt8]) -> ArraySlice<UInt8>? {
    guard let start = end(of: attribute), let end = self[start...].firstIndex(of: Tag.quote) else {
      return nil
    }
    return self[start..<end]
  }

  /// This tag without its tooltip.
  var withoutTitle: ArraySlice<UInt8> {
    guard let title = value(of: Tag.tooltip) else { return self }
    return self[..<(title.startIndex - Tag.tooltip.count)] + self[(title.endIndex + 1)...]
  }
}
