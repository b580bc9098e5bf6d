// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

func index() async throws {
  let client = try TikTokShopClient(onServerWith: .fromEnvironment)
  for try await order in client.order.getOrderListPages(orderStatus: .awaitingShipment) {
    print(order.id ?? "", order.status?.rawValue ?? "")
  }
}