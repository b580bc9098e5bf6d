// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// The response of `CheckCreatorOutreachEligibility` (202610).
public struct CheckCreatorOutreachEligibilityResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// For each creator, whether and why the shop may get in touch.
  public var creatorEligibilityResults: [CreatorEligibilityResult] { raw.views("creator_eligibility_results") }

  /// Levels of creators whom the shop may not contact now.
  public var ineligibleCreatorLevels: [Int] { raw.ints("ineligible_creator_levels") }

  /// Whether the quota left is enough to contact all the creators of the call.
  public var isBatchQuotaConsumable: Bool? { raw.flag("is_batch_quota_consumable") }
}

/// The response of `CheckTargetCollaborationConflicts` (202605).
public struct CheckTargetCollaborationConflictsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Pairs of creator and product that are already in another target collaboration.
  public var conflictItems: [ConflictItem] { raw.views("conflict_items") }

  /// Whether any of the pairs of creator and product is already in another target collaboration.
  public var hasConflict: Bool? { raw.flag("has_conflict") }
}

/// The response of `CreateCompassOfflineExportTask` (202603).
public struct CreateCompassOfflineExportTaskResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Export task that was just started; its file is ready later.
  public var task: CreateCompassOfflineExportTaskTask? { raw.view("task") }
}

/// The response of `CreateConversationwithcreator` (202508).
public struct CreateConversationWithCreatorResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Address of the creator's profile picture.
  public var avatar: String? { raw.string("avatar") }

  /// Id of the conversation between the shop and a creator. Example: `1234567890`.
  public var conversationId: String? { raw.string("conversation_id") }

  /// Id of the creator in the messaging system, as it appears in `sender_id`. Example: `12345678`.
  public var creatorImId: String? { raw.string("creator_im_id") }

  /// Whether the call created a conversation; false if one with this creator existed. Example: `true`.
  public var isNew: Bool? { raw.flag("is_new") }

  /// Messages in the conversation that the shop has not read. Example: `2`.
  public var unreadCount: Int? { raw.int("unread_count") }

  /// Handle of the creator, the name used in the profile address. Example: `test_creator_name`.
  public var username: String? { raw.string("username") }
}

/// The response of `CreateOpenCollaboration` (202412).
public struct CreateOpenCollaborationResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Open collaboration just created: a commission that any creator may take up.
  public var openCollaboration: CreateOpenCollaborationOpenCollaboration? { raw.view("open_collaboration") }
}

/// The response of `CreateTargetCollaboration` (202508).
public struct CreateTargetCollaborationResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// When it was created, Unix time in seconds.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Open ids in the request that belong to no creator, as one text.
  public var invalidOpenIdList: [String] { raw.strings("invalid_open_id_list") }

  /// Product ids in the request that are not valid for the shop, as one text.
  public var invalidProductIdList: [String] { raw.strings("invalid_product_id_list") }

  /// Target collaboration: an offer to chosen creators only.
  public var targetCollaboration: CreateTargetCollaborationTargetCollaboration? { raw.view("target_collaboration") }

  /// Pairs of creator and product that are already in another collaboration, which made the call fail.
  public var targetCollaborationConflicts: [TargetCollaborationConflict] { raw.views("target_collaboration_conflicts") }
}

/// The response of `DownloadCompassTaskFile` (202603).
public struct DownloadCompassTaskFileResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Exported file with its name and its content in base64.
  public var file: File? { raw.view("file") }
}

/// The response of `GenerateAffiliateProductPromotionLink` (202405).
public struct GenerateAffiliateProductPromotionLinkResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Link with which affiliates can promote the product. Example: `https://www.example.com/t/acibsnsgSIngls`.
  public var productPromotionLink: String? { raw.string("product_promotion_link") }
}

/// The response of `GenerateTargetCollaborationLink` (202509).
public struct GenerateTargetCollaborationLinkResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Link to send to creators; it opens the page where they add the products of the collaboration.
  public var link: String? { raw.string("link") }
}

/// The response of `GetCompassTaskList` (202603).
public struct GetCompassTaskListResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Export tasks of the shop, each with its state and file name.
  public var tasks: [AffiliateSellerTask] { raw.views("tasks") }
}

/// The response of `GetConversationList` (202412).
public struct GetConversationListResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Conversations of the shop with creators.
  public var conversations: [Conversation] { raw.views("conversations") }

  /// Whether more entries follow on the next page. Example: `true`.
  public var hasMore: Bool? { raw.flag("has_more") }

  /// Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`.
  public var nextPageToken: String? { raw.string("next_page_token") }
}

/// The response of `GetInboxCategoryCounts` (202608).
public struct GetInboxCategoryCountsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Payload of the response, one level inside the usual `data`.
  public var data: GetInboxCategoryCountsData? { raw.view("data") }
}

/// The response of `GetLatestUnreadMessages` (202412).
public struct GetLatestUnreadMessagesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Messages of the last minute that the seller has not read yet.
  public var newestMessageList: [NewestMessage] { raw.views("newest_message_list") }
}

/// The response of `GetMarketplaceCreatorPerformance` (202608).
public struct GetMarketplaceCreatorPerformanceResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Creator with profile and performance figures.
  public var creator: Creator? { raw.view("creator") }
}

/// The response of `GetMessageintheConversation` (202412).
public struct GetMessageInConversationResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Whether more entries follow on the next page. Example: `true`.
  public var hasMore: Bool? { raw.flag("has_more") }

  /// Messages of the conversation, each with its body and index.
  public var messages: [Message] { raw.views("messages") }

  /// Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`.
  public var nextPageToken: String? { raw.string("next_page_token") }
}

/// The response of `GetOpenCollaborationCreatorContentDetail` (202508).
public struct GetOpenCollaborationCreatorContentDetailResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Creators of the open collaboration and how much they posted.
  public var creatorContentDetails: [CreatorContentDetail] { raw.views("creator_content_details") }

  /// Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTEw`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Product that the sample, content or collaboration is about.
  public var product: GetOpenCollaborationCreatorContentDetailProduct? { raw.view("product") }

  /// Number of all entries that match, over all pages. Example: `1`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `GetOpenCollaborationSampleRules` (202410).
public struct GetOpenCollaborationSampleRulesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Sample rules of the shop, one for each product.
  public var sampleRules: [SampleRule] { raw.views("sample_rules") }
}

/// The response of `GetOpenCollaborationSettings` (202409).
public struct GetOpenCollaborationSettingsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// How products of the shop enter open collaboration and at which commission.
  public var openCollaborationSettings: OpenCollaborationSetting? { raw.view("open_collaboration_settings") }
}

/// The response of `GetSellerSearchCreatorMarketplaceAdvancedFilters` (202608).
public struct GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Payload of the response, one level inside the usual `data`.
  public var data: GetSellerSearchCreatorMarketplaceAdvancedFiltersData? { raw.view("data") }
}

/// The response of `GetWeeklyCreatorOutreachQuota` (202607).
public struct GetWeeklyCreatorOutreachQuotaResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Payload of the response, one level inside the usual `data`.
  public var data: AffiliateSellerData? { raw.view("data") }
}

/// The response of `GetWeeklyCreatorOutreachRecords` (202608).
public struct GetWeeklyCreatorOutreachRecordsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Payload of the response, one level inside the usual `data`.
  public var data: GetWeeklyCreatorOutreachRecordsData? { raw.view("data") }
}

/// The response of `MarkConversationRead` (202412).
public struct MarkConversationReadResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Conversations that could not be marked as read; call again with these.
  public var failedConversationIds: [String] { raw.strings("failed_conversation_ids") }
}

/// The response of `QueryCreatorPromotionDetailsInTargetCollaboration` (202608).
public struct QueryCreatorPromotionDetailsInTargetCollaborationResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Payload of the response, one level inside the usual `data`.
  public var data: QueryCreatorPromotionDetailsInTargetCollaborationData? { raw.view("data") }
}

/// The response of `QueryTargetCollaborationDetail` (202508).
public struct QueryTargetCollaborationDetailResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Target collaboration: an offer to chosen creators only.
  public var targetCollaboration: TargetCollaboration? { raw.view("target_collaboration") }
}

/// The response of `RemoveOpenCollaboration` (202409).
public struct RemoveOpenCollaborationResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// When the removal takes effect, Unix time in seconds; as a rule 00:00 of the next day. Example: `1725334422`.
  public var terminatedEffectiveTime: UnixTime? { raw.time("terminated_effective_time") }
}

/// The response of `ResolveTargetCollaborationConflicts` (202605).
public struct ResolveTargetCollaborationConflictsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Conflicts that could not be resolved and still stand.
  public var failedItems: [FailedItem] { raw.views("failed_items") }

  /// Conflicts that were resolved; the creators can now be invited.
  public var successItems: [SuccessItem] { raw.views("success_items") }
}

/// The response of `SellerSearchCreatoronMarketplace` (202608).
public struct SearchCreatorOnMarketplaceResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Creators found or invited, one entry each.
  public var creators: [SearchCreatorOnMarketplaceCreator] { raw.views("creators") }

  /// Token to pass as `page_token` for the next page; empty on the last page.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Key of the stored search; leave it out on the first call and pass the returned key on the following ones, for stable and fast results.
  public var searchKey: String? { raw.string("search_key") }
}

/// The response of `SearchOpenCollaboration` (202412).
public struct SearchOpenCollaborationResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTEw`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Open collaborations of the shop, each with product, commission and number of creators.
  public var openCollaborations: [OpenCollaboration] { raw.views("open_collaborations") }

  /// Number of all entries that match, over all pages. Example: `10000`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `SellerSearchAffiliateOpenCollaborationProduct` (202405).
public struct SearchOpenCollaborationProductResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTEw`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Products in open collaboration that match the search.
  public var products: [SearchOpenCollaborationProductProduct] { raw.views("products") }

  /// Number of all entries that match, over all pages. Example: `10000`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `SellerSearchSampleApplications` (202508).
public struct SearchSampleApplicationsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token to pass as `page_token` for the next page; empty on the last page.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Requests in which creators ask the shop for free samples.
  public var sampleApplications: [SampleApplication] { raw.views("sample_applications") }

  /// Number of all entries that match, over all pages. Example: `100`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `SellerSearchSampleApplicationsFulfillments` (202409).
public struct SearchSampleApplicationsFulfillmentsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Content that the creator made for the sample, with the product.
  public var fulfillments: [Fulfillment] { raw.views("fulfillments") }
}

/// The response of `SearchSellerAffiliateOrders` (202410).
public struct SearchSellerAffiliateOrdersResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token to pass as `page_token` for the next page; empty on the last page.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Affiliate orders of the shop, each with the SKUs sold.
  public var orders: [Order] { raw.views("orders") }

  /// Number of all entries that match, over all pages. Example: `10000`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `SearchTargetCollaborations` (202508).
public struct SearchTargetCollaborationsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Collaborations that the shop set up with chosen creators, one entry each.
  public var targetCollaborations: [TargetCollaboration] { raw.views("target_collaborations") }

  /// Number of all entries that match, over all pages. Example: `100`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `SellerGetSampleRequestDeeplink` (202512).
public struct SellerGetSampleRequestDeeplinkResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Link that opens the sample request in the TikTok app.
  public var deeplink: String? { raw.string("deeplink") }
}

/// The response of `SendIMMessage` (202412).
public struct SendImMessageResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id of the message that was just sent. Example: `1234444`.
  public var messageId: String? { raw.string("message_id") }
}

/// The response of `UpdateConversationStatus` (202608).
public struct UpdateConversationStatusResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }
}

/// The response of `UpdateTargetCollaboration` (202508).
public struct UpdateTargetCollaborationResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Pairs of creator and product that are already in another collaboration, which made the call fail.
  public var targetCollaborationConflicts: [TargetCollaborationConflict] { raw.views("target_collaboration_conflicts") }

  /// What could not be changed; the rest of the call took effect.
  public var updateFailed: UpdateFailed? { raw.view("update_failed") }
}

/// The response of `UploadMessageImage` (202511).
public struct UploadMessageImageResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Height of the uploaded image in pixels; send it along with `url`. Example: `720`.
  public var height: Int? { raw.int("height") }

  /// Address of the uploaded image, to use in the `content` of a message of type IMAGE.
  public var url: String? { raw.string("url") }

  /// Width of the uploaded image in pixels; send it along with `url`. Example: `1280`.
  public var width: Int? { raw.int("width") }
}

/// The response of `UploadMessageImageV2` (202608).
public struct UploadMessageImageV2Response: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Height of the uploaded image in pixels; send it along with `url`.
  public var height: Int? { raw.int("height") }

  /// Address of the uploaded image, to use in the `content` of a message of type IMAGE.
  public var url: String? { raw.string("url") }

  /// Width of the uploaded image in pixels; send it along with `url`.
  public var width: Int? { raw.int("width") }
}

