// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

// The examples of the pages of operations: they compile.

func checkShippingTemplateExistenceOfLogistics(_ client: TikTokShopClient) async throws {
  _ = try await client.logistics.checkShippingTemplateExistence(bizWarehouseId: 1)
}

func createWarehouseOfLogistics(_ client: TikTokShopClient) async throws {
  _ = try await client.logistics.createWarehouse()
}

func getAvailableShippingTemplateOfLogistics(_ client: TikTokShopClient) async throws {
  _ = try await client.logistics.getAvailableShippingTemplate()
}

func getGlobalSellerWarehouseOfLogistics(_ client: TikTokShopClient) async throws {
  _ = try await client.logistics.getGlobalSellerWarehouse()
}

func getLogisticsTrackingOfLogistics(_ client: TikTokShopClient) async throws {
  _ = try await client.logistics.getLogisticsTracking(orderId: "7495049642642441621")
}

func getShippingProviderOfLogistics(_ client: TikTokShopClient) async throws {
  _ = try await client.logistics.getShippingProvider(
    deliveryOptionId: "7495049642642441621"
  )
}

func getWarehouseDeliveryOptionsOfLogistics(_ client: TikTokShopClient) async throws {
  _ = try await client.logistics.getWarehouseDeliveryOptions(
    warehouseId: "7495049642642441621"
  )
}

func getWarehouseListOfLogistics(_ client: TikTokShopClient) async throws {
  _ = try await client.logistics.getWarehouseList()
}

func standardizeWarehouseAddressOfLogistics(_ client: TikTokShopClient) async throws {
  _ = try await client.logistics.standardizeWarehouseAddress()
}

func updateWarehouseOfLogistics(_ client: TikTokShopClient) async throws {
  _ = try await client.logistics.updateWarehouse(warehouseId: "7495049642642441621")
}
