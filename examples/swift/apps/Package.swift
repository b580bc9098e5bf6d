// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "Examples",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "TikTokShop", path: "../../../uniffi/swift")],
  targets: ["OrderList", "DeviceViaServer", "DeviceWithSigner", "SigningBackend"].map { name in
    .executableTarget(
      name: name, dependencies: [.product(name: "TikTokShopOrder", package: "TikTokShop")],
      swiftSettings: [.swiftLanguageMode(.v6)])
  }
)
