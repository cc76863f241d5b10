#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the program is connected to.
enum Terminal {
  /// Whether a person reads standard output on a terminal.
  static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether a person types at standard input.
  static var isInput: Bool { isatty(STDIN_FILENO) == 1 }

  /// Whether to color what is printed: only for a person, and not against their wish (no-color.org).
  static var wantsColor: Bool {
    guard isOutput, getenv("TERM").map({ String(cString: $0) }) != "dumb" else { return false }
    return getenv("NO_COLOR").map { String(cString: $0) } ?? "" == ""
  }

  /// Prints a line to standard error.
  static func complain(_ text: String) { put(text + "\n") }

  /// Asks on standard error, so that standard output stays what was asked for.
  static func prompt(_ question: String) { put(question + " ") }

  /// Writes to standard error what is no line of its own.
  static func put(_ text: String) {
    Array(text.utf8).withUnsafeBytes { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
