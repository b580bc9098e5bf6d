// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
import tiktokshop.ResponseView
import tiktokshop.Upload
import tiktokshop.internal.fields
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** The response of `CheckCreatorOutreachEligibility` (202610). Checks which creators the shop may contact under its weekly outreach quota. */
public class CheckCreatorOutreachEligibilityResponse(response: ApiResponse) : ResponseView(response) {
    /** For each creator, whether and why the shop may get in touch. */
    public val creatorEligibilityResults: List<CreatorEligibilityResult> get() = views("creator_eligibility_results") { CreatorEligibilityResult(it) }

    /** Levels of creators whom the shop may not contact now. */
    public val ineligibleCreatorLevels: List<Long> get() = integers("ineligible_creator_levels")

    /** Whether the quota left is enough to contact all the creators of the call. */
    public val isBatchQuotaConsumable: Boolean? get() = flag("is_batch_quota_consumable")
}

/** The response of `CheckTargetCollaborationConflicts` (202605). Finds pairs of creator and product that are already in another target collaboration. */
public class CheckTargetCollaborationConflictsResponse(response: ApiResponse) : ResponseView(response) {
    /** Pairs of creator and product that are already in another target collaboration. */
    public val conflictItems: List<ConflictItem> get() = views("conflict_items") { ConflictItem(it) }

    /** Whether any of the pairs of creator and product is already in another target collaboration. */
    public val hasConflict: Boolean? get() = flag("has_conflict")
}

/** The response of `CreateCompassOfflineExportTask` (202603). Starts an offline export of affiliate data and returns its task id. */
public class CreateCompassOfflineExportTaskResponse(response: ApiResponse) : ResponseView(response) {
    /** Export task that was just started; its file is ready later. */
    public val task: CreateCompassOfflineExportTaskTask? get() = child("task")?.let(::CreateCompassOfflineExportTaskTask)
}

/** The response of `CreateConversationwithcreator` (202508). Opens a chat between the shop and a creator, or returns the existing one. */
public class CreateConversationWithCreatorResponse(response: ApiResponse) : ResponseView(response) {
    /** Address of the creator's profile picture. */
    public val avatar: String? get() = text("avatar")

    /** Id of the conversation between the shop and a creator. Example: `1234567890`. */
    public val conversationId: String? get() = text("conversation_id")

    /** Id of the creator in the messaging system, as it appears in `sender_id`. Example: `12345678`. */
    public val creatorImId: String? get() = text("creator_im_id")

    /** Whether the call created a conversation; false if one with this creator existed. Example: `true`. */
    public val isNew: Boolean? get() = flag("is_new")

    /** Messages in the conversation that the shop has not read. Example: `2`. */
    public val unreadCount: Long? get() = integer("unread_count")

    /** Handle of the creator, the name used in the profile address. Example: `test_creator_name`. */
    public val username: String? get() = text("username")
}

/** The response of `CreateOpenCollaboration` (202412). Opens a product for promotion by any creator at a commission rate. */
public class CreateOpenCollaborationResponse(response: ApiResponse) : ResponseView(response) {
    /** Open collaboration just created: a commission that any creator may take up. */
    public val openCollaboration: CreateOpenCollaborationOpenCollaboration? get() = child("open_collaboration")?.let(::CreateOpenCollaborationOpenCollaboration)
}

/** The response of `CreateTargetCollaboration` (202508). Invites chosen creators to promote chosen products until an end time. */
public class CreateTargetCollaborationResponse(response: ApiResponse) : ResponseView(response) {
    /** When it was created, Unix time in seconds. */
    public val createTime: Instant? get() = time("create_time")

    /** Open ids in the request that belong to no creator, as one text. */
    public val invalidOpenIdList: List<String> get() = texts("invalid_open_id_list")

    /** Product ids in the request that are not valid for the shop, as one text. */
    public val invalidProductIdList: List<String> get() = texts("invalid_product_id_list")

    /** Target collaboration: an offer to chosen creators only. */
    public val targetCollaboration: CreateTargetCollaborationTargetCollaboration? get() = child("target_collaboration")?.let(::CreateTargetCollaborationTargetCollaboration)

    /** Pairs of creator and product that are already in another collaboration, which made the call fail. */
    public val targetCollaborationConflicts: List<TargetCollaborationConflict> get() = views("target_collaboration_conflicts") { TargetCollaborationConflict(it) }
}

/** The response of `DownloadCompassTaskFile` (202603). Returns the file of a finished data export as Base64 text. */
public class DownloadCompassTaskFileResponse(response: ApiResponse) : ResponseView(response) {
    /** Exported file with its name and its content in base64. */
    public val file: File? get() = child("file")?.let(::File)
}

/** The response of `GenerateAffiliateProductPromotionLink` (202405). Creates a promotion link for one product of the shop. */
public class GenerateAffiliateProductPromotionLinkResponse(response: ApiResponse) : ResponseView(response) {
    /** Link with which affiliates can promote the product. Example: `https://www.example.com/t/acibsnsgSIngls`. */
    public val productPromotionLink: String? get() = text("product_promotion_link")
}

/** The response of `GenerateTargetCollaborationLink` (202509). Creates the shareable invitation link of one target collaboration. */
public class GenerateTargetCollaborationLinkResponse(response: ApiResponse) : ResponseView(response) {
    /** Link to send to creators; it opens the page where they add the products of the collaboration. */
    public val link: String? get() = text("link")
}

/** The response of `GetCompassTaskList` (202603). Lists the shop's offline data exports and their states. */
public class GetCompassTaskListResponse(response: ApiResponse) : ResponseView(response) {
    /** Export tasks of the shop, each with its state and file name. */
    public val tasks: List<Task> get() = views("tasks") { Task(it) }
}

/** The response of `GetConversationList` (202412). Lists the shop's chats with creators, page by page. */
public class GetConversationListResponse(response: ApiResponse) : ResponseView(response) {
    /** Conversations of the shop with creators. */
    public val conversations: List<Conversation> get() = views("conversations") { Conversation(it) }

    /** Whether more entries follow on the next page. Example: `true`. */
    public val hasMore: Boolean? get() = flag("has_more")

    /** Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`. */
    public val nextPageToken: String? get() = text("next_page_token")
}

/** The response of `GetInboxCategoryCounts` (202608). Counts the shop's creator chats for each inbox group. */
public class GetInboxCategoryCountsResponse(response: ApiResponse) : ResponseView(response) {
    /** Payload of the response, one level inside the usual `data`. */
    public val data: GetInboxCategoryCountsData? get() = child("data")?.let(::GetInboxCategoryCountsData)
}

/** The response of `GetLatestUnreadMessages` (202412). Returns the newest unread message of each chat with creators. */
public class GetLatestUnreadMessagesResponse(response: ApiResponse) : ResponseView(response) {
    /** Messages of the last minute that the seller has not read yet. */
    public val newestMessageList: List<NewestMessage> get() = views("newest_message_list") { NewestMessage(it) }
}

/** The response of `GetMarketplaceCreatorPerformance` (202608). Returns the marketplace performance profile of one creator. */
public class GetMarketplaceCreatorPerformanceResponse(response: ApiResponse) : ResponseView(response) {
    /** Creator with profile and performance figures. */
    public val creator: Creator? get() = child("creator")?.let(::Creator)
}

/** The response of `GetMessageintheConversation` (202412). Lists the messages of one chat between the shop and a creator. */
public class GetMessageInConversationResponse(response: ApiResponse) : ResponseView(response) {
    /** Whether more entries follow on the next page. Example: `true`. */
    public val hasMore: Boolean? get() = flag("has_more")

    /** Messages of the conversation, each with its body and index. */
    public val messages: List<Message> get() = views("messages") { Message(it) }

    /** Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`. */
    public val nextPageToken: String? get() = text("next_page_token")
}

/** The response of `GetOpenCollaborationCreatorContentDetail` (202508). Lists the creators that promote an open collaboration product and counts their content. */
public class GetOpenCollaborationCreatorContentDetailResponse(response: ApiResponse) : ResponseView(response) {
    /** Creators of the open collaboration and how much they posted. */
    public val creatorContentDetails: List<CreatorContentDetail> get() = views("creator_content_details") { CreatorContentDetail(it) }

    /** Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTEw`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Product that the sample, content or collaboration is about. */
    public val product: GetOpenCollaborationCreatorContentDetailProduct? get() = child("product")?.let(::GetOpenCollaborationCreatorContentDetailProduct)

    /** Number of all entries that match, over all pages. Example: `1`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `GetOpenCollaborationSampleRules` (202410). Returns the free sample rules of the given open collaboration products. */
public class GetOpenCollaborationSampleRulesResponse(response: ApiResponse) : ResponseView(response) {
    /** Sample rules of the shop, one for each product. */
    public val sampleRules: List<SampleRule> get() = views("sample_rules") { SampleRule(it) }
}

/** The response of `GetOpenCollaborationSettings` (202409). Returns the shop's settings for adding products to open collaborations automatically. */
public class GetOpenCollaborationSettingsResponse(response: ApiResponse) : ResponseView(response) {
    /** How products of the shop enter open collaboration and at which commission. */
    public val openCollaborationSettings: OpenCollaborationSetting? get() = child("open_collaboration_settings")?.let(::OpenCollaborationSetting)
}

/** The response of `GetSellerSearchCreatorMarketplaceAdvancedFilters` (202608). Returns the filter values that the creator marketplace search accepts. */
public class GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse(response: ApiResponse) : ResponseView(response) {
    /** Payload of the response, one level inside the usual `data`. */
    public val data: GetSellerSearchCreatorMarketplaceAdvancedFiltersData? get() = child("data")?.let(::GetSellerSearchCreatorMarketplaceAdvancedFiltersData)
}

/** The response of `GetWeeklyCreatorOutreachQuota` (202607). Returns the shop's creator outreach quota for this week, and how much of it is used. */
public class GetWeeklyCreatorOutreachQuotaResponse(response: ApiResponse) : ResponseView(response) {
    /** Payload of the response, one level inside the usual `data`. */
    public val data: Data? get() = child("data")?.let(::Data)
}

/** The response of `GetWeeklyCreatorOutreachRecords` (202608). Lists the creators that the shop contacted this week, by page number. */
public class GetWeeklyCreatorOutreachRecordsResponse(response: ApiResponse) : ResponseView(response) {
    /** Payload of the response, one level inside the usual `data`. */
    public val data: GetWeeklyCreatorOutreachRecordsData? get() = child("data")?.let(::GetWeeklyCreatorOutreachRecordsData)
}

/** The response of `MarkConversationRead` (202412). Marks chats with creators as read and reports those that failed. */
public class MarkConversationReadResponse(response: ApiResponse) : ResponseView(response) {
    /** Conversations that could not be marked as read; call again with these. */
    public val failedConversationIds: List<String> get() = texts("failed_conversation_ids")
}

/** The response of `QueryCreatorPromotionDetailsInTargetCollaboration` (202608). Returns how one creator promotes each product of a target collaboration. */
public class QueryCreatorPromotionDetailsInTargetCollaborationResponse(response: ApiResponse) : ResponseView(response) {
    /** Payload of the response, one level inside the usual `data`. */
    public val data: QueryCreatorPromotionDetailsInTargetCollaborationData? get() = child("data")?.let(::QueryCreatorPromotionDetailsInTargetCollaborationData)
}

/** The response of `QueryTargetCollaborationDetail` (202508). Returns one target collaboration with its creators, products and sample rule. */
public class QueryTargetCollaborationDetailResponse(response: ApiResponse) : ResponseView(response) {
    /** Target collaboration: an offer to chosen creators only. */
    public val targetCollaboration: TargetCollaboration? get() = child("target_collaboration")?.let(::TargetCollaboration)
}

/** The response of `RemoveOpenCollaboration` (202409). Ends the open collaboration of a product and returns when that takes effect. */
public class RemoveOpenCollaborationResponse(response: ApiResponse) : ResponseView(response) {
    /** When the removal takes effect, Unix time in seconds; as a rule 00:00 of the next day. Example: `1725334422`. */
    public val terminatedEffectiveTime: Instant? get() = time("terminated_effective_time")
}

/** The response of `ResolveTargetCollaborationConflicts` (202605). Takes creators out of the target collaborations that block a new one. */
public class ResolveTargetCollaborationConflictsResponse(response: ApiResponse) : ResponseView(response) {
    /** Conflicts that could not be resolved and still stand. */
    public val failedItems: List<FailedItem> get() = views("failed_items") { FailedItem(it) }

    /** Conflicts that were resolved; the creators can now be invited. */
    public val successItems: List<SuccessItem> get() = views("success_items") { SuccessItem(it) }
}

/** The response of `SellerSearchCreatoronMarketplace` (202608). Searches the creator marketplace by audience, sales and content results. */
public class SearchCreatorOnMarketplaceResponse(response: ApiResponse) : ResponseView(response) {
    /** Creators found or invited, one entry each. */
    public val creators: List<SearchCreatorOnMarketplaceCreator> get() = views("creators") { SearchCreatorOnMarketplaceCreator(it) }

    /** Token to pass as `page_token` for the next page; empty on the last page. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Key of the stored search; leave it out on the first call and pass the returned key on the following ones, for stable and fast results. */
    public val searchKey: String? get() = text("search_key")
}

/** The response of `SearchOpenCollaboration` (202412). Lists the shop's open collaborations that match a keyword or category. */
public class SearchOpenCollaborationResponse(response: ApiResponse) : ResponseView(response) {
    /** Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTEw`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Open collaborations of the shop, each with product, commission and number of creators. */
    public val openCollaborations: List<OpenCollaboration> get() = views("open_collaborations") { OpenCollaboration(it) }

    /** Number of all entries that match, over all pages. Example: `10000`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `SellerSearchAffiliateOpenCollaborationProduct` (202405). Searches open collaboration products from the seller's side, by price, rate or keyword. */
public class SearchOpenCollaborationProductResponse(response: ApiResponse) : ResponseView(response) {
    /** Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTEw`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Products in open collaboration that match the search. */
    public val products: List<SearchOpenCollaborationProductProduct> get() = views("products") { SearchOpenCollaborationProductProduct(it) }

