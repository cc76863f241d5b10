import RootCause

/// Something wrong with a model, before its place in the text is worked out.
struct OpenPSAProblem {
  var problem: ReadingProblem
  var severity = Severity.error
  var message: String
  var spot: Spot
  var notes: [Note] = []
  var suggestion: String?

  /// A stretch of the text.
  enum Spot {
    /// The name of an element in its start tag, by the byte at which the tag begins.
    case tag(Int)
    /// The value of an attribute of that element; its name if there is no such attribute.
    case value(Int, attribute: AttributeName)
    /// The name of an attribute of that element.
    case attribute(Int, named: String)
    /// One character.
    case character(Int)
  }

  struct Note {
    var message: String
    var spot: Spot?
  }
}
