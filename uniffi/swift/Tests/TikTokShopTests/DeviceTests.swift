import Foundation
import Testing
import TikTokShop
import TikTokShopTesting

@testable import TikTokShopCore

/// A `tiktokshop serve` in a process of its own, for the sandbox's app and its first seller.
private final class Server {
  let url: String
  private let process: Process
  private let settings: [String: String]
  private static let binary =
    ProcessInfo.processInfo.environment["TIKTOKSHOP_BINARY"]
    ?? Place.target.appendingPathComponent("debug/tiktokshop").path

  init(_ sandbox: Sandbox, file: String) throws {
    settings = [
      "TIKTOK_APP_KEY": sandbox.app.appKey, "TIKTOK_APP_SECRET": sandbox.app.appSecret,
      "TIKTOK_API_URL": sandbox.apiURL, "TIKTOK_AUTH_URL": sandbox.authURL, "TIKTOK_STORE": "sqlite://\(file)",
    ]
    (process, url) = try Self.start(["serve", "--listen", "127.0.0.1:0"], settings, "url")
  }

  deinit { process.terminate() }

  /// A key of the server for a device.
  func key(_ scope: String) throws -> String {
    let (made, key) = try Self.start(["keys", "create", "--scope", scope], settings, "key")
    made.waitUntilExit()
    return key
  }

  /// Starts a command, and reads a member of the JSON line that it prints.
  private static func start(_ arguments: [String], _ settings: [String: String], _ name: String) throws -> (
    Process, String
  ) {
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: binary)
    process.arguments = ["--json"] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(settings) { _, own in own }
    process.standardOutput = output
    try process.run()
    var line = Data()
    while !line.contains(UInt8(ascii: "\n")) {
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { break }
      line.append(more)
    }
    return (process, try JSONValue(parsing: line)[name]?.text ?? "")
  }
}

/// A device whose backend signs: here the backend is in the same process.
private struct Backend: RemoteSigner {
  let sandbox: Sandbox
  let asked = Heard<String>()

  func sign(_ request: SignRequest) async throws -> String {
    let signed = try RequestSigner(sandbox.app).sign(request.json)
    asked.add("sign \(signed.operation ?? "-") \(signed.isRead)")
    return signed.sign
  }

  func accessToken(_ request: TokenRequest) async throws -> RemoteToken {
    asked.add("token")
    let token = request.rejected == nil ? "stale" : sandbox.accessToken
    return RemoteToken(accessToken: token, shopCipher: sandbox.shop.cipher)
  }
}

/// Devices without the app secret.
struct DeviceTests {
  @Test func theTypedAPIThroughAServerIsThatOfADirectClient() async throws {
    let sandbox = try await Place.sandbox()
    let file = try Place.temporary().appendingPathComponent("store.sqlite").path
    let authorizing = try sandbox.client(storage: .sqlite(file))
    let link = try await authorizing.oauth.begin(LinkOptions(host: sandbox.authURL))
    _ = try await authorizing.oauth.complete(try await sandbox.authorize(link.url))
    await authorizing.close()
    let server = try Server(sandbox, file: file)
    let options = ClientOptions(shopId: sandbox.shop.id)

    let device = try TikTokShopClient.viaServer(
      server.url, key: try server.key("read"), options: options, logLevel: .off)
    let direct = try sandbox.client()
    var (here, there): ([String?], [String?]) = ([], [])
    for try await order in device.order.getOrderListPages() { here.append(order.id) }
    for try await order in direct.order.getOrderListPages() { there.append(order.id) }
    #expect(!here.isEmpty && here == there)
    let refused = try await failure { try await device.order.getOrderDetail(ids: ["1"]) }
    let same = try await failure { try await direct.order.getOrderDetail(ids: ["1"]) }
    #expect(refused.kind == same.kind && refused.code == same.code && refused.requestId != nil)
    let denied = try await failure { try await device.call("order.add_external_order_references", ["orders": []]) }
    #expect(denied.kind == .permissionDenied && denied.httpStatus == 403)
    #expect(try await failure { try await device.tokens.list() }.kind == .configuration)

    let stranger = try TikTokShopClient.viaServer(server.url, key: "nobody's key", options: options, logLevel: .off)
    let unknown = try await failure { try await stranger.order.getOrderList(pageSize: 1) }
    #expect(unknown.kind == .configuration && unknown.httpStatus == 401 && !"\(unknown)".contains("nobody's key"))
  }

  @Test func aBackendSignsAndAStaleTokenIsReplacedOnceForAllTasks() async throws {
    let sandbox = try await Place.sandbox()
    let backend = Backend(sandbox: sandbox)
    var options = ClientOptions(shopId: sandbox.shop.id)
    (options.apiUrl, options.authUrl) = (sandbox.apiURL, sandbox.authURL)
    hasty(&options)
    let device = try TikTokShopClient.withRemoteSigner(
      appKey: sandbox.app.appKey, signer: backend, options: options, logLevel: .off)
    let count = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<50 { group.addTask { try await device.order.getOrderList(pageSize: 1).orders.count } }
      return try await group.reduce(0, +)
    }
    #expect(count == 50)
    #expect(backend.asked.all.filter { $0 == "token" }.count == 2)
    #expect(Set(backend.asked.all) == ["token", "sign order.get_order_list true"])
    let elsewhere = RequestSigner(AppSecret(appKey: "another", appSecret: sandbox.app.appSecret))
    let old =
      #"{"app_key":"\#(sandbox.app.appKey)","method":"GET","path":"/order/202309/orders","query":[],"timestamp":1}"#
    #expect(throws: TikTokShopError.self) { try elsewhere.sign(old) }
    #expect(throws: TikTokShopError.self) { try RequestSigner(sandbox.app).sign(old) }
  }
}
