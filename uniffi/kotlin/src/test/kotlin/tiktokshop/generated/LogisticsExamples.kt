// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.logistics

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.TikTokShopClient
import tiktokshop.Upload

// The examples of the pages of operations: they compile.

@Suppress("UNUSED_VARIABLE")
internal suspend fun checkShippingTemplateExistenceExample(client: TikTokShopClient) {
    val response = client.logistics.checkShippingTemplateExistence(bizWarehouseId = 1)
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun createWarehouseExample(client: TikTokShopClient) {
    val response = client.logistics.createWarehouse()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getAvailableShippingTemplateExample(client: TikTokShopClient) {
    val response = client.logistics.getAvailableShippingTemplate()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getGlobalSellerWarehouseExample(client: TikTokShopClient) {
    val response = client.logistics.getGlobalSellerWarehouse()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getLogisticsTrackingExample(client: TikTokShopClient) {
    val response = client.logistics.getLogisticsTracking(orderId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShippingProviderExample(client: TikTokShopClient) {
    val response = client.logistics.getShippingProvider(deliveryOptionId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getWarehouseDeliveryOptionsExample(client: TikTokShopClient) {
    val response = client.logistics.getWarehouseDeliveryOptions(warehouseId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getWarehouseListExample(client: TikTokShopClient) {
    val response = client.logistics.getWarehouseList()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun standardizeWarehouseAddressExample(client: TikTokShopClient) {
    val response = client.logistics.standardizeWarehouseAddress()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun updateWarehouseExample(client: TikTokShopClient) {
    val response = client.logistics.updateWarehouse(warehouseId = "7495049642642441621")
}