    /** Number of all entries that match, over all pages. Example: `10000`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `SellerSearchSampleApplications` (202508). Lists the sample applications that creators sent to the shop. */
public class SearchSampleApplicationsResponse(response: ApiResponse) : ResponseView(response) {
    /** Token to pass as `page_token` for the next page; empty on the last page. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Requests in which creators ask the shop for free samples. */
    public val sampleApplications: List<SampleApplication> get() = views("sample_applications") { SampleApplication(it) }

    /** Number of all entries that match, over all pages. Example: `100`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `SellerSearchSampleApplicationsFulfillments` (202409). Lists the content that a creator delivered for one sample application. */
public class SearchSampleApplicationsFulfillmentsResponse(response: ApiResponse) : ResponseView(response) {
    /** Content that the creator made for the sample, with the product. */
    public val fulfillments: List<Fulfillment> get() = views("fulfillments") { Fulfillment(it) }
}

/** The response of `SearchSellerAffiliateOrders` (202410). Lists the shop's orders that came through affiliates, with commission per SKU. */
public class SearchSellerAffiliateOrdersResponse(response: ApiResponse) : ResponseView(response) {
    /** Token to pass as `page_token` for the next page; empty on the last page. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Affiliate orders of the shop, each with the SKUs sold. */
    public val orders: List<Order> get() = views("orders") { Order(it) }

    /** Number of all entries that match, over all pages. Example: `10000`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `SearchTargetCollaborations` (202508). Lists the shop's target collaborations, filtered by status, creator or keyword. */
public class SearchTargetCollaborationsResponse(response: ApiResponse) : ResponseView(response) {
    /** Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Collaborations that the shop set up with chosen creators, one entry each. */
    public val targetCollaborations: List<TargetCollaboration> get() = views("target_collaborations") { TargetCollaboration(it) }

    /** Number of all entries that match, over all pages. Example: `100`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `SellerGetSampleRequestDeeplink` (202512). Returns an app deeplink that lets a creator request a sample from the shop. */
public class SellerGetSampleRequestDeeplinkResponse(response: ApiResponse) : ResponseView(response) {
    /** Link that opens the sample request in the TikTok app. */
    public val deeplink: String? get() = text("deeplink")
}

/** The response of `SendIMMessage` (202412). Sends a message to a creator in an existing chat. */
public class SendImMessageResponse(response: ApiResponse) : ResponseView(response) {
    /** Id of the message that was just sent. Example: `1234444`. */
    public val messageId: String? get() = text("message_id")
}

/** The response of `UpdateConversationStatus` (202608). Stars, unstars or archives a chat with a creator. */
public class UpdateConversationStatusResponse(response: ApiResponse) : ResponseView(response)


/** The response of `UpdateTargetCollaboration` (202508). Replaces the terms, products and creators of a target collaboration. */
public class UpdateTargetCollaborationResponse(response: ApiResponse) : ResponseView(response) {
    /** Pairs of creator and product that are already in another collaboration, which made the call fail. */
    public val targetCollaborationConflicts: List<TargetCollaborationConflict> get() = views("target_collaboration_conflicts") { TargetCollaborationConflict(it) }

    /** What could not be changed; the rest of the call took effect. */
    public val updateFailed: UpdateFailed? get() = child("update_failed")?.let(::UpdateFailed)
}

/** The response of `UploadMessageImage` (202511). Uploads an image for a chat message to a creator. */
public class UploadMessageImageResponse(response: ApiResponse) : ResponseView(response) {
    /** Height of the uploaded image in pixels; send it along with `url`. Example: `720`. */
    public val height: Long? get() = integer("height")

    /** Address of the uploaded image, to use in the `content` of a message of type IMAGE. */
    public val url: String? get() = text("url")

    /** Width of the uploaded image in pixels; send it along with `url`. Example: `1280`. */
    public val width: Long? get() = integer("width")
}

/** The response of `UploadMessageImageV2` (202608). Uploads an image for a creator chat through the newer media endpoint. */
public class UploadMessageImageV2Response(response: ApiResponse) : ResponseView(response) {
    /** Height of the uploaded image in pixels; send it along with `url`. */
    public val height: Long? get() = integer("height")

    /** Address of the uploaded image, to use in the `content` of a message of type IMAGE. */
    public val url: String? get() = text("url")

    /** Width of the uploaded image in pixels; send it along with `url`. */
    public val width: Long? get() = integer("width")
}

/** Add product inside [UpdateFailed]. */
public class AddProduct(raw: JsonObject) : JsonView(raw) {
    /** Commission rate that was asked for, in hundredths of a percent. Example: `1000`. */
    public val commissionRate: Long? get() = integer("commission_rate")

    /** Platform's id of a product that was not added to the collaboration. Example: `789078671231312312`. */
    public val id: String? get() = text("id")
}

/** Advanced filter inside `SearchCreatorOnMarketplace`. */
public class AdvancedFilter(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        contentPreferenceType: List<String>? = null,
        eligibleFlatFee: Boolean? = null,
        optionList: List<GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem>? = null,
        sorterAlgorithmId: String? = null,
    ) : this(fields("content_preference_type", contentPreferenceType, "eligible_flat_fee", eligibleFlatFee, "option_list", optionList, "sorter_algorithm_id", sorterAlgorithmId))

    /** Keeps creators who prefer to make these kinds of content. */
    public val contentPreferenceType: List<String> get() = texts("content_preference_type")

    /** Set to true to keep only creators who can be paid a flat fee. */
    public val eligibleFlatFee: Boolean? get() = flag("eligible_flat_fee")

    /** Options of each filter: what can be chosen, or in a search what is chosen. */
    public val optionList: List<GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem> get() = views("option_list") { GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem(it) }

    /** Sorting to use, from `algorithm_id` in the advanced filters. */
    public val sorterAlgorithmId: String? get() = text("sorter_algorithm_id")
}

/** Affiliate data inside `SearchCreatorOnMarketplace`. */
public class AffiliateData(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        avgCommissionRate: String? = null,
        creatorAgencyStaus: String? = null,
        isFastGrowing: Boolean? = null,
        notInvitedL90Days: Boolean? = null,
        postRate: String? = null,
    ) : this(fields("avg_commission_rate", avgCommissionRate, "creator_agency_staus", creatorAgencyStaus, "is_fast_growing", isFastGrowing, "not_invited_l90_days", notInvitedL90Days, "post_rate", postRate))

    /** Keeps creators whose average commission rate of the last 30 days lies in one band, such as LESS_THAN_20%; one value only. */
    public val avgCommissionRate: String? get() = text("avg_commission_rate")

    /** Keeps creators managed by an agency (AGENCY_MANAGED) or working alone (INDEPENDENT); the misspelling is part of the name. */
    public val creatorAgencyStaus: String? get() = text("creator_agency_staus")

    /** Set to true to keep only the 10 percent of creators that grew most in sales, revenue, videos, LIVE views or followers over the last 30 days. */
    public val isFastGrowing: Boolean? get() = flag("is_fast_growing")

    /** Set to true to keep only creators whom the shop has not invited within the last 90 days. */
    public val notInvitedL90Days: Boolean? get() = flag("not_invited_l90_days")

    /** Keeps creators by how often they post after a sample: All, OK, GOOD or BETTER, measured against others in the market. */
    public val postRate: String? get() = text("post_rate")
}

/** Auto add product inside `EditOpenCollaborationSettings`, [OpenCollaborationSetting]. */
public class AutoAddProduct(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        commissionRate: Long? = null,
        enable: Boolean? = null,
    ) : this(fields("commission_rate", commissionRate, "enable", enable))

    /** Commission rate of products that enter on their own, in hundredths of a percent, 100 to 8000; unused while `enable` is false. Example: `1000`. */
    public val commissionRate: Long? get() = integer("commission_rate")

    /** Whether products enter open collaboration on their own: true takes in present and future products, false stops with future ones. Example: `true`. */
    public val enable: Boolean? get() = flag("enable")
}

/** Avatar inside [Creator], [GetOpenCollaborationCreatorContentDetailCreatorProfile], [QueryTargetCollaborationDetailCreator] and others. */
public class Avatar(raw: JsonObject) : JsonView(raw) {
    /** Address of the creator's profile picture. */
    public val url: String? get() = text("url")
}

/** Average commission rate range inside [Creator]. */
public class AvgCommissionRateRange(raw: JsonObject) : JsonView(raw) {
    /** Upper end in hundredths of a percent (7000 is 70 percent). */
    public val maximumAmount: Long? get() = integer("maximum_amount")

    /** Lower end in hundredths of a percent (6000 is 60 percent). */
    public val minimumAmount: Long? get() = integer("minimum_amount")
}

/** Average GMV per buyer range inside [Creator]. */
public class AvgGmvPerBuyerRange(raw: JsonObject) : JsonView(raw) {
    /** ISO 4217 code of the currency of the amounts beside it. */
    public val currency: String? get() = text("currency")

    /** The range as text ready to show, with currency sign where it is money, such as $0-$100. */
    public val formattedRange: String? get() = text("formatted_range")

    /** Upper end of the range, decimal text where it is money. */
    public val maximumAmount: String? get() = text("maximum_amount")

    /** Lower end of the range, decimal text where it is money. */
    public val minimumAmount: String? get() = text("minimum_amount")
}

/** Category inside `SearchCreatorOnMarketplace`. */
public class Category(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        childCategoryIdList: List<String>? = null,
        parentCategoryId: String? = null,
    ) : this(fields("child_category_id_list", childCategoryIdList, "parent_category_id", parentCategoryId))

    /** Ids of categories one level below `parent_category_id`, which must be given too; deeper levels are not supported. */
    public val childCategoryIdList: List<String> get() = texts("child_category_id_list")

    /** Id of the category; with `child_category_id_list` its id must be given too. */
    public val parentCategoryId: String? get() = text("parent_category_id")
}

/** Category chain inside [SearchOpenCollaborationProductProduct]. */
public class CategoryChain(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the product category at this level. Example: `343554`. */
    public val id: String? get() = text("id")

    /** Whether the category has no categories below it. Example: `false`. */
    public val isLeaf: Boolean? get() = flag("is_leaf")

    /** Name of the category in the language of the shop. Example: `COMPUTER`. */
    public val localName: String? get() = text("local_name")

    /** Id of the category one level above in the category tree. Example: `342948`. */
    public val parentId: String? get() = text("parent_id")
}

/** Category GMV distribution inside [Creator]. */
public class CategoryGmvDistribution(raw: JsonObject) : JsonView(raw) {
    /** Id of a first-level product category, as the category operations return it. */
    public val categoryId: String? get() = text("category_id")

    /** Share of the creator's GMV in this category, a decimal fraction as text (0.3035 is 30.35 percent). */
    public val value: String? get() = text("value")
}

/** Change commission inside [UpdateFailed]. */
public class ChangeCommission(raw: JsonObject) : JsonView(raw) {
    /** Commission rate that was asked for, in hundredths of a percent. Example: `1000`. */
    public val commissionRate: Long? get() = integer("commission_rate")

    /** Platform's id of the product that the entry or call is about. Example: `789078671231312312`. */
    public val productId: String? get() = text("product_id")
}

/** Commission inside [Product]. */
public class Commission(raw: JsonObject) : JsonView(raw) {
    /** ISO 4217 code of the currency of the amounts beside it. Example: `USD`. */
    public val currency: String? get() = text("currency")

    /** When the commission takes effect, Unix time in seconds. Example: `1715654330`. */
    public val effectiveTime: String? get() = text("effective_time")

    /** Highest commission estimated for any SKU of the product, decimal text. Example: `55.7`. */
    public val maximumAmount: String? get() = text("maximum_amount")

    /** Lowest commission estimated for any SKU of the product, decimal text. Example: `34.3`. */
    public val minimumAmount: String? get() = text("minimum_amount")

    /** Commission rate in hundredths of a percent: 3587 is 35.87 percent; 100 to 8000. Example: `3000`. */
    public val rate: Long? get() = integer("rate")

    /** Commission rate on orders that come from ads, in hundredths of a percent; without it the open collaboration's ads rate or the standard rate holds. Example: `100`. */
    public val shopAdsCommissionRate: Long? get() = integer("shop_ads_commission_rate")
}

/** Commission rate range inside `SearchOpenCollaborationProduct`. */
public class CommissionRateRange(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        rateGe: Long? = null,
        rateLt: Long? = null,
    ) : this(fields("rate_ge", rateGe, "rate_lt", rateLt))

    /** Lowest commission rate to include, in hundredths of a percent; at least 1000. Example: `100`. */
    public val rateGe: Long? get() = integer("rate_ge")

    /** Commission rate that products must lie below, in hundredths of a percent; at least 1000. Example: `8000`. */
    public val rateLt: Long? get() = integer("rate_lt")
}

/** Conflict item inside [CheckTargetCollaborationConflictsResponse]. */
public class ConflictItem(raw: JsonObject) : JsonView(raw) {
    /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. */
    public val creatorOpenId: String? get() = text("creator_open_id")

    /** Id of the target collaboration that already holds this creator and product. */
    public val existingCollaborationId: String? get() = text("existing_collaboration_id")

    /** Platform's id of the product that the entry or call is about. */
    public val productId: String? get() = text("product_id")
}

/** Connect inside [GetWeeklyCreatorOutreachRecordsData]. */
public class Connect(raw: JsonObject) : JsonView(raw) {
    /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. */
    public val creatorOpenId: String? get() = text("creator_open_id")

    /** Whether the shop sent the creator a message in this week. */
    public val hasSentImMessage: Boolean? get() = flag("has_sent_im_message")

    /** Whether the shop sent the creator an invitation in this week. */
    public val hasSentInvitation: Boolean? get() = flag("has_sent_invitation")

    /** Id of the record of this contact with a creator. */
    public val id: String? get() = text("id")

