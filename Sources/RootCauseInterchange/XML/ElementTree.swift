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
  var names = TextPool()
  /// The values of attributes, without white space around them.
  var values = TextPool()
  var records: [Record] = []
  var attributes: [Attribute] = []
  var texts: [Element: Text] = [:]

  /// The elements directly in one.
  func children(of element: Element) -> Children {
    Children(records: records, place: element + 1, end: records[Int(element)].end)
  }

  /// The elements directly in one, in order.
  struct Children: Sequence, IteratorProtocol {
    fileprivate let records: [Record]
    fileprivate var place: Element
    fileprivate let end: Element

    mutating func next() -> Element? {
      guard place < end else { return nil }
      defer { place = records[Int(place)].end }
      return place
    }
  }

  /// What an element is called.
  func name(of element: Element) -> String { names[records[Int(element)].name] }

  /// The attributes of an element, in order, by their numbers.
  func attributes(of element: Element) -> Range<Int> {
    let next = Int(element) + 1
    let end = next < records.count ? Int(records[next].attributes) : attributes.count
    return Int(records[Int(element)].attributes)..<end
  }
}
