import Foundation
import Testing
import TikTokShop
import TikTokShopTesting

@testable import TikTokShopCore

/// All ways in which a program may print something.
private func shown(_ value: Any) -> String {
  var dumped = ""
  dump(value, to: &dumped)
  let error = (value as? any Error).map { "\($0.localizedDescription) \($0 as NSError)" } ?? ""
  return ["\(value)", String(reflecting: value), dumped, error].joined(separator: "\n")
}

/// Whatever is printed, dumped, thrown or logged shows no secret.
struct SecretsTests {
  @Test func whatHoldsASecretShowsNoneHoweverItIsPrinted() async throws {
    let app = AppSecret(appKey: "key", appSecret: "s3cret")
    let shop = StoredShop(id: "7", cipher: "s3cret")
    let asked: JSONValue = ["app_key": "key", "shop": "7", "query": [["shop_cipher", "s3cret"]], "rejected": "s3cret"]
    let record = #"{"open_id":"x","access_token":"s3cret","refresh_token":"s3cret","shops":[{"cipher":"s3cret"}]}"#
    let holders: [Any] = [
      app, RequestSigner(app), shop, [shop], try StoredRecord(json: record), SignRequest(asked), TokenRequest(asked),
      SignedRequest(sign: "s3cret", operation: nil, isRead: true),
      RemoteToken(accessToken: "s3cret", shopCipher: "s3cret"), Authorization(["shops": [["cipher": "s3cret"]]]),
      TokenStorage.sqlite("tokens.db", key: "s3cret", oldKeys: ["s3cret"]),
      TokenStorage.url("postgres://u:s3cret@host/db"),
      TokenStorage.postgres("postgres://u:s3cret@host/db"), ScopeOptions(accessToken: "s3cret", shopCipher: "s3cret"),
      ClientOptions(accessToken: "s3cret", refreshToken: "s3cret", shopCipher: "s3cret", proxy: "http://u:s3cret@host"),
      CallOptions(accessToken: "s3cret", extraHeaders: ["Authorization": "s3cret"]), try Webhooks(app),
      try TikTokShopClient(onServerWith: app, options: ClientOptions(accessToken: "s3cret"), environment: false),
      try TikTokShopClient.viaServer("http://127.0.0.1:1", key: "s3cret"),
    ]
    for holder in holders {
      #expect(!shown(holder).contains("s3cret"), "\(type(of: holder)): \(shown(holder))")
    }
  }

  @Test func howeverACallEndsNoErrorEventOrLineShowsASecret() async throws {
    let sandbox = try await Place.sandbox()
    let (told, client) = try listened(sandbox)
    let message = "\(sandbox.accessToken) and \(sandbox.shop.cipher) and \(sandbox.app.appSecret) are wrong"
    let faults: [JSONValue] = [
      ["type": "code", "code": 36_009_007, "message": JSONValue(message)], ["type": "reset"], ["type": "truncated"],
      ["type": "html"], ["type": "rate_limit", "retry_after": 0],
    ]
    for fault in faults {
      try await sandbox.fault(["operation": "order.get_order_list", "action": fault])
      told.add(shown(try await failure { try await client.order.getOrderList(pageSize: 1) }))
      try await sandbox.clearFaults()
    }
    let prepared = try await client.prepare("order.get_order_list", ["page_size": 1])
    #expect(prepared.headers.contains { $0.value == sandbox.accessToken })
    told.add(shown(prepared))
    told.add(shown(try await client.order.getOrderList(pageSize: 1).response))
    told.add(shown(try await failure { try await client.oauth.exchange("c0de-of-a-seller") }))
    #expect(await client.close())
    let secrets = [sandbox.accessToken, sandbox.refreshToken, sandbox.shop.cipher, sandbox.app.appSecret, "c0de-of"]
    for line in told.all {
      #expect(!secrets.contains { line.contains($0) }, "\(line)")
    }
    #expect(told.all.contains { $0.contains("request order.get_order_list") } && told.all.count > 20)
  }

  /// A client, and all that its hooks and its log are told.
  private func listened(_ sandbox: Sandbox) throws -> (Heard<String>, TikTokShopClient) {
    let told = Heard<String>()
    let hooks = Hooks(
      onRequest: { told.add(shown($0)) }, onResponse: { told.add(shown($0)) }, onRetry: { told.add(shown($0)) },
      onWait: { told.add(shown($0)) }, onRefresh: { told.add(shown($0)) }, onWarning: { told.add(shown($0)) },
      onFailure: { told.add(shown($0)) })
    var options = ClientOptions(accessToken: sandbox.accessToken, shopCipher: sandbox.shop.cipher)
    (options.apiUrl, options.authUrl) = (sandbox.apiURL, sandbox.authURL)
    hasty(&options)
    options.maxRetries = 1
    let client = try TikTokShopClient(
      onServerWith: sandbox.app, options: options, hooks: hooks, logger: Logger { _, line in told.add(line) },
      logLevel: .debug, environment: false)
    return (told, client)
  }

  @Test func whatAStoreThrowsIsShownByItsTypeOnly() async throws {
    struct Quoting: Error, CustomStringConvertible { let description = "cannot save s3cret" }
    struct Store: TokenStore {
      func load(_ account: AccountName) throws -> StoredRecord? { throw Quoting() }
      func save(_ record: StoredRecord) throws { throw Quoting() }
    }
    let (app, options) = (AppSecret(appKey: "key", appSecret: "secret"), ClientOptions(account: "x"))
    let client = try TikTokShopClient(
      onServerWith: app, storage: .custom(Store()), options: options, logLevel: .off, environment: false)
    let error = try await failure { try await client.tokens.accessToken() }
    #expect(error.cause is Quoting)
    #expect(!shown(error).contains("s3cret") && shown(error).contains("Quoting"), "\(shown(error))")
  }
}
