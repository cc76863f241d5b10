import Foundation
import RootCause
import RootCauseDocument
import Testing

/// The investigations in the folder Examples, by name.
func examples() throws -> [(name: String, investigation: Investigation)] {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Examples")
  let names = try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
  return try names.compactMap { name in
    let file = root.appendingPathComponent("\(name)/\(name).rca.yaml")
    guard let data = try? Data(contentsOf: file) else { return nil }
    let reading = DocumentReader().read([UInt8](data), named: file.lastPathComponent)
    return (name, try #require(reading.investigation, "\(name)"))
  }
}
