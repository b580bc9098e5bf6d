// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.promotion

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.TikTokShopClient
import tiktokshop.Upload

// The examples of the pages of operations: they compile.

@Suppress("UNUSED_VARIABLE")
internal suspend fun createActivityExample(client: TikTokShopClient) {
    val response = client.promotion.createActivity(
        activityType = ActivityType.FIXED_PRICE,
        beginTime = Instant.fromEpochSeconds(1790000000),
        endTime = Instant.fromEpochSeconds(1790000000),
        productLevel = ProductLevel.PRODUCT,
        title = "DiscountEvent0829",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun deactivateActivityExample(client: TikTokShopClient) {
    val response = client.promotion.deactivateActivity(activityId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getActivityExample(client: TikTokShopClient) {
    val response = client.promotion.getActivity(activityId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getCouponExample(client: TikTokShopClient) {
    val response = client.promotion.getCoupon(couponId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun removeActivityProductExample(client: TikTokShopClient) {
    val response = client.promotion.removeActivityProduct(activityId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun republishActivityExample(client: TikTokShopClient) {
    val response = client.promotion.republishActivity(activityId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchActivitiesExample(client: TikTokShopClient) {
    client.promotion.searchActivitiesPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchCouponsExample(client: TikTokShopClient) {
    client.promotion.searchCouponsPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun updateActivityExample(client: TikTokShopClient) {
    val response = client.promotion.updateActivity(
        activityId = "7495049642642441621",
        beginTime = Instant.fromEpochSeconds(1790000000),
        endTime = Instant.fromEpochSeconds(1790000000),
        title = "BlackFridayDiscount",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun updateActivityProductExample(client: TikTokShopClient) {
    val response = client.promotion.updateActivityProduct(activityId = "7495049642642441621")
}