    /** Whether shop and creator are paired, that is connected from both sides. */
    public val isPaired: Boolean? get() = flag("is_paired")
}

/** Content inside [Fulfillment]. */
public class Content(raw: JsonObject) : JsonView(raw) {
    /** Comments on the content since it was posted. Example: `10`. */
    public val commentCount: Long? get() = integer("comment_count")

    /** When the video became public with the product linked, or the product link was first shown in the LIVE, Unix time in seconds. Example: `1723529426`. */
    public val createTime: Instant? get() = time("create_time")

    /** Title of the video or description of the LIVE. */
    public val description: String? get() = text("description")

    /** Kind of the content that the creator made: LIVE or VIDEO. Example: `LIVE`. */
    public val format: String? get() = text("format")

    /** Id of the TikTok video or of the LIVE room, depending on `format`. Example: `123456`. */
    public val id: String? get() = text("id")

    /** Likes of the content since it was posted. Example: `123`. */
    public val likeCount: Long? get() = integer("like_count")

    /** When the product link left the LIVE, or else when the LIVE ended, Unix time in seconds; only if `format` is LIVE. Example: `1723529426`. */
    public val liveEndTime: Instant? get() = time("live_end_time")

    /** Address at which the LIVE or video can be watched on TikTok. Example: `https://www.example.com`. */
    public val pageLink: String? get() = text("page_link")

    /** Orders that buyers placed and paid through the content so far. Example: `1`. */
    public val paidOrderCount: Long? get() = integer("paid_order_count")

    /** Address of the source of the LIVE or video on TikTok. Example: `https://www.example.com`. */
    public val url: String? get() = text("url")

    /** Views of the content since it was posted. Example: `100`. */
    public val viewCount: Long? get() = integer("view_count")
}

/** Content GMV distribution inside [Creator]. */
public class ContentGmvDistribution(raw: JsonObject) : JsonView(raw) {
    /** Type of content the share belongs to: VIDEO, LIVE or SHOWCASE. */
    public val contentType: String? get() = text("content_type")

    /** Share of the creator's GMV from this type of content, a decimal fraction as text. */
    public val value: String? get() = text("value")
}

/** Content performance inside `SearchCreatorOnMarketplace`. */
public class ContentPerformance(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        avgEngagementRate: String? = null,
        avgLiveAvgViewersGe: String? = null,
        avgShopableEngagementRate: String? = null,
        avgShoppableLiveAvgViewersGe: String? = null,
        avgShoppableVideoViews: String? = null,
        avgVideoViews: String? = null,
    ) : this(fields("avg_engagement_rate", avgEngagementRate, "avg_live_avg_viewers_ge", avgLiveAvgViewersGe, "avg_shopable_engagement_rate", avgShopableEngagementRate, "avg_shoppable_live_avg_viewers_ge", avgShoppableLiveAvgViewersGe, "avg_shoppable_video_views", avgShoppableVideoViews, "avg_video_views", avgVideoViews))

    /** Keeps creators whose average engagement rate is above this whole percentage, 0 to 20. */
    public val avgEngagementRate: String? get() = text("avg_engagement_rate")

    /** Keeps creators with at least this average of LIVE viewers, 0 to 100,000; not together with `avg_shoppable_live_avg_viewers_ge`. */
    public val avgLiveAvgViewersGe: String? get() = text("avg_live_avg_viewers_ge")

    /** Keeps creators whose average engagement rate on shoppable content is above this whole percentage, 0 to 20. */
    public val avgShopableEngagementRate: String? get() = text("avg_shopable_engagement_rate")

    /** Keeps creators with at least this average of viewers in shoppable LIVEs, 0 to 100,000; not together with `avg_live_avg_viewers_ge`. */
    public val avgShoppableLiveAvgViewersGe: String? get() = text("avg_shoppable_live_avg_viewers_ge")

    /** Keeps creators whose average views of shoppable videos exceed this number, 0 to 100,000; not together with `avg_video_views`. */
    public val avgShoppableVideoViews: String? get() = text("avg_shoppable_video_views")

    /** Keeps creators whose average video views exceed this number, 0 to 100,000; not together with `avg_shoppable_video_views`. */
    public val avgVideoViews: String? get() = text("avg_video_views")
}

/** Conversation inside [GetConversationListResponse]. */
public class Conversation(raw: JsonObject) : JsonView(raw) {
    /** Address of the creator's profile picture. */
    public val avatar: String? get() = text("avatar")

    /** Id of the creator in the messaging system, as it appears in `sender_id`. Example: `12345678`. */
    public val creatorImId: String? get() = text("creator_im_id")

    /** Id to pass as `conversation_id` when you read or send messages. Example: `12345678`. */
    public val id: String? get() = text("id")

    /** Messages in the conversation that the shop has not read. Example: `2`. */
    public val unreadCount: Long? get() = integer("unread_count")

    /** Handle of the creator, the name used in the profile address. Example: `test_creator_name`. */
    public val username: String? get() = text("username")
}

/** Count range inside [FollowerDemographic]. */
public class CountRange(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        countGe: Long? = null,
        countLe: Long? = null,
    ) : this(fields("count_ge", countGe, "count_le", countLe))

    /** Smallest number of followers, 0 or more. */
    public val countGe: Long? get() = integer("count_ge")

    /** Largest number of followers; a value below 0 lifts the limit. */
    public val countLe: Long? get() = integer("count_le")
}

/** Task inside [CreateCompassOfflineExportTaskResponse]. */
public class CreateCompassOfflineExportTaskTask(raw: JsonObject) : JsonView(raw) {
    /** Id of the export task; pass it as `task_id` to download the file. */
    public val id: String? get() = text("id")
}

/** Open collaboration inside [CreateOpenCollaborationResponse]. */
public class CreateOpenCollaborationOpenCollaboration(raw: JsonObject) : JsonView(raw) {
    /** When the collaboration takes effect, Unix time in seconds. Example: `1715654330`. */
    public val effectiveTime: Instant? get() = time("effective_time")

    /** Platform's id of the open collaboration, needed to remove creators from it. Example: `7365861555575916210`. */
    public val id: String? get() = text("id")

    /** Platform's id of the product that the entry or call is about. Example: `789078671231`. */
    public val productId: String? get() = text("product_id")
}

/** Product inside `CreateTargetCollaboration`. */
public class CreateTargetCollaborationProduct(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String,
        targetCommissionRate: Long,
        shopAdsCommissionRate: Long? = null,
    ) : this(fields("id", id, "target_commission_rate", targetCommissionRate, "shop_ads_commission_rate", shopAdsCommissionRate))

    /** Platform's id of the product, as the product operations return it. Required. Example: `789078671231312312`. */
    public val id: String? get() = text("id")

    /** Commission rate on orders that come from ads, in hundredths of a percent; without it the open collaboration's ads rate or the standard rate holds. Example: `1000`. */
    public val shopAdsCommissionRate: Long? get() = integer("shop_ads_commission_rate")

    /** Commission offered to the invited creators, in hundredths of a percent (3587 is 35.87 percent); at least 1000. Required. Example: `1000`. */
    public val targetCommissionRate: Long? get() = integer("target_commission_rate")
}

/** Target collaboration inside [CreateTargetCollaborationResponse]. */
public class CreateTargetCollaborationTargetCollaboration(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the target collaboration, needed to read, change or share it. Example: `7365861555575916210`. */
    public val id: String? get() = text("id")
}

/** Creator inside [GetMarketplaceCreatorPerformanceResponse]. */
public class Creator(raw: JsonObject) : JsonView(raw) {
    /** Profile picture that the creator shows on TikTok. */
    public val avatar: Avatar? get() = child("avatar")?.let(::Avatar)

    /** Average commission rate of the creator in hundredths of a percent (6000 is 60 percent); absent if the creator does not share exact data. */
    public val avgCommissionRate: Long? get() = integer("avg_commission_rate")

    /** Range of the creator's commission rates in hundredths of a percent; absent if the creator does not share exact data. */
    public val avgCommissionRateRange: AvgCommissionRateRange? get() = child("avg_commission_rate_range")?.let(::AvgCommissionRateRange)

    /** Comments per LIVE in which the creator sold products, on average. */
    public val avgEcLiveCommentCount: Long? get() = integer("avg_ec_live_comment_count")

    /** Likes per LIVE in which the creator sold products, on average. */
    public val avgEcLiveLikeCount: Long? get() = integer("avg_ec_live_like_count")

    /** Shares per LIVE in which the creator sold products, on average. */
    public val avgEcLiveShareCount: Long? get() = integer("avg_ec_live_share_count")

    /** Views per LIVE in which the creator promoted products, on average. */
    public val avgEcLiveViewCount: Long? get() = integer("avg_ec_live_view_count")

    /** Comments per video in which the creator promoted products, on average. */
    public val avgEcVideoCommentCount: Long? get() = integer("avg_ec_video_comment_count")

    /** Likes per video in which the creator promoted products, on average. */
    public val avgEcVideoLikeCount: Long? get() = integer("avg_ec_video_like_count")

    /** Plays per video in which the creator promoted products, on average. */
    public val avgEcVideoPlayCount: Long? get() = integer("avg_ec_video_play_count")

    /** Shares per video in which the creator promoted products, on average. */
    public val avgEcVideoShareCount: Long? get() = integer("avg_ec_video_share_count")

    /** Average GMV per buyer of the creator; US only, and absent if the creator does not share exact data. */
    public val avgGmvPerBuyer: Money? get() = child("avg_gmv_per_buyer")?.let(::Money)

    /** Range of the creator's average GMV per buyer; US only, and absent unless the creator shares data. */
    public val avgGmvPerBuyerRange: AvgGmvPerBuyerRange? get() = child("avg_gmv_per_buyer_range")?.let(::AvgGmvPerBuyerRange)

    /** Text with which creators present themselves on their TikTok profile. */
    public val bioDescription: String? get() = text("bio_description")

    /** Number of brands that the creator has worked with. */
    public val brandCollaborationCount: Long? get() = integer("brand_collaboration_count")

    /** Gross merchandise value (GMV) of the creator split by first-level product category. */
    public val categoryGmvDistribution: List<CategoryGmvDistribution> get() = views("category_gmv_distribution") { CategoryGmvDistribution(it) }

    /** Main product categories that the creator posts about. */
    public val categoryIds: List<String> get() = texts("category_ids")

    /** Gross merchandise value (GMV) of the creator split by type of content. */
    public val contentGmvDistribution: List<ContentGmvDistribution> get() = views("content_gmv_distribution") { ContentGmvDistribution(it) }

    /** Profile of the creator with name, picture and figures. */
    public val creatorProfile: CreatorProfile? get() = child("creator_profile")?.let(::CreatorProfile)

    /** LIVEs in which the creator sold products. */
    public val ecLiveCount: Long? get() = integer("ec_live_count")

    /** Engagement rate of LIVEs in which the creator sold products, in hundredths of a percent (6000 is 60 percent). */
    public val ecLiveEngagementRate: String? get() = text("ec_live_engagement_rate")

    /** Videos in which the creator promoted products. */
    public val ecVideoCount: Long? get() = integer("ec_video_count")

    /** Likes, shares and comments per view of product videos over the last 30 days, in hundredths of a percent (3000 is 30 percent). */
    public val ecVideoEngagementRate: String? get() = text("ec_video_engagement_rate")

    /** Followers of the creator by age group, each with its share. */
    public val followerAge: List<FollowerAge> get() = views("follower_age") { FollowerAge(it) }

    /** Number of accounts that follow the creator on TikTok. */
    public val followerCount: Long? get() = integer("follower_count")

    /** Followers of the creator by gender, each with its share. */
    public val followerGender: List<FollowerGender> get() = views("follower_gender") { FollowerGender(it) }

    /** Followers of the creator by place, each with its share. */
    public val followerLocation: List<FollowerLocation> get() = views("follower_location") { FollowerLocation(it) }

    /** Gross merchandise value that the creator brought in; absent if the creator does not share exact data. */
    public val gmv: Money? get() = child("gmv")?.let(::Money)

    /** Range that the creator's GMV lies in; US only, in place of the exact figure. */
    public val gmvRange: GmvRange? get() = child("gmv_range")?.let(::GmvRange)

    /** Gross merchandise value (GMV) per 1,000 views of the creator's content; absent if the creator does not share exact data. */
    public val gpm: Money? get() = child("gpm")?.let(::Money)

    /** Range of the creator's GMV per 1,000 views; US only, in place of the exact figure. */
    public val gpmRange: GpmRange? get() = child("gpm_range")?.let(::GpmRange)

    /** Gross merchandise value (GMV) that the creator's LIVEs brought in; absent if the creator does not share exact data. */
    public val liveGmv: Money? get() = child("live_gmv")?.let(::Money)

    /** Gross merchandise value (GMV) per 1,000 views of the creator's LIVEs; absent if the creator does not share exact data. */
    public val liveGpm: Money? get() = child("live_gpm")?.let(::Money)

    /** Range of GMV per 1,000 views of the creator's LIVEs; US only, in place of the exact figure. */
    public val liveGpmRange: LiveGpmRange? get() = child("live_gpm_range")?.let(::LiveGpmRange)

    /** Display name of the creator, which can change. */
    public val nickname: String? get() = text("nickname")

    /** Expected share of samples that the creator answers with a video or LIVE, in ten-thousandths (3000 is 30 percent). */
    public val postRate: String? get() = text("post_rate")

    /** Promotion performance score: quality of the creator's content and products over the last 90 days; higher means fewer refunds and bad reviews. */
    public val pps: String? get() = text("pps")

    /** Range of original prices of the products the creator promotes. */
    public val productOriginalPriceRange: ProductOriginalPriceRange? get() = child("product_original_price_range")?.let(::ProductOriginalPriceRange)

    /** Address of the creator's TikTok profile. */
    public val profileTtUri: String? get() = text("profile_tt_uri")

    /** Number of products the creator promotes. */
    public val promotedProductNum: Long? get() = integer("promoted_product_num")

    /** Average rating from sellers who worked with the creator, as text. */
    public val rating: String? get() = text("rating")

