// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Affiliate seller: the operations of the domain `affiliate_seller`.
///
/// Tests of an app give a type of their own this protocol, with the methods that they need; the others throw. Each operation
/// has a method that takes `Params`, which is the one to write, and another with named parameters, which calls it.
public protocol AffiliateSellerAPI: Resource {
  func checkCreatorOutreachEligibility(_ params: Params, options: CallOptions?) async throws -> CheckCreatorOutreachEligibilityResponse
  func checkTargetCollaborationConflicts(_ params: Params, options: CallOptions?) async throws -> CheckTargetCollaborationConflictsResponse
  func createCompassOfflineExportTask(_ params: Params, options: CallOptions?) async throws -> CreateCompassOfflineExportTaskResponse
  func createConversationWithCreator(_ params: Params, options: CallOptions?) async throws -> CreateConversationWithCreatorResponse
  func createOpenCollaboration(_ params: Params, options: CallOptions?) async throws -> CreateOpenCollaborationResponse
  func createTargetCollaboration(_ params: Params, options: CallOptions?) async throws -> CreateTargetCollaborationResponse
  func downloadCompassTaskFile(_ params: Params, options: CallOptions?) async throws -> DownloadCompassTaskFileResponse
  func editOpenCollaborationSampleRule(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func editOpenCollaborationSettings(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func generateAffiliateProductPromotionLink(_ params: Params, options: CallOptions?) async throws -> GenerateAffiliateProductPromotionLinkResponse
  func generateTargetCollaborationLink(_ params: Params, options: CallOptions?) async throws -> GenerateTargetCollaborationLinkResponse
  func getCompassTaskList(_ params: Params, options: CallOptions?) async throws -> GetCompassTaskListResponse
  func getConversationList(_ params: Params, options: CallOptions?) async throws -> GetConversationListResponse
  func getConversationListPages(_ params: Params, options: PageOptions?) -> Pages<Conversation>
  func getInboxCategoryCounts(_ params: Params, options: CallOptions?) async throws -> GetInboxCategoryCountsResponse
  func getLatestUnreadMessages(_ params: Params, options: CallOptions?) async throws -> GetLatestUnreadMessagesResponse
  func getMarketplaceCreatorPerformance(_ params: Params, options: CallOptions?) async throws -> GetMarketplaceCreatorPerformanceResponse
  func getMessageInConversation(_ params: Params, options: CallOptions?) async throws -> GetMessageInConversationResponse
  func getMessageInConversationPages(_ params: Params, options: PageOptions?) -> Pages<Message>
  func getOpenCollaborationCreatorContentDetail(_ params: Params, options: CallOptions?) async throws -> GetOpenCollaborationCreatorContentDetailResponse
  func getOpenCollaborationCreatorContentDetailPages(_ params: Params, options: PageOptions?) -> Pages<CreatorContentDetail>
  func getOpenCollaborationSampleRules(_ params: Params, options: CallOptions?) async throws -> GetOpenCollaborationSampleRulesResponse
  func getOpenCollaborationSettings(_ params: Params, options: CallOptions?) async throws -> GetOpenCollaborationSettingsResponse
  func getSellerSearchCreatorMarketplaceAdvancedFilters(_ params: Params, options: CallOptions?) async throws -> GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse
  func getWeeklyCreatorOutreachQuota(_ params: Params, options: CallOptions?) async throws -> GetWeeklyCreatorOutreachQuotaResponse
  func getWeeklyCreatorOutreachRecords(_ params: Params, options: CallOptions?) async throws -> GetWeeklyCreatorOutreachRecordsResponse
  func getWeeklyCreatorOutreachRecordsPages(_ params: Params, options: PageOptions?) -> Pages<Connect>
  func markConversationRead(_ params: Params, options: CallOptions?) async throws -> MarkConversationReadResponse
  func queryCreatorPromotionDetailsInTargetCollaboration(_ params: Params, options: CallOptions?) async throws -> QueryCreatorPromotionDetailsInTargetCollaborationResponse
  func queryTargetCollaborationDetail(_ params: Params, options: CallOptions?) async throws -> QueryTargetCollaborationDetailResponse
  func removeCreatorAffiliateFromCollaboration(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func removeOpenCollaboration(_ params: Params, options: CallOptions?) async throws -> RemoveOpenCollaborationResponse
  func removeTargetCollaboration(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func resolveTargetCollaborationConflicts(_ params: Params, options: CallOptions?) async throws -> ResolveTargetCollaborationConflictsResponse
  func reviewSampleApplications(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func searchCreatorOnMarketplace(_ params: Params, options: CallOptions?) async throws -> SearchCreatorOnMarketplaceResponse
  func searchCreatorOnMarketplacePages(_ params: Params, options: PageOptions?) -> Pages<SearchCreatorOnMarketplaceCreator>
  func searchOpenCollaboration(_ params: Params, options: CallOptions?) async throws -> SearchOpenCollaborationResponse
  func searchOpenCollaborationPages(_ params: Params, options: PageOptions?) -> Pages<OpenCollaboration>
  func searchOpenCollaborationProduct(_ params: Params, options: CallOptions?) async throws -> SearchOpenCollaborationProductResponse
  func searchOpenCollaborationProductPages(_ params: Params, options: PageOptions?) -> Pages<SearchOpenCollaborationProductProduct>
  func searchSampleApplications(_ params: Params, options: CallOptions?) async throws -> SearchSampleApplicationsResponse
  func searchSampleApplicationsPages(_ params: Params, options: PageOptions?) -> Pages<SampleApplication>
  func searchSampleApplicationsFulfillments(_ params: Params, options: CallOptions?) async throws -> SearchSampleApplicationsFulfillmentsResponse
  func searchSellerAffiliateOrders(_ params: Params, options: CallOptions?) async throws -> SearchSellerAffiliateOrdersResponse
  func searchSellerAffiliateOrdersPages(_ params: Params, options: PageOptions?) -> Pages<Order>
  func searchTargetCollaborations(_ params: Params, options: CallOptions?) async throws -> SearchTargetCollaborationsResponse
  func searchTargetCollaborationsPages(_ params: Params, options: PageOptions?) -> Pages<TargetCollaboration>
  func sellerGetSampleRequestDeeplink(_ params: Params, options: CallOptions?) async throws -> SellerGetSampleRequestDeeplinkResponse
  func sendImMessage(_ params: Params, options: CallOptions?) async throws -> SendImMessageResponse
  func updateConversationStatus(_ params: Params, options: CallOptions?) async throws -> UpdateConversationStatusResponse
  func updateTargetCollaboration(_ params: Params, options: CallOptions?) async throws -> UpdateTargetCollaborationResponse
  func uploadMessageImage(_ params: Params, options: CallOptions?) async throws -> UploadMessageImageResponse
  func uploadMessageImageV2(_ params: Params, options: CallOptions?) async throws -> UploadMessageImageV2Response
}

/// Affiliate seller: the operations of the domain `affiliate_seller`.
public struct AffiliateSellerResource: AffiliateSellerAPI {
  public let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }
}

extension TikTokShopClient {
  /// Affiliate seller: the operations of the domain `affiliate_seller`.
  public var affiliateSeller: AffiliateSellerResource { AffiliateSellerResource(connection) }
}

extension AffiliateSellerAPI {
  /// Checks which creators the shop may contact under its weekly outreach quota.
  ///
  /// `POST /affiliate_seller/{version}/creator_outreach/eligibility/check`, version 202610.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - creatorInfos: Creators whom the shop would like to contact, each by open id.
  public func checkCreatorOutreachEligibility(
    creatorInfos: [CreatorInfo],
    options: CallOptions? = nil
  ) async throws -> CheckCreatorOutreachEligibilityResponse {
    let params = Params { writer in
      writer.put("creator_infos", creatorInfos)
    }
    return try await checkCreatorOutreachEligibility(params, options: options)
  }

  /// `checkCreatorOutreachEligibility` with its parameters by their names in the API.
  public func checkCreatorOutreachEligibility(_ params: Params, options: CallOptions?) async throws -> CheckCreatorOutreachEligibilityResponse {
    CheckCreatorOutreachEligibilityResponse(try await connection.caller.call("affiliate_seller.check_creator_outreach_eligibility", params, options))
  }

  /// Finds pairs of creator and product that are already in another target collaboration.
  ///
  /// `POST /affiliate_seller/{version}/target_collaborations/conflicts/check`, version 202605.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - creatorOpenIdList: Creators to check for conflicts, given by open id.
  ///   - productIdList: Products of the planned collaboration to check for conflicts.
  public func checkTargetCollaborationConflicts(
    creatorOpenIdList: [String],
    productIdList: [String],
    options: CallOptions? = nil
  ) async throws -> CheckTargetCollaborationConflictsResponse {
    let params = Params { writer in
      writer.put("creator_open_id_list", creatorOpenIdList)
      writer.put("product_id_list", productIdList)
    }
    return try await checkTargetCollaborationConflicts(params, options: options)
  }

  /// `checkTargetCollaborationConflicts` with its parameters by their names in the API.
  public func checkTargetCollaborationConflicts(_ params: Params, options: CallOptions?) async throws -> CheckTargetCollaborationConflictsResponse {
    CheckTargetCollaborationConflictsResponse(try await connection.caller.call("affiliate_seller.check_target_collaboration_conflicts", params, options))
  }

  /// Starts an offline export of affiliate data and returns its task id.
  ///
  /// `POST /affiliate_seller/{version}/compass/offline_task`, version 202603.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - endDay: Last day that the export covers; `window_type` says how far back it reaches.
  ///   - moduleType: What the export covers: figures of the shop or of creators.
  ///   - planType: Kind of collaboration that the export covers.
  ///   - windowType: Period before `end_day` that the export covers.
  public func createCompassOfflineExportTask(
    endDay: Int? = nil,
    moduleType: ModuleType? = nil,
    planType: PlanType? = nil,
    windowType: WindowType? = nil,
    options: CallOptions? = nil
  ) async throws -> CreateCompassOfflineExportTaskResponse {
    let params = Params { writer in
      writer.put("end_day", endDay)
      writer.put("module_type", moduleType)
      writer.put("plan_type", planType)
      writer.put("window_type", windowType)
    }
    return try await createCompassOfflineExportTask(params, options: options)
  }

  /// `createCompassOfflineExportTask` with its parameters by their names in the API.
  public func createCompassOfflineExportTask(_ params: Params, options: CallOptions?) async throws -> CreateCompassOfflineExportTaskResponse {
    CreateCompassOfflineExportTaskResponse(try await connection.caller.call("affiliate_seller.create_compass_offline_export_task", params, options))
  }

  /// Opens a chat between the shop and a creator, or returns the existing one.
  ///
  /// `POST /affiliate_seller/{version}/conversations`, version 202508; also 202412.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.affiliate_messages.write`.
  ///
  /// - Parameters:
  ///   - creatorOpenId: Open id that identifies the creator for your app; it takes the place of the TikTok user id.
  ///   - onlyNeedConversationId: Set to false to get all facts about the conversation; true, the default, returns its id alone. Example: `true`.
  public func createConversationWithCreator(
    creatorOpenId: String,
    onlyNeedConversationId: Bool? = nil,
    options: CallOptions? = nil
  ) async throws -> CreateConversationWithCreatorResponse {
    let params = Params { writer in
      writer.put("creator_open_id", creatorOpenId)
      writer.put("only_need_conversation_id", onlyNeedConversationId)
    }
    return try await createConversationWithCreator(params, options: options)
  }

  /// `createConversationWithCreator` with its parameters by their names in the API.
  public func createConversationWithCreator(_ params: Params, options: CallOptions?) async throws -> CreateConversationWithCreatorResponse {
    CreateConversationWithCreatorResponse(try await connection.caller.call("affiliate_seller.create_conversation_with_creator", params, options))
  }

  /// Opens a product for promotion by any creator at a commission rate.
  ///
  /// `POST /affiliate_seller/{version}/open_collaborations`, version 202412; also 202405.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.affiliate_collaboration.write`.
  ///
  /// - Parameters:
  ///   - commissionRate: Commission offered to every creator, in hundredths of a percent (3587 is 35.87 percent); at least 100. Example: `1000`.
  ///   - productId: Platform's id of the product that the entry or call is about. Example: `789078671231`.
  public func createOpenCollaboration(
    commissionRate: Int,
    productId: String,
    options: CallOptions? = nil
  ) async throws -> CreateOpenCollaborationResponse {
    let params = Params { writer in
      writer.put("commission_rate", commissionRate)
      writer.put("product_id", productId)
    }
    return try await createOpenCollaboration(params, options: options)
  }

  /// `createOpenCollaboration` with its parameters by their names in the API.
  public func createOpenCollaboration(_ params: Params, options: CallOptions?) async throws -> CreateOpenCollaborationResponse {
    CreateOpenCollaborationResponse(try await connection.caller.call("affiliate_seller.create_open_collaboration", params, options))
  }

  /// Invites chosen creators to promote chosen products until an end time.
  ///
  /// `POST /affiliate_seller/{version}/target_collaborations`, version 202508; also 202405.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.affiliate_collaboration.write`.
  ///
  /// - Parameters:
  ///   - creatorUserOpenIds: Open ids of the creators to invite, at most 50.
  ///   - endTime: When the collaboration ends, Unix time in seconds. Example: `1715654330`.
  ///   - freeSampleRule: Whether invited creators get free samples and whether the seller must approve each request.
  ///   - name: Name of the target collaboration, visible to the seller and to invited creators. Example: `openapi_test`.
  ///   - products: Products of the collaboration with the commission for each, at most 100; one that is left out is removed, if creators show it only from 00:00 of the next day.
  ///   - sellerContactInfo: Contact details that invited creators see.
  ///   - message: Text that the seller sends to the invited creators about the shop and the collaboration.
  ///   - preferredContentType: Kind of content the seller would like invited creators to make.
  public func createTargetCollaboration(
    creatorUserOpenIds: [String],
    endTime: String,
    freeSampleRule: FreeSampleRule,
    name: String,
    products: [CreateTargetCollaborationProduct],
    sellerContactInfo: SellerContactInfo,
    message: String? = nil,
    preferredContentType: String? = nil,
    options: CallOptions? = nil
  ) async throws -> CreateTargetCollaborationResponse {
    let params = Params { writer in
      writer.put("creator_user_open_ids", creatorUserOpenIds)
      writer.put("end_time", endTime)
      writer.put("free_sample_rule", freeSampleRule)
      writer.put("name", name)
      writer.put("products", products)
      writer.put("seller_contact_info", sellerContactInfo)
      writer.put("message", message)
      writer.put("preferred_content_type", preferredContentType)
    }
    return try await createTargetCollaboration(params, options: options)
  }

  /// `createTargetCollaboration` with its parameters by their names in the API.
  public func createTargetCollaboration(_ params: Params, options: CallOptions?) async throws -> CreateTargetCollaborationResponse {
    CreateTargetCollaborationResponse(try await connection.caller.call("affiliate_seller.create_target_collaboration", params, options))
  }

  /// Returns the file of a finished data export as Base64 text.
  ///
  /// `GET /affiliate_seller/{version}/compass/offline_tasks/{task_id}/file`, version 202603.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - taskId: Id of the export task whose file to read.
  public func downloadCompassTaskFile(
    taskId: String,
    options: CallOptions? = nil
  ) async throws -> DownloadCompassTaskFileResponse {
    let params = Params { writer in
      writer.put("task_id", taskId)
    }
    return try await downloadCompassTaskFile(params, options: options)
  }

  /// `downloadCompassTaskFile` with its parameters by their names in the API.
  public func downloadCompassTaskFile(_ params: Params, options: CallOptions?) async throws -> DownloadCompassTaskFileResponse {
    DownloadCompassTaskFileResponse(try await connection.caller.call("affiliate_seller.download_compass_task_file", params, options))
  }

  /// Sets the quota, period and thresholds of free samples for one open collaboration product.
  ///
  /// `POST /affiliate_seller/{version}/open_collaborations/sample_rules`, version 202410.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.affiliate_collaboration.write`.
  ///
  /// - Parameters:
  ///   - productId: Platform's id of the product that the entry or call is about. Example: `123456`.
  ///   - sampleRule: Conditions on which creators can get samples of the product.
  public func editOpenCollaborationSampleRule(
    productId: String,
    sampleRule: EditOpenCollaborationSampleRuleSampleRule? = nil,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("product_id", productId)
      writer.put("sample_rule", sampleRule)
    }
    return try await editOpenCollaborationSampleRule(params, options: options)
  }

  /// `editOpenCollaborationSampleRule` with its parameters by their names in the API.
  public func editOpenCollaborationSampleRule(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("affiliate_seller.edit_open_collaboration_sample_rule", params, options))
  }

  /// Switches automatic adding of new products to open collaborations on or off.
  ///
  /// `POST /affiliate_seller/{version}/open_collaboration_settings`, version 202405.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.affiliate_collaboration.write`.
  ///
  /// - Parameters:
  ///   - autoAddProduct: Rule by which products enter open collaboration on their own, with the commission rate they get.
  public func editOpenCollaborationSettings(
    autoAddProduct: AutoAddProduct? = nil,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("auto_add_product", autoAddProduct)
    }
    return try await editOpenCollaborationSettings(params, options: options)
  }

  /// `editOpenCollaborationSettings` with its parameters by their names in the API.
  public func editOpenCollaborationSettings(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("affiliate_seller.edit_open_collaboration_settings", params, options))
  }

