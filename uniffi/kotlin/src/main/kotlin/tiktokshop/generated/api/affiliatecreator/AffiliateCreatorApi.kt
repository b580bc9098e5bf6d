// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator

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

/** Affiliate creator: the operations of the domain `affiliate_creator`. */
public class AffiliateCreatorApi internal constructor(private val caller: Caller) {
    /**
     * Adds products to the creator's showcase, by product id or product link.
     *
     * `POST /affiliate_creator/{version}/showcases/products/add`, version 202405.
     *
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     * - Scope: `creator.showcase.write`.
     * - Also called: `AffiliateCreator.addShowcaseProducts` in the PHP package.
     *
     * @param addType How the products to add are named: PRODUCT_ID for `product_ids` or PRODUCT_LINK for `product_link`. Example: `PRODUCT_ID`.
     * @param productIds Products to add to the showcase, at most 20; used if `add_type` is PRODUCT_ID.
     * @param productLink Addresses of products to add to the showcase, at most 20; used if `add_type` is PRODUCT_LINK.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun addShowcaseProducts(
        addType: AddType,
        productIds: List<String>? = null,
        productLink: String? = null,
        options: CallOptions? = null,
    ): AddShowcaseProductsResponse =
        caller.call("affiliate_creator.add_showcase_products", Params.of("add_type", addType, "product_ids", productIds, "product_link", productLink), options) { AddShowcaseProductsResponse(it) }

    /**
     * Creates sharing links for several materials, for use by any publisher.
     *
     * `POST /affiliate_creator/{version}/affiliate_sharing_links/general_publishers/generate_batch`, version 202505.
     *
     * - Failed items are listed in `failed_materials`; `raiseOnItemError` throws them.
     * - Scope: `creator.affiliate.share_link.read`.
     *
     * @param material What the links should lead to: products, a campaign or the showcase.
     * @param campaignId Id of the partner campaign; give it if the creator took the products from a campaign. Example: `7332840009596339923`.
     * @param linkType TOKO to get addresses on Tokopedia, for agencies in Indonesia; leave it empty for TikTok Shop. Example: `TOKO`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun creatorGenerateGeneralLink(
        material: Material,
        campaignId: String? = null,
        linkType: String? = null,
        options: CallOptions? = null,
    ): CreatorGenerateGeneralLinkResponse =
        caller.call("affiliate_creator.creator_generate_general_link", Params.of("material", material, "campaign_id", campaignId, "link_type", linkType), options) { CreatorGenerateGeneralLinkResponse(it) }

    /**
     * Creates sharing links for several materials, tied to one named publisher.
     *
     * `POST /affiliate_creator/{version}/affiliate_sharing_links/publisher/{publisher_id}/generate_batch`, version 202504.
     *
     * - Failed items are listed in `failed_materials`; `raiseOnItemError` throws them.
     * - Scope: `creator.affiliate.share_link.read`.
     *
     * @param material What the links should lead to: products, a campaign or the showcase.
     * @param publisherId Id of the publisher in your own system; orders from the links carry it.
     * @param campaignId Id of the partner campaign; give it if the creator took the products from a campaign. Example: `7432840009596339923`.
     * @param linkType TOKO to get addresses on Tokopedia, for agencies in Indonesia; leave it empty for TikTok Shop. Example: `TOKO`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun creatorGeneratePublisherLink(
        material: CreatorGeneratePublisherLinkMaterial,
        publisherId: String,
        campaignId: String? = null,
        linkType: String? = null,
        options: CallOptions? = null,
    ): CreatorGeneratePublisherLinkResponse =
        caller.call("affiliate_creator.creator_generate_publisher_link", Params.of("material", material, "publisher_id", publisherId, "campaign_id", campaignId, "link_type", linkType), options) { CreatorGeneratePublisherLinkResponse(it) }

    /**
     * Returns an app deeplink where the creator can request a sample of a SKU.
     *
     * `GET /affiliate_creator/{version}/samples/deeplink`, version 202512.
     *
     * @param productId Platform's id of the product, as the product operations return it. Example: `123456`.
     * @param skuId Platform's id of the SKU, the variant given as a sample. Example: `123456`.
     * @param campaignId Id of the partner campaign; required if the product belongs to one. Example: `3939495`.
     * @param collaborationId Id of the seller's collaboration; required if the product belongs to one. Example: `710240393`.
     * @param redirectSchema App link to return to after the sample request. Example: `youpik://landing_page?creator=lleyi.34`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun creatorGetSampleRequestDeeplink(
        productId: String,
        skuId: String,
        campaignId: String? = null,
        collaborationId: String? = null,
        redirectSchema: String? = null,
        options: CallOptions? = null,
    ): CreatorGetSampleRequestDeeplinkResponse =
        caller.call("affiliate_creator.creator_get_sample_request_deeplink", Params.of("product_id", productId, "sku_id", skuId, "campaign_id", campaignId, "collaboration_id", collaborationId, "redirect_schema", redirectSchema), options) { CreatorGetSampleRequestDeeplinkResponse(it) }

    /**
     * Lists traced affiliate orders of the creator within a time range.
     *
     * `POST /affiliate_creator/{version}/orders/trace/search`, version 202505.
     *
     * - Ends on 2026-08-15.
     * - Scope: `creator.affiliate.share_link.read`.
     *
     * @param timeGe Earliest time of the orders for the moment named in `time_type`, Unix time; used together with `time_lt`. Example: `1719807456000`.
     * @param timeLt Time that orders must lie before for the moment named in `time_type`, Unix time; used together with `time_ge`. Example: `1728443155000`.
     * @param pageSize Number of orders to return on each page, from 1 to 100; 20 by default. Default: `20`. Example: `50`. If it is left out, 100 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `asdasdaszz`.
     * @param timeType Moment in the life of an order that `time_ge` and `time_lt` refer to; CREATE_TIME by default. Example: `PAY_TIME`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun creatorSearchAffiliateTraceOrders(
        timeGe: Long,
        timeLt: Long,
        pageSize: Long? = null,
        pageToken: String? = null,
        timeType: TimeType? = null,
        options: CallOptions? = null,
    ): CreatorSearchAffiliateTraceOrdersResponse =
        caller.call("affiliate_creator.creator_search_affiliate_trace_orders", Params.of("time_ge", timeGe, "time_lt", timeLt, "page_size", pageSize ?: 100L, "page_token", pageToken, "time_type", timeType), options) { CreatorSearchAffiliateTraceOrdersResponse(it) }

    /**
     * What [creatorSearchAffiliateTraceOrders] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun creatorSearchAffiliateTraceOrdersPages(
        timeGe: Long,
        timeLt: Long,
        pageSize: Long? = null,
        timeType: TimeType? = null,
        options: PageOptions? = null,
    ): Pages<Order> =
        caller.pages("affiliate_creator.creator_search_affiliate_trace_orders", Params.of("time_ge", timeGe, "time_lt", timeLt, "page_size", pageSize, "time_type", timeType), options) { Order(it) }

    /**
     * Lists the creator's content obligations for samples, filtered by fulfilment status.
     *
     * `POST /affiliate_creator/{version}/sample_applications/fulfillments/search`, version 202409.
     *
     * - Scope: `creator.affiliate_collaboration.read`.
     *
     * @param fulfillmentStatuses Restricts the list to fulfillments in these states.
     * @param sortField Figure by which the fulfillments are sorted; the time left to post by default. Example: `expired_time`.
     * @param sortOrder Direction of the sort by `sort_field`, ASC by default. Default: `ASC`. Example: `DESC`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun creatorSearchSampleApplicationFulfillments(
        fulfillmentStatuses: List<CreatorFulfillmentStatus>,
        sortField: CreatorSearchSampleApplicationFulfillmentsSortField? = null,
        sortOrder: String? = null,
        options: CallOptions? = null,
    ): CreatorSearchSampleApplicationFulfillmentsResponse =
        caller.call("affiliate_creator.creator_search_sample_application_fulfillments", Params.of("fulfillment_statuses", fulfillmentStatuses, "sort_field", sortField, "sort_order", sortOrder), options) { CreatorSearchSampleApplicationFulfillmentsResponse(it) }

    /**
     * Searches the product selection pool for creators, filtered and sorted.
     *
     * `POST /affiliate_creator/{version}/selection/products/search`, version 202501.
     *
     * @param filterParams Conditions that the products must meet to be returned.
     * @param pageSize Number of products to return on each page, from 1 to 50. Example: `20`. If it is left out, 50 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `"b2Zmc2V0PTIw"`.
     * @param sortParams Order in which the products are returned.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun creatorSelectAffiliateProduct(
        filterParams: FilterParam? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        sortParams: SortParam? = null,
        options: CallOptions? = null,
    ): CreatorSelectAffiliateProductResponse =
        caller.call("affiliate_creator.creator_select_affiliate_product", Params.of("filter_params", filterParams, "page_size", pageSize ?: 50L, "page_token", pageToken, "sort_params", sortParams), options) { CreatorSelectAffiliateProductResponse(it) }

    /**
     * What [creatorSelectAffiliateProduct] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun creatorSelectAffiliateProductPages(
        filterParams: FilterParam? = null,
        pageSize: Long? = null,
        sortParams: SortParam? = null,
        options: PageOptions? = null,
    ): Pages<CreatorSelectAffiliateProductProduct> =
        caller.pages("affiliate_creator.creator_select_affiliate_product", Params.of("filter_params", filterParams, "page_size", pageSize, "sort_params", sortParams), options) { CreatorSelectAffiliateProductProduct(it) }

    /**
     * Creates affiliate sharing links for one material, one link for each tag.
     *
     * `POST /affiliate_creator/{version}/affiliate_sharing_links/generate_batch`, version 202501; also 202407.
     *
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     *
     * @param channel Name you give to the place where the link will be shared, such as facebook. Example: `facebook`.
     * @param material What the links should lead to: products, a campaign or the showcase.
     * @param tags Texts of your own to trace links by; one link is made for each.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun generateAffiliateSharingLink(
        channel: String? = null,
        material: GenerateAffiliateSharingLinkMaterial? = null,
        tags: List<String>? = null,
        options: CallOptions? = null,
    ): GenerateAffiliateSharingLinkResponse =
        caller.call("affiliate_creator.generate_affiliate_sharing_link", Params.of("channel", channel, "material", material, "tags", tags), options) { GenerateAffiliateSharingLinkResponse(it) }

    /**
     * Tells whether the creator can apply for a free sample of a product.
     *
     * `GET /affiliate_creator/{version}/samples/labels`, version 202412.
     *
     * - Scope: `creator.affiliate_collaboration.read`.
     *
     * @param productId Platform's id of the product, as the product operations return it. Example: `1729480364147774364`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getCreatorApplicableSampleLabel(
        productId: String,
        options: CallOptions? = null,
    ): GetCreatorApplicableSampleLabelResponse =
        caller.call("affiliate_creator.get_creator_applicable_sample_label", Params.of("product_id", productId), options) { GetCreatorApplicableSampleLabelResponse(it) }

    /**
     * Returns the authorized creator's profile, region and permissions.
     *
     * `GET /affiliate_creator/{version}/profiles`, version 202508; also 202405.
     *
     * - Scope: `creator.affiliate.info`.
     * - Also called: `AffiliateCreator.getCreatorProfile` in the PHP package.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getCreatorProfile(
        options: CallOptions? = null,
    ): GetCreatorProfileResponse =
        caller.call("affiliate_creator.get_creator_profile", Params.of(), options) { GetCreatorProfileResponse(it) }

    /**
     * Returns one sample application of the creator with its fulfilment state.
     *
     * `POST /affiliate_creator/{version}/sample_applications/single_query`, version 202412.
     *
     * - Scope: `creator.affiliate_collaboration.read`.
     *
     * @param applicationType How the sample was got: FREE_SAMPLE from the seller, SAMPLE_COUPON bought at a discount, or SAMPLE_CAMPAIGN from the platform. Example: `FREE_SAMPLE`.
     * @param productId Platform's id of the product, as the product operations return it. Example: `1729480364147774364`.
     * @param applicationId Id of the sample application to read; required if `application_type` is FREE_SAMPLE. Example: `8070590921506065183`.
     * @param mainOrderId Id of the order behind the sample; required for every `application_type` except FREE_SAMPLE. Example: `579622078763731743`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getCreatorSampleApplicationDetail(
        applicationType: String,
        productId: String,
        applicationId: String? = null,
        mainOrderId: String? = null,
        options: CallOptions? = null,
    ): GetCreatorSampleApplicationDetailResponse =
        caller.call("affiliate_creator.get_creator_sample_application_detail", Params.of("application_type", applicationType, "product_id", productId, "application_id", applicationId, "main_order_id", mainOrderId), options) { GetCreatorSampleApplicationDetailResponse(it) }

    /**
     * Returns open collaboration details of the products with the given ids.
     *
     * `POST /affiliate_creator/{version}/open_collaborations/products`, version 202509.
     *
     * - Scope: `creator.affiliate_collaboration.read`.
     *
     * @param productIds Products to return, given by their ids.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getOpenCollaborationProductListByProductIds(
        productIds: List<String>? = null,
        options: CallOptions? = null,
    ): GetOpenCollaborationProductListByProductIdsResponse =
        caller.call("affiliate_creator.get_open_collaboration_product_list_by_product_ids", Params.of("product_ids", productIds), options) { GetOpenCollaborationProductListByProductIdsResponse(it) }

    /**
     * Lists the products of the shop linked to the creator, page by page.
     *
     * `GET /affiliate_creator/{version}/shop_products`, version 202509.
     *
     * @param pageSize Number of products to return on each page, from 1 to 100; 20 is a good choice. Example: `20`. If it is left out, 100 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
     * @param sortField Figure by which the products are sorted, PRODUCT_ID by default or if the value is unknown. Example: `PRODUCT_ID`.
     * @param sortOrder Direction of the sort by `sort_field`, DESC by default or if the value is unknown. Example: `DESC`.
     * @param titleKeyword Part of the product name to search for, 1 to 255 characters, in any language. Example: `apple`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShopProducts(
        pageSize: Long? = null,
        pageToken: String? = null,
        sortField: SortField? = null,
        sortOrder: SortOrder? = null,
        titleKeyword: String? = null,
        options: CallOptions? = null,
    ): GetShopProductsResponse =
        caller.call("affiliate_creator.get_shop_products", Params.of("page_size", pageSize ?: 100L, "page_token", pageToken, "sort_field", sortField, "sort_order", sortOrder, "title_keyword", titleKeyword), options) { GetShopProductsResponse(it) }

    /**
     * What [getShopProducts] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getShopProductsPages(
        pageSize: Long? = null,
        sortField: SortField? = null,
        sortOrder: SortOrder? = null,
        titleKeyword: String? = null,
        options: PageOptions? = null,
    ): Pages<GetShopProductsProduct> =
        caller.pages("affiliate_creator.get_shop_products", Params.of("page_size", pageSize, "sort_field", sortField, "sort_order", sortOrder, "title_keyword", titleKeyword), options) { GetShopProductsProduct(it) }

    /**
     * Returns the outcome of a precheck task for a shoppable video.
     *
     * `GET /affiliate_creator/{version}/videos/precheck_tasks/{task_id}`, version 202601; also 202511.
     *
     * @param taskId Id of the pre-check, returned when it was started.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShoppableVideoPrecheckResult(
        taskId: String,
        options: CallOptions? = null,
    ): GetShoppableVideoPrecheckResultResponse =
        caller.call("affiliate_creator.get_shoppable_video_precheck_result", Params.of("task_id", taskId), options) { GetShoppableVideoPrecheckResultResponse(it) }

    /**
     * Returns the posting status and time of one shoppable video.
     *
     * `GET /affiliate_creator/{version}/videos/{video_id}/status`, version 202509.
     *
     * @param videoId Id of the video, returned when it was published.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShoppableVideoStatus(
        videoId: String,
        options: CallOptions? = null,
    ): GetShoppableVideoStatusResponse =
        caller.call("affiliate_creator.get_shoppable_video_status", Params.of("video_id", videoId), options) { GetShoppableVideoStatusResponse(it) }

    /**
     * Lists what is in the creator's showcase, page by page.
     *
     * `GET /affiliate_creator/{version}/showcases/products`, version 202405.
     *
     * - Scope: `creator.showcase.read`.
     * - Also called: `AffiliateCreator.getShowcaseProducts` in the PHP package.
     *
     * @param origin Place from which products are shown: LIVE or SHOWCASE. Example: `LIVE`.
     * @param pageSize Number of products to return on each page, from 1 to 20. Example: `10`. If it is left out, 20 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `V231as2V0PTAK`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShowcaseProducts(
        origin: String,
        pageSize: Long? = null,
        pageToken: String? = null,
        options: CallOptions? = null,
    ): GetShowcaseProductsResponse =
        caller.call("affiliate_creator.get_showcase_products", Params.of("origin", origin, "page_size", pageSize ?: 20L, "page_token", pageToken), options) { GetShowcaseProductsResponse(it) }

    /**
     * What [getShowcaseProducts] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getShowcaseProductsPages(
        origin: String,
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<GetShowcaseProductsProduct> =
        caller.pages("affiliate_creator.get_showcase_products", Params.of("origin", origin, "page_size", pageSize), options) { GetShowcaseProductsProduct(it) }

    /**
     * Returns matching pairs of Tokopedia and TikTok Shop product ids; a POST that only reads.
     *
     * `POST /affiliate_creator/{version}/map_toko_product`, version 202607.
     *
     * @param tokoPids Products on Tokopedia whose TikTok Shop ids to look up.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getTokopediaProductMappings(
        tokoPids: List<Long>? = null,
        options: CallOptions? = null,
    ): GetTokopediaProductMappingsResponse =
        caller.call("affiliate_creator.get_tokopedia_product_mappings", Params.of("toko_pids", tokoPids), options) { GetTokopediaProductMappingsResponse(it) }

    /**
     * Translates Tokopedia product ids to TikTok Shop product ids.
     *
     * `GET /affiliate_creator/{version}/toko_product_mappers`, version 202606.
     *
     * @param tokoPids Products on Tokopedia whose TikTok Shop ids to look up.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun mapTokopediaProductIds(
        tokoPids: List<Long>? = null,
        options: CallOptions? = null,
    ): MapTokopediaProductIdsResponse =
        caller.call("affiliate_creator.map_tokopedia_product_ids", Params.of("toko_pids", tokoPids), options) { MapTokopediaProductIdsResponse(it) }

    /**
     * Publishes a photo post by the creator, with product or shop links.
     *
     * `POST /affiliate_creator/{version}/photos`, version 202610; also 202607.
     *
     * @param photosInfo Pictures of the post in the order in which they are shown.
     * @param isAiGenerated Whether the photos were made by artificial intelligence, shown to viewers as a label.
     * @param linkInfo What the photo post links to: products or a shop.
     * @param musicId Id of the music to play with the post, from the music search.
     * @param title Caption that viewers see under the photo post.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun postShoppablePhotos(
        photosInfo: List<PhotosInfo>,
        isAiGenerated: Boolean? = null,
        linkInfo: LinkInfo? = null,
        musicId: String? = null,
        title: String? = null,
        options: CallOptions? = null,
    ): PostShoppablePhotosResponse =
        caller.call("affiliate_creator.post_shoppable_photos", Params.of("photos_info", photosInfo, "is_ai_generated", isAiGenerated, "link_info", linkInfo, "music_id", musicId, "title", title), options) { PostShoppablePhotosResponse(it) }

    /**
     * Publishes a video that the creator uploaded, with a product link.
     *
     * `POST /affiliate_creator/{version}/videos`, version 202607; also 202505, 202603.
     *
     * @param productLinkInfo Link to a product that viewers can tap in the video.
     * @param videoInfo Facts about the video: file, caption, cover and music.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun postShoppableVideo(
        productLinkInfo: ProductLinkInfo,
        videoInfo: VideoInfo,
        options: CallOptions? = null,
    ): PostShoppableVideoResponse =
        caller.call("affiliate_creator.post_shoppable_video", Params.of("product_link_info", productLinkInfo, "video_info", videoInfo), options) { PostShoppableVideoResponse(it) }

    /**
     * Starts a content check of an uploaded video and returns its task id.
     *
     * `POST /affiliate_creator/{version}/videos/precheck_task`, version 202511.
     *
     * @param productLinkInfo Link to a product that viewers can tap in the video.
     * @param videoInfo Facts about the video: file, caption, cover and music.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/precheck-video-content-202511">The platform's documentation</a>
     */
    public suspend fun precheckVideoContent(
        productLinkInfo: ProductLinkInfo,
        videoInfo: PrecheckVideoContentVideoInfo,
        options: CallOptions? = null,
    ): PrecheckVideoContentResponse =
        caller.call("affiliate_creator.precheck_video_content", Params.of("product_link_info", productLinkInfo, "video_info", videoInfo), options) { PrecheckVideoContentResponse(it) }

