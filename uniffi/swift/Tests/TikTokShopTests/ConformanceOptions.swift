import Foundation
import TikTokShop
import TikTokShopTesting

extension Stage {
  /// Scenarios about time, cancellation and what is refused.
  var options: [String: Play] {
    [
      "timeout": timeout, "timeout_bounds_an_attempt": timeoutBoundsAnAttempt, "deadline_bounds_the_call": deadline,
      "odd_json": oddJson, "cancellation": cancellation, "per_item_errors": perItemErrors,
      "nested_names": nestedNames, "unknown_values": unknownValues, "category_asset": categoryAsset,
    ]
  }

  private func slow(_ milliseconds: Int, times: Int? = nil) async throws {
    let action: JSONValue = ["type": "slow", "ms": .init(milliseconds)]
    var fault: [String: JSONValue] = ["operation": "order.get_order_list", "action": action]
    if let times { fault["times"] = .init(times) }
    try await sandbox.fault(.init(fault))
  }

  @Sendable private func timeout() async throws {
    try await slow(5000, times: 1)
    let options = callOptions { ($0.timeout, $0.maxRetries) = (.milliseconds(300), 0) }
    let error = try await failure { try await client.order.getOrderList(pageSize: 1, options: options) }
    try same(error.kind, .timeout)
    try same(try await client.order.getOrderList(pageSize: 1).orders.count, 1)
  }

  @Sendable private func timeoutBoundsAnAttempt() async throws {
    try await slow(30_000, times: 1)
    // A machine that is busy may need more than one more attempt.
    let options = callOptions { ($0.timeout, $0.maxRetries) = (.seconds(1), 50) }
    let page = try await client.order.getOrderList(pageSize: 1, options: options)
    try check(page.response.attempts >= 2, "\(page.response.attempts) attempts")
  }

  @Sendable private func deadline() async throws {
    try await slow(30_000)
    let options = callOptions { ($0.deadline, $0.maxRetries) = (.milliseconds(500), 1000) }
    let error = try await failure { try await client.order.getOrderList(pageSize: 1, options: options) }
    try same(error.kind, .timeout)
  }

  @Sendable private func oddJson() async throws {
    let half = try await note("\"half \\ud83d of it\"")
    try same(half?.text, "half \u{fffd} of it")
    let digits = String(repeating: "7", count: 5000)
    try same(try await note(digits)?.text, digits)
    try await sandbox.clearFaults()
    try await sandbox.fault([
      "operation": "order.get_order_list", "action": ["type": "deep_json", "depth": 200_000],
    ])
    do {
      try same(try await client.order.getOrderList(pageSize: 3).orders.count, 3)
    } catch let error as TikTokShopError {
      try check(error.kind == .decode && error.requestId != nil, "\(error)")
      try same(error.hintId, "write_was_done")
    }
  }

  /// A field that the sandbox adds, as the client reads it.
  private func note(_ text: String) async throws -> JSONValue? {
    try await sandbox.clearFaults()
    try await sandbox.fault([
      "operation": "order.get_order_list", "action": ["type": "field", "name": "note", "json": .init(text)],
    ])
    let page = try await client.order.getOrderList(pageSize: 3)
    try same(page.orders.count, 3)
    return page.raw["note"]
  }

