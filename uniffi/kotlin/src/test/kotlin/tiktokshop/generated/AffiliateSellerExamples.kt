// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.TikTokShopClient
import tiktokshop.Upload

// The examples of the pages of operations: they compile.

@Suppress("UNUSED_VARIABLE")
internal suspend fun checkCreatorOutreachEligibilityExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.checkCreatorOutreachEligibility(
        creatorInfos = listOf(CreatorInfo(creatorOpenId = "7495049642642441621")),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun checkTargetCollaborationConflictsExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.checkTargetCollaborationConflicts(
        creatorOpenIdList = listOf("text"),
        productIdList = listOf("text"),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun createCompassOfflineExportTaskExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.createCompassOfflineExportTask()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun createConversationWithCreatorExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.createConversationWithCreator(
        creatorOpenId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun createOpenCollaborationExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.createOpenCollaboration(
        commissionRate = 1000,
        productId = "789078671231",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun createTargetCollaborationExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.createTargetCollaboration(
        creatorUserOpenIds = listOf("7495049642642441621"),
        endTime = "1715654330",
        freeSampleRule = FreeSampleRule(hasFreeSample = true, isSampleApprovalExempt = true),
        name = "openapi_test",
        products = listOf(CreateTargetCollaborationProduct(
            id = "789078671231312312",
            targetCommissionRate = 1000,
        )),
        sellerContactInfo = SellerContactInfo(email = "test@tiktokshop.com"),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun downloadCompassTaskFileExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.downloadCompassTaskFile(taskId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun editOpenCollaborationSampleRuleExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.editOpenCollaborationSampleRule(productId = "123456")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun editOpenCollaborationSettingsExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.editOpenCollaborationSettings()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun generateAffiliateProductPromotionLinkExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.generateAffiliateProductPromotionLink(
        productId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun generateTargetCollaborationLinkExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.generateTargetCollaborationLink(
        targetCollaborationId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getCompassTaskListExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.getCompassTaskList(docType = "text")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getConversationListExample(client: TikTokShopClient) {
    client.affiliateSeller.getConversationListPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getInboxCategoryCountsExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.getInboxCategoryCounts()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getLatestUnreadMessagesExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.getLatestUnreadMessages()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getMarketplaceCreatorPerformanceExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.getMarketplaceCreatorPerformance(
        creatorUserId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getMessageInConversationExample(client: TikTokShopClient) {
    client.affiliateSeller.getMessageInConversationPages(conversationId = "7495049642642441621").collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getOpenCollaborationCreatorContentDetailExample(client: TikTokShopClient) {
    client.affiliateSeller.getOpenCollaborationCreatorContentDetailPages(
        productId = "1730076583746441639",
    ).collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getOpenCollaborationSampleRulesExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.getOpenCollaborationSampleRules(
        productIds = listOf("7495049642642441621"),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getOpenCollaborationSettingsExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.getOpenCollaborationSettings()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getSellerSearchCreatorMarketplaceAdvancedFiltersExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.getSellerSearchCreatorMarketplaceAdvancedFilters()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getWeeklyCreatorOutreachQuotaExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.getWeeklyCreatorOutreachQuota()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getWeeklyCreatorOutreachRecordsExample(client: TikTokShopClient) {
    client.affiliateSeller.getWeeklyCreatorOutreachRecordsPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun markConversationReadExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.markConversationRead(
        conversationIds = listOf("7495049642642441621"),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun queryCreatorPromotionDetailsInTargetCollaborationExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.queryCreatorPromotionDetailsInTargetCollaboration(
        creatorUserOpenId = "7495049642642441621",
        invitationGroupId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun queryTargetCollaborationDetailExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.queryTargetCollaborationDetail(
        targetCollaborationId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun removeCreatorAffiliateFromCollaborationExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.removeCreatorAffiliateFromCollaboration(
        creatorUserOpenId = "7495049642642441621",
        openCollaborationId = "7495049642642441621",
        productId = "789078671231",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun removeOpenCollaborationExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.removeOpenCollaboration(productId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun removeTargetCollaborationExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.removeTargetCollaboration(
        targetCollaborationId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun resolveTargetCollaborationConflictsExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.resolveTargetCollaborationConflicts(
        conflictItems = listOf(ResolveTargetCollaborationConflictsConflictItem(
            creatorOpenId = "7495049642642441621",
            existingCollaborationId = "7495049642642441621",
        )),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun reviewSampleApplicationsExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.reviewSampleApplications(
        applicationId = "7495049642642441621",
        reviewResult = ReviewResult.APPROVE,
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchCreatorOnMarketplaceExample(client: TikTokShopClient) {
    client.affiliateSeller.searchCreatorOnMarketplacePages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchOpenCollaborationExample(client: TikTokShopClient) {
    client.affiliateSeller.searchOpenCollaborationPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchOpenCollaborationProductExample(client: TikTokShopClient) {
    client.affiliateSeller.searchOpenCollaborationProductPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchSampleApplicationsExample(client: TikTokShopClient) {
    client.affiliateSeller.searchSampleApplicationsPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchSampleApplicationsFulfillmentsExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.searchSampleApplicationsFulfillments(
        applicationId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchSellerAffiliateOrdersExample(client: TikTokShopClient) {
    client.affiliateSeller.searchSellerAffiliateOrdersPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchTargetCollaborationsExample(client: TikTokShopClient) {
    client.affiliateSeller.searchTargetCollaborationsPages(collaborationStatus = "ONGOING").collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun sellerGetSampleRequestDeeplinkExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.sellerGetSampleRequestDeeplink(
        productId = "123456",
        skuId = "123456",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun sendImMessageExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.sendImMessage(
        content = "text",
        conversationId = "7495049642642441621",
        msgType = MsgType.TEXT,
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun updateConversationStatusExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.updateConversationStatus(
        action = "text",
        conversationId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun updateTargetCollaborationExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.updateTargetCollaboration(
        creatorUserOpenIds = listOf("7495049642642441621"),
        endTime = "1715654330",
        freeSampleRule = FreeSampleRule(hasFreeSample = true, isSampleApprovalExempt = true),
        name = "openapi_test",
        products = listOf(UpdateTargetCollaborationProduct(
            commissionRate = 1000,
            id = "789078671231312312",
        )),
        sellerContactInfo = SellerContactInfo(email = "test@bytedance.com"),
        targetCollaborationId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun uploadMessageImageExample(client: TikTokShopClient) {
    val response = client.affiliateSeller.uploadMessageImage(data = Upload.path("picture.jpg"))
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun uploadMessageImageV2Example(client: TikTokShopClient) {
    val response = client.affiliateSeller.uploadMessageImageV2(data = Upload.path("picture.jpg"))
}
