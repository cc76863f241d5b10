import FaultTrees
import RootCause

/// Reads a fault tree from a model in the Open-PSA Model Exchange Format (MEF 2.0d).
///
/// Gates with every connective of the format, nested formulas, basic events with constant probabilities, house events,
/// parameters, several fault trees, components and references by path are read. What uses a fault tree without changing
/// it, as event trees do, is passed over with a warning; what would change it, as groups of common cause failures do, is
/// an error.
///
/// Reading takes any bytes and always answers: with a tree, or with everything that is wrong. Nothing is fetched, no
/// other file is opened, and entities are not expanded. Time and memory are linear in the size of the text.
///
/// What has an attribute `original-name`, as ``OpenPSAWriter`` gives it, is called by that, unless something else is.
///
/// Source: Open-PSA, *Open PSA Model Exchange Format*, version 2.0d.
public struct OpenPSAReader: Sendable {
  /// The name or path of the gate to take as the top; nil for the one that no other gate refers to.
  public var top: String?

  public init(top: String? = nil) { self.top = top }

  /// The attribute that says what something was called before its name was made an identifier.
  static let originalName = "original-name"

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: All of the file.
  ///   - file: The name to give in locations.
  public func read(_ bytes: [UInt8], named file: String) -> OpenPSAReading {
    switch SourceText.decode(bytes, named: file) {
    case .success(let source): read(source)
    case .failure(let problem): OpenPSAReading(nothingIn: problem.diagnostic(in: file))
    }
  }

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: All of the model.
  ///   - file: The name to give in locations.
  public func read(_ text: String, named file: String) -> OpenPSAReading {
    read(
      SourceText(
        file: file, text: text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text))
  }

  private func read(_ source: SourceText) -> OpenPSAReading {
    switch ElementParser.parse(source.text) {
    case .success(let elements):
      let decoder = ModelDecoder(elements, top: top)
      let tree = decoder.decode()
      return OpenPSAReading(
        source, problems: decoder.problems, tree: tree, tops: decoder.tops, places: decoder.places)
    case .failure(let fault):
      return OpenPSAReading(source, problems: [OpenPSAProblem(fault, in: source.text)])
    }
  }
}
