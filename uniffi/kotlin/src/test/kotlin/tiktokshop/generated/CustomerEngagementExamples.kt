// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.customerengagement

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.TikTokShopClient
import tiktokshop.Upload

// The examples of the pages of operations: they compile.

@Suppress("UNUSED_VARIABLE")
internal suspend fun createCustomEngagementTaskExample(client: TikTokShopClient) {
    val response = client.customerEngagement.createCustomEngagementTask(
        channel = "TIKTOK_IM",
        endTime = Instant.fromEpochSeconds(1790000000),
        taskName = "Task1 for mega sale",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun createEngagementTaskExample(client: TikTokShopClient) {
    val response = client.customerEngagement.createEngagementTask(
        channel = "TIKTOK_IM",
        endTime = Instant.fromEpochSeconds(1790000000),
        taskName = "Task1 for mega sale",
        templateId = "50002_20011",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getCustomerTabVisibilityExample(client: TikTokShopClient) {
    val response = client.customerEngagement.getCustomerTabVisibility()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getFeaturePermissionsExample(client: TikTokShopClient) {
    val response = client.customerEngagement.getFeaturePermissions()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getMessageTemplatesExample(client: TikTokShopClient) {
    val response = client.customerEngagement.getMessageTemplates(locale = "en")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getTaskPerformancesExample(client: TikTokShopClient) {
    val response = client.customerEngagement.getTaskPerformances(
        taskIds = listOf("7495049642642441621"),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun sendEngagementMessageExample(client: TikTokShopClient) {
    val response = client.customerEngagement.sendEngagementMessage(buyerEmails = listOf("text"))
}
