// Generated from core/catalog by `cargo gen`. Do not edit.

import Foundation
import TikTokShop

func receiver() async throws {
  actor Queue {
    var events: [WebhookEvent] = []
    func add(_ event: WebhookEvent) { events.append(event) }
  }
  let queue = Queue()
  let client = try TikTokShopClient(onServerWith: .fromEnvironment)
  let signed = try client.webhooks.signTestEvent(type: "ORDER_STATUS_CHANGE", data: ["order_id": "576"])
  let request = IncomingRequest(
    method: "POST", target: "/webhooks/tiktokshop", headers: ["Authorization": signed.signature], body: Data(signed.body.utf8))

  let receiver = try WebhookReceiver(client: client)
    .onEvent { event in await queue.add(event) }
    .onAuthorized { authorization, _ in "/welcome/\(authorization.note ?? "")" }
  let response = await receiver.respond(to: request)  // in a handler of your server

  try check(response.status == 200)
  try check(await queue.events.count == 1)
}