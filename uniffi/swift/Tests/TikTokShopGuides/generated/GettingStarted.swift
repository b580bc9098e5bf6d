// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

func gettingStarted() async throws {
  let client = try TikTokShopClient(onServerWith: .fromEnvironment)
  let page = try await client.order.getOrderList(pageSize: 5)
  print(page.totalCount ?? 0, "orders, the newest:")
  for order in page.orders {
    print(order.id ?? "", order.status?.rawValue ?? "", order.payment?.totalAmount ?? "", order.payment?.currency ?? "")
  }

  do {
    _ = try await client.product.getProduct(productId: "1")
  } catch let error as TikTokShopError {
    print(error.kind.name, error.code ?? 0, error.requestId ?? "", error.hint ?? "")
  }
}