// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

// The examples of the pages of operations: they compile.

func addLiveProductsOfAffiliate(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliate.addLiveProducts()
}

func addShowcaseProductsOfAffiliate(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliate.addShowcaseProducts()
}

func checkAnchorContentOfAffiliate(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliate.checkAnchorContent()
}

func checkAnchorPrerequisitesOfAffiliate(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliate.checkAnchorPrerequisites()
}

func getCreatorProfileOfAffiliate(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliate.getCreatorProfile()
}

func getLiveProductsOfAffiliate(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliate.getLiveProducts()
}

func getLiveRoomInfoOfAffiliate(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliate.getLiveRoomInfo()
}

func getShopProductsOfAffiliate(_ client: TikTokShopClient) async throws {
  for try await item in client.affiliate.getShopProductsPages() { print(item) }
}

func getShowcaseProductsOfAffiliate(_ client: TikTokShopClient) async throws {
  for try await item in client.affiliate.getShowcaseProductsPages() { print(item) }
}

func pinLiveProductOfAffiliate(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliate.pinLiveProduct(productId: "7495049642642441621")
}

func removeLiveProductsOfAffiliate(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliate.removeLiveProducts()
}

func removeShowcaseProductsOfAffiliate(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliate.removeShowcaseProducts()
}

func topLiveProductsOfAffiliate(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliate.topLiveProducts()
}

func topShowcaseProductsOfAffiliate(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliate.topShowcaseProducts()
}

func unpinLiveProductOfAffiliate(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliate.unpinLiveProduct(productId: "7495049642642441621")
}
