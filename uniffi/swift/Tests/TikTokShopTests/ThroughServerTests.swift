import Foundation
import Testing
import TikTokShop
import TikTokShopTesting

/// A device without the app secret, which works through `tiktokshop serve`.
@Suite(.serialized) struct ThroughServerTests {
  private static let shared = Task { try await Server.start() }

  @Test func theTypedAPIIsThatOfADirectClientAndTokensStayWithTheServer() async throws {
    let server = try await Self.shared.value
    let (device, direct) = (try server.device(await server.key("write").key), try server.sandbox.client())
    let page = try await device.order.getOrderList(pageSize: 2)
    let same = try await direct.order.getOrderList(pageSize: 2)
    #expect(page.orders == same.orders && page.orders.count == 2)
    #expect(page.response.requestId != nil && page.response.operation == same.response.operation)
    let (through, beside) = (device.order.getOrderListPages(pageSize: 2), direct.order.getOrderListPages(pageSize: 2))
    let orders = try await through.collect(limit: 100)
    #expect(try await beside.collect(limit: 100) == orders && orders.count > 4)
    #expect(try await device.downloadLabel(try await package(direct)).content.starts(with: Data("%PDF".utf8)))
  }

  /// The id of a package that can have a label.
  private func package(_ client: TikTokShopClient) async throws -> String {
    let found = try await client.fulfillment.searchPackage(
      ["package_status": "PROCESSING", "page_size": 20], options: nil)
    return try #require(found.packages.first?.id)
  }

  @Test func anErrorHasTheCodeAndTheRequestIdOfThePlatform() async throws {
    let server = try await Self.shared.value
    let (device, direct) = (try server.device(await server.key("read").key), try server.sandbox.client())
    let error = try await failure { try await device.order.getOrderDetail(ids: ["1"]) }
    let same = try await failure { try await direct.order.getOrderDetail(ids: ["1"]) }
    #expect(error.kind == same.kind && error.code == same.code && error.code != nil)
    #expect(error.platformMessage == same.platformMessage && error.requestId?.isEmpty == false)
  }

  @Test func aKeyMayDoWhatItsScopeAllowsUntilItIsRevoked() async throws {
    let server = try await Self.shared.value
    let (id, key) = try await server.key("read")
    let reader = try server.device(key)
    #expect(try await reader.order.getOrderList(pageSize: 1).orders.count == 1)
    let write: Params = ["orders": []]
    let denied = try await failure { try await reader.call("order.add_external_order_references", write) }
    #expect(denied.kind == .permissionDenied && denied.httpStatus == 403 && denied.code == nil)
    #expect(denied.hint?.contains("--scope write") == true)
    try await server.revoke(id)
    let revoked = try await failure { try await reader.order.getOrderList(pageSize: 1) }
    #expect(revoked.kind == .configuration && revoked.httpStatus == 401)
    #expect(!"\(revoked)".contains(key) && !String(reflecting: revoked).contains(key))
  }

  @Test func aDeviceTakesNoSecretAndHasNoTokens() async throws {
    let server = try await Self.shared.value
    let device = try server.device(await server.key("write").key)
    for work: @Sendable () async throws -> Void in [
      { _ = try await device.tokens.list() }, { _ = try await device.tokens.accessToken() },
      { _ = try await device.prepare("order.get_order_list") }, { _ = try await device.oauth.exchange("a code") },
      { try device.webhooks.verify(Data(), signature: String(repeating: "0", count: 64)) },
    ] {
      #expect(try await failure(work).kind == .configuration)
    }
    for (name, set) in secrets {
      var options = ClientOptions()
      set(&options)
      let refused = try await failure { try TikTokShopClient.viaServer(server.url, key: "a key", options: options) }
      #expect(refused.kind == .configuration && !"\(refused)".contains("s3cret"), "\(name): \(refused)")
    }
  }

  /// What belongs to the server.
  private let secrets: [(String, @Sendable (inout ClientOptions) -> Void)] = [
    ("an access token", { $0.accessToken = "s3cret" }), ("a cipher", { $0.shopCipher = "s3cret" }),
    ("a refresh token", { ($0.accessToken, $0.refreshToken) = ("s3cret", "s3cret") }),
  ]
}
