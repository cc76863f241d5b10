#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif
public import RootCause

/// Where the bytes of a document come from: a file, or standard input.
public struct DocumentSource: Hashable, Sendable {
  /// The path of the file; nil for standard input.
  public let path: String?

  /// - Parameter argument: A path, or `-` for standard input.
  public init(_ argument: String) { path = argument == "-" ? nil : argument }

  /// The name to give in locations.
  public var name: String { path ?? "(standard input)" }

  /// The most bytes that are read. A document of this size would take a minute to check, and nobody to read.
  public static let limit = 256 << 20

  /// Why there are no bytes.
  public enum Failure: Error, Hashable, Sendable {
    case missing
    case directory
    /// A pipe or a device, which could go on for ever or never begin.
    case notAFile
    case denied
    /// There is more of it than ``DocumentSource/limit``.
    case tooLarge
    /// What the system says.
    case system(String)
  }

  /// Reads all bytes. Blocks until standard input ends, if that is the source.
  public func bytes() throws(Failure) -> [UInt8] {
    guard let path else { return try Self.read(STDIN_FILENO, expecting: 0) }
    // Opening a pipe that nobody writes to would block for ever without this flag.
    let descriptor = path.contains("\0") ? -1 : open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw path.contains("\0") ? .missing : Failure(errno) }
    defer { _ = close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .directory
    default:
      // What a shell hands over under this name is meant to be read to its end.
      guard path.hasPrefix("/dev/fd/") || path == "/dev/stdin" else { throw .notAFile }
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
    }
    guard status.st_size <= Self.limit else { throw .tooLarge }
    return try Self.read(descriptor, expecting: Int(status.st_size))
  }

  private static func read(_ descriptor: Int32, expecting size: Int) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = max(64 << 10, size + 1)
    while true {
      var count = 0
      var code: Int32 = 0
      bytes += [UInt8](unsafeUninitializedCapacity: chunk) { buffer, initialized in
        repeat {
          count = Self.readOnce(descriptor, buffer)
          code = count < 0 ? errno : 0
        } while code == EINTR
        initialized = max(0, count)
      }
      guard count >= 0 else { throw Failure(code) }
      guard count > 0 else { return bytes }
      guard bytes.count <= limit else { throw .tooLarge }
      chunk = 64 << 10
    }
  }

  private static func readOnce(_ descriptor: Int32, _ buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    #if canImport(Darwin)
      Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Glibc)
      Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }
}

extension DocumentSource.Failure {
  fileprivate init(_ code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .missing
    case EACCES, EPERM: self = .denied
    case EISDIR: self = .directory
    default: self = .system(String(cString: strerror(code)))
    }
  }
}

extension DocumentSource {
  /// Says why there are no bytes, as reading a document does: for readers of other formats.
  public func diagnostic(of failure: Failure) -> Diagnostic {
    let name = "“\(name)”"
    let (message, suggestion): (String, String?) =
      switch failure {
      case .missing: ("there is no file \(name)", "check the path")
      case .directory: ("\(name) is a directory", "name a file in it")
      case .notAFile: ("\(name) is a pipe or a device, not a file", "hand its content over as standard input, with `-`")
      case .denied: ("\(name) may not be read", "check its permissions")
      case .tooLarge: ("\(name) holds more than \(Self.limit >> 20) MB", nil)
      case .system(let reason): ("\(name) cannot be read: \(reason)", nil)
      }
    return Diagnostic(
      rule: ReadingProblem.unreadableFile.name, severity: .error, at: Place(.investigation), message,
      suggestion: suggestion, location: SourceLocation(file: self.name, line: 1, column: 1))
  }
}

extension DocumentReader {
  /// Reads a document from a file or standard input. Where there are no bytes, the reading says why.
  public func read(_ source: DocumentSource) -> Reading {
    do {
      return read(try source.bytes(), named: source.name)
    } catch {
      return Reading(nothingIn: source.name, source.diagnostic(of: error))
    }
  }
}
