// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// The response of `CreateAffiliatePartnerCampaign` (202405).
public struct CreateAffiliatePartnerCampaignResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Platform's id of the affiliate partner campaign (TAP campaign). Example: `7356411663443183367`.
  public var campaignId: String? { raw.string("campaign_id") }
}

/// The response of `GenerateAffiliatePartnerCampaignProductLink` (202405).
public struct GenerateAffiliatePartnerCampaignProductLinkResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Link for agencies to share with creators, who decide themselves whether to add the product to their showcase.
  public var productPromotionLink: String? { raw.string("product_promotion_link") }
}

/// The response of `GetAffiliateCampaignCreatorFulfillmentStatusInfo` (202508).
public struct GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token to pass as `page_token` for the next page; empty on the last page.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Creators who promote the product, with commission, samples and results.
  public var promotionCreators: [PromotionCreator] { raw.views("promotion_creators") }

  /// Number of creators in the campaign, over all pages.
  public var totalCreatorCount: Int? { raw.int("total_creator_count") }
}

/// The response of `GetAffiliateCampaignCreatorFulfillmentStatusList` (202501).
public struct GetAffiliateCampaignCreatorFulfillmentStatusListResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Products of the campaign with figures on creators, samples and sales.
  public var campaignProductStatistics: [CampaignProductStatistic] { raw.views("campaign_product_statistics") }

  /// Token to pass as `page_token` for the next page; empty on the last page. Example: `0`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Number of all entries that match, over all pages. Example: `10`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `GetAffiliateCampaignCreatorProductContentStatistics` (202508).
public struct GetAffiliateCampaignCreatorProductContentStatisticsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// LIVEs or videos of the creator for the product, with their reach.
  public var creatorContentStatistics: [CreatorContentStatistic] { raw.views("creator_content_statistics") }
}

/// The response of `GetAffiliateCampaignCreatorProductSampleStatus` (202508).
public struct GetAffiliateCampaignCreatorProductSampleStatusResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Shipment of the sample to the creator, with its tracking.
  public var sampleStatus: SampleStatus? { raw.view("sample_status") }
}

/// The response of `GetAffiliatePartnerCampaignDetail` (202405).
public struct GetAffiliatePartnerCampaignDetailResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// When the campaign ends, Unix time in seconds; less than 360 days after its start and fixed once the state is CLOSED. Example: `1715878799`.
  public var campaignEndTime: UnixTime? { raw.time("campaign_end_time") }

  /// When the campaign starts, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`.
  public var campaignStartTime: UnixTime? { raw.time("campaign_start_time") }

  /// Total commission rate that the partner proposes to sellers, in hundredths of a percent; between 100 and 8000. Example: `1000`.
  public var commissionRate: Int? { raw.int("commission_rate") }

  /// How sellers can reach the partner; which messengers are needed depends on the target market.
  public var contactInfo: ContactInfo? { raw.view("contact_info") }

  /// Text that presents the campaign to sellers, fewer than 1000 characters.
  public var description_: String? { raw.string("description") }

  /// Id of the campaign; pass it as `campaign_id`. Example: `7356876895365105455`.
  public var id: String? { raw.string("id") }

  /// Name of the campaign, fewer than 50 characters. Example: `test_campaign`.
  public var name: String? { raw.string("name") }

  /// Market of the campaign, ISO 3166-1 alpha-2. Example: `US`.
  public var region: String? { raw.string("region") }

  /// Last moment at which sellers can register products, Unix time in seconds; fixed once the state is CLOSED. Example: `1713891599`.
  public var registrationEndTime: UnixTime? { raw.time("registration_end_time") }

  /// First moment at which sellers can register products, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`.
  public var registrationStartTime: UnixTime? { raw.time("registration_start_time") }

  /// State of the campaign: READY, UPCOMING, ONGOING or CLOSED. Example: `READY`.
  public var status: CampaignStatus? { raw.open("status") }

  /// Kinds of sellers that may register products; use `target_shop_codes` to name single shops instead.
  public var targetSellerTypes: [TargetSellerType] { raw.opens("target_seller_types") }

  /// Shops that may register products for the campaign.
  public var targetShops: [TargetShop] { raw.views("target_shops") }
}

/// The response of `GetAffiliatePartnerCampaignList` (202405).
public struct GetAffiliatePartnerCampaignListResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Campaigns that match the filters, one entry each.
  public var campaigns: [Campaign] { raw.views("campaigns") }

  /// Token to pass as `page_token` for the next page; empty on the last page. Example: `absdfV231as2V0PTAK`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Number of all entries that match, over all pages. Example: `1570`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `GetAffiliatePartnerCampaignProductList` (202405).
public struct GetAffiliatePartnerCampaignProductListResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token to pass as `page_token` for the next page; empty on the last page. Example: `absdfV231as2V0PTAK`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Products that sellers registered for the campaign.
  public var products: [Product] { raw.views("products") }

  /// Number of all entries that match, over all pages. Example: `1570`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `PartnerGenerateMultiAffiliateCampaignProductLink` (202505).
