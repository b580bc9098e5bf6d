// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.customerservice

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.TikTokShopClient
import tiktokshop.Upload

// The examples of the pages of operations: they compile.

@Suppress("UNUSED_VARIABLE")
internal suspend fun createConversationExample(client: TikTokShopClient) {
    val response = client.customerService.createConversation(buyerUserId = "7494560109732338459")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun endSessionExample(client: TikTokShopClient) {
    val response = client.customerService.endSession(
        conversationId = "7495049642642441621",
        sessionId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getAgentSettingsExample(client: TikTokShopClient) {
    val response = client.customerService.getAgentSettings()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getConversationExample(client: TikTokShopClient) {
    val response = client.customerService.getConversation(conversationId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getConversationMessagesExample(client: TikTokShopClient) {
    client.customerService.getConversationMessagesPages(conversationId = "7495049642642441621").collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getConversationsExample(client: TikTokShopClient) {
    client.customerService.getConversationsPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getCustomerServicePerformanceExample(client: TikTokShopClient) {
    val response = client.customerService.getCustomerServicePerformance(
        supportDateGe = "2026-01-31",
        supportDateLt = "2026-01-31",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun readMessageExample(client: TikTokShopClient) {
    val response = client.customerService.readMessage(conversationId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchSessionsExample(client: TikTokShopClient) {
    client.customerService.searchSessionsPages(
        beginTimeGe = Instant.fromEpochSeconds(1790000000),
        beginTimeLt = Instant.fromEpochSeconds(1790000000),
    ).collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun sendMessageExample(client: TikTokShopClient) {
    val response = client.customerService.sendMessage(
        content = "text",
        conversationId = "7495049642642441621",
        type = SendMessageType.COUPON_CARD,
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun updateAgentSettingsExample(client: TikTokShopClient) {
    val response = client.customerService.updateAgentSettings(canAcceptChat = true)
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun uploadBuyerMessagesImageExample(client: TikTokShopClient) {
    val response = client.customerService.uploadBuyerMessagesImage(
        data = Upload.path("picture.jpg"),
    )
}
