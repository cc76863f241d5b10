/// Names already given, so that each is given once.
struct TakenNames {
  private var names: Set<String> = []

  /// The name itself for whoever asks first, and with a number behind it for who asks for it again.
  mutating func unique(_ name: String, separator: String) -> String {
    var candidate = name
    var count = 1
    while !names.insert(candidate).inserted {
      count += 1
      candidate = "\(name)\(separator)\(count)"
    }
    return candidate
  }
}
