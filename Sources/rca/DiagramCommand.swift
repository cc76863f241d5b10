import ArgumentParser
import RootCause
import RootCauseDiagrams
import RootCauseGraphviz

struct DiagramCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagram",
    abstract: "Draw the investigation.",
    discussion: """
      rca diagram press.rca.yaml -o press.svg
      rca diagram press.rca.yaml --what-if strainer -o with-strainer.pdf
      rca diagram press.rca.yaml --show responsibility,prevention-set --goal cost
      rca diagram press.rca.yaml --view whys --format txt

      --show points out, in the view causes of what happened:
        responsibility   how much each cause decides: alone, or only together with how many others
        single-points    what every chain of causes passes
        prevention-set   the set of controls that prevents the outcome best, by the --goal

      Without -o the picture goes to standard output. The format comes from the file's extension or --format.
      """)

  @Argument(help: ArgumentHelp("The investigation; “-” reads standard input.", valueName: "file"))
  var path: String

  @Option(help: "causes: why it happened. whys: the named why chains.")
  var view = View.causes

  @Option(help: ArgumentHelp("Controls to put in place, separated by commas.", valueName: "controls"))
  var whatIf: [IDList] = []

  @Option(help: ArgumentHelp("What to point out, separated by commas.", valueName: "findings"))
  var show: [FindingList] = []

  @Option(help: "What the prevention set is to be best at: size, cost, lead-time, strength (default: size).")
  var goal: Goal?

  @Option(name: [.short, .long], help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String?

  @Option(help: "svg, png, pdf, dot, or txt for an outline in words (default: from the extension, else svg).")
  var format: PictureFormat?

  @Option(help: "Where effects lie from their causes.")
  var direction = Diagram.Direction.up

  @OptionGroup var limits: EngineLimits

  /// The question a diagram answers.
  enum View: String, ExpressibleByArgument, CaseIterable {
    case causes, whys
  }

  func validate() throws {
    if view == .whys, !whatIf.isEmpty { throw ValidationError("--what-if is drawn in the view causes only.") }
    if view == .whys, !show.isEmpty { throw ValidationError("--show points things out in the view causes only.") }
    if !whatIf.isEmpty, !show.isEmpty {
      throw ValidationError("--show points out what holds of what happened; it can't be combined with --what-if.")
    }
    if goal != nil, !findings.contains(.preventionSet) {
      throw ValidationError("--goal chooses the prevention set: add --show prevention-set.")
    }
    _ = try chosenFormat()
  }

  func run() throws {
    let investigation = try Input.investigation(at: path)
    let picture = try chosenFormat()
    let interventions: [Intervention] = try investigation.interventions(whatIf) { .putInPlace($0) }
    do {
      let bytes = try picture.bytes(of: try diagram(of: investigation, given: interventions))
      try (output.map(Output.file) ?? .standard).write(bytes)
    } catch let error as CounterfactualError {
      throw Failure("\(error)")
    } catch let error as GraphvizError {
      throw Failure("\(error)")
    }
  }

  private func diagram(of investigation: Investigation, given interventions: [Intervention]) throws -> Diagram {
    switch view {
    case .causes:
      if interventions.isEmpty {
        return .causes(of: investigation, pointingOut: emphasis, direction: direction, limits: limits.begin())
      }
      return try .causes(of: investigation, whatIf: interventions, direction: direction)
    case .whys: return .whys(of: investigation)
    }
  }

  private var findings: Set<Finding> { Set(show.flatMap(\.findings)) }

  private var emphasis: Diagram.Emphasis {
    Diagram.Emphasis(
      responsibility: findings.contains(.responsibility), singlePoints: findings.contains(.singlePoints),
      preventionSet: findings.contains(.preventionSet) ? goal ?? .size : nil)
  }

  private func chosenFormat() throws -> PictureFormat {
    if let format { return format }
    guard let output else { return .svg }
    let ending = output.split(separator: "/").last?.split(separator: ".").dropFirst().last.map { $0.lowercased() }
    guard let ending, let format = PictureFormat(rawValue: ending) else {
      let known = PictureFormat.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
      throw ValidationError("The format of “\(output)” is not known: name it \(known), or give --format.")
    }
    return format
  }
}

/// What the engine found out and a picture can point out.
enum Finding: String, CaseIterable {
  case responsibility
  case singlePoints = "single-points"
  case preventionSet = "prevention-set"
}

/// Findings given as one argument, separated by commas.
struct FindingList: ExpressibleByArgument {
  var findings: [Finding]

  init?(argument: String) {
    let names = argument.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
    findings = names.compactMap(Finding.init(rawValue:))
    guard !findings.isEmpty, findings.count == names.count else { return nil }
  }

  static let allValueStrings = Finding.allCases.map(\.rawValue)
}

/// What a picture is written as.
enum PictureFormat: String, ExpressibleByArgument, CaseIterable {
  case svg, png, pdf, dot, txt

  /// The diagram in this format.
  func bytes(of diagram: Diagram) throws(GraphvizError) -> [UInt8] {
    switch self {
    case .svg: try Graphviz().render(diagram, as: .svg)
    case .png: try Graphviz().render(diagram, as: .png)
    case .pdf: try Graphviz().render(diagram, as: .pdf)
    case .dot: Array(diagram.dot.utf8)
    case .txt: Array(diagram.outline.utf8)
    }
  }
}
