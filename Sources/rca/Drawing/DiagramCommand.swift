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
      rca diagram press.rca.yaml --compare strainer new-shaft -o compared.pdf
      rca diagram press.rca.yaml --show responsibility,prevention-set --goal cost
      rca diagram press.rca.yaml --view whys --format txt
      rca diagram press.rca.yaml -o press.html
      rca diagram press.rca.yaml -o press.mmd
      rca diagram press.rca.yaml -o press.svg --embed-source
      rca diagram press.rca.yaml --focus pump --depth 2
      rca diagram press.rca.yaml --rank -o ranking.pdf

      --show points out, in the view causes of what happened:
        responsibility   how much each cause decides: alone, or only together with how many others
        single-points    what every chain of causes passes
        prevention-set   the set of controls that prevents the outcome best, by the --goal

      Without -o the picture goes to standard output. The format comes from the file's extension or --format.
      """)

  @Argument(help: ArgumentHelp("The investigation; “-” reads standard input.", valueName: "file"))
  var path: String

  @Option(help: View.help)
  var view = View.causes

  @Option(help: ArgumentHelp("Controls to put in place, separated by commas.", valueName: "controls"))
  var whatIf: [IDList] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Two worlds side by side, each with its controls in place; one beside what happened.", valueName: "controls"))
  var compare: [IDList] = []

  @Option(help: ArgumentHelp("What to point out, separated by commas.", valueName: "findings"))
  var show: [ChoiceList<Finding>] = []

  @Flag(help: "Instead of a view, a table of what each control alone and the best set of them would have done.")
  var rank = false

  @Option(help: "What the prevention set is to be best at: size, cost, lead-time, strength (default: size).")
  var goal: Goal?

  @Option(name: [.short, .long], help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String?

  @Option(
    help: """
      svg, png, pdf, dot, mmd for Mermaid, or txt for an outline in words (default: from the extension, else svg).
      """)
  var format: PictureFormat?

  @Option(help: "Where effects lie from their causes.")
  var direction = Diagram.Direction.up

  @Option(help: "light, dark, or print for greys that a printer holds.")
  var theme = Diagram.Theme.light

  @Flag(help: "Put the text of the file into the picture, svg or png; rca convert takes it out again.")
  var embedSource = false

  @OptionGroup var redaction: RedactionOptions

  @OptionGroup(title: "Parts") var part: PartOptions

  @OptionGroup(title: "Print") var pages: PageOptions

  @OptionGroup(title: "Preview") var preview: LiveOptions

  @OptionGroup var limits: EngineLimits

  func validate() throws {
    if !whatIf.isEmpty, !view.showsWorlds {
      throw ValidationError("--what-if is drawn in the views \(View.allCases.filter(\.showsWorlds).listed) only.")
    }
    if !show.isEmpty, view != .causes { throw ValidationError("--show points things out in the view causes only.") }
    if !whatIf.isEmpty, !show.isEmpty {
      throw ValidationError("--show points out what holds of what happened; it can't be combined with --what-if.")
    }
    if !compare.isEmpty {
      guard compare.count <= 2 else {
        throw ValidationError("--compare puts two worlds side by side, not \(compare.count).")
      }
      guard whatIf.isEmpty, show.isEmpty else {
        throw ValidationError("--compare draws worlds of its own; leave out --what-if and --show.")
      }
      guard view.comparesWorlds else {
        throw ValidationError("--compare is drawn in the views \(View.allCases.filter(\.comparesWorlds).listed) only.")
      }
    }
    if goal != nil, !rank, !findings.contains(.preventionSet) {
      throw ValidationError("--goal chooses the prevention set: add --show prevention-set or --rank.")
    }
    if rank { try validateRank() }
    if part.isGiven, rank || view.isTable {
      throw ValidationError(
        "--focus, --depth, --only and --collapse draw a part of a diagram; \(rank ? "--rank" : "the view \(view.rawValue)") is a table."
      )
    }
    if pages.page != nil, try chosenFormat() != .pdf {
      throw ValidationError("--page cuts a PDF into pages: name the file .pdf, or give --format pdf.")
    }
    if part.only == .broken, whatIf.isEmpty {
      throw ValidationError("--only broken draws what changes in a what-if: add --what-if.")
    }
    try preview.validate(path: path, isWritten: output != nil || format != nil)
    if try preview.live || chosenFormat() == .html {
      guard show.isEmpty, compare.isEmpty, !part.isGiven, !rank, theme == .light else {
        throw ValidationError(
          "A page has every view whole; leave out --show, --compare, --rank, --theme and what draws a part.")
      }
    }
    if embedSource, try !chosenFormat().holdsSources {
      throw ValidationError(
        "--embed-source: only \(PictureFormat.allCases.filter(\.holdsSources).listed) have room for it.")
    }
    if embedSource, !redaction.parts.isEmpty {
      throw ValidationError("--embed-source would put back what --redact takes out: the source is the whole file.")
    }
    if try chosenFormat() == .mmd, !view.isDrawnInMermaid {
      let others = PictureFormat.allCases.filter { $0 != .mmd }.listed
      throw ValidationError(
        """
        Mermaid draws the views \(View.allCases.filter(\.isDrawnInMermaid).listed); the view \(view.rawValue) is to be \
        had as \(others).
        """)
    }
  }

  /// Refuses what would ask for another picture.
  private func validateRank() throws {
    if view != .causes { throw ValidationError("--rank is a table of its own; leave out --view.") }
    let others = [("--what-if", !whatIf.isEmpty), ("--compare", !compare.isEmpty), ("--show", !show.isEmpty)]
    if let other = others.first(where: \.1) {
      throw ValidationError(
        "--rank says what each control would have done about what happened; leave out \(other.0).")
    }
  }

  func run() throws {
    if preview.live {
      let command = self
      return try LivePreview(path: path, port: preview.port ?? 0) { try command.bytes(of: $0, as: .html) }.run()
    }
    let picture = try chosenFormat()
    let source = embedSource ? try Input.source(at: path) : nil
    var bytes = try bytes(of: try source.map(Input.investigation) ?? Input.investigation(at: path), as: picture)
    if let source { bytes = try picture.embedding(source, in: bytes) }
    try (output.map(Output.file) ?? .standard).write(bytes)
  }

  /// What was asked for, of an investigation, in a format.
  private func bytes(of original: Investigation, as picture: PictureFormat) throws -> [UInt8] {
    let investigation = redaction.applied(to: original)
    do {
      let drawing = Drawing(
        investigation: investigation, interventions: try investigation.interventions(whatIf) { .putInPlace($0) },
        emphasis: emphasis, direction: direction, limits: limits.begin(),
        part: try part.part(of: investigation), isPicture: picture.isPicture)
      return try picture.bytes(
        on: pages.paper,
        of: {
          let worlds = try compare.map { try investigation.interventions([$0]) { .putInPlace($0) } }
          var diagram =
            rank
            ? drawing.ranking(by: goal ?? .size)
            : worlds.isEmpty ? try drawing.diagram(view) : try drawing.diagram(view, comparing: worlds)
          diagram.theme = theme
          if !redaction.parts.isEmpty { diagram.notes.append(Redaction.note(on: redaction.parts)) }
          return diagram
        }, page: { try drawing.page(openingAt: view) })
    } catch let error as CounterfactualError {
      throw Failure("\(error)")
    } catch let error as PartError {
      throw Failure("\(error)")
    } catch let error as GraphvizError {
      throw Failure("\(error)")
    }
  }

  private var findings: Set<Finding> { Set(show.flatMap(\.choices)) }

  private var emphasis: Diagram.Emphasis {
    Diagram.Emphasis(
      responsibility: findings.contains(.responsibility), singlePoints: findings.contains(.singlePoints),
      preventionSet: findings.contains(.preventionSet) ? goal ?? .size : nil)
  }

  private func chosenFormat() throws -> PictureFormat {
    if let format { return format }
    guard let output else { return .svg }
    let ending = output.split(separator: "/").last?.split(separator: ".").dropFirst().last.map { $0.lowercased() }
    guard let ending, let format = PictureFormat(argument: ending) else {
      let known = PictureFormat.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
      throw ValidationError("The format of “\(output)” is not known: name it \(known), or give --format.")
    }
    return format
  }
}