/// Add product inside ``UpdateFailed``.
public struct AddProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Commission rate that was asked for, in hundredths of a percent. Example: `1000`.
  public var commissionRate: Int? { raw.int("commission_rate") }

  /// Platform's id of a product that was not added to the collaboration. Example: `789078671231312312`.
  public var id: String? { raw.string("id") }
}

/// Advanced filter inside the parameters of `searchCreatorOnMarketplace`.
public struct AdvancedFilter: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    contentPreferenceType: [String]? = nil,
    eligibleFlatFee: Bool? = nil,
    optionList: [GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem]? = nil,
    sorterAlgorithmId: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("content_preference_type", contentPreferenceType)
      writer.put("eligible_flat_fee", eligibleFlatFee)
      writer.put("option_list", optionList)
      writer.put("sorter_algorithm_id", sorterAlgorithmId)
    })
  }

  /// Keeps creators who prefer to make these kinds of content.
  public var contentPreferenceType: [String] { raw.strings("content_preference_type") }

  /// Set to true to keep only creators who can be paid a flat fee.
  public var eligibleFlatFee: Bool? { raw.flag("eligible_flat_fee") }

  /// Options of each filter: what can be chosen, or in a search what is chosen.
  public var optionList: [GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem] { raw.views("option_list") }

  /// Sorting to use, from `algorithm_id` in the advanced filters.
  public var sorterAlgorithmId: String? { raw.string("sorter_algorithm_id") }
}

/// Affiliate data inside the parameters of `searchCreatorOnMarketplace`.
public struct AffiliateData: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    avgCommissionRate: String? = nil,
    creatorAgencyStaus: String? = nil,
    isFastGrowing: Bool? = nil,
    notInvitedL90Days: Bool? = nil,
    postRate: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("avg_commission_rate", avgCommissionRate)
      writer.put("creator_agency_staus", creatorAgencyStaus)
      writer.put("is_fast_growing", isFastGrowing)
      writer.put("not_invited_l90_days", notInvitedL90Days)
      writer.put("post_rate", postRate)
    })
  }

  /// Keeps creators whose average commission rate of the last 30 days lies in one band, such as LESS_THAN_20%; one value only.
  public var avgCommissionRate: String? { raw.string("avg_commission_rate") }

  /// Keeps creators managed by an agency (AGENCY_MANAGED) or working alone (INDEPENDENT); the misspelling is part of the name.
  public var creatorAgencyStaus: String? { raw.string("creator_agency_staus") }

  /// Set to true to keep only the 10 percent of creators that grew most in sales, revenue, videos, LIVE views or followers over the last 30 days.
  public var isFastGrowing: Bool? { raw.flag("is_fast_growing") }

  /// Set to true to keep only creators whom the shop has not invited within the last 90 days.
  public var notInvitedL90Days: Bool? { raw.flag("not_invited_l90_days") }

  /// Keeps creators by how often they post after a sample: All, OK, GOOD or BETTER, measured against others in the market.
  public var postRate: String? { raw.string("post_rate") }
}

/// Auto add product inside the parameters of `editOpenCollaborationSettings`, ``OpenCollaborationSetting``.
public struct AutoAddProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    commissionRate: Int? = nil,
    enable: Bool? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("commission_rate", commissionRate)
      writer.put("enable", enable)
    })
  }

  /// Commission rate of products that enter on their own, in hundredths of a percent, 100 to 8000; unused while `enable` is false. Example: `1000`.
  public var commissionRate: Int? { raw.int("commission_rate") }

  /// Whether products enter open collaboration on their own: true takes in present and future products, false stops with future ones. Example: `true`.
  public var enable: Bool? { raw.flag("enable") }
}

/// Avatar inside ``Creator``, ``GetOpenCollaborationCreatorContentDetailCreatorProfile``, ``QueryTargetCollaborationDetailCreator`` and others.
public struct Avatar: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Address of the creator's profile picture.
  public var url: String? { raw.string("url") }
}

/// Average commission rate range inside ``Creator``.
public struct AvgCommissionRateRange: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Upper end in hundredths of a percent (7000 is 70 percent).
  public var maximumAmount: Int? { raw.int("maximum_amount") }

  /// Lower end in hundredths of a percent (6000 is 60 percent).
  public var minimumAmount: Int? { raw.int("minimum_amount") }
}

/// Average GMV per buyer range inside ``Creator``.
public struct AvgGmvPerBuyerRange: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// ISO 4217 code of the currency of the amounts beside it.
  public var currency: String? { raw.string("currency") }

  /// The range as text ready to show, with currency sign where it is money, such as $0-$100.
  public var formattedRange: String? { raw.string("formatted_range") }

  /// Upper end of the range, decimal text where it is money.
  public var maximumAmount: String? { raw.string("maximum_amount") }

  /// Lower end of the range, decimal text where it is money.
  public var minimumAmount: String? { raw.string("minimum_amount") }
}

/// Category inside the parameters of `searchCreatorOnMarketplace`.
public struct AffiliateSellerCategory: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    childCategoryIdList: [String]? = nil,
    parentCategoryId: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("child_category_id_list", childCategoryIdList)
      writer.put("parent_category_id", parentCategoryId)
    })
  }

  /// Ids of categories one level below `parent_category_id`, which must be given too; deeper levels are not supported.
  public var childCategoryIdList: [String] { raw.strings("child_category_id_list") }

  /// Id of the category; with `child_category_id_list` its id must be given too.
  public var parentCategoryId: String? { raw.string("parent_category_id") }
}

/// Category chain inside ``SearchOpenCollaborationProductProduct``.
public struct CategoryChain: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Platform's id of the product category at this level. Example: `343554`.
  public var id: String? { raw.string("id") }

  /// Whether the category has no categories below it. Example: `false`.
  public var isLeaf: Bool? { raw.flag("is_leaf") }

  /// Name of the category in the language of the shop. Example: `COMPUTER`.
  public var localName: String? { raw.string("local_name") }

  /// Id of the category one level above in the category tree. Example: `342948`.
  public var parentId: String? { raw.string("parent_id") }
}

/// Category GMV distribution inside ``Creator``.
public struct CategoryGmvDistribution: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of a first-level product category, as the category operations return it.
  public var categoryId: String? { raw.string("category_id") }

  /// Share of the creator's GMV in this category, a decimal fraction as text (0.3035 is 30.35 percent).
  public var value: String? { raw.string("value") }
}

/// Change commission inside ``UpdateFailed``.
public struct ChangeCommission: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Commission rate that was asked for, in hundredths of a percent. Example: `1000`.
  public var commissionRate: Int? { raw.int("commission_rate") }

  /// Platform's id of the product that the entry or call is about. Example: `789078671231312312`.
  public var productId: String? { raw.string("product_id") }
}

/// Commission inside ``Product``.
public struct Commission: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// ISO 4217 code of the currency of the amounts beside it. Example: `USD`.
  public var currency: String? { raw.string("currency") }

  /// When the commission takes effect, Unix time in seconds. Example: `1715654330`.
  public var effectiveTime: String? { raw.string("effective_time") }

  /// Highest commission estimated for any SKU of the product, decimal text. Example: `55.7`.
  public var maximumAmount: String? { raw.string("maximum_amount") }

  /// Lowest commission estimated for any SKU of the product, decimal text. Example: `34.3`.
  public var minimumAmount: String? { raw.string("minimum_amount") }

  /// Commission rate in hundredths of a percent: 3587 is 35.87 percent; 100 to 8000. Example: `3000`.
  public var rate: Int? { raw.int("rate") }

  /// Commission rate on orders that come from ads, in hundredths of a percent; without it the open collaboration's ads rate or the standard rate holds. Example: `100`.
  public var shopAdsCommissionRate: Int? { raw.int("shop_ads_commission_rate") }
}

/// Commission rate range inside the parameters of `searchOpenCollaborationProduct`.
public struct CommissionRateRange: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    rateGe: Int? = nil,
    rateLt: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("rate_ge", rateGe)
      writer.put("rate_lt", rateLt)
    })
  }

  /// Lowest commission rate to include, in hundredths of a percent; at least 1000. Example: `100`.
  public var rateGe: Int? { raw.int("rate_ge") }

  /// Commission rate that products must lie below, in hundredths of a percent; at least 1000. Example: `8000`.
  public var rateLt: Int? { raw.int("rate_lt") }
}

/// Conflict item inside ``CheckTargetCollaborationConflictsResponse``.
public struct ConflictItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Open id that identifies the creator for your app; it takes the place of the TikTok user id.
  public var creatorOpenId: String? { raw.string("creator_open_id") }

  /// Id of the target collaboration that already holds this creator and product.
  public var existingCollaborationId: String? { raw.string("existing_collaboration_id") }

  /// Platform's id of the product that the entry or call is about.
  public var productId: String? { raw.string("product_id") }
}

/// Connect inside ``GetWeeklyCreatorOutreachRecordsData``.
public struct Connect: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Open id that identifies the creator for your app; it takes the place of the TikTok user id.
  public var creatorOpenId: String? { raw.string("creator_open_id") }

  /// Whether the shop sent the creator a message in this week.
  public var hasSentImMessage: Bool? { raw.flag("has_sent_im_message") }

  /// Whether the shop sent the creator an invitation in this week.
  public var hasSentInvitation: Bool? { raw.flag("has_sent_invitation") }

  /// Id of the record of this contact with a creator.
  public var id: String? { raw.string("id") }

  /// Whether shop and creator are paired, that is connected from both sides.
  public var isPaired: Bool? { raw.flag("is_paired") }
}

/// Content inside ``Fulfillment``.
public struct Content: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Comments on the content since it was posted. Example: `10`.
  public var commentCount: Int? { raw.int("comment_count") }

  /// When the video became public with the product linked, or the product link was first shown in the LIVE, Unix time in seconds. Example: `1723529426`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Title of the video or description of the LIVE.
  public var description_: String? { raw.string("description") }

  /// Kind of the content that the creator made: LIVE or VIDEO. Example: `LIVE`.
  public var format: String? { raw.string("format") }

  /// Id of the TikTok video or of the LIVE room, depending on `format`. Example: `123456`.
  public var id: String? { raw.string("id") }

  /// Likes of the content since it was posted. Example: `123`.
  public var likeCount: Int? { raw.int("like_count") }

  /// When the product link left the LIVE, or else when the LIVE ended, Unix time in seconds; only if `format` is LIVE. Example: `1723529426`.
  public var liveEndTime: UnixTime? { raw.time("live_end_time") }

  /// Address at which the LIVE or video can be watched on TikTok. Example: `https://www.example.com`.
  public var pageLink: String? { raw.string("page_link") }

  /// Orders that buyers placed and paid through the content so far. Example: `1`.
  public var paidOrderCount: Int? { raw.int("paid_order_count") }

  /// Address of the source of the LIVE or video on TikTok. Example: `https://www.example.com`.
  public var url: String? { raw.string("url") }

  /// Views of the content since it was posted. Example: `100`.
  public var viewCount: Int? { raw.int("view_count") }
}

/// Content GMV distribution inside ``Creator``.
public struct ContentGmvDistribution: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Type of content the share belongs to: VIDEO, LIVE or SHOWCASE.
  public var contentType: String? { raw.string("content_type") }

  /// Share of the creator's GMV from this type of content, a decimal fraction as text.
  public var value: String? { raw.string("value") }
}

/// Content performance inside the parameters of `searchCreatorOnMarketplace`.
public struct ContentPerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    avgEngagementRate: String? = nil,
    avgLiveAvgViewersGe: String? = nil,
    avgShopableEngagementRate: String? = nil,
    avgShoppableLiveAvgViewersGe: String? = nil,
    avgShoppableVideoViews: String? = nil,
    avgVideoViews: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("avg_engagement_rate", avgEngagementRate)
      writer.put("avg_live_avg_viewers_ge", avgLiveAvgViewersGe)
      writer.put("avg_shopable_engagement_rate", avgShopableEngagementRate)
      writer.put("avg_shoppable_live_avg_viewers_ge", avgShoppableLiveAvgViewersGe)
      writer.put("avg_shoppable_video_views", avgShoppableVideoViews)
      writer.put("avg_video_views", avgVideoViews)
    })
  }

  /// Keeps creators whose average engagement rate is above this whole percentage, 0 to 20.
  public var avgEngagementRate: String? { raw.string("avg_engagement_rate") }

  /// Keeps creators with at least this average of LIVE viewers, 0 to 100,000; not together with `avg_shoppable_live_avg_viewers_ge`.
  public var avgLiveAvgViewersGe: String? { raw.string("avg_live_avg_viewers_ge") }

  /// Keeps creators whose average engagement rate on shoppable content is above this whole percentage, 0 to 20.
  public var avgShopableEngagementRate: String? { raw.string("avg_shopable_engagement_rate") }

  /// Keeps creators with at least this average of viewers in shoppable LIVEs, 0 to 100,000; not together with `avg_live_avg_viewers_ge`.
  public var avgShoppableLiveAvgViewersGe: String? { raw.string("avg_shoppable_live_avg_viewers_ge") }

  /// Keeps creators whose average views of shoppable videos exceed this number, 0 to 100,000; not together with `avg_video_views`.
  public var avgShoppableVideoViews: String? { raw.string("avg_shoppable_video_views") }

  /// Keeps creators whose average video views exceed this number, 0 to 100,000; not together with `avg_shoppable_video_views`.
  public var avgVideoViews: String? { raw.string("avg_video_views") }
}

