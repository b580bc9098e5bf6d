// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatepartner

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
import tiktokshop.ResponseView
import tiktokshop.Upload
import tiktokshop.internal.fields
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** The response of `CreateAffiliatePartnerCampaign` (202405). Creates an affiliate partner campaign with its commission and time windows. */
public class CreateAffiliatePartnerCampaignResponse(response: ApiResponse) : ResponseView(response) {
    /** Platform's id of the affiliate partner campaign (TAP campaign). Example: `7356411663443183367`. */
    public val campaignId: String? get() = text("campaign_id")
}

/** The response of `GenerateAffiliatePartnerCampaignProductLink` (202405). Creates the promotion link of one campaign product at a creator commission rate. */
public class GenerateAffiliatePartnerCampaignProductLinkResponse(response: ApiResponse) : ResponseView(response) {
    /** Link for agencies to share with creators, who decide themselves whether to add the product to their showcase. */
    public val productPromotionLink: String? get() = text("product_promotion_link")
}

/** The response of `GetAffiliateCampaignCreatorFulfillmentStatusInfo` (202508). Lists how each creator performs for one product of a campaign. */
public class GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse(response: ApiResponse) : ResponseView(response) {
    /** Token to pass as `page_token` for the next page; empty on the last page. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Creators who promote the product, with commission, samples and results. */
    public val promotionCreators: List<PromotionCreator> get() = views("promotion_creators") { PromotionCreator(it) }

    /** Number of creators in the campaign, over all pages. */
    public val totalCreatorCount: Long? get() = integer("total_creator_count")
}

/** The response of `GetAffiliateCampaignCreatorFulfillmentStatusList` (202501). Lists promotion statistics for every product of a campaign. */
public class GetAffiliateCampaignCreatorFulfillmentStatusListResponse(response: ApiResponse) : ResponseView(response) {
    /** Products of the campaign with figures on creators, samples and sales. */
    public val campaignProductStatistics: List<CampaignProductStatistic> get() = views("campaign_product_statistics") { CampaignProductStatistic(it) }

    /** Token to pass as `page_token` for the next page; empty on the last page. Example: `0`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Number of all entries that match, over all pages. Example: `10`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `GetAffiliateCampaignCreatorProductContentStatistics` (202508). Lists the content that one creator published for a campaign product, with its results. */
public class GetAffiliateCampaignCreatorProductContentStatisticsResponse(response: ApiResponse) : ResponseView(response) {
    /** LIVEs or videos of the creator for the product, with their reach. */
    public val creatorContentStatistics: List<CreatorContentStatistic> get() = views("creator_content_statistics") { CreatorContentStatistic(it) }
}

/** The response of `GetAffiliateCampaignCreatorProductSampleStatus` (202508). Returns the delivery state of the sample sent to a campaign creator. */
public class GetAffiliateCampaignCreatorProductSampleStatusResponse(response: ApiResponse) : ResponseView(response) {
    /** Shipment of the sample to the creator, with its tracking. */
    public val sampleStatus: SampleStatus? get() = child("sample_status")?.let(::SampleStatus)
}

/** The response of `GetAffiliatePartnerCampaignDetail` (202405). Returns one affiliate partner campaign with its terms, dates and target shops. */
public class GetAffiliatePartnerCampaignDetailResponse(response: ApiResponse) : ResponseView(response) {
    /** When the campaign ends, Unix time in seconds; less than 360 days after its start and fixed once the state is CLOSED. Example: `1715878799`. */
    public val campaignEndTime: Instant? get() = time("campaign_end_time")

    /** When the campaign starts, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`. */
    public val campaignStartTime: Instant? get() = time("campaign_start_time")

    /** Total commission rate that the partner proposes to sellers, in hundredths of a percent; between 100 and 8000. Example: `1000`. */
    public val commissionRate: Long? get() = integer("commission_rate")

    /** How sellers can reach the partner; which messengers are needed depends on the target market. */
    public val contactInfo: ContactInfo? get() = child("contact_info")?.let(::ContactInfo)

    /** Text that presents the campaign to sellers, fewer than 1000 characters. */
    public val description: String? get() = text("description")

    /** Id of the campaign; pass it as `campaign_id`. Example: `7356876895365105455`. */
    public val id: String? get() = text("id")

    /** Name of the campaign, fewer than 50 characters. Example: `test_campaign`. */
    public val name: String? get() = text("name")

    /** Market of the campaign, ISO 3166-1 alpha-2. Example: `US`. */
    public val region: String? get() = text("region")

    /** Last moment at which sellers can register products, Unix time in seconds; fixed once the state is CLOSED. Example: `1713891599`. */
    public val registrationEndTime: Instant? get() = time("registration_end_time")

    /** First moment at which sellers can register products, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`. */
    public val registrationStartTime: Instant? get() = time("registration_start_time")

    /** State of the campaign: READY, UPCOMING, ONGOING or CLOSED. Example: `READY`. */
    public val status: CampaignStatus? get() = text("status")?.let(::CampaignStatus)

    /** Kinds of sellers that may register products; use `target_shop_codes` to name single shops instead. */
    public val targetSellerTypes: List<TargetSellerType> get() = opens("target_seller_types") { TargetSellerType(it) }

    /** Shops that may register products for the campaign. */
    public val targetShops: List<TargetShop> get() = views("target_shops") { TargetShop(it) }
}

/** The response of `GetAffiliatePartnerCampaignList` (202405). Lists the partner's campaigns, filtered by status and type. */
public class GetAffiliatePartnerCampaignListResponse(response: ApiResponse) : ResponseView(response) {
    /** Campaigns that match the filters, one entry each. */
    public val campaigns: List<Campaign> get() = views("campaigns") { Campaign(it) }