    /** Market in which the creator may promote products, ISO 3166-1 alpha-2. */
    public val selectionRegion: String? get() = text("selection_region")

    /** Ids of the ten brands the creator worked with most. */
    public val topCollaboratedBrandIds: List<String> get() = texts("top_collaborated_brand_ids")

    /** Units sold, counted by SKU; absent if the creator does not share exact data. */
    public val unitsSold: Long? get() = integer("units_sold")

    /** Range of units that the creator has sold so far; US only, in place of the exact figure. */
    public val unitsSoldRange: UnitsSoldRange? get() = child("units_sold_range")?.let(::UnitsSoldRange)

    /** Handle of the creator, the name used in the profile address. */
    public val username: String? get() = text("username")

    /** Gross merchandise value (GMV) that the creator's videos brought in; absent if the creator does not share exact data. */
    public val videoGmv: Money? get() = child("video_gmv")?.let(::Money)

    /** Gross merchandise value (GMV) per 1,000 views of the creator's videos; absent if the creator does not share exact data. */
    public val videoGpm: Money? get() = child("video_gpm")?.let(::Money)

    /** Range of GMV per 1,000 views of the creator's videos; US only, in place of the exact figure. */
    public val videoGpmRange: VideoGpmRange? get() = child("video_gpm_range")?.let(::VideoGpmRange)
}

/** Creator connect info inside [CreatorProfile]. */
public class CreatorConnectInfo(raw: JsonObject) : JsonView(raw) {
    /** Whether the creator has blocked the shop or is blocked by it. */
    public val isBlocked: Boolean? get() = flag("is_blocked")

    /** Whether the shop and the creator are in contact. */
    public val isConnect: Boolean? get() = flag("is_connect")

    /** Whether shop and creator are paired, that is connected from both sides. */
    public val isPaired: Boolean? get() = flag("is_paired")
}

/** Creator content detail inside [GetOpenCollaborationCreatorContentDetailResponse]. */
public class CreatorContentDetail(raw: JsonObject) : JsonView(raw) {
    /** Profile of the creator with name, picture and figures. */
    public val creatorProfile: GetOpenCollaborationCreatorContentDetailCreatorProfile? get() = child("creator_profile")?.let(::GetOpenCollaborationCreatorContentDetailCreatorProfile)

    /** LIVEs in which the creator showed the product. Example: `2`. */
    public val liveCount: Long? get() = integer("live_count")

    /** When the creator stops promoting the product, Unix time in seconds. Example: `1734682697`. */
    public val promotionEndTime: Instant? get() = time("promotion_end_time")

    /** NORMAL while the creator promotes; TERMINATING after the seller ended it, so that the right to promote runs out soon. Example: `NORMAL`. */
    public val promotionStatus: PromotionStatus? get() = text("promotion_status")?.let(::PromotionStatus)

    /** Videos in which the creator showed the product. Example: `101`. */
    public val videoCount: Long? get() = integer("video_count")
}

/** Creator eligibility result inside [CheckCreatorOutreachEligibilityResponse]. */
public class CreatorEligibilityResult(raw: JsonObject) : JsonView(raw) {
    /** Level of the creator by GMV, defined by the platform for each market. */
    public val creatorLevel: Long? get() = integer("creator_level")

    /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. */
    public val creatorOpenId: String? get() = text("creator_open_id")

    /** Whether the creator has blocked the shop or is blocked by it. */
    public val isBlocked: Boolean? get() = flag("is_blocked")

    /** Whether the shop and the creator are already in contact, so that no new quota is used. */
    public val isConnected: Boolean? get() = flag("is_connected")

    /** Whether the creator has enough followers to be contacted. */
    public val isCreatorFollowerCountThresholdMet: Boolean? get() = flag("is_creator_follower_count_threshold_met")

    /** Whether the shop has quota left for creators of this level. */
    public val isCreatorLevelQuotaAvailable: Boolean? get() = flag("is_creator_level_quota_available")

    /** Whether shop and creator are paired, that is connected from both sides. */
    public val isPaired: Boolean? get() = flag("is_paired")
}

/** Creator info inside `CheckCreatorOutreachEligibility`. */
public class CreatorInfo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        creatorOpenId: String,
    ) : this(fields("creator_open_id", creatorOpenId))

    /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. Required. */
    public val creatorOpenId: String? get() = text("creator_open_id")
}

/** Creator profile inside [Creator]. */
public class CreatorProfile(raw: JsonObject) : JsonView(raw) {
    /** Whether the creator's contact details can be seen. */
    public val contactInfoAvailable: Boolean? get() = flag("contact_info_available")

    /** Name of the agency (multi-channel network) that manages the creator. */
    public val creatorBindMcnName: String? get() = text("creator_bind_mcn_name")

    /** Whether the shop is in contact with the creator and how. */
    public val creatorConnectInfo: CreatorConnectInfo? get() = child("creator_connect_info")?.let(::CreatorConnectInfo)

    /** Number of seller reviews on how the creator met sample obligations. */
    public val creatorFulfillmentReviews: Long? get() = integer("creator_fulfillment_reviews")

    /** Score for meeting sample obligations over the last 90 days, as text. */
    public val creatorFulfillmentScore90d: String? get() = text("creator_fulfillment_score_90d")

    /** Level of the creator by GMV, defined by the platform for each market. */
    public val creatorLevel: Long? get() = integer("creator_level")

    /** Followers, engagement and sales of the creator over successive periods. */
    public val creatorTrendProfile: List<CreatorTrendProfile> get() = views("creator_trend_profile") { CreatorTrendProfile(it) }

    /** Whether the shop invited the creator within the last 90 days. */
    public val hasInvited90d: Boolean? get() = flag("has_invited_90d")

    /** Whether the creator is blocked from contact with the shop. */
    public val isCreatorBlocked: Boolean? get() = flag("is_creator_blocked")

    /** Whether the creator can be paid a flat fee. */
    public val isEligibleFlatFee: Boolean? get() = flag("is_eligible_flat_fee")

    /** Whether the platform recommends the creator. */
    public val isOfficialRecommend: Boolean? get() = flag("is_official_recommend")

    /** Whether the platform marks the creator as a rising star. */
    public val isRisingStar: Boolean? get() = flag("is_rising_star")

    /** Median comments per LIVE of the creator over the last 30 days. */
    public val liveCommentCnt30dMed: Long? get() = integer("live_comment_cnt_30d_med")

    /** Engagement rate of the creator's LIVEs over the last 30 days. */
    public val liveEngagementRate30d: Long? get() = integer("live_engagement_rate_30d")

    /** Likes of the creator's LIVEs over the last 30 days. */
    public val liveLikeCnt30d: Long? get() = integer("live_like_cnt_30d")

    /** Median shares per LIVE of the creator over the last 30 days. */
    public val liveShareCnt30dMed: Long? get() = integer("live_share_cnt_30d_med")

    /** Median views per LIVE of the creator over the last 30 days. */
    public val liveViewCnt30dMed: Long? get() = integer("live_view_cnt_30d_med")

    /** Score of how well the creator deals with samples. */
    public val sampleScore: Long? get() = integer("sample_score")

    /** Median plays per video of the creator over the last 30 days. */
    public val videoPlayCnt30dMed: Long? get() = integer("video_play_cnt_30d_med")

    /** Median number of videos the creator published over the last 30 days. */
    public val videoPublishCnt30dMed: Long? get() = integer("video_publish_cnt_30d_med")
}

/** Creator trend profile inside [CreatorProfile]. */
public class CreatorTrendProfile(raw: JsonObject) : JsonView(raw) {
    /** End of the period, Unix time in seconds. */
    public val endTimestamp: Long? get() = integer("end_timestamp")

    /** Engagement rate of the creator in this period. */
    public val engagementRate: Long? get() = integer("engagement_rate")

    /** Followers of the creator at the end of the period. */
    public val follower: Long? get() = integer("follower")

    /** Gross merchandise value that the creator brought in during this period. */
    public val gmv: Gmv? get() = child("gmv")?.let(::Gmv)

    /** Start of the period, Unix time in seconds. */
    public val startTimestamp: Long? get() = integer("start_timestamp")

    /** Units sold, counted by SKU; absent if the creator does not share exact data. */
    public val unitsSold: Long? get() = integer("units_sold")
}

/** Current commission inside [OpenCollaboration]. */
public class CurrentCommission(raw: JsonObject) : JsonView(raw) {
    /** When this commission rate ends, Unix time in seconds. Example: `1727625600`. */
    public val endTime: Instant? get() = time("end_time")

    /** Commission rate in hundredths of a percent: 3587 is 35.87 percent; 100 to 8000. Example: `3000`. */
    public val rate: Long? get() = integer("rate")

    /** When this commission rate took effect, Unix time in seconds. Example: `1725334422`. */
    public val startTime: Instant? get() = time("start_time")
}

/** Data inside [GetWeeklyCreatorOutreachQuotaResponse]. */
public class Data(raw: JsonObject) : JsonView(raw) {
    /** Percentile that the shop must reach to earn extra quota (bonus), as text. */
    public val bonusExposurePostPercentileThreshold: String? get() = text("bonus_exposure_post_percentile_threshold")

    /** End of the quota week, Unix time in seconds. */
    public val endTime: String? get() = text("end_time")

    /** Quotas for contacting creators, by the level of the shop's GMV. */
    public val gmvLevelRule: List<GmvLevelRule> get() = views("gmv_level_rule") { GmvLevelRule(it) }

    /** Level that the shop's GMV falls into, on which the outreach quota depends. */
    public val gmvTier: String? get() = text("gmv_tier")

    /** Creators contacted for the first time in this quota week, as text. */
    public val newConnectCount: String? get() = text("new_connect_count")

    /** Creators who answered and are now connected with the shop, as text. */
    public val pairConnectCount: String? get() = text("pair_connect_count")

    /** Quota for contacting creators, split by level of creators. */
    public val quotaDetails: List<QuotaDetail> get() = views("quota_details") { QuotaDetail(it) }

    /** Contacts with creators that the shop may start in the week, as text. */
    public val quotaSum: String? get() = text("quota_sum")

    /** Kind of quota for contacting creators that holds for the shop. */
    public val quotaType: String? get() = text("quota_type")

    /** Contacts already used in the week, as text. */
    public val quotaUse: String? get() = text("quota_use")

    /** Largest number of followers of creators whom the shop may contact, as text. */
    public val reachedMaxFollowerCnt: String? get() = text("reached_max_follower_cnt")

    /** Id of the shop that the quota belongs to. */
    public val shopId: String? get() = text("shop_id")

    /** Start of the quota week, Unix time in seconds. */
    public val startTime: String? get() = text("start_time")

    /** Whether the shop may contact any number of creators. */
    public val unlimited: Boolean? get() = flag("unlimited")
}

/** Sample rule inside `EditOpenCollaborationSampleRule`. */
public class EditOpenCollaborationSampleRuleSampleRule(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        activateStatus: String,
        endTime: Instant? = null,
        isSampleTimeUnlimited: Boolean? = null,
        sampleQuota: Long? = null,
        startTime: Instant? = null,
        thresholds: Threshold? = null,
    ) : this(fields("activate_status", activateStatus, "end_time", endTime, "is_sample_time_unlimited", isSampleTimeUnlimited, "sample_quota", sampleQuota, "start_time", startTime, "thresholds", thresholds))

    /** ACTIVATE switches the sample rule on and needs its details; DEACTIVATE switches it off and needs `product_id` only. Required. Example: `ACTIVATE`. */
    public val activateStatus: String? get() = text("activate_status")

    /** Last moment at which creators may apply for samples, Unix time in seconds; only together with `start_time`. Example: `1728552553`. */
    public val endTime: Instant? get() = time("end_time")

    /** Whether creators may ask for samples at any time; otherwise only from `start_time` to `end_time`. Example: `true`. */
    public val isSampleTimeUnlimited: Boolean? get() = flag("is_sample_time_unlimited")

    /** Number of samples that creators can apply for in total. Example: `100`. */
    public val sampleQuota: Long? get() = integer("sample_quota")

    /** First moment at which creators may apply for samples, Unix time in seconds; only together with `end_time`. Example: `1728552553`. */
    public val startTime: Instant? get() = time("start_time")

    /** What a creator must reach to ask for the sample. */
    public val thresholds: Threshold? get() = child("thresholds")?.let(::Threshold)
}

/** Failed item inside [ResolveTargetCollaborationConflictsResponse]. */
public class FailedItem(raw: JsonObject) : JsonView(raw) {
    /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. */
    public val creatorOpenId: String? get() = text("creator_open_id")

    /** Id of the target collaboration that already holds this creator and product. */
    public val existingCollaborationId: String? get() = text("existing_collaboration_id")
}

/** File inside [DownloadCompassTaskFileResponse]. */
public class File(raw: JsonObject) : JsonView(raw) {
    /** Content of the export file, encoded in base64; decode it and save it as `file_name`. */
    public val base64: String? get() = text("base64")
}

/** Follower age inside [Creator]. */
public class FollowerAge(raw: JsonObject) : JsonView(raw) {
    /** Age group, written as a range such as 18-23. */
    public val key: String? get() = text("key")

    /** Share of followers in this group, a decimal fraction as text (0.2500 is 25 percent). */
    public val value: String? get() = text("value")
}

/** Follower demographic inside `SearchCreatorOnMarketplace`. */
public class FollowerDemographic(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        ageRanges: List<String>? = null,
        countRange: CountRange? = null,
        genderDistribution: GenderDistribution? = null,
    ) : this(fields("age_ranges", ageRanges, "count_range", countRange, "gender_distribution", genderDistribution))

    /** Age groups of the followers to look for, such as AGE_RANGE_18_24; several may be given. */
    public val ageRanges: List<String> get() = texts("age_ranges")

    /** Smallest and largest number of followers. */
    public val countRange: CountRange? get() = child("count_range")?.let(::CountRange)

    /** Smallest share that followers of one gender must have. */
    public val genderDistribution: GenderDistribution? get() = child("gender_distribution")?.let(::GenderDistribution)
}