/// Conversation inside ``GetConversationListResponse``.
public struct Conversation: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Address of the creator's profile picture.
  public var avatar: String? { raw.string("avatar") }

  /// Id of the creator in the messaging system, as it appears in `sender_id`. Example: `12345678`.
  public var creatorImId: String? { raw.string("creator_im_id") }

  /// Id to pass as `conversation_id` when you read or send messages. Example: `12345678`.
  public var id: String? { raw.string("id") }

  /// Messages in the conversation that the shop has not read. Example: `2`.
  public var unreadCount: Int? { raw.int("unread_count") }

  /// Handle of the creator, the name used in the profile address. Example: `test_creator_name`.
  public var username: String? { raw.string("username") }
}

/// Count range inside ``FollowerDemographic``.
public struct CountRange: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    countGe: Int? = nil,
    countLe: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("count_ge", countGe)
      writer.put("count_le", countLe)
    })
  }

  /// Smallest number of followers, 0 or more.
  public var countGe: Int? { raw.int("count_ge") }

  /// Largest number of followers; a value below 0 lifts the limit.
  public var countLe: Int? { raw.int("count_le") }
}

/// Task inside ``CreateCompassOfflineExportTaskResponse``.
public struct CreateCompassOfflineExportTaskTask: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the export task; pass it as `task_id` to download the file.
  public var id: String? { raw.string("id") }
}

/// Open collaboration inside ``CreateOpenCollaborationResponse``.
public struct CreateOpenCollaborationOpenCollaboration: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// When the collaboration takes effect, Unix time in seconds. Example: `1715654330`.
  public var effectiveTime: UnixTime? { raw.time("effective_time") }

  /// Platform's id of the open collaboration, needed to remove creators from it. Example: `7365861555575916210`.
  public var id: String? { raw.string("id") }

  /// Platform's id of the product that the entry or call is about. Example: `789078671231`.
  public var productId: String? { raw.string("product_id") }
}

/// Product inside the parameters of `createTargetCollaboration`.
public struct CreateTargetCollaborationProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String,
    targetCommissionRate: Int,
    shopAdsCommissionRate: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("shop_ads_commission_rate", shopAdsCommissionRate)
      writer.put("target_commission_rate", targetCommissionRate)
    })
  }

  /// Platform's id of the product, as the product operations return it. Example: `789078671231312312`.
  public var id: String? { raw.string("id") }

  /// Commission rate on orders that come from ads, in hundredths of a percent; without it the open collaboration's ads rate or the standard rate holds. Example: `1000`.
  public var shopAdsCommissionRate: Int? { raw.int("shop_ads_commission_rate") }

  /// Commission offered to the invited creators, in hundredths of a percent (3587 is 35.87 percent); at least 1000. Example: `1000`.
  public var targetCommissionRate: Int? { raw.int("target_commission_rate") }
}

/// Target collaboration inside ``CreateTargetCollaborationResponse``.
public struct CreateTargetCollaborationTargetCollaboration: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Platform's id of the target collaboration, needed to read, change or share it. Example: `7365861555575916210`.
  public var id: String? { raw.string("id") }
}

/// Creator inside ``GetMarketplaceCreatorPerformanceResponse``.
public struct Creator: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Profile picture that the creator shows on TikTok.
  public var avatar: Avatar? { raw.view("avatar") }

  /// Average commission rate of the creator in hundredths of a percent (6000 is 60 percent); absent if the creator does not share exact data.
  public var avgCommissionRate: Int? { raw.int("avg_commission_rate") }

  /// Range of the creator's commission rates in hundredths of a percent; absent if the creator does not share exact data.
  public var avgCommissionRateRange: AvgCommissionRateRange? { raw.view("avg_commission_rate_range") }

  /// Comments per LIVE in which the creator sold products, on average.
  public var avgEcLiveCommentCount: Int? { raw.int("avg_ec_live_comment_count") }

  /// Likes per LIVE in which the creator sold products, on average.
  public var avgEcLiveLikeCount: Int? { raw.int("avg_ec_live_like_count") }

  /// Shares per LIVE in which the creator sold products, on average.
  public var avgEcLiveShareCount: Int? { raw.int("avg_ec_live_share_count") }

  /// Views per LIVE in which the creator promoted products, on average.
  public var avgEcLiveViewCount: Int? { raw.int("avg_ec_live_view_count") }

  /// Comments per video in which the creator promoted products, on average.
  public var avgEcVideoCommentCount: Int? { raw.int("avg_ec_video_comment_count") }

  /// Likes per video in which the creator promoted products, on average.
  public var avgEcVideoLikeCount: Int? { raw.int("avg_ec_video_like_count") }

  /// Plays per video in which the creator promoted products, on average.
  public var avgEcVideoPlayCount: Int? { raw.int("avg_ec_video_play_count") }

  /// Shares per video in which the creator promoted products, on average.
  public var avgEcVideoShareCount: Int? { raw.int("avg_ec_video_share_count") }

  /// Average GMV per buyer of the creator; US only, and absent if the creator does not share exact data.
  public var avgGmvPerBuyer: Money? { raw.view("avg_gmv_per_buyer") }

  /// Range of the creator's average GMV per buyer; US only, and absent unless the creator shares data.
  public var avgGmvPerBuyerRange: AvgGmvPerBuyerRange? { raw.view("avg_gmv_per_buyer_range") }

  /// Text with which creators present themselves on their TikTok profile.
  public var bioDescription: String? { raw.string("bio_description") }

  /// Number of brands that the creator has worked with.
  public var brandCollaborationCount: Int? { raw.int("brand_collaboration_count") }

  /// Gross merchandise value (GMV) of the creator split by first-level product category.
  public var categoryGmvDistribution: [CategoryGmvDistribution] { raw.views("category_gmv_distribution") }

  /// Main product categories that the creator posts about.
  public var categoryIds: [String] { raw.strings("category_ids") }

  /// Gross merchandise value (GMV) of the creator split by type of content.
  public var contentGmvDistribution: [ContentGmvDistribution] { raw.views("content_gmv_distribution") }

  /// Profile of the creator with name, picture and figures.
  public var creatorProfile: CreatorProfile? { raw.view("creator_profile") }

  /// LIVEs in which the creator sold products.
  public var ecLiveCount: Int? { raw.int("ec_live_count") }

  /// Engagement rate of LIVEs in which the creator sold products, in hundredths of a percent (6000 is 60 percent).
  public var ecLiveEngagementRate: String? { raw.string("ec_live_engagement_rate") }

  /// Videos in which the creator promoted products.
  public var ecVideoCount: Int? { raw.int("ec_video_count") }

  /// Likes, shares and comments per view of product videos over the last 30 days, in hundredths of a percent (3000 is 30 percent).
  public var ecVideoEngagementRate: String? { raw.string("ec_video_engagement_rate") }

  /// Followers of the creator by age group, each with its share.
  public var followerAge: [FollowerAge] { raw.views("follower_age") }

  /// Number of accounts that follow the creator on TikTok.
  public var followerCount: Int? { raw.int("follower_count") }

  /// Followers of the creator by gender, each with its share.
  public var followerGender: [FollowerGender] { raw.views("follower_gender") }

  /// Followers of the creator by place, each with its share.
  public var followerLocation: [FollowerLocation] { raw.views("follower_location") }

  /// Gross merchandise value that the creator brought in; absent if the creator does not share exact data.
  public var gmv: Money? { raw.view("gmv") }

  /// Range that the creator's GMV lies in; US only, in place of the exact figure.
  public var gmvRange: GmvRange? { raw.view("gmv_range") }

  /// Gross merchandise value (GMV) per 1,000 views of the creator's content; absent if the creator does not share exact data.
  public var gpm: Money? { raw.view("gpm") }

  /// Range of the creator's GMV per 1,000 views; US only, in place of the exact figure.
  public var gpmRange: GpmRange? { raw.view("gpm_range") }

  /// Gross merchandise value (GMV) that the creator's LIVEs brought in; absent if the creator does not share exact data.
  public var liveGmv: Money? { raw.view("live_gmv") }

  /// Gross merchandise value (GMV) per 1,000 views of the creator's LIVEs; absent if the creator does not share exact data.
  public var liveGpm: Money? { raw.view("live_gpm") }

  /// Range of GMV per 1,000 views of the creator's LIVEs; US only, in place of the exact figure.
  public var liveGpmRange: LiveGpmRange? { raw.view("live_gpm_range") }

  /// Display name of the creator, which can change.
  public var nickname: String? { raw.string("nickname") }

  /// Expected share of samples that the creator answers with a video or LIVE, in ten-thousandths (3000 is 30 percent).
  public var postRate: String? { raw.string("post_rate") }

  /// Promotion performance score: quality of the creator's content and products over the last 90 days; higher means fewer refunds and bad reviews.
  public var pps: String? { raw.string("pps") }

  /// Range of original prices of the products the creator promotes.
  public var productOriginalPriceRange: ProductOriginalPriceRange? { raw.view("product_original_price_range") }

  /// Address of the creator's TikTok profile.
  public var profileTtUri: String? { raw.string("profile_tt_uri") }

  /// Number of products the creator promotes.
  public var promotedProductNum: Int? { raw.int("promoted_product_num") }

  /// Average rating from sellers who worked with the creator, as text.
  public var rating: String? { raw.string("rating") }

  /// Market in which the creator may promote products, ISO 3166-1 alpha-2.
  public var selectionRegion: String? { raw.string("selection_region") }

  /// Ids of the ten brands the creator worked with most.
  public var topCollaboratedBrandIds: [String] { raw.strings("top_collaborated_brand_ids") }

  /// Units sold, counted by SKU; absent if the creator does not share exact data.
  public var unitsSold: Int? { raw.int("units_sold") }

  /// Range of units that the creator has sold so far; US only, in place of the exact figure.
  public var unitsSoldRange: UnitsSoldRange? { raw.view("units_sold_range") }

  /// Handle of the creator, the name used in the profile address.
  public var username: String? { raw.string("username") }

  /// Gross merchandise value (GMV) that the creator's videos brought in; absent if the creator does not share exact data.
  public var videoGmv: Money? { raw.view("video_gmv") }

  /// Gross merchandise value (GMV) per 1,000 views of the creator's videos; absent if the creator does not share exact data.
  public var videoGpm: Money? { raw.view("video_gpm") }

  /// Range of GMV per 1,000 views of the creator's videos; US only, in place of the exact figure.
  public var videoGpmRange: VideoGpmRange? { raw.view("video_gpm_range") }
}

/// Creator connect info inside ``CreatorProfile``.
public struct CreatorConnectInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the creator has blocked the shop or is blocked by it.
  public var isBlocked: Bool? { raw.flag("is_blocked") }

  /// Whether the shop and the creator are in contact.
  public var isConnect: Bool? { raw.flag("is_connect") }

  /// Whether shop and creator are paired, that is connected from both sides.
  public var isPaired: Bool? { raw.flag("is_paired") }
}

/// Creator content detail inside ``GetOpenCollaborationCreatorContentDetailResponse``.
public struct CreatorContentDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Profile of the creator with name, picture and figures.
  public var creatorProfile: GetOpenCollaborationCreatorContentDetailCreatorProfile? { raw.view("creator_profile") }

  /// LIVEs in which the creator showed the product. Example: `2`.
  public var liveCount: Int? { raw.int("live_count") }

  /// When the creator stops promoting the product, Unix time in seconds. Example: `1734682697`.
  public var promotionEndTime: UnixTime? { raw.time("promotion_end_time") }

  /// NORMAL while the creator promotes; TERMINATING after the seller ended it, so that the right to promote runs out soon. Example: `NORMAL`.
  public var promotionStatus: PromotionStatus? { raw.open("promotion_status") }

  /// Videos in which the creator showed the product. Example: `101`.
  public var videoCount: Int? { raw.int("video_count") }
}

