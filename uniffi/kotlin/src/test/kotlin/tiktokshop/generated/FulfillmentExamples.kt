// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fulfillment

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.TikTokShopClient
import tiktokshop.Upload

// The examples of the pages of operations: they compile.

@Suppress("UNUSED_VARIABLE")
internal suspend fun batchShipPackagesExample(client: TikTokShopClient) {
    val response = client.fulfillment.batchShipPackages(
        packages = listOf(BatchShipPackagesPackage(id = "12321312312431")),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun combinePackageExample(client: TikTokShopClient) {
    val response = client.fulfillment.combinePackage(
        combinablePackages = listOf(CombinablePackage(id = "12321313133")),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun createFirstMileBundleExample(client: TikTokShopClient) {
    val response = client.fulfillment.createFirstMileBundle(
        handoverMethod = HandoverMethod.PICKUP,
        orderIds = listOf("7495049642642441621"),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun createFirstMileBundleV2Example(client: TikTokShopClient) {
    val response = client.fulfillment.createFirstMileBundleV2(
        handoverMethod = HandoverMethod.PICKUP,
        orderIds = listOf("7495049642642441621"),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun createLastMileBundleExample(client: TikTokShopClient) {
    val response = client.fulfillment.createLastMileBundle()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun createPackagesExample(client: TikTokShopClient) {
    val response = client.fulfillment.createPackages(shipType = "2")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun fulfillmentUploadDeliveryFileExample(client: TikTokShopClient) {
    val response = client.fulfillment.fulfillmentUploadDeliveryFile(
        data = Upload.path("document.pdf"),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun fulfillmentUploadDeliveryImageExample(client: TikTokShopClient) {
    val response = client.fulfillment.fulfillmentUploadDeliveryImage(
        data = Upload.path("picture.jpg"),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getEligibleShippingServiceExample(client: TikTokShopClient) {
    val response = client.fulfillment.getEligibleShippingService(orderId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getHandoverTimeslotsExample(client: TikTokShopClient) {
    val response = client.fulfillment.getHandoverTimeslots(orderId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getOrderCustomsRequirementsExample(client: TikTokShopClient) {
    val response = client.fulfillment.getOrderCustomsRequirements(
        orderIds = listOf("7495049642642441621"),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getOrderSplitAttributesExample(client: TikTokShopClient) {
    val response = client.fulfillment.getOrderSplitAttributes(
        orderIds = listOf("7495049642642441621"),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getPackageDetailExample(client: TikTokShopClient) {
    val response = client.fulfillment.getPackageDetail(packageId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getPackageHandoverTimeSlotsExample(client: TikTokShopClient) {
    val response = client.fulfillment.getPackageHandoverTimeSlots(packageId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getPackageShippingDocumentExample(client: TikTokShopClient) {
    val response = client.fulfillment.getPackageShippingDocument(
        documentType = DocumentType.SHIPPING_LABEL,
        packageId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getPodCustomizationDetailsExample(client: TikTokShopClient) {
    val response = client.fulfillment.getPodCustomizationDetails(
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
internal suspend fun getTrackingExample(client: TikTokShopClient) {
    val response = client.fulfillment.getTracking(orderId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun markPackageAsShippedExample(client: TikTokShopClient) {
    val response = client.fulfillment.markPackageAsShipped(orderId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun redeemInfoCallbackExample(client: TikTokShopClient) {
    val response = client.fulfillment.redeemInfoCallback(
        orderId = "576461413038785752",
        orderInfoList = listOf(OrderInfo(
            orderLineId = "577086512123755123",
            redeemInfo = RedeemInfo(redeemType = "CODE"),
        )),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun schedulePackageHandoverExample(client: TikTokShopClient) {
    val response = client.fulfillment.schedulePackageHandover()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchCombinablePackagesExample(client: TikTokShopClient) {
    client.fulfillment.searchCombinablePackagesPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchPackageExample(client: TikTokShopClient) {
    client.fulfillment.searchPackagePages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun shipPackageExample(client: TikTokShopClient) {
    val response = client.fulfillment.shipPackage(packageId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun splitOrdersExample(client: TikTokShopClient) {
    val response = client.fulfillment.splitOrders(
        orderId = "7495049642642441621",
        splittableGroups = listOf(SplittableGroup(
            id = "123",
            orderLineItemIds = listOf("7495049642642441621"),
        )),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun submitCustomsClearanceInformationExample(client: TikTokShopClient) {
    val response = client.fulfillment.submitCustomsClearanceInformation()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun trackingStatusUpdateExample(client: TikTokShopClient) {
    val response = client.fulfillment.trackingStatusUpdate(
        country = "text",
        orderId = "7495049642642441621",
        providerId = "7495049642642441621",
        tracks = listOf(Track(
            actionCode = 1,
            description = "text",
            occurTime = Instant.fromEpochSeconds(1790000000),
            trackingNo = "text",
        )),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun ttsTrackingValidationExample(client: TikTokShopClient) {
    val response = client.fulfillment.ttsTrackingValidation(trackingNumber = "1234567")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun uncombinePackagesExample(client: TikTokShopClient) {
    val response = client.fulfillment.uncombinePackages(packageId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun updatePackageDeliveryStatusExample(client: TikTokShopClient) {
    val response = client.fulfillment.updatePackageDeliveryStatus(
        packages = listOf(UpdatePackageDeliveryStatusPackage(
            deliveryType = DeliveryType.DELIVERY_SUCCESS,
            id = "11529598723402",
        )),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun updatePackageShippingInfoExample(client: TikTokShopClient) {
    val response = client.fulfillment.updatePackageShippingInfo(
        packageId = "7495049642642441621",
        shippingInfoList = listOf(ShippingInfo(note = "text")),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun updateShippingInfoExample(client: TikTokShopClient) {
    val response = client.fulfillment.updateShippingInfo(
        orderId = "7495049642642441621",
        shippingProviderId = "6965352555291346690",
        trackingNumber = "576460868968549926",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun uploadInvoiceExample(client: TikTokShopClient) {
    val response = client.fulfillment.uploadInvoice()
}