public struct PartnerGenerateMultiAffiliateCampaignProductLinkResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Products for which no promotion link could be made.
  public var failedProductIds: [String] { raw.strings("failed_product_ids") }

  /// Links that were made for creators, one for each product; see `failed_product_ids` for the others.
  public var productPromotionLinks: [ProductPromotionLink] { raw.views("product_promotion_links") }
}

/// The response of `SearchCAPAffiliateOrders` (202603).
public struct SearchCapAffiliateOrdersResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token to pass as `page_token` for the next page; empty on the last page.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// SKUs sold through creators, one entry for each SKU in an order.
  public var skuOrders: [SkuOrder] { raw.views("sku_orders") }

  /// Number of all entries that match, over all pages.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `SearchTapAffiliateOrders` (202603).
public struct SearchTapAffiliateOrdersResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token to pass as `page_token` for the next page; empty on the last page.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// SKUs sold through creators, one entry for each SKU in an order.
  public var skuOrders: [SearchTapAffiliateOrdersSkuOrder] { raw.views("sku_orders") }

  /// Number of all entries that match, over all pages.
  public var totalCount: Int? { raw.int("total_count") }
}

/// Base price inside ``SkuInformation``.
public struct BasePrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// ISO 4217 code of the currency of the amounts beside it. Example: `MYR`.
  public var currency: String? { raw.string("currency") }

  /// Manufacturer's recommended retail price after a check by the platform, decimal text. Example: `162.34`.
  public var listPrice: String? { raw.string("list_price") }

  /// Value of the SKU for customs in the local currency, decimal text. Example: `141.58`.
  public var localizedDutiablePrice: String? { raw.string("localized_dutiable_price") }

  /// Region in which this price holds, ISO 3166-1 alpha-2. Example: `MY`.
  public var regionCode: String? { raw.string("region_code") }

  /// Selling price of the SKU with tax, decimal text; only for cross-border sellers from China. Example: `162.34`.
  public var salePrice: String? { raw.string("sale_price") }
}

/// Campaign inside ``GetAffiliatePartnerCampaignListResponse``.
public struct Campaign: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// When the campaign ends, Unix time in seconds; less than 360 days after its start and fixed once the state is CLOSED. Example: `1715878799`.
  public var campaignEndTime: UnixTime? { raw.time("campaign_end_time") }

  /// When the campaign starts, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`.
  public var campaignStartTime: UnixTime? { raw.time("campaign_start_time") }

  /// Id to pass as `campaign_id` to read, change or publish the campaign. Example: `7360590375814268715`.
  public var id: String? { raw.string("id") }

  /// Name of the campaign, fewer than 50 characters. Example: `test`.
  public var name: String? { raw.string("name") }

  /// Last moment at which sellers can register products, Unix time in seconds; fixed once the state is CLOSED. Example: `1713891599`.
  public var registrationEndTime: UnixTime? { raw.time("registration_end_time") }

  /// First moment at which sellers can register products, Unix time in seconds; can be changed only in state READY or UPCOMING. Example: `1712941200`.
  public var registrationStartTime: UnixTime? { raw.time("registration_start_time") }

  /// State of the campaign: READY, UPCOMING, ONGOING or CLOSED. Example: `READY`.
  public var status: CampaignStatus? { raw.open("status") }
}

/// Campaign product detail inside ``CampaignProductStatistic``.
public struct CampaignProductDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Commission rate of the creator in hundredths of a percent, as text (1000 is 10 percent). Example: `1000`.
  public var creatorCommissionPercent: String? { raw.string("creator_commission_percent") }

  /// Key figures of the product: creators, samples, orders and commission.
  public var indicatorData: IndicatorData? { raw.view("indicator_data") }

  /// Commission rate of the partner in hundredths of a percent, as text (1000 is 10 percent). Example: `5000`.
  public var partnerCommissionPercent: String? { raw.string("partner_commission_percent") }

  /// Commission rate in open collaboration, in hundredths of a percent, as text (1000 is 10 percent). Example: `1400`.
  public var planCommissionPercent: String? { raw.string("plan_commission_percent") }

  /// Platform's id of the product, as the product operations return it. Example: `12344`.
  public var productId: String? { raw.string("product_id") }

  /// Name of the product as buyers see it on the product page.
  public var productName: String? { raw.string("product_name") }

  /// Lowest and highest price at which the product is offered.
  public var productPrice: ProductPrice? { raw.view("product_price") }

  /// State of the product's review for the campaign, such as PRODUCT_PENDING, PRODUCT_APPROVED or PRODUCT_REJECTED. Example: `PRODUCT_UNSPECIFIED`.
  public var productStatus: ProductStatus? { raw.open("product_status") }

  /// Number of units of the product in stock, as text. Example: `100`.
  public var productStockCount: String? { raw.string("product_stock_count") }

  /// Small picture of the product with its addresses.
  public var productThumbnail: ProductThumbnail? { raw.view("product_thumbnail") }

  /// Creator's and partner's rate together, in hundredths of a percent, as text (1000 is 10 percent). Example: `6000`.
  public var totalCommissionPercent: String? { raw.string("total_commission_percent") }
}

