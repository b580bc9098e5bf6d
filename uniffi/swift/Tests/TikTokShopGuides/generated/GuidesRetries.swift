// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

func guidesRetries() async throws {
  try await control("faults", #"{"operation": "order.get_order_list", "times": 1, "action": {"type": "rate_limit", "retry_after": 0}}"#)
  try await control("faults", #"{"operation": "order.add_external_order_references", "when": "after", "action": {"type": "reset"}}"#)


  let options = ClientOptions(deadline: .seconds(60), maxRetries: 3)  // for all calls
  let client = try TikTokShopClient(onServerWith: .fromEnvironment, options: options)
  let forThisOne = CallOptions(timeout: .seconds(5), deadline: .seconds(20))
  let page = try await client.order.getOrderList(pageSize: 1, options: forThisOne)
  print("it took", page.response.attempts, "attempts")

  try check(page.response.attempts == 2)
  let order = page.orders[0]
  let line = AddExternalOrderReferencesLineItem(id: order.lineItems[0].id, originId: "1")
  let external = AddExternalOrderReferencesExternalOrder(id: "S1", lineItems: [line], platform: .shopify)
  let references = [AddExternalOrderReferencesOrder(externalOrder: external, id: order.id ?? "")]

  do {
    _ = try await client.order.addExternalOrderReferences(orders: references)
  } catch let error as TikTokShopError where error.outcomeUnknown {
    let saved = try await client.order.getExternalOrderReferences(orderId: order.id ?? "", platform: .shopify)
    print(saved.externalOrders.isEmpty ? "it was not: send it again" : "it was processed")
  } catch let error as TikTokShopError where error.retryable {
    print("later, after", error.retryAfter ?? .zero)
  }

  let known = try await client.order.getExternalOrderReferences(orderId: order.id ?? "", platform: .shopify)
  try check(known.externalOrders.count == 1)
}