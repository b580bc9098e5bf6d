// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

// The examples of the pages of operations: they compile.

func checkCreatorOutreachEligibilityOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.checkCreatorOutreachEligibility(
    creatorInfos: [CreatorInfo(creatorOpenId: "7495049642642441621")]
  )
}

func checkTargetCollaborationConflictsOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.checkTargetCollaborationConflicts(
    creatorOpenIdList: ["text"],
    productIdList: ["text"]
  )
}

func createCompassOfflineExportTaskOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.createCompassOfflineExportTask()
}

func createConversationWithCreatorOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.createConversationWithCreator(
    creatorOpenId: "7495049642642441621"
  )
}

func createOpenCollaborationOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.createOpenCollaboration(
    commissionRate: 1000,
    productId: "789078671231"
  )
}

func createTargetCollaborationOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.createTargetCollaboration(
    creatorUserOpenIds: ["7495049642642441621"],
    endTime: "1715654330",
    freeSampleRule: FreeSampleRule(hasFreeSample: true, isSampleApprovalExempt: true),
    name: "openapi_test",
    products: [CreateTargetCollaborationProduct(
      id: "789078671231312312",
      targetCommissionRate: 1000
    )],
    sellerContactInfo: SellerContactInfo(email: "test@tiktokshop.com")
  )
}

func downloadCompassTaskFileOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.downloadCompassTaskFile(
    taskId: "7495049642642441621"
  )
}

func editOpenCollaborationSampleRuleOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.editOpenCollaborationSampleRule(
    productId: "123456"
  )
}

func editOpenCollaborationSettingsOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.editOpenCollaborationSettings()
}

func generateAffiliateProductPromotionLinkOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.generateAffiliateProductPromotionLink(
    productId: "7495049642642441621"
  )
}

func generateTargetCollaborationLinkOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.generateTargetCollaborationLink(
    targetCollaborationId: "7495049642642441621"
  )
}

func getCompassTaskListOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.getCompassTaskList(docType: "text")
}

func getConversationListOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  for try await item in client.affiliateSeller.getConversationListPages() { print(item) }
}

func getInboxCategoryCountsOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.getInboxCategoryCounts()
}

func getLatestUnreadMessagesOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.getLatestUnreadMessages()
}

func getMarketplaceCreatorPerformanceOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.getMarketplaceCreatorPerformance(
    creatorUserId: "7495049642642441621"
  )
}

func getMessageInConversationOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  for try await item in client.affiliateSeller.getMessageInConversationPages(
    conversationId: "7495049642642441621"
  ) { print(item) }
}

func getOpenCollaborationCreatorContentDetailOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  for try await item in client.affiliateSeller.getOpenCollaborationCreatorContentDetailPages(
    productId: "1730076583746441639"
  ) { print(item) }
}

func getOpenCollaborationSampleRulesOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.getOpenCollaborationSampleRules(
    productIds: ["7495049642642441621"]
  )
}

func getOpenCollaborationSettingsOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.getOpenCollaborationSettings()
}

func getSellerSearchCreatorMarketplaceAdvancedFiltersOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.getSellerSearchCreatorMarketplaceAdvancedFilters(
  )
}

func getWeeklyCreatorOutreachQuotaOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.getWeeklyCreatorOutreachQuota()
}

func getWeeklyCreatorOutreachRecordsOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  for try await item in client.affiliateSeller.getWeeklyCreatorOutreachRecordsPages() { print(item) }
}

func markConversationReadOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.markConversationRead(
    conversationIds: ["7495049642642441621"]
  )
}

func queryCreatorPromotionDetailsInTargetCollaborationOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.queryCreatorPromotionDetailsInTargetCollaboration(
    creatorUserOpenId: "7495049642642441621",
    invitationGroupId: "7495049642642441621"
  )
}

func queryTargetCollaborationDetailOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.queryTargetCollaborationDetail(
    targetCollaborationId: "7495049642642441621"
  )
}

func removeCreatorAffiliateFromCollaborationOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.removeCreatorAffiliateFromCollaboration(
    creatorUserOpenId: "7495049642642441621",
    openCollaborationId: "7495049642642441621",
    productId: "789078671231"
  )
}

func removeOpenCollaborationOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.removeOpenCollaboration(
    productId: "7495049642642441621"
  )
}

func removeTargetCollaborationOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.removeTargetCollaboration(
    targetCollaborationId: "7495049642642441621"
  )
}

func resolveTargetCollaborationConflictsOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.resolveTargetCollaborationConflicts(
    conflictItems: [ResolveTargetCollaborationConflictsConflictItem(
      creatorOpenId: "7495049642642441621",
      existingCollaborationId: "7495049642642441621"
    )]
  )
}

func reviewSampleApplicationsOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.reviewSampleApplications(
    applicationId: "7495049642642441621",
    reviewResult: .approve
  )
}

func searchCreatorOnMarketplaceOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  for try await item in client.affiliateSeller.searchCreatorOnMarketplacePages() { print(item) }
}

func searchOpenCollaborationOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  for try await item in client.affiliateSeller.searchOpenCollaborationPages() { print(item) }
}

func searchOpenCollaborationProductOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  for try await item in client.affiliateSeller.searchOpenCollaborationProductPages() { print(item) }
}

func searchSampleApplicationsOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  for try await item in client.affiliateSeller.searchSampleApplicationsPages() { print(item) }
}

func searchSampleApplicationsFulfillmentsOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.searchSampleApplicationsFulfillments(
    applicationId: "7495049642642441621"
  )
}

func searchSellerAffiliateOrdersOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  for try await item in client.affiliateSeller.searchSellerAffiliateOrdersPages() { print(item) }
}

func searchTargetCollaborationsOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  for try await item in client.affiliateSeller.searchTargetCollaborationsPages(
    collaborationStatus: "ONGOING"
  ) { print(item) }
}

func sellerGetSampleRequestDeeplinkOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.sellerGetSampleRequestDeeplink(
    productId: "123456",
    skuId: "123456"
  )
}

func sendImMessageOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.sendImMessage(
    content: "text",
    conversationId: "7495049642642441621",
    msgType: .text
  )
}

func updateConversationStatusOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.updateConversationStatus(
    action: "text",
    conversationId: "7495049642642441621"
  )
}

func updateTargetCollaborationOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.updateTargetCollaboration(
    creatorUserOpenIds: ["7495049642642441621"],
    endTime: "1715654330",
    freeSampleRule: FreeSampleRule(hasFreeSample: true, isSampleApprovalExempt: true),
    name: "openapi_test",
    products: [UpdateTargetCollaborationProduct(commissionRate: 1000, id: "789078671231312312")],
    sellerContactInfo: SellerContactInfo(email: "test@bytedance.com"),
    targetCollaborationId: "7495049642642441621"
  )
}

func uploadMessageImageOfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.uploadMessageImage(data: .file("picture.jpg"))
}

func uploadMessageImageV2OfAffiliateSeller(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateSeller.uploadMessageImageV2(data: .file("picture.jpg"))
}