    /**
     * Removes products from the creator's showcase.
     *
     * `DELETE /affiliate_creator/{version}/showcases/products`, version 202409.
     *
     * - Scope: `creator.showcase.write`.
     *
     * @param productIds Products to take out of the showcase, at most 200.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun removeShowcaseProducts(
        productIds: List<String>,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("affiliate_creator.remove_showcase_products", Params.of("product_ids", productIds), options) { EmptyResponse(it) }

    /**
     * Lists the affiliate orders attributed to the creator, with commission per SKU.
     *
     * `POST /affiliate_creator/{version}/orders/search`, version 202410; also 202405.
     *
     * - Scope: `creator.affiliate_collaboration.read`.
     * - Also called: `AffiliateCreator.searchAffiliateOrders` in the PHP package.
     *
     * @param createTimeGe Earliest creation time of the orders, Unix time in seconds; used together with `create_time_lt`. Example: `1719807456`.
     * @param createTimeLt Creation time that orders must lie before, Unix time in seconds; used together with `create_time_ge`. Example: `1728443155`.
     * @param pageSize Number of orders to return on each page, from 1 to 100 (50 in the oldest version); 20 by default. Default: `20`. Example: `20`. If it is left out, 100 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchAffiliateOrders(
        createTimeGe: Instant? = null,
        createTimeLt: Instant? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        options: CallOptions? = null,
    ): SearchAffiliateOrdersResponse =
        caller.call("affiliate_creator.search_affiliate_orders", Params.of("create_time_ge", createTimeGe, "create_time_lt", createTimeLt, "page_size", pageSize ?: 100L, "page_token", pageToken), options) { SearchAffiliateOrdersResponse(it) }

    /**
     * What [searchAffiliateOrders] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchAffiliateOrdersPages(
        createTimeGe: Instant? = null,
        createTimeLt: Instant? = null,
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<SearchAffiliateOrdersOrder> =
        caller.pages("affiliate_creator.search_affiliate_orders", Params.of("create_time_ge", createTimeGe, "create_time_lt", createTimeLt, "page_size", pageSize), options) { SearchAffiliateOrdersOrder(it) }

    /**
     * Lists the creator's sample applications, filtered by status.
     *
     * `POST /affiliate_creator/{version}/sample_applications/search`, version 202412.
     *
     * - Scope: `creator.affiliate_collaboration.read`.
     *
     * @param applicationStatuses Restricts the list to applications in these states.
     * @param pageSize Number of sample applications to return on each page, from 1 to 50; 20 by default. Example: `50`. If it is left out, 50 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `87712341234`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchCreatorSampleApplications(
        applicationStatuses: List<ApplicationStatus>? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        options: CallOptions? = null,
    ): SearchCreatorSampleApplicationsResponse =
        caller.call("affiliate_creator.search_creator_sample_applications", Params.of("application_statuses", applicationStatuses, "page_size", pageSize ?: 50L, "page_token", pageToken), options) { SearchCreatorSampleApplicationsResponse(it) }

    /**
     * What [searchCreatorSampleApplications] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchCreatorSampleApplicationsPages(
        applicationStatuses: List<ApplicationStatus>? = null,
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<SampleApplication> =
        caller.pages("affiliate_creator.search_creator_sample_applications", Params.of("application_statuses", applicationStatuses, "page_size", pageSize), options) { SampleApplication(it) }

    /**
     * Searches the music that a creator may put under shoppable photos and videos.
     *
     * `GET /affiliate_creator/{version}/music/search`, version 202602.
     *
     * @param keyword Name or id of the collaborations to find, according to `keyword_type`.
     * @param language Which tongue texts are returned or given in, as a code.
     * @param pageSize Number of results on a page; the last page may have fewer.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page.
     * @param region Country or market, usually as an ISO 3166-1 alpha-2 code.
     * @param searchId Identifies one search for music, so that further pages can be asked for within it.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchMusic(
        keyword: String? = null,
        language: String? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        region: String? = null,
        searchId: String? = null,
        options: CallOptions? = null,
    ): SearchMusicResponse =
        caller.call("affiliate_creator.search_music", Params.of("keyword", keyword, "language", language, "page_size", pageSize, "page_token", pageToken, "region", region, "search_id", searchId), options) { SearchMusicResponse(it) }

    /**
     * Searches the open collaboration products that the creator can promote, by price, rate or keyword.
     *
     * `POST /affiliate_creator/{version}/open_collaborations/products/search`, version 202405.
     *
     * - Scope: `creator.affiliate_collaboration.read`.
     * - Also called: `AffiliateCreator.searchOpenCollaborationProduct` in the PHP package.
     *
     * @param category Restricts the results to this product category.
     * @param commissionRateRange Restricts the results to products whose commission rate lies in this range.
     * @param pageSize Number of products to return on each page, from 1 to 20. Example: `20`. If it is left out, 20 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
     * @param salesPriceRange Lowest and highest price that products may have.
     * @param sortField Figure by which the products are sorted; `sort_order` gives the direction. Example: `commission_rate`.
     * @param sortOrder Direction of the sort by `sort_field`, ASC by default. Default: `ASC`. Example: `DESC`.
     * @param titleKeywords Words that must all occur, loosely matched, in the product name; at most 20 of up to 255 characters each.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchOpenCollaborationProduct(
        category: Category? = null,
        commissionRateRange: SearchOpenCollaborationProductCommissionRateRange? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        salesPriceRange: SalesPriceRange? = null,
        sortField: SearchOpenCollaborationProductSortField? = null,
        sortOrder: SortOrder? = null,
        titleKeywords: List<String>? = null,
        options: CallOptions? = null,
    ): SearchOpenCollaborationProductResponse =
        caller.call("affiliate_creator.search_open_collaboration_product", Params.of("category", category, "commission_rate_range", commissionRateRange, "page_size", pageSize ?: 20L, "page_token", pageToken, "sales_price_range", salesPriceRange, "sort_field", sortField, "sort_order", sortOrder, "title_keywords", titleKeywords), options) { SearchOpenCollaborationProductResponse(it) }

    /**
     * What [searchOpenCollaborationProduct] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchOpenCollaborationProductPages(
        category: Category? = null,
        commissionRateRange: SearchOpenCollaborationProductCommissionRateRange? = null,
        pageSize: Long? = null,
        salesPriceRange: SalesPriceRange? = null,
        sortField: SearchOpenCollaborationProductSortField? = null,
        sortOrder: SortOrder? = null,
        titleKeywords: List<String>? = null,
        options: PageOptions? = null,
    ): Pages<Product> =
        caller.pages("affiliate_creator.search_open_collaboration_product", Params.of("category", category, "commission_rate_range", commissionRateRange, "page_size", pageSize, "sales_price_range", salesPriceRange, "sort_field", sortField, "sort_order", sortOrder, "title_keywords", titleKeywords), options) { Product(it) }

    /**
     * Lists the target collaborations that one shop offers to the creator.
     *
     * `POST /affiliate_creator/{version}/target_collaborations/search`, version 202405.
     *
     * - Scope: `creator.affiliate_collaboration.read`.
     * - Also called: `AffiliateCreator.searchTargetCollaborations` in the PHP package.
     *
     * @param shopId Restricts the list to collaborations of this shop. Example: `789078671231`.
     * @param keyword Name or id of the collaborations to find, according to `keyword_type`. Example: `12312312`.
     * @param keywordType Whether `keyword` is the id or the name of a collaboration. Example: `TARGET_COLLABORATIONS_ID`.
     * @param pageSize Number of target collaborations to return on each page, at most 100. 0 to 100. Example: `20`. If it is left out, 100 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchTargetCollaborations(
        shopId: String,
        keyword: String? = null,
        keywordType: KeywordType? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        options: CallOptions? = null,
    ): SearchTargetCollaborationsResponse =
        caller.call("affiliate_creator.search_target_collaborations", Params.of("shop_id", shopId, "keyword", keyword, "keyword_type", keywordType, "page_size", pageSize ?: 100L, "page_token", pageToken), options) { SearchTargetCollaborationsResponse(it) }

    /**
     * What [searchTargetCollaborations] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchTargetCollaborationsPages(
        shopId: String,
        keyword: String? = null,
        keywordType: KeywordType? = null,
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<TargetCollaboration> =
        caller.pages("affiliate_creator.search_target_collaborations", Params.of("shop_id", shopId, "keyword", keyword, "keyword_type", keywordType, "page_size", pageSize), options) { TargetCollaboration(it) }

    /**
     * Moves products to the top of the creator's showcase.
     *
     * `POST /affiliate_creator/{version}/showcases/products/top`, version 202409.
     *
     * - Scope: `creator.showcase.write`.
     *
     * @param productIds Products to show first in the showcase, in this order.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun topShowcaseProducts(
        productIds: List<String>,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("affiliate_creator.top_showcase_products", Params.of("product_ids", productIds), options) { EmptyResponse(it) }

    /**
     * Uploads a photo for a shoppable photo post and returns its URI.
     *
     * `POST /affiliate_creator/{version}/photos/photo_files`, version 202511.
     *
     * @param data Picture file to use in a shoppable photo post.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun uploadShoppablePhotoFile(
        data: Upload,
        options: CallOptions? = null,
    ): UploadShoppablePhotoFileResponse =
        caller.call("affiliate_creator.upload_shoppable_photo_file", Params.of("data", data), options) { UploadShoppablePhotoFileResponse(it) }

    /**
     * Uploads a video file for a shoppable video and returns its id.
     *
     * `POST /affiliate_creator/{version}/videos/video_files`, version 202505.
     *
     * @param data Video file, at most 100 MB, aspect ratio between 9:16 and 16:9, in a common format such as MP4, MOV or WEBM.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun uploadShoppableVideoFile(
        data: Upload,
        options: CallOptions? = null,
    ): UploadShoppableVideoFileResponse =
        caller.call("affiliate_creator.upload_shoppable_video_file", Params.of("data", data), options) { UploadShoppableVideoFileResponse(it) }
}