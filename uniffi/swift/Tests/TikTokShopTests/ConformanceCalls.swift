import Foundation
import TikTokShop
import TikTokShopTesting

extension Stage {
  /// Scenarios about calls, authorizations and files.
  var calls: [String: Play] {
    [
      "authorize": authorize, "one_browser": oneBrowser, "refresh_once_under_100_calls": refreshOnce,
      "rate_limit_and_retry": rateLimit, "throttled_for_longer": throttled, "call_id": callId,
      "every_error_kind": everyErrorKind, "upload": upload, "label": label, "webhook": webhook,
      "raw_request": rawRequest, "older_version": olderVersion, "big_integers": bigIntegers,
      "unknown_outcome": unknownOutcome, "sealed_store": sealedStore,
    ]
  }

  @Sendable private func authorize() async throws {
    let own = try sandbox.client(storage: .memory)
    let link = try await own.oauth.begin(LinkOptions(host: sandbox.authURL), note: "user 7")
    let callback = try await sandbox.authorize(link.url)
    let done = try await own.oauth.complete(callback)
    try same(done.note, "user 7")
    try same(done.shops.first?.id, sandbox.shop.id)
    try same(done.record.accessToken, "[redacted]")
    let page = try await own.shop(sandbox.shop.id).order.getOrderList(pageSize: 2)
    try same(page.orders.count, 2)
  }

  @Sendable private func oneBrowser() async throws {
    let oauth = try sandbox.client(storage: .memory).oauth
    let pair = { (header: String?) in header?.split(separator: ";").first.map(String.init) }
    let mine = try await oauth.beginInBrowser(LinkOptions(host: sandbox.authURL), note: "user 7")
    let other = try await oauth.beginInBrowser(LinkOptions(host: sandbox.authURL))
    let callback = try await sandbox.authorize(mine.url)
    let refused = try await failure { try await oauth.completeInBrowser(callback, cookie: pair(other.setCookie)) }
    try same(refused.kind, .invalidRequest)
    let end = try await oauth.completeInBrowser(callback, cookie: pair(mine.setCookie))
    try same(end.authorization?.note, "user 7")
    try check(!end.isAgain, "it is the first time")
    let again = try await oauth.completeInBrowser(callback, cookie: pair(end.unfinished))
    try same(again.authorization?.openId, end.authorization?.openId)
    try check(again.isAgain, "it is not the first time")
    let last = try await oauth.completeInBrowser(callback, cookie: pair(again.finished))
    try check(last.authorization == nil, "the app had handled it")
  }