/// Campaign product statistic inside ``GetAffiliateCampaignCreatorFulfillmentStatusListResponse``.
public struct CampaignProductStatistic: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Product of the campaign with price, commissions and key figures.
  public var campaignProductDetail: CampaignProductDetail? { raw.view("campaign_product_detail") }

  /// Creators who work on the campaign or product. Example: `0`.
  public var collaboratedCreatorsNum: Int? { raw.int("collaborated_creators_num") }

  /// Number of creators who sold at least one unit of the product. Example: `1`.
  public var creatorSalesNum: Int? { raw.int("creator_sales_num") }

  /// When the figures were last refreshed, Unix time in milliseconds, as text. Example: `1736204400000`.
  public var dataUpdateTime: String? { raw.string("data_update_time") }

  /// Creators who promote the product or take part in the campaign. Example: `0`.
  public var promotedCreatorNum: Int? { raw.int("promoted_creator_num") }

  /// Creators who asked for a sample of the product. Example: `0`.
  public var sampleRequestedCreatorNum: Int? { raw.int("sample_requested_creator_num") }
}

/// Category inside ``Product``.
public struct AffiliatePartnerCategory: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Platform's id of the leaf category of the product. Example: `12222`.
  public var id: String? { raw.string("id") }

  /// Words for the category, as shown in the market. Example: `COMPUTER`.
  public var name: String? { raw.string("name") }
}

/// Contact info inside the parameters of `createAffiliatePartnerCampaign`, the parameters of `editAffiliatePartnerCampaign`, ``GetAffiliatePartnerCampaignDetailResponse``.
public struct ContactInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    email: String? = nil,
    line: String? = nil,
    phone: String? = nil,
    viber: String? = nil,
    whatsapp: String? = nil,
    zalo: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("email", email)
      writer.put("line", line)
      writer.put("phone", phone)
      writer.put("viber", viber)
      writer.put("whatsapp", whatsapp)
      writer.put("zalo", zalo)
    })
  }

  /// Email address under which sellers can reach the partner. Example: `123456@gmail.com`.
  public var email: String? { raw.string("email") }

  /// LINE phone number of the partner; required if the target market is Thailand, otherwise unused. Example: `+14255550100`.
  public var line: String? { raw.string("line") }

  /// Phone number under which sellers can reach the partner. Example: `+14255550100`.
  public var phone: String? { raw.string("phone") }

  /// Viber phone number of the partner; required if the target market is the Philippines, otherwise unused. Example: `+14255550100`.
  public var viber: String? { raw.string("viber") }

  /// WhatsApp phone number of the partner; required for Malaysia, Singapore, the UK and Indonesia, optional for the US, otherwise unused. Example: `+14255550100`.
  public var whatsapp: String? { raw.string("whatsapp") }

  /// Zalo phone number of the partner; required if the target market is Vietnam, otherwise unused. Example: `+14255550100`.
  public var zalo: String? { raw.string("zalo") }
}

/// Creator inside ``PromotionCreator``.
public struct Creator: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Address of the creator's profile picture.
  public var avatarUrl: String? { raw.string("avatar_url") }

  /// Open id that identifies the creator for your app.
  public var creatorOpenId: String? { raw.string("creator_open_id") }

  /// Number of accounts that follow the creator on TikTok.
  public var followerNum: Int? { raw.int("follower_num") }

  /// Display name of the creator, which can change.
  public var nickName: String? { raw.string("nick_name") }

  /// Handle of the creator, the name used in the profile address.
  public var userName: String? { raw.string("user_name") }
}

/// Creator content statistic inside ``GetAffiliateCampaignCreatorProductContentStatisticsResponse``.
public struct CreatorContentStatistic: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Comments that viewers left on the LIVE or video, as text. Example: `0`.
  public var commentNum: String? { raw.string("comment_num") }

  /// Day on which the LIVE ended, in the form YYYY_MM_DD; absent for videos. A day, such as `2026-10-01`. Example: `2024-11-13`.
  public var contentEndDate: String? { raw.string("content_end_date") }

  /// Kind of the content: VIDEO or LIVE_ROOM. Example: `VIDEO`.
  public var contentType: String? { raw.string("content_type") }

  /// Address of the cover picture of the LIVE; absent for videos.
  public var coverImgUrl: String? { raw.string("cover_img_url") }

  /// Likes that viewers gave the LIVE or video, as text. Example: `1`.
  public var likeCount: String? { raw.string("like_count") }

  /// Address of the video on the TikTok website. Example: `http://xxx.tiktok.com/xxxx`.
  public var linkedTiktokVideo: String? { raw.string("linked_tiktok_video") }

  /// Value of the product orders that came from the LIVE or video, decimal text. Example: `0`.
  public var paidAmount: String? { raw.string("paid_amount") }

  /// Paid orders, returned ones included, as text. Example: `0`.
  public var paidOrderNum: String? { raw.string("paid_order_num") }

  /// Day on which the video was published or the LIVE started, in the form YYYY_MM_DD. A day, such as `2026-10-01`. Example: `2024-11-13`.
  public var publishedDate: String? { raw.string("published_date") }

  /// Address of the video, or of the recording of the LIVE.
  public var sourceUrl: String? { raw.string("source_url") }

  /// Public views of the LIVE or video, as text. Example: `1`.
  public var viewCount: String? { raw.string("view_count") }
}