    /** Token to pass as `page_token` for the next page; empty on the last page. Example: `absdfV231as2V0PTAK`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Number of all entries that match, over all pages. Example: `1570`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `GetAffiliatePartnerCampaignProductList` (202405). Lists the products that sellers registered for a campaign, with their review state. */
public class GetAffiliatePartnerCampaignProductListResponse(response: ApiResponse) : ResponseView(response) {
    /** Token to pass as `page_token` for the next page; empty on the last page. Example: `absdfV231as2V0PTAK`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Products that sellers registered for the campaign. */
    public val products: List<Product> get() = views("products") { Product(it) }

    /** Number of all entries that match, over all pages. Example: `1570`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `PartnerGenerateMultiAffiliateCampaignProductLink` (202505). Creates promotion links for several products of a campaign at once. */
public class PartnerGenerateMultiAffiliateCampaignProductLinkResponse(response: ApiResponse) : ResponseView(response) {
    /** Products for which no promotion link could be made. */
    public val failedProductIds: List<String> get() = texts("failed_product_ids")

    /** Links that were made for creators, one for each product; see `failed_product_ids` for the others. */
    public val productPromotionLinks: List<ProductPromotionLink> get() = views("product_promotion_links") { ProductPromotionLink(it) }
}

/** The response of `SearchCAPAffiliateOrders` (202603). Lists affiliate orders of a creator agency partner (CAP) that match a filter. */
public class SearchCapAffiliateOrdersResponse(response: ApiResponse) : ResponseView(response) {
    /** Token to pass as `page_token` for the next page; empty on the last page. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** SKUs sold through creators, one entry for each SKU in an order. */
    public val skuOrders: List<SkuOrder> get() = views("sku_orders") { SkuOrder(it) }

    /** Number of all entries that match, over all pages. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `SearchTapAffiliateOrders` (202603). Lists affiliate orders of a TikTok affiliate partner (TAP), by campaign and time. */
public class SearchTapAffiliateOrdersResponse(response: ApiResponse) : ResponseView(response) {
    /** Token to pass as `page_token` for the next page; empty on the last page. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** SKUs sold through creators, one entry for each SKU in an order. */
    public val skuOrders: List<SearchTapAffiliateOrdersSkuOrder> get() = views("sku_orders") { SearchTapAffiliateOrdersSkuOrder(it) }

    /** Number of all entries that match, over all pages. */
    public val totalCount: Long? get() = integer("total_count")
}

/** Base price inside [SkuInformation]. */
public class BasePrice(raw: JsonObject) : JsonView(raw) {
    /** ISO 4217 code of the currency of the amounts beside it. Example: `MYR`. */
    public val currency: String? get() = text("currency")

    /** Manufacturer's recommended retail price after a check by the platform, decimal text. Example: `162.34`. */
    public val listPrice: String? get() = text("list_price")

    /** Value of the SKU for customs in the local currency, decimal text. Example: `141.58`. */
    public val localizedDutiablePrice: String? get() = text("localized_dutiable_price")

    /** Region in which this price holds, ISO 3166-1 alpha-2. Example: `MY`. */
    public val regionCode: String? get() = text("region_code")

    /** Selling price of the SKU with tax, decimal text; only for cross-border sellers from China. Example: `162.34`. */
    public val salePrice: String? get() = text("sale_price")
}

/** Campaign inside [GetAffiliatePartnerCampaignListResponse]. */
public class Campaign(raw: JsonObject) : JsonView(raw) {
    /** When the campaign ends, Unix time in seconds; less than 360 days after its start and fixed once the state is CLOSED. Example: `1715878799`. */
    public val campaignEndTime: Instant? get() = time("campaign_end_time")

    /** When the campaign starts, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`. */
    public val campaignStartTime: Instant? get() = time("campaign_start_time")

    /** Id to pass as `campaign_id` to read, change or publish the campaign. Example: `7360590375814268715`. */
    public val id: String? get() = text("id")

    /** Name of the campaign, fewer than 50 characters. Example: `test`. */
    public val name: String? get() = text("name")

    /** Last moment at which sellers can register products, Unix time in seconds; fixed once the state is CLOSED. Example: `1713891599`. */
    public val registrationEndTime: Instant? get() = time("registration_end_time")

    /** First moment at which sellers can register products, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`. */
    public val registrationStartTime: Instant? get() = time("registration_start_time")

    /** State of the campaign: READY, UPCOMING, ONGOING or CLOSED. Example: `READY`. */
    public val status: CampaignStatus? get() = text("status")?.let(::CampaignStatus)
}

/** Campaign product detail inside [CampaignProductStatistic]. */
public class CampaignProductDetail(raw: JsonObject) : JsonView(raw) {
    /** Commission rate of the creator in hundredths of a percent, as text (1000 is 10 percent). Example: `1000`. */
    public val creatorCommissionPercent: String? get() = text("creator_commission_percent")

    /** Key figures of the product: creators, samples, orders and commission. */
    public val indicatorData: IndicatorData? get() = child("indicator_data")?.let(::IndicatorData)

    /** Commission rate of the partner in hundredths of a percent, as text (1000 is 10 percent). Example: `5000`. */
    public val partnerCommissionPercent: String? get() = text("partner_commission_percent")

