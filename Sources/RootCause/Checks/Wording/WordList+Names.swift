// Names of people.
extension WordList {
  /// Names that are ordinary words, or parts of names, and do not count alone.
  static let ordinaryNames = WordList(
    language: "en", source: "own, from common English given names and surnames",
    [
      "will", "mark", "grace", "may", "june", "april", "august", "rose", "hope", "faith", "joy", "bill", "frank",
      "grant", "chase", "hunter", "mason", "carter", "miles", "page", "price", "rich", "stone", "brook", "drew",
      "gene", "jack", "jean", "max", "pat", "rob", "sue", "art", "chip", "dawn", "ray", "sandy", "summer", "guy",
      "long", "young", "king", "banks", "day", "wood", "woods", "hill", "rivers", "fields", "fisher", "cook", "baker",
      "smith", "miller", "taylor", "case", "cross", "bell", "ford", "knight", "north", "west", "ward", "wells",
      "winter", "best", "black", "brown", "green", "gray", "grey", "white", "swift", "sharp", "sterling", "storm",
      "street", "van", "von", "der", "del", "lane", "little", "good", "power", "powers", "penny", "robin", "victor",
      "major", "manual", "ruby", "crystal", "iris", "olive", "pearl", "the", "and", "root", "temple", "field", "law",
      "lake", "church", "gates", "jobs", "berg", "buck", "butler", "potter", "porter", "parker", "paris", "london",
      "jordan", "georgia", "virginia", "carolina", "china", "israel", "troy", "austin", "houston",
    ])
}