/// Creator eligibility result inside ``CheckCreatorOutreachEligibilityResponse``.
public struct CreatorEligibilityResult: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Level of the creator by GMV, defined by the platform for each market.
  public var creatorLevel: Int? { raw.int("creator_level") }

  /// Open id that identifies the creator for your app; it takes the place of the TikTok user id.
  public var creatorOpenId: String? { raw.string("creator_open_id") }

  /// Whether the creator has blocked the shop or is blocked by it.
  public var isBlocked: Bool? { raw.flag("is_blocked") }

  /// Whether the shop and the creator are already in contact, so that no new quota is used.
  public var isConnected: Bool? { raw.flag("is_connected") }

  /// Whether the creator has enough followers to be contacted.
  public var isCreatorFollowerCountThresholdMet: Bool? { raw.flag("is_creator_follower_count_threshold_met") }

  /// Whether the shop has quota left for creators of this level.
  public var isCreatorLevelQuotaAvailable: Bool? { raw.flag("is_creator_level_quota_available") }

  /// Whether shop and creator are paired, that is connected from both sides.
  public var isPaired: Bool? { raw.flag("is_paired") }
}

/// Creator info inside the parameters of `checkCreatorOutreachEligibility`.
public struct CreatorInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    creatorOpenId: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("creator_open_id", creatorOpenId)
    })
  }

  /// Open id that identifies the creator for your app; it takes the place of the TikTok user id.
  public var creatorOpenId: String? { raw.string("creator_open_id") }
}

/// Creator profile inside ``Creator``.
public struct CreatorProfile: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the creator's contact details can be seen.
  public var contactInfoAvailable: Bool? { raw.flag("contact_info_available") }

  /// Name of the agency (multi-channel network) that manages the creator.
  public var creatorBindMcnName: String? { raw.string("creator_bind_mcn_name") }

  /// Whether the shop is in contact with the creator and how.
  public var creatorConnectInfo: CreatorConnectInfo? { raw.view("creator_connect_info") }

  /// Number of seller reviews on how the creator met sample obligations.
  public var creatorFulfillmentReviews: Int? { raw.int("creator_fulfillment_reviews") }

  /// Score for meeting sample obligations over the last 90 days, as text.
  public var creatorFulfillmentScore90d: String? { raw.string("creator_fulfillment_score_90d") }

  /// Level of the creator by GMV, defined by the platform for each market.
  public var creatorLevel: Int? { raw.int("creator_level") }

  /// Followers, engagement and sales of the creator over successive periods.
  public var creatorTrendProfile: [CreatorTrendProfile] { raw.views("creator_trend_profile") }

  /// Whether the shop invited the creator within the last 90 days.
  public var hasInvited90d: Bool? { raw.flag("has_invited_90d") }

  /// Whether the creator is blocked from contact with the shop.
  public var isCreatorBlocked: Bool? { raw.flag("is_creator_blocked") }

  /// Whether the creator can be paid a flat fee.
  public var isEligibleFlatFee: Bool? { raw.flag("is_eligible_flat_fee") }

  /// Whether the platform recommends the creator.
  public var isOfficialRecommend: Bool? { raw.flag("is_official_recommend") }

  /// Whether the platform marks the creator as a rising star.
  public var isRisingStar: Bool? { raw.flag("is_rising_star") }

  /// Median comments per LIVE of the creator over the last 30 days.
  public var liveCommentCnt30dMed: Int? { raw.int("live_comment_cnt_30d_med") }

  /// Engagement rate of the creator's LIVEs over the last 30 days.
  public var liveEngagementRate30d: Int? { raw.int("live_engagement_rate_30d") }

  /// Likes of the creator's LIVEs over the last 30 days.
  public var liveLikeCnt30d: Int? { raw.int("live_like_cnt_30d") }

  /// Median shares per LIVE of the creator over the last 30 days.
  public var liveShareCnt30dMed: Int? { raw.int("live_share_cnt_30d_med") }

  /// Median views per LIVE of the creator over the last 30 days.
  public var liveViewCnt30dMed: Int? { raw.int("live_view_cnt_30d_med") }

  /// Score of how well the creator deals with samples.
  public var sampleScore: Int? { raw.int("sample_score") }

  /// Median plays per video of the creator over the last 30 days.
  public var videoPlayCnt30dMed: Int? { raw.int("video_play_cnt_30d_med") }

  /// Median number of videos the creator published over the last 30 days.
  public var videoPublishCnt30dMed: Int? { raw.int("video_publish_cnt_30d_med") }
}

/// Creator trend profile inside ``CreatorProfile``.
public struct CreatorTrendProfile: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// End of the period, Unix time in seconds.
  public var endTimestamp: Int? { raw.int("end_timestamp") }

  /// Engagement rate of the creator in this period.
  public var engagementRate: Int? { raw.int("engagement_rate") }

  /// Followers of the creator at the end of the period.
  public var follower: Int? { raw.int("follower") }

  /// Gross merchandise value that the creator brought in during this period.
  public var gmv: Gmv? { raw.view("gmv") }

  /// Start of the period, Unix time in seconds.
  public var startTimestamp: Int? { raw.int("start_timestamp") }

  /// Units sold, counted by SKU; absent if the creator does not share exact data.
  public var unitsSold: Int? { raw.int("units_sold") }
}

/// Current commission inside ``OpenCollaboration``.
public struct CurrentCommission: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// When this commission rate ends, Unix time in seconds. Example: `1727625600`.
  public var endTime: UnixTime? { raw.time("end_time") }

  /// Commission rate in hundredths of a percent: 3587 is 35.87 percent; 100 to 8000. Example: `3000`.
  public var rate: Int? { raw.int("rate") }

  /// When this commission rate took effect, Unix time in seconds. Example: `1725334422`.
  public var startTime: UnixTime? { raw.time("start_time") }
}

/// Data inside ``GetWeeklyCreatorOutreachQuotaResponse``.
public struct AffiliateSellerData: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Percentile that the shop must reach to earn extra quota (bonus), as text.
  public var bonusExposurePostPercentileThreshold: String? { raw.string("bonus_exposure_post_percentile_threshold") }

  /// End of the quota week, Unix time in seconds.
  public var endTime: String? { raw.string("end_time") }

  /// Quotas for contacting creators, by the level of the shop's GMV.
  public var gmvLevelRule: [GmvLevelRule] { raw.views("gmv_level_rule") }

  /// Level that the shop's GMV falls into, on which the outreach quota depends.
  public var gmvTier: String? { raw.string("gmv_tier") }

  /// Creators contacted for the first time in this quota week, as text.
  public var newConnectCount: String? { raw.string("new_connect_count") }

  /// Creators who answered and are now connected with the shop, as text.
  public var pairConnectCount: String? { raw.string("pair_connect_count") }

  /// Quota for contacting creators, split by level of creators.
  public var quotaDetails: [QuotaDetail] { raw.views("quota_details") }

  /// Contacts with creators that the shop may start in the week, as text.
  public var quotaSum: String? { raw.string("quota_sum") }

  /// Kind of quota for contacting creators that holds for the shop.
  public var quotaType: String? { raw.string("quota_type") }

  /// Contacts already used in the week, as text.
  public var quotaUse: String? { raw.string("quota_use") }

  /// Largest number of followers of creators whom the shop may contact, as text.
  public var reachedMaxFollowerCnt: String? { raw.string("reached_max_follower_cnt") }

  /// Id of the shop that the quota belongs to.
  public var shopId: String? { raw.string("shop_id") }

  /// Start of the quota week, Unix time in seconds.
  public var startTime: String? { raw.string("start_time") }

  /// Whether the shop may contact any number of creators.
  public var unlimited: Bool? { raw.flag("unlimited") }
}

/// Sample rule inside the parameters of `editOpenCollaborationSampleRule`.
public struct EditOpenCollaborationSampleRuleSampleRule: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    activateStatus: String,
    endTime: UnixTime? = nil,
    isSampleTimeUnlimited: Bool? = nil,
    sampleQuota: Int? = nil,
    startTime: UnixTime? = nil,
    thresholds: Threshold? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("activate_status", activateStatus)
      writer.put("end_time", endTime)
      writer.put("is_sample_time_unlimited", isSampleTimeUnlimited)
      writer.put("sample_quota", sampleQuota)
      writer.put("start_time", startTime)
      writer.put("thresholds", thresholds)
    })
  }

  /// ACTIVATE switches the sample rule on and needs its details; DEACTIVATE switches it off and needs `product_id` only. Example: `ACTIVATE`.
  public var activateStatus: String? { raw.string("activate_status") }

  /// Last moment at which creators may apply for samples, Unix time in seconds; only together with `start_time`. Example: `1728552553`.
  public var endTime: UnixTime? { raw.time("end_time") }

  /// Whether creators may ask for samples at any time; otherwise only from `start_time` to `end_time`. Example: `true`.
  public var isSampleTimeUnlimited: Bool? { raw.flag("is_sample_time_unlimited") }

  /// Number of samples that creators can apply for in total. Example: `100`.
  public var sampleQuota: Int? { raw.int("sample_quota") }

  /// First moment at which creators may apply for samples, Unix time in seconds; only together with `end_time`. Example: `1728552553`.
  public var startTime: UnixTime? { raw.time("start_time") }

  /// What a creator must reach to ask for the sample.
  public var thresholds: Threshold? { raw.view("thresholds") }
}

/// Failed item inside ``ResolveTargetCollaborationConflictsResponse``.
public struct FailedItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Open id that identifies the creator for your app; it takes the place of the TikTok user id.
  public var creatorOpenId: String? { raw.string("creator_open_id") }

  /// Id of the target collaboration that already holds this creator and product.
  public var existingCollaborationId: String? { raw.string("existing_collaboration_id") }
}

/// File inside ``DownloadCompassTaskFileResponse``.
public struct File: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Content of the export file, encoded in base64; decode it and save it as `file_name`.
  public var base64: String? { raw.string("base64") }
}

/// Follower age inside ``Creator``.
public struct FollowerAge: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Age group, written as a range such as 18-23.
  public var key: String? { raw.string("key") }

  /// Share of followers in this group, a decimal fraction as text (0.2500 is 25 percent).
  public var value: String? { raw.string("value") }
}

/// Follower demographic inside the parameters of `searchCreatorOnMarketplace`.
public struct FollowerDemographic: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    ageRanges: [String]? = nil,
    countRange: CountRange? = nil,
    genderDistribution: GenderDistribution? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("age_ranges", ageRanges)
      writer.put("count_range", countRange)
      writer.put("gender_distribution", genderDistribution)
    })
  }

  /// Age groups of the followers to look for, such as AGE_RANGE_18_24; several may be given.
  public var ageRanges: [String] { raw.strings("age_ranges") }

  /// Smallest and largest number of followers.
  public var countRange: CountRange? { raw.view("count_range") }

  /// Smallest share that followers of one gender must have.
  public var genderDistribution: GenderDistribution? { raw.view("gender_distribution") }
}

/// Follower gender inside ``Creator``.
public struct FollowerGender: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Gender of this part of the followers, such as Male.
  public var key: String? { raw.string("key") }

  /// Share of followers in this group, a decimal fraction as text (0.2500 is 25 percent).
  public var value: String? { raw.string("value") }
}

/// Follower location inside ``Creator``.
public struct FollowerLocation: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Place of this part of the followers as a two-letter code, for the US the state.
  public var key: String? { raw.string("key") }

  /// Share of followers in this group, a decimal fraction as text (0.2500 is 25 percent).
  public var value: String? { raw.string("value") }
}

/// Free sample rule inside the parameters of `createTargetCollaboration`, ``TargetCollaboration``, the parameters of `updateTargetCollaboration`.
public struct FreeSampleRule: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    hasFreeSample: Bool? = nil,
    isSampleApprovalExempt: Bool? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("has_free_sample", hasFreeSample)
      writer.put("is_sample_approval_exempt", isSampleApprovalExempt)
    })
  }

  /// Whether invited creators can get free samples. Example: `true`.
  public var hasFreeSample: Bool? { raw.flag("has_free_sample") }

  /// Whether requests of invited creators for free samples are approved without review; without effect unless `has_free_sample` is true. Example: `true`.
  public var isSampleApprovalExempt: Bool? { raw.flag("is_sample_approval_exempt") }
}

/// Fulfillment inside ``SearchSampleApplicationsFulfillmentsResponse``.
public struct Fulfillment: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// LIVE or video that the creator made in return for the sample, with its reach.
  public var content: Content? { raw.view("content") }

  /// Product that the sample, content or collaboration is about.
  public var product: SearchSampleApplicationsFulfillmentsProduct? { raw.view("product") }
}

