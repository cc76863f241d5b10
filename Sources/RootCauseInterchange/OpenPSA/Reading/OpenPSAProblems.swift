public import RootCause

// What can be wrong with an Open-PSA model.

extension OpenPSAReader {
  /// Every kind of fault that reading a model can find, from the file to what its definitions mean together.
  public static let problems: [ReadingProblem] = [
    .unreadableFile, .unreadableText, .emptyModel, .xmlSyntax, .documentType, .tooDeep, .unknownElement,
    .unknownAttribute, .missingAttribute, .missingFormula, .strayText, .wrongArity, .wrongValue, .duplicateDefinition,
    .undefinedName, .wrongKindOfEvent, .cyclicDefinition, .noTop, .ambiguousTop, .notRead, .openProbability, .negation,
    .constantTop, .tooManyProblems,
  ]
}

extension ReadingProblem {
  static let emptyModel = ReadingProblem(
    "empty-model", "the file holds no model",
    "An Open-PSA model is one XML element, `<opsa-mef>`, with at least one fault tree in it.")
  static let xmlSyntax = ReadingProblem(
    "xml-syntax", "the text is not XML",
    "The text breaks off the notation at this place, so what follows cannot be told apart.")
  static let documentType = ReadingProblem(
    "document-type", "the document type declares entities or defaults",
    """
    A few entities can unfold into any amount of text, and others stand for files. A model needs neither: write out what \
    they stand for, and remove the declarations.
    """)
  static let tooDeep = ReadingProblem(
    "elements-too-deep", "elements nest too deep",
    "Elements nest no deeper than 256 levels. Give the inner formula a gate of its own, and refer to that.")
  static let unknownElement = ReadingProblem(
    "unknown-element", "an element that does not belong there",
    "Ignoring it could change what the model says. Its name may be misspelled, or it may belong elsewhere.")
  static let unknownAttribute = ReadingProblem(
    "unknown-attribute", "an attribute that nothing reads",
    "A misspelled attribute would otherwise be ignored in silence.")
  static let missingAttribute = ReadingProblem(
    "missing-attribute", "an attribute that has to be there is missing or empty",
    "Without it the element says too little to be used.")
  static let missingFormula = ReadingProblem(
    "missing-formula", "a gate without a formula, or with more than one",
    "A gate is defined by one formula: a connective with its arguments, a reference to an event, or a constant.")
  static let strayText = ReadingProblem(
    "stray-text", "text outside of labels",
    "Models are made of elements and their attributes; text between them says nothing.")
  static let wrongArity = ReadingProblem(
    "wrong-arity", "a connective with too few or too many arguments",
    """
    “not” takes one argument, “imply” two, “iff” two or more, the others at least one; the bounds of “atleast” and \
    “cardinality” must be such that the arguments can meet and can miss them.
    """)
  static let wrongValue = ReadingProblem(
    "wrong-value", "a value that is none of those the attribute can have",
    "The attribute takes one of a few words or a number, and a probability lies between 0 and 1.")
  static let duplicateDefinition = ReadingProblem(
    "duplicate-definition", "a name is defined twice",
    """
    Two definitions of one name are one too many, even if they are of different kinds: a gate, a basic event and a house \
    event are all referred to alike. Names that are private to different components may be the same.
    """)
  static let undefinedName = ReadingProblem(
    "undefined-name", "a reference to something that is not defined",
    "What it names is not in the file, or is private to a component that the reference stands outside of.")
  static let wrongKindOfEvent = ReadingProblem(
    "wrong-kind-of-event", "a reference to an event of another kind",
    "What it names is defined, but as something else: a gate, a basic event or a house event.")
  static let cyclicDefinition = ReadingProblem(
    "cyclic-definition", "a definition that rests on itself",
    "A gate whose formula comes back to it, or a parameter that is defined by itself, has no value.")
  static let noTop = ReadingProblem(
    "no-top", "there is no such gate to begin with",
    "The model has no gate, or none of the name that was asked for.")
  static let ambiguousTop = ReadingProblem(
    "ambiguous-top", "several gates could be the top",
    "The top is the gate that no other refers to. Where there are several, say which one is meant.")
  static let notRead = ReadingProblem(
    "not-read", "a part of the model that is not read",
    """
    The fault-tree part of a model is read. Event trees, consequences, initiating events and mission phases use it \
    without changing it, so they are passed over with a warning; groups of common cause failures, substitutions and \
    included files change it, so a model with them is refused.
    """)
  static let openProbability = ReadingProblem(
    "open-probability", "the probability of an event is not read",
    """
    Probabilities are read where they are constants, or parameters that are. What another expression comes to is left \
    open: the event is there, its probability is not.
    """)
  static let negation = ReadingProblem(
    "negation", "a gate that needs something not to be the case",
    """
    Causes bring an effect about; an investigation has no factor that does so by not being there. What was missing or \
    failed is a condition of its own. Analyses of the model itself take such gates as they are.
    """)
  static let constantTop = ReadingProblem(
    "constant-top", "nothing decides the top of the tree",
    "With the house events as they are set, the top is always so or never, and there is nothing to look for causes of.")
}