    /** Commission rate in open collaboration, in hundredths of a percent, as text (1000 is 10 percent). Example: `1400`. */
    public val planCommissionPercent: String? get() = text("plan_commission_percent")

    /** Platform's id of the product, as the product operations return it. Example: `12344`. */
    public val productId: String? get() = text("product_id")

    /** Name of the product as buyers see it on the product page. */
    public val productName: String? get() = text("product_name")

    /** Lowest and highest price at which the product is offered. */
    public val productPrice: ProductPrice? get() = child("product_price")?.let(::ProductPrice)

    /** State of the product's review for the campaign, such as PRODUCT_PENDING, PRODUCT_APPROVED or PRODUCT_REJECTED. Example: `PRODUCT_UNSPECIFIED`. */
    public val productStatus: ProductStatus? get() = text("product_status")?.let(::ProductStatus)

    /** Number of units of the product in stock, as text. Example: `100`. */
    public val productStockCount: String? get() = text("product_stock_count")

    /** Small picture of the product with its addresses. */
    public val productThumbnail: ProductThumbnail? get() = child("product_thumbnail")?.let(::ProductThumbnail)

    /** Creator's and partner's rate together, in hundredths of a percent, as text (1000 is 10 percent). Example: `6000`. */
    public val totalCommissionPercent: String? get() = text("total_commission_percent")
}

/** Campaign product statistic inside [GetAffiliateCampaignCreatorFulfillmentStatusListResponse]. */
public class CampaignProductStatistic(raw: JsonObject) : JsonView(raw) {
    /** Product of the campaign with price, commissions and key figures. */
    public val campaignProductDetail: CampaignProductDetail? get() = child("campaign_product_detail")?.let(::CampaignProductDetail)

    /** Creators who work on the campaign or product. Example: `0`. */
    public val collaboratedCreatorsNum: Long? get() = integer("collaborated_creators_num")

    /** Number of creators who sold at least one unit of the product. Example: `1`. */
    public val creatorSalesNum: Long? get() = integer("creator_sales_num")

    /** When the figures were last refreshed, Unix time in milliseconds, as text. Example: `1736204400000`. */
    public val dataUpdateTime: String? get() = text("data_update_time")

    /** Creators who promote the product or take part in the campaign. Example: `0`. */
    public val promotedCreatorNum: Long? get() = integer("promoted_creator_num")

    /** Creators who asked for a sample of the product. Example: `0`. */
    public val sampleRequestedCreatorNum: Long? get() = integer("sample_requested_creator_num")
}

/** Category inside [Product]. */
public class Category(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the leaf category of the product. Example: `12222`. */
    public val id: String? get() = text("id")

    /** Words for the category, as shown in the market. Example: `COMPUTER`. */
    public val name: String? get() = text("name")
}

/** Contact info inside `CreateAffiliatePartnerCampaign`, `EditAffiliatePartnerCampaign`, [GetAffiliatePartnerCampaignDetailResponse]. */
public class ContactInfo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        email: String? = null,
        line: String? = null,
        phone: String? = null,
        viber: String? = null,
        whatsapp: String? = null,
        zalo: String? = null,
    ) : this(fields("email", email, "line", line, "phone", phone, "viber", viber, "whatsapp", whatsapp, "zalo", zalo))

    /** Email address under which sellers can reach the partner. Example: `123456@gmail.com`. */
    public val email: String? get() = text("email")

    /** LINE phone number of the partner; required if the target market is Thailand, otherwise unused. Example: `+14255550100`. */
    public val line: String? get() = text("line")

    /** Phone number under which sellers can reach the partner. Example: `+14255550100`. */
    public val phone: String? get() = text("phone")

    /** Viber phone number of the partner; required if the target market is the Philippines, otherwise unused. Example: `+14255550100`. */
    public val viber: String? get() = text("viber")

    /** WhatsApp phone number of the partner; required for Malaysia, Singapore, the UK and Indonesia, optional for the US, otherwise unused. Example: `+14255550100`. */
    public val whatsapp: String? get() = text("whatsapp")

    /** Zalo phone number of the partner; required if the target market is Vietnam, otherwise unused. Example: `+14255550100`. */
    public val zalo: String? get() = text("zalo")
}

/** Creator inside [PromotionCreator]. */
public class Creator(raw: JsonObject) : JsonView(raw) {
    /** Address of the creator's profile picture. */
    public val avatarUrl: String? get() = text("avatar_url")

    /** Open id that identifies the creator for your app. */
    public val creatorOpenId: String? get() = text("creator_open_id")

    /** Number of accounts that follow the creator on TikTok. */
    public val followerNum: Long? get() = integer("follower_num")

    /** Display name of the creator, which can change. */
    public val nickName: String? get() = text("nick_name")

    /** Handle of the creator, the name used in the profile address. */
    public val userName: String? get() = text("user_name")
}

/** Creator content statistic inside [GetAffiliateCampaignCreatorProductContentStatisticsResponse]. */
public class CreatorContentStatistic(raw: JsonObject) : JsonView(raw) {
    /** Comments that viewers left on the LIVE or video, as text. Example: `0`. */
    public val commentNum: String? get() = text("comment_num")

    /** Day on which the LIVE ended, in the form YYYY_MM_DD; absent for videos. A day, such as `2026-10-01`. Example: `2024-11-13`. */
    public val contentEndDate: String? get() = text("content_end_date")

    /** Kind of the content: VIDEO or LIVE_ROOM. Example: `VIDEO`. */
    public val contentType: String? get() = text("content_type")