/// Gender distribution inside ``FollowerDemographic``.
public struct GenderDistribution: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    gender: String? = nil,
    percentageGe: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("gender", gender)
      writer.put("percentage_ge", percentageGe)
    })
  }

  /// Gender of the followers, MALE or FEMALE.
  public var gender: String? { raw.string("gender") }

  /// Smallest share of followers of this gender, in ten-thousandths: 6000 is 60 percent.
  public var percentageGe: Int? { raw.int("percentage_ge") }
}

/// Data inside ``GetInboxCategoryCountsResponse``.
public struct GetInboxCategoryCountsData: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Number of conversations in each group of the inbox.
  public var groupCounts: [GroupCount] { raw.views("group_counts") }
}

/// Creator profile inside ``CreatorContentDetail``.
public struct GetOpenCollaborationCreatorContentDetailCreatorProfile: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Picture that the creator shows on TikTok.
  public var avatar: Avatar? { raw.view("avatar") }

  /// Open id that identifies the creator for your app; it takes the place of the TikTok user id.
  public var creatorOpenId: String? { raw.string("creator_open_id") }

  /// Number of accounts that follow the creator on TikTok. Example: `10023`.
  public var followerCount: Int? { raw.int("follower_count") }

  /// Display name of the creator, which can change. Example: `nickname`.
  public var nickname: String? { raw.string("nickname") }

  /// Handle of the creator, the name used in the profile address. Example: `example_creator`.
  public var username: String? { raw.string("username") }
}

/// Product inside ``GetOpenCollaborationCreatorContentDetailResponse``.
public struct GetOpenCollaborationCreatorContentDetailProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Platform's id of the product, as the product operations return it. Example: `1734823553672710512`.
  public var id: String? { raw.string("id") }

  /// Address of the main picture of the product.
  public var imageUrl: String? { raw.string("image_url") }
}

/// Data inside ``GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse``.
public struct GetSellerSearchCreatorMarketplaceAdvancedFiltersData: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Options of each filter: what can be chosen, or in a search what is chosen.
  public var optionList: [GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem] { raw.views("option_list") }

  /// Ways in which the search results can be sorted.
  public var sorters: [Sorter] { raw.views("sorters") }
}

/// Option inside ``AdvancedFilter``, ``GetSellerSearchCreatorMarketplaceAdvancedFiltersData``.
public struct GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    optionType: String? = nil,
    options: [OptionItem]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("option_type", optionType)
      writer.put("options", options)
    })
  }

  /// Filter that the options belong to, such as brand or language.
  public var optionType: String? { raw.string("option_type") }

  /// Choices that the filter offers, or those chosen for a search.
  public var options: [OptionItem] { raw.views("options") }
}

/// Option inside the parameters of `getSellerSearchCreatorMarketplaceAdvancedFilters`.
public struct GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    optionType: OptionType? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("option_type", optionType)
    })
  }

  /// Filter that the options belong to, such as brand or language.
  public var optionType: OptionType? { raw.open("option_type") }
}

/// Data inside ``GetWeeklyCreatorOutreachRecordsResponse``.
public struct GetWeeklyCreatorOutreachRecordsData: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Creators whom the shop contacted in the week, one entry each.
  public var connectList: [Connect] { raw.views("connect_list") }

  /// Number of all contacted creators, over all pages.
  public var total: Int? { raw.int("total") }
}

/// GMV inside ``CreatorTrendProfile``.
public struct Gmv: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Amount of money, decimal text in the currency of the sibling `currency`.
  public var amount: String? { raw.string("amount") }

  /// Sign of the currency, ready to show before the amount.
  public var symbol: String? { raw.string("symbol") }
}

/// GMV level rule inside ``AffiliateSellerData``.
public struct GmvLevelRule: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Level that the shop's GMV falls into, on which the outreach quota depends.
  public var gmvTier: String? { raw.string("gmv_tier") }

  /// Lower end of the GMV range that this level covers.
  public var leftGmv: Money? { raw.view("left_gmv") }

  /// Quota for contacting creators, split by level of creators.
  public var quotaDetails: [QuotaDetail] { raw.views("quota_details") }

  /// Largest number of followers of creators whom the shop may contact, as text.
  public var reachedMaxFollowerCnt: String? { raw.string("reached_max_follower_cnt") }

  /// Upper end of the GMV range that this level covers.
  public var rightGmv: Money? { raw.view("right_gmv") }
}

/// GMV range inside ``Creator``, ``SearchCreatorOnMarketplaceCreator``.
public struct GmvRange: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// ISO 4217 code of the currency of the amounts beside it.
  public var currency: String? { raw.string("currency") }

  /// The range as text ready to show, with currency sign where it is money, such as $0-$100.
  public var formattedRange: String? { raw.string("formatted_range") }

  /// Upper end of the range, decimal text where it is money.
  public var maximumAmount: String? { raw.string("maximum_amount") }

  /// Lower end of the range, decimal text where it is money.
  public var minimumAmount: String? { raw.string("minimum_amount") }
}

/// GPM range inside ``Creator``.
public struct GpmRange: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// ISO 4217 code of the currency of the amounts beside it.
  public var currency: String? { raw.string("currency") }

  /// The range as text ready to show, with currency sign where it is money, such as $0-$100.
  public var formattedRange: String? { raw.string("formatted_range") }

  /// Upper end of the range, decimal text where it is money.
  public var maximumAmount: String? { raw.string("maximum_amount") }

  /// Lower end of the range, decimal text where it is money.
  public var minimumAmount: String? { raw.string("minimum_amount") }
}

/// Group count inside ``GetInboxCategoryCountsData``.
public struct GroupCount: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Number of conversations that fall into this group of the inbox.
  public var count: Int? { raw.int("count") }

  /// Group of the inbox that the conversations in `count` belong to.
  public var groupType: String? { raw.string("group_type") }
}

/// Image inside ``ProductBaseInfo``.
public struct AffiliateSellerImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Address of the main picture of the product.
  public var url: String? { raw.string("url") }
}

/// LIVE GPM range inside ``Creator``.
public struct LiveGpmRange: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// ISO 4217 code of the currency of the amounts beside it.
  public var currency: String? { raw.string("currency") }

  /// The range as text ready to show, with currency sign where it is money, such as $0-$100.
  public var formattedRange: String? { raw.string("formatted_range") }

  /// Upper end of the range, decimal text where it is money.
  public var maximumAmount: String? { raw.string("maximum_amount") }

  /// Lower end of the range, decimal text where it is money.
  public var minimumAmount: String? { raw.string("minimum_amount") }
}

/// Major gender inside ``TopFollowerDemographic``.
public struct MajorGender: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Gender of the followers, MALE or FEMALE.
  public var gender: String? { raw.string("gender") }

  /// Share of followers of this gender in ten-thousandths: 6524 is 65.24 percent, the rest is the other gender.
  public var percentage: Int? { raw.int("percentage") }
}

/// Message inside ``GetMessageInConversationResponse``.
public struct Message: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Position of the message in the conversation; a higher index is newer. Example: `1735032460678899`.
  public var conversationIndex: String? { raw.string("conversation_index") }

  /// Message itself: content, kind, sender and time.
  public var messageBody: MessageBody? { raw.view("message_body") }
}

/// Message body inside ``Message``.
public struct MessageBody: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Message content as JSON text, whose keys depend on the message type: `content` for TEXT, `product_id` for PRODUCT_CARD, `url` and size for IMAGE.
  public var content: String? { raw.string("content") }

  /// Id of the conversation between the shop and a creator. Example: `7451873679308620048`.
  public var conversationId: String? { raw.string("conversation_id") }

  /// When it was created, Unix time in seconds. Example: `1691411573`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Id of the message within the messaging system. Example: `7451907556216407553`.
  public var id: String? { raw.string("id") }

  /// Messaging id of the sender; equal to `creator_im_id` if the creator wrote the message. Example: `2368694990397660924`.
  public var senderId: String? { raw.string("sender_id") }

  /// Kind of message, which fixes the keys of `content`; more kinds can arrive than can be sent, such as NOTIFICATION or EMOTICONS. Example: `TEXT`.
  public var type: MessageBodyType? { raw.open("type") }
}

/// Newest message inside ``GetLatestUnreadMessagesResponse``.
public struct NewestMessage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Message content as JSON text, whose keys depend on the message type: `content` for TEXT, `product_id` for PRODUCT_CARD, `url` and size for IMAGE.
  public var content: String? { raw.string("content") }

  /// Id of the conversation between the shop and a creator. Example: `12345`.
  public var conversationId: String? { raw.string("conversation_id") }

  /// Messaging id of the sender; equal to `creator_im_id` if the creator wrote the message. Example: `12345678`.
  public var senderId: String? { raw.string("sender_id") }

  /// Kind of message, which fixes the keys of `content`; more kinds can arrive than can be sent, such as NOTIFICATION or EMOTICONS. Example: `TEXT`.
  public var type: MessageBodyType? { raw.open("type") }

  /// Messages of this sender in the conversation that the seller has not read. Example: `1`.
  public var unreadMessageCount: Int? { raw.int("unread_message_count") }
}

/// Open collaboration inside ``SearchOpenCollaborationResponse``.
public struct OpenCollaboration: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Creators who posted a LIVE or video for this collaboration. Example: `10`.
  public var contentCreatorCount: Int? { raw.int("content_creator_count") }

  /// Commission in force now, with its period.
  public var currentCommission: CurrentCommission? { raw.view("current_commission") }

  /// Platform's id of the open collaboration, needed to remove creators from it. Example: `94297006405`.
  public var id: String? { raw.string("id") }

  /// Product that the sample, content or collaboration is about.
  public var product: Product? { raw.view("product") }

  /// Creators who added the product to their showcase. Example: `15`.
  public var showcaseCreatorCount: Int? { raw.int("showcase_creator_count") }

  /// NORMAL while in force; TERMINATING after the seller removed it, until the `end_time` of `current_commission`; afterwards it is no longer listed. Example: `NORMAL`.
  public var status: PromotionStatus? { raw.open("status") }
}

/// Open collaboration setting inside ``GetOpenCollaborationSettingsResponse``.
public struct OpenCollaborationSetting: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Rule by which products enter open collaboration on their own, with the commission rate they get.
  public var autoAddProduct: AutoAddProduct? { raw.view("auto_add_product") }
}

/// Option children inside ``OptionItem``.
public struct OptionChildren: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String? = nil,
    name: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("name", name)
    })
  }

  /// Id of the option, used when you search for creators.
  public var id: String? { raw.string("id") }

  /// Text of the option, ready to show in a list.
  public var name: String? { raw.string("name") }
}

/// Option inside ``GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem``.
public struct OptionItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String? = nil,
    name: String? = nil,
    optionChildren: [OptionChildren]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("name", name)
      writer.put("option_children", optionChildren)
    })
  }

  /// Id of the option, used when you search for creators.
  public var id: String? { raw.string("id") }

  /// Text of the option, ready to show in a list.
  public var name: String? { raw.string("name") }

  /// Options one level below this one, for filters with levels.
  public var optionChildren: [OptionChildren] { raw.views("option_children") }
}

/// Order inside ``SearchSellerAffiliateOrdersResponse``.
public struct Order: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// When it was created, Unix time in seconds. Example: `1722420186`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// When the order was delivered, Unix time in seconds. Example: `1723748656`.
  public var deliveryTime: UnixTime? { raw.time("delivery_time") }

  /// Platform's id of the main order, which holds one or more SKUs. Example: `579125529499110202`.
  public var id: String? { raw.string("id") }

  /// Variants of products sold in the order, each with its commission.
  public var skus: [Sku] { raw.views("skus") }

  /// State of the commission of the order: PROCESSING, COMPLETED, CANCELLED, FROZEN or DEDUCTED. Example: `COMPLETED`.
  public var status: OrderStatus? { raw.open("status") }
}

/// Original price inside ``Product``, ``SearchOpenCollaborationProductProduct``.
public struct OriginalPrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// ISO 4217 code of the currency of the amounts beside it. Example: `USD`.
  public var currency: String? { raw.string("currency") }

  /// Highest original price, decimal text in the currency of the sibling `currency`. Example: `100.00`.
  public var maximumAmount: String? { raw.string("maximum_amount") }

  /// Lowest original price, decimal text in the currency of the sibling `currency`. Example: `12.21`.
  public var minimumAmount: String? { raw.string("minimum_amount") }
}

