/// Texts by number, each kept once, as bytes in a row.
///
/// Finding the number of a text takes one hash of its bytes, seeded anew in each run, so that no file can be made to
/// collide.
struct TextPool: Sendable {
  private var bytes: [UInt8] = []
  /// Where each text ends in `bytes`.
  private var ends: [Int] = []
  /// The numbers of the texts, at or after the place their hash gives; -1 where there is none.
  private var slots: [Int32] = Array(repeating: -1, count: 64)

  var count: Int { ends.count }

  /// All of them, by number.
  var all: [String] { (0..<Int32(count)).map { self[$0] } }

  subscript(_ number: Int32) -> String { String(decoding: bytes[range(of: number)], as: UTF8.self) }

  func isEmpty(_ number: Int32) -> Bool { range(of: number).isEmpty }

  /// The number of a text, a new one if it has none.
  mutating func number(of text: UnsafeRawBufferPointer) -> Int32 {
    let slot = slot(of: text)
    if slots[slot] >= 0 { return slots[slot] }
    let number = Int32(count)
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    slots[slot] = number
    if 2 * count > slots.count { grow() }
    return number
  }

  /// The number of a text, nil if it has none.
  func existingNumber(of text: some StringProtocol) -> Int32? {
    var text = String(text)
    let number = text.withUTF8 { slots[slot(of: UnsafeRawBufferPointer($0))] }
    return number < 0 ? nil : number
  }

  private func range(of number: Int32) -> Range<Int> {
    (number == 0 ? 0 : ends[Int(number) - 1])..<ends[Int(number)]
  }

  /// Where a text is, or should be put.
  private func slot(of text: UnsafeRawBufferPointer) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: text)
    var slot = hasher.finalize() & (slots.count - 1)
    while slots[slot] >= 0, !isEqual(slots[slot], text) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func isEqual(_ number: Int32, _ text: UnsafeRawBufferPointer) -> Bool {
    let range = range(of: number)
    guard range.count == text.count else { return false }
    return bytes.withUnsafeBytes { bytes in
      text.indices.allSatisfy { bytes[range.lowerBound + $0] == text[$0] }
    }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: 2 * slots.count)
    bytes.withUnsafeBytes { bytes in
      for number in 0..<Int32(count) {
        let text = UnsafeRawBufferPointer(rebasing: bytes[range(of: number)])
        var hasher = Hasher()
        hasher.combine(bytes: text)
        var slot = hasher.finalize() & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = number
      }
    }
  }
}
