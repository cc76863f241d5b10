import ArgumentParser
import RootCause
import RootCauseDiagrams

/// Which part of a picture is asked for.
struct PartOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Draw only the causes and effects of these factors and controls, separated by commas.", valueName: "ids"))
  var focus: [IDList] = []

  @Option(
    help: ArgumentHelp(
      "How many steps to go from the focus, or back from the outcome if there is none.", valueName: "steps"))
  var depth: Int?

  @Option(
    help: """
      chain: only what is on a chain to an outcome. broken: what changes in a what-if, with its neighbors. unproven: \
      what is presumptive, disputed, unknown or rests on untested links, with its way to the outcome.
      """)
  var only: Diagram.Part.Only?

  @Option(
    help: ArgumentHelp(
      "Draw what lies only behind these factors or controls as one stub, separated by commas.", valueName: "ids"))
  var collapse: [IDList] = []

  func validate() throws {
    if let depth, depth < 0 { throw ValidationError("--depth is a number of steps, 0 or more.") }
  }

  /// Whether a part is asked for at all.
  var isGiven: Bool { !focus.isEmpty || depth != nil || only != nil || !collapse.isEmpty }

  /// The part, its names looked up.
  ///
  /// - Throws: ``Failure`` with all names that are not there, not just the first.
  func part(of investigation: Investigation) throws -> Diagram.Part {
    let focus = focus.flatMap(\.names)
    let collapsed = collapse.flatMap(\.names)
    let problems = (focus + collapsed).compactMap(investigation.problemWithFactorOrControl)
    guard problems.isEmpty else { throw Failure(problems.joined(separator: "\nrca: ")) }
    return Diagram.Part(focus: focus, depth: depth, only: only, collapsed: collapsed)
  }
}

extension Investigation {
  /// Why a name is not that of a factor or control; nil if it is.
  fileprivate func problemWithFactorOrControl(_ name: String) -> String? {
    var nearest: [String] = []
    var found: RecordKind?
    do throws(LookupError) {
      _ = try find(name, as: Factor.self)
      return nil
    } catch {
      nearest = error.nearest
      found = error.found
    }
    do throws(LookupError) {
      _ = try find(name, as: Control.self)
      return nil
    } catch {
      nearest += error.nearest
    }
    if let found { return "“\(name)” is not a factor or control but of the kind \(found.rawValue)" }
    let hint = nearest.inQuotes
    return "there is no factor or control “\(name)”" + (hint.isEmpty ? "" : "; did you mean \(hint)?")
  }
}
