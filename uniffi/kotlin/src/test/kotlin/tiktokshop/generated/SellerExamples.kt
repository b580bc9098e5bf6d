// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.seller

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.TikTokShopClient
import tiktokshop.Upload

// The examples of the pages of operations: they compile.

@Suppress("UNUSED_VARIABLE")
internal suspend fun getActiveShopListExample(client: TikTokShopClient) {
    val response = client.seller.getActiveShopList()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getSellerPermissionsExample(client: TikTokShopClient) {
    val response = client.seller.getSellerPermissions()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getSellerStatusExample(client: TikTokShopClient) {
    val response = client.seller.getSellerStatus()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShopCreatorsExample(client: TikTokShopClient) {
    val response = client.seller.getShopCreators()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShopGroupAndRelatedShopsExample(client: TikTokShopClient) {
    val response = client.seller.getShopGroupAndRelatedShops()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun syncCollectionsExample(client: TikTokShopClient) {
    val response = client.seller.syncCollections()
}
