// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller

import kotlin.time.Instant
import tiktokshop.CallOptions
import tiktokshop.EmptyResponse
import tiktokshop.Money
import tiktokshop.PageOptions
import tiktokshop.Pages
import tiktokshop.Upload
import tiktokshop.WindowOptions
import tiktokshop.internal.Caller
import tiktokshop.internal.Params

/** Affiliate seller: the operations of the domain `affiliate_seller`. */
public class AffiliateSellerApi internal constructor(private val caller: Caller) {
    /**
     * Checks which creators the shop may contact under its weekly outreach quota.
     *
     * `POST /affiliate_seller/{version}/creator_outreach/eligibility/check`, version 202610.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param creatorInfos Creators whom the shop would like to contact, each by open id.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun checkCreatorOutreachEligibility(
        creatorInfos: List<CreatorInfo>,
        options: CallOptions? = null,
    ): CheckCreatorOutreachEligibilityResponse =
        caller.call("affiliate_seller.check_creator_outreach_eligibility", Params.of("creator_infos", creatorInfos), options) { CheckCreatorOutreachEligibilityResponse(it) }

    /**
     * Finds pairs of creator and product that are already in another target collaboration.
     *
     * `POST /affiliate_seller/{version}/target_collaborations/conflicts/check`, version 202605.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param creatorOpenIdList Creators to check for conflicts, given by open id.
     * @param productIdList Products of the planned collaboration to check for conflicts.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun checkTargetCollaborationConflicts(
        creatorOpenIdList: List<String>,
        productIdList: List<String>,
        options: CallOptions? = null,
    ): CheckTargetCollaborationConflictsResponse =
        caller.call("affiliate_seller.check_target_collaboration_conflicts", Params.of("creator_open_id_list", creatorOpenIdList, "product_id_list", productIdList), options) { CheckTargetCollaborationConflictsResponse(it) }

    /**
     * Starts an offline export of affiliate data and returns its task id.
     *
     * `POST /affiliate_seller/{version}/compass/offline_task`, version 202603.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param endDay Last day that the export covers; `window_type` says how far back it reaches.
     * @param moduleType What the export covers: figures of the shop or of creators.
     * @param planType Kind of collaboration that the export covers.
     * @param windowType Period before `end_day` that the export covers.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun createCompassOfflineExportTask(
        endDay: Long? = null,
        moduleType: ModuleType? = null,
        planType: PlanType? = null,
        windowType: WindowType? = null,
        options: CallOptions? = null,
    ): CreateCompassOfflineExportTaskResponse =
        caller.call("affiliate_seller.create_compass_offline_export_task", Params.of("end_day", endDay, "module_type", moduleType, "plan_type", planType, "window_type", windowType), options) { CreateCompassOfflineExportTaskResponse(it) }

    /**
     * Opens a chat between the shop and a creator, or returns the existing one.
     *
     * `POST /affiliate_seller/{version}/conversations`, version 202508; also 202412.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.affiliate_messages.write`.
     * - Also called: `AffiliateSeller.createConversationWithCreator` in the PHP package.
     *
     * @param creatorOpenId Open id that identifies the creator for your app; it takes the place of the TikTok user id.
     * @param onlyNeedConversationId Set to false to get all facts about the conversation; true, the default, returns its id alone. Example: `true`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun createConversationWithCreator(
        creatorOpenId: String,
        onlyNeedConversationId: Boolean? = null,
        options: CallOptions? = null,
    ): CreateConversationWithCreatorResponse =
        caller.call("affiliate_seller.create_conversation_with_creator", Params.of("creator_open_id", creatorOpenId, "only_need_conversation_id", onlyNeedConversationId), options) { CreateConversationWithCreatorResponse(it) }

    /**
     * Opens a product for promotion by any creator at a commission rate.
     *
     * `POST /affiliate_seller/{version}/open_collaborations`, version 202412; also 202405.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.affiliate_collaboration.write`.
     * - Also called: `AffiliateSeller.createOpenCollaboration` in the PHP package.
     *
     * @param commissionRate Commission offered to every creator, in hundredths of a percent (3587 is 35.87 percent); at least 100. Example: `1000`.
     * @param productId Platform's id of the product that the entry or call is about. Example: `789078671231`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun createOpenCollaboration(
        commissionRate: Long,
        productId: String,
        options: CallOptions? = null,
    ): CreateOpenCollaborationResponse =
        caller.call("affiliate_seller.create_open_collaboration", Params.of("commission_rate", commissionRate, "product_id", productId), options) { CreateOpenCollaborationResponse(it) }

    /**
     * Invites chosen creators to promote chosen products until an end time.
     *
     * `POST /affiliate_seller/{version}/target_collaborations`, version 202508; also 202405.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.affiliate_collaboration.write`.
     * - Also called: `AffiliateSeller.createTargetCollaboration` in the PHP package.
     *
     * @param creatorUserOpenIds Open ids of the creators to invite, at most 50.
     * @param endTime When the collaboration ends, Unix time in seconds. Example: `1715654330`.
     * @param freeSampleRule Whether invited creators get free samples and whether the seller must approve each request.
     * @param name Name of the target collaboration, visible to the seller and to invited creators. Example: `openapi_test`.
     * @param products Products of the collaboration with the commission for each, at most 100; one that is left out is removed, if creators show it only from 00:00 of the next day.
     * @param sellerContactInfo Contact details that invited creators see.
     * @param message Text that the seller sends to the invited creators about the shop and the collaboration.
     * @param preferredContentType Kind of content the seller would like invited creators to make.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun createTargetCollaboration(
        creatorUserOpenIds: List<String>,
        endTime: String,
        freeSampleRule: FreeSampleRule,
        name: String,
        products: List<CreateTargetCollaborationProduct>,
        sellerContactInfo: SellerContactInfo,
        message: String? = null,
        preferredContentType: String? = null,
        options: CallOptions? = null,
    ): CreateTargetCollaborationResponse =
        caller.call("affiliate_seller.create_target_collaboration", Params.of("creator_user_open_ids", creatorUserOpenIds, "end_time", endTime, "free_sample_rule", freeSampleRule, "name", name, "products", products, "seller_contact_info", sellerContactInfo, "message", message, "preferred_content_type", preferredContentType), options) { CreateTargetCollaborationResponse(it) }

    /**
     * Returns the file of a finished data export as Base64 text.
     *
     * `GET /affiliate_seller/{version}/compass/offline_tasks/{task_id}/file`, version 202603.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param taskId Id of the export task whose file to read.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun downloadCompassTaskFile(
        taskId: String,
        options: CallOptions? = null,
    ): DownloadCompassTaskFileResponse =
        caller.call("affiliate_seller.download_compass_task_file", Params.of("task_id", taskId), options) { DownloadCompassTaskFileResponse(it) }

    /**
     * Sets the quota, period and thresholds of free samples for one open collaboration product.
     *
     * `POST /affiliate_seller/{version}/open_collaborations/sample_rules`, version 202410.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.affiliate_collaboration.write`.
     * - Also called: `AffiliateSeller.editOpenCollaborationSampleRule` in the PHP package.
     *
     * @param productId Platform's id of the product that the entry or call is about. Example: `123456`.
     * @param sampleRule Conditions on which creators can get samples of the product.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun editOpenCollaborationSampleRule(
        productId: String,
        sampleRule: EditOpenCollaborationSampleRuleSampleRule? = null,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("affiliate_seller.edit_open_collaboration_sample_rule", Params.of("product_id", productId, "sample_rule", sampleRule), options) { EmptyResponse(it) }

    /**
     * Switches automatic adding of new products to open collaborations on or off.
     *
     * `POST /affiliate_seller/{version}/open_collaboration_settings`, version 202405.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.affiliate_collaboration.write`.
     * - Also called: `AffiliateSeller.editOpenCollaborationSettings` in the PHP package.
     *
     * @param autoAddProduct Rule by which products enter open collaboration on their own, with the commission rate they get.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun editOpenCollaborationSettings(
        autoAddProduct: AutoAddProduct? = null,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("affiliate_seller.edit_open_collaboration_settings", Params.of("auto_add_product", autoAddProduct), options) { EmptyResponse(it) }

    /**
     * Creates a promotion link for one product of the shop.
     *
     * `POST /affiliate_seller/{version}/products/{product_id}/promotion_link/generate`, version 202405.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.affiliate_collaboration.write`.
     * - Also called: `AffiliateSeller.generateAffiliateProductPromotionLink` in the PHP package.
     *
     * @param productId Platform's id of the product that the entry or call is about.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun generateAffiliateProductPromotionLink(
        productId: String,
        options: CallOptions? = null,
    ): GenerateAffiliateProductPromotionLinkResponse =
        caller.call("affiliate_seller.generate_affiliate_product_promotion_link", Params.of("product_id", productId), options) { GenerateAffiliateProductPromotionLinkResponse(it) }

    /**
     * Creates the shareable invitation link of one target collaboration.
     *
     * `POST /affiliate_seller/{version}/target_collaboration/{target_collaboration_id}/link`, version 202509.
     *
     * - Cipher: `shop_cipher`.
     * - Scope: `seller.affiliate_collaboration.write`.
     *
     * @param targetCollaborationId Id of the target collaboration, an offer to chosen creators.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun generateTargetCollaborationLink(
        targetCollaborationId: String,
        options: CallOptions? = null,
    ): GenerateTargetCollaborationLinkResponse =
        caller.call("affiliate_seller.generate_target_collaboration_link", Params.of("target_collaboration_id", targetCollaborationId), options) { GenerateTargetCollaborationLinkResponse(it) }

    /**
     * Lists the shop's offline data exports and their states.
     *
     * `GET /affiliate_seller/{version}/compass/offline_tasks`, version 202603.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param docType Kind of export documents whose tasks to list.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getCompassTaskList(
        docType: String,
        options: CallOptions? = null,
    ): GetCompassTaskListResponse =
        caller.call("affiliate_seller.get_compass_task_list", Params.of("doc_type", docType), options) { GetCompassTaskListResponse(it) }

    /**
     * Lists the shop's chats with creators, page by page.
     *
     * `GET /affiliate_seller/{version}/conversations`, version 202412; also 202505.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.affiliate_messages.write`.
     * - Also called: `AffiliateSeller.getConversationList` in the PHP package.
     *
     * @param conversationStatus Restricts the list to conversations in this state.
     * @param onlyNeedConversationId Set to false to get all facts about the conversation; true, the default, returns its id alone. Example: `true`.
     * @param pageSize Number of conversations to return on each page, at most 50. 1 to 50. Example: `20`. If it is left out, 50 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getConversationList(
        conversationStatus: ConversationStatus? = null,
        onlyNeedConversationId: Boolean? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        options: CallOptions? = null,
    ): GetConversationListResponse =
        caller.call("affiliate_seller.get_conversation_list", Params.of("conversation_status", conversationStatus, "only_need_conversation_id", onlyNeedConversationId, "page_size", pageSize ?: 50L, "page_token", pageToken), options) { GetConversationListResponse(it) }

    /**
     * What [getConversationList] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getConversationListPages(
        conversationStatus: ConversationStatus? = null,
        onlyNeedConversationId: Boolean? = null,
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<Conversation> =
        caller.pages("affiliate_seller.get_conversation_list", Params.of("conversation_status", conversationStatus, "only_need_conversation_id", onlyNeedConversationId, "page_size", pageSize), options) { Conversation(it) }

    /**
     * Counts the shop's creator chats for each inbox group.
     *
     * `GET /affiliate_seller/{version}/conversations/group_counts`, version 202608.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getInboxCategoryCounts(
        options: CallOptions? = null,
    ): GetInboxCategoryCountsResponse =
        caller.call("affiliate_seller.get_inbox_category_counts", Params.of(), options) { GetInboxCategoryCountsResponse(it) }

    /**
     * Returns the newest unread message of each chat with creators.
     *
     * `GET /affiliate_seller/{version}/conversations/messages/list/newest`, version 202412.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.affiliate_messages.write`.
     * - Also called: `AffiliateSeller.getLatestUnreadMessages` in the PHP package.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getLatestUnreadMessages(
        options: CallOptions? = null,
    ): GetLatestUnreadMessagesResponse =
        caller.call("affiliate_seller.get_latest_unread_messages", Params.of(), options) { GetLatestUnreadMessagesResponse(it) }

    /**
     * Returns the marketplace performance profile of one creator.
     *
     * `GET /affiliate_seller/{version}/marketplace_creators/{creator_user_id}`, version 202608; also 202406 (until 2026-10-12), 202505 (until 2026-10-12), 202508 (until 2026-10-12).
     *
     * - Cipher: `shop_cipher` (optional).
     * - Also called: `AffiliateSeller.getMarketplaceCreatorPerformance` in the PHP package.
     *
     * @param creatorUserId Creator to read: TikTok user id in older versions, open id in newer ones.
     * @param dataGroups Groups of figures to return about each creator; naming fewer makes the response smaller.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getMarketplaceCreatorPerformance(
        creatorUserId: String,
        dataGroups: List<DataGroup>? = null,
        options: CallOptions? = null,
    ): GetMarketplaceCreatorPerformanceResponse =
        caller.call("affiliate_seller.get_marketplace_creator_performance", Params.of("creator_user_id", creatorUserId, "data_groups", dataGroups), options) { GetMarketplaceCreatorPerformanceResponse(it) }

    /**
     * Lists the messages of one chat between the shop and a creator.
     *
     * `GET /affiliate_seller/{version}/conversation/{conversation_id}/messages`, version 202412.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.affiliate_messages.write`.
     * - Also called: `AffiliateSeller.getMessageInConversation` in the PHP package.
     *
     * @param conversationId Id of the conversation between the shop and a creator.
     * @param pageSize Number of messages to return on each page, at most 20. 1 to 20. Example: `20`. If it is left out, 20 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getMessageInConversation(
        conversationId: String,
        pageSize: Long? = null,
        pageToken: String? = null,
        options: CallOptions? = null,
    ): GetMessageInConversationResponse =
        caller.call("affiliate_seller.get_message_in_conversation", Params.of("conversation_id", conversationId, "page_size", pageSize ?: 20L, "page_token", pageToken), options) { GetMessageInConversationResponse(it) }

    /**
     * What [getMessageInConversation] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getMessageInConversationPages(
        conversationId: String,
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<Message> =
        caller.pages("affiliate_seller.get_message_in_conversation", Params.of("conversation_id", conversationId, "page_size", pageSize), options) { Message(it) }

    /**
     * Lists the creators that promote an open collaboration product and counts their content.
     *
     * `GET /affiliate_seller/{version}/open_collaborations/creator_content_details`, version 202508; also 202412.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.affiliate_collaboration.read`.
     * - Also called: `AffiliateSeller.getOpenCollaborationCreatorContentDetail` in the PHP package.
     *
     * @param productId Platform's id of the product to report on. Example: `1730076583746441639`.
     * @param pageSize Number of creators to return on each page, from 1 to 100. Example: `50`. If it is left out, 100 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getOpenCollaborationCreatorContentDetail(
        productId: String,
        pageSize: Long? = null,
        pageToken: String? = null,
        options: CallOptions? = null,
    ): GetOpenCollaborationCreatorContentDetailResponse =
        caller.call("affiliate_seller.get_open_collaboration_creator_content_detail", Params.of("product_id", productId, "page_size", pageSize ?: 100L, "page_token", pageToken), options) { GetOpenCollaborationCreatorContentDetailResponse(it) }

    /**
     * What [getOpenCollaborationCreatorContentDetail] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getOpenCollaborationCreatorContentDetailPages(
        productId: String,
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<CreatorContentDetail> =
        caller.pages("affiliate_seller.get_open_collaboration_creator_content_detail", Params.of("product_id", productId, "page_size", pageSize), options) { CreatorContentDetail(it) }

    /**
     * Returns the free sample rules of the given open collaboration products.
     *
     * `GET /affiliate_seller/{version}/open_collaborations/sample_rules`, version 202410.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.affiliate_collaboration.read`.
     * - Also called: `AffiliateSeller.getOpenCollaborationSampleRules` in the PHP package.
     *
     * @param productIds Products whose sample rules to return, given by id.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getOpenCollaborationSampleRules(
        productIds: List<String>,
        options: CallOptions? = null,
    ): GetOpenCollaborationSampleRulesResponse =
        caller.call("affiliate_seller.get_open_collaboration_sample_rules", Params.of("product_ids", productIds), options) { GetOpenCollaborationSampleRulesResponse(it) }

    /**
     * Returns the shop's settings for adding products to open collaborations automatically.
     *
     * `GET /affiliate_seller/{version}/open_collaboration_settings`, version 202409.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.affiliate_collaboration.read`.
     * - Also called: `AffiliateSeller.getOpenCollaborationSettings` in the PHP package.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getOpenCollaborationSettings(
        options: CallOptions? = null,
    ): GetOpenCollaborationSettingsResponse =
        caller.call("affiliate_seller.get_open_collaboration_settings", Params.of(), options) { GetOpenCollaborationSettingsResponse(it) }

    /**
     * Returns the filter values that the creator marketplace search accepts.
     *
     * `POST /affiliate_seller/{version}/marketplace_creators/search/filter`, version 202608; also 202601 (until 2026-10-12).
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param options_ Filters whose options to return; without it all of them.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getSellerSearchCreatorMarketplaceAdvancedFilters(
        options_: List<GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2>? = null,
        options: CallOptions? = null,
    ): GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse =
        caller.call("affiliate_seller.get_seller_search_creator_marketplace_advanced_filters", Params.of("options", options_), options) { GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse(it) }

    /**
     * Returns the shop's creator outreach quota for this week, and how much of it is used.
     *
     * `GET /affiliate_seller/{version}/creator_outreach/quota`, version 202607.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getWeeklyCreatorOutreachQuota(
        options: CallOptions? = null,
    ): GetWeeklyCreatorOutreachQuotaResponse =
        caller.call("affiliate_seller.get_weekly_creator_outreach_quota", Params.of(), options) { GetWeeklyCreatorOutreachQuotaResponse(it) }

    /**
     * Lists the creators that the shop contacted this week, by page number.
     *
     * `POST /affiliate_seller/{version}/creator_outreach/records/query`, version 202608.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param pageIndex Number of the page to return, counted through the whole list. If it is left out, 1 is sent.
     * @param pageSize Number of contact records to return on each page, at most 50. 1 to 50. If it is left out, 50 is sent.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getWeeklyCreatorOutreachRecords(
        pageIndex: Long? = null,
        pageSize: Long? = null,
        options: CallOptions? = null,
    ): GetWeeklyCreatorOutreachRecordsResponse =
        caller.call("affiliate_seller.get_weekly_creator_outreach_records", Params.of("page_index", pageIndex ?: 1L, "page_size", pageSize ?: 50L), options) { GetWeeklyCreatorOutreachRecordsResponse(it) }

    /**
     * What [getWeeklyCreatorOutreachRecords] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getWeeklyCreatorOutreachRecordsPages(
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<Connect> =
        caller.pages("affiliate_seller.get_weekly_creator_outreach_records", Params.of("page_size", pageSize), options) { Connect(it) }

    /**
     * Marks chats with creators as read and reports those that failed.
     *
     * `POST /affiliate_seller/{version}/conversatons/read`, version 202412.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `failed_conversation_ids`; `raiseOnItemError` throws them.
     * - Scope: `seller.affiliate_messages.write`.
     * - Also called: `AffiliateSeller.markConversationRead` in the PHP package.
     *
     * @param conversationIds Conversations to mark as read, at most 20 ids; all messages in them count as read from now on.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/6791db761882810314a991a8">The platform's documentation</a>
     */
    public suspend fun markConversationRead(
        conversationIds: List<String>,
        options: CallOptions? = null,
    ): MarkConversationReadResponse =
        caller.call("affiliate_seller.mark_conversation_read", Params.of("conversation_ids", conversationIds), options) { MarkConversationReadResponse(it) }

