import Foundation
import TikTokShop
import TikTokShopTesting

@testable import TikTokShopCore

/// The command `tiktokshop serve`, in a process of its own, for a sandbox whose first seller has authorized the app.
final class Server: Sendable {
  let sandbox: Sandbox
  let url: String
  private let child: Child
  private let settings: [String: String]

  /// Starts both.
  static func start() async throws -> Server {
    let sandbox = try await Place.sandbox()
    let file = try Place.temporary().appendingPathComponent("store.sqlite").path
    _ = try await authorized(.sqlite(file), sandbox).0.close()
    let settings = sandbox.settings.merging(["TIKTOK_STORE": "sqlite://\(file)"]) { _, new in new }
    let child = try Child(
      Place.command, ["serve", "--listen", "127.0.0.1:0", "--json", "--until-stdin-closes"], environment: settings)
    let line = await child.line()
    guard let url = (try? JSONValue(parsing: line))?["url"]?.text else {
      throw Failed(description: "the server ended before it was ready: \(line)")
    }
    return Server(sandbox, url, child, settings)
  }

  private init(_ sandbox: Sandbox, _ url: String, _ child: Child, _ settings: [String: String]) {
    (self.sandbox, self.url, self.child, self.settings) = (sandbox, url, child, settings)
  }

  /// Makes a key for a device, and returns it with its id.
  func key(_ scope: String) async throws -> (id: String, key: String) {
    let made = try JSONValue(parsing: try await keys("create", "--scope", scope))
    return (made["id"]?.text ?? "", made["key"]?.text ?? "")
  }

  func revoke(_ id: String) async throws {
    _ = try await keys("revoke", id)
  }

  private func keys(_ arguments: String...) async throws -> String {
    let child = try Child(Place.command, ["--json", "keys"] + arguments, environment: settings)
    let told = await child.rest()
    try check(await child.status() == 0, "keys \(arguments): \(told)")
    return told
  }

  /// A device that has a key, and nothing else.
  func device(_ key: String, hooks: Hooks = Hooks(), logger: Logger = .standardError, _ level: LogLevel = .off) throws
    -> TikTokShopClient
  {
    var options = ClientOptions(shopId: sandbox.shop.id)
    hasty(&options)
    return try .viaServer(url, key: key, options: options, hooks: hooks, logger: logger, logLevel: level)
  }
}

extension Sandbox {
  /// Its app and its addresses, in the environment of a program.
  var settings: [String: String] {
    [
      "TIKTOK_APP_KEY": app.appKey, "TIKTOK_APP_SECRET": app.appSecret, "TIKTOK_API_URL": apiURL,
      "TIKTOK_AUTH_URL": authURL,
    ]
  }
}
