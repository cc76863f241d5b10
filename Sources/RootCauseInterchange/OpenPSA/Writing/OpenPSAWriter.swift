public import FaultTrees
import RootCause

/// Writes a fault tree as a model in the Open-PSA Model Exchange Format (MEF 2.0d), for other engines to check ours.
///
/// What is written is what the top depends on, and every basic event with its label and probability. It can be read back:
/// the same gates in the same order, with the same names, labels and probabilities.
///
/// - Names that are no identifiers of the format are made some, each different from the others; the name itself is kept as
///   the attribute `original-name`, which ``OpenPSAReader`` goes by.
/// - Gates without names are nested in the formula of the one gate they are part of; those that are part of several, or
///   would nest too deep, get a name.
/// - A gate with one input, or with none, is written as that input or as a constant.
/// - Characters that XML cannot hold are replaced.
///
/// Source: Open-PSA, *Open PSA Model Exchange Format*, version 2.0d.
public struct OpenPSAWriter: Sendable {
  public init() {}

  /// Why a tree cannot be written.
  public enum Refusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// These gates, by their numbers, are a cycle, each an input of the one before; their names.
    case cycle([Int], names: [String])
    /// The probability of this event is not a number from 0 to 1.
    case probability(event: Int, name: String)

    public var description: String {
      switch self {
      case .cycle(_, let names):
        "the format has no cycles, and a gate rests on itself: \((names + names.prefix(1)).abbreviated)"
      case .probability(_, let name): "the probability of “\(name)” is not between 0 and 1"
      }
    }
  }

  /// The text of a model. Linear in the tree.
  public func write(_ tree: NamedFaultTree) throws(Refusal) -> String {
    for (number, event) in tree.events.enumerated() {
      if let probability = event.probability, !(0...1).contains(probability) {
        throw .probability(event: number, name: event.name)
      }
    }
    do throws(GateCycle) {
      var text = ModelText(tree, layout: try GateLayout(of: tree))
      text.writeModel()
      return text.text
    } catch {
      throw .cycle(error.gates, names: error.names)
    }
  }
}
