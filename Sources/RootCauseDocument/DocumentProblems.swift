public import RootCause

// What can be wrong with a document.

extension ReadingProblem {
  /// Every kind of fault in a document, from the file to the references in it.
  ///
  /// Every one of them is an error: what the document says cannot be told for sure.
  public static let all: [ReadingProblem] = [
    unreadableFile, unreadableText, emptyDocument, syntax, multipleDocuments, unsupportedNotation, nestedTooDeep,
    missingVersion, unsupportedVersion, unknownKey, duplicateKey, missingKey, wrongType, invalidValue, invalidDate,
    invalidTime, invalidID, duplicateID, unknownReference, wrongKindReference, formulaTooDeep, tooManyProblems,
  ]

  static let emptyDocument = ReadingProblem(
    "empty-document", "the file holds no document",
    "The least an investigation needs is its format version and a title: `rca: 1` and `title: …`.")
  static let syntax = ReadingProblem(
    "syntax", "the text is neither YAML nor JSON",
    """
    The text breaks off the notation at this place, so what follows cannot be told apart. Most often a text with “: ” or \
    “ #” in it needs quotes, a bracket is not closed, or lines are not indented alike.
    """)
  static let multipleDocuments = ReadingProblem(
    "multiple-documents", "the file holds more than one document",
    "One file is one investigation. A line of three hyphens begins another document: remove it, or make two files.")
  static let unsupportedNotation = ReadingProblem(
    "unsupported-notation", "an anchor, alias, tag or merge key",
    """
    Anchors (`&name`), aliases (`*name`), tags (`!name`) and merge keys (`<<`) make a text mean what it doesn't say at \
    that place, and a few of them can unfold into millions of values. Write the value out, or put a text in quotes.
    """)
  static let nestedTooDeep = ReadingProblem(
    "nested-too-deep", "lists and mappings nest too deep",
    "No document needs this many levels; a bracket or an indentation has gone wrong.")
  static let missingVersion = ReadingProblem(
    "missing-version", "the document doesn't say which format it is in",
    "The key `rca` gives the version of the format, so that a later program can tell how to read it: `rca: 1`.")
  static let unsupportedVersion = ReadingProblem(
    "unsupported-version", "the document is in a format this program doesn't read",
    "A newer program wrote it, or the version is misspelled. Reading it as another version could change its meaning.")
  static let unknownKey = ReadingProblem(
    "unknown-key", "a key that nothing reads",
    "A misspelled key would otherwise be ignored in silence, and what it says would be missing from every answer.")
  static let duplicateKey = ReadingProblem(
    "duplicate-key", "the same key twice",
    "Only one of the two could count, and the document doesn't say which.")
  static let missingKey = ReadingProblem(
    "missing-key", "a key that has to be there is missing",
    "Without it the record says too little to be used.")
  static let wrongType = ReadingProblem(
    "wrong-type", "a text, list or mapping where something else belongs",
    "The value cannot be read as what the key stands for.")
  static let invalidValue = ReadingProblem(
    "invalid-value", "a value that is none of those the key can have",
    "The key takes one of a few words, or a number or notation of a certain form.")
  static let invalidDate = ReadingProblem(
    "invalid-date", "not a day of the calendar",
    "A day is written `2017-03-01` (ISO 8601): year, month, day.")
  static let invalidTime = ReadingProblem(
    "invalid-time", "not a time",
    """
    A time is written in ISO 8601 with its zone, as finely as it is known: `2017`, `2017-01-31`, `2017-01-31T23:27Z`. \
    About then: `~2017-01-31T23:27Z`, or `2017-01-31T23:27Z ± 15 min`. Between two: `2017-01-31T19:00Z..20:00`. From one \
    to the other: `2017-01-31T19:00Z/20:00`.
    """)
  static let invalidID = ReadingProblem(
    "invalid-id", "a text that cannot be an id",
    "An id is 1 to 128 letters, digits, `-`, `_` and `.`, and begins with a letter or a digit.")
  static let duplicateID = ReadingProblem(
    "duplicate-id", "an id is declared twice",
    "Ids are unique across all kinds of records, so that a reference can mean only one thing.")
  static let unknownReference = ReadingProblem(
    "unknown-reference", "a reference to nothing",
    "It names a record or a link that the document doesn't declare. Declare it, or correct the name.")
  static let wrongKindReference = ReadingProblem(
    "wrong-kind-reference", "a reference to a record of the wrong kind",
    "What it names is declared, but is not a thing this key can speak of: evidence causes nothing.")
  static let formulaTooDeep = ReadingProblem(
    "formula-too-deep", "a formula nests too deep",
    "Formulas nest no deeper than 64 levels. Give a part of it a factor of its own.")
}