/// Price inside ``ProductBaseInfo``.
public struct Price: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Price of the most expensive SKU of the product.
  public var maxPrice: Money? { raw.view("max_price") }

  /// Price of the cheapest SKU of the product.
  public var minPrice: Money? { raw.view("min_price") }
}

/// Product inside ``OpenCollaboration``, ``TargetCollaboration``.
public struct Product: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Where the creator or product stands in the collaboration. Example: `NORMAL`.
  public var collaborationStatus: CollaborationStatus? { raw.open("collaboration_status") }

  /// Commission rate and the amounts it comes to for the product.
  public var commission: Commission? { raw.view("commission") }

  /// Whether the commission of the product holds for all, some or none of the creators; a Top Creator Program may override it. Example: `EFFECTIVE_ALL`.
  public var commissionEffectiveStatus: CommissionEffectiveStatus? { raw.open("commission_effective_status") }

  /// Platform's id of the product, as the product operations return it. Example: `789078671231312312`.
  public var id: String? { raw.string("id") }

  /// Units of the product in stock, over all its SKUs. Example: `1274`.
  public var inventory: Int? { raw.int("inventory") }

  /// Address of the main picture of the product.
  public var mainImageUrl: String? { raw.string("main_image_url") }

  /// Price range of the SKUs before promotions.
  public var originalPrice: OriginalPrice? { raw.view("original_price") }

  /// State of the product: LIVE, OUT_OF_STOCK, SELLER_DEACTIVATE, PLATFORM_DEACTIVATE, GNE_REJECT, DELETE or OTHER; only LIVE can be bought. Example: `LIVE`.
  public var status: ProductStatus? { raw.open("status") }

  /// Name of the product as buyers see it on the product page.
  public var title: String? { raw.string("title") }
}

/// Product base info inside ``ProductDetail``.
public struct ProductBaseInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// When the ads commission of the product takes effect, Unix time in seconds.
  public var adsCommissionEffectiveTime: UnixTime? { raw.time("ads_commission_effective_time") }

  /// When the commission of the product takes effect, Unix time in seconds.
  public var commissionEffectiveTime: UnixTime? { raw.time("commission_effective_time") }

  /// Main picture of the product, given by its address.
  public var image: AffiliateSellerImage? { raw.view("image") }

  /// Ads commission of the target collaboration before the last change, in hundredths of a percent.
  public var oldTargetAdsCommission: Int? { raw.int("old_target_ads_commission") }

  /// Commission of the target collaboration before the last change, in hundredths of a percent.
  public var oldTargetCommission: Int? { raw.int("old_target_commission") }

  /// Commission of the product in open collaboration, in hundredths of a percent.
  public var openCommission: Int? { raw.int("open_commission") }

  /// Price range of the SKUs before promotions.
  public var price: Price? { raw.view("price") }

  /// Platform's id of the product that the entry or call is about.
  public var productId: String? { raw.string("product_id") }

  /// State of the product in the shop, such as on sale or out of stock.
  public var productStatus: String? { raw.string("product_status") }

  /// Price range of the SKUs with the current promotion.
  public var promotionPrice: PromotionPrice? { raw.view("promotion_price") }

  /// Ads commission for invited creators, in hundredths of a percent.
  public var targetAdsCommission: Int? { raw.int("target_ads_commission") }

  /// Commission for invited creators, in hundredths of a percent.
  public var targetCommission: Int? { raw.int("target_commission") }

  /// Name of the product as buyers see it on the product page.
  public var title: String? { raw.string("title") }
}

/// Product detail inside ``QueryCreatorPromotionDetailsInTargetCollaborationData``.
public struct ProductDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the commission of the collaboration is in force for the product.
  public var isCommissionEffective: Bool? { raw.flag("is_commission_effective") }

  /// LIVEs in which the creator showed the product.
  public var liveCount: Int? { raw.int("live_count") }

  /// Whether the creator has added the product to the showcase.
  public var productAddStatus: Bool? { raw.flag("product_add_status") }

  /// Product with price, state and commissions.
  public var productBaseInfo: ProductBaseInfo? { raw.view("product_base_info") }

  /// Videos in which the creator showed the product.
  public var videoCount: Int? { raw.int("video_count") }
}

/// Product filter inside the parameters of `queryCreatorPromotionDetailsInTargetCollaboration`.
public struct ProductFilter: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    addedTypes: [String]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("added_types", addedTypes)
    })
  }

  /// Restricts the products by whether and how the creator has added them.
  public var addedTypes: [String] { raw.strings("added_types") }
}

/// Product original price range inside ``Creator``.
public struct ProductOriginalPriceRange: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// ISO 4217 code of the currency of the amounts beside it.
  public var currency: String? { raw.string("currency") }

  /// Highest original price, decimal text in the currency of the sibling `currency`.
  public var maximumAmount: String? { raw.string("maximum_amount") }

  /// Lowest original price, decimal text in the currency of the sibling `currency`.
  public var minimumAmount: String? { raw.string("minimum_amount") }
}

/// Promotion price inside ``ProductBaseInfo``.
public struct PromotionPrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Price of the most expensive SKU of the product.
  public var maxPrice: Money? { raw.view("max_price") }

  /// Price of the cheapest SKU of the product.
  public var minPrice: Money? { raw.view("min_price") }
}

/// Data inside ``QueryCreatorPromotionDetailsInTargetCollaborationResponse``.
public struct QueryCreatorPromotionDetailsInTargetCollaborationData: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Products of the collaboration and how the creator promotes each.
  public var productDetails: [ProductDetail] { raw.views("product_details") }
}

/// Creator inside ``TargetCollaboration``.
public struct QueryTargetCollaborationDetailCreator: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Profile picture that the creator shows on TikTok.
  public var avatar: Avatar? { raw.view("avatar") }

  /// Where the creator or product stands in the collaboration. Example: `NORMAL`.
  public var collaborationStatus: CollaborationStatus? { raw.open("collaboration_status") }

  /// Products of the collaboration that the creator posted content for, those being deleted included. Example: `1`.
  public var contentProductCount: Int? { raw.int("content_product_count") }

  /// Open id that identifies the creator for your app; it takes the place of the TikTok user id.
  public var creatorOpenId: String? { raw.string("creator_open_id") }

  /// Display name of the creator, which can change. Example: `123456`.
  public var nickname: String? { raw.string("nickname") }

  /// Whether the products' commission holds for the creator fully, partly or not; a Top Creator Program may override it. Example: `EFFECTIVE_ALL`.
  public var productEffectiveStatus: CommissionEffectiveStatus? { raw.open("product_effective_status") }

  /// Market in which the creator may promote products, ISO 3166-1 alpha-2. Example: `US`.
  public var selectionRegion: String? { raw.string("selection_region") }

  /// Products of the collaboration that the creator added to the showcase, those being deleted included. Example: `2`.
  public var showcaseProductCount: Int? { raw.int("showcase_product_count") }

  /// Handle of the creator, the name used in the profile address. Example: `123456`.
  public var username: String? { raw.string("username") }
}

/// Quota detail inside ``AffiliateSellerData``, ``GmvLevelRule``.
public struct QuotaDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Levels of creators that this quota holds for.
  public var creatorLevels: [Int] { raw.ints("creator_levels") }

  /// Extra contacts granted on top of the weekly quota.
  public var quotaBonusSum: Int? { raw.int("quota_bonus_sum") }

  /// Extra contacts that the shop has already used in the week.
  public var quotaBonusUse: Int? { raw.int("quota_bonus_use") }

  /// Contacts with creators that the shop may start in the week.
  public var quotaPeriodSum: Int? { raw.int("quota_period_sum") }

  /// Contacts with creators that the shop has already started in the week.
  public var quotaPeriodUse: Int? { raw.int("quota_period_use") }
}

/// Conflict item inside the parameters of `resolveTargetCollaborationConflicts`.
public struct ResolveTargetCollaborationConflictsConflictItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    creatorOpenId: String,
    existingCollaborationId: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("creator_open_id", creatorOpenId)
      writer.put("existing_collaboration_id", existingCollaborationId)
    })
  }

  /// Open id that identifies the creator for your app; it takes the place of the TikTok user id.
  public var creatorOpenId: String? { raw.string("creator_open_id") }

  /// Id of the target collaboration that already holds this creator and product.
  public var existingCollaborationId: String? { raw.string("existing_collaboration_id") }
}

/// Sales price inside ``SearchOpenCollaborationProductProduct``.
public struct SalesPrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// ISO 4217 code of the currency of the amounts beside it. Example: `USD`.
  public var currency: String? { raw.string("currency") }

  /// Highest promotion price of any SKU, decimal text in the currency of the sibling `currency`. Example: `55.7`.
  public var maximumAmount: String? { raw.string("maximum_amount") }

  /// Lowest promotion price of any SKU, decimal text in the currency of the sibling `currency`. Example: `34.3`.
  public var minimumAmount: String? { raw.string("minimum_amount") }
}

/// Sales price range inside the parameters of `searchOpenCollaborationProduct`.
public struct SalesPriceRange: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    amountGe: String? = nil,
    amountLt: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("amount_ge", amountGe)
      writer.put("amount_lt", amountLt)
    })
  }

  /// Lowest sales price to include, decimal text above 0. Example: `12.44`.
  public var amountGe: String? { raw.string("amount_ge") }

  /// Upper limit of the sales price, decimal text above 0; leave it out for no limit. Example: `100`.
  public var amountLt: String? { raw.string("amount_lt") }
}

/// Sample application inside ``SearchSampleApplicationsResponse``.
public struct SampleApplication: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Time by which the seller must decide on the application, Unix time in seconds; afterwards it lapses. Example: `1728674995`.
  public var approveExpirationTime: UnixTime? { raw.time("approve_expiration_time") }

  /// Samples of the product that creators can still apply for. Example: `50`.
  public var availableQuantity: Int? { raw.int("available_quantity") }

  /// Commission rate set for the creator as a decimal fraction, 0.01 to 0.8 (0.1 is 10 percent). Example: `0.1`.
  public var commissionRate: String? { raw.string("commission_rate") }

  /// Creator with profile and performance figures.
  public var creator: SearchSampleApplicationsCreator? { raw.view("creator") }

  /// Reasons why the application cannot be approved at the moment.
  public var disapprovableReasons: [String] { raw.strings("disapprovable_reasons") }

  /// How far the creator has met the duty to post content for the sample. Example: `ONGOING`.
  public var fulfillmentStatus: FulfillmentStatus? { raw.open("fulfillment_status") }

  /// Id to pass as `application_id` when you review the request. Example: `123456`.
  public var id: String? { raw.string("id") }

  /// Whether the seller can approve the application now; if not, `disapprovable_reasons` says why. Example: `true`.
  public var isApprovable: Bool? { raw.flag("is_approvable") }

  /// Id of the sample order, which exists once the seller has approved the application. Example: `123456`.
  public var orderId: String? { raw.string("order_id") }

  /// Agency that sent the application in the name of the creator; absent if the creator applied directly. Example: `ABC`.
  public var partnerName: String? { raw.string("partner_name") }

  /// Product that the sample, content or collaboration is about.
  public var product: SearchSampleApplicationsProduct? { raw.view("product") }

  /// Time by which the seller must ship the sample, Unix time in seconds. Example: `1728674995`.
  public var shipmentExpirationTime: UnixTime? { raw.time("shipment_expiration_time") }

  /// Where the request for a free sample stands, from review by the seller to posted content. Example: `PENDING`.
  public var status: SampleApplicationStatus? { raw.open("status") }

  /// Tracking number of the parcel with the sample. Example: `123456`.
  public var trackingNumber: String? { raw.string("tracking_number") }
}

/// Sample rule inside ``GetOpenCollaborationSampleRulesResponse``.
public struct SampleRule: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Samples of the product that creators can still apply for. Example: `50`.
  public var availableQuantity: Int? { raw.int("available_quantity") }

  /// Last moment at which creators may apply for samples, Unix time in seconds; only together with `start_time`. Example: `1728546888`.
  public var endTime: UnixTime? { raw.time("end_time") }

  /// Whether creators may ask for samples at any time; otherwise only from `start_time` to `end_time`. Example: `true`.
  public var isSampleTimeUnlimited: Bool? { raw.flag("is_sample_time_unlimited") }

  /// Platform's id of the product that the entry or call is about. Example: `123456`.
  public var productId: String? { raw.string("product_id") }

  /// Number of samples that creators can apply for in total. Example: `100`.
  public var sampleQuota: Int? { raw.int("sample_quota") }

  /// First moment at which creators may apply for samples, Unix time in seconds; only together with `end_time`. Example: `1728546888`.
  public var startTime: UnixTime? { raw.time("start_time") }

  /// Whether samples can be requested: NOT_STARTED, ONGOING, NO_LEFT_COUNT when none are left, PLAN_EXCEPTION or EXPIRED. Example: `ONGOING`.
  public var status: String? { raw.string("status") }

  /// What a creator must reach to ask for the sample.
  public var thresholds: Threshold? { raw.view("thresholds") }
}

