// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.authorization

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.TikTokShopClient
import tiktokshop.Upload

// The examples of the pages of operations: they compile.

@Suppress("UNUSED_VARIABLE")
internal suspend fun deauthorizeShopExample(client: TikTokShopClient) {
    val response = client.authorization.deauthorizeShop()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getAuthorizedCategoryAssetsExample(client: TikTokShopClient) {
    val response = client.authorization.getAuthorizedCategoryAssets()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getAuthorizedShopExample(client: TikTokShopClient) {
    val response = client.authorization.getAuthorizedShop()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getWidgetTokenExample(client: TikTokShopClient) {
    val response = client.authorization.getWidgetToken()
}
