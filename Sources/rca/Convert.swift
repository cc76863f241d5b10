import ArgumentParser
import FaultTrees
import RootCause
import RootCauseDiagrams
import RootCauseDocument
import RootCauseInterchange

struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write an investigation or a fault tree in another format.",
    discussion: """
      rca convert press.rca.yaml -o press.xml    an outcome as an Open-PSA fault tree
      rca convert model.xml -o model.rca.yaml    an Open-PSA fault tree as an investigation
      rca convert press.rca.yaml -o press.json   the same investigation as JSON, or back
      rca convert press.svg -o press.rca.yaml    what a picture was drawn from, where it was asked to hold it

      The ends of the names say which format: .xml is Open-PSA, .json and .yaml are investigations, .svg and .png are
      pictures drawn with --embed-source, whose source comes back byte for byte.
      What the other format has no room for is told on standard error. A file that is there already is replaced.
      Exit codes: 0 written, 2 not.
      """)

  @Argument(
    help: ArgumentHelp("The file to convert; “-” reads an investigation from standard input.", valueName: "file"))
  var path: String

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  @Option(help: ArgumentHelp("Which outcome of an investigation to write as a fault tree.", valueName: "factor"))
  var outcome: String?

  @Option(help: ArgumentHelp("Which gate of a model is the top, where several could be.", valueName: "gate"))
  var top: String?

  @OptionGroup var redaction: RedactionOptions

  func run() throws {
    guard let target = FileFormat(nameOf: output) else {
      throw Failure("no format has names like “\(output)”: name the file .xml, .yaml or .json")
    }
    if Output.isSameFile(path, output) { throw Failure("\(output) is the file to convert; name another one to write") }
    if FileFormat(nameOf: path) == .picture {
      try takeOutSource(as: target)
    } else if target == .picture {
      throw Self.drawnElsewhere
    } else if try isModel() {
      try convertModel(to: target)
    } else {
      try convertInvestigation(to: target)
    }
  }

  private static let drawnElsewhere = Failure(
    "pictures are drawn by rca diagram; name the file to write .xml, .yaml or .json")

  /// Whether the input is an Open-PSA model.
  private func isModel() throws -> Bool {
    guard path != "-" else { return false }
    guard let format = FileFormat(nameOf: path) else {
      throw Failure("no format has names like “\(path)”: name the file .xml, .yaml or .json")
    }
    if format == .model, outcome != nil { throw Failure("--outcome is for investigations; a model has --top") }
    if format != .model, top != nil { throw Failure("--top is for models; an investigation has --outcome") }
    return format == .model
  }

  /// Writes what a picture was drawn from, as it was.
  private func takeOutSource(as target: FileFormat) throws {
    if outcome != nil || top != nil { throw Failure("--outcome and --top are for documents; \(path) is a picture") }
    if !redaction.parts.isEmpty { throw Failure("--redact: take the document out of the picture, and convert that") }
    let picture = try Input.source(at: path)
    let source: EmbeddedSource
    do {
      source = try EmbeddedSource(in: picture.bytes)
    } catch {
      throw Failure("\(path): \(error)")
    }
    let format = source.mediaType == .json ? DocumentWriter.Format.json : .yaml
    guard target == .document(format) else {
      throw Failure("\(path) holds its source as .\(format); name the file so, and convert that")
    }
    try Output.file(output).write(source.bytes)
  }

  private func convertModel(to target: FileFormat) throws {
    if !redaction.parts.isEmpty {
      throw Failure("--redact is for investigations; a fault tree says of nobody who it was")
    }
    let (reading, tree) = try Input.model(at: path, top: top)
    guard case .document(let format) = target else { return try write(tree) }
    do {
      let conversion = try FaultTreeConversion(of: tree)
      try Output.file(output).write(DocumentWriter().write(conversion.investigation, as: format))
      Terminal.complain("rca: a fault tree says what can happen; \(output) states that all of it did")
      if !conversion.omitted.isEmpty {
        Terminal.complain("rca: left out, as the top does not depend on it: \(conversion.omitted.listed)")
      }
    } catch let refusal as FaultTreeConversion.Refusal {
      Terminal.complain(DiagnosticText(color: false).text(of: reading.diagnostics(of: refusal)))
      throw Failure("\(path) cannot be told as an investigation, so nothing was written")
    }
  }

  private func convertInvestigation(to target: FileFormat) throws {
    let investigation = redaction.applied(to: try Input.investigation(at: path))
    switch target {
    case .document(let format):
      try Output.file(output).write(DocumentWriter().write(investigation, as: format))
      if FileFormat(nameOf: path) == .document(.yaml) {
        Terminal.complain("rca: comments are not part of an investigation: if \(path) has some, \(output) has not")
      }
    case .picture: throw Self.drawnElsewhere
    case .model:
      try write(try faultTree(of: investigation))
      let omissions = investigation.recordsOutsideFaultTrees
      if !omissions.isEmpty {
        Terminal.complain("rca: an Open-PSA model has no room for \(omissions.joined(separator: ", "))")
      }
    }
  }

  private func faultTree(of investigation: Investigation) throws -> NamedFaultTree {
    let outcomes = investigation.factors(of: .outcome).map(\.id)
    let chosen: Factor.ID
    if let outcome {
      chosen = Factor.ID(outcome)
    } else {
      guard let only = outcomes.first else {
        throw Failure("the investigation has no outcome to write a fault tree of")
      }
      guard outcomes.count == 1 else {
        throw Failure("name the outcome to write, with --outcome: \(outcomes.inQuotes)")
      }
      chosen = only
    }
    do {
      return try Counterfactuals(of: investigation).faultTree(of: chosen)
    } catch let error as CounterfactualError {
      throw Failure("\(error)")
    } catch let limit as Limit {
      throw Failure("nothing was written: \(limit)")
    }
  }

  private func write(_ tree: NamedFaultTree) throws {
    do {
      try Output.file(output).write(try OpenPSAWriter().write(tree))
    } catch let refusal as OpenPSAWriter.Refusal {
      throw Failure("nothing was written: \(refusal)")
    }
  }
}

/// What a file holds, by the end of its name.
private enum FileFormat: Equatable {
  /// An investigation.
  case document(DocumentWriter.Format)
  /// An Open-PSA model.
  case model
  /// A picture, which may hold what it was drawn from.
  case picture

  init?(nameOf path: String) {
    switch path.split(separator: "/").last?.split(separator: ".").last?.lowercased() {
    case "yaml", "yml": self = .document(.yaml)
    case "json": self = .document(.json)
    case "xml": self = .model
    case "svg", "png": self = .picture
    default: return nil
    }
  }
}

extension [String] {
  /// The names in quotes; of many, the first ones.
  fileprivate var listed: String { prefix(8).inQuotes + (count > 8 ? " and \(count - 8) more" : "") }
}
