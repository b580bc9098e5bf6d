// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

// The examples of the pages of operations: they compile.

func gsFullServiceQueryVirtualInventoryOfGsFullServiceInventory(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceInventory.gsFullServiceQueryVirtualInventory()
}

func gsFullServiceUpdateVirtualInventoryOfGsFullServiceInventory(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceInventory.gsFullServiceUpdateVirtualInventory()
}

func queryGlobalSellingVirtualInventoryOfGsFullServiceInventory(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceInventory.queryGlobalSellingVirtualInventory()
}

func setGlobalSellingVirtualInventoryOfGsFullServiceInventory(_ client: TikTokShopClient) async throws {
  _ = try await client.gsFullServiceInventory.setGlobalSellingVirtualInventory()
}
