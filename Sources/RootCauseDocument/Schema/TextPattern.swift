/// The notations of single values as regular expressions, in what ECMA-262 and Python read alike.
enum TextPattern {
  /// What no id holds, but for the three marks that may stand after its beginning. Beyond ASCII the two do not know
  /// letters alike, so only the usual signs are left out.
  private static let signs =
    #"\x00-,/:-@\[-^`{-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7"#
    + #"\u2000-\u200a\u2010-\u205f\u2190-\u21ff\u3000-\u3002"#

  /// An id without anchors. The name of the whole is none, nor is what is longer than an id can be.
  private static let bareID = "(?!investigation(?![^\(signs)]))(?![!-~]{129})[^-._\(signs)][^\(signs)]*"

  static let id = "^\(bareID)$"

  /// A link between two factors.
  static let link = "^ *\(bareID) *(?:->|→) *\(bareID) *$"

  private static let digits = #"(?:[0-9]+\.?[0-9]*|\.[0-9]+)"#
  private static let exponent = "[eE][-+]?[0-9]+"

  /// Numbers that YAML 1.1 takes for text: with an exponent, a leading zero, or a sign before the point.
  static let number = #"^[-+]?(?:0[0-9]+\.?[0-9]*|\.[0-9]+|\#(digits)\#(exponent))$"#

  /// Truth values that YAML 1.2 takes for text; not those that only quotes make text.
  static let flag =
    "^(?!(?:true|True|TRUE|false|False|FALSE)$)"
    + "(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy][Ee][Ss]|[Nn][Oo]|[Oo][Nn]|[Oo][Ff][Ff])$"

  /// A comparison and a number, hexadecimal ones included.
  static let target =
    "^(?:<=?|>=?|=)? *[-+]?(?:\(digits)(?:\(exponent))?"
    + #"|0[xX](?:[0-9a-fA-F]+\.?[0-9a-fA-F]*|\.[0-9a-fA-F]+)(?:[pP][-+]?[0-9]+)?)$"#
}
