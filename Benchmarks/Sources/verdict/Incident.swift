import Measuring
import RootCause

/// An incident as a record might hold it: an outcome with two alternative ways, each of layers that share causes, twenty
/// missing controls spread over them, and three presumptive factors.
///
/// Neither way can be stopped without the other: what is stopped below both prevents alone, what is stopped on one needs
/// a partner.
func incident(seed: Int) throws -> Investigation {
  var random = SplitMix(seed: seed)
  let ids = (0..<60).map { Factor.ID("f\($0)") }
  var result = Investigation(title: "Generated")
  var factors: [Factor] = []
  for index in ids.indices {
    factors.append(
      Factor(ids[index], index == 0 ? .outcome : .event, "A factor", because: formula(of: index, ids, &random)))
  }
  for index in [41, 47, 53] { factors[index].certainty = .presumptive }
  let all = factors
  var controls: [Control] = []
  for number in 0..<20 {
    let stopped = number < 18 ? 3 + number * 3 : 1 + random.below(55)
    controls.append(
      Control(Control.ID("c\(number)"), "A control", status: .missing, stops: [.factor(ids[stopped])]))
  }
  let plates = controls
  try result.edit { batch throws(InvestigationError) in
    for factor in all { try batch.add(factor) }
    for control in plates { try batch.add(control) }
  }
  return result
}

/// Even and odd numbers are the two ways; causes have higher numbers, mostly of the same way.
private func formula(of index: Int, _ ids: [Factor.ID], _ random: inout SplitMix) -> Formula? {
  if index == 0 { return .any([ids[1], ids[2]]) }
  guard index < 45 else { return nil }
  var causes: Set<Int> = [index + 2]
  for _ in 0...random.below(3) { causes.insert(min(index + 2 + 2 * random.below(4), 58 + index % 2)) }
  if index % 11 == 0 { causes.insert(59) }
  let inputs = causes.sorted().map { ids[$0] }
  switch random.below(6) {
  case 0 where inputs.count > 2: return .atLeast(2, inputs)
  case 1 where inputs.count > 1: return .any(inputs)
  default: return .all(inputs)
  }
}
