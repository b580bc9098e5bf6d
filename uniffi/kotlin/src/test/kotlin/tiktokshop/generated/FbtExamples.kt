// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fbt

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.TikTokShopClient
import tiktokshop.Upload

// The examples of the pages of operations: they compile.

@Suppress("UNUSED_VARIABLE")
internal suspend fun cancelFbtMcfOrderExample(client: TikTokShopClient) {
    val response = client.fbt.cancelFbtMcfOrder(mcfOrderId = "7136104329798256386")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun cancelInboundOrderExample(client: TikTokShopClient) {
    val response = client.fbt.cancelInboundOrder(
        cancelReason = "text",
        orderId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun confirmInboundMethodExample(client: TikTokShopClient) {
    val response = client.fbt.confirmInboundMethod(
        estimateArrivalTime = EstimateArrivalTime(endTimestamp = "text", startTimestamp = "text"),
        inboundMethod = InboundMethod.D2FC,
        placementOptionId = "7495049642642441621",
        planId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun createFbtGoodsExample(client: TikTokShopClient) {
    val response = client.fbt.createFbtGoods(
        createGoodsDtoList = listOf(CreateGoodsDto(
            createGoodsType = "text",
            dimensionAndWeightBaseInfo = DimensionAndWeightBaseInfo(
                dimensionUnit = "text",
                heightValue = "text",
                lengthValue = "text",
                weightUnit = "text",
                weightValue = "text",
                widthValue = "text",
            ),
            goodsImageUrl = "https://example.com/page",
            goodsName = "Blue shirt",
            isExpirationManagement = true,
            isHazmat = true,
            isLotCode = true,
            returnHandlingMethod = ReturnHandlingMethod.COLLECT_RETURN_UNITS,
            ttsSkuId = "7495049642642441621",
        )),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun createFbtMcfOrderExample(client: TikTokShopClient) {
    val response = client.fbt.createFbtMcfOrder(
        consignee = Consignee(
            address = CreateFbtMcfOrderAddress(
                addressLine1 = "text",
                city = "text",
                countryCode = "text",
                stateOrRegion = "US",
            ),
            email = "ana@example.com",
            name = "Blue shirt",
            phoneNumber = "12345",
        ),
        externalOrderId = "7495049642642441621",
        goods = listOf(CreateFbtMcfOrderGoods(id = "7495049642642441621", quantity = 1)),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun createOrUpdateInboundPlanExample(client: TikTokShopClient) {
    val response = client.fbt.createOrUpdateInboundPlan()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getFbtMcfOrderStatusExample(client: TikTokShopClient) {
    val response = client.fbt.getFbtMcfOrderStatus(mcfOrderId = "7136104329798256386")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getFbtMerchantMcfStatusExample(client: TikTokShopClient) {
    val response = client.fbt.getFbtMerchantMcfStatus()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getFbtMerchantOnboardedRegionsExample(client: TikTokShopClient) {
    val response = client.fbt.getFbtMerchantOnboardedRegions()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getFbtWarehouseListExample(client: TikTokShopClient) {
    val response = client.fbt.getFbtWarehouseList()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getInboundMethodDetailExample(client: TikTokShopClient) {
    val response = client.fbt.getInboundMethodDetail(
        estimateArrivalTime = EstimateArrivalTime(endTimestamp = "text", startTimestamp = "text"),
        inboundMethod = InboundMethod.D2FC,
        planId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getInboundOrderExample(client: TikTokShopClient) {
    val response = client.fbt.getInboundOrder(orderIds = listOf("7495049642642441621"))
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun listAvailableInboundMethodsExample(client: TikTokShopClient) {
    val response = client.fbt.listAvailableInboundMethods(planId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun printInboundOrderLabelsExample(client: TikTokShopClient) {
    val response = client.fbt.printInboundOrderLabels(orderId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun queryGoodsInventoryForMcfExample(client: TikTokShopClient) {
    val response = client.fbt.queryGoodsInventoryForMcf(
        goods = listOf(QueryGoodsInventoryForMcfGoods(goodsId = "69167899745030")),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchFbtInventoryExample(client: TikTokShopClient) {
    client.fbt.searchFbtInventoryPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchFbtInventoryRecordExample(client: TikTokShopClient) {
    client.fbt.searchFbtInventoryRecordPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchGoodsHazmatAndExpirationInfoExample(client: TikTokShopClient) {
    val response = client.fbt.searchGoodsHazmatAndExpirationInfo(
        ttsSkuIds = listOf("7495049642642441621"),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchGoodsInfoExample(client: TikTokShopClient) {
    client.fbt.searchGoodsInfoPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun shipInboundOrderExample(client: TikTokShopClient) {
    val response = client.fbt.shipInboundOrder(
        inboundOrderId = "7495049642642441621",
        shipmentOption = ShipInboundOrderShipmentOption(shippingMethod = ShippingMethod.FREIGHT),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun updateFbtGoodsInfoExample(client: TikTokShopClient) {
    val response = client.fbt.updateFbtGoodsInfo()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun updateGoodsSkuRelationsExample(client: TikTokShopClient) {
    val response = client.fbt.updateGoodsSkuRelations(
        operateGoodsSkuRelationList = listOf(OperateGoodsSkuRelation(
            ttsGoodsId = "7495049642642441621",
            ttsSkuIds = listOf("7495049642642441621"),
        )),
        operationType = OperationType.BIND,
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun updateInboundOrderTrackingExample(client: TikTokShopClient) {
    val response = client.fbt.updateInboundOrderTracking(orderId = "7495049642642441621")
}
