import RootCauseTesting
import Testing

@testable import RootCause

@Suite("a world without one node, worked out from its neighbor")
struct NearbyWorldsTests {
  @Test("is the world worked out from nothing", arguments: 0..<6)
  func same(seed: Int) throws {
    var random = RandomModel(seed: seed)
    let network = Counterfactuals(of: try random.largeInvestigation(factors: 100 + 20 * seed)).network
    var evaluation = Evaluation(network)
    let open = Array(network.unknownNodes.prefix(seed))
    var nearby = NearbyWorlds(network, Changes(off: open), &evaluation)
    for node in 0..<Network.Node(network.count) where !open.contains(node) {
      let world = nearby.world(without: node)
      evaluation.run(network, Changes(off: open + [node]))
      #expect(world == evaluation.isOn, "\(network.role(of: node))")
    }
  }
}
