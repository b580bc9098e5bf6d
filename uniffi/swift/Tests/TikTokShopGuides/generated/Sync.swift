// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore
import TikTokShopOrder

func sync() async throws {
  var copies: [String: Order] = [:]
  var saved: String?
  func write(_ id: String, _ order: Order, cursor: String) async throws { (copies[id], saved) = (order, cursor) }
  let lastWeek = UnixTime.now.advanced(by: .seconds(-7 * 86_400))
  let client = try TikTokShopClient(onServerWith: .fromEnvironment, storage: .sqlite("tokens.sqlite")).shop(setting("SANDBOX_SHOP_ID"))

  for try await change in client.sync.orders(options: ChangeOptions(since: lastWeek, cursor: saved)) {
    try await write(change.id, change.data, cursor: change.cursor)  // in one transaction of your database
  }

  try check(!copies.isEmpty && saved != nil)
}