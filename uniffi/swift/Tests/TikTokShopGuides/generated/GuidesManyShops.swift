// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

func guidesManyShops() async throws {
  let client = try TikTokShopClient(onServerWith: .fromEnvironment, storage: .sqlite("tokens.sqlite"))

  for account in try await client.tokens.list() {  // each authorization
    for stored in try await client.tokens.shops(account.openId) {  // each shop that it opens
      let shop = try client.shop(stored.id)
      let page = try await shop.order.getOrderList(orderStatus: .awaitingShipment, pageSize: 1)
      print(stored.name, stored.region, page.totalCount ?? 0, "to ship")
    }
  }

  try check(await client.tokens.list().count > 1)

  var shops: [String] = []
  for account in try await client.tokens.list() {
    shops += try await client.tokens.shops(account.openId).map(\.id)
  }
  try await withThrowingTaskGroup(of: Void.self) { group in
    for (place, id) in shops.enumerated() {
      if place >= 8 { try await group.next() }
      group.addTask {
        let page = try await client.shop(id).order.getOrderList(pageSize: 1)
        print(id, page.totalCount ?? 0)
      }
    }
    try await group.waitForAll()
  }
}