    /** Address of the cover picture of the LIVE; absent for videos. */
    public val coverImgUrl: String? get() = text("cover_img_url")

    /** Likes that viewers gave the LIVE or video, as text. Example: `1`. */
    public val likeCount: String? get() = text("like_count")

    /** Address of the video on the TikTok website. Example: `http://xxx.tiktok.com/xxxx`. */
    public val linkedTiktokVideo: String? get() = text("linked_tiktok_video")

    /** Value of the product orders that came from the LIVE or video, decimal text. Example: `0`. */
    public val paidAmount: String? get() = text("paid_amount")

    /** Paid orders, returned ones included, as text. Example: `0`. */
    public val paidOrderNum: String? get() = text("paid_order_num")

    /** Day on which the video was published or the LIVE started, in the form YYYY_MM_DD. A day, such as `2026-10-01`. Example: `2024-11-13`. */
    public val publishedDate: String? get() = text("published_date")

    /** Address of the video, or of the recording of the LIVE. */
    public val sourceUrl: String? get() = text("source_url")

    /** Public views of the LIVE or video, as text. Example: `1`. */
    public val viewCount: String? get() = text("view_count")
}

/** Indicator data inside [CampaignProductDetail]. */
public class IndicatorData(raw: JsonObject) : JsonView(raw) {
    /** Gross merchandise value (GMV) of the orders in `actual_order_num`, decimal text. Example: `0`. */
    public val actualAmount: String? get() = text("actual_amount")

    /** Paid orders that were not returned, as text. Example: `0`. */
    public val actualOrderNum: String? get() = text("actual_order_num")

    /** Partner's commission on the orders in `actual_order_num`, decimal text. Example: `0`. */
    public val actualPartnerCommission: String? get() = text("actual_partner_commission")

    /** Creators who work on the campaign or product. Example: `0`. */
    public val collaboratedCreatorsNum: String? get() = text("collaborated_creators_num")

    /** Number of creators who sold at least one unit of the product. Example: `0`. */
    public val creatorSalesNum: String? get() = text("creator_sales_num")

    /** Payments for the orders in `paid_order_num`, decimal text. Example: `0`. */
    public val estimatedAmount: String? get() = text("estimated_amount")

    /** Partner's commission on the orders in `paid_order_num`, decimal text. Example: `0`. */
    public val estimatedPartnerCommission: String? get() = text("estimated_partner_commission")

    /** Paid orders, returned ones included, as text. Example: `3`. */
    public val paidOrderNum: String? get() = text("paid_order_num")

    /** Creators who promote the product or take part in the campaign. Example: `0`. */
    public val promotedCreatorNum: String? get() = text("promoted_creator_num")

    /** Creators who asked for a sample of the product. Example: `0`. */
    public val sampleRequestedCreatorNum: String? get() = text("sample_requested_creator_num")
}

/** Inventory inside [SkuInformation]. */
public class Inventory(raw: JsonObject) : JsonView(raw) {
    /** Units of the SKU that are in the warehouse and can be sold, as text. Example: `80`. */
    public val availableQuantity: String? get() = text("available_quantity")
}

/** Product inside [GetAffiliatePartnerCampaignProductListResponse]. */
public class Product(raw: JsonObject) : JsonView(raw) {
    /** Leaf category that the product belongs to. */
    public val category: Category? get() = child("category")?.let(::Category)

    /** Commission rate of the creator in hundredths of a percent. Example: `1000`. */
    public val creatorCommissionRate: Long? get() = integer("creator_commission_rate")

    /** Highest original price among the SKUs of the product. */
    public val highestPrice: Money? get() = child("highest_price")?.let(::Money)

    /** Platform's id of the product, as the product operations return it. Example: `1729442777527587334`. */
    public val id: String? get() = text("id")

    /** Units in stock over all SKUs of the product. Example: `89`. */
    public val inventory: Long? get() = integer("inventory")

    /** Whether an address of the product page exists. Example: `true`. */
    public val isAvailable: Boolean? get() = flag("is_available")

    /** Lowest original price among the SKUs of the product. */
    public val lowestPrice: Money? get() = child("lowest_price")?.let(::Money)

    /** Address of the main picture of the product. */
    public val mainImageUrl: String? get() = text("main_image_url")

    /** Name of the product as buyers see it on the product page. */
    public val name: String? get() = text("name")

    /** Commission rate of the product in open collaboration, in hundredths of a percent. Example: `1000`. */
    public val openCollaborationCommissionRate: Long? get() = integer("open_collaboration_commission_rate")

    /** Commission rate of the partner in hundredths of a percent. Example: `5600`. */
    public val partnerCommissionRate: Long? get() = integer("partner_commission_rate")

    /** Text about the product from its detail page, as HTML. */
    public val productDescription: String? get() = text("product_description")

    /** Units of the product sold in the campaign. Example: `10`. */
    public val productSales: Long? get() = integer("product_sales")

    /** State of the partner's review: PENDING, APPROVED or REJECTED; PENDING_CLOSED and CLOSED once the product leaves. Example: `PENDING`. */
    public val reviewStatus: ReviewStatus? get() = text("review_status")?.let(::ReviewStatus)

    /** Samples of the product that the seller gives to creators in total. Example: `12`. */
    public val sampleQuota: Long? get() = integer("sample_quota")

    /** Name of the shop that sells the product. Example: `my_shop`. */
    public val shopName: String? get() = text("shop_name")

