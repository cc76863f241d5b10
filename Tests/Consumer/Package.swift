// swift-tools-version: 6.1

// Builds against the model and the diagrams alone, where Graphviz is not installed: a tool builder links what he uses.
import PackageDescription

let package = Package(
  name: "consumer",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "swift-root-cause", path: "../..")],
  targets: [
    .executableTarget(
      name: "consumer",
      dependencies: [
        .product(name: "RootCause", package: "swift-root-cause"),
        .product(name: "RootCauseDiagrams", package: "swift-root-cause"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
