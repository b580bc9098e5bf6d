// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatepartner

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

/** Affiliate partner: the operations of the domain `affiliate_partner`. */
public class AffiliatePartnerApi internal constructor(private val caller: Caller) {
    /**
     * Creates an affiliate partner campaign with its commission and time windows.
     *
     * `POST /affiliate_partner/{version}/campaigns`, version 202405.
     *
     * - Cipher: `category_asset_cipher`.
     * - Scope: `partner.tap_campaign.write`.
     * - Also called: `AffiliatePartner.createAffiliatePartnerCampaign` in the PHP package.
     *
     * @param campaignEndTime When the campaign ends, Unix time in seconds; less than 360 days after its start and fixed once the state is CLOSED. Example: `1715878799`.
     * @param campaignStartTime When the campaign starts, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`.
     * @param commissionRate Total commission rate that the partner proposes to sellers, in hundredths of a percent; between 100 and 8000. Example: `1000`.
     * @param contactInfo How sellers can reach the partner; which messengers are needed depends on the target market.
     * @param description Text that presents the campaign to sellers, fewer than 1000 characters.
     * @param name Name of the campaign, fewer than 50 characters.
     * @param registrationEndTime Last moment at which sellers can register products, Unix time in seconds; fixed once the state is CLOSED. Example: `1713891599`.
     * @param registrationStartTime First moment at which sellers can register products, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`.
     * @param targetSellerTypes Kinds of sellers that may register products; use `target_shop_codes` to name single shops instead.
     * @param targetShopCodes Codes of the shops that may register products, fewer than 100; sellers see the code in Seller Center behind their profile icon.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun createAffiliatePartnerCampaign(
        campaignEndTime: Instant,
        campaignStartTime: Instant,
        commissionRate: Long,
        contactInfo: ContactInfo,
        description: String,
        name: String,
        registrationEndTime: Instant,
        registrationStartTime: Instant,
        targetSellerTypes: List<TargetSellerType>? = null,
        targetShopCodes: List<String>? = null,
        options: CallOptions? = null,
    ): CreateAffiliatePartnerCampaignResponse =
        caller.call("affiliate_partner.create_affiliate_partner_campaign", Params.of("campaign_end_time", campaignEndTime, "campaign_start_time", campaignStartTime, "commission_rate", commissionRate, "contact_info", contactInfo, "description", description, "name", name, "registration_end_time", registrationEndTime, "registration_start_time", registrationStartTime, "target_seller_types", targetSellerTypes, "target_shop_codes", targetShopCodes), options) { CreateAffiliatePartnerCampaignResponse(it) }

    /**
     * Changes the given fields of an affiliate partner campaign and leaves the others as they are.
     *
     * `POST /affiliate_partner/{version}/campaigns/{campaign_id}/partial_edit`, version 202405.
     *
     * - Cipher: `category_asset_cipher`.
     * - Scope: `partner.tap_campaign.write`.
     * - Also called: `AffiliatePartner.editAffiliatePartnerCampaign` in the PHP package.
     *
     * @param campaignId Platform's id of the affiliate partner campaign (TAP campaign).
     * @param campaignEndTime When the campaign ends, Unix time in seconds; less than 360 days after its start and fixed once the state is CLOSED. Example: `1715878799`.
     * @param campaignStartTime When the campaign starts, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`.
     * @param commissionRate Total commission rate that the partner proposes to sellers, in hundredths of a percent; between 100 and 8000. Example: `1000`.
     * @param contactInfo How sellers can reach the partner; which messengers are needed depends on the target market.
     * @param description Text that presents the campaign to sellers, fewer than 1000 characters.
     * @param name Name of the campaign, fewer than 50 characters.
     * @param registrationEndTime Last moment at which sellers can register products, Unix time in seconds; fixed once the state is CLOSED. Example: `1713891599`.
     * @param registrationStartTime First moment at which sellers can register products, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`.
     * @param targetSellerTypes Kinds of sellers that may register products; use `target_shop_codes` to name single shops instead.
     * @param targetShopCodes Codes of the shops that may register products, fewer than 100; sellers see the code in Seller Center behind their profile icon.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun editAffiliatePartnerCampaign(
        campaignId: String,
        campaignEndTime: Instant? = null,
        campaignStartTime: Instant? = null,
        commissionRate: Long? = null,
        contactInfo: ContactInfo? = null,
        description: String? = null,
        name: String? = null,
        registrationEndTime: Instant? = null,
        registrationStartTime: Instant? = null,
        targetSellerTypes: List<TargetSellerType>? = null,
        targetShopCodes: List<String>? = null,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("affiliate_partner.edit_affiliate_partner_campaign", Params.of("campaign_id", campaignId, "campaign_end_time", campaignEndTime, "campaign_start_time", campaignStartTime, "commission_rate", commissionRate, "contact_info", contactInfo, "description", description, "name", name, "registration_end_time", registrationEndTime, "registration_start_time", registrationStartTime, "target_seller_types", targetSellerTypes, "target_shop_codes", targetShopCodes), options) { EmptyResponse(it) }

    /**
     * Creates the promotion link of one campaign product at a creator commission rate.
     *
     * `POST /affiliate_partner/{version}/campaigns/{campaign_id}/products/{product_id}/promotion_link/generate`, version 202405.
     *
     * - Cipher: `category_asset_cipher`.
     * - Scope: `partner.tap_campaign.link.write`.
     * - Also called: `AffiliatePartner.generateAffiliatePartnerCampaignProductLink` in the PHP package.
     *
     * @param campaignId Platform's id of the affiliate partner campaign (TAP campaign).
     * @param creatorCommissionRate Commission rate to offer to creators through the link, in hundredths of a percent; at most the total rate set by the seller. Example: `1000`.
     * @param productId Platform's id of the product, as the product operations return it.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun generateAffiliatePartnerCampaignProductLink(
        campaignId: String,
        creatorCommissionRate: Long,
        productId: String,
        options: CallOptions? = null,
    ): GenerateAffiliatePartnerCampaignProductLinkResponse =
        caller.call("affiliate_partner.generate_affiliate_partner_campaign_product_link", Params.of("campaign_id", campaignId, "creator_commission_rate", creatorCommissionRate, "product_id", productId), options) { GenerateAffiliatePartnerCampaignProductLinkResponse(it) }

    /**
     * Lists how each creator performs for one product of a campaign.
     *
     * `GET /affiliate_partner/{version}/campaigns/{campaign_id}/products/{product_id}/performance`, version 202508; also 202501.
     *
     * - Cipher: `category_asset_cipher`.
     * - Scope: `partner.tap_campaign.read`.
     *
     * @param campaignId Platform's id of the affiliate partner campaign (TAP campaign).
     * @param productId Platform's id of the product, as the product operations return it.
     * @param pageSize Number of creators to return on each page, from 1 to 50.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getAffiliateCampaignCreatorFulfillmentStatusInfo(
        campaignId: String,
        productId: String,
        pageSize: Long? = null,
        pageToken: String? = null,
        options: CallOptions? = null,
    ): GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse =
        caller.call("affiliate_partner.get_affiliate_campaign_creator_fulfillment_status_info", Params.of("campaign_id", campaignId, "product_id", productId, "page_size", pageSize, "page_token", pageToken), options) { GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse(it) }

    /**
     * What [getAffiliateCampaignCreatorFulfillmentStatusInfo] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getAffiliateCampaignCreatorFulfillmentStatusInfoPages(
        campaignId: String,
        productId: String,
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<PromotionCreator> =
        caller.pages("affiliate_partner.get_affiliate_campaign_creator_fulfillment_status_info", Params.of("campaign_id", campaignId, "product_id", productId, "page_size", pageSize), options) { PromotionCreator(it) }

    /**
     * Lists promotion statistics for every product of a campaign.
     *
     * `GET /affiliate_partner/{version}/campaigns/{campaign_id}/products/performance`, version 202501.
     *
     * - Cipher: `category_asset_cipher` (optional).
     * - Scope: `partner.tap_campaign.read`.
     *
     * @param campaignId Platform's id of the affiliate partner campaign (TAP campaign).
     * @param pageSize Number of products to return on each page, from 1 to 50. Example: `10`. If it is left out, 50 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getAffiliateCampaignCreatorFulfillmentStatusList(
        campaignId: String,
        pageSize: Long? = null,
        pageToken: String? = null,
        options: CallOptions? = null,
    ): GetAffiliateCampaignCreatorFulfillmentStatusListResponse =
        caller.call("affiliate_partner.get_affiliate_campaign_creator_fulfillment_status_list", Params.of("campaign_id", campaignId, "page_size", pageSize ?: 50L, "page_token", pageToken), options) { GetAffiliateCampaignCreatorFulfillmentStatusListResponse(it) }

    /**
     * What [getAffiliateCampaignCreatorFulfillmentStatusList] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getAffiliateCampaignCreatorFulfillmentStatusListPages(
        campaignId: String,
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<CampaignProductStatistic> =
        caller.pages("affiliate_partner.get_affiliate_campaign_creator_fulfillment_status_list", Params.of("campaign_id", campaignId, "page_size", pageSize), options) { CampaignProductStatistic(it) }

    /**
     * Lists the content that one creator published for a campaign product, with its results.
     *
     * `GET /affiliate_partner/{version}/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics`, version 202508; also 202501.
     *
     * - Cipher: `category_asset_cipher` (optional).
     * - Scope: `partner.tap_campaign.read`.
     *
     * @param affiliateProductId Restricts the figures to this product; take the id from the fulfillment status info of the campaign. Example: `123456789`.
     * @param campaignId Platform's id of the affiliate partner campaign (TAP campaign).
     * @param creatorTempId Creator to report on: temporary id in older versions, open id in newer ones.
     * @param productId Platform's id of the product, as the product operations return it.
     * @param contentType Kind of content to report on: 1 for videos, 2 for LIVE rooms. Example: `VIDEO`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getAffiliateCampaignCreatorProductContentStatistics(
        affiliateProductId: String,
        campaignId: String,
        creatorTempId: String,
        productId: String,
        contentType: String? = null,
        options: CallOptions? = null,
    ): GetAffiliateCampaignCreatorProductContentStatisticsResponse =
        caller.call("affiliate_partner.get_affiliate_campaign_creator_product_content_statistics", Params.of("affiliate_product_id", affiliateProductId, "campaign_id", campaignId, "creator_temp_id", creatorTempId, "product_id", productId, "content_type", contentType), options) { GetAffiliateCampaignCreatorProductContentStatisticsResponse(it) }

    /**
     * Returns the delivery state of the sample sent to a campaign creator.
     *
     * `GET /affiliate_partner/{version}/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status`, version 202508; also 202501.
     *
     * - Cipher: `category_asset_cipher` (optional).
     * - Scope: `partner.tap_campaign.read`.
     *
     * @param campaignId Platform's id of the affiliate partner campaign (TAP campaign).
     * @param creatorTempId Creator to report on: temporary id in older versions, open id in newer ones.
     * @param productId Platform's id of the product, as the product operations return it.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getAffiliateCampaignCreatorProductSampleStatus(
        campaignId: String,
        creatorTempId: String,
        productId: String,
        options: CallOptions? = null,
    ): GetAffiliateCampaignCreatorProductSampleStatusResponse =
        caller.call("affiliate_partner.get_affiliate_campaign_creator_product_sample_status", Params.of("campaign_id", campaignId, "creator_temp_id", creatorTempId, "product_id", productId), options) { GetAffiliateCampaignCreatorProductSampleStatusResponse(it) }

    /**
     * Returns one affiliate partner campaign with its terms, dates and target shops.
     *
     * `GET /affiliate_partner/{version}/campaigns/{campaign_id}`, version 202405.
     *
     * - Cipher: `category_asset_cipher`.
     * - Scope: `partner.tap_campaign.read`.
     * - Also called: `AffiliatePartner.getAffiliatePartnerCampaignDetail` in the PHP package.
     *
     * @param campaignId Platform's id of the affiliate partner campaign (TAP campaign).
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getAffiliatePartnerCampaignDetail(
        campaignId: String,
        options: CallOptions? = null,
    ): GetAffiliatePartnerCampaignDetailResponse =
        caller.call("affiliate_partner.get_affiliate_partner_campaign_detail", Params.of("campaign_id", campaignId), options) { GetAffiliatePartnerCampaignDetailResponse(it) }

    /**
     * Lists the partner's campaigns, filtered by status and type.
     *
     * `GET /affiliate_partner/{version}/campaigns`, version 202405.
     *
     * - Cipher: `category_asset_cipher`.
     * - Scope: `partner.tap_campaign.read`.
     * - Also called: `AffiliatePartner.getAffiliatePartnerCampaignList` in the PHP package.
     *
     * @param pageSize Number of campaigns to return on each page, from 1 to 100; 10 by default. Default: `10`. Example: `10`. If it is left out, 100 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
     * @param queryTypeFilter Second filter by `type`: MARKETPLACE or JOINED for SELLER_CAMPAIGNS, AVAILABLE or JOINED for EXCLUSIVE_TIKTOK_SHOP, otherwise nothing. Example: `DEFAULT`.
     * @param status Restricts the list to campaigns in this state. Example: `READY`.
     * @param type Kind of campaigns to list: MY_CAMPAIGNS (the default), GS_SELLING_CAMPAIGNS, SELLER_CAMPAIGNS or EXCLUSIVE_TIKTOK_SHOP. Example: `MY_CAMPAIGNS`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getAffiliatePartnerCampaignList(
        pageSize: Long? = null,
        pageToken: String? = null,
        queryTypeFilter: String? = null,
        status: GetAffiliatePartnerCampaignListStatus? = null,
        type: GetAffiliatePartnerCampaignListType? = null,
        options: CallOptions? = null,
    ): GetAffiliatePartnerCampaignListResponse =
        caller.call("affiliate_partner.get_affiliate_partner_campaign_list", Params.of("page_size", pageSize ?: 100L, "page_token", pageToken, "query_type_filter", queryTypeFilter, "status", status, "type", type), options) { GetAffiliatePartnerCampaignListResponse(it) }

    /**
     * What [getAffiliatePartnerCampaignList] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getAffiliatePartnerCampaignListPages(
        pageSize: Long? = null,
        queryTypeFilter: String? = null,
        status: GetAffiliatePartnerCampaignListStatus? = null,
        type: GetAffiliatePartnerCampaignListType? = null,
        options: PageOptions? = null,
    ): Pages<Campaign> =
        caller.pages("affiliate_partner.get_affiliate_partner_campaign_list", Params.of("page_size", pageSize, "query_type_filter", queryTypeFilter, "status", status, "type", type), options) { Campaign(it) }

    /**
     * Lists the products that sellers registered for a campaign, with their review state.
     *
     * `GET /affiliate_partner/{version}/campaigns/{campaign_id}/products`, version 202405.
     *
     * - Cipher: `category_asset_cipher`.
     * - Scope: `partner.tap_campaign.read`.
     * - Also called: `AffiliatePartner.getAffiliatePartnerCampaignProductList` in the PHP package.
     *
     * @param campaignId Platform's id of the affiliate partner campaign (TAP campaign).
     * @param categoryId Restricts the list to products of this category or of leaf categories below it. Example: `991496`.
     * @param pageSize Number of products to return on each page. Example: `10`. If it is left out, 20 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
     * @param productId Restricts the list to this product, given by its id. Example: `1730305356901683547`.
     * @param productName Part of the product name; only products that contain it are returned. Example: `sample`.
     * @param reviewStatus Restricts the list to products in this state of review: PENDING, APPROVED, REJECTED, PENDING_CLOSED or CLOSED. Example: `PENDING`.
     * @param shopName Part of the shop name; only products of shops that contain it are returned.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getAffiliatePartnerCampaignProductList(
        campaignId: String,
        categoryId: String? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        productId: String? = null,
        productName: String? = null,
        reviewStatus: ReviewStatus? = null,
        shopName: String? = null,
        options: CallOptions? = null,
    ): GetAffiliatePartnerCampaignProductListResponse =
        caller.call("affiliate_partner.get_affiliate_partner_campaign_product_list", Params.of("campaign_id", campaignId, "category_id", categoryId, "page_size", pageSize ?: 20L, "page_token", pageToken, "product_id", productId, "product_name", productName, "review_status", reviewStatus, "shop_name", shopName), options) { GetAffiliatePartnerCampaignProductListResponse(it) }

    /**
     * What [getAffiliatePartnerCampaignProductList] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getAffiliatePartnerCampaignProductListPages(
        campaignId: String,
        categoryId: String? = null,
        pageSize: Long? = null,
        productId: String? = null,
        productName: String? = null,
        reviewStatus: ReviewStatus? = null,
        shopName: String? = null,
        options: PageOptions? = null,
    ): Pages<Product> =
        caller.pages("affiliate_partner.get_affiliate_partner_campaign_product_list", Params.of("campaign_id", campaignId, "category_id", categoryId, "page_size", pageSize, "product_id", productId, "product_name", productName, "review_status", reviewStatus, "shop_name", shopName), options) { Product(it) }

    /**
     * Creates promotion links for several products of a campaign at once.
     *
     * `POST /affiliate_partner/{version}/campaigns/{campaign_id}/products/promotion_links/generate_batch`, version 202505.
     *
     * - Cipher: `category_asset_cipher` (optional).
     * - Failed items are listed in `failed_product_ids`; `raiseOnItemError` throws them.
     * - Scope: `partner.tap_campaign.read`.
     *
     * @param campaignId Platform's id of the affiliate partner campaign (TAP campaign).
     * @param productIds Products to make links for, at most 50 ids.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun partnerGenerateMultiAffiliateCampaignProductLink(
        campaignId: String,
        productIds: List<String>? = null,
        options: CallOptions? = null,
    ): PartnerGenerateMultiAffiliateCampaignProductLinkResponse =
        caller.call("affiliate_partner.partner_generate_multi_affiliate_campaign_product_link", Params.of("campaign_id", campaignId, "product_ids", productIds), options) { PartnerGenerateMultiAffiliateCampaignProductLinkResponse(it) }

    /**
     * Publishes a prepared affiliate partner campaign so that sellers can register.
     *
     * `POST /affiliate_partner/{version}/campaigns/{campaign_id}/publish`, version 202405.
     *
     * - Cipher: `category_asset_cipher`.
     * - Scope: `partner.tap_campaign.write`.
     * - Also called: `AffiliatePartner.publishAffiliatePartnerCampaign` in the PHP package.
     *
     * @param campaignId Platform's id of the affiliate partner campaign (TAP campaign).
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun publishAffiliatePartnerCampaign(
        campaignId: String,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("affiliate_partner.publish_affiliate_partner_campaign", Params.of("campaign_id", campaignId), options) { EmptyResponse(it) }

    /**
     * Approves or rejects a product that a seller registered for a campaign.
     *
     * `POST /affiliate_partner/{version}/campaigns/{campaign_id}/products/{product_id}/review`, version 202405.
     *
     * - Cipher: `category_asset_cipher`.
     * - Scope: `partner.tap_campaign.product.write`.
     * - Also called: `AffiliatePartner.reviewAffiliatePartnerCampaignProduct` in the PHP package.
     *
     * @param campaignId Platform's id of the affiliate partner campaign (TAP campaign).
     * @param productId Platform's id of the product, as the product operations return it.
     * @param reviewResult Decision of the partner: APPROVE, REJECT, or REJECT_FOREVER so that the product cannot be registered again. Example: `APPROVE`.
     * @param rejectReasons Why the partner turns the product down; needed if `review_result` is REJECT or REJECT_FOREVER.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun reviewAffiliatePartnerCampaignProduct(
        campaignId: String,
        productId: String,
        reviewResult: ReviewResult,
        rejectReasons: List<RejectReason>? = null,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("affiliate_partner.review_affiliate_partner_campaign_product", Params.of("campaign_id", campaignId, "product_id", productId, "review_result", reviewResult, "reject_reasons", rejectReasons), options) { EmptyResponse(it) }

    /**
     * Lists affiliate orders of a creator agency partner (CAP) that match a filter.
     *
     * `POST /affiliate_partner/{version}/cap_order/search`, version 202603; also 202504.
     *
     * - Cipher: `category_asset_cipher`.
     *
     * @param createTimeGe Earliest creation time of the orders, Unix time in seconds.
     * @param createTimeLt Creation time that orders must lie before, Unix time in seconds.
     * @param orderId Restricts the result to this main order.
     * @param pageSize Number of orders to return on each page, from 1 to 100; 20 by default. If it is left out, 20 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page.
     * @param productId Restricts the result to orders of this product.
     * @param settleStatus Restricts the result to orders in this state of settlement, given as a number.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchCapAffiliateOrders(
        createTimeGe: Instant? = null,
        createTimeLt: Instant? = null,
        orderId: String? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        productId: String? = null,
        settleStatus: Long? = null,
        options: CallOptions? = null,
    ): SearchCapAffiliateOrdersResponse =
        caller.call("affiliate_partner.search_cap_affiliate_orders", Params.of("create_time_ge", createTimeGe, "create_time_lt", createTimeLt, "order_id", orderId, "page_size", pageSize ?: 20L, "page_token", pageToken, "product_id", productId, "settle_status", settleStatus), options) { SearchCapAffiliateOrdersResponse(it) }

    /**
     * What [searchCapAffiliateOrders] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchCapAffiliateOrdersPages(
        createTimeGe: Instant? = null,
        createTimeLt: Instant? = null,
        orderId: String? = null,
        pageSize: Long? = null,
        productId: String? = null,
        settleStatus: Long? = null,
        options: PageOptions? = null,
    ): Pages<SkuOrder> =
        caller.pages("affiliate_partner.search_cap_affiliate_orders", Params.of("create_time_ge", createTimeGe, "create_time_lt", createTimeLt, "order_id", orderId, "page_size", pageSize, "product_id", productId, "settle_status", settleStatus), options) { SkuOrder(it) }

    /**
     * Lists affiliate orders of a TikTok affiliate partner (TAP), by campaign and time.
     *
     * `POST /affiliate_partner/{version}/orders/search`, version 202603; also 202411.
     *
     * - Cipher: `category_asset_cipher`.
     *
     * @param campaignId Restricts the orders to those that came through this campaign.
     * @param createTimeGe Earliest creation time of the orders, Unix time in seconds.
     * @param createTimeLt Creation time that orders must lie before, Unix time in seconds.
     * @param pageSize Number of orders to return on each page, from 1 to 100; 20 by default. If it is left out, 20 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchTapAffiliateOrders(
        campaignId: String? = null,
        createTimeGe: Instant? = null,
        createTimeLt: Instant? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        options: CallOptions? = null,
    ): SearchTapAffiliateOrdersResponse =
        caller.call("affiliate_partner.search_tap_affiliate_orders", Params.of("campaign_id", campaignId, "create_time_ge", createTimeGe, "create_time_lt", createTimeLt, "page_size", pageSize ?: 20L, "page_token", pageToken), options) { SearchTapAffiliateOrdersResponse(it) }

    /**
     * What [searchTapAffiliateOrders] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchTapAffiliateOrdersPages(
        campaignId: String? = null,
        createTimeGe: Instant? = null,
        createTimeLt: Instant? = null,
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<SearchTapAffiliateOrdersSkuOrder> =
        caller.pages("affiliate_partner.search_tap_affiliate_orders", Params.of("campaign_id", campaignId, "create_time_ge", createTimeGe, "create_time_lt", createTimeLt, "page_size", pageSize), options) { SearchTapAffiliateOrdersSkuOrder(it) }
}