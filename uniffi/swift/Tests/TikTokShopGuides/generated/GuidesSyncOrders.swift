// Generated from core/catalog by `cargo gen`. Do not edit.

import Foundation
import TikTokShopCore
import TikTokShopOrder

func guidesSyncOrders() async throws {
  var orders: [String: Order] = [:]  // your tables
  var saved: String?  // and what you saved last

  let client = try TikTokShopClient(onServerWith: .fromEnvironment)
  let lastWeek = UnixTime.now.advanced(by: .seconds(-7 * 86_400))
  for try await change in client.sync.orders(options: ChangeOptions(since: lastWeek, cursor: saved)) {
    orders[change.id] = change.data  // in one transaction of your database
    saved = change.cursor
  }

  try check(!orders.isEmpty && saved != nil)

  func onEvent(_ event: WebhookEvent) async throws {
    guard case .orderStatusChange(let change) = event, let id = change.data.orderId else { return }
    let order = try await client.order.getOrderDetail(ids: [id]).orders[0]
    print(order.id ?? "", "is", order.status?.rawValue ?? "")
  }

  let order = JSONValue(orders.keys.first ?? "")
  let signed = try client.webhooks.signTestEvent(type: "ORDER_STATUS_CHANGE", data: ["order_id": order, "order_status": "UNPAID"])
  try await onEvent(client.webhooks.constructEvent(Data(signed.body.utf8), signature: signed.signature))

  let now = UnixTime.now
  let monthAgo = now.advanced(by: .seconds(-30 * 86_400))
  for try await order in client.order.getOrderListBetween(from: monthAgo, to: now) {
    print(order.id ?? "", order.createTime ?? 0)
  }
}