/// The elements of an XML text, flat: each with its name, its attributes, its text and where it begins.
///
/// Elements stand in the order of the text, so the first child of one follows it, and the next sibling of one begins where
/// its own descendants end. Names and values are kept once each. Linear in the text, whatever its depth.
struct ElementTree: Sendable {
  /// The number of an element, in the order of the text.
  typealias Element = Int32

  struct Record {
    /// The number of its name.
    var name: Int32
    /// The byte of the text at which its tag begins.
    var offset: UInt32
    /// The number of the element after its last descendant.
    var end: Element
    /// The number of its first attribute; they go on to the first one of the next element.
    var attributes: Int32
  }

  /// A name and the number of the value.
  struct Attribute {
    var name: Int32
    var value: Int32
  }

  /// The text in an element, where it is more than white space, and the byte at which it begins.
  struct Text {
    var content: String
    var offset: Int
  }

  /// What elements and attributes are called.
  var names = StringPool()
  /// The values of attributes, without white space around them.
  var values = StringPool()
  var records: [Record] = []
  var attributes: [Attribute] = []
  var texts: [Element: Text] = [:]

  /// The elements directly in one.
  func children(of element: Element) -> some Sequence<Element> {
    let end = records[Int(element)].end
    return sequence(state: element + 1) { next in
      guard next < end else { return nil }
      defer { next = records[Int(next)].end }
      return next
    }
  }

  /// What an element is called.
  func name(of element: Element) -> String { names[records[Int(element)].name] }

  /// The attributes of an element, in order.
  func attributes(of element: Element) -> ArraySlice<Attribute> {
    let next = Int(element) + 1
    let end = next < records.count ? Int(records[next].attributes) : attributes.count
    return attributes[Int(records[Int(element)].attributes)..<end]
  }
}

/// Texts by number, each kept once.
struct StringPool: Sendable {
  private var strings: [String] = []
  private var numbers: [String: Int32] = [:]

  var count: Int { strings.count }

  subscript(_ number: Int32) -> String { strings[Int(number)] }

  /// All of them, by number.
  var all: [String] { strings }

  /// The number of a text, a new one if it has none.
  mutating func number(of string: String) -> Int32 {
    if let number = numbers[string] { return number }
    let number = Int32(strings.count)
    strings.append(string)
    numbers[string] = number
    return number
  }

  /// The number of a text, nil if it has none.
  func existingNumber(of string: some StringProtocol) -> Int32? { numbers[String(string)] }
}
