import RootCause

/// Something wrong with a document, before its place in the text is worked out.
struct Problem {
  /// Where something stands.
  enum Spot {
    case node(Tree.Node)
    case position(SourceText.Position)
  }

  var problem: ReadingProblem
  var message: String
  var spot: Spot
  var place: Place
  var notes: [Note] = []
  var suggestion: String?

  struct Note {
    var message: String
    var spot: Spot
  }
}