    /** SKUs of the product with attributes, prices and stock. */
    public val skuInformationList: List<SkuInformation> get() = views("sku_information_list") { SkuInformation(it) }

    /** Creator's and partner's commission rate together, in hundredths of a percent. Example: `6600`. */
    public val totalCommissionRate: Long? get() = integer("total_commission_rate")
}

/** Product price inside [CampaignProductDetail]. */
public class ProductPrice(raw: JsonObject) : JsonView(raw) {
    /** ISO 4217 code of the currency of the amounts beside it. Example: `USD`. */
    public val currency: String? get() = text("currency")

    /** Highest price at which the product is offered, decimal text. Example: `3.00`. */
    public val maxPrice: String? get() = text("max_price")

    /** Lowest price at which the product is offered, decimal text. Example: `1.00`. */
    public val minPrice: String? get() = text("min_price")
}

/** Product promotion link inside [PartnerGenerateMultiAffiliateCampaignProductLinkResponse]. */
public class ProductPromotionLink(raw: JsonObject) : JsonView(raw) {
    /** Link to share with creators; it opens a page in the TikTok app where they decide whether to add the product. */
    public val link: String? get() = text("link")

    /** Platform's id of the product, as the product operations return it. Example: `7362840009596339971`. */
    public val productId: String? get() = text("product_id")
}

/** Product thumbnail inside [CampaignProductDetail]. */
public class ProductThumbnail(raw: JsonObject) : JsonView(raw) {
    /** Platform's identifier of the picture, not an address to open. */
    public val uri: String? get() = text("uri")

    /** Addresses at which the product pictures can be loaded. */
    public val urlList: List<String> get() = texts("url_list")
}

/** Promotion creator inside [GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse]. */
public class PromotionCreator(raw: JsonObject) : JsonView(raw) {
    /** Id of the product within the affiliate campaign, different from the product id of the shop. */
    public val affiliateProductId: String? get() = text("affiliate_product_id")

    /** Commission rate of the creator in hundredths of a percent, as text (1000 is 10 percent). */
    public val commission: String? get() = text("commission")

    /** Creator who promotes the product, with name and picture. */
    public val creator: Creator? get() = child("creator")?.let(::Creator)

    /** When the collaboration with the creator ends, Unix time in milliseconds, as text. */
    public val effectiveEndTime: String? get() = text("effective_end_time")

    /** When the collaboration with the creator starts, Unix time in milliseconds, as text. */
    public val effectiveStartTime: String? get() = text("effective_start_time")

    /** Where the creator's request for a sample stands, from NOT_REQUESTED and PENDING to COMPLETED or one of the cancelled states. */
    public val freeSampleStatus: String? get() = text("free_sample_status")

    /** Total amount that buyers paid for the product in the campaign. */
    public val paidAmount: Money? get() = child("paid_amount")?.let(::Money)

    /** LIVE rooms in which the product was promoted. */
    public val roomCount: Long? get() = integer("room_count")

    /** Videos that creators published for the promotion. */
    public val videoCount: Long? get() = integer("video_count")
}

/** Property inside [SkuInformation]. */
public class Property(raw: JsonObject) : JsonView(raw) {
    /** Name of the sales attribute, such as color. Example: `Spesifikasi`. */
    public val name: String? get() = text("name")

    /** Name of the attribute value, such as red. Example: `lalai`. */
    public val valueName: String? get() = text("value_name")
}

/** Region price inside [SkuInformation]. */
public class RegionPrice(raw: JsonObject) : JsonView(raw) {
    /** ISO 4217 code of the currency of the amounts beside it. Example: `MYR`. */
    public val currency: String? get() = text("currency")

    /** Manufacturer's recommended retail price after a check by the platform, decimal text. Example: `162.34`. */
    public val listPrice: String? get() = text("list_price")

    /** Value of the SKU for customs in the local currency, decimal text. Example: `141.58`. */
    public val localizedDutiablePrice: String? get() = text("localized_dutiable_price")

    /** Region in which this price holds, ISO 3166-1 alpha-2. Example: `MY`. */
    public val regionCode: String? get() = text("region_code")

    /** Selling price of the SKU with tax, decimal text; only for cross-border sellers from China. Example: `162.34`. */
    public val salePrice: String? get() = text("sale_price")
}

/** Sample status inside [GetAffiliateCampaignCreatorProductSampleStatusResponse]. */
public class SampleStatus(raw: JsonObject) : JsonView(raw) {
    /** Shipping service for the sample: ECONOMY_SHIPPING or PREMIUM_SHIPPING. Example: `PREMIUM_SHIPPING`. */
    public val deliveryOption: String? get() = text("delivery_option")

    /** Earliest time at which the sample is expected to arrive, Unix time in seconds, as text. Example: `1712941200`. */
    public val estimatedEarliestDeliveryDate: String? get() = text("estimated_earliest_delivery_date")

    /** Latest time at which the sample is expected to arrive, Unix time in seconds, as text. Example: `1712941200`. */
    public val estimatedLatestDeliveryDate: String? get() = text("estimated_latest_delivery_date")

    /** Number of units of the sample that were sent to the creator. Example: `1`. */
    public val quantity: Long? get() = integer("quantity")

    /** Name of the carrier that delivers the sample. Example: `USPS`. */
    public val shippingProviderName: String? get() = text("shipping_provider_name")