/** Follower gender inside [Creator]. */
public class FollowerGender(raw: JsonObject) : JsonView(raw) {
    /** Gender of this part of the followers, such as Male. */
    public val key: String? get() = text("key")

    /** Share of followers in this group, a decimal fraction as text (0.2500 is 25 percent). */
    public val value: String? get() = text("value")
}

/** Follower location inside [Creator]. */
public class FollowerLocation(raw: JsonObject) : JsonView(raw) {
    /** Place of this part of the followers as a two-letter code, for the US the state. */
    public val key: String? get() = text("key")

    /** Share of followers in this group, a decimal fraction as text (0.2500 is 25 percent). */
    public val value: String? get() = text("value")
}

/** Free sample rule inside `CreateTargetCollaboration`, [TargetCollaboration], `UpdateTargetCollaboration`. */
public class FreeSampleRule(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        hasFreeSample: Boolean? = null,
        isSampleApprovalExempt: Boolean? = null,
    ) : this(fields("has_free_sample", hasFreeSample, "is_sample_approval_exempt", isSampleApprovalExempt))

    /** Whether invited creators can get free samples. Example: `true`. */
    public val hasFreeSample: Boolean? get() = flag("has_free_sample")

    /** Whether requests of invited creators for free samples are approved without review; without effect unless `has_free_sample` is true. Example: `true`. */
    public val isSampleApprovalExempt: Boolean? get() = flag("is_sample_approval_exempt")
}

/** Fulfillment inside [SearchSampleApplicationsFulfillmentsResponse]. */
public class Fulfillment(raw: JsonObject) : JsonView(raw) {
    /** LIVE or video that the creator made in return for the sample, with its reach. */
    public val content: Content? get() = child("content")?.let(::Content)

    /** Product that the sample, content or collaboration is about. */
    public val product: SearchSampleApplicationsFulfillmentsProduct? get() = child("product")?.let(::SearchSampleApplicationsFulfillmentsProduct)
}

/** Gender distribution inside [FollowerDemographic]. */
public class GenderDistribution(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        gender: String? = null,
        percentageGe: Long? = null,
    ) : this(fields("gender", gender, "percentage_ge", percentageGe))

    /** Gender of the followers, MALE or FEMALE. */
    public val gender: String? get() = text("gender")

    /** Smallest share of followers of this gender, in ten-thousandths: 6000 is 60 percent. */
    public val percentageGe: Long? get() = integer("percentage_ge")
}

/** Data inside [GetInboxCategoryCountsResponse]. */
public class GetInboxCategoryCountsData(raw: JsonObject) : JsonView(raw) {
    /** Number of conversations in each group of the inbox. */
    public val groupCounts: List<GroupCount> get() = views("group_counts") { GroupCount(it) }
}

/** Creator profile inside [CreatorContentDetail]. */
public class GetOpenCollaborationCreatorContentDetailCreatorProfile(raw: JsonObject) : JsonView(raw) {
    /** Picture that the creator shows on TikTok. */
    public val avatar: Avatar? get() = child("avatar")?.let(::Avatar)

    /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. */
    public val creatorOpenId: String? get() = text("creator_open_id")

    /** Number of accounts that follow the creator on TikTok. Example: `10023`. */
    public val followerCount: Long? get() = integer("follower_count")

    /** Display name of the creator, which can change. Example: `nickname`. */
    public val nickname: String? get() = text("nickname")

    /** Handle of the creator, the name used in the profile address. Example: `example_creator`. */
    public val username: String? get() = text("username")
}

/** Product inside [GetOpenCollaborationCreatorContentDetailResponse]. */
public class GetOpenCollaborationCreatorContentDetailProduct(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the product, as the product operations return it. Example: `1734823553672710512`. */
    public val id: String? get() = text("id")

    /** Address of the main picture of the product. */
    public val imageUrl: String? get() = text("image_url")
}

/** Data inside [GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse]. */
public class GetSellerSearchCreatorMarketplaceAdvancedFiltersData(raw: JsonObject) : JsonView(raw) {
    /** Options of each filter: what can be chosen, or in a search what is chosen. */
    public val optionList: List<GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem> get() = views("option_list") { GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem(it) }

    /** Ways in which the search results can be sorted. */
    public val sorters: List<Sorter> get() = views("sorters") { Sorter(it) }
}

/** Option inside [AdvancedFilter], [GetSellerSearchCreatorMarketplaceAdvancedFiltersData]. */
public class GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        optionType: String? = null,
        options: List<OptionItem>? = null,
    ) : this(fields("option_type", optionType, "options", options))

    /** Filter that the options belong to, such as brand or language. */
    public val optionType: String? get() = text("option_type")

    /** Choices that the filter offers, or those chosen for a search. */
    public val options: List<OptionItem> get() = views("options") { OptionItem(it) }
}

/** Option inside `GetSellerSearchCreatorMarketplaceAdvancedFilters`. */
public class GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        optionType: OptionType? = null,
    ) : this(fields("option_type", optionType))

    /** Filter that the options belong to, such as brand or language. */
    public val optionType: OptionType? get() = text("option_type")?.let(::OptionType)
}

/** Data inside [GetWeeklyCreatorOutreachRecordsResponse]. */
public class GetWeeklyCreatorOutreachRecordsData(raw: JsonObject) : JsonView(raw) {
    /** Creators whom the shop contacted in the week, one entry each. */
    public val connectList: List<Connect> get() = views("connect_list") { Connect(it) }

    /** Number of all contacted creators, over all pages. */
    public val total: Long? get() = integer("total")
}

/** GMV inside [CreatorTrendProfile]. */
public class Gmv(raw: JsonObject) : JsonView(raw) {
    /** Amount of money, decimal text in the currency of the sibling `currency`. */
    public val amount: String? get() = text("amount")

    /** Sign of the currency, ready to show before the amount. */
    public val symbol: String? get() = text("symbol")
}

/** GMV level rule inside [Data]. */
public class GmvLevelRule(raw: JsonObject) : JsonView(raw) {
    /** Level that the shop's GMV falls into, on which the outreach quota depends. */
    public val gmvTier: String? get() = text("gmv_tier")

    /** Lower end of the GMV range that this level covers. */
    public val leftGmv: Money? get() = child("left_gmv")?.let(::Money)

    /** Quota for contacting creators, split by level of creators. */
    public val quotaDetails: List<QuotaDetail> get() = views("quota_details") { QuotaDetail(it) }

    /** Largest number of followers of creators whom the shop may contact, as text. */
    public val reachedMaxFollowerCnt: String? get() = text("reached_max_follower_cnt")

    /** Upper end of the GMV range that this level covers. */
    public val rightGmv: Money? get() = child("right_gmv")?.let(::Money)
}

/** GMV range inside [Creator], [SearchCreatorOnMarketplaceCreator]. */
public class GmvRange(raw: JsonObject) : JsonView(raw) {
    /** ISO 4217 code of the currency of the amounts beside it. */
    public val currency: String? get() = text("currency")

    /** The range as text ready to show, with currency sign where it is money, such as $0-$100. */
    public val formattedRange: String? get() = text("formatted_range")

    /** Upper end of the range, decimal text where it is money. */
    public val maximumAmount: String? get() = text("maximum_amount")

    /** Lower end of the range, decimal text where it is money. */
    public val minimumAmount: String? get() = text("minimum_amount")
}

/** GPM range inside [Creator]. */
public class GpmRange(raw: JsonObject) : JsonView(raw) {
    /** ISO 4217 code of the currency of the amounts beside it. */
    public val currency: String? get() = text("currency")

    /** The range as text ready to show, with currency sign where it is money, such as $0-$100. */
    public val formattedRange: String? get() = text("formatted_range")

    /** Upper end of the range, decimal text where it is money. */
    public val maximumAmount: String? get() = text("maximum_amount")

    /** Lower end of the range, decimal text where it is money. */
    public val minimumAmount: String? get() = text("minimum_amount")
}

/** Group count inside [GetInboxCategoryCountsData]. */
public class GroupCount(raw: JsonObject) : JsonView(raw) {
    /** Number of conversations that fall into this group of the inbox. */
    public val count: Long? get() = integer("count")

    /** Group of the inbox that the conversations in `count` belong to. */
    public val groupType: String? get() = text("group_type")
}

/** Image inside [ProductBaseInfo]. */
public class Image(raw: JsonObject) : JsonView(raw) {
    /** Address of the main picture of the product. */
    public val url: String? get() = text("url")
}

/** LIVE GPM range inside [Creator]. */
public class LiveGpmRange(raw: JsonObject) : JsonView(raw) {
    /** ISO 4217 code of the currency of the amounts beside it. */
    public val currency: String? get() = text("currency")

    /** The range as text ready to show, with currency sign where it is money, such as $0-$100. */
    public val formattedRange: String? get() = text("formatted_range")

    /** Upper end of the range, decimal text where it is money. */
    public val maximumAmount: String? get() = text("maximum_amount")

    /** Lower end of the range, decimal text where it is money. */
    public val minimumAmount: String? get() = text("minimum_amount")
}

/** Major gender inside [TopFollowerDemographic]. */
public class MajorGender(raw: JsonObject) : JsonView(raw) {
    /** Gender of the followers, MALE or FEMALE. */
    public val gender: String? get() = text("gender")

    /** Share of followers of this gender in ten-thousandths: 6524 is 65.24 percent, the rest is the other gender. */
    public val percentage: Long? get() = integer("percentage")
}

/** Message inside [GetMessageInConversationResponse]. */
public class Message(raw: JsonObject) : JsonView(raw) {
    /** Position of the message in the conversation; a higher index is newer. Example: `1735032460678899`. */
    public val conversationIndex: String? get() = text("conversation_index")

    /** Message itself: content, kind, sender and time. */
    public val messageBody: MessageBody? get() = child("message_body")?.let(::MessageBody)
}

/** Message body inside [Message]. */
public class MessageBody(raw: JsonObject) : JsonView(raw) {
    /** Message content as JSON text, whose keys depend on the message type: `content` for TEXT, `product_id` for PRODUCT_CARD, `url` and size for IMAGE. */
    public val content: String? get() = text("content")

    /** Id of the conversation between the shop and a creator. Example: `7451873679308620048`. */
    public val conversationId: String? get() = text("conversation_id")

    /** When it was created, Unix time in seconds. Example: `1691411573`. */
    public val createTime: Instant? get() = time("create_time")

    /** Id of the message within the messaging system. Example: `7451907556216407553`. */
    public val id: String? get() = text("id")

    /** Messaging id of the sender; equal to `creator_im_id` if the creator wrote the message. Example: `2368694990397660924`. */
    public val senderId: String? get() = text("sender_id")

    /** Kind of message, which fixes the keys of `content`; more kinds can arrive than can be sent, such as NOTIFICATION or EMOTICONS. Example: `TEXT`. */
    public val type: MessageBodyType? get() = text("type")?.let(::MessageBodyType)
}

/** Newest message inside [GetLatestUnreadMessagesResponse]. */
public class NewestMessage(raw: JsonObject) : JsonView(raw) {
    /** Message content as JSON text, whose keys depend on the message type: `content` for TEXT, `product_id` for PRODUCT_CARD, `url` and size for IMAGE. */
    public val content: String? get() = text("content")

    /** Id of the conversation between the shop and a creator. Example: `12345`. */
    public val conversationId: String? get() = text("conversation_id")

    /** Messaging id of the sender; equal to `creator_im_id` if the creator wrote the message. Example: `12345678`. */
    public val senderId: String? get() = text("sender_id")

    /** Kind of message, which fixes the keys of `content`; more kinds can arrive than can be sent, such as NOTIFICATION or EMOTICONS. Example: `TEXT`. */
    public val type: MessageBodyType? get() = text("type")?.let(::MessageBodyType)

    /** Messages of this sender in the conversation that the seller has not read. Example: `1`. */
    public val unreadMessageCount: Long? get() = integer("unread_message_count")
}

/** Open collaboration inside [SearchOpenCollaborationResponse]. */
public class OpenCollaboration(raw: JsonObject) : JsonView(raw) {
    /** Creators who posted a LIVE or video for this collaboration. Example: `10`. */
    public val contentCreatorCount: Long? get() = integer("content_creator_count")

    /** Commission in force now, with its period. */
    public val currentCommission: CurrentCommission? get() = child("current_commission")?.let(::CurrentCommission)

    /** Platform's id of the open collaboration, needed to remove creators from it. Example: `94297006405`. */
    public val id: String? get() = text("id")

    /** Product that the sample, content or collaboration is about. */
    public val product: Product? get() = child("product")?.let(::Product)

    /** Creators who added the product to their showcase. Example: `15`. */
    public val showcaseCreatorCount: Long? get() = integer("showcase_creator_count")

    /** NORMAL while in force; TERMINATING after the seller removed it, until the `end_time` of `current_commission`; afterwards it is no longer listed. Example: `NORMAL`. */
    public val status: PromotionStatus? get() = text("status")?.let(::PromotionStatus)
}

/** Open collaboration setting inside [GetOpenCollaborationSettingsResponse]. */
public class OpenCollaborationSetting(raw: JsonObject) : JsonView(raw) {
    /** Rule by which products enter open collaboration on their own, with the commission rate they get. */
    public val autoAddProduct: AutoAddProduct? get() = child("auto_add_product")?.let(::AutoAddProduct)
}

/** Option children inside [OptionItem]. */
public class OptionChildren(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String? = null,
        name: String? = null,
    ) : this(fields("id", id, "name", name))

    /** Id of the option, used when you search for creators. */
    public val id: String? get() = text("id")

    /** Text of the option, ready to show in a list. */
    public val name: String? get() = text("name")
}

