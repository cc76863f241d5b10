/// What the engine found out and a picture can point out.
enum Finding: String, CaseIterable {
  case responsibility
  case singlePoints = "single-points"
  case preventionSet = "prevention-set"
}
