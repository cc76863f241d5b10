// swift-tools-version: 6.1

import PackageDescription

// A package of its own, so that users of the library resolve and build nothing of it. One target for each driver.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "swift-root-cause", path: "..")],
  targets: [
    .executableTarget(
      name: "screening",
      dependencies: [.product(name: "RootCause", package: "swift-root-cause")])
  ],
  swiftLanguageModes: [.v6]
)
