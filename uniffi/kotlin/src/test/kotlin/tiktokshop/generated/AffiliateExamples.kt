// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliate

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.TikTokShopClient
import tiktokshop.Upload

// The examples of the pages of operations: they compile.

@Suppress("UNUSED_VARIABLE")
internal suspend fun addLiveProductsExample(client: TikTokShopClient) {
    val response = client.affiliate.addLiveProducts()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun addShowcaseProductsExample(client: TikTokShopClient) {
    val response = client.affiliate.addShowcaseProducts()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun checkAnchorContentExample(client: TikTokShopClient) {
    val response = client.affiliate.checkAnchorContent()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun checkAnchorPrerequisitesExample(client: TikTokShopClient) {
    val response = client.affiliate.checkAnchorPrerequisites()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getCreatorProfileExample(client: TikTokShopClient) {
    val response = client.affiliate.getCreatorProfile()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getLiveProductsExample(client: TikTokShopClient) {
    val response = client.affiliate.getLiveProducts()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getLiveRoomInfoExample(client: TikTokShopClient) {
    val response = client.affiliate.getLiveRoomInfo()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShopProductsExample(client: TikTokShopClient) {
    client.affiliate.getShopProductsPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShowcaseProductsExample(client: TikTokShopClient) {
    client.affiliate.getShowcaseProductsPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun pinLiveProductExample(client: TikTokShopClient) {
    val response = client.affiliate.pinLiveProduct(productId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun removeLiveProductsExample(client: TikTokShopClient) {
    val response = client.affiliate.removeLiveProducts()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun removeShowcaseProductsExample(client: TikTokShopClient) {
    val response = client.affiliate.removeShowcaseProducts()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun topLiveProductsExample(client: TikTokShopClient) {
    val response = client.affiliate.topLiveProducts()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun topShowcaseProductsExample(client: TikTokShopClient) {
    val response = client.affiliate.topShowcaseProducts()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun unpinLiveProductExample(client: TikTokShopClient) {
    val response = client.affiliate.unpinLiveProduct(productId = "7495049642642441621")
}