  /// Creates a promotion link for one product of the shop.
  ///
  /// `POST /affiliate_seller/{version}/products/{product_id}/promotion_link/generate`, version 202405.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.affiliate_collaboration.write`.
  ///
  /// - Parameters:
  ///   - productId: Platform's id of the product that the entry or call is about.
  public func generateAffiliateProductPromotionLink(
    productId: String,
    options: CallOptions? = nil
  ) async throws -> GenerateAffiliateProductPromotionLinkResponse {
    let params = Params { writer in
      writer.put("product_id", productId)
    }
    return try await generateAffiliateProductPromotionLink(params, options: options)
  }

  /// `generateAffiliateProductPromotionLink` with its parameters by their names in the API.
  public func generateAffiliateProductPromotionLink(_ params: Params, options: CallOptions?) async throws -> GenerateAffiliateProductPromotionLinkResponse {
    GenerateAffiliateProductPromotionLinkResponse(try await connection.caller.call("affiliate_seller.generate_affiliate_product_promotion_link", params, options))
  }

  /// Creates the shareable invitation link of one target collaboration.
  ///
  /// `POST /affiliate_seller/{version}/target_collaboration/{target_collaboration_id}/link`, version 202509.
  ///
  /// - Cipher: `shop_cipher`.
  /// - Scope: `seller.affiliate_collaboration.write`.
  ///
  /// - Parameters:
  ///   - targetCollaborationId: Id of the target collaboration, an offer to chosen creators.
  public func generateTargetCollaborationLink(
    targetCollaborationId: String,
    options: CallOptions? = nil
  ) async throws -> GenerateTargetCollaborationLinkResponse {
    let params = Params { writer in
      writer.put("target_collaboration_id", targetCollaborationId)
    }
    return try await generateTargetCollaborationLink(params, options: options)
  }

