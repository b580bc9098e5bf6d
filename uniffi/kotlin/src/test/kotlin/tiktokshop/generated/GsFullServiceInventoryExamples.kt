// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.gsfullserviceinventory

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.TikTokShopClient
import tiktokshop.Upload

// The examples of the pages of operations: they compile.

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsFullServiceQueryVirtualInventoryExample(client: TikTokShopClient) {
    val response = client.gsFullServiceInventory.gsFullServiceQueryVirtualInventory()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsFullServiceUpdateVirtualInventoryExample(client: TikTokShopClient) {
    val response = client.gsFullServiceInventory.gsFullServiceUpdateVirtualInventory()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun queryGlobalSellingVirtualInventoryExample(client: TikTokShopClient) {
    val response = client.gsFullServiceInventory.queryGlobalSellingVirtualInventory()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun setGlobalSellingVirtualInventoryExample(client: TikTokShopClient) {
    val response = client.gsFullServiceInventory.setGlobalSellingVirtualInventory()
}
