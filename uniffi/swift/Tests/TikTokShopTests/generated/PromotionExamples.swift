// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

// The examples of the pages of operations: they compile.

func createActivityOfPromotion(_ client: TikTokShopClient) async throws {
  _ = try await client.promotion.createActivity(
    activityType: .fixedPrice,
    beginTime: 1790000000,
    endTime: 1790000000,
    productLevel: .product,
    title: "DiscountEvent0829"
  )
}

func deactivateActivityOfPromotion(_ client: TikTokShopClient) async throws {
  _ = try await client.promotion.deactivateActivity(activityId: "7495049642642441621")
}

func getActivityOfPromotion(_ client: TikTokShopClient) async throws {
  _ = try await client.promotion.getActivity(activityId: "7495049642642441621")
}

func getCouponOfPromotion(_ client: TikTokShopClient) async throws {
  _ = try await client.promotion.getCoupon(couponId: "7495049642642441621")
}

func removeActivityProductOfPromotion(_ client: TikTokShopClient) async throws {
  _ = try await client.promotion.removeActivityProduct(
    activityId: "7495049642642441621"
  )
}

func republishActivityOfPromotion(_ client: TikTokShopClient) async throws {
  _ = try await client.promotion.republishActivity(activityId: "7495049642642441621")
}

func searchActivitiesOfPromotion(_ client: TikTokShopClient) async throws {
  for try await item in client.promotion.searchActivitiesPages() { print(item) }
}

func searchCouponsOfPromotion(_ client: TikTokShopClient) async throws {
  for try await item in client.promotion.searchCouponsPages() { print(item) }
}

func updateActivityOfPromotion(_ client: TikTokShopClient) async throws {
  _ = try await client.promotion.updateActivity(
    activityId: "7495049642642441621",
    beginTime: 1790000000,
    endTime: 1790000000,
    title: "BlackFridayDiscount"
  )
}

func updateActivityProductOfPromotion(_ client: TikTokShopClient) async throws {
  _ = try await client.promotion.updateActivityProduct(
    activityId: "7495049642642441621"
  )
}
