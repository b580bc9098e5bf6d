// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

func guidesAuthorize() async throws {
  let client = try TikTokShopClient(onServerWith: .fromEnvironment, storage: .sqlite("tokens.sqlite"))
  let link = try await client.oauth.begin(note: "user 7")
  print("send the seller to", link.url)

  let here = try await client.oauth.begin(LinkOptions(host: setting("TIKTOK_AUTH_URL")), note: "user 7")
  let callbackURL = try await decide(here.url)

  // Later, with the whole URL that the browser came back to:
  let done = try await client.oauth.complete(callbackURL)
  print(done.note ?? "", done.shops.map(\.name))

  let shop = try client.shop(done.shops[0].id)  // finds token and cipher in the store
  let orders = try await shop.order.getOrderList(pageSize: 1)
  print(orders.totalCount ?? 0, "orders")

  try check(done.note == "user 7" && done.shops.count == 1)

  let receiver = try WebhookReceiver(client: client)
    .note { _ in "user 7" }
    .onAuthorized { authorization, _ in "/welcome/\(authorization.shops[0].id)" }
  // In a handler of Vapor or another server: await receiver.respond(to: request)

  let asked = IncomingRequest(method: "GET", target: "/oauth/tiktokshop/authorize", headers: [:])
  try check(await receiver.respond(to: asked).status == 302)
}