/// Indicator data inside ``CampaignProductDetail``.
public struct IndicatorData: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Gross merchandise value (GMV) of the orders in `actual_order_num`, decimal text. Example: `0`.
  public var actualAmount: String? { raw.string("actual_amount") }

  /// Paid orders that were not returned, as text. Example: `0`.
  public var actualOrderNum: String? { raw.string("actual_order_num") }

  /// Partner's commission on the orders in `actual_order_num`, decimal text. Example: `0`.
  public var actualPartnerCommission: String? { raw.string("actual_partner_commission") }

  /// Creators who work on the campaign or product. Example: `0`.
  public var collaboratedCreatorsNum: String? { raw.string("collaborated_creators_num") }

  /// Number of creators who sold at least one unit of the product. Example: `0`.
  public var creatorSalesNum: String? { raw.string("creator_sales_num") }

  /// Payments for the orders in `paid_order_num`, decimal text. Example: `0`.
  public var estimatedAmount: String? { raw.string("estimated_amount") }

  /// Partner's commission on the orders in `paid_order_num`, decimal text. Example: `0`.
  public var estimatedPartnerCommission: String? { raw.string("estimated_partner_commission") }

  /// Paid orders, returned ones included, as text. Example: `3`.
  public var paidOrderNum: String? { raw.string("paid_order_num") }

  /// Creators who promote the product or take part in the campaign. Example: `0`.
  public var promotedCreatorNum: String? { raw.string("promoted_creator_num") }

  /// Creators who asked for a sample of the product. Example: `0`.
  public var sampleRequestedCreatorNum: String? { raw.string("sample_requested_creator_num") }
}

/// Inventory inside ``SkuInformation``.
public struct Inventory: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Units of the SKU that are in the warehouse and can be sold, as text. Example: `80`.
  public var availableQuantity: String? { raw.string("available_quantity") }
}

/// Product inside ``GetAffiliatePartnerCampaignProductListResponse``.
public struct Product: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Leaf category that the product belongs to.
  public var category: AffiliatePartnerCategory? { raw.view("category") }

  /// Commission rate of the creator in hundredths of a percent. Example: `1000`.
  public var creatorCommissionRate: Int? { raw.int("creator_commission_rate") }

  /// Highest original price among the SKUs of the product.
  public var highestPrice: Money? { raw.view("highest_price") }

  /// Platform's id of the product, as the product operations return it. Example: `1729442777527587334`.
  public var id: String? { raw.string("id") }

  /// Units in stock over all SKUs of the product. Example: `89`.
  public var inventory: Int? { raw.int("inventory") }

  /// Whether an address of the product page exists. Example: `true`.
  public var isAvailable: Bool? { raw.flag("is_available") }

  /// Lowest original price among the SKUs of the product.
  public var lowestPrice: Money? { raw.view("lowest_price") }

  /// Address of the main picture of the product.
  public var mainImageUrl: String? { raw.string("main_image_url") }

  /// Name of the product as buyers see it on the product page.
  public var name: String? { raw.string("name") }

  /// Commission rate of the product in open collaboration, in hundredths of a percent. Example: `1000`.
  public var openCollaborationCommissionRate: Int? { raw.int("open_collaboration_commission_rate") }

  /// Commission rate of the partner in hundredths of a percent. Example: `5600`.
  public var partnerCommissionRate: Int? { raw.int("partner_commission_rate") }

  /// Text about the product from its detail page, as HTML.
  public var productDescription: String? { raw.string("product_description") }

  /// Units of the product sold in the campaign. Example: `10`.
  public var productSales: Int? { raw.int("product_sales") }

  /// State of the partner's review: PENDING, APPROVED or REJECTED; PENDING_CLOSED and CLOSED once the product leaves. Example: `PENDING`.
  public var reviewStatus: ReviewStatus? { raw.open("review_status") }

  /// Samples of the product that the seller gives to creators in total. Example: `12`.
  public var sampleQuota: Int? { raw.int("sample_quota") }

  /// Name of the shop that sells the product. Example: `my_shop`.
  public var shopName: String? { raw.string("shop_name") }

  /// SKUs of the product with attributes, prices and stock.
  public var skuInformationList: [SkuInformation] { raw.views("sku_information_list") }

  /// Creator's and partner's commission rate together, in hundredths of a percent. Example: `6600`.
  public var totalCommissionRate: Int? { raw.int("total_commission_rate") }
}