    /** Events on the way of the parcel with the sample. */
    public val trackingResults: List<TrackingResult> get() = views("tracking_results") { TrackingResult(it) }
}

/** SKU order inside [SearchTapAffiliateOrdersResponse]. */
public class SearchTapAffiliateOrdersSkuOrder(raw: JsonObject) : JsonView(raw) {
    /** Sales value that the commission is finally computed on: price times the units neither returned nor refunded. */
    public val actualCommissionBase: Money? get() = child("actual_commission_base")?.let(::Money)

    /** Creator's part of the Shop Ads commission as finally due. */
    public val actualCreatorShopAdsCommission: Money? get() = child("actual_creator_shop_ads_commission")?.let(::Money)

    /** Creator's part of the standard commission as finally due. */
    public val actualCreatorStandardCommission: Money? get() = child("actual_creator_standard_commission")?.let(::Money)

    /** Creator's part of the campaign bonus as finally due. */
    public val actualCreatorTapBonusCommission: Money? get() = child("actual_creator_tap_bonus_commission")?.let(::Money)

    /** Mexican income tax (ISR) finally withheld from the partner's commission. */
    public val actualPartnerIsr: Money? get() = child("actual_partner_isr")?.let(::Money)

    /** Mexican value added tax (IVA) finally due on the partner's commission. */
    public val actualPartnerIva: Money? get() = child("actual_partner_iva")?.let(::Money)

    /** Partner's part of the Shop Ads commission as finally due. */
    public val actualPartnerShopAdsCommission: Money? get() = child("actual_partner_shop_ads_commission")?.let(::Money)

    /** Partner's part of the standard commission as finally due. */
    public val actualPartnerStandardCommission: Money? get() = child("actual_partner_standard_commission")?.let(::Money)

    /** Partner's part of the campaign bonus as finally due. */
    public val actualPartnerTapBonusCommission: Money? get() = child("actual_partner_tap_bonus_commission")?.let(::Money)

    /** Platform's id of the affiliate partner campaign (TAP campaign). */
    public val campaignId: String? get() = text("campaign_id")

    /** Id of the LIVE, video or other content that the order came from. */
    public val contentId: String? get() = text("content_id")

    /** Content that the order came from: SHOP, VIDEO, LIVE, PRE_LIVE, PROMOTION_PAGE or LINKSHARE. */
    public val contentType: String? get() = text("content_type")

    /** When the order was created, Unix time in seconds. */
    public val createTime: Instant? get() = time("create_time")

    /** Part of the rate for orders from ads that goes to the creator. */
    public val creatorShopAdsCommissionRate: Long? get() = integer("creator_shop_ads_commission_rate")

    /** Part of the base rate that goes to the creator. */
    public val creatorStandardCommissionRate: Long? get() = integer("creator_standard_commission_rate")

    /** Part of the campaign bonus rate that goes to the creator. */
    public val creatorTapBonusCommissionRate: Long? get() = integer("creator_tap_bonus_commission_rate")

    /** Handle of the creator who brought the order. */
    public val creatorUsername: String? get() = text("creator_username")

    /** When the order was delivered, Unix time in seconds. */
    public val deliveryTime: Instant? get() = time("delivery_time")

    /** Sales value that the commission is estimated on: price times the units ordered. */
    public val estimatedCommissionBase: Money? get() = child("estimated_commission_base")?.let(::Money)

    /** Creator's part of the Shop Ads commission as expected before settlement. */
    public val estimatedCreatorShopAdsCommission: Money? get() = child("estimated_creator_shop_ads_commission")?.let(::Money)

    /** Creator's part of the standard commission as expected before settlement. */
    public val estimatedCreatorStandardCommission: Money? get() = child("estimated_creator_standard_commission")?.let(::Money)

    /** Creator's part of the campaign bonus as expected before settlement. */
    public val estimatedCreatorTapBonusCommission: Money? get() = child("estimated_creator_tap_bonus_commission")?.let(::Money)

    /** Mexican income tax (ISR) expected on the partner's commission. */
    public val estimatedPartnerIsr: Money? get() = child("estimated_partner_isr")?.let(::Money)

    /** Mexican value added tax (IVA) expected on the partner's commission. */
    public val estimatedPartnerIva: Money? get() = child("estimated_partner_iva")?.let(::Money)

    /** Partner's part of the Shop Ads commission as expected before settlement. */
    public val estimatedPartnerShopAdsCommission: Money? get() = child("estimated_partner_shop_ads_commission")?.let(::Money)

    /** Partner's part of the standard commission as expected before settlement. */
    public val estimatedPartnerStandardCommission: Money? get() = child("estimated_partner_standard_commission")?.let(::Money)

    /** Partner's part of the campaign bonus as expected before settlement. */
    public val estimatedPartnerTapBonusCommission: Money? get() = child("estimated_partner_tap_bonus_commission")?.let(::Money)

    /** Whether all units of the SKU were returned. */
    public val fullyReturn: String? get() = text("fully_return")

    /** Platform's id of the order that the SKU was sold in. */
    public val id: String? get() = text("id")

    /** Whether the order came through a carousel, that is a post with several pictures. */
    public val isCarousel: Boolean? get() = flag("is_carousel")

    /** When the order data was last changed, Unix time in seconds. */
    public val lastUpdateTime: Instant? get() = time("last_update_time")

    /** Part of the rate for orders from ads that goes to the affiliate partner. */
    public val partnerShopAdsCommissionRate: Long? get() = integer("partner_shop_ads_commission_rate")

    /** Part of the base rate that goes to the affiliate partner. */
    public val partnerStandardCommissionRate: Long? get() = integer("partner_standard_commission_rate")

