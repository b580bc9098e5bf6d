// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

// The examples of the pages of operations: they compile.

func confirmDeliveryOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceShipment.confirmDelivery(
    supplierId: "5764607611253786572"
  )
}

func createDeliveryOrderOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceShipment.createDeliveryOrder(
    supplierId: "5764607611253786572"
  )
}

func getDeliveryOrderDocumentsOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceShipment.getDeliveryOrderDocuments(
    deliveryOrderCodes: ["text"],
    supplierId: "5764607611253786572"
  )
}

func getLogisticsWaybillsPrintDocumentOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceShipment.getLogisticsWaybillsPrintDocument(
    logisticsCodes: ["text"],
    supplierId: "5765611511852333572"
  )
}

func globalSellingCancelShipmentOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceShipment.globalSellingCancelShipment()
}

func globalSellingConfirmStockupOrderOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceShipment.globalSellingConfirmStockupOrder()
}

func globalSellingGetQualityDocumentsOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceShipment.globalSellingGetQualityDocuments(
    orderCode: "POCYT2406180000023S01",
    orderType: "DELIVERY_ORDER"
  )
}

func globalSellingGetSkuPrintDocumentOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceShipment.globalSellingGetSkuPrintDocument()
}

func globalSellingQueryLogisticsOrdersOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceShipment.globalSellingQueryLogisticsOrders(
    logisticsOrders: ["text"]
  )
}

func globalSellingReserveShipmentOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceShipment.globalSellingReserveShipment()
}

func globalSellingSearchAbnormalOrdersOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  for try await item in client.gsFullServiceShipment.globalSellingSearchAbnormalOrdersPages() { print(item) }
}

func globalSellingSearchAvailableShippingProvidersOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceShipment.globalSellingSearchAvailableShippingProviders(
  )
}

func globalSellingSearchDeliveryOrdersOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  for try await item in client.gsFullServiceShipment.globalSellingSearchDeliveryOrdersPages() { print(item) }
}

func globalSellingSearchReturnOrdersOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  for try await item in client.gsFullServiceShipment.globalSellingSearchReturnOrdersPages() { print(item) }
}

func globalSellingSearchStockupOrdersOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  for try await item in client.gsFullServiceShipment.globalSellingSearchStockupOrdersPages() { print(item) }
}

func gsConfirmDeliveryOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceShipment.gsConfirmDelivery()
}

func gsCreateDeliveryOrderOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceShipment.gsCreateDeliveryOrder()
}

func gsGetDeliveryOrderDocumentsOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceShipment.gsGetDeliveryOrderDocuments(
    deliveryOrderCodes: ["text"]
  )
}

func gsGetLogisticsWaybillsPrintDocumentOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceShipment.gsGetLogisticsWaybillsPrintDocument(
    logisticsCodes: ["text"]
  )
}

func gsGetSkuPrintDocumentOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceShipment.gsGetSkuPrintDocument()
}

func gsQueryDeliveryBatchesOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceShipment.gsQueryDeliveryBatches(
    deliveryBatchCodes: ["text"]
  )
}

func gsReserveShippingOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceShipment.gsReserveShipping()
}

func gsSearchAvailableShippingProvidersOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceShipment.gsSearchAvailableShippingProviders()
}

func gsSearchDeliveryOrdersOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  for try await item in client.gsFullServiceShipment.gsSearchDeliveryOrdersPages() { print(item) }
}

func gsSearchStockupOrdersOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  for try await item in client.gsFullServiceShipment.gsSearchStockupOrdersPages() { print(item) }
}

func queryDeliveryBatchesOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceShipment.queryDeliveryBatches(
    deliveryBatchCodes: ["text"],
    supplierId: "5764607611253786572"
  )
}

func reserveShippingOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceShipment.reserveShipping(
    supplierId: "5764607611253786572"
  )
}

func searchAvailableShippingProvidersOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceShipment.searchAvailableShippingProviders(
    supplierId: "5764607611253786572"
  )
}

func searchDeliveryOrdersOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  for try await item in client.gsFullServiceShipment.searchDeliveryOrdersPages(
    supplierId: "5764607611253786572"
  ) { print(item) }
}

func searchStockupOrdersOfGsFullServiceShipment(_ client: TikTokShopClient) async throws {
  for try await item in client.gsFullServiceShipment.searchStockupOrdersPages(
    supplierId: "5764607611253786572"
  ) { print(item) }
}