/** Option inside [GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem]. */
public class OptionItem(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String? = null,
        name: String? = null,
        optionChildren: List<OptionChildren>? = null,
    ) : this(fields("id", id, "name", name, "option_children", optionChildren))

    /** Id of the option, used when you search for creators. */
    public val id: String? get() = text("id")

    /** Text of the option, ready to show in a list. */
    public val name: String? get() = text("name")

    /** Options one level below this one, for filters with levels. */
    public val optionChildren: List<OptionChildren> get() = views("option_children") { OptionChildren(it) }
}

/** Order inside [SearchSellerAffiliateOrdersResponse]. */
public class Order(raw: JsonObject) : JsonView(raw) {
    /** When it was created, Unix time in seconds. Example: `1722420186`. */
    public val createTime: Instant? get() = time("create_time")

    /** When the order was delivered, Unix time in seconds. Example: `1723748656`. */
    public val deliveryTime: Instant? get() = time("delivery_time")

    /** Platform's id of the main order, which holds one or more SKUs. Example: `579125529499110202`. */
    public val id: String? get() = text("id")

    /** Variants of products sold in the order, each with its commission. */
    public val skus: List<Sku> get() = views("skus") { Sku(it) }

    /** State of the commission of the order: PROCESSING, COMPLETED, CANCELLED, FROZEN or DEDUCTED. Example: `COMPLETED`. */
    public val status: OrderStatus? get() = text("status")?.let(::OrderStatus)
}

/** Original price inside [Product], [SearchOpenCollaborationProductProduct]. */
public class OriginalPrice(raw: JsonObject) : JsonView(raw) {
    /** ISO 4217 code of the currency of the amounts beside it. Example: `USD`. */
    public val currency: String? get() = text("currency")

    /** Highest original price, decimal text in the currency of the sibling `currency`. Example: `100.00`. */
    public val maximumAmount: String? get() = text("maximum_amount")

    /** Lowest original price, decimal text in the currency of the sibling `currency`. Example: `12.21`. */
    public val minimumAmount: String? get() = text("minimum_amount")
}

/** Price inside [ProductBaseInfo]. */
public class Price(raw: JsonObject) : JsonView(raw) {
    /** Price of the most expensive SKU of the product. */
    public val maxPrice: Money? get() = child("max_price")?.let(::Money)

    /** Price of the cheapest SKU of the product. */
    public val minPrice: Money? get() = child("min_price")?.let(::Money)
}

/** Product inside [OpenCollaboration], [TargetCollaboration]. */
public class Product(raw: JsonObject) : JsonView(raw) {
    /** Where the creator or product stands in the collaboration. Example: `NORMAL`. */
    public val collaborationStatus: CollaborationStatus? get() = text("collaboration_status")?.let(::CollaborationStatus)

    /** Commission rate and the amounts it comes to for the product. */
    public val commission: Commission? get() = child("commission")?.let(::Commission)

    /** Whether the commission of the product holds for all, some or none of the creators; a Top Creator Program may override it. Example: `EFFECTIVE_ALL`. */
    public val commissionEffectiveStatus: CommissionEffectiveStatus? get() = text("commission_effective_status")?.let(::CommissionEffectiveStatus)

    /** Platform's id of the product, as the product operations return it. Example: `789078671231312312`. */
    public val id: String? get() = text("id")

    /** Units of the product in stock, over all its SKUs. Example: `1274`. */
    public val inventory: Long? get() = integer("inventory")

    /** Address of the main picture of the product. */
    public val mainImageUrl: String? get() = text("main_image_url")

    /** Price range of the SKUs before promotions. */
    public val originalPrice: OriginalPrice? get() = child("original_price")?.let(::OriginalPrice)

    /** State of the product: LIVE, OUT_OF_STOCK, SELLER_DEACTIVATE, PLATFORM_DEACTIVATE, GNE_REJECT, DELETE or OTHER; only LIVE can be bought. Example: `LIVE`. */
    public val status: ProductStatus? get() = text("status")?.let(::ProductStatus)

    /** Name of the product as buyers see it on the product page. */
    public val title: String? get() = text("title")
}

/** Product base info inside [ProductDetail]. */
public class ProductBaseInfo(raw: JsonObject) : JsonView(raw) {
    /** When the ads commission of the product takes effect, Unix time in seconds. */
    public val adsCommissionEffectiveTime: Instant? get() = time("ads_commission_effective_time")

    /** When the commission of the product takes effect, Unix time in seconds. */
    public val commissionEffectiveTime: Instant? get() = time("commission_effective_time")

    /** Main picture of the product, given by its address. */
    public val image: Image? get() = child("image")?.let(::Image)

    /** Ads commission of the target collaboration before the last change, in hundredths of a percent. */
    public val oldTargetAdsCommission: Long? get() = integer("old_target_ads_commission")

    /** Commission of the target collaboration before the last change, in hundredths of a percent. */
    public val oldTargetCommission: Long? get() = integer("old_target_commission")

    /** Commission of the product in open collaboration, in hundredths of a percent. */
    public val openCommission: Long? get() = integer("open_commission")

    /** Price range of the SKUs before promotions. */
    public val price: Price? get() = child("price")?.let(::Price)

    /** Platform's id of the product that the entry or call is about. */
    public val productId: String? get() = text("product_id")

    /** State of the product in the shop, such as on sale or out of stock. */
    public val productStatus: String? get() = text("product_status")

    /** Price range of the SKUs with the current promotion. */
    public val promotionPrice: PromotionPrice? get() = child("promotion_price")?.let(::PromotionPrice)

    /** Ads commission for invited creators, in hundredths of a percent. */
    public val targetAdsCommission: Long? get() = integer("target_ads_commission")

    /** Commission for invited creators, in hundredths of a percent. */
    public val targetCommission: Long? get() = integer("target_commission")

    /** Name of the product as buyers see it on the product page. */
    public val title: String? get() = text("title")
}

/** Product detail inside [QueryCreatorPromotionDetailsInTargetCollaborationData]. */
public class ProductDetail(raw: JsonObject) : JsonView(raw) {
    /** Whether the commission of the collaboration is in force for the product. */
    public val isCommissionEffective: Boolean? get() = flag("is_commission_effective")

    /** LIVEs in which the creator showed the product. */
    public val liveCount: Long? get() = integer("live_count")

    /** Whether the creator has added the product to the showcase. */
    public val productAddStatus: Boolean? get() = flag("product_add_status")

    /** Product with price, state and commissions. */
    public val productBaseInfo: ProductBaseInfo? get() = child("product_base_info")?.let(::ProductBaseInfo)

    /** Videos in which the creator showed the product. */
    public val videoCount: Long? get() = integer("video_count")
}

/** Product filter inside `QueryCreatorPromotionDetailsInTargetCollaboration`. */
public class ProductFilter(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        addedTypes: List<String>? = null,
    ) : this(fields("added_types", addedTypes))

    /** Restricts the products by whether and how the creator has added them. */
    public val addedTypes: List<String> get() = texts("added_types")
}

/** Product original price range inside [Creator]. */
public class ProductOriginalPriceRange(raw: JsonObject) : JsonView(raw) {
    /** ISO 4217 code of the currency of the amounts beside it. */
    public val currency: String? get() = text("currency")

    /** Highest original price, decimal text in the currency of the sibling `currency`. */
    public val maximumAmount: String? get() = text("maximum_amount")

    /** Lowest original price, decimal text in the currency of the sibling `currency`. */
    public val minimumAmount: String? get() = text("minimum_amount")
}

/** Promotion price inside [ProductBaseInfo]. */
public class PromotionPrice(raw: JsonObject) : JsonView(raw) {
    /** Price of the most expensive SKU of the product. */
    public val maxPrice: Money? get() = child("max_price")?.let(::Money)

    /** Price of the cheapest SKU of the product. */
    public val minPrice: Money? get() = child("min_price")?.let(::Money)
}

/** Data inside [QueryCreatorPromotionDetailsInTargetCollaborationResponse]. */
public class QueryCreatorPromotionDetailsInTargetCollaborationData(raw: JsonObject) : JsonView(raw) {
    /** Products of the collaboration and how the creator promotes each. */
    public val productDetails: List<ProductDetail> get() = views("product_details") { ProductDetail(it) }
}

/** Creator inside [TargetCollaboration]. */
public class QueryTargetCollaborationDetailCreator(raw: JsonObject) : JsonView(raw) {
    /** Profile picture that the creator shows on TikTok. */
    public val avatar: Avatar? get() = child("avatar")?.let(::Avatar)

    /** Where the creator or product stands in the collaboration. Example: `NORMAL`. */
    public val collaborationStatus: CollaborationStatus? get() = text("collaboration_status")?.let(::CollaborationStatus)

    /** Products of the collaboration that the creator posted content for, those being deleted included. Example: `1`. */
    public val contentProductCount: Long? get() = integer("content_product_count")

    /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. */
    public val creatorOpenId: String? get() = text("creator_open_id")

    /** Display name of the creator, which can change. Example: `123456`. */
    public val nickname: String? get() = text("nickname")

    /** Whether the products' commission holds for the creator fully, partly or not; a Top Creator Program may override it. Example: `EFFECTIVE_ALL`. */
    public val productEffectiveStatus: CommissionEffectiveStatus? get() = text("product_effective_status")?.let(::CommissionEffectiveStatus)

    /** Market in which the creator may promote products, ISO 3166-1 alpha-2. Example: `US`. */
    public val selectionRegion: String? get() = text("selection_region")

    /** Products of the collaboration that the creator added to the showcase, those being deleted included. Example: `2`. */
    public val showcaseProductCount: Long? get() = integer("showcase_product_count")

    /** Handle of the creator, the name used in the profile address. Example: `123456`. */
    public val username: String? get() = text("username")
}

/** Quota detail inside [Data], [GmvLevelRule]. */
public class QuotaDetail(raw: JsonObject) : JsonView(raw) {
    /** Levels of creators that this quota holds for. */
    public val creatorLevels: List<Long> get() = integers("creator_levels")

    /** Extra contacts granted on top of the weekly quota. */
    public val quotaBonusSum: Long? get() = integer("quota_bonus_sum")

    /** Extra contacts that the shop has already used in the week. */
    public val quotaBonusUse: Long? get() = integer("quota_bonus_use")

    /** Contacts with creators that the shop may start in the week. */
    public val quotaPeriodSum: Long? get() = integer("quota_period_sum")

    /** Contacts with creators that the shop has already started in the week. */
    public val quotaPeriodUse: Long? get() = integer("quota_period_use")
}

/** Conflict item inside `ResolveTargetCollaborationConflicts`. */
public class ResolveTargetCollaborationConflictsConflictItem(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        creatorOpenId: String,
        existingCollaborationId: String,
    ) : this(fields("creator_open_id", creatorOpenId, "existing_collaboration_id", existingCollaborationId))

    /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. Required. */
    public val creatorOpenId: String? get() = text("creator_open_id")

    /** Id of the target collaboration that already holds this creator and product. Required. */
    public val existingCollaborationId: String? get() = text("existing_collaboration_id")
}

/** Sales price inside [SearchOpenCollaborationProductProduct]. */
public class SalesPrice(raw: JsonObject) : JsonView(raw) {
    /** ISO 4217 code of the currency of the amounts beside it. Example: `USD`. */
    public val currency: String? get() = text("currency")

    /** Highest promotion price of any SKU, decimal text in the currency of the sibling `currency`. Example: `55.7`. */
    public val maximumAmount: String? get() = text("maximum_amount")

    /** Lowest promotion price of any SKU, decimal text in the currency of the sibling `currency`. Example: `34.3`. */
    public val minimumAmount: String? get() = text("minimum_amount")
}

/** Sales price range inside `SearchOpenCollaborationProduct`. */
public class SalesPriceRange(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        amountGe: String? = null,
        amountLt: String? = null,
    ) : this(fields("amount_ge", amountGe, "amount_lt", amountLt))

    /** Lowest sales price to include, decimal text above 0. Example: `12.44`. */
    public val amountGe: String? get() = text("amount_ge")

    /** Upper limit of the sales price, decimal text above 0; leave it out for no limit. Example: `100`. */
    public val amountLt: String? get() = text("amount_lt")
}

/** Sample application inside [SearchSampleApplicationsResponse]. */
public class SampleApplication(raw: JsonObject) : JsonView(raw) {
    /** Time by which the seller must decide on the application, Unix time in seconds; afterwards it lapses. Example: `1728674995`. */
    public val approveExpirationTime: Instant? get() = time("approve_expiration_time")

    /** Samples of the product that creators can still apply for. Example: `50`. */
    public val availableQuantity: Long? get() = integer("available_quantity")

    /** Commission rate set for the creator as a decimal fraction, 0.01 to 0.8 (0.1 is 10 percent). Example: `0.1`. */
    public val commissionRate: String? get() = text("commission_rate")

    /** Creator with profile and performance figures. */
    public val creator: SearchSampleApplicationsCreator? get() = child("creator")?.let(::SearchSampleApplicationsCreator)

    /** Reasons why the application cannot be approved at the moment. */
    public val disapprovableReasons: List<String> get() = texts("disapprovable_reasons")

    /** How far the creator has met the duty to post content for the sample. Example: `ONGOING`. */
    public val fulfillmentStatus: FulfillmentStatus? get() = text("fulfillment_status")?.let(::FulfillmentStatus)

    /** Id to pass as `application_id` when you review the request. Example: `123456`. */
    public val id: String? get() = text("id")

    /** Whether the seller can approve the application now; if not, `disapprovable_reasons` says why. Example: `true`. */
    public val isApprovable: Boolean? get() = flag("is_approvable")

    /** Id of the sample order, which exists once the seller has approved the application. Example: `123456`. */
    public val orderId: String? get() = text("order_id")

    /** Agency that sent the application in the name of the creator; absent if the creator applied directly. Example: `ABC`. */
    public val partnerName: String? get() = text("partner_name")

    /** Product that the sample, content or collaboration is about. */
    public val product: SearchSampleApplicationsProduct? get() = child("product")?.let(::SearchSampleApplicationsProduct)

    /** Time by which the seller must ship the sample, Unix time in seconds. Example: `1728674995`. */
    public val shipmentExpirationTime: Instant? get() = time("shipment_expiration_time")

