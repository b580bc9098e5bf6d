// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.gsfullserviceshipment

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.TikTokShopClient
import tiktokshop.Upload

// The examples of the pages of operations: they compile.

@Suppress("UNUSED_VARIABLE")
internal suspend fun confirmDeliveryExample(client: TikTokShopClient) {
    val response = client.gsFullServiceShipment.confirmDelivery(supplierId = "5764607611253786572")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun createDeliveryOrderExample(client: TikTokShopClient) {
    val response = client.gsFullServiceShipment.createDeliveryOrder(
        supplierId = "5764607611253786572",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getDeliveryOrderDocumentsExample(client: TikTokShopClient) {
    val response = client.gsFullServiceShipment.getDeliveryOrderDocuments(
        deliveryOrderCodes = listOf("text"),
        supplierId = "5764607611253786572",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getLogisticsWaybillsPrintDocumentExample(client: TikTokShopClient) {
    val response = client.gsFullServiceShipment.getLogisticsWaybillsPrintDocument(
        logisticsCodes = listOf("text"),
        supplierId = "5765611511852333572",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun globalSellingCancelShipmentExample(client: TikTokShopClient) {
    val response = client.gsFullServiceShipment.globalSellingCancelShipment()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun globalSellingConfirmStockupOrderExample(client: TikTokShopClient) {
    val response = client.gsFullServiceShipment.globalSellingConfirmStockupOrder()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun globalSellingGetQualityDocumentsExample(client: TikTokShopClient) {
    val response = client.gsFullServiceShipment.globalSellingGetQualityDocuments(
        orderCode = "POCYT2406180000023S01",
        orderType = "DELIVERY_ORDER",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun globalSellingGetSkuPrintDocumentExample(client: TikTokShopClient) {
    val response = client.gsFullServiceShipment.globalSellingGetSkuPrintDocument()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun globalSellingQueryLogisticsOrdersExample(client: TikTokShopClient) {
    val response = client.gsFullServiceShipment.globalSellingQueryLogisticsOrders(
        logisticsOrders = listOf("text"),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun globalSellingReserveShipmentExample(client: TikTokShopClient) {
    val response = client.gsFullServiceShipment.globalSellingReserveShipment()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun globalSellingSearchAbnormalOrdersExample(client: TikTokShopClient) {
    client.gsFullServiceShipment.globalSellingSearchAbnormalOrdersPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun globalSellingSearchAvailableShippingProvidersExample(client: TikTokShopClient) {
    val response = client.gsFullServiceShipment.globalSellingSearchAvailableShippingProviders()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun globalSellingSearchDeliveryOrdersExample(client: TikTokShopClient) {
    client.gsFullServiceShipment.globalSellingSearchDeliveryOrdersPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun globalSellingSearchReturnOrdersExample(client: TikTokShopClient) {
    client.gsFullServiceShipment.globalSellingSearchReturnOrdersPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun globalSellingSearchStockupOrdersExample(client: TikTokShopClient) {
    client.gsFullServiceShipment.globalSellingSearchStockupOrdersPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsConfirmDeliveryExample(client: TikTokShopClient) {
    val response = client.gsFullServiceShipment.gsConfirmDelivery()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsCreateDeliveryOrderExample(client: TikTokShopClient) {
    val response = client.gsFullServiceShipment.gsCreateDeliveryOrder()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsGetDeliveryOrderDocumentsExample(client: TikTokShopClient) {
    val response = client.gsFullServiceShipment.gsGetDeliveryOrderDocuments(
        deliveryOrderCodes = listOf("text"),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsGetLogisticsWaybillsPrintDocumentExample(client: TikTokShopClient) {
    val response = client.gsFullServiceShipment.gsGetLogisticsWaybillsPrintDocument(
        logisticsCodes = listOf("text"),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsGetSkuPrintDocumentExample(client: TikTokShopClient) {
    val response = client.gsFullServiceShipment.gsGetSkuPrintDocument()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsQueryDeliveryBatchesExample(client: TikTokShopClient) {
    val response = client.gsFullServiceShipment.gsQueryDeliveryBatches(
        deliveryBatchCodes = listOf("text"),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsReserveShippingExample(client: TikTokShopClient) {
    val response = client.gsFullServiceShipment.gsReserveShipping()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsSearchAvailableShippingProvidersExample(client: TikTokShopClient) {
    val response = client.gsFullServiceShipment.gsSearchAvailableShippingProviders()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsSearchDeliveryOrdersExample(client: TikTokShopClient) {
    client.gsFullServiceShipment.gsSearchDeliveryOrdersPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun gsSearchStockupOrdersExample(client: TikTokShopClient) {
    client.gsFullServiceShipment.gsSearchStockupOrdersPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun queryDeliveryBatchesExample(client: TikTokShopClient) {
    val response = client.gsFullServiceShipment.queryDeliveryBatches(
        deliveryBatchCodes = listOf("text"),
        supplierId = "5764607611253786572",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun reserveShippingExample(client: TikTokShopClient) {
    val response = client.gsFullServiceShipment.reserveShipping(supplierId = "5764607611253786572")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchAvailableShippingProvidersExample(client: TikTokShopClient) {
    val response = client.gsFullServiceShipment.searchAvailableShippingProviders(
        supplierId = "5764607611253786572",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchDeliveryOrdersExample(client: TikTokShopClient) {
    client.gsFullServiceShipment.searchDeliveryOrdersPages(supplierId = "5764607611253786572").collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchStockupOrdersExample(client: TikTokShopClient) {
    client.gsFullServiceShipment.searchStockupOrdersPages(supplierId = "5764607611253786572").collect { item -> println(item) }
}