  @Sendable private func cancellation() async throws {
    try await slow(5000, times: 1)
    let sent = Heard<String>()
    let own = try sandbox.client(hooks: Hooks(onRequest: { sent.add($0.operation) })) { hasty(&$0) }
    let calls = Task {
      async let first = own.order.getOrderList(pageSize: 1)
      async let second = own.order.getOrderList(pageSize: 1)
      return try await [first, second].count
    }
    _ = try await sent.wait(for: 1)
    calls.cancel()
    let result = await calls.result
    guard case .failure(let error) = result else { throw Failed(description: "it was not cancelled") }
    try check(error is CancellationError, "\(error)")
    try await sandbox.clearFaults()
    try same(try await own.order.getOrderList(pageSize: 1).orders.count, 1)
    let late = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await own.order.getOrderList().orders.count
    }
    guard case .failure(is CancellationError) = await late.result else { throw Failed(description: "it was sent") }
  }

  @Sendable private func perItemErrors() async throws {
    let order = try await client.order.getOrderList(pageSize: 1).orders[0]
    let right = (order: order.id ?? "", line: order.lineItems.first?.id ?? "")
    let wrong = (order: "1", line: "2")
    let heard = Heard<WarningEvent>()
    let told = Stage(
      sandbox: sandbox, client: try sandbox.client(hooks: Hooks(onWarning: { heard.add($0) })) { hasty(&$0) })
    let items = try await told.link([right, wrong]).response.itemErrors
    try same(items.count, 1)
    try same(items.first?.id, "1")
    try same(items.first?.item["detail"]?["order_id"]?.text, "1")
    try check(items.first?.code != nil, "an item without a code")
    let warnings = try await heard.wait(for: 1)
    try same(warnings.map(\.kind), ["item_errors"])
    try same(warnings.map(\.items.count), [1])
    let any = try await failure { try await link([right, wrong], options: callOptions { $0.raiseOnItemError = true }) }
    try check(any.kind == .itemErrors && any.items.count == 1, "\(any)")
    let all = try await failure { try await link([wrong]) }
    try check(all.kind == .itemErrors && all.items.count == 1 && !all.retryable, "\(all)")
    try check(all.description.contains("all items failed: 1: "), all.description)
    let never = try await link([wrong], options: callOptions { $0.raiseOnItemError = false })
    try same(never.response.itemErrors.count, 1)
  }

  @Sendable private func nestedNames() async throws {
    let before = try await received("product.update_inventory")
    let error = try await failure {
      try await client.call(
        "product.update_inventory",
        ["product_id": "1", "skus": [["id": "1", "inventory": [["quantity": 5, "warehous_id": "1"]]]]])
    }
    try same(error.detail, "there is no field `skus[0].inventory[0].warehous_id`")
    let hint = error.hint ?? ""
    try check(hint.contains("Did you mean `warehouse_id`?") && hint.contains("extraBody"), hint)
    try same(try await received("product.update_inventory"), before)
    let order = try await client.order.getOrderList(pageSize: 1).orders[0]
    let extra = callOptions { $0.extraBody = ["orders": [["external_order": ["new_field": 1]]]] }
    try await link([(order.id ?? "", order.lineItems.first?.id ?? "")], options: extra)
  }

  @Sendable private func unknownValues() async throws {
    let operation = "order.get_order_list"
    let heard = Heard<WarningEvent>()
    let own = try sandbox.client(hooks: Hooks(onWarning: { heard.add($0) })) { hasty(&$0) }
    let ask = { (options: CallOptions?) in
      try await own.order.getOrderList(orderStatus: "UNPAYED", pageSize: 1, options: options)
    }
    let before = try await received(operation)
    _ = try? await ask(nil)
    _ = try? await ask(callOptions { $0.unknownValues = .ignore })
    try same(try await received(operation), before + 2)
    let told = try await heard.wait(for: 1)
    try same(told.count, 1)
    let text = told[0].text
    try check(text.contains("`order_status` is \"UNPAYED\"") && text.contains("Did you mean `UNPAID`"), text)
    let refused = try await failure { try await ask(callOptions { $0.unknownValues = .error }) }
    try check(refused.description.contains("known values: ") && refused.description.contains("UNPAID"), "\(refused)")
    try same(try await received(operation), before + 2)
  }

  @Sendable private func categoryAsset() async throws {
    guard let partner = sandbox.accounts.first(where: { !$0.categoryAssetCiphers.isEmpty }) else {
      throw Failed(description: "no partner")
    }
    let own = try sandbox.client { ($0.accessToken, $0.shopCipher) = (partner.accessToken, nil) }
    let campaigns = "affiliate_partner.get_affiliate_partner_campaign_list"
    let wanted: Params = ["type": "MY_CAMPAIGNS", "page_size": 10]
    let handle = { (name: String) in
      var options = ScopeOptions()
      options.categoryAsset = name
      return try own.withOptions(options)
    }
    for name in ["US", "601450"] {
      _ = try await handle(name).call(campaigns, wanted)
      let sent = try await sandbox.requests(operation: campaigns, last: 1)
      try check(sent.first?["query"]?.description.contains("category_asset_cipher") == true, "\(sent)")
    }
    try same(try await received("authorization.get_authorized_category_assets"), 1)
    let refused = try await failure { try await handle("JP").call(campaigns, wanted) }
    try same(refused.kind, .invalidRequest)
    try same(try await received(campaigns), 2)
    for nobody in [try await failure { _ = try own.shop("") }, try await failure { _ = try handle("") }] {
      try same(nobody.kind, .invalidRequest)
      try check(nobody.description.contains("is required, but none was given") && nobody.hint != nil, "\(nobody)")
    }
  }
}