  @Sendable private func refreshOnce() async throws {
    try await sandbox.expireTokens()
    let refreshing = try sandbox.client {
      hasty(&$0)
      $0.refreshToken = sandbox.refreshToken
    }
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<100 { group.addTask { try await refreshing.order.getOrderList(pageSize: 1).orders.count } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    try same(counts, [Int](repeating: 1, count: 100))
    try same(try await sandbox.requests(path: "/api/v2/token/refresh").count, 1)
  }

  @Sendable private func rateLimit() async throws {
    try await sandbox.fault([
      "operation": "order.get_order_list", "times": 1, "action": ["type": "rate_limit", "retry_after": 0],
    ])
    try same(try await client.order.getOrderList(pageSize: 1).response.attempts, 2)
  }

  @Sendable private func throttled() async throws {
    try await sandbox.fault([
      "operation": "order.get_order_list", "times": 3, "action": ["type": "rate_limit", "retry_after": 0],
    ])
    let waits = Heard<String>()
    let patient = try sandbox.client(hooks: Hooks(onWait: { waits.add($0.operation) })) { $0.maxRetries = 1 }
    try same(try await patient.order.getOrderList(pageSize: 1).response.attempts, 4)
    let told = try await waits.wait(for: 1)
    try check(told.allSatisfy { $0 == "order.get_order_list" }, "\(told)")
  }

  @Sendable private func callId() async throws {
    struct Told: Sendable { let (call, shop): (String?, String?) }
    let operation = "order.get_order_list"
    let heard = Heard<Told>()
    let add = { @Sendable (name: String?, call: String?, shop: String?) in
      if name == operation { heard.add(Told(call: call, shop: shop)) }
    }
    let hooks = Hooks(
      onRequest: { add($0.operation, $0.callId, $0.shop) }, onResponse: { add($0.operation, $0.callId, $0.shop) },
      onRetry: { add($0.operation, $0.callId, $0.shop) }, onFailure: { add($0.operation, $0.callId, $0.shop) })
    let own = try sandbox.client(hooks: hooks) {
      ($0.shopCipher, $0.maxRetries) = (nil, 1)
      $0.retry = RetryOptions(base: .milliseconds(1), jitter: .zero, cap: .milliseconds(1))
    }
    let shop = try own.shop(sandbox.shop.id)
    try await sandbox.fault([
      "operation": .init(operation), "action": ["type": "code", "code": 36_009_003, "status": 500],
    ])
    var ids: [String?] = []
    for _ in 0..<2 {
      let error = try await failure { try await shop.order.getOrderList(pageSize: 1) }
      let told = try await heard.wait(for: 6)
      try same(Set(told.map(\.call)), [error.callId])
      try same(Set(told.map(\.shop)), [sandbox.shop.id])
      ids.append(error.callId)
      heard.clear()
    }
    try check(ids[0] != nil && ids[0] != ids[1], "\(ids)")
  }

  @Sendable private func everyErrorKind() async throws {
    let once = callOptions { $0.maxRetries = 0 }
    for wanted in Table.shared.all["errors"]?.items ?? [] {
      let (kind, action) = (wanted["kind"]?.text ?? "", wanted["action"] ?? .null)
      try await sandbox.fault(["operation": "order.get_order_list", "times": 1, "action": action])
      let error = try await failure { try await client.order.getOrderList(pageSize: 1, options: once) }
      try await sandbox.clearFaults()
      try same(error.kind.name, kind)
      try check(error.kind != .unknown(kind), "\(kind) is not known")
      try same(error.operation, "order.get_order_list")
      guard let code = action["code"]?.integer else { continue }
      try same(error.code, code)
      try check(error.requestId != nil && error.hint != nil, "\(kind) has no request id or no hint")
    }
  }

  @Sendable private func upload() async throws {
    let asBytes = try await client.product.uploadProductImage(data: .data(png))
    try check(asBytes.uri != nil, "no uri")
    let file = try Place.temporary().appendingPathComponent("pixel.png")
    try png.write(to: file)
    let fromPath = try await client.product.uploadProductImage(data: .file(file), useCase: "MAIN_IMAGE")
    try check(fromPath.uri != nil, "no uri")
  }

  @Sendable private func label() async throws {
    let found = try await client.fulfillment.searchPackage(
      ["package_status": "PROCESSING", "page_size": 20], options: nil)
    let id = found.packages.first?.id ?? ""
    let label = try await client.downloadLabel(id)
    try same(String(decoding: label.content.prefix(5), as: UTF8.self), "%PDF-")
    try same(label.contentType, "application/pdf")
    let file = try Place.temporary().appendingPathComponent("label.\(label.fileExtension)")
    _ = try await client.downloadLabel(id, to: file.path)
    try same(try Data(contentsOf: file), label.content)
  }

  @Sendable private func webhook() async throws {
    let wanted = Table.shared.all["webhook"] ?? .null
    let app = AppSecret(appKey: wanted["app_key"]?.text ?? "", appSecret: wanted["app_secret"]?.text ?? "")
    let (body, signature) = (wanted["body"]?.text ?? "", wanted["signature"]?.text)
    let webhooks = try Webhooks(app)
    let event = try webhooks.constructEvent(Data(body.utf8), signature: signature)
    try same(event.envelope.type, "ORDER_STATUS_CHANGE")
    try same(event.envelope.raw["data"]?["order_id"]?.text, "576653688135258178")
    try same(event.envelope.notificationId, "7380066284010030890")
    let changed = Data(body.replacingOccurrences(of: "UNPAID", with: "UNPAIE").utf8)
    let read = try await failure { try webhooks.constructEvent(changed, signature: signature) }
    let verified = try await failure { try webhooks.verify(changed, signature: signature) }
    try same([read.kind, verified.kind], [.webhookSignature, .webhookSignature])
  }

  @Sendable private func rawRequest() async throws {
    let raw = try await client.request(
      "POST", "/order/202309/orders/search", query: ["page_size": 2, "shop_cipher": .init(sandbox.shop.cipher)],
      body: [:])
    let page = try await client.order.getOrderList(pageSize: 2)
    try same(raw.data["orders"], page.raw["orders"])
  }

  @Sendable private func olderVersion() async throws {
    let id = try await client.order.getOrderList(pageSize: 1).orders[0].id ?? ""
    let detail = try await client.order.getOrderDetail(ids: [id], options: callOptions { $0.version = "202309" })
    try same(detail.orders.first?.id, id)
    try same(detail.response.version, "202309")
    try same(try await sandbox.requests(last: 1).first?["path"]?.text, "/order/202309/orders")
  }

  @Sendable private func bigIntegers() async throws {
    let before = try await client.order.getOrderList(pageSize: 1)
    try await sandbox.fault(["operation": "order.get_order_list", "action": ["type": "numbers_for_strings"]])
    let page = try await client.order.getOrderList(pageSize: 1)
    let id = before.orders[0].id ?? ""
    try same(page.orders[0].id, id)
    let text = String(decoding: page.response.body, as: UTF8.self)
    try check(text.contains("\"id\":\(id),") || text.contains("\"id\":\(id)}"), "the number is not in the body")
  }

  @Sendable private func unknownOutcome() async throws {
    try await sandbox.fault(["operation": "order.add_external_order_references", "action": ["type": "reset"]])
    let error = try await failure { try await link([("1", "1")]) }
    try check(error.outcomeUnknown && error.attempts == 1, "\(error)")
    let words = "outcome unknown: look before you send it again"
    try same(error.description.components(separatedBy: words).count, 2)
  }

  @Sendable private func sealedStore() async throws {
    let folder = try Place.temporary()
    let file = folder.appendingPathComponent("tokens.sqlite").path
    let openId = sandbox.accounts[0].openId
    let record = try StoredRecord(
      json: """
        {"open_id": "\(openId)", "access_token": "\(sandbox.accessToken)", "refresh_token": "ROW_refresh",
         "access_token_expires_at": 4000000000, "refresh_token_expires_at": 4000000000}
        """)
    try await sandbox.client(storage: .sqlite(file)).tokens.save(record)
    let key = String(repeating: "07", count: 32)
    let refused = try await failure { try await sandbox.client(storage: .sqlite(file, key: key)).tokens.get(openId) }
    try check(refused.hint?.contains("sealExisting") ?? false, "\(refused)")
    _ = try await sandbox.client(storage: .sqlite(file, key: key, sealExisting: true)).tokens.get(openId)
    let kept = try await sandbox.client(storage: .sqlite(file, key: key)).tokens.accessToken(openId)
    try same(kept, sandbox.accessToken)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      // The log goes when the last store is closed.
      let content = (try? Data(contentsOf: folder.appendingPathComponent(name))) ?? Data()
      try check(content.range(of: Data(sandbox.accessToken.utf8)) == nil, "\(name) has the token in plain text")
    }
  }
}

extension Stage {
  /// Links orders, by their id and a line's, to those of another platform.
  @discardableResult
  func link(
    _ orders: [(order: String, line: String)], options: CallOptions? = nil
  ) async throws -> AddExternalOrderReferencesResponse {
    let all = orders.map { order, line -> JSONValue in
      let lines: JSONValue = [["id": .init(line), "origin_id": .init("X-\(line)")]]
      return [
        "id": .init(order),
        "external_order": ["id": .init("X-\(order)"), "platform": "SHOPIFY", "line_items": lines],
      ]
    }
    return try await client.order.addExternalOrderReferences(["orders": .init(all)], options: options)
  }
}
