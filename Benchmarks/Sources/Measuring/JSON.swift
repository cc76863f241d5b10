import Foundation

/// Prints one line of JSON, and ends with a message if there is none.
public func report(_ values: [String: any Sendable]) {
  guard let line = try? JSONSerialization.data(withJSONObject: values, options: .sortedKeys) else {
    fail("the results are not numbers and strings")
  }
  print(String(decoding: line, as: UTF8.self))
}

/// Ends the program.
public func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("\(message)\n".utf8))
  exit(2)
}