/// Creator inside ``SearchCreatorOnMarketplaceResponse``.
public struct SearchCreatorOnMarketplaceCreator: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Profile picture that the creator shows on TikTok.
  public var avatar: Avatar? { raw.view("avatar") }

  /// Different viewers per LIVE in which the creator sold products, on average.
  public var avgEcLiveUv: Int? { raw.int("avg_ec_live_uv") }

  /// Views per video in which the creator promoted products, on average.
  public var avgEcVideoViewCount: Int? { raw.int("avg_ec_video_view_count") }

  /// Main product categories that the creator posts about.
  public var categoryIds: [String] { raw.strings("category_ids") }

  /// Open id that identifies the creator for your app; it takes the place of the TikTok user id.
  public var creatorOpenId: String? { raw.string("creator_open_id") }

  /// Profile of the creator with name, picture and figures.
  public var creatorProfile: SearchCreatorOnMarketplaceCreatorProfile? { raw.view("creator_profile") }

  /// Number of accounts that follow the creator on TikTok.
  public var followerCount: Int? { raw.int("follower_count") }

  /// Gross merchandise value that the creator brought in; absent if the creator does not share exact data.
  public var gmv: Money? { raw.view("gmv") }

  /// Range that the creator's GMV lies in; US only, in place of the exact figure.
  public var gmvRange: GmvRange? { raw.view("gmv_range") }

  /// Gross merchandise value (GMV) that the creator's LIVEs brought in; absent if the creator does not share exact data.
  public var liveGmv: Money? { raw.view("live_gmv") }

  /// Display name of the creator, which can change.
  public var nickname: String? { raw.string("nickname") }

  /// Market in which the creator may promote products, ISO 3166-1 alpha-2.
  public var selectionRegion: String? { raw.string("selection_region") }

  /// Main age groups and gender of the creator's followers.
  public var topFollowerDemographics: TopFollowerDemographic? { raw.view("top_follower_demographics") }

  /// Range of units that the creator has sold so far; US only, in place of the exact figure.
  public var unitsSoldRange: UnitsSoldRange? { raw.view("units_sold_range") }

  /// Handle of the creator, the name used in the profile address.
  public var username: String? { raw.string("username") }

  /// Gross merchandise value (GMV) that the creator's videos brought in; absent if the creator does not share exact data.
  public var videoGmv: Money? { raw.view("video_gmv") }
}

/// Creator profile inside ``SearchCreatorOnMarketplaceCreator``.
public struct SearchCreatorOnMarketplaceCreatorProfile: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Name of the agency (multi-channel network) that manages the creator.
  public var creatorBindMcnName: String? { raw.string("creator_bind_mcn_name") }

  /// Level of the creator by GMV, defined by the platform for each market.
  public var creatorLevel: Int? { raw.int("creator_level") }

  /// Whether the creator has worked with this shop before.
  public var hasCollaborated: Bool? { raw.flag("has_collaborated") }

  /// Whether the shop invited the creator within the last 90 days.
  public var hasInvited90d: Bool? { raw.flag("has_invited_90d") }

  /// Whether the creator is blocked from contact with the shop.
  public var isCreatorBlocked: Bool? { raw.flag("is_creator_blocked") }

  /// Whether the creator can be paid a flat fee.
  public var isEligibleFlatFee: Bool? { raw.flag("is_eligible_flat_fee") }

  /// Whether the creator is among the 10 percent that grew most in sales, revenue, videos, LIVE views or followers over the last 30 days.
  public var isFastGrowing: Bool? { raw.flag("is_fast_growing") }

  /// Whether the platform recommends the creator.
  public var isOfficialRecommend: Bool? { raw.flag("is_official_recommend") }

  /// Whether the platform marks the creator as a rising star.
  public var isRisingStar: Bool? { raw.flag("is_rising_star") }

  /// Promotion performance score: quality of the creator's content and products over the last 90 days; higher means fewer refunds and bad reviews.
  public var ppsScore: String? { raw.string("pps_score") }

  /// Tags that describe the kind of creator, as numbers.
  public var userTypeTag: [Int] { raw.ints("user_type_tag") }
}

/// Category inside the parameters of `searchOpenCollaborationProduct`.
public struct SearchOpenCollaborationProductCategory: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
    })
  }

  /// Id of the category to search in; first-level categories only. Example: `3412342`.
  public var id: String? { raw.string("id") }
}

/// Commission inside ``SearchOpenCollaborationProductProduct``.
public struct SearchOpenCollaborationProductCommission: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Commission earned for each unit sold, decimal text in the currency of the sibling `currency`. Example: `121.32`.
  public var amount: String? { raw.string("amount") }

  /// ISO 4217 code of the currency of the amounts beside it. Example: `USD`.
  public var currency: String? { raw.string("currency") }

  /// Commission rate in hundredths of a percent: 3587 is 35.87 percent; 100 to 8000. Example: `3000`.
  public var rate: Int? { raw.int("rate") }
}

/// Product inside ``SearchOpenCollaborationProductResponse``.
public struct SearchOpenCollaborationProductProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Categories of the product from the first level down to the leaf.
  public var categoryChains: [CategoryChain] { raw.views("category_chains") }

  /// Commission rate and the amounts it comes to for the product.
  public var commission: SearchOpenCollaborationProductCommission? { raw.view("commission") }

  /// Address of the product page, as buyers open it.
  public var detailLink: String? { raw.string("detail_link") }

  /// Whether any unit of the product is in stock. Example: `false`.
  public var hasInventory: Bool? { raw.flag("has_inventory") }

  /// Platform's id of the product, as the product operations return it. Example: `1729432087292775344`.
  public var id: String? { raw.string("id") }

  /// Address of the main picture of the product.
  public var mainImageUrl: String? { raw.string("main_image_url") }

  /// Price range of the SKUs before promotions.
  public var originalPrice: OriginalPrice? { raw.view("original_price") }

  /// Country in which the product is sold, ISO 3166-1 alpha-2. Example: `ID`.
  public var saleRegion: String? { raw.string("sale_region") }

  /// Price range of the SKUs with the current promotion.
  public var salesPrice: SalesPrice? { raw.view("sales_price") }

  /// Shop that sells the product, given by its name.
  public var shop: Shop? { raw.view("shop") }

  /// Name of the product as buyers see it on the product page.
  public var title: String? { raw.string("title") }

  /// How many units of the product buyers have ordered so far. Example: `12123`.
  public var unitsSold: Int? { raw.int("units_sold") }
}

/// Search param inside the parameters of `searchTargetCollaborations`.
public struct SearchParam: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    keyword: String,
    keywordType: SearchParamKeywordType
  ) {
    raw = JSONValue(members: { writer in
      writer.put("keyword", keyword)
      writer.put("keyword_type", keywordType)
    })
  }

  /// Text to search for; what it is matched with is set by `keyword_type`. Example: `test`.
  public var keyword: String? { raw.string("keyword") }

  /// What `keyword` is matched with; ids must match exactly, names need only be similar. Example: `TARGET_COLLABORATION_NAME`.
  public var keywordType: SearchParamKeywordType? { raw.open("keyword_type") }
}

/// Creator inside ``SampleApplication``.
public struct SearchSampleApplicationsCreator: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Address of the creator's profile picture.
  public var avatarUrl: String? { raw.string("avatar_url") }

  /// LIVEs and videos that the creator posted over the last 30 days; empty if the creator does not share it. Example: `4`.
  public var contentCount: Int? { raw.int("content_count") }

  /// Open id that identifies the creator for your app; it takes the place of the TikTok user id.
  public var creatorOpenId: String? { raw.string("creator_open_id") }

  /// Median views of the creator's shoppable videos over the last 30 days; empty if the creator does not share it. Example: `1200`.
  public var ecVideoView: Int? { raw.int("ec_video_view") }

  /// Number of accounts that follow the creator on TikTok. Example: `200`.
  public var followerCount: Int? { raw.int("follower_count") }

  /// Share of samples of the last 90 days that the creator answered with content, percentage with two decimals; empty if not shared. Example: `60.50`.
  public var fulfillmentPercentage: String? { raw.string("fulfillment_percentage") }

  /// Gross merchandise value (GMV) of the creator's shoppable content over the last 30 days; empty if the creator does not share it.
  public var gmv: Money? { raw.view("gmv") }

  /// Display name of the creator, which can change.
  public var nickname: String? { raw.string("nickname") }

  /// Handle of the creator, the name used in the profile address. Example: `test.name`.
  public var username: String? { raw.string("username") }
}

/// Product inside ``Fulfillment``.
public struct SearchSampleApplicationsFulfillmentsProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Platform's id of the product, as the product operations return it. Example: `123456`.
  public var id: String? { raw.string("id") }

  /// Address of the main picture of the product. Example: `https://www.example.com`.
  public var mainImageUrl: String? { raw.string("main_image_url") }
}

/// Product inside ``SampleApplication``.
public struct SearchSampleApplicationsProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Platform's id of the product, as the product operations return it. Example: `123456`.
  public var id: String? { raw.string("id") }

  /// Id of the SKU that the creator wants as a sample. Example: `123456`.
  public var skuId: String? { raw.string("sku_id") }

  /// Address of the picture that shows this variant of the product.
  public var skuImageUrl: String? { raw.string("sku_image_url") }

  /// Name of the variant, made of its sales attributes.
  public var skuName: String? { raw.string("sku_name") }

  /// Name of the product as buyers see it on the product page.
  public var title: String? { raw.string("title") }
}

/// Seller contact info inside the parameters of `createTargetCollaboration`, ``TargetCollaboration``, ``UpdateFailed`` and others.
public struct SellerContactInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    email: String? = nil,
    line: String? = nil,
    phoneNumber: String? = nil,
    telegram: String? = nil,
    whatsapp: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("email", email)
      writer.put("line", line)
      writer.put("phone_number", phoneNumber)
      writer.put("telegram", telegram)
      writer.put("whatsapp", whatsapp)
    })
  }

  /// Email address under which creators can reach the seller. Example: `test@tiktokshop.com`.
  public var email: String? { raw.string("email") }

  /// LINE account under which creators can reach the seller.
  public var line: String? { raw.string("line") }

  /// Phone number under which creators can reach the seller.
  public var phoneNumber: String? { raw.string("phone_number") }

  /// Telegram account under which creators can reach the seller.
  public var telegram: String? { raw.string("telegram") }

  /// WhatsApp number under which creators can reach the seller.
  public var whatsapp: String? { raw.string("whatsapp") }
}

/// Shop inside ``SearchOpenCollaborationProductProduct``.
public struct Shop: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Name of the shop as buyers see it on TikTok.
  public var name: String? { raw.string("name") }
}

