// swift-tools-version: 6.1

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "swift-root-cause",
  platforms: [.macOS(.v13)],
  products: [
    .library(name: "DecisionDiagrams", targets: ["DecisionDiagrams"]),
    .library(name: "FaultTrees", targets: ["FaultTrees"]),
    .library(name: "RootCause", targets: ["RootCause"]),
    .library(name: "RootCauseDocument", targets: ["RootCauseDocument"]),
    .library(name: "RootCauseDiagrams", targets: ["RootCauseDiagrams"]),
    .library(name: "RootCauseGraphviz", targets: ["RootCauseGraphviz"]),
    .library(name: "RootCausePage", targets: ["RootCausePage"]),
    .library(name: "RootCauseInterchange", targets: ["RootCauseInterchange"]),
    .executable(name: "rca", targets: ["rca"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.3.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0"),
  ],
  targets: [
    .target(name: "DecisionDiagrams", swiftSettings: settings),
    .target(name: "FaultTrees", dependencies: ["DecisionDiagrams"], swiftSettings: settings),
    .target(
      name: "RootCause",
      dependencies: [
        "DecisionDiagrams", "FaultTrees",
        .product(name: "HeapModule", package: "swift-collections"),
        .product(name: "OrderedCollections", package: "swift-collections"),
      ],
      swiftSettings: settings),
    .target(
      name: "RootCauseDocument",
      dependencies: ["RootCause", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings),
    .target(
      name: "RootCauseDiagrams", dependencies: ["RootCause", "DecisionDiagrams"], swiftSettings: settings),
    .systemLibrary(
      name: "CLibGraphviz",
      pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    // What Graphviz draws with: pages of a printed document are cut out of one drawing.
    .systemLibrary(
      name: "CLibCairo",
      pkgConfig: "cairo",
      providers: [.apt(["libcairo2-dev"]), .brew(["cairo"])]),
    .target(name: "CGraphviz", dependencies: ["CLibGraphviz", "CLibCairo"]),
    .target(
      name: "RootCauseGraphviz",
      dependencies: ["RootCauseDiagrams", "CGraphviz"],
      swiftSettings: settings),
    .target(
      name: "RootCausePage",
      dependencies: ["RootCause", "RootCauseDiagrams", .product(name: "Crypto", package: "swift-crypto")],
      resources: [.embedInCode("Page")],
      swiftSettings: settings),
    // No pkgConfig: the header and the library are where every compiler looks, in macOS' own SDK, too.
    .systemLibrary(name: "CLibExpat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    .target(
      name: "RootCauseInterchange",
      dependencies: ["RootCause", "FaultTrees", "CLibExpat"],
      swiftSettings: settings),
    .executableTarget(
      name: "rca",
      dependencies: [
        "FaultTrees", "RootCause", "RootCauseDocument", "RootCauseDiagrams", "RootCauseGraphviz",
        "RootCauseInterchange", "RootCausePage",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "FlyingFox", package: "FlyingFox"),
      ],
      resources: [.embedInCode("Live/Shell")],
      swiftSettings: settings),
    .testTarget(name: "DecisionDiagramsTests", dependencies: ["DecisionDiagrams"], swiftSettings: settings),
    .testTarget(
      name: "FaultTreesTests", dependencies: ["FaultTrees", "DecisionDiagrams"], swiftSettings: settings),
    .testTarget(
      name: "RootCauseTests", dependencies: ["RootCause", "FaultTrees", "DecisionDiagrams", "RootCauseTesting"],
      swiftSettings: settings),
    .target(
      name: "RootCauseTesting",
      dependencies: ["RootCause"],
      path: "Tests/Support/RootCauseTesting",
      swiftSettings: settings),
    .testTarget(
      name: "RootCauseDocumentTests",
      dependencies: [
        "RootCause", "RootCauseDocument", "RootCauseTesting", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "RootCauseDiagramsTests",
      dependencies: [
        "DecisionDiagrams", "RootCause", "RootCauseDocument", "RootCauseDiagrams", "RootCauseTesting",
      ],
      exclude: ["Goldens"],
      swiftSettings: settings),
    .testTarget(
      name: "RootCauseGraphvizTests",
      dependencies: [
        "RootCause", "RootCauseDocument", "RootCauseDiagrams", "RootCauseGraphviz", "RootCauseTesting",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "RootCausePageTests",
      dependencies: ["RootCause", "RootCauseDiagrams", "RootCausePage", "RootCauseTesting"],
      exclude: ["run-engine.js"],
      swiftSettings: settings),
    .testTarget(
      name: "RootCauseInterchangeTests",
      dependencies: ["RootCause", "RootCauseInterchange", "FaultTrees", "RootCauseTesting"],
      swiftSettings: settings),
    .testTarget(
      name: "RCATests",
      dependencies: [
        "rca", "RootCause", "RootCauseGraphviz", "RootCauseDiagrams",
        .product(name: "FlyingFox", package: "FlyingFox"),
      ],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