  /// `generateTargetCollaborationLink` with its parameters by their names in the API.
  public func generateTargetCollaborationLink(_ params: Params, options: CallOptions?) async throws -> GenerateTargetCollaborationLinkResponse {
    GenerateTargetCollaborationLinkResponse(try await connection.caller.call("affiliate_seller.generate_target_collaboration_link", params, options))
  }

  /// Lists the shop's offline data exports and their states.
  ///
  /// `GET /affiliate_seller/{version}/compass/offline_tasks`, version 202603.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - docType: Kind of export documents whose tasks to list.
  public func getCompassTaskList(
    docType: String,
    options: CallOptions? = nil
  ) async throws -> GetCompassTaskListResponse {
    let params = Params { writer in
      writer.put("doc_type", docType)
    }
    return try await getCompassTaskList(params, options: options)
  }

  /// `getCompassTaskList` with its parameters by their names in the API.
  public func getCompassTaskList(_ params: Params, options: CallOptions?) async throws -> GetCompassTaskListResponse {
    GetCompassTaskListResponse(try await connection.caller.call("affiliate_seller.get_compass_task_list", params, options))
  }

  /// Lists the shop's chats with creators, page by page.
  ///
  /// `GET /affiliate_seller/{version}/conversations`, version 202412; also 202505.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.affiliate_messages.write`.
  ///
  /// - Parameters:
  ///   - conversationStatus: Restricts the list to conversations in this state.
  ///   - onlyNeedConversationId: Set to false to get all facts about the conversation; true, the default, returns its id alone. Example: `true`.
  ///   - pageSize: Number of conversations to return on each page, at most 50. 1 to 50. Example: `20`.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
  public func getConversationList(
    conversationStatus: ConversationStatus? = nil,
    onlyNeedConversationId: Bool? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetConversationListResponse {
    let params = Params { writer in
      writer.put("conversation_status", conversationStatus)
      writer.put("only_need_conversation_id", onlyNeedConversationId)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
    }
    return try await getConversationList(params, options: options)
  }

  /// `getConversationList` with its parameters by their names in the API.
  public func getConversationList(_ params: Params, options: CallOptions?) async throws -> GetConversationListResponse {
    GetConversationListResponse(try await connection.caller.call("affiliate_seller.get_conversation_list", params, options))
  }

  /// Everything that `getConversationList` lists, page by page. Nothing is sent before it is iterated.
  public func getConversationListPages(
    conversationStatus: ConversationStatus? = nil,
    onlyNeedConversationId: Bool? = nil,
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<Conversation> {
    let params = Params { writer in
      writer.put("conversation_status", conversationStatus)
      writer.put("only_need_conversation_id", onlyNeedConversationId)
      writer.put("page_size", pageSize)
    }
    return getConversationListPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getConversationListPages(_ params: Params, options: PageOptions?) -> Pages<Conversation> {
    connection.caller.pages("affiliate_seller.get_conversation_list", params, options) { Conversation($0) }
  }

  /// Counts the shop's creator chats for each inbox group.
  ///
  /// `GET /affiliate_seller/{version}/conversations/group_counts`, version 202608.
  ///
  /// - Cipher: `shop_cipher` (optional).
  public func getInboxCategoryCounts(
    options: CallOptions? = nil
  ) async throws -> GetInboxCategoryCountsResponse {
    let params = Params()
    return try await getInboxCategoryCounts(params, options: options)
  }

  /// `getInboxCategoryCounts` with its parameters by their names in the API.
  public func getInboxCategoryCounts(_ params: Params, options: CallOptions?) async throws -> GetInboxCategoryCountsResponse {
    GetInboxCategoryCountsResponse(try await connection.caller.call("affiliate_seller.get_inbox_category_counts", params, options))
  }

  /// Returns the newest unread message of each chat with creators.
  ///
  /// `GET /affiliate_seller/{version}/conversations/messages/list/newest`, version 202412.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.affiliate_messages.write`.
  public func getLatestUnreadMessages(
    options: CallOptions? = nil
  ) async throws -> GetLatestUnreadMessagesResponse {
    let params = Params()
    return try await getLatestUnreadMessages(params, options: options)
  }

  /// `getLatestUnreadMessages` with its parameters by their names in the API.
  public func getLatestUnreadMessages(_ params: Params, options: CallOptions?) async throws -> GetLatestUnreadMessagesResponse {
    GetLatestUnreadMessagesResponse(try await connection.caller.call("affiliate_seller.get_latest_unread_messages", params, options))
  }

  /// Returns the marketplace performance profile of one creator.
  ///
  /// `GET /affiliate_seller/{version}/marketplace_creators/{creator_user_id}`, version 202608; also 202406 (until 2026-10-12), 202505 (until 2026-10-12), 202508 (until 2026-10-12).
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - creatorUserId: Creator to read: TikTok user id in older versions, open id in newer ones.
  ///   - dataGroups: Groups of figures to return about each creator; naming fewer makes the response smaller.
  public func getMarketplaceCreatorPerformance(
    creatorUserId: String,
    dataGroups: [DataGroup]? = nil,
    options: CallOptions? = nil
  ) async throws -> GetMarketplaceCreatorPerformanceResponse {
    let params = Params { writer in
      writer.put("creator_user_id", creatorUserId)
      writer.put("data_groups", dataGroups)
    }
    return try await getMarketplaceCreatorPerformance(params, options: options)
  }

  /// `getMarketplaceCreatorPerformance` with its parameters by their names in the API.
  public func getMarketplaceCreatorPerformance(_ params: Params, options: CallOptions?) async throws -> GetMarketplaceCreatorPerformanceResponse {
    GetMarketplaceCreatorPerformanceResponse(try await connection.caller.call("affiliate_seller.get_marketplace_creator_performance", params, options))
  }

  /// Lists the messages of one chat between the shop and a creator.
  ///
  /// `GET /affiliate_seller/{version}/conversation/{conversation_id}/messages`, version 202412.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.affiliate_messages.write`.
  ///
  /// - Parameters:
  ///   - conversationId: Id of the conversation between the shop and a creator.
  ///   - pageSize: Number of messages to return on each page, at most 20. 1 to 20. Example: `20`.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
  public func getMessageInConversation(
    conversationId: String,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetMessageInConversationResponse {
    let params = Params { writer in
      writer.put("conversation_id", conversationId)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
    }
    return try await getMessageInConversation(params, options: options)
  }

  /// `getMessageInConversation` with its parameters by their names in the API.
  public func getMessageInConversation(_ params: Params, options: CallOptions?) async throws -> GetMessageInConversationResponse {
    GetMessageInConversationResponse(try await connection.caller.call("affiliate_seller.get_message_in_conversation", params, options))
  }

  /// Everything that `getMessageInConversation` lists, page by page. Nothing is sent before it is iterated.
  public func getMessageInConversationPages(
    conversationId: String,
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<Message> {
    let params = Params { writer in
      writer.put("conversation_id", conversationId)
      writer.put("page_size", pageSize)
    }
    return getMessageInConversationPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getMessageInConversationPages(_ params: Params, options: PageOptions?) -> Pages<Message> {
    connection.caller.pages("affiliate_seller.get_message_in_conversation", params, options) { Message($0) }
  }

  /// Lists the creators that promote an open collaboration product and counts their content.
  ///
  /// `GET /affiliate_seller/{version}/open_collaborations/creator_content_details`, version 202508; also 202412.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.affiliate_collaboration.read`.
  ///
  /// - Parameters:
  ///   - productId: Platform's id of the product to report on. Example: `1730076583746441639`.
  ///   - pageSize: Number of creators to return on each page, from 1 to 100. Example: `50`.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
  public func getOpenCollaborationCreatorContentDetail(
    productId: String,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetOpenCollaborationCreatorContentDetailResponse {
    let params = Params { writer in
      writer.put("product_id", productId)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
    }
    return try await getOpenCollaborationCreatorContentDetail(params, options: options)
  }

  /// `getOpenCollaborationCreatorContentDetail` with its parameters by their names in the API.
  public func getOpenCollaborationCreatorContentDetail(_ params: Params, options: CallOptions?) async throws -> GetOpenCollaborationCreatorContentDetailResponse {
    GetOpenCollaborationCreatorContentDetailResponse(try await connection.caller.call("affiliate_seller.get_open_collaboration_creator_content_detail", params, options))
  }

  /// Everything that `getOpenCollaborationCreatorContentDetail` lists, page by page. Nothing is sent before it is iterated.
  public func getOpenCollaborationCreatorContentDetailPages(
    productId: String,
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<CreatorContentDetail> {
    let params = Params { writer in
      writer.put("product_id", productId)
      writer.put("page_size", pageSize)
    }
    return getOpenCollaborationCreatorContentDetailPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getOpenCollaborationCreatorContentDetailPages(_ params: Params, options: PageOptions?) -> Pages<CreatorContentDetail> {
    connection.caller.pages("affiliate_seller.get_open_collaboration_creator_content_detail", params, options) { CreatorContentDetail($0) }
  }

  /// Returns the free sample rules of the given open collaboration products.
  ///
  /// `GET /affiliate_seller/{version}/open_collaborations/sample_rules`, version 202410.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.affiliate_collaboration.read`.
  ///
  /// - Parameters:
  ///   - productIds: Products whose sample rules to return, given by id.
  public func getOpenCollaborationSampleRules(
    productIds: [String],
    options: CallOptions? = nil
  ) async throws -> GetOpenCollaborationSampleRulesResponse {
    let params = Params { writer in
      writer.put("product_ids", productIds)
    }
    return try await getOpenCollaborationSampleRules(params, options: options)
  }

  /// `getOpenCollaborationSampleRules` with its parameters by their names in the API.
  public func getOpenCollaborationSampleRules(_ params: Params, options: CallOptions?) async throws -> GetOpenCollaborationSampleRulesResponse {
    GetOpenCollaborationSampleRulesResponse(try await connection.caller.call("affiliate_seller.get_open_collaboration_sample_rules", params, options))
  }

  /// Returns the shop's settings for adding products to open collaborations automatically.
  ///
  /// `GET /affiliate_seller/{version}/open_collaboration_settings`, version 202409.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.affiliate_collaboration.read`.
  public func getOpenCollaborationSettings(
    options: CallOptions? = nil
  ) async throws -> GetOpenCollaborationSettingsResponse {
    let params = Params()
    return try await getOpenCollaborationSettings(params, options: options)
  }

  /// `getOpenCollaborationSettings` with its parameters by their names in the API.
  public func getOpenCollaborationSettings(_ params: Params, options: CallOptions?) async throws -> GetOpenCollaborationSettingsResponse {
    GetOpenCollaborationSettingsResponse(try await connection.caller.call("affiliate_seller.get_open_collaboration_settings", params, options))
  }

  /// Returns the filter values that the creator marketplace search accepts.
  ///
  /// `POST /affiliate_seller/{version}/marketplace_creators/search/filter`, version 202608; also 202601 (until 2026-10-12).
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - options_: Filters whose options to return; without it all of them.
  public func getSellerSearchCreatorMarketplaceAdvancedFilters(
    options_: [GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2]? = nil,
    options: CallOptions? = nil
  ) async throws -> GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse {
    let params = Params { writer in
      writer.put("options", options_)
    }
    return try await getSellerSearchCreatorMarketplaceAdvancedFilters(params, options: options)
  }

  /// `getSellerSearchCreatorMarketplaceAdvancedFilters` with its parameters by their names in the API.
  public func getSellerSearchCreatorMarketplaceAdvancedFilters(_ params: Params, options: CallOptions?) async throws -> GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse {
    GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse(try await connection.caller.call("affiliate_seller.get_seller_search_creator_marketplace_advanced_filters", params, options))
  }

  /// Returns the shop's creator outreach quota for this week, and how much of it is used.
  ///
  /// `GET /affiliate_seller/{version}/creator_outreach/quota`, version 202607.
  ///
  /// - Cipher: `shop_cipher` (optional).
  public func getWeeklyCreatorOutreachQuota(
    options: CallOptions? = nil
  ) async throws -> GetWeeklyCreatorOutreachQuotaResponse {
    let params = Params()
    return try await getWeeklyCreatorOutreachQuota(params, options: options)
  }

  /// `getWeeklyCreatorOutreachQuota` with its parameters by their names in the API.
  public func getWeeklyCreatorOutreachQuota(_ params: Params, options: CallOptions?) async throws -> GetWeeklyCreatorOutreachQuotaResponse {
    GetWeeklyCreatorOutreachQuotaResponse(try await connection.caller.call("affiliate_seller.get_weekly_creator_outreach_quota", params, options))
  }

  /// Lists the creators that the shop contacted this week, by page number.
  ///
  /// `POST /affiliate_seller/{version}/creator_outreach/records/query`, version 202608.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - pageIndex: Number of the page to return, counted through the whole list.
  ///   - pageSize: Number of contact records to return on each page, at most 50. 1 to 50.
  public func getWeeklyCreatorOutreachRecords(
    pageIndex: Int? = nil,
    pageSize: Int? = nil,
    options: CallOptions? = nil
  ) async throws -> GetWeeklyCreatorOutreachRecordsResponse {
    let params = Params { writer in
      writer.put("page_index", pageIndex)
      writer.put("page_size", pageSize)
    }
    return try await getWeeklyCreatorOutreachRecords(params, options: options)
  }

  /// `getWeeklyCreatorOutreachRecords` with its parameters by their names in the API.
  public func getWeeklyCreatorOutreachRecords(_ params: Params, options: CallOptions?) async throws -> GetWeeklyCreatorOutreachRecordsResponse {
    GetWeeklyCreatorOutreachRecordsResponse(try await connection.caller.call("affiliate_seller.get_weekly_creator_outreach_records", params, options))
  }

  /// Everything that `getWeeklyCreatorOutreachRecords` lists, page by page. Nothing is sent before it is iterated.
  public func getWeeklyCreatorOutreachRecordsPages(
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<Connect> {
    let params = Params { writer in
      writer.put("page_size", pageSize)
    }
    return getWeeklyCreatorOutreachRecordsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getWeeklyCreatorOutreachRecordsPages(_ params: Params, options: PageOptions?) -> Pages<Connect> {
    connection.caller.pages("affiliate_seller.get_weekly_creator_outreach_records", params, options) { Connect($0) }
  }

  /// Marks chats with creators as read and reports those that failed.
  ///
  /// `POST /affiliate_seller/{version}/conversatons/read`, version 202412.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `failed_conversation_ids`; `raiseOnItemError` throws them.
  /// - Scope: `seller.affiliate_messages.write`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/6791db761882810314a991a8>)
  ///
  /// - Parameters:
  ///   - conversationIds: Conversations to mark as read, at most 20 ids; all messages in them count as read from now on.
  public func markConversationRead(
    conversationIds: [String],
    options: CallOptions? = nil
  ) async throws -> MarkConversationReadResponse {
    let params = Params { writer in
      writer.put("conversation_ids", conversationIds)
    }
    return try await markConversationRead(params, options: options)
  }

  /// `markConversationRead` with its parameters by their names in the API.
  public func markConversationRead(_ params: Params, options: CallOptions?) async throws -> MarkConversationReadResponse {
    MarkConversationReadResponse(try await connection.caller.call("affiliate_seller.mark_conversation_read", params, options))
  }

  /// Returns how one creator promotes each product of a target collaboration.
  ///
  /// `POST /affiliate_seller/{version}/target_collaborations/creator_promotion_details/query`, version 202608.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - creatorUserOpenId: Open id that identifies the creator for your app; it takes the place of the TikTok user id.
  ///   - invitationGroupId: Id of the target collaboration (invitation group) to report on.
  ///   - invitationId: Id of a single invitation within the target collaboration.
  ///   - productFilter: Conditions that the products of the collaboration must meet to be reported.
  ///   - query: Text or id to find products by, according to `query_type`.
  ///   - queryType: What `query` is matched with: id or name of the product.
  public func queryCreatorPromotionDetailsInTargetCollaboration(
    creatorUserOpenId: String,
    invitationGroupId: String,
    invitationId: String? = nil,
    productFilter: ProductFilter? = nil,
    query: String? = nil,
    queryType: KeywordType? = nil,
    options: CallOptions? = nil
  ) async throws -> QueryCreatorPromotionDetailsInTargetCollaborationResponse {
    let params = Params { writer in
      writer.put("creator_user_open_id", creatorUserOpenId)
      writer.put("invitation_group_id", invitationGroupId)
      writer.put("invitation_id", invitationId)
      writer.put("product_filter", productFilter)
      writer.put("query", query)
      writer.put("query_type", queryType)
    }
    return try await queryCreatorPromotionDetailsInTargetCollaboration(params, options: options)
  }

  /// `queryCreatorPromotionDetailsInTargetCollaboration` with its parameters by their names in the API.
  public func queryCreatorPromotionDetailsInTargetCollaboration(_ params: Params, options: CallOptions?) async throws -> QueryCreatorPromotionDetailsInTargetCollaborationResponse {
    QueryCreatorPromotionDetailsInTargetCollaborationResponse(try await connection.caller.call("affiliate_seller.query_creator_promotion_details_in_target_collaboration", params, options))
  }

  /// Returns one target collaboration with its creators, products and sample rule.
  ///
  /// `GET /affiliate_seller/{version}/target_collaborations/{target_collaboration_id}`, version 202508; also 202409, 202412.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.affiliate_collaboration.read`.
  ///
  /// - Parameters:
  ///   - targetCollaborationId: Id of the target collaboration, an offer to chosen creators.
  public func queryTargetCollaborationDetail(
    targetCollaborationId: String,
    options: CallOptions? = nil
  ) async throws -> QueryTargetCollaborationDetailResponse {
    let params = Params { writer in
      writer.put("target_collaboration_id", targetCollaborationId)
    }
    return try await queryTargetCollaborationDetail(params, options: options)
  }

  /// `queryTargetCollaborationDetail` with its parameters by their names in the API.
  public func queryTargetCollaborationDetail(_ params: Params, options: CallOptions?) async throws -> QueryTargetCollaborationDetailResponse {
    QueryTargetCollaborationDetailResponse(try await connection.caller.call("affiliate_seller.query_target_collaboration_detail", params, options))
  }

  /// Stops one creator from promoting a product under an open collaboration.
  ///
  /// `POST /affiliate_seller/{version}/open_collaborations/{open_collaboration_id}/remove_creator`, version 202508; also 202405.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.affiliate_collaboration.write`.
  ///
  /// - Parameters:
  ///   - creatorUserOpenId: Open id that identifies the creator for your app; it takes the place of the TikTok user id.
  ///   - openCollaborationId: Id of the open collaboration through which the creator promotes the product.
  ///   - productId: Platform's id of the product that the entry or call is about. Example: `789078671231`.
  public func removeCreatorAffiliateFromCollaboration(
    creatorUserOpenId: String,
    openCollaborationId: String,
    productId: String,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("creator_user_open_id", creatorUserOpenId)
      writer.put("open_collaboration_id", openCollaborationId)
      writer.put("product_id", productId)
    }
    return try await removeCreatorAffiliateFromCollaboration(params, options: options)
  }

  /// `removeCreatorAffiliateFromCollaboration` with its parameters by their names in the API.
  public func removeCreatorAffiliateFromCollaboration(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("affiliate_seller.remove_creator_affiliate_from_collaboration", params, options))
  }

  /// Ends the open collaboration of a product and returns when that takes effect.
  ///
  /// `DELETE /affiliate_seller/{version}/open_collaborations/products/{product_id}`, version 202409.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - productId: Platform's id of the product that the entry or call is about.
  public func removeOpenCollaboration(
    productId: String,
    options: CallOptions? = nil
  ) async throws -> RemoveOpenCollaborationResponse {
    let params = Params { writer in
      writer.put("product_id", productId)
    }
    return try await removeOpenCollaboration(params, options: options)
  }

  /// `removeOpenCollaboration` with its parameters by their names in the API.
  public func removeOpenCollaboration(_ params: Params, options: CallOptions?) async throws -> RemoveOpenCollaborationResponse {
    RemoveOpenCollaborationResponse(try await connection.caller.call("affiliate_seller.remove_open_collaboration", params, options))
  }

  /// Ends one target collaboration of the shop.
  ///
  /// `DELETE /affiliate_seller/{version}/target_collaborations/{target_collaboration_id}`, version 202409.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.affiliate_collaboration.write`.
  ///
  /// - Parameters:
  ///   - targetCollaborationId: Id of the target collaboration, an offer to chosen creators.
  public func removeTargetCollaboration(
    targetCollaborationId: String,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("target_collaboration_id", targetCollaborationId)
    }
    return try await removeTargetCollaboration(params, options: options)
  }

  /// `removeTargetCollaboration` with its parameters by their names in the API.
  public func removeTargetCollaboration(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("affiliate_seller.remove_target_collaboration", params, options))
  }

  /// Takes creators out of the target collaborations that block a new one.
  ///
  /// `POST /affiliate_seller/{version}/target_collaborations/conflicts/resolve`, version 202605.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `failed_items`; `raiseOnItemError` throws them.
  ///
  /// - Parameters:
  ///   - conflictItems: Pairs of creator and product that are already in another target collaboration.
  public func resolveTargetCollaborationConflicts(
    conflictItems: [ResolveTargetCollaborationConflictsConflictItem],
    options: CallOptions? = nil
  ) async throws -> ResolveTargetCollaborationConflictsResponse {
    let params = Params { writer in
      writer.put("conflict_items", conflictItems)
    }
    return try await resolveTargetCollaborationConflicts(params, options: options)
  }

  /// `resolveTargetCollaborationConflicts` with its parameters by their names in the API.
  public func resolveTargetCollaborationConflicts(_ params: Params, options: CallOptions?) async throws -> ResolveTargetCollaborationConflictsResponse {
    ResolveTargetCollaborationConflictsResponse(try await connection.caller.call("affiliate_seller.resolve_target_collaboration_conflicts", params, options))
  }

  /// Approves or rejects one creator's sample application.
  ///
  /// `POST /affiliate_seller/{version}/sample_applications/{application_id}/review`, version 202507; also 202409.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.affiliate_collaboration.write`.
  ///
  /// - Parameters:
  ///   - applicationId: Id of the creator's sample application, from the search for sample applications.
  ///   - reviewResult: Decision of the seller on the sample application. Example: `APPROVE`.
  ///   - rejectReason: Why the seller turns the application down; required if `review_result` is REJECT. Example: `NOT_MATCH`.
  public func reviewSampleApplications(
    applicationId: String,
    reviewResult: ReviewResult,
    rejectReason: RejectReason? = nil,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("application_id", applicationId)
      writer.put("review_result", reviewResult)
      writer.put("reject_reason", rejectReason)
    }
    return try await reviewSampleApplications(params, options: options)
  }

  /// `reviewSampleApplications` with its parameters by their names in the API.
  public func reviewSampleApplications(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("affiliate_seller.review_sample_applications", params, options))
  }

  /// Searches the creator marketplace by audience, sales and content results.
  ///
  /// `POST /affiliate_seller/{version}/marketplace_creators/search`, version 202608; also 202406 (until 2026-10-12), 202505 (until 2026-10-12), 202508 (until 2026-10-12).
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/seller-search-creator-on-marketplace-202508>)
  ///
  /// - Parameters:
  ///   - advancedFilters: Filters that exist only in some markets; read which ones from the advanced filters operation first.
  ///   - affiliateData: Filters on how the creator works with sellers: agency, commission, sample posts, growth.
  ///   - category: Restricts the results to this product category.
  ///   - contentPerformance: Filters on views and engagement of the creator's content.
  ///   - dataGroups: Groups of figures to return about each creator; naming fewer makes the response smaller.
  ///   - followerDemographics: Filters on age, gender and number of the creator's followers.
  ///   - gmvRanges: Gross merchandise value (GMV) bands of creators to keep, from GMV_RANGE_0_100 to GMV_RANGE_10000_AND_ABOVE; several may be given.
  ///   - keyword: Text to find in user names and nicknames of creators.
  ///   - pageSize: Number of creators to return on each page; only 12 or 20 are allowed. One of 12, 20.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page.
  ///   - searchKey: Key of the stored search; leave it out on the first call and pass the returned key on the following ones, for stable and fast results.
  ///   - unitsSoldRanges: Bands of units sold by creators to keep, from UNITS_SOLD_RANGE_0_10 to UNITS_SOLD_RANGE_1000_AND_ABOVE; several may be given.
  public func searchCreatorOnMarketplace(
    advancedFilters: AdvancedFilter? = nil,
    affiliateData: AffiliateData? = nil,
    category: [AffiliateSellerCategory]? = nil,
    contentPerformance: ContentPerformance? = nil,
    dataGroups: [String]? = nil,
    followerDemographics: FollowerDemographic? = nil,
    gmvRanges: [String]? = nil,
    keyword: String? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    searchKey: String? = nil,
    unitsSoldRanges: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchCreatorOnMarketplaceResponse {
    let params = Params { writer in
      writer.put("advanced_filters", advancedFilters)
      writer.put("affiliate_data", affiliateData)
      writer.put("category", category)
      writer.put("content_performance", contentPerformance)
      writer.put("data_groups", dataGroups)
      writer.put("follower_demographics", followerDemographics)
      writer.put("gmv_ranges", gmvRanges)
      writer.put("keyword", keyword)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("search_key", searchKey)
      writer.put("units_sold_ranges", unitsSoldRanges)
    }
    return try await searchCreatorOnMarketplace(params, options: options)
  }

  /// `searchCreatorOnMarketplace` with its parameters by their names in the API.
  public func searchCreatorOnMarketplace(_ params: Params, options: CallOptions?) async throws -> SearchCreatorOnMarketplaceResponse {
    SearchCreatorOnMarketplaceResponse(try await connection.caller.call("affiliate_seller.search_creator_on_marketplace", params, options))
  }

  /// Everything that `searchCreatorOnMarketplace` lists, page by page. Nothing is sent before it is iterated.
  public func searchCreatorOnMarketplacePages(
    advancedFilters: AdvancedFilter? = nil,
    affiliateData: AffiliateData? = nil,
    category: [AffiliateSellerCategory]? = nil,
    contentPerformance: ContentPerformance? = nil,
    dataGroups: [String]? = nil,
    followerDemographics: FollowerDemographic? = nil,
    gmvRanges: [String]? = nil,
    keyword: String? = nil,
    pageSize: Int? = nil,
    searchKey: String? = nil,
    unitsSoldRanges: [String]? = nil,
    options: PageOptions? = nil
  ) -> Pages<SearchCreatorOnMarketplaceCreator> {
    let params = Params { writer in
      writer.put("advanced_filters", advancedFilters)
      writer.put("affiliate_data", affiliateData)
      writer.put("category", category)
      writer.put("content_performance", contentPerformance)
      writer.put("data_groups", dataGroups)
      writer.put("follower_demographics", followerDemographics)
      writer.put("gmv_ranges", gmvRanges)
      writer.put("keyword", keyword)
      writer.put("page_size", pageSize)
      writer.put("search_key", searchKey)
      writer.put("units_sold_ranges", unitsSoldRanges)
    }
    return searchCreatorOnMarketplacePages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchCreatorOnMarketplacePages(_ params: Params, options: PageOptions?) -> Pages<SearchCreatorOnMarketplaceCreator> {
    connection.caller.pages("affiliate_seller.search_creator_on_marketplace", params, options) { SearchCreatorOnMarketplaceCreator($0) }
  }

  /// Lists the shop's open collaborations that match a keyword or category.
  ///
  /// `POST /affiliate_seller/{version}/open_collaborations/search`, version 202412; also 202409.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.affiliate_collaboration.read`.
  ///
  /// - Parameters:
  ///   - keyword: Text to search for; what it is matched with is set by `keyword_type`. Example: `7625459350921`.
  ///   - keywordType: What `keyword` is matched with; ids must match exactly, names need only be similar. Example: `PRODUCT_ID`.
  ///   - pageSize: Number of open collaborations to return on each page, from 1 to 100. Example: `50`.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
  ///   - sortField: Set to product_original_price to sort by original price; without it the newest open collaborations come first. Example: `product_original_price`.
  ///   - sortOrder: Direction of the sort by `sort_field`, DESC by default. Example: `DESC`.
  ///   - topLevelCategoryId: Id of the first-level category to search in; deeper levels are not supported. Example: `60001`.
  public func searchOpenCollaboration(
    keyword: String? = nil,
    keywordType: KeywordType? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    sortField: String? = nil,
    sortOrder: SortOrder? = nil,
    topLevelCategoryId: String? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchOpenCollaborationResponse {
    let params = Params { writer in
      writer.put("keyword", keyword)
      writer.put("keyword_type", keywordType)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
      writer.put("top_level_category_id", topLevelCategoryId)
    }
    return try await searchOpenCollaboration(params, options: options)
  }

  /// `searchOpenCollaboration` with its parameters by their names in the API.
  public func searchOpenCollaboration(_ params: Params, options: CallOptions?) async throws -> SearchOpenCollaborationResponse {
    SearchOpenCollaborationResponse(try await connection.caller.call("affiliate_seller.search_open_collaboration", params, options))
  }

  /// Everything that `searchOpenCollaboration` lists, page by page. Nothing is sent before it is iterated.
  public func searchOpenCollaborationPages(
    keyword: String? = nil,
    keywordType: KeywordType? = nil,
    pageSize: Int? = nil,
    sortField: String? = nil,
    sortOrder: SortOrder? = nil,
    topLevelCategoryId: String? = nil,
    options: PageOptions? = nil
  ) -> Pages<OpenCollaboration> {
    let params = Params { writer in
      writer.put("keyword", keyword)
      writer.put("keyword_type", keywordType)
      writer.put("page_size", pageSize)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
      writer.put("top_level_category_id", topLevelCategoryId)
    }
    return searchOpenCollaborationPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchOpenCollaborationPages(_ params: Params, options: PageOptions?) -> Pages<OpenCollaboration> {
    connection.caller.pages("affiliate_seller.search_open_collaboration", params, options) { OpenCollaboration($0) }
  }

  /// Searches open collaboration products from the seller's side, by price, rate or keyword.
  ///
  /// `POST /affiliate_seller/{version}/open_collaborations/products/search`, version 202405.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.affiliate_collaboration.read`.
  ///
  /// - Parameters:
  ///   - category: Restricts the results to this product category.
  ///   - commissionRateRange: Lower and upper limit of the commission rate that products must have.
  ///   - pageSize: Number of products to return on each page, from 1 to 20. Example: `20`.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
  ///   - salesPriceRange: Lowest and highest price that products may have.
  ///   - sortField: Figure by which the products are sorted, `commission_rate` by default. Default: `commission_rate`. Example: `commission_rate`.
  ///   - sortOrder: Direction of the sort by `sort_field`, ASC by default. Default: `ASC`. Example: `DESC`.
  ///   - titleKeywords: Words that must all occur, loosely matched, in the product name; at most 20 of up to 255 characters each.
  public func searchOpenCollaborationProduct(
    category: SearchOpenCollaborationProductCategory? = nil,
    commissionRateRange: CommissionRateRange? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    salesPriceRange: SalesPriceRange? = nil,
    sortField: SortField? = nil,
    sortOrder: SortOrder? = nil,
    titleKeywords: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchOpenCollaborationProductResponse {
    let params = Params { writer in
      writer.put("category", category)
      writer.put("commission_rate_range", commissionRateRange)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("sales_price_range", salesPriceRange)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
      writer.put("title_keywords", titleKeywords)
    }
    return try await searchOpenCollaborationProduct(params, options: options)
  }

  /// `searchOpenCollaborationProduct` with its parameters by their names in the API.
  public func searchOpenCollaborationProduct(_ params: Params, options: CallOptions?) async throws -> SearchOpenCollaborationProductResponse {
    SearchOpenCollaborationProductResponse(try await connection.caller.call("affiliate_seller.search_open_collaboration_product", params, options))
  }

  /// Everything that `searchOpenCollaborationProduct` lists, page by page. Nothing is sent before it is iterated.
  public func searchOpenCollaborationProductPages(
    category: SearchOpenCollaborationProductCategory? = nil,
    commissionRateRange: CommissionRateRange? = nil,
    pageSize: Int? = nil,
    salesPriceRange: SalesPriceRange? = nil,
    sortField: SortField? = nil,
    sortOrder: SortOrder? = nil,
    titleKeywords: [String]? = nil,
    options: PageOptions? = nil
  ) -> Pages<SearchOpenCollaborationProductProduct> {
    let params = Params { writer in
      writer.put("category", category)
      writer.put("commission_rate_range", commissionRateRange)
      writer.put("page_size", pageSize)
      writer.put("sales_price_range", salesPriceRange)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
      writer.put("title_keywords", titleKeywords)
    }
    return searchOpenCollaborationProductPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchOpenCollaborationProductPages(_ params: Params, options: PageOptions?) -> Pages<SearchOpenCollaborationProductProduct> {
    connection.caller.pages("affiliate_seller.search_open_collaboration_product", params, options) { SearchOpenCollaborationProductProduct($0) }
  }

  /// Lists the sample applications that creators sent to the shop.
  ///
  /// `POST /affiliate_seller/{version}/sample_applications/search`, version 202508; also 202409, 202507.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.affiliate_collaboration.read`.
  ///
  /// - Parameters:
  ///   - creatorUserOepnId: Open id of the creator whose applications to list; the misspelling is part of the name. Example: `123456`.
  ///   - orderId: Id of the sample order whose application to find. Example: `123456`.
  ///   - pageSize: Number of sample applications to return on each page, from 1 to 50. Example: `50`.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
  ///   - productId: Platform's id of the product that the entry or call is about. Example: `123456`.
  ///   - status: Restricts the list to applications in this state. Example: `PENDING`.
  ///   - targetCollabrationId: Restricts the list to one target collaboration; the misspelling is part of the name. Example: `123456`.
  ///   - title: Part of the product name to find sample applications by.
  ///   - username: Handle of the creator whose applications to find; part of it is enough. Example: `test_tt_name`.
  public func searchSampleApplications(
    creatorUserOepnId: String? = nil,
    orderId: String? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    productId: String? = nil,
    status: SampleApplicationStatus? = nil,
    targetCollabrationId: String? = nil,
    title: String? = nil,
    username: String? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchSampleApplicationsResponse {
    let params = Params { writer in
      writer.put("creator_user_oepn_id", creatorUserOepnId)
      writer.put("order_id", orderId)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("product_id", productId)
      writer.put("status", status)
      writer.put("target_collabration_id", targetCollabrationId)
      writer.put("title", title)
      writer.put("username", username)
    }
    return try await searchSampleApplications(params, options: options)
  }

  /// `searchSampleApplications` with its parameters by their names in the API.
  public func searchSampleApplications(_ params: Params, options: CallOptions?) async throws -> SearchSampleApplicationsResponse {
    SearchSampleApplicationsResponse(try await connection.caller.call("affiliate_seller.search_sample_applications", params, options))
  }

  /// Everything that `searchSampleApplications` lists, page by page. Nothing is sent before it is iterated.
  public func searchSampleApplicationsPages(
    creatorUserOepnId: String? = nil,
    orderId: String? = nil,
    pageSize: Int? = nil,
    productId: String? = nil,
    status: SampleApplicationStatus? = nil,
    targetCollabrationId: String? = nil,
    title: String? = nil,
    username: String? = nil,
    options: PageOptions? = nil
  ) -> Pages<SampleApplication> {
    let params = Params { writer in
      writer.put("creator_user_oepn_id", creatorUserOepnId)
      writer.put("order_id", orderId)
      writer.put("page_size", pageSize)
      writer.put("product_id", productId)
      writer.put("status", status)
      writer.put("target_collabration_id", targetCollabrationId)
      writer.put("title", title)
      writer.put("username", username)
    }
    return searchSampleApplicationsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchSampleApplicationsPages(_ params: Params, options: PageOptions?) -> Pages<SampleApplication> {
    connection.caller.pages("affiliate_seller.search_sample_applications", params, options) { SampleApplication($0) }
  }

  /// Lists the content that a creator delivered for one sample application.
  ///
  /// `POST /affiliate_seller/{version}/sample_applications/{application_id}/fulfillments/search`, version 202409.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.affiliate_collaboration.read`.
  ///
  /// - Parameters:
  ///   - applicationId: Id of the creator's sample application, from the search for sample applications.
  ///   - contentFormat: Restricts the results to content of this kind made for the sample. Example: `LIVE`.
  public func searchSampleApplicationsFulfillments(
    applicationId: String,
    contentFormat: ContentFormat? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchSampleApplicationsFulfillmentsResponse {
    let params = Params { writer in
      writer.put("application_id", applicationId)
      writer.put("content_format", contentFormat)
    }
    return try await searchSampleApplicationsFulfillments(params, options: options)
  }

  /// `searchSampleApplicationsFulfillments` with its parameters by their names in the API.
  public func searchSampleApplicationsFulfillments(_ params: Params, options: CallOptions?) async throws -> SearchSampleApplicationsFulfillmentsResponse {
    SearchSampleApplicationsFulfillmentsResponse(try await connection.caller.call("affiliate_seller.search_sample_applications_fulfillments", params, options))
  }

  /// Lists the shop's orders that came through affiliates, with commission per SKU.
  ///
  /// `POST /affiliate_seller/{version}/orders/search`, version 202410; also 202405.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.affiliate_collaboration.read`.
  ///
  /// - Parameters:
  ///   - createTimeGe: Earliest creation time of the orders, Unix time in seconds; from the start of the shop if only `create_time_lt` is given. Example: `1719807456`.
  ///   - createTimeLt: Creation time that orders must lie before, Unix time in seconds; the current time if only `create_time_ge` is given. Example: `1722485856`.
  ///   - pageSize: Number of orders to return on each page, from 1 to 100 (50 in the oldest version); 20 by default. Default: `20`. Example: `20`.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
  ///   - programId: Restricts the orders to one program: id of a campaign, a target collaboration or an open collaboration. Example: `73661290629`.
  public func searchSellerAffiliateOrders(
    createTimeGe: UnixTime? = nil,
    createTimeLt: UnixTime? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    programId: String? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchSellerAffiliateOrdersResponse {
    let params = Params { writer in
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_lt", createTimeLt)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("program_id", programId)
    }
    return try await searchSellerAffiliateOrders(params, options: options)
  }

  /// `searchSellerAffiliateOrders` with its parameters by their names in the API.
  public func searchSellerAffiliateOrders(_ params: Params, options: CallOptions?) async throws -> SearchSellerAffiliateOrdersResponse {
    SearchSellerAffiliateOrdersResponse(try await connection.caller.call("affiliate_seller.search_seller_affiliate_orders", params, options))
  }

  /// Everything that `searchSellerAffiliateOrders` lists, page by page. Nothing is sent before it is iterated.
  public func searchSellerAffiliateOrdersPages(
    createTimeGe: UnixTime? = nil,
    createTimeLt: UnixTime? = nil,
    pageSize: Int? = nil,
    programId: String? = nil,
    options: PageOptions? = nil
  ) -> Pages<Order> {
    let params = Params { writer in
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_lt", createTimeLt)
      writer.put("page_size", pageSize)
      writer.put("program_id", programId)
    }
    return searchSellerAffiliateOrdersPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchSellerAffiliateOrdersPages(_ params: Params, options: PageOptions?) -> Pages<Order> {
    connection.caller.pages("affiliate_seller.search_seller_affiliate_orders", params, options) { Order($0) }
  }

  /// Lists the shop's target collaborations, filtered by status, creator or keyword.
  ///
  /// `POST /affiliate_seller/{version}/target_collaborations/search`, version 202508; also 202409.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.affiliate_collaboration.read`.
  ///
  /// - Parameters:
  ///   - collaborationStatus: Restricts the result by state: ONGOING (more than 7 days left), EXPIRING (fewer than 7 days left), VALID, CANCELING or COMPLETED, which covers expired and cancelled ones. Example: `ONGOING`.
  ///   - creatorAcceptStatus: Restricts the list to collaborations whose creators have added the products to their showcase, or takes all of them (the default). Example: `ACCEPT`.
  ///   - creatorUserOpenId: Open id that identifies the creator for your app; it takes the place of the TikTok user id.
  ///   - freeSampleSetting: Restricts the list to collaborations that offer free samples (WITH_FREE_SAMPLE) or takes all of them (the default). Example: `WITH_FREE_SAMPLE`.
  ///   - pageSize: Number of target collaborations to return on each page; only 20, 50 or 100 are allowed. One of 20, 50, 100. Example: `20`.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
  ///   - searchParam: Text to search collaborations by and what it is matched with.
  public func searchTargetCollaborations(
    collaborationStatus: String,
    creatorAcceptStatus: CreatorAcceptStatus? = nil,
    creatorUserOpenId: String? = nil,
    freeSampleSetting: String? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    searchParam: SearchParam? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchTargetCollaborationsResponse {
    let params = Params { writer in
      writer.put("collaboration_status", collaborationStatus)
      writer.put("creator_accept_status", creatorAcceptStatus)
      writer.put("creator_user_open_id", creatorUserOpenId)
      writer.put("free_sample_setting", freeSampleSetting)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("search_param", searchParam)
    }
    return try await searchTargetCollaborations(params, options: options)
  }

  /// `searchTargetCollaborations` with its parameters by their names in the API.
  public func searchTargetCollaborations(_ params: Params, options: CallOptions?) async throws -> SearchTargetCollaborationsResponse {
    SearchTargetCollaborationsResponse(try await connection.caller.call("affiliate_seller.search_target_collaborations", params, options))
  }

  /// Everything that `searchTargetCollaborations` lists, page by page. Nothing is sent before it is iterated.
  public func searchTargetCollaborationsPages(
    collaborationStatus: String,
    creatorAcceptStatus: CreatorAcceptStatus? = nil,
    creatorUserOpenId: String? = nil,
    freeSampleSetting: String? = nil,
    pageSize: Int? = nil,
    searchParam: SearchParam? = nil,
    options: PageOptions? = nil
  ) -> Pages<TargetCollaboration> {
    let params = Params { writer in
      writer.put("collaboration_status", collaborationStatus)
      writer.put("creator_accept_status", creatorAcceptStatus)
      writer.put("creator_user_open_id", creatorUserOpenId)
      writer.put("free_sample_setting", freeSampleSetting)
      writer.put("page_size", pageSize)
      writer.put("search_param", searchParam)
    }
    return searchTargetCollaborationsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchTargetCollaborationsPages(_ params: Params, options: PageOptions?) -> Pages<TargetCollaboration> {
    connection.caller.pages("affiliate_seller.search_target_collaborations", params, options) { TargetCollaboration($0) }
  }

  /// Returns an app deeplink that lets a creator request a sample from the shop.
  ///
  /// `GET /affiliate_seller/{version}/sample_applications/deeplink`, version 202512.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - productId: Platform's id of the product to report on. Example: `123456`.
  ///   - skuId: Id of the SKU that the creator can request as a sample. Example: `123456`.
  ///   - campaignId: Id of the partner campaign; needed if the product belongs to a campaign of type MY_CAMPAIGNS or SELLER_CAMPAIGNS. Example: `3939495`.
  ///   - collaborationId: Id of the seller's collaboration; needed if the product belongs to one. Example: `710240393`.
  ///   - validDays: Days the link stays valid, 1 to 14; 7 by default. Example: `14`.
  public func sellerGetSampleRequestDeeplink(
    productId: String,
    skuId: String,
    campaignId: String? = nil,
    collaborationId: String? = nil,
    validDays: Int? = nil,
    options: CallOptions? = nil
  ) async throws -> SellerGetSampleRequestDeeplinkResponse {
    let params = Params { writer in
      writer.put("product_id", productId)
      writer.put("sku_id", skuId)
      writer.put("campaign_id", campaignId)
      writer.put("collaboration_id", collaborationId)
      writer.put("valid_days", validDays)
    }
    return try await sellerGetSampleRequestDeeplink(params, options: options)
  }

  /// `sellerGetSampleRequestDeeplink` with its parameters by their names in the API.
  public func sellerGetSampleRequestDeeplink(_ params: Params, options: CallOptions?) async throws -> SellerGetSampleRequestDeeplinkResponse {
    SellerGetSampleRequestDeeplinkResponse(try await connection.caller.call("affiliate_seller.seller_get_sample_request_deeplink", params, options))
  }

  /// Sends a message to a creator in an existing chat.
  ///
  /// `POST /affiliate_seller/{version}/conversations/{conversation_id}/messages`, version 202412.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.affiliate_messages.write`.
  ///
  /// - Parameters:
  ///   - content: Message content as JSON text, whose keys depend on the message type: `content` for TEXT, `product_id` for PRODUCT_CARD, `url` and size for IMAGE.
  ///   - conversationId: Id of the conversation between the shop and a creator.
  ///   - msgType: Kind of message to send; it fixes the keys of `content`. Example: `TEXT`.
  public func sendImMessage(
    content: String,
    conversationId: String,
    msgType: MsgType,
    options: CallOptions? = nil
  ) async throws -> SendImMessageResponse {
    let params = Params { writer in
      writer.put("content", content)
      writer.put("conversation_id", conversationId)
      writer.put("msg_type", msgType)
    }
    return try await sendImMessage(params, options: options)
  }

  /// `sendImMessage` with its parameters by their names in the API.
  public func sendImMessage(_ params: Params, options: CallOptions?) async throws -> SendImMessageResponse {
    SendImMessageResponse(try await connection.caller.call("affiliate_seller.send_im_message", params, options))
  }

  /// Stars, unstars or archives a chat with a creator.
  ///
  /// `POST /affiliate_seller/{version}/conversations/{conversation_id}/status`, version 202608.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - action: What to do with the conversation: STARRED, UNSTARRED or ARCHIVED.
  ///   - conversationId: Id of the conversation between the shop and a creator.
  public func updateConversationStatus(
    action: String,
    conversationId: String,
    options: CallOptions? = nil
  ) async throws -> UpdateConversationStatusResponse {
    let params = Params { writer in
      writer.put("action", action)
      writer.put("conversation_id", conversationId)
    }
    return try await updateConversationStatus(params, options: options)
  }

  /// `updateConversationStatus` with its parameters by their names in the API.
  public func updateConversationStatus(_ params: Params, options: CallOptions?) async throws -> UpdateConversationStatusResponse {
    UpdateConversationStatusResponse(try await connection.caller.call("affiliate_seller.update_conversation_status", params, options))
  }

  /// Replaces the terms, products and creators of a target collaboration.
  ///
  /// `PUT /affiliate_seller/{version}/target_collaborations/{target_collaboration_id}`, version 202508; also 202409.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `update_failed.add_creator_open_ids`, `update_failed.remove_creator_open_ids`, `update_failed.remove_product_ids`; `raiseOnItemError` throws them.
  /// - Scope: `seller.affiliate_collaboration.write`.
  ///
  /// - Parameters:
  ///   - creatorUserOpenIds: Open ids of the creators to invite, at most 50.
  ///   - endTime: When the collaboration ends, Unix time in seconds. Example: `1715654330`.
  ///   - freeSampleRule: Whether invited creators get free samples and whether the seller must approve each request.
  ///   - name: Name of the target collaboration, visible to the seller and to invited creators. Example: `openapi_test`.
  ///   - products: Products of the collaboration with the commission for each, at most 100; one that is left out is removed, if creators show it only from 00:00 of the next day.
  ///   - sellerContactInfo: Contact details that invited creators see.
  ///   - targetCollaborationId: Id of the target collaboration, an offer to chosen creators.
  public func updateTargetCollaboration(
    creatorUserOpenIds: [String],
    endTime: String,
    freeSampleRule: FreeSampleRule,
    name: String,
    products: [UpdateTargetCollaborationProduct],
    sellerContactInfo: SellerContactInfo,
    targetCollaborationId: String,
    options: CallOptions? = nil
  ) async throws -> UpdateTargetCollaborationResponse {
    let params = Params { writer in
      writer.put("creator_user_open_ids", creatorUserOpenIds)
      writer.put("end_time", endTime)
      writer.put("free_sample_rule", freeSampleRule)
      writer.put("name", name)
      writer.put("products", products)
      writer.put("seller_contact_info", sellerContactInfo)
      writer.put("target_collaboration_id", targetCollaborationId)
    }
    return try await updateTargetCollaboration(params, options: options)
  }

  /// `updateTargetCollaboration` with its parameters by their names in the API.
  public func updateTargetCollaboration(_ params: Params, options: CallOptions?) async throws -> UpdateTargetCollaborationResponse {
    UpdateTargetCollaborationResponse(try await connection.caller.call("affiliate_seller.update_target_collaboration", params, options))
  }

  /// Uploads an image for a chat message to a creator.
  ///
  /// `POST /affiliate_seller/{version}/images/upload`, version 202511.
  ///
  /// - Scope: `seller.affiliate_messages.write`.
  ///
  /// - Parameters:
  ///   - data: Image to send: JPG, GIF, WebP or PNG, at most 10 MB.
  public func uploadMessageImage(
    data: Upload,
    options: CallOptions? = nil
  ) async throws -> UploadMessageImageResponse {
    var params = Params()
    params.attach(data, as: "data")
    return try await uploadMessageImage(params, options: options)
  }

  /// `uploadMessageImage` with its parameters by their names in the API.
  public func uploadMessageImage(_ params: Params, options: CallOptions?) async throws -> UploadMessageImageResponse {
    UploadMessageImageResponse(try await connection.caller.call("affiliate_seller.upload_message_image", params, options))
  }

  /// Uploads an image for a creator chat through the newer media endpoint.
  ///
  /// `POST /affiliate_seller/{version}/media/upload`, version 202608.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - data: Image to send: JPG, GIF, WebP or PNG, at most 10 MB.
  public func uploadMessageImageV2(
    data: Upload,
    options: CallOptions? = nil
  ) async throws -> UploadMessageImageV2Response {
    var params = Params()
    params.attach(data, as: "data")
    return try await uploadMessageImageV2(params, options: options)
  }

  /// `uploadMessageImageV2` with its parameters by their names in the API.
  public func uploadMessageImageV2(_ params: Params, options: CallOptions?) async throws -> UploadMessageImageV2Response {
    UploadMessageImageV2Response(try await connection.caller.call("affiliate_seller.upload_message_image_v2", params, options))
  }

}