    /** Where the request for a free sample stands, from review by the seller to posted content. Example: `PENDING`. */
    public val status: SampleApplicationStatus? get() = text("status")?.let(::SampleApplicationStatus)

    /** Tracking number of the parcel with the sample. Example: `123456`. */
    public val trackingNumber: String? get() = text("tracking_number")
}

/** Sample rule inside [GetOpenCollaborationSampleRulesResponse]. */
public class SampleRule(raw: JsonObject) : JsonView(raw) {
    /** Samples of the product that creators can still apply for. Example: `50`. */
    public val availableQuantity: Long? get() = integer("available_quantity")

    /** Last moment at which creators may apply for samples, Unix time in seconds; only together with `start_time`. Example: `1728546888`. */
    public val endTime: Instant? get() = time("end_time")

    /** Whether creators may ask for samples at any time; otherwise only from `start_time` to `end_time`. Example: `true`. */
    public val isSampleTimeUnlimited: Boolean? get() = flag("is_sample_time_unlimited")

    /** Platform's id of the product that the entry or call is about. Example: `123456`. */
    public val productId: String? get() = text("product_id")

    /** Number of samples that creators can apply for in total. Example: `100`. */
    public val sampleQuota: Long? get() = integer("sample_quota")

    /** First moment at which creators may apply for samples, Unix time in seconds; only together with `end_time`. Example: `1728546888`. */
    public val startTime: Instant? get() = time("start_time")

    /** Whether samples can be requested: NOT_STARTED, ONGOING, NO_LEFT_COUNT when none are left, PLAN_EXCEPTION or EXPIRED. Example: `ONGOING`. */
    public val status: String? get() = text("status")

    /** What a creator must reach to ask for the sample. */
    public val thresholds: Threshold? get() = child("thresholds")?.let(::Threshold)
}

/** Creator inside [SearchCreatorOnMarketplaceResponse]. */
public class SearchCreatorOnMarketplaceCreator(raw: JsonObject) : JsonView(raw) {
    /** Profile picture that the creator shows on TikTok. */
    public val avatar: Avatar? get() = child("avatar")?.let(::Avatar)

    /** Different viewers per LIVE in which the creator sold products, on average. */
    public val avgEcLiveUv: Long? get() = integer("avg_ec_live_uv")

    /** Views per video in which the creator promoted products, on average. */
    public val avgEcVideoViewCount: Long? get() = integer("avg_ec_video_view_count")

    /** Main product categories that the creator posts about. */
    public val categoryIds: List<String> get() = texts("category_ids")

    /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. */
    public val creatorOpenId: String? get() = text("creator_open_id")

    /** Profile of the creator with name, picture and figures. */
    public val creatorProfile: SearchCreatorOnMarketplaceCreatorProfile? get() = child("creator_profile")?.let(::SearchCreatorOnMarketplaceCreatorProfile)

    /** Number of accounts that follow the creator on TikTok. */
    public val followerCount: Long? get() = integer("follower_count")

    /** Gross merchandise value that the creator brought in; absent if the creator does not share exact data. */
    public val gmv: Money? get() = child("gmv")?.let(::Money)

    /** Range that the creator's GMV lies in; US only, in place of the exact figure. */
    public val gmvRange: GmvRange? get() = child("gmv_range")?.let(::GmvRange)

    /** Gross merchandise value (GMV) that the creator's LIVEs brought in; absent if the creator does not share exact data. */
    public val liveGmv: Money? get() = child("live_gmv")?.let(::Money)

    /** Display name of the creator, which can change. */
    public val nickname: String? get() = text("nickname")

    /** Market in which the creator may promote products, ISO 3166-1 alpha-2. */
    public val selectionRegion: String? get() = text("selection_region")

    /** Main age groups and gender of the creator's followers. */
    public val topFollowerDemographics: TopFollowerDemographic? get() = child("top_follower_demographics")?.let(::TopFollowerDemographic)

    /** Range of units that the creator has sold so far; US only, in place of the exact figure. */
    public val unitsSoldRange: UnitsSoldRange? get() = child("units_sold_range")?.let(::UnitsSoldRange)

    /** Handle of the creator, the name used in the profile address. */
    public val username: String? get() = text("username")

    /** Gross merchandise value (GMV) that the creator's videos brought in; absent if the creator does not share exact data. */
    public val videoGmv: Money? get() = child("video_gmv")?.let(::Money)
}

/** Creator profile inside [SearchCreatorOnMarketplaceCreator]. */
public class SearchCreatorOnMarketplaceCreatorProfile(raw: JsonObject) : JsonView(raw) {
    /** Name of the agency (multi-channel network) that manages the creator. */
    public val creatorBindMcnName: String? get() = text("creator_bind_mcn_name")

    /** Level of the creator by GMV, defined by the platform for each market. */
    public val creatorLevel: Long? get() = integer("creator_level")

    /** Whether the creator has worked with this shop before. */
    public val hasCollaborated: Boolean? get() = flag("has_collaborated")

    /** Whether the shop invited the creator within the last 90 days. */
    public val hasInvited90d: Boolean? get() = flag("has_invited_90d")

    /** Whether the creator is blocked from contact with the shop. */
    public val isCreatorBlocked: Boolean? get() = flag("is_creator_blocked")

    /** Whether the creator can be paid a flat fee. */
    public val isEligibleFlatFee: Boolean? get() = flag("is_eligible_flat_fee")

    /** Whether the creator is among the 10 percent that grew most in sales, revenue, videos, LIVE views or followers over the last 30 days. */
    public val isFastGrowing: Boolean? get() = flag("is_fast_growing")

    /** Whether the platform recommends the creator. */
    public val isOfficialRecommend: Boolean? get() = flag("is_official_recommend")

    /** Whether the platform marks the creator as a rising star. */
    public val isRisingStar: Boolean? get() = flag("is_rising_star")

    /** Promotion performance score: quality of the creator's content and products over the last 90 days; higher means fewer refunds and bad reviews. */
    public val ppsScore: String? get() = text("pps_score")

    /** Tags that describe the kind of creator, as numbers. */
    public val userTypeTag: List<Long> get() = integers("user_type_tag")
}

/** Category inside `SearchOpenCollaborationProduct`. */
public class SearchOpenCollaborationProductCategory(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String? = null,
    ) : this(fields("id", id))

    /** Id of the category to search in; first-level categories only. Example: `3412342`. */
    public val id: String? get() = text("id")
}

/** Commission inside [SearchOpenCollaborationProductProduct]. */
public class SearchOpenCollaborationProductCommission(raw: JsonObject) : JsonView(raw) {
    /** Commission earned for each unit sold, decimal text in the currency of the sibling `currency`. Example: `121.32`. */
    public val amount: String? get() = text("amount")

    /** ISO 4217 code of the currency of the amounts beside it. Example: `USD`. */
    public val currency: String? get() = text("currency")

    /** Commission rate in hundredths of a percent: 3587 is 35.87 percent; 100 to 8000. Example: `3000`. */
    public val rate: Long? get() = integer("rate")
}

/** Product inside [SearchOpenCollaborationProductResponse]. */
public class SearchOpenCollaborationProductProduct(raw: JsonObject) : JsonView(raw) {
    /** Categories of the product from the first level down to the leaf. */
    public val categoryChains: List<CategoryChain> get() = views("category_chains") { CategoryChain(it) }

    /** Commission rate and the amounts it comes to for the product. */
    public val commission: SearchOpenCollaborationProductCommission? get() = child("commission")?.let(::SearchOpenCollaborationProductCommission)

    /** Address of the product page, as buyers open it. */
    public val detailLink: String? get() = text("detail_link")

    /** Whether any unit of the product is in stock. Example: `false`. */
    public val hasInventory: Boolean? get() = flag("has_inventory")

    /** Platform's id of the product, as the product operations return it. Example: `1729432087292775344`. */
    public val id: String? get() = text("id")

    /** Address of the main picture of the product. */
    public val mainImageUrl: String? get() = text("main_image_url")

    /** Price range of the SKUs before promotions. */
    public val originalPrice: OriginalPrice? get() = child("original_price")?.let(::OriginalPrice)

    /** Country in which the product is sold, ISO 3166-1 alpha-2. Example: `ID`. */
    public val saleRegion: String? get() = text("sale_region")

    /** Price range of the SKUs with the current promotion. */
    public val salesPrice: SalesPrice? get() = child("sales_price")?.let(::SalesPrice)

    /** Shop that sells the product, given by its name. */
    public val shop: Shop? get() = child("shop")?.let(::Shop)

    /** Name of the product as buyers see it on the product page. */
    public val title: String? get() = text("title")

    /** How many units of the product buyers have ordered so far. Example: `12123`. */
    public val unitsSold: Long? get() = integer("units_sold")
}

/** Search param inside `SearchTargetCollaborations`. */
public class SearchParam(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        keyword: String,
        keywordType: SearchParamKeywordType,
    ) : this(fields("keyword", keyword, "keyword_type", keywordType))

    /** Text to search for; what it is matched with is set by `keyword_type`. Required. Example: `test`. */
    public val keyword: String? get() = text("keyword")

    /** What `keyword` is matched with; ids must match exactly, names need only be similar. Required. Example: `TARGET_COLLABORATION_NAME`. */
    public val keywordType: SearchParamKeywordType? get() = text("keyword_type")?.let(::SearchParamKeywordType)
}

/** Creator inside [SampleApplication]. */
public class SearchSampleApplicationsCreator(raw: JsonObject) : JsonView(raw) {
    /** Address of the creator's profile picture. */
    public val avatarUrl: String? get() = text("avatar_url")

    /** LIVEs and videos that the creator posted over the last 30 days; empty if the creator does not share it. Example: `4`. */
    public val contentCount: Long? get() = integer("content_count")

    /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. */
    public val creatorOpenId: String? get() = text("creator_open_id")

    /** Median views of the creator's shoppable videos over the last 30 days; empty if the creator does not share it. Example: `1200`. */
    public val ecVideoView: Long? get() = integer("ec_video_view")

    /** Number of accounts that follow the creator on TikTok. Example: `200`. */
    public val followerCount: Long? get() = integer("follower_count")

    /** Share of samples of the last 90 days that the creator answered with content, percentage with two decimals; empty if not shared. Example: `60.50`. */
    public val fulfillmentPercentage: String? get() = text("fulfillment_percentage")

    /** Gross merchandise value (GMV) of the creator's shoppable content over the last 30 days; empty if the creator does not share it. */
    public val gmv: Money? get() = child("gmv")?.let(::Money)

    /** Display name of the creator, which can change. */
    public val nickname: String? get() = text("nickname")

    /** Handle of the creator, the name used in the profile address. Example: `test.name`. */
    public val username: String? get() = text("username")
}

/** Product inside [Fulfillment]. */
public class SearchSampleApplicationsFulfillmentsProduct(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the product, as the product operations return it. Example: `123456`. */
    public val id: String? get() = text("id")

    /** Address of the main picture of the product. Example: `https://www.example.com`. */
    public val mainImageUrl: String? get() = text("main_image_url")
}

/** Product inside [SampleApplication]. */
public class SearchSampleApplicationsProduct(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the product, as the product operations return it. Example: `123456`. */
    public val id: String? get() = text("id")

    /** Id of the SKU that the creator wants as a sample. Example: `123456`. */
    public val skuId: String? get() = text("sku_id")

    /** Address of the picture that shows this variant of the product. */
    public val skuImageUrl: String? get() = text("sku_image_url")

    /** Name of the variant, made of its sales attributes. */
    public val skuName: String? get() = text("sku_name")

    /** Name of the product as buyers see it on the product page. */
    public val title: String? get() = text("title")
}

/** Seller contact info inside `CreateTargetCollaboration`, [TargetCollaboration], [UpdateFailed] and others. */
public class SellerContactInfo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        email: String? = null,
        line: String? = null,
        phoneNumber: String? = null,
        telegram: String? = null,
        whatsapp: String? = null,
    ) : this(fields("email", email, "line", line, "phone_number", phoneNumber, "telegram", telegram, "whatsapp", whatsapp))

    /** Email address under which creators can reach the seller. Example: `test@tiktokshop.com`. */
    public val email: String? get() = text("email")

    /** LINE account under which creators can reach the seller. */
    public val line: String? get() = text("line")

    /** Phone number under which creators can reach the seller. */
    public val phoneNumber: String? get() = text("phone_number")

    /** Telegram account under which creators can reach the seller. */
    public val telegram: String? get() = text("telegram")

    /** WhatsApp number under which creators can reach the seller. */
    public val whatsapp: String? get() = text("whatsapp")
}

/** Shop inside [SearchOpenCollaborationProductProduct]. */
public class Shop(raw: JsonObject) : JsonView(raw) {
    /** Name of the shop as buyers see it on TikTok. */
    public val name: String? get() = text("name")
}

/** SKU inside [Order]. */
public class Sku(raw: JsonObject) : JsonView(raw) {
    /** Your share of the creator bonus in a commission boost that you fund together with the platform, as finally due. */
    public val actualCofundedCreatorBonusAmount: Money? get() = child("actual_cofunded_creator_bonus_amount")?.let(::Money)

    /** Sales value that the commission is finally computed on: selling price times the quantity that was neither returned nor refunded. */
    public val actualCommissionBase: Money? get() = child("actual_commission_base")?.let(::Money)

    /** Commission finally due to the creator: `actual_commission_base` times `commission_rate`. */
    public val actualPaidCommission: Money? get() = child("actual_paid_commission")?.let(::Money)

    /** Commission finally due to the affiliate partner (agency) on this SKU. */
    public val actualPaidPartnerCommission: Money? get() = child("actual_paid_partner_commission")?.let(::Money)

    /** Shop Ads commission finally due: `actual_commission_base` times `shop_ads_commission_rate`. */
    public val actualPaidShopAdsCommission: Money? get() = child("actual_paid_shop_ads_commission")?.let(::Money)

