extension SARIFLog.Run {
  /// Something that was found (3.27).
  public struct Result: Encodable, Hashable, Sendable {
    /// The name of the rule.
    public let ruleId: String
    /// Its position among the rules of the driver.
    public let ruleIndex: Int
    public let level: Level
    public let message: Message
    public let locations: [Location]
    /// The other places involved.
    public let relatedLocations: [Location]?
    /// What makes it the same one in another run.
    public let partialFingerprints: [String: String]
    public let baselineState: BaselineState?
    /// Why it is not to be shown; empty where it is.
    public let suppressions: [Suppression]

    /// How it compares with the run before.
    public enum BaselineState: String, Encodable, Sendable {
      case new, unchanged
    }

    init(
      _ diagnostic: Diagnostic, rule index: Int, artifacts: inout SARIFLog.Artifacts, fingerprint: String,
      state: BaselineState?, suppressions: [Suppression]
    ) {
      ruleId = diagnostic.rule
      ruleIndex = index
      level = Level(diagnostic.severity)
      message = Message(diagnostic.fullMessage.escapedForMessage)
      locations = [Location(diagnostic.location, diagnostic.place, &artifacts)]
      let notes = diagnostic.notes.enumerated().compactMap { number, note in
        note.location.map {
          Location($0, note.place, &artifacts, id: number, message: Message(note.message.escapedForMessage))
        }
      }
      relatedLocations = notes.isEmpty ? nil : notes
      partialFingerprints = ["rcaPlace/v1": fingerprint]
      baselineState = state
      self.suppressions = suppressions
    }
  }

  /// How bad something is (3.27.10).
  public enum Level: String, Encodable, Sendable {
    case none, note, warning, error

    init(_ severity: Severity?) {
      self =
        switch severity {
        case .error: .error
        case .warning: .warning
        case .note: .note
        case nil: .none
        }
    }
  }

  /// A place in a file, and in the investigation it describes (3.28).
  public struct Location: Encodable, Hashable, Sendable {
    /// Tells it from the others of its result.
    public let id: Int?
    public let physicalLocation: PhysicalLocation?
    public let logicalLocations: [LogicalLocation]?
    public let message: Message?

    init(
      _ location: SourceLocation?, _ place: Place?, _ artifacts: inout SARIFLog.Artifacts, id: Int? = nil,
      message: Message? = nil
    ) {
      self.id = id
      self.message = message
      physicalLocation = location.map {
        PhysicalLocation(artifactLocation: artifacts.location(of: $0.file), region: Region($0))
      }
      logicalLocations = place.map {
        [LogicalLocation(fullyQualifiedName: "\($0.subject)", kind: DiagnosticReport.PlaceEntry($0).kind)]
      }
    }
  }

  /// A place in a file (3.29).
  public struct PhysicalLocation: Encodable, Hashable, Sendable {
    public let artifactLocation: ArtifactLocation
    public let region: Region
  }

  /// A stretch of one line; the end column is the one after it (3.30).
  public struct Region: Encodable, Hashable, Sendable {
    public let startLine: Int
    public let startColumn: Int
    public let endColumn: Int

    init(_ location: SourceLocation) {
      startLine = location.line
      startColumn = location.column
      endColumn = location.column + location.length
    }
  }

  /// A record or link of the investigation (3.33).
  public struct LogicalLocation: Encodable, Hashable, Sendable {
    /// The subject as a document writes it.
    public let fullyQualifiedName: String
    /// `investigation`, `link`, `waiver`, or the kind of a record.
    public let kind: String
  }
}

extension String {
  /// The text as a message: what would be taken for a link (3.11.6) is escaped.
  ///
  /// Other brackets stay as they are, since not every reader takes the escapes out again.
  fileprivate var escapedForMessage: String {
    guard unicodeScalars.split(separator: "]").dropFirst().contains(where: { $0.first == "(" }) else { return self }
    return reduce(into: "") { result, character in
      if character == "\\" || character == "[" || character == "]" { result.append("\\") }
      result.append(character)
    }
  }
}