    /** Part of the campaign bonus rate that goes to the affiliate partner. */
    public val partnerTapBonusCommissionRate: Long? get() = integer("partner_tap_bonus_commission_rate")

    /** Price at which one unit of the SKU was sold. */
    public val price: Money? get() = child("price")?.let(::Money)

    /** Platform's id of the product, as the product operations return it. */
    public val productId: String? get() = text("product_id")

    /** Name of the product as buyers see it on the product page. */
    public val productName: String? get() = text("product_name")

    /** Number of units of the SKU that the buyer ordered. */
    public val quantity: Long? get() = integer("quantity")

    /** Whether the commission on the SKU has been settled. */
    public val settleStatus: String? get() = text("settle_status")

    /** When the commission was settled, Unix time in seconds. */
    public val settlementTime: Instant? get() = time("settlement_time")

    /** Platform's id of the SKU, the variant of the product. */
    public val skuId: String? get() = text("sku_id")
}

/** SKU information inside [Product]. */
public class SkuInformation(raw: JsonObject) : JsonView(raw) {
    /** Price of the SKU in the region where it is sold. */
    public val basePrice: BasePrice? get() = child("base_price")?.let(::BasePrice)

    /** Stock of this variant that is left to sell. */
    public val inventory: Inventory? get() = child("inventory")?.let(::Inventory)

    /** Sales attributes that tell this SKU from the others. */
    public val properties: List<Property> get() = views("properties") { Property(it) }

    /** Prices of the SKU, one entry for each country where it is sold. */
    public val regionPrices: List<RegionPrice> get() = views("region_prices") { RegionPrice(it) }

    /** Platform's id of the SKU, the variant of the product. Example: `1729666531097281876`. */
    public val skuId: String? get() = text("sku_id")

    /** Name of the variant, made of its attribute values. */
    public val skuName: String? get() = text("sku_name")
}

/** SKU order inside [SearchCapAffiliateOrdersResponse]. */
public class SkuOrder(raw: JsonObject) : JsonView(raw) {
    /** Mexican income tax (ISR) finally withheld from the agency's commission. */
    public val actualAgencyIsr: Money? get() = child("actual_agency_isr")?.let(::Money)

    /** Mexican value added tax (IVA) finally due on the agency's commission. */
    public val actualAgencyIva: Money? get() = child("actual_agency_iva")?.let(::Money)

    /** Bonus commission that the platform finally pays for creators who perform well. */
    public val actualBonusCommission: Money? get() = child("actual_bonus_commission")?.let(::Money)

    /** Sales value that the commission is finally computed on: price times the units neither returned nor refunded. */
    public val actualCommissionBase: Money? get() = child("actual_commission_base")?.let(::Money)

    /** Mexican income tax (ISR) finally withheld from the creator's earnings. */
    public val actualCreatorTaxIsr: Money? get() = child("actual_creator_tax_isr")?.let(::Money)

    /** Mexican value added tax (IVA) finally due on the creator's earnings. */
    public val actualCreatorTaxIva: Money? get() = child("actual_creator_tax_iva")?.let(::Money)

    /** Personal income tax (PIT) finally withheld from the creator's earnings. */
    public val actualCreatorTaxPit: Money? get() = child("actual_creator_tax_pit")?.let(::Money)

    /** All that the creator finally earns on the SKU, after taxes. */
    public val actualCreatorTotalEarningsAfterTax: Money? get() = child("actual_creator_total_earnings_after_tax")?.let(::Money)

    /** Commission finally earned on the order because it came from an ad. */
    public val actualShopAdsCommission: Money? get() = child("actual_shop_ads_commission")?.let(::Money)

    /** Commission finally earned at the standard rate, before bonus and ads commission. */
    public val actualStandardCommission: Money? get() = child("actual_standard_commission")?.let(::Money)

    /** Campaign bonus of the affiliate partner as finally due. */
    public val actualTapBonusCommission: Money? get() = child("actual_tap_bonus_commission")?.let(::Money)

    /** All commission that the creator's agency finally gets on the SKU. */
    public val actualTotalAgencyCommission: Money? get() = child("actual_total_agency_commission")?.let(::Money)

    /** Direct if the buyer bought through the creator's link, Indirect if through recommendations after it; indirect pays a lower rate. */
    public val attributionType: String? get() = text("attribution_type")

    /** Rate of the bonus that the platform pays to the creator. */
    public val commissionBonusRate: Long? get() = integer("commission_bonus_rate")

    /** How the commission of the order is computed: one fixed rate, or a rate by tier. */
    public val commissionModel: String? get() = text("commission_model")

    /** Commission percentages agreed between seller and creator, one for each tier, such as 3.0 or 5.0. */
    public val commissionTierSetting: String? get() = text("commission_tier_setting")

    /** Id of the LIVE, video or other content that the order came from. */
    public val contentId: String? get() = text("content_id")

    /** Content that the order came from: SHOP, VIDEO, LIVE, PRE_LIVE, PROMOTION_PAGE or LINKSHARE. */
    public val contentType: String? get() = text("content_type")

    /** When the order was created, Unix time in seconds. */
    public val createTime: Instant? get() = time("create_time")

    /** Handle of the creator who brought the order. */
    public val creatorUsername: String? get() = text("creator_username")

    /** When the order was delivered, Unix time in seconds. */
    public val deliveryTime: Instant? get() = time("delivery_time")

    /** Mexican income tax (ISR) expected on the agency's commission. */
    public val estimatedAgencyIsr: Money? get() = child("estimated_agency_isr")?.let(::Money)

