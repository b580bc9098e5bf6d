// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.TikTokShopClient
import tiktokshop.Upload

// The examples of the pages of operations: they compile.

@Suppress("UNUSED_VARIABLE")
internal suspend fun approveCancellationExample(client: TikTokShopClient) {
    val response = client.returnRefund.approveCancellation(cancelId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun approveReturnExample(client: TikTokShopClient) {
    val response = client.returnRefund.approveReturn(
        decision = ApproveReturnDecision.APPROVE_REFUND,
        returnId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun calculateRefundExample(client: TikTokShopClient) {
    val response = client.returnRefund.calculateRefund(
        orderId = "7495049642642441621",
        reasonName = "Blue shirt",
        requestType = "text",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun cancelOrderExample(client: TikTokShopClient) {
    val response = client.returnRefund.cancelOrder(
        cancelReason = "text",
        orderId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun createReturnExample(client: TikTokShopClient) {
    val response = client.returnRefund.createReturn(
        orderId = "7495049642642441621",
        returnReason = "text",
        returnType = "text",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getAftersaleEligibilityExample(client: TikTokShopClient) {
    val response = client.returnRefund.getAftersaleEligibility(orderId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getAvailableReviewDecisionsExample(client: TikTokShopClient) {
    val response = client.returnRefund.getAvailableReviewDecisions(
        returnOrCancelId = "7495049642642441621",
        sellerId = 1,
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getDecisionEligibilityExample(client: TikTokShopClient) {
    val response = client.returnRefund.getDecisionEligibility(
        returnOrCancelId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getRejectReasonsExample(client: TikTokShopClient) {
    val response = client.returnRefund.getRejectReasons(returnOrCancelId = "4035319218955782461")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getReturnRecordsExample(client: TikTokShopClient) {
    val response = client.returnRefund.getReturnRecords(returnId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun rejectCancellationExample(client: TikTokShopClient) {
    val response = client.returnRefund.rejectCancellation(
        cancelId = "7495049642642441621",
        rejectReason = "text",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun rejectReturnExample(client: TikTokShopClient) {
    val response = client.returnRefund.rejectReturn(
        decision = RejectReturnDecision.OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG,
        rejectReason = "text",
        returnId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun reviewAftersalesRequestsExample(client: TikTokShopClient) {
    val response = client.returnRefund.reviewAftersalesRequests()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchAftersalesRequestsExample(client: TikTokShopClient) {
    client.returnRefund.searchAftersalesRequestsPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchCancellationsExample(client: TikTokShopClient) {
    client.returnRefund.searchCancellationsPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchReturnMerchandiseAuthorizationsExample(client: TikTokShopClient) {
    client.returnRefund.searchReturnMerchandiseAuthorizationsPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchReturnsExample(client: TikTokShopClient) {
    client.returnRefund.searchReturnsPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun uploadShippingDocumentAndTrackingInfoExample(client: TikTokShopClient) {
    val response = client.returnRefund.uploadShippingDocumentAndTrackingInfo(
        returnIds = listOf("7495049642642441621"),
        returnProviderId = "6599541761693270018",
        returnQrCode = Upload.path("picture.jpg"),
        returnShippingLabel = Upload.path("picture.jpg"),
        trackingNumber = "TTHERMES2882481596119090868",
    )
}
