// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.event

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.TikTokShopClient
import tiktokshop.Upload

// The examples of the pages of operations: they compile.

@Suppress("UNUSED_VARIABLE")
internal suspend fun deleteShopWebhookExample(client: TikTokShopClient) {
    val response = client.event.deleteShopWebhook(eventType = EventType.ORDER_STATUS_CHANGE)
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShopWebhooksExample(client: TikTokShopClient) {
    val response = client.event.getShopWebhooks()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun updateShopWebhookExample(client: TikTokShopClient) {
    val response = client.event.updateShopWebhook(
        address = "https://partner.tiktokshop.com",
        eventType = EventType.ORDER_STATUS_CHANGE,
    )
}
