extension SARIFLog {
  /// One run of the checks (3.14).
  public struct Run: Encodable, Hashable, Sendable {
    public let tool: Tool
    public let invocations: [Invocation]
    /// How columns count.
    public let columnKind = "unicodeCodePoints"
    public let artifacts: [Artifact]
    public let results: [Result]

    /// What was run (3.18).
    public struct Tool: Encodable, Hashable, Sendable {
      public let driver: Driver
    }

    /// The program itself (3.19).
    public struct Driver: Encodable, Hashable, Sendable {
      public let name: String
      public let semanticVersion: String
      public let rules: [ReportingDescriptor]
    }

    /// How the run went (3.20).
    public struct Invocation: Encodable, Hashable, Sendable {
      /// Whether every file could be read.
      public let executionSuccessful: Bool
    }

    /// A file that was checked (3.24).
    public struct Artifact: Encodable, Hashable, Sendable {
      public let location: ArtifactLocation
    }

    /// Where a file is (3.4).
    public struct ArtifactLocation: Encodable, Hashable, Sendable {
      public let uri: String
      /// Its position among the artifacts of the run.
      public let index: Int?
    }

    /// Why a result is not to be shown (3.35).
    public struct Suppression: Encodable, Hashable, Sendable {
      public let kind: Kind
      public let status = "accepted"
      public let justification: String

      /// Where it says so.
      public enum Kind: String, Encodable, Sendable {
        case inSource, external
      }
    }

    /// A text (3.11, 3.12).
    public struct Message: Encodable, Hashable, Sendable {
      public let text: String
      public let markdown: String?

      init(_ text: String, markdown: String? = nil) {
        self.text = text
        self.markdown = markdown
      }
    }
  }
}
