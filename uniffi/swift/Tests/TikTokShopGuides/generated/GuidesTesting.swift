// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop
import TikTokShopTesting

func guidesTesting() async throws {
  let sandbox = try await Sandbox.start(arguments: ["--frozen"])
  defer { sandbox.stop() }
  let client = try sandbox.client()
  try await sandbox.control("POST", "orders", ["count": 3, "status": "AWAITING_SHIPMENT"])
  let page = try await client.order.getOrderList(orderStatus: .awaitingShipment, pageSize: 50)
  assert(!page.orders.isEmpty)

  try await sandbox.fault([
    "operation": "order.get_order_list", "times": 1, "action": ["type": "rate_limit", "retry_after": 0],
  ])
  let limited = try await client.order.getOrderList(pageSize: 1)
  assert(limited.response.attempts == 2)

  let before = try await sandbox.control("POST", "clock", ["advance": 0])["now"]?.integer ?? 0
  let after = try await sandbox.control("POST", "clock", ["advance": 3600])["now"]?.integer
  assert(after == before + 3600)
}