    /**
     * Returns how one creator promotes each product of a target collaboration.
     *
     * `POST /affiliate_seller/{version}/target_collaborations/creator_promotion_details/query`, version 202608.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param creatorUserOpenId Open id that identifies the creator for your app; it takes the place of the TikTok user id.
     * @param invitationGroupId Id of the target collaboration (invitation group) to report on.
     * @param invitationId Id of a single invitation within the target collaboration.
     * @param productFilter Conditions that the products of the collaboration must meet to be reported.
     * @param query Text or id to find products by, according to `query_type`.
     * @param queryType What `query` is matched with: id or name of the product.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun queryCreatorPromotionDetailsInTargetCollaboration(
        creatorUserOpenId: String,
        invitationGroupId: String,
        invitationId: String? = null,
        productFilter: ProductFilter? = null,
        query: String? = null,
        queryType: KeywordType? = null,
        options: CallOptions? = null,
    ): QueryCreatorPromotionDetailsInTargetCollaborationResponse =
        caller.call("affiliate_seller.query_creator_promotion_details_in_target_collaboration", Params.of("creator_user_open_id", creatorUserOpenId, "invitation_group_id", invitationGroupId, "invitation_id", invitationId, "product_filter", productFilter, "query", query, "query_type", queryType), options) { QueryCreatorPromotionDetailsInTargetCollaborationResponse(it) }

    /**
     * Returns one target collaboration with its creators, products and sample rule.
     *
     * `GET /affiliate_seller/{version}/target_collaborations/{target_collaboration_id}`, version 202508; also 202409, 202412.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.affiliate_collaboration.read`.
     * - Also called: `AffiliateSeller.queryTargetCollaborationDetail` in the PHP package.
     *
     * @param targetCollaborationId Id of the target collaboration, an offer to chosen creators.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun queryTargetCollaborationDetail(
        targetCollaborationId: String,
        options: CallOptions? = null,
    ): QueryTargetCollaborationDetailResponse =
        caller.call("affiliate_seller.query_target_collaboration_detail", Params.of("target_collaboration_id", targetCollaborationId), options) { QueryTargetCollaborationDetailResponse(it) }

    /**
     * Stops one creator from promoting a product under an open collaboration.
     *
     * `POST /affiliate_seller/{version}/open_collaborations/{open_collaboration_id}/remove_creator`, version 202508; also 202405.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.affiliate_collaboration.write`.
     * - Also called: `AffiliateSeller.removeCreatorAffiliateFromCollaboration` in the PHP package.
     *
     * @param creatorUserOpenId Open id that identifies the creator for your app; it takes the place of the TikTok user id.
     * @param openCollaborationId Id of the open collaboration through which the creator promotes the product.
     * @param productId Platform's id of the product that the entry or call is about. Example: `789078671231`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun removeCreatorAffiliateFromCollaboration(
        creatorUserOpenId: String,
        openCollaborationId: String,
        productId: String,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("affiliate_seller.remove_creator_affiliate_from_collaboration", Params.of("creator_user_open_id", creatorUserOpenId, "open_collaboration_id", openCollaborationId, "product_id", productId), options) { EmptyResponse(it) }

    /**
     * Ends the open collaboration of a product and returns when that takes effect.
     *
     * `DELETE /affiliate_seller/{version}/open_collaborations/products/{product_id}`, version 202409.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Also called: `AffiliateSeller.removeOpenCollaboration` in the PHP package.
     *
     * @param productId Platform's id of the product that the entry or call is about.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun removeOpenCollaboration(
        productId: String,
        options: CallOptions? = null,
    ): RemoveOpenCollaborationResponse =
        caller.call("affiliate_seller.remove_open_collaboration", Params.of("product_id", productId), options) { RemoveOpenCollaborationResponse(it) }

    /**
     * Ends one target collaboration of the shop.
     *
     * `DELETE /affiliate_seller/{version}/target_collaborations/{target_collaboration_id}`, version 202409.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.affiliate_collaboration.write`.
     * - Also called: `AffiliateSeller.removeTargetCollaboration` in the PHP package.
     *
     * @param targetCollaborationId Id of the target collaboration, an offer to chosen creators.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun removeTargetCollaboration(
        targetCollaborationId: String,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("affiliate_seller.remove_target_collaboration", Params.of("target_collaboration_id", targetCollaborationId), options) { EmptyResponse(it) }

    /**
     * Takes creators out of the target collaborations that block a new one.
     *
     * `POST /affiliate_seller/{version}/target_collaborations/conflicts/resolve`, version 202605.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `failed_items`; `raiseOnItemError` throws them.
     *
     * @param conflictItems Pairs of creator and product that are already in another target collaboration.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun resolveTargetCollaborationConflicts(
        conflictItems: List<ResolveTargetCollaborationConflictsConflictItem>,
        options: CallOptions? = null,
    ): ResolveTargetCollaborationConflictsResponse =
        caller.call("affiliate_seller.resolve_target_collaboration_conflicts", Params.of("conflict_items", conflictItems), options) { ResolveTargetCollaborationConflictsResponse(it) }

    /**
     * Approves or rejects one creator's sample application.
     *
     * `POST /affiliate_seller/{version}/sample_applications/{application_id}/review`, version 202507; also 202409.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.affiliate_collaboration.write`.
     * - Also called: `AffiliateSeller.reviewSampleApplications` in the PHP package.
     *
     * @param applicationId Id of the creator's sample application, from the search for sample applications.
     * @param reviewResult Decision of the seller on the sample application. Example: `APPROVE`.
     * @param rejectReason Why the seller turns the application down; required if `review_result` is REJECT. Example: `NOT_MATCH`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun reviewSampleApplications(
        applicationId: String,
        reviewResult: ReviewResult,
        rejectReason: RejectReason? = null,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("affiliate_seller.review_sample_applications", Params.of("application_id", applicationId, "review_result", reviewResult, "reject_reason", rejectReason), options) { EmptyResponse(it) }

    /**
     * Searches the creator marketplace by audience, sales and content results.
     *
     * `POST /affiliate_seller/{version}/marketplace_creators/search`, version 202608; also 202406 (until 2026-10-12), 202505 (until 2026-10-12), 202508 (until 2026-10-12).
     *
     * - Cipher: `shop_cipher` (optional).
     * - Also called: `AffiliateSeller.searchCreatorOnMarketplace` in the PHP package.
     *
     * @param advancedFilters Filters that exist only in some markets; read which ones from the advanced filters operation first.
     * @param affiliateData Filters on how the creator works with sellers: agency, commission, sample posts, growth.
     * @param category Restricts the results to this product category.
     * @param contentPerformance Filters on views and engagement of the creator's content.
     * @param dataGroups Groups of figures to return about each creator; naming fewer makes the response smaller.
     * @param followerDemographics Filters on age, gender and number of the creator's followers.
     * @param gmvRanges Gross merchandise value (GMV) bands of creators to keep, from GMV_RANGE_0_100 to GMV_RANGE_10000_AND_ABOVE; several may be given.
     * @param keyword Text to find in user names and nicknames of creators.
     * @param pageSize Number of creators to return on each page; only 12 or 20 are allowed. One of 12, 20. If it is left out, 20 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page.
     * @param searchKey Key of the stored search; leave it out on the first call and pass the returned key on the following ones, for stable and fast results.
     * @param unitsSoldRanges Bands of units sold by creators to keep, from UNITS_SOLD_RANGE_0_10 to UNITS_SOLD_RANGE_1000_AND_ABOVE; several may be given.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/seller-search-creator-on-marketplace-202508">The platform's documentation</a>
     */
    public suspend fun searchCreatorOnMarketplace(
        advancedFilters: AdvancedFilter? = null,
        affiliateData: AffiliateData? = null,
        category: List<Category>? = null,
        contentPerformance: ContentPerformance? = null,
        dataGroups: List<String>? = null,
        followerDemographics: FollowerDemographic? = null,
        gmvRanges: List<String>? = null,
        keyword: String? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        searchKey: String? = null,
        unitsSoldRanges: List<String>? = null,
        options: CallOptions? = null,
    ): SearchCreatorOnMarketplaceResponse =
        caller.call("affiliate_seller.search_creator_on_marketplace", Params.of("advanced_filters", advancedFilters, "affiliate_data", affiliateData, "category", category, "content_performance", contentPerformance, "data_groups", dataGroups, "follower_demographics", followerDemographics, "gmv_ranges", gmvRanges, "keyword", keyword, "page_size", pageSize ?: 20L, "page_token", pageToken, "search_key", searchKey, "units_sold_ranges", unitsSoldRanges), options) { SearchCreatorOnMarketplaceResponse(it) }