/// Product price inside ``CampaignProductDetail``.
public struct ProductPrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// ISO 4217 code of the currency of the amounts beside it. Example: `USD`.
  public var currency: String? { raw.string("currency") }

  /// Highest price at which the product is offered, decimal text. Example: `3.00`.
  public var maxPrice: String? { raw.string("max_price") }

  /// Lowest price at which the product is offered, decimal text. Example: `1.00`.
  public var minPrice: String? { raw.string("min_price") }
}

/// Product promotion link inside ``PartnerGenerateMultiAffiliateCampaignProductLinkResponse``.
public struct ProductPromotionLink: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Link to share with creators; it opens a page in the TikTok app where they decide whether to add the product.
  public var link: String? { raw.string("link") }

  /// Platform's id of the product, as the product operations return it. Example: `7362840009596339971`.
  public var productId: String? { raw.string("product_id") }
}

/// Product thumbnail inside ``CampaignProductDetail``.
public struct ProductThumbnail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Platform's identifier of the picture, not an address to open.
  public var uri: String? { raw.string("uri") }

  /// Addresses at which the product pictures can be loaded.
  public var urlList: [String] { raw.strings("url_list") }
}

/// Promotion creator inside ``GetAffiliateCampaignCreatorFulfillmentStatusInfoResponse``.
public struct PromotionCreator: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the product within the affiliate campaign, different from the product id of the shop.
  public var affiliateProductId: String? { raw.string("affiliate_product_id") }

  /// Commission rate of the creator in hundredths of a percent, as text (1000 is 10 percent).
  public var commission: String? { raw.string("commission") }

  /// Creator who promotes the product, with name and picture.
  public var creator: Creator? { raw.view("creator") }

  /// When the collaboration with the creator ends, Unix time in milliseconds, as text.
  public var effectiveEndTime: String? { raw.string("effective_end_time") }

  /// When the collaboration with the creator starts, Unix time in milliseconds, as text.
  public var effectiveStartTime: String? { raw.string("effective_start_time") }

  /// Where the creator's request for a sample stands, from NOT_REQUESTED and PENDING to COMPLETED or one of the cancelled states.
  public var freeSampleStatus: String? { raw.string("free_sample_status") }

  /// Total amount that buyers paid for the product in the campaign.
  public var paidAmount: Money? { raw.view("paid_amount") }

  /// LIVE rooms in which the product was promoted.
  public var roomCount: Int? { raw.int("room_count") }

  /// Videos that creators published for the promotion.
  public var videoCount: Int? { raw.int("video_count") }
}

/// Property inside ``SkuInformation``.
public struct Property: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Name of the sales attribute, such as color. Example: `Spesifikasi`.
  public var name: String? { raw.string("name") }

  /// Name of the attribute value, such as red. Example: `lalai`.
  public var valueName: String? { raw.string("value_name") }
}

/// Region price inside ``SkuInformation``.
public struct RegionPrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// ISO 4217 code of the currency of the amounts beside it. Example: `MYR`.
  public var currency: String? { raw.string("currency") }

  /// Manufacturer's recommended retail price after a check by the platform, decimal text. Example: `162.34`.
  public var listPrice: String? { raw.string("list_price") }

  /// Value of the SKU for customs in the local currency, decimal text. Example: `141.58`.
  public var localizedDutiablePrice: String? { raw.string("localized_dutiable_price") }

  /// Region in which this price holds, ISO 3166-1 alpha-2. Example: `MY`.
  public var regionCode: String? { raw.string("region_code") }

  /// Selling price of the SKU with tax, decimal text; only for cross-border sellers from China. Example: `162.34`.
  public var salePrice: String? { raw.string("sale_price") }
}

/// Sample status inside ``GetAffiliateCampaignCreatorProductSampleStatusResponse``.
public struct SampleStatus: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Shipping service for the sample: ECONOMY_SHIPPING or PREMIUM_SHIPPING. Example: `PREMIUM_SHIPPING`.
  public var deliveryOption: String? { raw.string("delivery_option") }

  /// Earliest time at which the sample is expected to arrive, Unix time in seconds, as text. Example: `1712941200`.
  public var estimatedEarliestDeliveryDate: String? { raw.string("estimated_earliest_delivery_date") }

  /// Latest time at which the sample is expected to arrive, Unix time in seconds, as text. Example: `1712941200`.
  public var estimatedLatestDeliveryDate: String? { raw.string("estimated_latest_delivery_date") }

  /// Number of units of the sample that were sent to the creator. Example: `1`.
  public var quantity: Int? { raw.int("quantity") }

  /// Name of the carrier that delivers the sample. Example: `USPS`.
  public var shippingProviderName: String? { raw.string("shipping_provider_name") }

  /// Events on the way of the parcel with the sample.
  public var trackingResults: [TrackingResult] { raw.views("tracking_results") }
}

