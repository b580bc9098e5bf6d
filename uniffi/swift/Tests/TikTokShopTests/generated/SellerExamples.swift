// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

// The examples of the pages of operations: they compile.

func getActiveShopListOfSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.seller.getActiveShopList()
}

func getSellerPermissionsOfSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.seller.getSellerPermissions()
}

func getSellerStatusOfSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.seller.getSellerStatus()
}

func getShopCreatorsOfSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.seller.getShopCreators()
}

func getShopGroupAndRelatedShopsOfSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.seller.getShopGroupAndRelatedShops()
}

func syncCollectionsOfSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.seller.syncCollections()
}
