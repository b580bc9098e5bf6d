// Generated from core/catalog by `cargo gen`. Do not edit.

import Foundation
import TikTokShop

func guidesWebhooks() async throws {
  let client = try TikTokShopClient(onServerWith: .fromEnvironment, storage: .sqlite("shop.db"))
  let inbox = try client.inbox()
  try inbox.on("ORDER_STATUS_CHANGE") { delivery in
    guard case .orderStatusChange(let change) = delivery.event else { return }
    print(change.data.orderId ?? "", "is", change.data.orderStatus?.rawValue ?? "")
  }
  try inbox.onAny { delivery in print("something else:", delivery.event.envelope.type) }

  let receiver = try WebhookReceiver(client: client).storing(in: inbox)  // POST /webhooks/tiktokshop
  let running = Task { try await inbox.run() }
  // In a handler of Vapor or another server: await receiver.respond(to: request)

  let signed = try client.webhooks.signTestEvent(type: "ORDER_STATUS_CHANGE", data: ["order_id": "576", "order_status": "UNPAID"])
  func deliver(_ signature: String) async -> Int {
    let headers = ["Authorization": signature]
    return await receiver.respond(
      to: IncomingRequest(method: "POST", target: "/webhooks/tiktokshop", headers: headers, body: Data(signed.body.utf8))).status
  }
  try check(await deliver(signed.signature) == 200)
  try check(await deliver("00") == 401)
  while try await inbox.stats().pending > 0 { try await Task.sleep(for: .milliseconds(5)) }
  try check(await inbox.stats().done == 1)

  inbox.stop()  // at the end
  try await running.value  // waits for the functions that run

  let event = try client.webhooks.constructEvent(Data(signed.body.utf8), signature: signed.signature)  // raw body, Authorization header
  if case .orderStatusChange(let change) = event { print(change.data.orderId ?? "") }

  let address = "https://shops.example.com/webhooks/tiktokshop"
  _ = try await client.event.updateShopWebhook(address: address, eventType: .orderStatusChange)
  print(try await client.event.getShopWebhooks().webhooks.compactMap(\.eventType?.rawValue))
}