/// SKU inside ``Order``.
public struct Sku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Your share of the creator bonus in a commission boost that you fund together with the platform, as finally due.
  public var actualCofundedCreatorBonusAmount: Money? { raw.view("actual_cofunded_creator_bonus_amount") }

  /// Sales value that the commission is finally computed on: selling price times the quantity that was neither returned nor refunded.
  public var actualCommissionBase: Money? { raw.view("actual_commission_base") }

  /// Commission finally due to the creator: `actual_commission_base` times `commission_rate`.
  public var actualPaidCommission: Money? { raw.view("actual_paid_commission") }

  /// Commission finally due to the affiliate partner (agency) on this SKU.
  public var actualPaidPartnerCommission: Money? { raw.view("actual_paid_partner_commission") }

  /// Shop Ads commission finally due: `actual_commission_base` times `shop_ads_commission_rate`.
  public var actualPaidShopAdsCommission: Money? { raw.view("actual_paid_shop_ads_commission") }

  /// Id of the campaign of a TikTok affiliate partner (TAP) that the product is enrolled in. Example: `73661290629`.
  public var campaignId: String? { raw.string("campaign_id") }

  /// How the commission of the order is computed: one fixed rate, or a rate by tier.
  public var commissionModel: String? { raw.string("commission_model") }

  /// Commission of the creator in hundredths of a percent: 3587 is 35.87 percent of the price. Example: `1000`.
  public var commissionRate: String? { raw.string("commission_rate") }

  /// Commission percentages agreed between seller and creator, one for each tier, such as 3.0 or 5.0.
  public var commissionTierSetting: String? { raw.string("commission_tier_setting") }

  /// Id of the LIVE or video through which the order came. Example: `7493990579714164574`.
  public var contentId: String? { raw.string("content_id") }

  /// Content through which the order came: SHOP, VIDEO, LIVE, PRE_LIVE, PROMOTION_PAGE or LINKSHARE. Example: `LIVE`.
  public var contentType: ContentType? { raw.open("content_type") }

  /// Handle of the creator who brought the order. Example: `exampleTikTokCreatorUsername`.
  public var creatorUsername: String? { raw.string("creator_username") }

  /// Your share of the creator bonus in a commission boost that you fund together with the platform, as estimated.
  public var estimatedCofundedCreatorBonusAmount: Money? { raw.view("estimated_cofunded_creator_bonus_amount") }

  /// Sales value that the commission is estimated on, before returns and refunds: selling price times quantity.
  public var estimatedCommissionBase: Money? { raw.view("estimated_commission_base") }

  /// Commission expected for the creator: `estimated_commission_base` times `commission_rate`.
  public var estimatedPaidCommission: Money? { raw.view("estimated_paid_commission") }

  /// Commission expected for the affiliate partner (agency) on this SKU.
  public var estimatedPaidPartnerCommission: Money? { raw.view("estimated_paid_partner_commission") }

  /// Shop Ads commission expected: `estimated_commission_base` times `shop_ads_commission_rate`.
  public var estimatedPaidShopAdsCommission: Money? { raw.view("estimated_paid_shop_ads_commission") }

  /// Whether all units of the SKU were returned.
  public var fullyReturn: String? { raw.string("fully_return") }

  /// Whether the order came through a carousel, that is a post with several pictures.
  public var isCarousel: Bool? { raw.flag("is_carousel") }

  /// Id of the open collaboration through which the creator promotes the product. Example: `73661290629`.
  public var openCollaborationId: String? { raw.string("open_collaboration_id") }

  /// Commission rate of the affiliate partner (agency) on this SKU.
  public var partnerCommissionRate: String? { raw.string("partner_commission_rate") }

  /// Price at which one unit of the SKU was sold.
  public var price: Money? { raw.view("price") }

  /// Platform's id of the product that the entry or call is about. Example: `1729503179457070324`.
  public var productId: String? { raw.string("product_id") }

  /// Number of units of the SKU that the buyer ordered. Example: `1`.
  public var quantity: Int? { raw.int("quantity") }

  /// Number of units of the SKU that the buyer got a refund for. Example: `1`.
  public var refundedQuantity: Int? { raw.int("refunded_quantity") }

  /// Number of units of the SKU that the buyer sent back. Example: `1`.
  public var returnedQuantity: Int? { raw.int("returned_quantity") }

  /// Whether the commission on this SKU has been settled.
  public var settlementStatus: String? { raw.string("settlement_status") }

  /// Commission rate on orders that come from ads, in hundredths of a percent; without it the open collaboration's ads rate or the standard rate holds. Example: `5000`.
  public var shopAdsCommissionRate: String? { raw.string("shop_ads_commission_rate") }

  /// Id of the SKU, the variant of the product.
  public var skuId: String? { raw.string("sku_id") }

  /// Id of the target collaboration, an offer to chosen creators. Example: `73661290629`.
  public var targetCollaborationId: String? { raw.string("target_collaboration_id") }
}

/// Sorter inside ``GetSellerSearchCreatorMarketplaceAdvancedFiltersData``.
public struct Sorter: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the sorting; pass it as `sorter_algorithm_id` when you search for creators.
  public var algorithmId: String? { raw.string("algorithm_id") }

  /// Text of the sorting, ready to show in a list.
  public var name: String? { raw.string("name") }
}

/// Success item inside ``ResolveTargetCollaborationConflictsResponse``.
public struct SuccessItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Open id that identifies the creator for your app; it takes the place of the TikTok user id.
  public var creatorOpenId: String? { raw.string("creator_open_id") }

  /// Id of the target collaboration that already holds this creator and product.
  public var existingCollaborationId: String? { raw.string("existing_collaboration_id") }
}

/// Target collaboration inside ``QueryTargetCollaborationDetailResponse``, ``SearchTargetCollaborationsResponse``.
public struct TargetCollaboration: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Creators in state NORMAL who posted content with products of the collaboration. Example: `1`.
  public var contentCreatorCount: Int? { raw.int("content_creator_count") }

  /// When it was created, Unix time in seconds.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Creators invited to the collaboration; the misspelling is part of the name. Example: `10`.
  public var creatorInivitedCount: Int? { raw.int("creator_inivited_count") }

  /// Creators invited to the collaboration, only those in state NORMAL. Example: `10`.
  public var creatorInvitedCount: Int? { raw.int("creator_invited_count") }

  /// Creators found or invited, one entry each.
  public var creators: [QueryTargetCollaborationDetailCreator] { raw.views("creators") }

  /// When the collaboration ends, Unix time in seconds. Example: `1715654330`.
  public var endTime: UnixTime? { raw.time("end_time") }

  /// Whether invited creators get free samples and whether the seller must approve each request.
  public var freeSampleRule: FreeSampleRule? { raw.view("free_sample_rule") }

  /// Platform's id of the target collaboration, needed to read, change or share it. Example: `789078671231123124`.
  public var id: String? { raw.string("id") }

  /// Text that the seller sends to the invited creators about the shop and the collaboration. Example: `test`.
  public var message: String? { raw.string("message") }

  /// Name of the target collaboration, visible to the seller and to invited creators. Example: `target_collaboration`.
  public var name: String? { raw.string("name") }

  /// Products in the collaboration, only those in state NORMAL. Example: `30`.
  public var productCount: Int? { raw.int("product_count") }

  /// Products of the collaboration with the commission for each.
  public var products: [Product] { raw.views("products") }

  /// Contact details that invited creators see.
  public var sellerContactInfo: SellerContactInfo? { raw.view("seller_contact_info") }

  /// Creators in state NORMAL who added a product of the collaboration to their showcase. Example: `2`.
  public var showcaseCreatorCount: Int? { raw.int("showcase_creator_count") }

  /// When the collaboration starts, Unix time in seconds. Example: `1715654330`.
  public var startTime: UnixTime? { raw.time("start_time") }

  /// Kind of target collaboration: STANDARD set up by the seller, or TOP_CREATOR_PROGRAM joined by offering products only. Example: `STANDARD`.
  public var type: TargetCollaborationType? { raw.open("type") }

  /// When the collaboration was last changed, Unix time in seconds. Example: `1715654330`.
  public var updateTime: UnixTime? { raw.time("update_time") }
}

/// Target collaboration conflict inside ``CreateTargetCollaborationResponse``, ``UpdateTargetCollaborationResponse``.
public struct TargetCollaborationConflict: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Open id that identifies the creator for your app; it takes the place of the TikTok user id.
  public var creatorUserOpenId: String? { raw.string("creator_user_open_id") }

  /// Platform's id of the product that the entry or call is about. Example: `789078671231`.
  public var productId: String? { raw.string("product_id") }
}

/// Task inside ``GetCompassTaskListResponse``.
public struct AffiliateSellerTask: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Name under which the export can be saved.
  public var fileName: String? { raw.string("file_name") }

  /// Id of the export task; pass it as `task_id` to download the file.
  public var id: String? { raw.string("id") }

  /// What the export covers: figures of the shop or of creators.
  public var moduleType: String? { raw.string("module_type") }

  /// How far the export has come; the file can be read once it is finished.
  public var status: String? { raw.string("status") }
}

/// Threshold inside ``EditOpenCollaborationSampleRuleSampleRule``, ``SampleRule``.
public struct Threshold: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    avgEcVideoViews: Int? = nil,
    categoryIds: [String]? = nil,
    minimumFollowerCount: Int? = nil,
    minimumGmv: Int? = nil,
    predictedFulfillmentRank: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("avg_ec_video_views", avgEcVideoViews)
      writer.put("category_ids", categoryIds)
      writer.put("minimum_follower_count", minimumFollowerCount)
      writer.put("minimum_gmv", minimumGmv)
      writer.put("predicted_fulfillment_rank", predictedFulfillmentRank)
    })
  }

  /// Average views per product video over the last 30 days that a creator must exceed to ask for a sample. Example: `5`.
  public var avgEcVideoViews: Int? { raw.int("avg_ec_video_views") }

  /// First-level categories of which one must be among the top three of the creator's GMV over the last 30 days.
  public var categoryIds: [String] { raw.strings("category_ids") }

  /// Number of followers a creator must exceed to ask for a sample. Example: `2000`.
  public var minimumFollowerCount: Int? { raw.int("minimum_follower_count") }

  /// Gross merchandise value (GMV) over the last 30 days that a creator must exceed to ask for a sample. Example: `1000`.
  public var minimumGmv: Int? { raw.int("minimum_gmv") }

  /// How likely a creator must be to post after a sample: ALL sets no limit, otherwise LOW, MEDIUM or HIGH and better. Example: `LOW`.
  public var predictedFulfillmentRank: String? { raw.string("predicted_fulfillment_rank") }
}

/// Top follower demographic inside ``SearchCreatorOnMarketplaceCreator``.
public struct TopFollowerDemographic: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// The three largest age groups among the followers of the creator, such as AGE_RANGE_18_24.
  public var ageRanges: [String] { raw.strings("age_ranges") }

  /// Gender that most followers of the creator have, with its share.
  public var majorGender: MajorGender? { raw.view("major_gender") }
}

/// Units sold range inside ``Creator``, ``SearchCreatorOnMarketplaceCreator``.
public struct UnitsSoldRange: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// The range as text ready to show, with currency sign where it is money, such as $0-$100.
  public var formattedRange: String? { raw.string("formatted_range") }

  /// Largest number of units sold in the range.
  public var maximumAmount: Int? { raw.int("maximum_amount") }

  /// Smallest number of units sold in the range.
  public var minimumAmount: Int? { raw.int("minimum_amount") }
}

/// Update failed inside ``UpdateTargetCollaborationResponse``.
public struct UpdateFailed: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Open ids of creators that could not be added.
  public var addCreatorOpenIds: [String] { raw.strings("add_creator_open_ids") }

  /// Products that could not be added, with the commission asked for.
  public var addProducts: AddProduct? { raw.view("add_products") }

  /// Commission changes that failed, one for each product.
  public var changeCommissions: ChangeCommission? { raw.view("change_commissions") }

  /// End time that could not be set, Unix time in seconds. Example: `1715654330`.
  public var endTime: UnixTime? { raw.time("end_time") }

  /// Open ids in the request that belong to no creator, as one text.
  public var invalidOpenIdList: [String] { raw.strings("invalid_open_id_list") }

  /// Product ids in the request that are not valid for the shop, as one text.
  public var invalidProductIdList: [String] { raw.strings("invalid_product_id_list") }

  /// Name that could not be given to the collaboration. Example: `openapi_test`.
  public var name: String? { raw.string("name") }

  /// Open ids of creators that could not be removed.
  public var removeCreatorOpenIds: [String] { raw.strings("remove_creator_open_ids") }

  /// Ids of products that could not be taken out of the collaboration.
  public var removeProductIds: [String] { raw.strings("remove_product_ids") }

  /// Contact details that could not be changed.
  public var sellerContactInfo: SellerContactInfo? { raw.view("seller_contact_info") }
}

/// Product inside the parameters of `updateTargetCollaboration`.
public struct UpdateTargetCollaborationProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    commissionRate: Int,
    id: String,
    targetAdCommissionRate: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("commission_rate", commissionRate)
      writer.put("id", id)
      writer.put("target_ad_commission_rate", targetAdCommissionRate)
    })
  }

  /// Commission in hundredths of a percent, 100 to 8000; a raise holds at once, a cut from 00:00 of the next day if a creator already shows the product. Example: `1000`.
  public var commissionRate: Int? { raw.int("commission_rate") }

  /// Platform's id of the product, as the product operations return it. Example: `789078671231312312`.
  public var id: String? { raw.string("id") }

  /// Commission rate on orders that come from ads, in hundredths of a percent; without it the open collaboration's ads rate or the standard rate holds. Example: `1000`.
  public var targetAdCommissionRate: Int? { raw.int("target_ad_commission_rate") }
}

/// Video GPM range inside ``Creator``.
public struct VideoGpmRange: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// ISO 4217 code of the currency of the amounts beside it.
  public var currency: String? { raw.string("currency") }

  /// The range as text ready to show, with currency sign where it is money, such as $0-$100.
  public var formattedRange: String? { raw.string("formatted_range") }

  /// Upper end of the range, decimal text where it is money.
  public var maximumAmount: String? { raw.string("maximum_amount") }

  /// Lower end of the range, decimal text where it is money.
  public var minimumAmount: String? { raw.string("minimum_amount") }
}
