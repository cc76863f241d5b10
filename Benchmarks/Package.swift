// swift-tools-version: 6.1

import PackageDescription

let engine: [Target.Dependency] = [
  "Measuring",
  .product(name: "DecisionDiagrams", package: "swift-root-cause"),
  .product(name: "FaultTrees", package: "swift-root-cause"),
]

// A package of its own, so that users of the library resolve and build nothing of it. One target for each driver.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "swift-root-cause", path: "..")],
  targets: [
    .target(name: "Measuring"),
    .executableTarget(
      name: "screening",
      dependencies: [.product(name: "RootCause", package: "swift-root-cause")]),
    .executableTarget(
      name: "faulttree",
      dependencies: engine + [.product(name: "RootCauseInterchange", package: "swift-root-cause")]),
    .executableTarget(
      name: "diagram",
      dependencies: engine + [.product(name: "RootCauseInterchange", package: "swift-root-cause")]),
    .executableTarget(
      name: "checking",
      dependencies: [
        .product(name: "RootCause", package: "swift-root-cause"),
        .product(name: "RootCauseDocument", package: "swift-root-cause"),
      ]),
    .executableTarget(name: "family", dependencies: engine),
    .executableTarget(
      name: "verdict",
      dependencies: ["Measuring", .product(name: "RootCause", package: "swift-root-cause")]),
  ],
  swiftLanguageModes: [.v6]
)