    /** Id of the campaign of a TikTok affiliate partner (TAP) that the product is enrolled in. Example: `73661290629`. */
    public val campaignId: String? get() = text("campaign_id")

    /** How the commission of the order is computed: one fixed rate, or a rate by tier. */
    public val commissionModel: String? get() = text("commission_model")

    /** Commission of the creator in hundredths of a percent: 3587 is 35.87 percent of the price. Example: `1000`. */
    public val commissionRate: String? get() = text("commission_rate")

    /** Commission percentages agreed between seller and creator, one for each tier, such as 3.0 or 5.0. */
    public val commissionTierSetting: String? get() = text("commission_tier_setting")

    /** Id of the LIVE or video through which the order came. Example: `7493990579714164574`. */
    public val contentId: String? get() = text("content_id")

    /** Content through which the order came: SHOP, VIDEO, LIVE, PRE_LIVE, PROMOTION_PAGE or LINKSHARE. Example: `LIVE`. */
    public val contentType: ContentType? get() = text("content_type")?.let(::ContentType)

    /** Handle of the creator who brought the order. Example: `exampleTikTokCreatorUsername`. */
    public val creatorUsername: String? get() = text("creator_username")

    /** Your share of the creator bonus in a commission boost that you fund together with the platform, as estimated. */
    public val estimatedCofundedCreatorBonusAmount: Money? get() = child("estimated_cofunded_creator_bonus_amount")?.let(::Money)

    /** Sales value that the commission is estimated on, before returns and refunds: selling price times quantity. */
    public val estimatedCommissionBase: Money? get() = child("estimated_commission_base")?.let(::Money)

    /** Commission expected for the creator: `estimated_commission_base` times `commission_rate`. */
    public val estimatedPaidCommission: Money? get() = child("estimated_paid_commission")?.let(::Money)

    /** Commission expected for the affiliate partner (agency) on this SKU. */
    public val estimatedPaidPartnerCommission: Money? get() = child("estimated_paid_partner_commission")?.let(::Money)

    /** Shop Ads commission expected: `estimated_commission_base` times `shop_ads_commission_rate`. */
    public val estimatedPaidShopAdsCommission: Money? get() = child("estimated_paid_shop_ads_commission")?.let(::Money)

    /** Whether all units of the SKU were returned. */
    public val fullyReturn: String? get() = text("fully_return")

    /** Whether the order came through a carousel, that is a post with several pictures. */
    public val isCarousel: Boolean? get() = flag("is_carousel")

    /** Id of the open collaboration through which the creator promotes the product. Example: `73661290629`. */
    public val openCollaborationId: String? get() = text("open_collaboration_id")

    /** Commission rate of the affiliate partner (agency) on this SKU. */
    public val partnerCommissionRate: String? get() = text("partner_commission_rate")

    /** Price at which one unit of the SKU was sold. */
    public val price: Money? get() = child("price")?.let(::Money)

    /** Platform's id of the product that the entry or call is about. Example: `1729503179457070324`. */
    public val productId: String? get() = text("product_id")

    /** Number of units of the SKU that the buyer ordered. Example: `1`. */
    public val quantity: Long? get() = integer("quantity")

    /** Number of units of the SKU that the buyer got a refund for. Example: `1`. */
    public val refundedQuantity: Long? get() = integer("refunded_quantity")

    /** Number of units of the SKU that the buyer sent back. Example: `1`. */
    public val returnedQuantity: Long? get() = integer("returned_quantity")

    /** Whether the commission on this SKU has been settled. */
    public val settlementStatus: String? get() = text("settlement_status")

    /** Commission rate on orders that come from ads, in hundredths of a percent; without it the open collaboration's ads rate or the standard rate holds. Example: `5000`. */
    public val shopAdsCommissionRate: String? get() = text("shop_ads_commission_rate")

    /** Id of the SKU, the variant of the product. */
    public val skuId: String? get() = text("sku_id")

    /** Id of the target collaboration, an offer to chosen creators. Example: `73661290629`. */
    public val targetCollaborationId: String? get() = text("target_collaboration_id")
}

/** Sorter inside [GetSellerSearchCreatorMarketplaceAdvancedFiltersData]. */
public class Sorter(raw: JsonObject) : JsonView(raw) {
    /** Id of the sorting; pass it as `sorter_algorithm_id` when you search for creators. */
    public val algorithmId: String? get() = text("algorithm_id")

    /** Text of the sorting, ready to show in a list. */
    public val name: String? get() = text("name")
}

/** Success item inside [ResolveTargetCollaborationConflictsResponse]. */
public class SuccessItem(raw: JsonObject) : JsonView(raw) {
    /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. */
    public val creatorOpenId: String? get() = text("creator_open_id")

    /** Id of the target collaboration that already holds this creator and product. */
    public val existingCollaborationId: String? get() = text("existing_collaboration_id")
}

/** Target collaboration inside [QueryTargetCollaborationDetailResponse], [SearchTargetCollaborationsResponse]. */
public class TargetCollaboration(raw: JsonObject) : JsonView(raw) {
    /** Creators in state NORMAL who posted content with products of the collaboration. Example: `1`. */
    public val contentCreatorCount: Long? get() = integer("content_creator_count")

    /** When it was created, Unix time in seconds. */
    public val createTime: Instant? get() = time("create_time")

    /** Creators invited to the collaboration; the misspelling is part of the name. Example: `10`. */
    public val creatorInivitedCount: Long? get() = integer("creator_inivited_count")

    /** Creators invited to the collaboration, only those in state NORMAL. Example: `10`. */
    public val creatorInvitedCount: Long? get() = integer("creator_invited_count")

    /** Creators found or invited, one entry each. */
    public val creators: List<QueryTargetCollaborationDetailCreator> get() = views("creators") { QueryTargetCollaborationDetailCreator(it) }

    /** When the collaboration ends, Unix time in seconds. Example: `1715654330`. */
    public val endTime: Instant? get() = time("end_time")

    /** Whether invited creators get free samples and whether the seller must approve each request. */
    public val freeSampleRule: FreeSampleRule? get() = child("free_sample_rule")?.let(::FreeSampleRule)

    /** Platform's id of the target collaboration, needed to read, change or share it. Example: `789078671231123124`. */
    public val id: String? get() = text("id")

    /** Text that the seller sends to the invited creators about the shop and the collaboration. Example: `test`. */
    public val message: String? get() = text("message")

    /** Name of the target collaboration, visible to the seller and to invited creators. Example: `target_collaboration`. */
    public val name: String? get() = text("name")

    /** Products in the collaboration, only those in state NORMAL. Example: `30`. */
    public val productCount: Long? get() = integer("product_count")

    /** Products of the collaboration with the commission for each. */
    public val products: List<Product> get() = views("products") { Product(it) }

    /** Contact details that invited creators see. */
    public val sellerContactInfo: SellerContactInfo? get() = child("seller_contact_info")?.let(::SellerContactInfo)

    /** Creators in state NORMAL who added a product of the collaboration to their showcase. Example: `2`. */
    public val showcaseCreatorCount: Long? get() = integer("showcase_creator_count")

    /** When the collaboration starts, Unix time in seconds. Example: `1715654330`. */
    public val startTime: Instant? get() = time("start_time")

    /** Kind of target collaboration: STANDARD set up by the seller, or TOP_CREATOR_PROGRAM joined by offering products only. Example: `STANDARD`. */
    public val type: TargetCollaborationType? get() = text("type")?.let(::TargetCollaborationType)

    /** When the collaboration was last changed, Unix time in seconds. Example: `1715654330`. */
    public val updateTime: Instant? get() = time("update_time")
}

/** Target collaboration conflict inside [CreateTargetCollaborationResponse], [UpdateTargetCollaborationResponse]. */
public class TargetCollaborationConflict(raw: JsonObject) : JsonView(raw) {
    /** Open id that identifies the creator for your app; it takes the place of the TikTok user id. */
    public val creatorUserOpenId: String? get() = text("creator_user_open_id")

    /** Platform's id of the product that the entry or call is about. Example: `789078671231`. */
    public val productId: String? get() = text("product_id")
}

/** Task inside [GetCompassTaskListResponse]. */
public class Task(raw: JsonObject) : JsonView(raw) {
    /** Name under which the export can be saved. */
    public val fileName: String? get() = text("file_name")

    /** Id of the export task; pass it as `task_id` to download the file. */
    public val id: String? get() = text("id")

    /** What the export covers: figures of the shop or of creators. */
    public val moduleType: String? get() = text("module_type")

    /** How far the export has come; the file can be read once it is finished. */
    public val status: String? get() = text("status")
}

/** Threshold inside [EditOpenCollaborationSampleRuleSampleRule], [SampleRule]. */
public class Threshold(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        avgEcVideoViews: Long? = null,
        categoryIds: List<String>? = null,
        minimumFollowerCount: Long? = null,
        minimumGmv: Long? = null,
        predictedFulfillmentRank: String? = null,
    ) : this(fields("avg_ec_video_views", avgEcVideoViews, "category_ids", categoryIds, "minimum_follower_count", minimumFollowerCount, "minimum_gmv", minimumGmv, "predicted_fulfillment_rank", predictedFulfillmentRank))

    /** Average views per product video over the last 30 days that a creator must exceed to ask for a sample. Example: `5`. */
    public val avgEcVideoViews: Long? get() = integer("avg_ec_video_views")

    /** First-level categories of which one must be among the top three of the creator's GMV over the last 30 days. */
    public val categoryIds: List<String> get() = texts("category_ids")

    /** Number of followers a creator must exceed to ask for a sample. Example: `2000`. */
    public val minimumFollowerCount: Long? get() = integer("minimum_follower_count")

    /** Gross merchandise value (GMV) over the last 30 days that a creator must exceed to ask for a sample. Example: `1000`. */
    public val minimumGmv: Long? get() = integer("minimum_gmv")

    /** How likely a creator must be to post after a sample: ALL sets no limit, otherwise LOW, MEDIUM or HIGH and better. Example: `LOW`. */
    public val predictedFulfillmentRank: String? get() = text("predicted_fulfillment_rank")
}

/** Top follower demographic inside [SearchCreatorOnMarketplaceCreator]. */
public class TopFollowerDemographic(raw: JsonObject) : JsonView(raw) {
    /** The three largest age groups among the followers of the creator, such as AGE_RANGE_18_24. */
    public val ageRanges: List<String> get() = texts("age_ranges")

    /** Gender that most followers of the creator have, with its share. */
    public val majorGender: MajorGender? get() = child("major_gender")?.let(::MajorGender)
}

/** Units sold range inside [Creator], [SearchCreatorOnMarketplaceCreator]. */
public class UnitsSoldRange(raw: JsonObject) : JsonView(raw) {
    /** The range as text ready to show, with currency sign where it is money, such as $0-$100. */
    public val formattedRange: String? get() = text("formatted_range")

    /** Largest number of units sold in the range. */
    public val maximumAmount: Long? get() = integer("maximum_amount")

    /** Smallest number of units sold in the range. */
    public val minimumAmount: Long? get() = integer("minimum_amount")
}

/** Update failed inside [UpdateTargetCollaborationResponse]. */
public class UpdateFailed(raw: JsonObject) : JsonView(raw) {
    /** Open ids of creators that could not be added. */
    public val addCreatorOpenIds: List<String> get() = texts("add_creator_open_ids")

    /** Products that could not be added, with the commission asked for. */
    public val addProducts: AddProduct? get() = child("add_products")?.let(::AddProduct)

    /** Commission changes that failed, one for each product. */
    public val changeCommissions: ChangeCommission? get() = child("change_commissions")?.let(::ChangeCommission)

    /** End time that could not be set, Unix time in seconds. Example: `1715654330`. */
    public val endTime: Instant? get() = time("end_time")

    /** Open ids in the request that belong to no creator, as one text. */
    public val invalidOpenIdList: List<String> get() = texts("invalid_open_id_list")

    /** Product ids in the request that are not valid for the shop, as one text. */
    public val invalidProductIdList: List<String> get() = texts("invalid_product_id_list")

    /** Name that could not be given to the collaboration. Example: `openapi_test`. */
    public val name: String? get() = text("name")

    /** Open ids of creators that could not be removed. */
    public val removeCreatorOpenIds: List<String> get() = texts("remove_creator_open_ids")

    /** Ids of products that could not be taken out of the collaboration. */
    public val removeProductIds: List<String> get() = texts("remove_product_ids")

    /** Contact details that could not be changed. */
    public val sellerContactInfo: SellerContactInfo? get() = child("seller_contact_info")?.let(::SellerContactInfo)
}

/** Product inside `UpdateTargetCollaboration`. */
public class UpdateTargetCollaborationProduct(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        commissionRate: Long,
        id: String,
        targetAdCommissionRate: Long? = null,
    ) : this(fields("commission_rate", commissionRate, "id", id, "target_ad_commission_rate", targetAdCommissionRate))

    /** Commission in hundredths of a percent, 100 to 8000; a raise holds at once, a cut from 00:00 of the next day if a creator already shows the product. Required. Example: `1000`. */
    public val commissionRate: Long? get() = integer("commission_rate")

    /** Platform's id of the product, as the product operations return it. Required. Example: `789078671231312312`. */
    public val id: String? get() = text("id")

    /** Commission rate on orders that come from ads, in hundredths of a percent; without it the open collaboration's ads rate or the standard rate holds. Example: `1000`. */
    public val targetAdCommissionRate: Long? get() = integer("target_ad_commission_rate")
}

/** Video GPM range inside [Creator]. */
public class VideoGpmRange(raw: JsonObject) : JsonView(raw) {
    /** ISO 4217 code of the currency of the amounts beside it. */
    public val currency: String? get() = text("currency")

    /** The range as text ready to show, with currency sign where it is money, such as $0-$100. */
    public val formattedRange: String? get() = text("formatted_range")

    /** Upper end of the range, decimal text where it is money. */
    public val maximumAmount: String? get() = text("maximum_amount")

    /** Lower end of the range, decimal text where it is money. */
    public val minimumAmount: String? get() = text("minimum_amount")
}
