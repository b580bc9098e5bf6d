// swift-tools-version: 6.0
import Foundation
import PackageDescription

let own = ["TikTokShop", "TikTokShopCore", "TikTokShopFFI", "TikTokShopNative", "TikTokShopTesting"]

/// The folders of `Sources` whose names begin like those of the domains: a new domain needs no line here.
let domains = try FileManager.default
  .contentsOfDirectory(atPath: Context.packageDirectory + "/Sources")
  .filter { $0.hasPrefix("TikTokShop") && !own.contains($0) }
  .sorted()

/// On a Mac, scripts/xcframework puts the native library here. A file rather than a variable, because Xcode passes none.
let framework = "TikTokShopNative.xcframework"
#if os(macOS)
  let hasFramework = FileManager.default.fileExists(atPath: Context.packageDirectory + "/" + framework)
#else
  let hasFramework = false
#endif
let native: Target =
  hasFramework
  ? .binaryTarget(name: "TikTokShopNative", path: framework)
  : .systemLibrary(name: "TikTokShopNative", path: "Sources/TikTokShopNative/include")

/// Where `libtiktokshop_uniffi` was built; else the linker's usual places are searched.
let library = Context.environment["TIKTOKSHOP_LIBRARY"]
let shared: [LinkerSetting] =
  [.linkedLibrary("tiktokshop_uniffi")]
  + (library.map { [.unsafeFlags(["-L\($0)", "-Xlinker", "-rpath", "-Xlinker", $0])] } ?? [])

/// The library in the framework is static: what it needs of the system is linked here.
let linking: [LinkerSetting] =
  hasFramework ? [.linkedFramework("Security"), .linkedFramework("CoreFoundation")] : shared

let settings: [SwiftSetting] = [.swiftLanguageMode(.v6)]

let package = Package(
  name: "TikTokShop",
  // Those that scripts/xcframework builds the library for.
  platforms: [.macOS(.v13), .iOS(.v16)],
  products: [
    .library(name: "TikTokShop", targets: ["TikTokShop"]),
    .library(name: "TikTokShopTesting", targets: ["TikTokShopTesting"]),
  ]
    + domains.map { .library(name: $0, targets: [$0]) },
  targets: [
    native,
    .target(
      name: "TikTokShopFFI", dependencies: ["TikTokShopNative"], swiftSettings: settings, linkerSettings: linking),
    .target(name: "TikTokShopCore", dependencies: ["TikTokShopFFI", "TikTokShopNative"], swiftSettings: settings),
    .target(
      name: "TikTokShop", dependencies: ["TikTokShopCore"] + domains.map { .init(stringLiteral: $0) },
      swiftSettings: settings),
    .testTarget(name: "TikTokShopCoreTests", dependencies: ["TikTokShopCore"], swiftSettings: settings),
    .target(name: "TikTokShopTesting", dependencies: ["TikTokShopCore"], swiftSettings: settings),
    .testTarget(name: "TikTokShopTests", dependencies: ["TikTokShop", "TikTokShopTesting"], swiftSettings: settings),
    // Programs that the tests start. They are no dependencies of theirs: that would link their `main` into them.
    .executableTarget(
      name: "TikTokShopFaults", dependencies: ["TikTokShopCore", "TikTokShopFFI"], path: "Tests/TikTokShopFaults",
      swiftSettings: settings),
    .executableTarget(
      name: "TikTokShopGuides", dependencies: ["TikTokShop", "TikTokShopOrder", "TikTokShopTesting"],
      path: "Tests/TikTokShopGuides", swiftSettings: settings),
  ]
    + domains.map { .target(name: $0, dependencies: ["TikTokShopCore"], swiftSettings: settings) }
)