    /** Mexican value added tax (IVA) expected on the agency's commission. */
    public val estimatedAgencyIva: Money? get() = child("estimated_agency_iva")?.let(::Money)

    /** Bonus commission that the platform is expected to pay for creators who perform well. */
    public val estimatedBonusCommission: Money? get() = child("estimated_bonus_commission")?.let(::Money)

    /** Sales value that the commission is estimated on: price times the units ordered. */
    public val estimatedCommissionBase: Money? get() = child("estimated_commission_base")?.let(::Money)

    /** Mexican income tax (ISR) expected on the creator's earnings. */
    public val estimatedCreatorTaxIsr: Money? get() = child("estimated_creator_tax_isr")?.let(::Money)

    /** Mexican value added tax (IVA) expected on the creator's earnings. */
    public val estimatedCreatorTaxIva: Money? get() = child("estimated_creator_tax_iva")?.let(::Money)

    /** Personal income tax (PIT) expected on the creator's earnings. */
    public val estimatedCreatorTaxPit: Money? get() = child("estimated_creator_tax_pit")?.let(::Money)

    /** All that the creator is expected to earn on the SKU, after taxes. */
    public val estimatedCreatorTotalEarningsAfterTax: Money? get() = child("estimated_creator_total_earnings_after_tax")?.let(::Money)

    /** Commission expected on the order because it came from an ad. */
    public val estimatedShopAdsCommission: Money? get() = child("estimated_shop_ads_commission")?.let(::Money)

    /** Commission expected at the standard rate, before bonus and ads commission. */
    public val estimatedStandardCommission: Money? get() = child("estimated_standard_commission")?.let(::Money)

    /** Campaign bonus of the affiliate partner as expected before settlement. */
    public val estimatedTapBonusCommission: Money? get() = child("estimated_tap_bonus_commission")?.let(::Money)

    /** All commission that the creator's agency is expected to get on the SKU. */
    public val estimatedTotalAgencyEarnings: Money? get() = child("estimated_total_agency_earnings")?.let(::Money)

    /** Whether all units of the SKU were returned. */
    public val fullyReturn: String? get() = text("fully_return")

    /** Platform's id of the order that the SKU was sold in. */
    public val id: String? get() = text("id")

    /** Whether the order came through a carousel, that is a post with several pictures. */
    public val isCarousel: Boolean? get() = flag("is_carousel")

    /** When the order data was last changed, Unix time in seconds. */
    public val lastUpdateTime: Instant? get() = time("last_update_time")

    /** Id of the open collaboration that the order came through. */
    public val openCollaborationId: String? get() = text("open_collaboration_id")

    /** Price at which one unit of the SKU was sold. */
    public val price: Money? get() = child("price")?.let(::Money)

    /** Platform's id of the product, as the product operations return it. */
    public val productId: String? get() = text("product_id")

    /** Name of the product as buyers see it on the product page. */
    public val productName: String? get() = text("product_name")

    /** Number of units of the SKU that the buyer ordered. */
    public val quantity: Long? get() = integer("quantity")

    /** Part of the creator's commission that goes to the agency. */
    public val revenueSharingPortionRate: Long? get() = integer("revenue_sharing_portion_rate")

    /** Whether the commission on the SKU has been settled. */
    public val settleStatus: String? get() = text("settle_status")

    /** When the commission was settled, Unix time in seconds. */
    public val settlementTime: Instant? get() = time("settlement_time")

    /** Commission rate on orders that come from ads. */
    public val shopAdsCommissionRate: Long? get() = integer("shop_ads_commission_rate")

    /** Name of the shop that sells the product. */
    public val shopName: String? get() = text("shop_name")

    /** Platform's id of the SKU, the variant of the product. */
    public val skuId: String? get() = text("sku_id")

    /** Base commission rate, before bonus and ads commission. */
    public val standardCommissionRate: Long? get() = integer("standard_commission_rate")

    /** Text of your own that the link carried, to trace where the order came from. */
    public val tags: String? get() = text("tags")

    /** Rate of the campaign bonus paid to the affiliate partner. */
    public val tapBonusCommissionRate: Long? get() = integer("tap_bonus_commission_rate")

    /** Id of the target collaboration that the order came through. */
    public val targetCollaborationId: String? get() = text("target_collaboration_id")
}

/** Target shop inside [GetAffiliatePartnerCampaignDetailResponse]. */
public class TargetShop(raw: JsonObject) : JsonView(raw) {
    /** Code of the shop, which sellers see in Seller Center behind their profile icon. Example: `THCBELNL4Y`. */
    public val code: String? get() = text("code")

    /** Name of the shop as buyers see it on TikTok. Example: `my_shop`. */
    public val name: String? get() = text("name")
}

/** Tracking result inside [SampleStatus]. */
public class TrackingResult(raw: JsonObject) : JsonView(raw) {
    /** What happened to the parcel, such as OUT_FOR_DELIVERY or THE_PACKAGE_HAS_BEEN_DELIVERED. Example: `THE_PACKAGE_HAS_BEEN_DELIVERED`. */
    public val trackingEventDescription: String? get() = text("tracking_event_description")

    /** Longer explanation of what happened to the parcel. Example: `delivering`. */
    public val trackingEventDescriptionExtended: String? get() = text("tracking_event_description_extended")

    /** When the event was last updated, Unix time in seconds, as text. Example: `1712941200`. */
    public val trackingEventUpdateDate: String? get() = text("tracking_event_update_date")
}