    /**
     * What [searchCreatorOnMarketplace] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchCreatorOnMarketplacePages(
        advancedFilters: AdvancedFilter? = null,
        affiliateData: AffiliateData? = null,
        category: List<Category>? = null,
        contentPerformance: ContentPerformance? = null,
        dataGroups: List<String>? = null,
        followerDemographics: FollowerDemographic? = null,
        gmvRanges: List<String>? = null,
        keyword: String? = null,
        pageSize: Long? = null,
        searchKey: String? = null,
        unitsSoldRanges: List<String>? = null,
        options: PageOptions? = null,
    ): Pages<SearchCreatorOnMarketplaceCreator> =
        caller.pages("affiliate_seller.search_creator_on_marketplace", Params.of("advanced_filters", advancedFilters, "affiliate_data", affiliateData, "category", category, "content_performance", contentPerformance, "data_groups", dataGroups, "follower_demographics", followerDemographics, "gmv_ranges", gmvRanges, "keyword", keyword, "page_size", pageSize, "search_key", searchKey, "units_sold_ranges", unitsSoldRanges), options) { SearchCreatorOnMarketplaceCreator(it) }

    /**
     * Lists the shop's open collaborations that match a keyword or category.
     *
     * `POST /affiliate_seller/{version}/open_collaborations/search`, version 202412; also 202409.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.affiliate_collaboration.read`.
     * - Also called: `AffiliateSeller.searchOpenCollaboration` in the PHP package.
     *
     * @param keyword Text to search for; what it is matched with is set by `keyword_type`. Example: `7625459350921`.
     * @param keywordType What `keyword` is matched with; ids must match exactly, names need only be similar. Example: `PRODUCT_ID`.
     * @param pageSize Number of open collaborations to return on each page, from 1 to 100. Example: `50`. If it is left out, 100 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
     * @param sortField Set to product_original_price to sort by original price; without it the newest open collaborations come first. Example: `product_original_price`.
     * @param sortOrder Direction of the sort by `sort_field`, DESC by default. Example: `DESC`.
     * @param topLevelCategoryId Id of the first-level category to search in; deeper levels are not supported. Example: `60001`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchOpenCollaboration(
        keyword: String? = null,
        keywordType: KeywordType? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        sortField: String? = null,
        sortOrder: SortOrder? = null,
        topLevelCategoryId: String? = null,
        options: CallOptions? = null,
    ): SearchOpenCollaborationResponse =
        caller.call("affiliate_seller.search_open_collaboration", Params.of("keyword", keyword, "keyword_type", keywordType, "page_size", pageSize ?: 100L, "page_token", pageToken, "sort_field", sortField, "sort_order", sortOrder, "top_level_category_id", topLevelCategoryId), options) { SearchOpenCollaborationResponse(it) }

    /**
     * What [searchOpenCollaboration] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchOpenCollaborationPages(
        keyword: String? = null,
        keywordType: KeywordType? = null,
        pageSize: Long? = null,
        sortField: String? = null,
        sortOrder: SortOrder? = null,
        topLevelCategoryId: String? = null,
        options: PageOptions? = null,
    ): Pages<OpenCollaboration> =
        caller.pages("affiliate_seller.search_open_collaboration", Params.of("keyword", keyword, "keyword_type", keywordType, "page_size", pageSize, "sort_field", sortField, "sort_order", sortOrder, "top_level_category_id", topLevelCategoryId), options) { OpenCollaboration(it) }

    /**
     * Searches open collaboration products from the seller's side, by price, rate or keyword.
     *
     * `POST /affiliate_seller/{version}/open_collaborations/products/search`, version 202405.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.affiliate_collaboration.read`.
     * - Also called: `AffiliateSeller.searchOpenCollaborationProduct` in the PHP package.
     *
     * @param category Restricts the results to this product category.
     * @param commissionRateRange Lower and upper limit of the commission rate that products must have.
     * @param pageSize Number of products to return on each page, from 1 to 20. Example: `20`. If it is left out, 20 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
     * @param salesPriceRange Lowest and highest price that products may have.
     * @param sortField Figure by which the products are sorted, `commission_rate` by default. Default: `commission_rate`. Example: `commission_rate`.
     * @param sortOrder Direction of the sort by `sort_field`, ASC by default. Default: `ASC`. Example: `DESC`.
     * @param titleKeywords Words that must all occur, loosely matched, in the product name; at most 20 of up to 255 characters each.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchOpenCollaborationProduct(
        category: SearchOpenCollaborationProductCategory? = null,
        commissionRateRange: CommissionRateRange? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        salesPriceRange: SalesPriceRange? = null,
        sortField: SortField? = null,
        sortOrder: SortOrder? = null,
        titleKeywords: List<String>? = null,
        options: CallOptions? = null,
    ): SearchOpenCollaborationProductResponse =
        caller.call("affiliate_seller.search_open_collaboration_product", Params.of("category", category, "commission_rate_range", commissionRateRange, "page_size", pageSize ?: 20L, "page_token", pageToken, "sales_price_range", salesPriceRange, "sort_field", sortField, "sort_order", sortOrder, "title_keywords", titleKeywords), options) { SearchOpenCollaborationProductResponse(it) }

    /**
     * What [searchOpenCollaborationProduct] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchOpenCollaborationProductPages(
        category: SearchOpenCollaborationProductCategory? = null,
        commissionRateRange: CommissionRateRange? = null,
        pageSize: Long? = null,
        salesPriceRange: SalesPriceRange? = null,
        sortField: SortField? = null,
        sortOrder: SortOrder? = null,
        titleKeywords: List<String>? = null,
        options: PageOptions? = null,
    ): Pages<SearchOpenCollaborationProductProduct> =
        caller.pages("affiliate_seller.search_open_collaboration_product", Params.of("category", category, "commission_rate_range", commissionRateRange, "page_size", pageSize, "sales_price_range", salesPriceRange, "sort_field", sortField, "sort_order", sortOrder, "title_keywords", titleKeywords), options) { SearchOpenCollaborationProductProduct(it) }

    /**
     * Lists the sample applications that creators sent to the shop.
     *
     * `POST /affiliate_seller/{version}/sample_applications/search`, version 202508; also 202409, 202507.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.affiliate_collaboration.read`.
     * - Also called: `AffiliateSeller.searchSampleApplications` in the PHP package.
     *
     * @param creatorUserOepnId Open id of the creator whose applications to list; the misspelling is part of the name. Example: `123456`.
     * @param orderId Id of the sample order whose application to find. Example: `123456`.
     * @param pageSize Number of sample applications to return on each page, from 1 to 50. Example: `50`. If it is left out, 50 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
     * @param productId Platform's id of the product that the entry or call is about. Example: `123456`.
     * @param status Restricts the list to applications in this state. Example: `PENDING`.
     * @param targetCollabrationId Restricts the list to one target collaboration; the misspelling is part of the name. Example: `123456`.
     * @param title Part of the product name to find sample applications by.
     * @param username Handle of the creator whose applications to find; part of it is enough. Example: `test_tt_name`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchSampleApplications(
        creatorUserOepnId: String? = null,
        orderId: String? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        productId: String? = null,
        status: SampleApplicationStatus? = null,
        targetCollabrationId: String? = null,
        title: String? = null,
        username: String? = null,
        options: CallOptions? = null,
    ): SearchSampleApplicationsResponse =
        caller.call("affiliate_seller.search_sample_applications", Params.of("creator_user_oepn_id", creatorUserOepnId, "order_id", orderId, "page_size", pageSize ?: 50L, "page_token", pageToken, "product_id", productId, "status", status, "target_collabration_id", targetCollabrationId, "title", title, "username", username), options) { SearchSampleApplicationsResponse(it) }

    /**
     * What [searchSampleApplications] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchSampleApplicationsPages(
        creatorUserOepnId: String? = null,
        orderId: String? = null,
        pageSize: Long? = null,
        productId: String? = null,
        status: SampleApplicationStatus? = null,
        targetCollabrationId: String? = null,
        title: String? = null,
        username: String? = null,
        options: PageOptions? = null,
    ): Pages<SampleApplication> =
        caller.pages("affiliate_seller.search_sample_applications", Params.of("creator_user_oepn_id", creatorUserOepnId, "order_id", orderId, "page_size", pageSize, "product_id", productId, "status", status, "target_collabration_id", targetCollabrationId, "title", title, "username", username), options) { SampleApplication(it) }

    /**
     * Lists the content that a creator delivered for one sample application.
     *
     * `POST /affiliate_seller/{version}/sample_applications/{application_id}/fulfillments/search`, version 202409.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.affiliate_collaboration.read`.
     * - Also called: `AffiliateSeller.searchSampleApplicationsFulfillments` in the PHP package.
     *
     * @param applicationId Id of the creator's sample application, from the search for sample applications.
     * @param contentFormat Restricts the results to content of this kind made for the sample. Example: `LIVE`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchSampleApplicationsFulfillments(
        applicationId: String,
        contentFormat: ContentFormat? = null,
        options: CallOptions? = null,
    ): SearchSampleApplicationsFulfillmentsResponse =
        caller.call("affiliate_seller.search_sample_applications_fulfillments", Params.of("application_id", applicationId, "content_format", contentFormat), options) { SearchSampleApplicationsFulfillmentsResponse(it) }

    /**
     * Lists the shop's orders that came through affiliates, with commission per SKU.
     *
     * `POST /affiliate_seller/{version}/orders/search`, version 202410; also 202405.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.affiliate_collaboration.read`.
     * - Also called: `AffiliateSeller.searchSellerAffiliateOrders` in the PHP package.
     *
     * @param createTimeGe Earliest creation time of the orders, Unix time in seconds; from the start of the shop if only `create_time_lt` is given. Example: `1719807456`.
     * @param createTimeLt Creation time that orders must lie before, Unix time in seconds; the current time if only `create_time_ge` is given. Example: `1722485856`.
     * @param pageSize Number of orders to return on each page, from 1 to 100 (50 in the oldest version); 20 by default. Default: `20`. Example: `20`. If it is left out, 100 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
     * @param programId Restricts the orders to one program: id of a campaign, a target collaboration or an open collaboration. Example: `73661290629`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchSellerAffiliateOrders(
        createTimeGe: Instant? = null,
        createTimeLt: Instant? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        programId: String? = null,
        options: CallOptions? = null,
    ): SearchSellerAffiliateOrdersResponse =
        caller.call("affiliate_seller.search_seller_affiliate_orders", Params.of("create_time_ge", createTimeGe, "create_time_lt", createTimeLt, "page_size", pageSize ?: 100L, "page_token", pageToken, "program_id", programId), options) { SearchSellerAffiliateOrdersResponse(it) }

    /**
     * What [searchSellerAffiliateOrders] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchSellerAffiliateOrdersPages(
        createTimeGe: Instant? = null,
        createTimeLt: Instant? = null,
        pageSize: Long? = null,
        programId: String? = null,
        options: PageOptions? = null,
    ): Pages<Order> =
        caller.pages("affiliate_seller.search_seller_affiliate_orders", Params.of("create_time_ge", createTimeGe, "create_time_lt", createTimeLt, "page_size", pageSize, "program_id", programId), options) { Order(it) }

    /**
     * Lists the shop's target collaborations, filtered by status, creator or keyword.
     *
     * `POST /affiliate_seller/{version}/target_collaborations/search`, version 202508; also 202409.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.affiliate_collaboration.read`.
     * - Also called: `AffiliateSeller.searchTargetCollaborations` in the PHP package.
     *
     * @param collaborationStatus Restricts the result by state: ONGOING (more than 7 days left), EXPIRING (fewer than 7 days left), VALID, CANCELING or COMPLETED, which covers expired and cancelled ones. Example: `ONGOING`.
     * @param creatorAcceptStatus Restricts the list to collaborations whose creators have added the products to their showcase, or takes all of them (the default). Example: `ACCEPT`.
     * @param creatorUserOpenId Open id that identifies the creator for your app; it takes the place of the TikTok user id.
     * @param freeSampleSetting Restricts the list to collaborations that offer free samples (WITH_FREE_SAMPLE) or takes all of them (the default). Example: `WITH_FREE_SAMPLE`.
     * @param pageSize Number of target collaborations to return on each page; only 20, 50 or 100 are allowed. One of 20, 50, 100. Example: `20`. If it is left out, 100 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
     * @param searchParam Text to search collaborations by and what it is matched with.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchTargetCollaborations(
        collaborationStatus: String,
        creatorAcceptStatus: CreatorAcceptStatus? = null,
        creatorUserOpenId: String? = null,
        freeSampleSetting: String? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        searchParam: SearchParam? = null,
        options: CallOptions? = null,
    ): SearchTargetCollaborationsResponse =
        caller.call("affiliate_seller.search_target_collaborations", Params.of("collaboration_status", collaborationStatus, "creator_accept_status", creatorAcceptStatus, "creator_user_open_id", creatorUserOpenId, "free_sample_setting", freeSampleSetting, "page_size", pageSize ?: 100L, "page_token", pageToken, "search_param", searchParam), options) { SearchTargetCollaborationsResponse(it) }

    /**
     * What [searchTargetCollaborations] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchTargetCollaborationsPages(
        collaborationStatus: String,
        creatorAcceptStatus: CreatorAcceptStatus? = null,
        creatorUserOpenId: String? = null,
        freeSampleSetting: String? = null,
        pageSize: Long? = null,
        searchParam: SearchParam? = null,
        options: PageOptions? = null,
    ): Pages<TargetCollaboration> =
        caller.pages("affiliate_seller.search_target_collaborations", Params.of("collaboration_status", collaborationStatus, "creator_accept_status", creatorAcceptStatus, "creator_user_open_id", creatorUserOpenId, "free_sample_setting", freeSampleSetting, "page_size", pageSize, "search_param", searchParam), options) { TargetCollaboration(it) }

    /**
     * Returns an app deeplink that lets a creator request a sample from the shop.
     *
     * `GET /affiliate_seller/{version}/sample_applications/deeplink`, version 202512.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param productId Platform's id of the product to report on. Example: `123456`.
     * @param skuId Id of the SKU that the creator can request as a sample. Example: `123456`.
     * @param campaignId Id of the partner campaign; needed if the product belongs to a campaign of type MY_CAMPAIGNS or SELLER_CAMPAIGNS. Example: `3939495`.
     * @param collaborationId Id of the seller's collaboration; needed if the product belongs to one. Example: `710240393`.
     * @param validDays Days the link stays valid, 1 to 14; 7 by default. Example: `14`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun sellerGetSampleRequestDeeplink(
        productId: String,
        skuId: String,
        campaignId: String? = null,
        collaborationId: String? = null,
        validDays: Long? = null,
        options: CallOptions? = null,
    ): SellerGetSampleRequestDeeplinkResponse =
        caller.call("affiliate_seller.seller_get_sample_request_deeplink", Params.of("product_id", productId, "sku_id", skuId, "campaign_id", campaignId, "collaboration_id", collaborationId, "valid_days", validDays), options) { SellerGetSampleRequestDeeplinkResponse(it) }

    /**
     * Sends a message to a creator in an existing chat.
     *
     * `POST /affiliate_seller/{version}/conversations/{conversation_id}/messages`, version 202412.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.affiliate_messages.write`.
     * - Also called: `AffiliateSeller.sendImMessage` in the PHP package.
     *
     * @param content Message content as JSON text, whose keys depend on the message type: `content` for TEXT, `product_id` for PRODUCT_CARD, `url` and size for IMAGE.
     * @param conversationId Id of the conversation between the shop and a creator.
     * @param msgType Kind of message to send; it fixes the keys of `content`. Example: `TEXT`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun sendImMessage(
        content: String,
        conversationId: String,
        msgType: MsgType,
        options: CallOptions? = null,
    ): SendImMessageResponse =
        caller.call("affiliate_seller.send_im_message", Params.of("content", content, "conversation_id", conversationId, "msg_type", msgType), options) { SendImMessageResponse(it) }

    /**
     * Stars, unstars or archives a chat with a creator.
     *
     * `POST /affiliate_seller/{version}/conversations/{conversation_id}/status`, version 202608.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param action What to do with the conversation: STARRED, UNSTARRED or ARCHIVED.
     * @param conversationId Id of the conversation between the shop and a creator.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun updateConversationStatus(
        action: String,
        conversationId: String,
        options: CallOptions? = null,
    ): UpdateConversationStatusResponse =
        caller.call("affiliate_seller.update_conversation_status", Params.of("action", action, "conversation_id", conversationId), options) { UpdateConversationStatusResponse(it) }

    /**
     * Replaces the terms, products and creators of a target collaboration.
     *
     * `PUT /affiliate_seller/{version}/target_collaborations/{target_collaboration_id}`, version 202508; also 202409.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `update_failed.add_creator_open_ids`, `update_failed.remove_creator_open_ids`, `update_failed.remove_product_ids`; `raiseOnItemError` throws them.
     * - Scope: `seller.affiliate_collaboration.write`.
     * - Also called: `AffiliateSeller.updateTargetCollaboration` in the PHP package.
     *
     * @param creatorUserOpenIds Open ids of the creators to invite, at most 50.
     * @param endTime When the collaboration ends, Unix time in seconds. Example: `1715654330`.
     * @param freeSampleRule Whether invited creators get free samples and whether the seller must approve each request.
     * @param name Name of the target collaboration, visible to the seller and to invited creators. Example: `openapi_test`.
     * @param products Products of the collaboration with the commission for each, at most 100; one that is left out is removed, if creators show it only from 00:00 of the next day.
     * @param sellerContactInfo Contact details that invited creators see.
     * @param targetCollaborationId Id of the target collaboration, an offer to chosen creators.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun updateTargetCollaboration(
        creatorUserOpenIds: List<String>,
        endTime: String,
        freeSampleRule: FreeSampleRule,
        name: String,
        products: List<UpdateTargetCollaborationProduct>,
        sellerContactInfo: SellerContactInfo,
        targetCollaborationId: String,
        options: CallOptions? = null,
    ): UpdateTargetCollaborationResponse =
        caller.call("affiliate_seller.update_target_collaboration", Params.of("creator_user_open_ids", creatorUserOpenIds, "end_time", endTime, "free_sample_rule", freeSampleRule, "name", name, "products", products, "seller_contact_info", sellerContactInfo, "target_collaboration_id", targetCollaborationId), options) { UpdateTargetCollaborationResponse(it) }

    /**
     * Uploads an image for a chat message to a creator.
     *
     * `POST /affiliate_seller/{version}/images/upload`, version 202511.
     *
     * - Scope: `seller.affiliate_messages.write`.
     *
     * @param data Image to send: JPG, GIF, WebP or PNG, at most 10 MB.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun uploadMessageImage(
        data: Upload,
        options: CallOptions? = null,
    ): UploadMessageImageResponse =
        caller.call("affiliate_seller.upload_message_image", Params.of("data", data), options) { UploadMessageImageResponse(it) }

    /**
     * Uploads an image for a creator chat through the newer media endpoint.
     *
     * `POST /affiliate_seller/{version}/media/upload`, version 202608.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param data Image to send: JPG, GIF, WebP or PNG, at most 10 MB.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun uploadMessageImageV2(
        data: Upload,
        options: CallOptions? = null,
    ): UploadMessageImageV2Response =
        caller.call("affiliate_seller.upload_message_image_v2", Params.of("data", data), options) { UploadMessageImageV2Response(it) }
}