/// SKU order inside ``SearchTapAffiliateOrdersResponse``.
public struct SearchTapAffiliateOrdersSkuOrder: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Sales value that the commission is finally computed on: price times the units neither returned nor refunded.
  public var actualCommissionBase: Money? { raw.view("actual_commission_base") }

  /// Creator's part of the Shop Ads commission as finally due.
  public var actualCreatorShopAdsCommission: Money? { raw.view("actual_creator_shop_ads_commission") }

  /// Creator's part of the standard commission as finally due.
  public var actualCreatorStandardCommission: Money? { raw.view("actual_creator_standard_commission") }

  /// Creator's part of the campaign bonus as finally due.
  public var actualCreatorTapBonusCommission: Money? { raw.view("actual_creator_tap_bonus_commission") }

  /// Mexican income tax (ISR) finally withheld from the partner's commission.
  public var actualPartnerIsr: Money? { raw.view("actual_partner_isr") }

  /// Mexican value added tax (IVA) finally due on the partner's commission.
  public var actualPartnerIva: Money? { raw.view("actual_partner_iva") }

  /// Partner's part of the Shop Ads commission as finally due.
  public var actualPartnerShopAdsCommission: Money? { raw.view("actual_partner_shop_ads_commission") }

  /// Partner's part of the standard commission as finally due.
  public var actualPartnerStandardCommission: Money? { raw.view("actual_partner_standard_commission") }

  /// Partner's part of the campaign bonus as finally due.
  public var actualPartnerTapBonusCommission: Money? { raw.view("actual_partner_tap_bonus_commission") }

  /// Platform's id of the affiliate partner campaign (TAP campaign).
  public var campaignId: String? { raw.string("campaign_id") }

  /// Id of the LIVE, video or other content that the order came from.
  public var contentId: String? { raw.string("content_id") }

  /// Content that the order came from: SHOP, VIDEO, LIVE, PRE_LIVE, PROMOTION_PAGE or LINKSHARE.
  public var contentType: String? { raw.string("content_type") }

  /// When the order was created, Unix time in seconds.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Part of the rate for orders from ads that goes to the creator.
  public var creatorShopAdsCommissionRate: Int? { raw.int("creator_shop_ads_commission_rate") }

  /// Part of the base rate that goes to the creator.
  public var creatorStandardCommissionRate: Int? { raw.int("creator_standard_commission_rate") }

  /// Part of the campaign bonus rate that goes to the creator.
  public var creatorTapBonusCommissionRate: Int? { raw.int("creator_tap_bonus_commission_rate") }

  /// Handle of the creator who brought the order.
  public var creatorUsername: String? { raw.string("creator_username") }

  /// When the order was delivered, Unix time in seconds.
  public var deliveryTime: UnixTime? { raw.time("delivery_time") }

  /// Sales value that the commission is estimated on: price times the units ordered.
  public var estimatedCommissionBase: Money? { raw.view("estimated_commission_base") }

  /// Creator's part of the Shop Ads commission as expected before settlement.
  public var estimatedCreatorShopAdsCommission: Money? { raw.view("estimated_creator_shop_ads_commission") }

  /// Creator's part of the standard commission as expected before settlement.
  public var estimatedCreatorStandardCommission: Money? { raw.view("estimated_creator_standard_commission") }

  /// Creator's part of the campaign bonus as expected before settlement.
  public var estimatedCreatorTapBonusCommission: Money? { raw.view("estimated_creator_tap_bonus_commission") }

  /// Mexican income tax (ISR) expected on the partner's commission.
  public var estimatedPartnerIsr: Money? { raw.view("estimated_partner_isr") }

  /// Mexican value added tax (IVA) expected on the partner's commission.
  public var estimatedPartnerIva: Money? { raw.view("estimated_partner_iva") }

  /// Partner's part of the Shop Ads commission as expected before settlement.
  public var estimatedPartnerShopAdsCommission: Money? { raw.view("estimated_partner_shop_ads_commission") }

  /// Partner's part of the standard commission as expected before settlement.
  public var estimatedPartnerStandardCommission: Money? { raw.view("estimated_partner_standard_commission") }

  /// Partner's part of the campaign bonus as expected before settlement.
  public var estimatedPartnerTapBonusCommission: Money? { raw.view("estimated_partner_tap_bonus_commission") }

  /// Whether all units of the SKU were returned.
  public var fullyReturn: String? { raw.string("fully_return") }

  /// Platform's id of the order that the SKU was sold in.
  public var id: String? { raw.string("id") }

  /// Whether the order came through a carousel, that is a post with several pictures.
  public var isCarousel: Bool? { raw.flag("is_carousel") }

  /// When the order data was last changed, Unix time in seconds.
  public var lastUpdateTime: UnixTime? { raw.time("last_update_time") }

  /// Part of the rate for orders from ads that goes to the affiliate partner.
  public var partnerShopAdsCommissionRate: Int? { raw.int("partner_shop_ads_commission_rate") }

  /// Part of the base rate that goes to the affiliate partner.
  public var partnerStandardCommissionRate: Int? { raw.int("partner_standard_commission_rate") }

  /// Part of the campaign bonus rate that goes to the affiliate partner.
  public var partnerTapBonusCommissionRate: Int? { raw.int("partner_tap_bonus_commission_rate") }

  /// Price at which one unit of the SKU was sold.
  public var price: Money? { raw.view("price") }

  /// Platform's id of the product, as the product operations return it.
  public var productId: String? { raw.string("product_id") }

  /// Name of the product as buyers see it on the product page.
  public var productName: String? { raw.string("product_name") }

  /// Number of units of the SKU that the buyer ordered.
  public var quantity: Int? { raw.int("quantity") }

  /// Whether the commission on the SKU has been settled.
  public var settleStatus: String? { raw.string("settle_status") }

  /// When the commission was settled, Unix time in seconds.
  public var settlementTime: UnixTime? { raw.time("settlement_time") }

  /// Platform's id of the SKU, the variant of the product.
  public var skuId: String? { raw.string("sku_id") }
}

