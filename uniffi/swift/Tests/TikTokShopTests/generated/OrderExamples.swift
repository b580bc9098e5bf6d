// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

// The examples of the pages of operations: they compile.

func addExternalOrderReferencesOfOrder(_ client: TikTokShopClient) async throws {
  _ = try await client.order.addExternalOrderReferences(
    orders: [AddExternalOrderReferencesOrder(
      externalOrder: AddExternalOrderReferencesExternalOrder(
        id: "676461413038785752",
        lineItems: [AddExternalOrderReferencesLineItem(
          id: "577086512123755123",
          originId: "677086512123755123"
        )],
        platform: .shopify
      ),
      id: "576461413038785752"
    )]
  )
}

func getExternalOrderReferencesOfOrder(_ client: TikTokShopClient) async throws {
  _ = try await client.order.getExternalOrderReferences(
    orderId: "7495049642642441621",
    platform: .shopify
  )
}

func getOrderDetailOfOrder(_ client: TikTokShopClient) async throws {
  _ = try await client.order.getOrderDetail(ids: ["7495049642642441621"])
}

func getOrderListOfOrder(_ client: TikTokShopClient) async throws {
  for try await item in client.order.getOrderListPages() { print(item) }
}

func getPriceDetailOfOrder(_ client: TikTokShopClient) async throws {
  _ = try await client.order.getPriceDetail(orderId: "7495049642642441621")
}

func getPrivilegedOrderDetailOfOrder(_ client: TikTokShopClient) async throws {
  _ = try await client.order.getPrivilegedOrderDetail(ids: ["7495049642642441621"])
}

func searchOrderByExternalOrderReferencesOfOrder(_ client: TikTokShopClient) async throws {
  _ = try await client.order.searchOrderByExternalOrderReferences(
    externalOrderId: "676461413038785752",
    platform: .shopify
  )
}

func searchPodCustomizationDetailsOfOrder(_ client: TikTokShopClient) async throws {
  _ = try await client.order.searchPodCustomizationDetails(
    mainOrderId: "7495049642642441621",
    queryOrderLines: [QueryOrderLine(
      orderLineId: "7495049642642441621",
      podOrderDataId: "7495049642642441621",
      productId: "7495049642642441621",
      skuId: "7495049642642441621"
    )]
  )
}

func updateBlindBoxOpeningResultsOfOrder(_ client: TikTokShopClient) async throws {
  _ = try await client.order.updateBlindBoxOpeningResults()
}
