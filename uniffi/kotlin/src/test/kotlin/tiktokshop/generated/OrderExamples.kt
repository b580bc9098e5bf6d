// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.order

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.TikTokShopClient
import tiktokshop.Upload

// The examples of the pages of operations: they compile.

@Suppress("UNUSED_VARIABLE")
internal suspend fun addExternalOrderReferencesExample(client: TikTokShopClient) {
    val response = client.order.addExternalOrderReferences(
        orders = listOf(AddExternalOrderReferencesOrder(
            externalOrder = AddExternalOrderReferencesExternalOrder(
                id = "676461413038785752",
                lineItems = listOf(AddExternalOrderReferencesLineItem(
                    id = "577086512123755123",
                    originId = "677086512123755123",
                )),
                platform = AddExternalOrderReferencesExternalOrderPlatform.SHOPIFY,
            ),
            id = "576461413038785752",
        )),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getExternalOrderReferencesExample(client: TikTokShopClient) {
    val response = client.order.getExternalOrderReferences(
        orderId = "7495049642642441621",
        platform = AddExternalOrderReferencesExternalOrderPlatform.SHOPIFY,
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getOrderDetailExample(client: TikTokShopClient) {
    val response = client.order.getOrderDetail(ids = listOf("7495049642642441621"))
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getOrderListExample(client: TikTokShopClient) {
    client.order.getOrderListPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getPriceDetailExample(client: TikTokShopClient) {
    val response = client.order.getPriceDetail(orderId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getPrivilegedOrderDetailExample(client: TikTokShopClient) {
    val response = client.order.getPrivilegedOrderDetail(ids = listOf("7495049642642441621"))
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchOrderByExternalOrderReferencesExample(client: TikTokShopClient) {
    val response = client.order.searchOrderByExternalOrderReferences(
        externalOrderId = "676461413038785752",
        platform = AddExternalOrderReferencesExternalOrderPlatform.SHOPIFY,
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchPodCustomizationDetailsExample(client: TikTokShopClient) {
    val response = client.order.searchPodCustomizationDetails(
        mainOrderId = "7495049642642441621",
        queryOrderLines = listOf(QueryOrderLine(
            orderLineId = "7495049642642441621",
            podOrderDataId = "7495049642642441621",
            productId = "7495049642642441621",
            skuId = "7495049642642441621",
        )),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun updateBlindBoxOpeningResultsExample(client: TikTokShopClient) {
    val response = client.order.updateBlindBoxOpeningResults()
}