/// SKU information inside ``Product``.
public struct SkuInformation: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Price of the SKU in the region where it is sold.
  public var basePrice: BasePrice? { raw.view("base_price") }

  /// Stock of this variant that is left to sell.
  public var inventory: Inventory? { raw.view("inventory") }

  /// Sales attributes that tell this SKU from the others.
  public var properties: [Property] { raw.views("properties") }

  /// Prices of the SKU, one entry for each country where it is sold.
  public var regionPrices: [RegionPrice] { raw.views("region_prices") }

  /// Platform's id of the SKU, the variant of the product. Example: `1729666531097281876`.
  public var skuId: String? { raw.string("sku_id") }

  /// Name of the variant, made of its attribute values.
  public var skuName: String? { raw.string("sku_name") }
}

/// SKU order inside ``SearchCapAffiliateOrdersResponse``.
public struct SkuOrder: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Mexican income tax (ISR) finally withheld from the agency's commission.
  public var actualAgencyIsr: Money? { raw.view("actual_agency_isr") }

  /// Mexican value added tax (IVA) finally due on the agency's commission.
  public var actualAgencyIva: Money? { raw.view("actual_agency_iva") }

  /// Bonus commission that the platform finally pays for creators who perform well.
  public var actualBonusCommission: Money? { raw.view("actual_bonus_commission") }

  /// Sales value that the commission is finally computed on: price times the units neither returned nor refunded.
  public var actualCommissionBase: Money? { raw.view("actual_commission_base") }

  /// Mexican income tax (ISR) finally withheld from the creator's earnings.
  public var actualCreatorTaxIsr: Money? { raw.view("actual_creator_tax_isr") }

  /// Mexican value added tax (IVA) finally due on the creator's earnings.
  public var actualCreatorTaxIva: Money? { raw.view("actual_creator_tax_iva") }

  /// Personal income tax (PIT) finally withheld from the creator's earnings.
  public var actualCreatorTaxPit: Money? { raw.view("actual_creator_tax_pit") }

  /// All that the creator finally earns on the SKU, after taxes.
  public var actualCreatorTotalEarningsAfterTax: Money? { raw.view("actual_creator_total_earnings_after_tax") }

  /// Commission finally earned on the order because it came from an ad.
  public var actualShopAdsCommission: Money? { raw.view("actual_shop_ads_commission") }

  /// Commission finally earned at the standard rate, before bonus and ads commission.
  public var actualStandardCommission: Money? { raw.view("actual_standard_commission") }

  /// Campaign bonus of the affiliate partner as finally due.
  public var actualTapBonusCommission: Money? { raw.view("actual_tap_bonus_commission") }

  /// All commission that the creator's agency finally gets on the SKU.
  public var actualTotalAgencyCommission: Money? { raw.view("actual_total_agency_commission") }

  /// Direct if the buyer bought through the creator's link, Indirect if through recommendations after it; indirect pays a lower rate.
  public var attributionType: String? { raw.string("attribution_type") }

  /// Rate of the bonus that the platform pays to the creator.
  public var commissionBonusRate: Int? { raw.int("commission_bonus_rate") }

  /// How the commission of the order is computed: one fixed rate, or a rate by tier.
  public var commissionModel: String? { raw.string("commission_model") }

  /// Commission percentages agreed between seller and creator, one for each tier, such as 3.0 or 5.0.
  public var commissionTierSetting: String? { raw.string("commission_tier_setting") }

  /// Id of the LIVE, video or other content that the order came from.
  public var contentId: String? { raw.string("content_id") }

  /// Content that the order came from: SHOP, VIDEO, LIVE, PRE_LIVE, PROMOTION_PAGE or LINKSHARE.
  public var contentType: String? { raw.string("content_type") }

  /// When the order was created, Unix time in seconds.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// Handle of the creator who brought the order.
  public var creatorUsername: String? { raw.string("creator_username") }

  /// When the order was delivered, Unix time in seconds.
  public var deliveryTime: UnixTime? { raw.time("delivery_time") }

  /// Mexican income tax (ISR) expected on the agency's commission.
  public var estimatedAgencyIsr: Money? { raw.view("estimated_agency_isr") }

  /// Mexican value added tax (IVA) expected on the agency's commission.
  public var estimatedAgencyIva: Money? { raw.view("estimated_agency_iva") }

  /// Bonus commission that the platform is expected to pay for creators who perform well.
  public var estimatedBonusCommission: Money? { raw.view("estimated_bonus_commission") }

  /// Sales value that the commission is estimated on: price times the units ordered.
  public var estimatedCommissionBase: Money? { raw.view("estimated_commission_base") }

  /// Mexican income tax (ISR) expected on the creator's earnings.
  public var estimatedCreatorTaxIsr: Money? { raw.view("estimated_creator_tax_isr") }

  /// Mexican value added tax (IVA) expected on the creator's earnings.
  public var estimatedCreatorTaxIva: Money? { raw.view("estimated_creator_tax_iva") }

  /// Personal income tax (PIT) expected on the creator's earnings.
  public var estimatedCreatorTaxPit: Money? { raw.view("estimated_creator_tax_pit") }

  /// All that the creator is expected to earn on the SKU, after taxes.
  public var estimatedCreatorTotalEarningsAfterTax: Money? { raw.view("estimated_creator_total_earnings_after_tax") }

  /// Commission expected on the order because it came from an ad.
  public var estimatedShopAdsCommission: Money? { raw.view("estimated_shop_ads_commission") }

  /// Commission expected at the standard rate, before bonus and ads commission.
  public var estimatedStandardCommission: Money? { raw.view("estimated_standard_commission") }

  /// Campaign bonus of the affiliate partner as expected before settlement.
  public var estimatedTapBonusCommission: Money? { raw.view("estimated_tap_bonus_commission") }

  /// All commission that the creator's agency is expected to get on the SKU.
  public var estimatedTotalAgencyEarnings: Money? { raw.view("estimated_total_agency_earnings") }

  /// Whether all units of the SKU were returned.
  public var fullyReturn: String? { raw.string("fully_return") }

  /// Platform's id of the order that the SKU was sold in.
  public var id: String? { raw.string("id") }

  /// Whether the order came through a carousel, that is a post with several pictures.
  public var isCarousel: Bool? { raw.flag("is_carousel") }

  /// When the order data was last changed, Unix time in seconds.
  public var lastUpdateTime: UnixTime? { raw.time("last_update_time") }

  /// Id of the open collaboration that the order came through.
  public var openCollaborationId: String? { raw.string("open_collaboration_id") }

  /// Price at which one unit of the SKU was sold.
  public var price: Money? { raw.view("price") }

  /// Platform's id of the product, as the product operations return it.
  public var productId: String? { raw.string("product_id") }

  /// Name of the product as buyers see it on the product page.
  public var productName: String? { raw.string("product_name") }

  /// Number of units of the SKU that the buyer ordered.
  public var quantity: Int? { raw.int("quantity") }

  /// Part of the creator's commission that goes to the agency.
  public var revenueSharingPortionRate: Int? { raw.int("revenue_sharing_portion_rate") }

  /// Whether the commission on the SKU has been settled.
  public var settleStatus: String? { raw.string("settle_status") }

  /// When the commission was settled, Unix time in seconds.
  public var settlementTime: UnixTime? { raw.time("settlement_time") }

  /// Commission rate on orders that come from ads.
  public var shopAdsCommissionRate: Int? { raw.int("shop_ads_commission_rate") }

  /// Name of the shop that sells the product.
  public var shopName: String? { raw.string("shop_name") }

  /// Platform's id of the SKU, the variant of the product.
  public var skuId: String? { raw.string("sku_id") }

  /// Base commission rate, before bonus and ads commission.
  public var standardCommissionRate: Int? { raw.int("standard_commission_rate") }

  /// Text of your own that the link carried, to trace where the order came from.
  public var tags: String? { raw.string("tags") }

  /// Rate of the campaign bonus paid to the affiliate partner.
  public var tapBonusCommissionRate: Int? { raw.int("tap_bonus_commission_rate") }

  /// Id of the target collaboration that the order came through.
  public var targetCollaborationId: String? { raw.string("target_collaboration_id") }
}

/// Target shop inside ``GetAffiliatePartnerCampaignDetailResponse``.
public struct TargetShop: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the shop, which sellers see in Seller Center behind their profile icon. Example: `THCBELNL4Y`.
  public var code: String? { raw.string("code") }

  /// Name of the shop as buyers see it on TikTok. Example: `my_shop`.
  public var name: String? { raw.string("name") }
}

/// Tracking result inside ``SampleStatus``.
public struct TrackingResult: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// What happened to the parcel, such as OUT_FOR_DELIVERY or THE_PACKAGE_HAS_BEEN_DELIVERED. Example: `THE_PACKAGE_HAS_BEEN_DELIVERED`.
  public var trackingEventDescription: String? { raw.string("tracking_event_description") }

  /// Longer explanation of what happened to the parcel. Example: `delivering`.
  public var trackingEventDescriptionExtended: String? { raw.string("tracking_event_description_extended") }

  /// When the event was last updated, Unix time in seconds, as text. Example: `1712941200`.
  public var trackingEventUpdateDate: String? { raw.string("tracking_event_update_date") }
}
