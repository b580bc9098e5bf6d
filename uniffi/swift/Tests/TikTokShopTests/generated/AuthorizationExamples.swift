// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

// The examples of the pages of operations: they compile.

func deauthorizeShopOfAuthorization(_ client: TikTokShopClient) async throws {
  _ = try await client.authorization.deauthorizeShop()
}

func getAuthorizedCategoryAssetsOfAuthorization(_ client: TikTokShopClient) async throws {
  _ = try await client.authorization.getAuthorizedCategoryAssets()
}

func getAuthorizedShopOfAuthorization(_ client: TikTokShopClient) async throws {
  _ = try await client.authorization.getAuthorizedShop()
}

func getWidgetTokenOfAuthorization(_ client: TikTokShopClient) async throws {
  _ = try await client.authorization.getWidgetToken()
}
