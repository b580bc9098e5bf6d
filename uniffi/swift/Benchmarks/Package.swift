// swift-tools-version: 6.0
import PackageDescription

// The Swift side of scripts/bench-swift: a package of its own, so that nothing of it is shipped.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "TikTokShop", path: "..")],
  targets: [
    .executableTarget(
      name: "Side",
      dependencies: ["TikTokShopAuthorization", "TikTokShopOrder"].map { .product(name: $0, package: "TikTokShop") },
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
