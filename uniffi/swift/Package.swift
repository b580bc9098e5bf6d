// swift-tools-version: 6.0
import Foundation
import PackageDescription

let own = ["TikTokShop", "TikTokShopCore", "TikTokShopFFI", "TikTokShopNative", "TikTokShopTesting"]

/// The folders of `Sources` whose names begin like those of the domains: a new domain needs no line here.
let domains = try FileManager.default
  .contentsOfDirectory(atPath: Context.packageDirectory + "/Sources")
  .filter { $0.hasPrefix("TikTokShop") && !own.contains($0) }
  .sorted()

/// Where `libtiktokshop_uniffi` was built; else the linker's usual places are searched. A build for Apple's platforms has it
/// in an XCFramework (scripts/xcframework).
let library = Context.environment["TIKTOKSHOP_LIBRARY"]
let linking: [LinkerSetting] =
  [.linkedLibrary("tiktokshop_uniffi")]
  + (library.map { [.unsafeFlags(["-L\($0)", "-Xlinker", "-rpath", "-Xlinker", $0])] } ?? [])

let settings: [SwiftSetting] = [.swiftLanguageMode(.v6)]

let package = Package(
  name: "TikTokShop",
  platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
  products: [
    .library(name: "TikTokShop", targets: ["TikTokShop"]),
    .library(name: "TikTokShopTesting", targets: ["TikTokShopTesting"]),
  ]
    + domains.map { .library(name: $0, targets: [$0]) },
  targets: [
    .systemLibrary(name: "TikTokShopNative", path: "Sources/TikTokShopNative/include"),
    .target(
      name: "TikTokShopFFI", dependencies: ["TikTokShopNative"], swiftSettings: settings, linkerSettings: linking),
    .target(name: "TikTokShopCore", dependencies: ["TikTokShopFFI"], swiftSettings: settings),
    .target(
      name: "TikTokShop", dependencies: ["TikTokShopCore"] + domains.map { .init(stringLiteral: $0) },
      swiftSettings: settings),
    .testTarget(name: "TikTokShopCoreTests", dependencies: ["TikTokShopCore"], swiftSettings: settings),
    .target(name: "TikTokShopTesting", dependencies: ["TikTokShopCore"], swiftSettings: settings),
    .testTarget(name: "TikTokShopTests", dependencies: ["TikTokShop", "TikTokShopTesting"], swiftSettings: settings),
  ]
    + domains.map { .target(name: $0, dependencies: ["TikTokShopCore"], swiftSettings: settings) }
)
