#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Where a result goes: standard output, or a file that is there whole or not at all.
enum Output {
  case standard
  case file(String)

  /// Writes everything, or says why not.
  ///
  /// A file is written beside its final place and renamed, so that a full disk or an interrupt leaves the old file as it
  /// was.
  func write(_ bytes: [UInt8]) throws {
    switch self {
    case .standard: try Output.write(bytes, to: STDOUT_FILENO, name: "standard output")
    case .file(let path):
      try Output.writeBeside(path, bytes) { temporary in
        guard rename(temporary, path) == 0 else { throw Failure("cannot write \(path): \(Output.reason)") }
      }
    }
  }

  func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes a file that must not be there yet.
  static func create(_ path: String, _ text: String) throws {
    let exists = Failure("\(path) is there already; it was left as it is")
    var status = stat()
    guard lstat(path, &status) != 0 else { throw exists }
    try writeBeside(path, Array(text.utf8)) { temporary in
      // A link, unlike a rename, never replaces a file that appeared meanwhile.
      guard link(temporary, path) == 0 else {
        if errno == EEXIST { throw exists }
        throw Failure("cannot write \(path): \(reason)")
      }
      unlink(temporary)
    }
  }

  /// Whether two paths lead to the same file, by whatever names.
  static func isSameFile(_ first: String, _ second: String) -> Bool {
    var one = stat()
    var other = stat()
    guard stat(first, &one) == 0, stat(second, &other) == 0 else { return false }
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino
  }

  private static func writeBeside(_ path: String, _ bytes: [UInt8], finish: (String) throws -> Void) throws {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      // A device or a pipe has no place beside it; a folder is refused by the system in its own words.
      let descriptor = open(path, O_WRONLY)
      guard descriptor >= 0 else { throw Failure("cannot write \(path): \(reason)") }
      defer { close(descriptor) }
      return try write(bytes, to: descriptor, name: path)
    }
    var template = Array("\(path).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw Failure("cannot write \(path): \(reason)") }
    let temporary = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? path }
    do {
      let mask = umask(0)
      umask(mask)
      fchmod(descriptor, 0o666 & ~mask)
      try write(bytes, to: descriptor, name: path)
      guard close(descriptor) == 0 else { throw Failure("cannot write \(path): \(reason)") }
      try finish(temporary)
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32, name: String) throws {
    // A reader that has gone, and a file that may grow no further, are told like every other failure.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw Failure("cannot write \(name): \(reason)") }
      rest = rest.dropFirst(written)
    }
  }

  private static var reason: String { String(cString: strerror(errno)) }
}

/// The system call, under a name that the methods above do not hide.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
