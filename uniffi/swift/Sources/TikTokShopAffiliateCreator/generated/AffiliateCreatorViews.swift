// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// The response of `AddShowcaseProducts` (202405).
public struct AddShowcaseProductsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Parts of the call that failed, although the rest took effect.
  public var errors: [ErrorItem] { raw.views("errors") }
}

/// The response of `CreatorGenerateGeneralLink` (202505).
public struct CreatorGenerateGeneralLinkResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Products for which no link could be made.
  public var failedMaterials: [FailedMaterial] { raw.views("failed_materials") }

  /// Links that were created, one for each product.
  public var sharingLinks: [SharingLink] { raw.views("sharing_links") }
}

/// The response of `CreatorGeneratePublisherLink` (202504).
public struct CreatorGeneratePublisherLinkResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Products for which no link could be made.
  public var failedMaterials: [FailedMaterial] { raw.views("failed_materials") }

  /// Links that were created, one for each product.
  public var sharingLinks: [CreatorGeneratePublisherLinkSharingLink] { raw.views("sharing_links") }
}

/// The response of `CreatorGetSampleRequestDeeplink` (202512).
public struct CreatorGetSampleRequestDeeplinkResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Link that opens the sample request in the TikTok app; valid for 30 minutes and only for the creator who authorized the call.
  public var deeplink: String? { raw.string("deeplink") }
}

/// The response of `CreatorSearchAffiliateTraceOrders` (202505).
public struct CreatorSearchAffiliateTraceOrdersResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTEw`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Orders that the creator brought in, with the commission for each SKU.
  public var orders: [Order] { raw.views("orders") }

  /// Number of all entries that match, over all pages. Example: `10`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `CreatorSearchSampleApplicationFulfillments` (202409).
public struct CreatorSearchSampleApplicationFulfillmentsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Duties of the creator to post content for samples, one entry each.
  public var fulfillments: [Fulfillment] { raw.views("fulfillments") }
}

/// The response of `CreatorSelectAffiliateProduct` (202501).
public struct CreatorSelectAffiliateProductResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token to pass as `page_token` for the next page; empty on the last page. Example: `"b2Zmc2V0PTQw"`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Products that match the request, one entry each.
  public var products: [CreatorSelectAffiliateProductProduct] { raw.views("products") }

  /// Number of all entries that match, over all pages. Example: `10000`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `GenerateAffiliateSharingLink` (202501).
public struct GenerateAffiliateSharingLinkResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Links that were created, one for each tag.
  public var affiliateSharingLinks: [AffiliateSharingLink] { raw.views("affiliate_sharing_links") }

  /// Parts of the call that failed, although the rest took effect.
  public var errors: [GenerateAffiliateSharingLinkErrorItem] { raw.views("errors") }
}

/// The response of `GetCreatorApplicableSampleLabel` (202412).
public struct GetCreatorApplicableSampleLabelResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Whether and how the creator can get a sample of the product.
  public var label: AffiliateCreatorLabel? { raw.view("label") }
}

/// The response of `GetCreatorProfile` (202508).
public struct GetCreatorProfileResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Profile picture of the creator with address and size.
  public var avatar: Avatar? { raw.view("avatar") }

  /// Open id that identifies the creator for your app.
  public var creatorUserOpenId: String? { raw.string("creator_user_open_id") }

  /// Ways in which the creator may sell: in LIVEs, own products, products of others; none if empty.
  public var permissions: [String] { raw.strings("permissions") }

  /// Region where the TikTok account was opened, ISO 3166-1 alpha-2. Example: `US`.
  public var registerRegion: String? { raw.string("register_region") }

  /// Market in which the creator may promote products, ISO 3166-1 alpha-2. Example: `US`.
  public var selectionRegion: String? { raw.string("selection_region") }

  /// Kind of seller the creator also is: LOCAL or CROSS_BORDER; absent if the creator has no shop. Example: `LOCAL`.
  public var sellerType: SellerType? { raw.open("seller_type") }

  /// Kind of creator: TIKTOK_SHOP_OFFICIAL_ACCOUNT, TIKTOK_MARKETING_ACCOUNT or TIKTOK_SHOP_CREATOR. Example: `TIKTOK_SHOP_OFFICIAL_ACCOUNT`.
  public var userType: UserType? { raw.open("user_type") }

  /// Handle of the creator, the name used in the profile address. Example: `abc123`.
  public var username: String? { raw.string("username") }
}

/// The response of `GetCreatorSampleApplicationDetail` (202412).
public struct GetCreatorSampleApplicationDetailResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// The creator's request for a sample with its state and product.
  public var sampleApplication: SampleApplication? { raw.view("sample_application") }
}

/// The response of `GetOpenCollaborationProductListByProductIds` (202509).
public struct GetOpenCollaborationProductListByProductIdsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Products that match the request, one entry each.
  public var products: [Product] { raw.views("products") }
}

/// The response of `GetShopProducts` (202509).
public struct GetShopProductsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Products that match the request, one entry each.
  public var products: [GetShopProductsProduct] { raw.views("products") }

  /// Number of all entries that match, over all pages. Example: `300`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `GetShoppableVideoPrecheckResult` (202601).
public struct GetShoppableVideoPrecheckResultResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Pre-check of the video with its results.
  public var precheckTask: PrecheckTask? { raw.view("precheck_task") }
}

/// The response of `GetShoppableVideoStatus` (202509).
public struct GetShoppableVideoStatusResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Video that is being published, with its state.
  public var video: Video? { raw.view("video") }
}

/// The response of `GetShowcaseProducts` (202405).
public struct GetShowcaseProductsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token to pass as `page_token` for the next page; empty on the last page. Example: `V231as2V0PTAK`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Products that match the request, one entry each.
  public var products: [GetShowcaseProductsProduct] { raw.views("products") }

  /// Number of all entries that match, over all pages. Example: `15`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `GetTokopediaAndTikTokShopProductIDMappings` (202607).
public struct GetTokopediaProductMappingsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Why the mapping failed; absent if it worked.
  public var error: ErrorItem? { raw.view("error") }

  /// Pairs of Tokopedia and TikTok Shop product ids.
  public var product: [GetTokopediaProductMappingsProduct] { raw.views("product") }
}

/// The response of `MapTokopediaToTikTokShopProductIDs` (202606).
public struct MapTokopediaProductIdsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Why the mapping failed; absent if it worked.
  public var error: ErrorItem? { raw.view("error") }

  /// Pairs of Tokopedia and TikTok Shop product ids.
  public var product: [GetTokopediaProductMappingsProduct] { raw.views("product") }
}

/// The response of `PostShoppablePhotos` (202610).
public struct PostShoppablePhotosResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Photo post that was just published, by its id.
  public var photo: Photo? { raw.view("photo") }

  /// Posts that the creator may still make, as text.
  public var quota: String? { raw.string("quota") }
}

/// The response of `PostShoppableVideo` (202607).
public struct PostShoppableVideoResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Video that is being published, with its state.
  public var video: PostShoppableVideoVideo? { raw.view("video") }
}

/// The response of `PrecheckVideoContent` (202511).
public struct PrecheckVideoContentResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Check of the video that was just started; read its result later.
  public var precheck: Precheck? { raw.view("precheck") }
}

/// The response of `SearchCreatorAffiliateOrders` (202410).
public struct SearchAffiliateOrdersResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTEw`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Orders that the creator brought in, with the commission for each SKU.
  public var orders: [SearchAffiliateOrdersOrder] { raw.views("orders") }

  /// Number of all entries that match, over all pages. Example: `10`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `SearchCreatorSampleApplications` (202412).
public struct SearchCreatorSampleApplicationsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token to pass as `page_token` for the next page; empty on the last page.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Requests in which the creator asked for samples.
  public var sampleApplications: [SampleApplication] { raw.views("sample_applications") }
}

/// The response of `SearchMusic` (202602).
public struct SearchMusicResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }
}

/// The response of `CreatorSearchOpenCollaborationProduct` (202405).
public struct SearchOpenCollaborationProductResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTEw`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Products that match the request, one entry each.
  public var products: [Product] { raw.views("products") }

  /// Number of all entries that match, over all pages. Example: `10000`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `SearchCreatorTargetCollaborations` (202405).
public struct SearchTargetCollaborationsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Offers that sellers made to the creator.
  public var targetCollaborations: [TargetCollaboration] { raw.views("target_collaborations") }

  /// Number of all entries that match, over all pages. Example: `100`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// The response of `UploadShoppablePhotoFile` (202511).
public struct UploadShoppablePhotoFileResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Picture that was just uploaded, to use in a photo post.
  public var photoFile: PhotoFile? { raw.view("photo_file") }
}

/// The response of `UploadShoppableVideoFile` (202505).
public struct UploadShoppableVideoFileResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Video file that was just uploaded, with its id and checksum.
  public var videoFile: VideoFile? { raw.view("video_file") }
}

/// Detail inside ``ErrorItem``.
public struct AddShowcaseProductsDetail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Platform's id of the product, as the product operations return it. Example: `12390753231`.
  public var productId: String? { raw.string("product_id") }
}

/// Addition inside ``GetShowcaseProductsProduct``.
public struct Addition: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Pictures that the creator chose to show instead of the seller's.
  public var customizedMainImages: [CustomizedMainImage] { raw.views("customized_main_images") }
}

/// Affiliate sharing link inside ``GenerateAffiliateSharingLinkResponse``.
public struct AffiliateSharingLink: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Short link on www.tiktok.com for this tag. Example: `https://www.tiktok.com/t/ZMrKDXTkv/`.
  public var affiliateSharingLink: String? { raw.string("affiliate_sharing_link") }

  /// Text of your own that the link carries, returned with orders from it. Example: `tag-aaa`.
  public var tag: String? { raw.string("tag") }
}

/// Avatar inside ``GetCreatorProfileResponse``.
public struct Avatar: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Height of the picture behind `url`, in pixels. Example: `100`.
  public var height: Int? { raw.int("height") }

  /// Address of the creator's profile picture.
  public var url: String? { raw.string("url") }

  /// Width of the picture behind `url`, in pixels. Example: `100`.
  public var width: Int? { raw.int("width") }
}

/// Category inside the parameters of `searchOpenCollaborationProduct`.
public struct AffiliateCreatorCategory: JSONView {
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

  /// Id of the category to search in; first-level categories only. Example: `341234`.
  public var id: String? { raw.string("id") }
}

/// Category chain inside ``Product``.
public struct CategoryChain: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Platform's id of the category at this level. Example: `3435545`.
  public var id: String? { raw.string("id") }

  /// Whether the category has no categories below it. Example: `false`.
  public var isLeaf: Bool? { raw.flag("is_leaf") }

  /// Name of the category in the language of the market. Example: `COMPUTER`.
  public var localName: String? { raw.string("local_name") }

  /// Id of the category one level above in the category tree. Example: `12345`.
  public var parentId: String? { raw.string("parent_id") }
}

/// Collaboration inside ``GetShowcaseProductsProduct``.
public struct Collaboration: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the open or target collaboration, depending on `type`. Example: `7495383576027499219`.
  public var id: String? { raw.string("id") }

  /// Affiliate partner (agency) behind the collaboration.
  public var partner: Partner? { raw.view("partner") }

  /// Kind of collaboration by number: 1 is open, 2 target, 5 a campaign of a partner, 11 flat fee, 12 collaboration plus, 13 promotion; names such as OPEN also occur. Example: `OPEN`.
  public var type: String? { raw.string("type") }
}

/// Commission inside ``CreatorSelectAffiliateProductProduct``, ``Product``, ``SearchTargetCollaborationsProduct``.
public struct Commission: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Amount of money as text in the currency of the sibling `currency`; it may carry a currency sign, such as Rp9.900. A decimal number as text. Example: `"8010.2"`.
  public var amount: String? { raw.string("amount") }

  /// ISO 4217 code of the currency of the amounts beside it. Example: `USD`.
  public var currency: String? { raw.string("currency") }

  /// Commission rate in hundredths of a percent: 3587 is 35.87 percent; 100 to 8000. Example: `1500`.
  public var rate: Int? { raw.int("rate") }
}

/// Commission rate range inside ``FilterParam``.
public struct CommissionRateRange: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    rateGe: Int? = nil,
    rateLe: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("rate_ge", rateGe)
      writer.put("rate_le", rateLe)
    })
  }

  /// Lowest commission rate to include, in hundredths of a percent (1200 is 12 percent), 100 to 8000. Example: `100`.
  public var rateGe: Int? { raw.int("rate_ge") }

  /// Highest commission rate to include, in hundredths of a percent, 100 to 8000. Example: `200`.
  public var rateLe: Int? { raw.int("rate_le") }
}

/// Creator fulfillment inside ``SampleApplication``.
public struct CreatorFulfillment: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the product of the sample can be promoted now; LIVE is the only state in which it can. Example: `LIVE`.
  public var boundProductStatus: BoundProductStatus? { raw.open("bound_product_status") }

  /// Time by which content must be posted, Unix time in seconds: 14 days after the sample arrived, plus `total_suspend_duration`. Example: `1726301400`.
  public var expirationTime: UnixTime? { raw.time("expiration_time") }

  /// Id of the creator's duty to post content for the sample. Example: `87147319238415178`.
  public var id: String? { raw.string("id") }

  /// How far the creator has met the duty to post: PENDING, ONGOING while content is checked, then SUCCEED, FAILED, OVERDUE, SUSPEND, CANCELLED or EXEMPTED. Example: `PENDING`.
  public var status: CreatorFulfillmentStatus? { raw.open("status") }

  /// Time by which the deadline was put off at the creator's request, in seconds. Example: `7641234`.
  public var totalSuspendDuration: Int? { raw.int("total_suspend_duration") }
}

/// Material inside the parameters of `creatorGeneratePublisherLink`.
public struct CreatorGeneratePublisherLinkMaterial: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    ids: [String],
    type: CreatorGeneratePublisherLinkMaterialType,
    promotionCampaignSchema: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("ids", ids)
      writer.put("promotion_campaign_schema", promotionCampaignSchema)
      writer.put("type", type)
    })
  }

  /// Products to make links for, at most 50 ids.
  public var ids: [String] { raw.strings("ids") }

  /// App link of the promotion campaign that the links should lead to.
  public var promotionCampaignSchema: String? { raw.string("promotion_campaign_schema") }

  /// What to share: PRODUCT by id, CAMPAIGN by id and `campaign_url`, or SHOWCASE without either. Example: `PRODUCT`.
  public var type: CreatorGeneratePublisherLinkMaterialType? { raw.open("type") }
}

/// Sharing link inside ``CreatorGeneratePublisherLinkResponse``.
public struct CreatorGeneratePublisherLinkSharingLink: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Link that opens the product page in TikTok Shop; put your own id for each click into its `o_event_id` to trace orders.
  public var deepLink: String? { raw.string("deep_link") }

  /// Id of the product that the link or the failure belongs to. Example: `7362840009596340000`.
  public var materialId: Int? { raw.int("material_id") }

  /// Like `deep_link`, but sends people without the TikTok app to the app store first.
  public var oneLink: String? { raw.string("one_link") }

  /// Link that creators share to promote the product; parameters you add, such as event_id and publisher_id, come back with the order. Example: `https://www.tiktok.com/t/AIxvOHlaJoKO`.
  public var sharingLink: String? { raw.string("sharing_link") }
}

/// Product inside ``CreatorSelectAffiliateProductResponse``.
public struct CreatorSelectAffiliateProductProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Brand that the seller set for the product. Example: `"NIKE"`.
  public var brandName: String? { raw.string("brand_name") }

  /// Commission the creator earns on the product, as rate and amount.
  public var commission: Commission? { raw.view("commission") }

  /// Platform's id of the product, as the product operations return it. Example: `1729432087292775344`.
  public var id: String? { raw.string("id") }

  /// Address of the main picture of the product.
  public var mainImageUrl: String? { raw.string("main_image_url") }

  /// How well the product has sold on the market so far, in units.
  public var marketPerformance: MarketPerformance? { raw.view("market_performance") }

  /// Price of the product with its currency; in the showcase also before and after discounts.
  public var price: Price? { raw.view("price") }

  /// Number of reviews and average rating of the product.
  public var review: Review? { raw.view("review") }

  /// Shop that sells the product, with its name.
  public var shop: Shop? { raw.view("shop") }

  /// Units of the product that are left to sell.
  public var stock: Stock? { raw.view("stock") }

  /// Name of the product as buyers see it on the product page.
  public var title: String? { raw.string("title") }
}

/// Customized main image inside ``Addition``.
public struct CustomizedMainImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Height of the image in pixels; the misspelling is part of the name. Example: `100`.
  public var heigth: Int? { raw.int("heigth") }

  /// Address at which the product picture can be loaded.
  public var url: String? { raw.string("url") }

  /// Width of the picture behind `url`, in pixels. Example: `100`.
  public var width: Int? { raw.int("width") }
}

/// Detail inside ``GenerateAffiliateSharingLinkErrorItem``.
public struct Detail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Why no link was made for this tag, as text.
  public var failReason: String? { raw.string("fail_reason") }

  /// Text of your own that the link carries, returned with orders from it. Example: `tag-aaa`.
  public var tag: String? { raw.string("tag") }
}

/// Error inside ``AddShowcaseProductsResponse``, ``GetTokopediaProductMappingsResponse``, ``MapTokopediaProductIdsResponse``.
public struct ErrorItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Error code for the part of the call that failed. Example: `16001001`.
  public var code: Int? { raw.int("code") }

  /// Product or tag that failed, with the reason.
  public var detail: AddShowcaseProductsDetail? { raw.view("detail") }

  /// Explanation of the error, written for people to read.
  public var message: String? { raw.string("message") }
}

/// Failed material inside ``CreatorGenerateGeneralLinkResponse``, ``CreatorGeneratePublisherLinkResponse``.
public struct FailedMaterial: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Why no link was made for this product, as text.
  public var failReason: String? { raw.string("fail_reason") }

  /// Id of the product that the link or the failure belongs to. Example: `7362840009596339972`.
  public var materialId: String? { raw.string("material_id") }
}

/// Filter param inside the parameters of `creatorSelectAffiliateProduct`.
public struct FilterParam: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    categoryIds: [String]? = nil,
    commissionRateRange: CommissionRateRange? = nil,
    poolIds: [String]? = nil,
    priceRange: PriceRange? = nil,
    productIds: [String]? = nil,
    shopRatingRange: ShopRatingRange? = nil,
    soldQuantityRange: SoldQuantityRange? = nil,
    titleKeyword: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("category_ids", categoryIds)
      writer.put("commission_rate_range", commissionRateRange)
      writer.put("pool_ids", poolIds)
      writer.put("price_range", priceRange)
      writer.put("product_ids", productIds)
      writer.put("shop_rating_range", shopRatingRange)
      writer.put("sold_quantity_range", soldQuantityRange)
      writer.put("title_keyword", titleKeyword)
    })
  }

  /// Restricts the results to these categories, fewer than 1000 ids.
  public var categoryIds: [String] { raw.strings("category_ids") }

  /// Restricts the results to products whose commission rate lies in this range.
  public var commissionRateRange: CommissionRateRange? { raw.view("commission_rate_range") }

  /// Product pools to search in, ids given to you by the platform; one only unless `title_keyword` is set.
  public var poolIds: [String] { raw.strings("pool_ids") }

  /// Lowest and highest sales price that products may have.
  public var priceRange: PriceRange? { raw.view("price_range") }

  /// Exactly these products, at most 50 ids; all other conditions are then ignored.
  public var productIds: [String] { raw.strings("product_ids") }

  /// Lowest and highest rating that the shop may have.
  public var shopRatingRange: ShopRatingRange? { raw.view("shop_rating_range") }

  /// Lowest and highest number of units sold so far.
  public var soldQuantityRange: SoldQuantityRange? { raw.view("sold_quantity_range") }

  /// Part of the product name to search for, 1 to 255 characters, in any language.
  public var titleKeyword: String? { raw.string("title_keyword") }
}

/// Fulfillment inside ``CreatorSearchSampleApplicationFulfillmentsResponse``.
public struct Fulfillment: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the sample application that the entry belongs to. Example: `123456`.
  public var applicationId: String? { raw.string("application_id") }

  /// Whether the product of the sample can be promoted now; LIVE is the only state in which it can. Example: `LIVE`.
  public var boundProductStatus: BoundProductStatus? { raw.open("bound_product_status") }

  /// Time by which content must be posted, Unix time in seconds: 14 days after the sample arrived, plus `total_suspend_duration`. Example: `1728542813`.
  public var expirationTime: UnixTime? { raw.time("expiration_time") }

  /// Id of the creator's duty to post content for the sample. Example: `123456`.
  public var id: String? { raw.string("id") }

  /// Platform's id of the product, as the product operations return it. Example: `123456`.
  public var productId: String? { raw.string("product_id") }

  /// How the sample was got: FREE_SAMPLE, SAMPLE_COUPON, SAMPLE_CAMPAIGN or PLATFORM_FREE_SAMPLE. Example: `FREE_SAMPLE`.
  public var sampleApplicationType: SampleApplicationType? { raw.open("sample_application_type") }

  /// Platform's id of the shop that offers the product. Example: `123456`.
  public var shopId: String? { raw.string("shop_id") }

  /// How far the creator has met the duty to post: PENDING, ONGOING while content is checked, then SUCCEED, FAILED, OVERDUE, SUSPEND, CANCELLED or EXEMPTED. Example: `ONGOING`.
  public var status: FulfillmentStatus? { raw.open("status") }

  /// Time by which the deadline was put off at the creator's request, in seconds. Example: `100020`.
  public var totalSuspendDuration: Int? { raw.int("total_suspend_duration") }
}

/// Error inside ``GenerateAffiliateSharingLinkResponse``.
public struct GenerateAffiliateSharingLinkErrorItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Error code for the part of the call that failed. Example: `16001001`.
  public var code: Int? { raw.int("code") }

  /// Product or tag that failed, with the reason.
  public var detail: Detail? { raw.view("detail") }

  /// Explanation of the error, written for people to read.
  public var message: String? { raw.string("message") }
}

/// Material inside the parameters of `generateAffiliateSharingLink`.
public struct GenerateAffiliateSharingLinkMaterial: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    campaignUrl: String? = nil,
    id: String? = nil,
    type: GenerateAffiliateSharingLinkMaterialType? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("campaign_url", campaignUrl)
      writer.put("id", id)
      writer.put("type", type)
    })
  }

  /// Address of the campaign page to share; only with `type` CAMPAIGN. Tracking parameters are added to it.
  public var campaignUrl: String? { raw.string("campaign_url") }

  /// Id of the product or campaign to share; not needed for `type` SHOWCASE. Example: `17213214214587983`.
  public var id: String? { raw.string("id") }

  /// What to share: PRODUCT by id, CAMPAIGN by id and `campaign_url`, or SHOWCASE without either. Example: `PRODUCT`.
  public var type: GenerateAffiliateSharingLinkMaterialType? { raw.open("type") }
}

/// Sample product inside ``AffiliateCreatorLabel``.
public struct GetCreatorApplicableSampleLabelSampleProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Variants of the product and whether each can be had as a sample.
  public var sampleSkuList: [SampleSku] { raw.views("sample_sku_list") }
}

/// Shop inside ``GetShowcaseProductsProduct``, ``Product``.
public struct GetOpenCollaborationProductListByProductIdsShop: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Name of the shop as buyers see it on TikTok.
  public var name: String? { raw.string("name") }
}

/// Product inside ``GetShopProductsResponse``.
public struct GetShopProductsProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the product is in the creator's showcase, can be added, or was rejected. Example: `ADDABLE`.
  public var addedStatus: AddedStatus? { raw.open("added_status") }

  /// Brand that the seller set for the product. Example: `Apple`.
  public var brandName: String? { raw.string("brand_name") }

  /// Platform's id of the product, as the product operations return it. Example: `1729592969712207012`.
  public var id: String? { raw.string("id") }

  /// Pictures of the product with address and size.
  public var images: [AffiliateCreatorImage] { raw.views("images") }

  /// Price of the product with its currency; in the showcase also before and after discounts.
  public var price: Money? { raw.view("price") }

  /// Number of units of the product that were sold so far. Example: `33`.
  public var salesCount: Int? { raw.int("sales_count") }

  /// Name of the product as buyers see it on the product page.
  public var title: String? { raw.string("title") }
}

/// Issue inside ``ViolationCheckResult``.
public struct GetShoppableVideoPrecheckResultIssue: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Rule of the platform that the content breaks, such as Pirated Content.
  public var risk: String? { raw.string("risk") }

  /// What to change so that the issue goes away.
  public var suggestions: String? { raw.string("suggestions") }
}

/// Commission inside ``GetShowcaseProductsProduct``.
public struct GetShowcaseProductsCommission: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Commission rate in hundredths of a percent: 3587 is 35.87 percent; 100 to 8000. Example: `3000`.
  public var rate: Int? { raw.int("rate") }

  /// Reward on top of the commission, in hundredths of a percent. Example: `500`.
  public var rewardRate: Int? { raw.int("reward_rate") }
}

/// Price inside ``GetShowcaseProductsProduct``.
public struct GetShowcaseProductsPrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Price range of the SKUs before any discount is taken off.
  public var originalPrice: OriginalPrice? { raw.view("original_price") }

  /// Price after discounts paid by the platform.
  public var platformDiscountPrice: PlatformDiscountPrice? { raw.view("platform_discount_price") }

  /// Price range of the SKUs after the seller's own discounts.
  public var sellerDiscountPrice: SellerDiscountPrice? { raw.view("seller_discount_price") }
}

/// Product inside ``GetShowcaseProductsResponse``.
public struct GetShowcaseProductsProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Extra pictures that the creator chose for the product.
  public var addition: Addition? { raw.view("addition") }

  /// Collaboration through which the creator promotes the product.
  public var collaboration: Collaboration? { raw.view("collaboration") }

  /// Commission the creator earns on the product, as rate and amount.
  public var commission: GetShowcaseProductsCommission? { raw.view("commission") }

  /// Address of the product page, as buyers open it.
  public var detailLink: String? { raw.string("detail_link") }

  /// Platform's id of the product, as the product operations return it. Example: `53219092314`.
  public var id: String? { raw.string("id") }

  /// Main pictures of the product as the seller uploaded them.
  public var mainImages: [MainImage] { raw.views("main_images") }

  /// Price of the product with its currency; in the showcase also before and after discounts.
  public var price: GetShowcaseProductsPrice? { raw.view("price") }

  /// Countries in which the product is sold, ISO 3166-1 alpha-2.
  public var saleRegions: [String] { raw.strings("sale_regions") }

  /// Shop that sells the product, with its name.
  public var shop: GetOpenCollaborationProductListByProductIdsShop? { raw.view("shop") }

  /// Where the product comes from: AFFILIATE, TIKTOK_STORE or THIRD_PARTY. Example: `AFFILIATE`.
  public var source: GetShowcaseProductsProductSource? { raw.open("source") }

  /// State of the product in the showcase: added, visible, in stock, reviewed.
  public var status: Status? { raw.view("status") }

  /// Address of the product page outside TikTok Shop; for products from other platforms.
  public var thirdPartyLink: String? { raw.string("third_party_link") }

  /// Name of the product as buyers see it on the product page.
  public var title: String? { raw.string("title") }
}

/// Product inside ``GetTokopediaProductMappingsResponse``, ``MapTokopediaProductIdsResponse``.
public struct GetTokopediaProductMappingsProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the product on Tokopedia, the sister market in Indonesia.
  public var tokoPid: Int? { raw.int("toko_pid") }

  /// Id of the same product on TikTok Shop (TTS).
  public var ttsPid: Int? { raw.int("tts_pid") }
}

/// Good quality check result inside ``PrecheckTask``.
public struct GoodQualityCheckResult: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// What the check objected to, with advice on each point.
  public var issues: [Issue] { raw.views("issues") }

  /// Outcome of the quality check: SUCCESS, FAIL with `issues`, or PROCESSING while it runs. Example: `FAIL`.
  public var status: String? { raw.string("status") }
}

/// Image inside ``GetShopProductsProduct``.
public struct AffiliateCreatorImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Height of the picture behind `url`, in pixels. Example: `200`.
  public var height: Int? { raw.int("height") }

  /// Address at which the product picture can be loaded.
  public var url: String? { raw.string("url") }

  /// Width of the picture behind `url`, in pixels. Example: `200`.
  public var width: Int? { raw.int("width") }
}

/// Issue inside ``GoodQualityCheckResult``.
public struct Issue: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Code of the quality finding, such as LOW_CONTENT_PROMOTION. Example: `LOW_CONTENT_PROMOTIO`.
  public var code: String? { raw.string("code") }

  /// What to change so that the issue goes away.
  public var suggestions: String? { raw.string("suggestions") }
}

/// Label inside ``GetCreatorApplicableSampleLabelResponse``.
public struct AffiliateCreatorLabel: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the creator's sample application for the product; present only if one was made. Example: `86427198341982134`.
  public var applicationId: String? { raw.string("application_id") }

  /// Whether the creator may ask for the sample. Example: `true`.
  public var canApply: Bool? { raw.flag("can_apply") }

  /// Whether the creator has used up the number of samples allowed. Example: `true`.
  public var reachLimit: Bool? { raw.flag("reach_limit") }

  /// Product that the creator gets or can get for free, with its SKUs.
  public var sampleProduct: GetCreatorApplicableSampleLabelSampleProduct? { raw.view("sample_product") }

  /// TO_APPLY if the creator has not asked for the product yet, ONGOING until content is posted, then COMPLETE. Example: `ONGOING`.
  public var status: String? { raw.string("status") }
}

/// Link inside ``LinkInfo``.
public struct AffiliateCreatorLink: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    linkTitle: String? = nil,
    productId: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("link_title", linkTitle)
      writer.put("product_id", productId)
    })
  }

  /// Text that viewers see on the product link.
  public var linkTitle: String? { raw.string("link_title") }

  /// Platform's id of the product, as the product operations return it.
  public var productId: String? { raw.string("product_id") }
}

/// Link info inside the parameters of `postShoppablePhotos`.
public struct LinkInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    postType: String,
    links: [AffiliateCreatorLink]? = nil,
    shopInfo: ShopInfo? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("links", links)
      writer.put("post_type", postType)
      writer.put("shop_info", shopInfo)
    })
  }

  /// Products linked from the post, each with its link text.
  public var links: [AffiliateCreatorLink] { raw.views("links") }

  /// What kind of link the photo post carries.
  public var postType: String? { raw.string("post_type") }

  /// Shop or group of its products that the post links to.
  public var shopInfo: ShopInfo? { raw.view("shop_info") }
}

/// Main image inside ``GetShowcaseProductsProduct``.
public struct MainImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Height of the image in pixels; the misspelling is part of the name. Example: `100`.
  public var heigth: Int? { raw.int("heigth") }

  /// Address at which the product picture can be loaded.
  public var url: String? { raw.string("url") }

  /// Width of the picture behind `url`, in pixels. Example: `100`.
  public var width: Int? { raw.int("width") }
}

/// Market performance inside ``CreatorSelectAffiliateProductProduct``.
public struct MarketPerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Number of units of the product sold since it went on sale. Example: `618`.
  public var historicalSoldQuantity: Int? { raw.int("historical_sold_quantity") }
}

/// Material inside the parameters of `creatorGenerateGeneralLink`.
public struct Material: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    ids: [String],
    type: String,
    promotionCampaignSchema: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("ids", ids)
      writer.put("promotion_campaign_schema", promotionCampaignSchema)
      writer.put("type", type)
    })
  }

  /// Products to make links for, at most 50 ids.
  public var ids: [String] { raw.strings("ids") }

  /// App link of the promotion campaign that the links should lead to.
  public var promotionCampaignSchema: String? { raw.string("promotion_campaign_schema") }

  /// What to share: PRODUCT by id, CAMPAIGN by id and `campaign_url`, or SHOWCASE without either. Example: `PRODUCT`.
  public var type: String? { raw.string("type") }
}

/// Order inside ``CreatorSearchAffiliateTraceOrdersResponse``.
public struct Order: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// When the order was created, Unix time in seconds. Example: `1685548800`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// When the order was delivered, Unix time in seconds. Example: `1685548800`.
  public var deliveryTime: UnixTime? { raw.time("delivery_time") }

  /// Platform's id of the main order, one checkout of the buyer. Example: `789078671231123100`.
  public var id: Int? { raw.int("id") }

  /// Variants of products sold in the order, each with its commission.
  public var skus: [Sku] { raw.views("skus") }

  /// State of the commission: estimated until settled, then SETTLED; REFUNDED pays nothing, FROZEN waits for a fraud check. Example: `SETTLED`.
  public var status: OrderStatus? { raw.open("status") }
}

/// Original price inside ``GetShowcaseProductsPrice``, ``Product``.
public struct OriginalPrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// ISO 4217 code of the currency of the amounts beside it. Example: `USD`.
  public var currency: String? { raw.string("currency") }

  /// Highest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `100.00`.
  public var maximumAmount: String? { raw.string("maximum_amount") }

  /// Lowest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `12.21`.
  public var minimumAmount: String? { raw.string("minimum_amount") }
}

/// Partner inside ``Collaboration``.
public struct Partner: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Platform's id of the affiliate partner (agency). Example: `123456789`.
  public var id: String? { raw.string("id") }

  /// Name of the affiliate partner (agency) behind the collaboration.
  public var name: String? { raw.string("name") }
}

/// Photo inside ``PostShoppablePhotosResponse``.
public struct Photo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Platform's id of the photo post that was published.
  public var photoPostId: String? { raw.string("photo_post_id") }
}

/// Photo file inside ``UploadShoppablePhotoFileResponse``.
public struct PhotoFile: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Identifier of the uploaded picture; pass it as `photo_file_uris` to post it.
  public var photoUri: String? { raw.string("photo_uri") }
}

/// Photos info inside the parameters of `postShoppablePhotos`.
public struct PhotosInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    photoFileUris: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("photo_file_uris", photoFileUris)
    })
  }

  /// Identifier of an uploaded picture, from `photo_uri`.
  public var photoFileUris: String? { raw.string("photo_file_uris") }
}

/// Platform discount price inside ``GetShowcaseProductsPrice``.
public struct PlatformDiscountPrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// ISO 4217 code of the currency of the amounts beside it. Example: `USD`.
  public var currency: String? { raw.string("currency") }

  /// Highest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `100.00`.
  public var maximumAmount: String? { raw.string("maximum_amount") }

  /// Lowest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `12.21`.
  public var minimumAmount: String? { raw.string("minimum_amount") }
}

/// Video inside ``PostShoppableVideoResponse``.
public struct PostShoppableVideoVideo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the video; pass it as `video_id` to follow the publishing.
  public var id: String? { raw.string("id") }
}

/// Precheck inside ``PrecheckVideoContentResponse``.
public struct Precheck: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the pre-check, returned when it was started. Example: `1123123123`.
  public var taskId: String? { raw.string("task_id") }
}

/// Precheck task inside ``GetShoppableVideoPrecheckResultResponse``.
public struct PrecheckTask: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the video is good enough, with findings and advice where it is not.
  public var goodQualityCheckResult: GoodQualityCheckResult? { raw.view("good_quality_check_result") }

  /// Id of the check, as returned when it was started. Example: `7493990579714164574`.
  public var id: String? { raw.string("id") }

  /// Result of the check for content that breaks the rules.
  public var violationCheckResult: ViolationCheckResult? { raw.view("violation_check_result") }
}

/// Video info inside the parameters of `precheckVideoContent`.
public struct PrecheckVideoContentVideoInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    fileId: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("file_id", fileId)
    })
  }

  /// Id of the uploaded video file, from the upload of shoppable videos. Example: `v12d00gd0024d3nfqr7og65`.
  public var fileId: String? { raw.string("file_id") }
}

/// Price inside ``CreatorSelectAffiliateProductProduct``.
public struct Price: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Highest price among the SKUs, decimal text. Example: `"85.169"`.
  public var ceilingPrice: String? { raw.string("ceiling_price") }

  /// ISO 4217 code of the currency of the amounts beside it. Example: `"VND"`.
  public var currency: String? { raw.string("currency") }

  /// Lowest price among the SKUs, decimal text. Example: `"53.468"`.
  public var floorPrice: String? { raw.string("floor_price") }
}

/// Price range inside ``FilterParam``.
public struct PriceRange: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    priceGe: String? = nil,
    priceLe: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("price_ge", priceGe)
      writer.put("price_le", priceLe)
    })
  }

  /// Lowest price, in the currency of the creator's market; a whole number of 0 or more, decimals are cut off. Example: `"12"`.
  public var priceGe: String? { raw.string("price_ge") }

  /// Highest price, in the currency of the creator's market; a whole number of 0 or more, decimals are cut off. Example: `"100"`.
  public var priceLe: String? { raw.string("price_le") }
}

/// Product inside ``GetOpenCollaborationProductListByProductIdsResponse``, ``SearchOpenCollaborationProductResponse``.
public struct Product: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Categories of the product from the first level down, at most 3.
  public var categoryChains: [CategoryChain] { raw.views("category_chains") }

  /// Commission the creator earns on the product, as rate and amount.
  public var commission: Commission? { raw.view("commission") }

  /// Address of the product page, as buyers open it.
  public var detailLink: String? { raw.string("detail_link") }

  /// Whether any unit of the product is in stock. Example: `false`.
  public var hasInventory: Bool? { raw.flag("has_inventory") }

  /// Platform's id of the product, as the product operations return it. Example: `1729432087292775344`.
  public var id: String? { raw.string("id") }

  /// Address of the main picture of the product.
  public var mainImageUrl: String? { raw.string("main_image_url") }

  /// Price range of the SKUs before any discount is taken off.
  public var originalPrice: OriginalPrice? { raw.view("original_price") }

  /// Country in which the product is sold, ISO 3166-1 alpha-2. Example: `ID`.
  public var saleRegion: String? { raw.string("sale_region") }

  /// Price range of the SKUs with the current promotion.
  public var salesPrice: SalesPrice? { raw.view("sales_price") }

  /// Shop that sells the product, with its name.
  public var shop: GetOpenCollaborationProductListByProductIdsShop? { raw.view("shop") }

  /// Commission on orders that come from ads; without a rate here the open collaboration's ads rate or the standard rate holds.
  public var shopAdsCommission: ShopAdsCommission? { raw.view("shop_ads_commission") }

  /// Name of the product as buyers see it on the product page.
  public var title: String? { raw.string("title") }

  /// Units of the product sold so far, counted by SKU. Example: `12`.
  public var unitsSold: Int? { raw.int("units_sold") }
}

/// Product link info inside the parameters of `postShoppableVideo`, the parameters of `precheckVideoContent`.
public struct ProductLinkInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    productId: String,
    title: String
  ) {
    raw = JSONValue(members: { writer in
      writer.put("product_id", productId)
      writer.put("title", title)
    })
  }

  /// Id of the product to link in the video, from the shop or showcase products of the creator. Example: `17294069642063424`.
  public var productId: String? { raw.string("product_id") }

  /// Text on the product link of the video, fewer than 30 characters.
  public var title: String? { raw.string("title") }
}

/// Review inside ``CreatorSelectAffiliateProductProduct``.
public struct Review: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Number of reviews that buyers wrote about the product. Example: `43`.
  public var count: Int? { raw.int("count") }

  /// Average rating of the product, above 0 and up to 5, as text. Example: `"4.5"`.
  public var overallScore: String? { raw.string("overall_score") }
}

/// Sale property inside ``SampleSku``.
public struct SaleProperty: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the sales attribute, such as 100000 for color. Example: `100000`.
  public var id: String? { raw.string("id") }

  /// Name of the sales attribute, such as color. Example: `color`.
  public var name: String? { raw.string("name") }

  /// Platform's id of the attribute value, such as that of red. Example: `7425668826861520646`.
  public var valueId: String? { raw.string("value_id") }

  /// Name of the attribute value, such as red. Example: `Default`.
  public var valueName: String? { raw.string("value_name") }
}

/// Sales price inside ``Product``.
public struct SalesPrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// ISO 4217 code of the currency of the amounts beside it. Example: `USD`.
  public var currency: String? { raw.string("currency") }

  /// Highest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `55.7`.
  public var maximumAmount: String? { raw.string("maximum_amount") }

  /// Lowest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `34.3`.
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

/// Sample application inside ``GetCreatorSampleApplicationDetailResponse``, ``SearchCreatorSampleApplicationsResponse``.
public struct SampleApplication: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the platform campaign the sample belongs to; only for samples from a campaign. Example: `74378918272345199`.
  public var activityId: String? { raw.string("activity_id") }

  /// When it was created, Unix time in seconds. Example: `1731298837`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// How far the creator has met the duty to post content for the sample.
  public var creatorFulfillment: CreatorFulfillment? { raw.view("creator_fulfillment") }

  /// Id of the creator's request for the sample, to pass as `application_id`. Example: `8070590921506065183`.
  public var id: String? { raw.string("id") }

  /// Id of the sample order, which exists once the seller has approved the application. Example: `57871819384716917`.
  public var mainOrderId: String? { raw.string("main_order_id") }

  /// Product that the creator gets or can get for free, with its SKUs.
  public var sampleProduct: SampleProduct? { raw.view("sample_product") }

  /// Where the request for a sample stands, from review by the seller (PENDING) to posted content (COMPLETED). Example: `PENDING`.
  public var status: SampleApplicationStatus? { raw.open("status") }

  /// How the sample was got: FREE_SAMPLE from the seller, SAMPLE_COUPON bought at a discount, or SAMPLE_CAMPAIGN from the platform. Example: `FREE_SAMPLE`.
  public var type: String? { raw.string("type") }
}

/// Sample product inside ``SampleApplication``.
public struct SampleProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Platform's id of the product, as the product operations return it. Example: `1729863469568985219`.
  public var id: String? { raw.string("id") }

  /// Platform's id of the SKU, the variant given as a sample. Example: `1729480364147774364`.
  public var skuId: String? { raw.string("sku_id") }

  /// Attribute values of the SKU, such as red and XL.
  public var skuSalePropertyValueNames: [String] { raw.strings("sku_sale_property_value_names") }
}

/// Sample SKU inside ``GetCreatorApplicableSampleLabelSampleProduct``.
public struct SampleSku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Platform's id of the SKU, the variant of the product. Example: `1731055098570377347`.
  public var id: String? { raw.string("id") }

  /// Whether the creator can choose this SKU as a sample; if not, `unavailable_reason` says why. Example: `true`.
  public var isAvailable: Bool? { raw.flag("is_available") }

  /// Price of the SKU at which buyers can order it.
  public var price: Money? { raw.view("price") }

  /// Sales attributes that tell this SKU from the others, such as color and size.
  public var saleProperties: [SaleProperty] { raw.views("sale_properties") }

  /// Ids of the attribute values that make up the SKU, joined in one text. Example: `7068196393634072325`.
  public var salePropertyValueIds: String? { raw.string("sale_property_value_ids") }

  /// Why the SKU cannot be had as a sample: IS_PREORDER, IS_GIFT, OUT_OF_STOCK, EXCEED_CB_PRICE_THRESHOLD or ALREADY_APPLYED. Example: `IS_PREORDER`.
  public var unavailableReason: String? { raw.string("unavailable_reason") }
}

/// Order inside ``SearchAffiliateOrdersResponse``.
public struct SearchAffiliateOrdersOrder: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// When the order was created, Unix time in seconds. Example: `1685548800`.
  public var createTime: UnixTime? { raw.time("create_time") }

  /// When the order was delivered, Unix time in seconds. Example: `1685548800`.
  public var deliveryTime: UnixTime? { raw.time("delivery_time") }

  /// Platform's id of the main order, one checkout of the buyer. Example: `789078671231123124`.
  public var id: String? { raw.string("id") }

  /// Variants of products sold in the order, each with its commission.
  public var skus: [Sku] { raw.views("skus") }

  /// State of the commission: estimated until settled, then SETTLED; REFUNDED pays nothing, FROZEN waits for a fraud check. Example: `SETTLED`.
  public var status: String? { raw.string("status") }
}

/// Commission rate range inside the parameters of `searchOpenCollaborationProduct`.
public struct SearchOpenCollaborationProductCommissionRateRange: JSONView {
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

  /// Lowest commission rate to include, in hundredths of a percent (3587 is 35.87 percent); at least 1000. Example: `100`.
  public var rateGe: Int? { raw.int("rate_ge") }

  /// Commission rate that products must lie below, in hundredths of a percent; at least 1000. Example: `8000`.
  public var rateLt: Int? { raw.int("rate_lt") }
}

/// Product inside ``TargetCollaboration``.
public struct SearchTargetCollaborationsProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Commission the creator earns on the product, as rate and amount.
  public var commission: Commission? { raw.view("commission") }

  /// Platform's id of the product, as the product operations return it. Example: `1729432087292775344`.
  public var id: String? { raw.string("id") }

  /// Address of the main picture of the product.
  public var mainImageUrl: String? { raw.string("main_image_url") }

  /// Name of the product as buyers see it on the product page.
  public var title: String? { raw.string("title") }
}

/// Seller discount price inside ``GetShowcaseProductsPrice``.
public struct SellerDiscountPrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// ISO 4217 code of the currency of the amounts beside it. Example: `USD`.
  public var currency: String? { raw.string("currency") }

  /// Highest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `100.00`.
  public var maximumAmount: String? { raw.string("maximum_amount") }

  /// Lowest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `12.21`.
  public var minimumAmount: String? { raw.string("minimum_amount") }
}

/// Sharing link inside ``CreatorGenerateGeneralLinkResponse``.
public struct SharingLink: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Link that opens the product page in TikTok Shop; put your own id for each click into its `o_event_id` to trace orders.
  public var deepLink: String? { raw.string("deep_link") }

  /// Id of the product that the link or the failure belongs to. Example: `7362840009596339971`.
  public var materialId: String? { raw.string("material_id") }

  /// Like `deep_link`, but sends people without the TikTok app to the app store first.
  public var oneLink: String? { raw.string("one_link") }

  /// Link that creators share to promote the product; parameters you add, such as event_id and publisher_id, come back with the order.
  public var sharingLink: String? { raw.string("sharing_link") }
}

/// Shop inside ``CreatorSelectAffiliateProductProduct``.
public struct Shop: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Address at which the logo of the shop can be loaded.
  public var logoUrl: String? { raw.string("logo_url") }

  /// Name of the shop as buyers see it on TikTok.
  public var name: String? { raw.string("name") }

  /// Average rating of the shop, above 0 and up to 5, as text. Example: `"3.5"`.
  public var rating: String? { raw.string("rating") }
}

/// Shop ads commission inside ``Product``.
public struct ShopAdsCommission: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Commission rate on orders that come from ads, in hundredths of a percent. Example: `100`.
  public var rate: Int? { raw.int("rate") }
}

/// Shop info inside ``LinkInfo``.
public struct ShopInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    groupId: String? = nil,
    groupType: String? = nil,
    shopId: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("group_id", groupId)
      writer.put("group_type", groupType)
      writer.put("shop_id", shopId)
    })
  }

  /// Id of the group of products in the shop that the post links to.
  public var groupId: String? { raw.string("group_id") }

  /// Kind of the group of products that the post links to.
  public var groupType: String? { raw.string("group_type") }

  /// Platform's id of the shop that offers the product.
  public var shopId: String? { raw.string("shop_id") }
}

/// Shop rating range inside ``FilterParam``.
public struct ShopRatingRange: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    ratingGe: Int? = nil,
    ratingLe: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("rating_ge", ratingGe)
      writer.put("rating_le", ratingLe)
    })
  }

  /// Lowest shop rating times ten, 0 to 50 (35 is a rating of 3.5). Example: `40`.
  public var ratingGe: Int? { raw.int("rating_ge") }

  /// Highest shop rating times ten, 0 to 50 (35 is a rating of 3.5). Example: `48`.
  public var ratingLe: Int? { raw.int("rating_le") }
}

/// SKU inside ``Order``, ``SearchAffiliateOrdersOrder``.
public struct Sku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Bonus commission finally earned: `actual_commission_base` times `commission_bonus_rate`.
  public var actualBonusCommission: Money? { raw.view("actual_bonus_commission") }

  /// Commission finally earned on the SKU; newer versions count all rates together and take off taxes and the agency's share.
  public var actualCommission: Money? { raw.view("actual_commission") }

  /// Sales value that the commission is finally computed on: price times the units neither returned nor refunded.
  public var actualCommissionBase: Money? { raw.view("actual_commission_base") }

  /// Reward that the affiliate partner finally pays to the creator on top of the commission.
  public var actualCreatorCommissionRewardFee: Money? { raw.view("actual_creator_commission_reward_fee") }

  /// Shop Ads commission finally earned: `actual_commission_base` times `shop_ads_commission_rate`.
  public var actualShopAdsCommission: Money? { raw.view("actual_shop_ads_commission") }

  /// Standard commission finally earned: `actual_commission_base` times `standard_commission_rate`.
  public var actualStandardCommission: Money? { raw.view("actual_standard_commission") }

  /// Id of the partner campaign that the order came through. Example: `73661290629`.
  public var campaignId: String? { raw.string("campaign_id") }

  /// Bonus commission rate in hundredths of a percent (3000 is 30 percent). Example: `1000`.
  public var commissionBonusRate: Int? { raw.int("commission_bonus_rate") }

  /// How the commission of the order is computed: one fixed rate, or a rate by tier.
  public var commissionModel: String? { raw.string("commission_model") }

  /// Commission rate in hundredths of a percent (3000 is 30 percent); newer versions give the sum of standard, ads, bonus and reward rates. Example: `1000`.
  public var commissionRate: Int? { raw.int("commission_rate") }

  /// Commission percentages agreed between seller and creator, one for each tier, such as 3.0 or 5.0.
  public var commissionTierSetting: String? { raw.string("commission_tier_setting") }

  /// Id of the LIVE, video or other content that the order came from. Example: `7493990579714164574`.
  public var contentId: String? { raw.string("content_id") }

  /// Content that the order came from: SHOP, VIDEO, LIVE, PRE_LIVE, PROMOTION_PAGE or LINKSHARE. Example: `LIVE`.
  public var contentType: ContentType? { raw.open("content_type") }

  /// Share that the affiliate partner passes on to the creator as a reward, in hundredths of a percent. Example: `1000`.
  public var creatorCommissionRewardRate: Int? { raw.int("creator_commission_reward_rate") }

  /// When the order was delivered, Unix time in seconds. Example: `1685548800`.
  public var deliveryTime: UnixTime? { raw.time("delivery_time") }

  /// Bonus commission expected: `estimated_commission_base` times `commission_bonus_rate`.
  public var estimatedBonusCommission: Money? { raw.view("estimated_bonus_commission") }

  /// Commission expected on the SKU, computed when the order was placed.
  public var estimatedCommission: Money? { raw.view("estimated_commission") }

  /// Sales value at the time of the order on which the commission is estimated.
  public var estimatedCommissionBase: Money? { raw.view("estimated_commission_base") }

  /// Reward that the affiliate partner is expected to pay to the creator on top of the commission.
  public var estimatedCreatorCommissionRewardFee: Money? { raw.view("estimated_creator_commission_reward_fee") }

  /// Shop Ads commission expected: `estimated_commission_base` times `shop_ads_commission_rate`.
  public var estimatedShopAdsCommission: Money? { raw.view("estimated_shop_ads_commission") }

  /// Standard commission expected: `estimated_commission_base` times `standard_commission_rate`.
  public var estimatedStandardCommission: Money? { raw.view("estimated_standard_commission") }

  /// Platform's id of the SKU, the variant of the product. Example: `1729793769377925388`.
  public var id: String? { raw.string("id") }

  /// Whether the order came through a carousel, that is a post with several pictures.
  public var isCarousel: Bool? { raw.flag("is_carousel") }

  /// Mexican income tax (ISR) withheld from the commission.
  public var isr: Money? { raw.view("isr") }

  /// Mexican value added tax (IVA) on the commission.
  public var iva: Money? { raw.view("iva") }

  /// When the order data was last changed, Unix time in seconds.
  public var lastUpdateTime: UnixTime? { raw.time("last_update_time") }

  /// Id of the open collaboration that the order came through. Example: `73661290629`.
  public var openCollaborationId: String? { raw.string("open_collaboration_id") }

  /// Personal income tax (PIT) withheld from the commission.
  public var pit: Money? { raw.view("pit") }

  /// Price at which one unit of the SKU was sold.
  public var price: Money? { raw.view("price") }

  /// Platform's id of the product, as the product operations return it. Example: `1729793769377859852`.
  public var productId: String? { raw.string("product_id") }

  /// Name of the product as buyers see it on the product page.
  public var productName: String? { raw.string("product_name") }

  /// Number of units of the SKU that the buyer ordered. Example: `2`.
  public var quantity: Int? { raw.int("quantity") }

  /// Number of units of the SKU that the buyer got a refund for. Example: `0`.
  public var refundedQuantity: Int? { raw.int("refunded_quantity") }

  /// Number of units of the SKU that the buyer sent back. Example: `1`.
  public var returnedQuantity: Int? { raw.int("returned_quantity") }

  /// Part of the commission that goes to the creator's agency.
  public var sharedWithPartner: Money? { raw.view("shared_with_partner") }

  /// Commission rate on orders that come from ads, in hundredths of a percent (3000 is 30 percent). Example: `5000`.
  public var shopAdsCommissionRate: Int? { raw.int("shop_ads_commission_rate") }

  /// Name of the shop that sold the product to the buyer.
  public var shopName: String? { raw.string("shop_name") }

  /// Base commission rate in hundredths of a percent, before ads, bonus and reward rates.
  public var standardCommissionRate: Int? { raw.int("standard_commission_rate") }

  /// Text of your own that the link carries, returned with orders from it. Example: `test-01`.
  public var tag: String? { raw.string("tag") }

  /// Id of the target collaboration that the order came through. Example: `73661290629`.
  public var targetCollaborationId: String? { raw.string("target_collaboration_id") }

  /// Origin of the order: which link and which publisher or click.
  public var trace: Trace? { raw.view("trace") }

  /// Origin of the order: which link it came from and the id the link carried.
  public var traceInfo: TraceInfo? { raw.view("trace_info") }
}

/// Sold quantity range inside ``FilterParam``.
public struct SoldQuantityRange: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    quantityGe: Int? = nil,
    quantityLe: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("quantity_ge", quantityGe)
      writer.put("quantity_le", quantityLe)
    })
  }

  /// Smallest number of units sold so far; 0 if left out. Example: `10000`.
  public var quantityGe: Int? { raw.int("quantity_ge") }

  /// Largest number of units sold so far; 0 or nothing lifts the limit. Example: `30000`.
  public var quantityLe: Int? { raw.int("quantity_le") }
}

/// Sort param inside the parameters of `creatorSelectAffiliateProduct`.
public struct SortParam: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    sortType: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("sort_type", sortType)
    })
  }

  /// RECOMMENDED (the default), BEST_SELLERS, LOW_PRICE, HIGH_PRICE, NEWLY_RELEASED or HIGH_COMMISSION_RATE. Example: `"RECOMMENDED"`.
  public var sortType: String? { raw.string("sort_type") }
}

/// Status inside ``GetShowcaseProductsProduct``.
public struct Status: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the product is in the creator's showcase, can be added, or was rejected. Example: `ADDED`.
  public var addedStatus: StatusAddedStatus? { raw.open("added_status") }

  /// Whether the product can be bought: IN_STOCK or SOLD_OUT. Example: `IN_STOCK`.
  public var inventoryStatus: InventoryStatus? { raw.open("inventory_status") }

  /// Whether the product is hidden from visitors of the showcase. Example: `false`.
  public var isHidden: Bool? { raw.flag("is_hidden") }

  /// State of the platform's review of the product: APPROVED, CHANGES_UNDER_REVIEW, UNAVAILABLE or ZERO_COMMISSION. Example: `APPROVED`.
  public var reviewStatus: ReviewStatus? { raw.open("review_status") }
}

/// Stock inside ``CreatorSelectAffiliateProductProduct``.
public struct Stock: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Number of units of the product that can still be sold. Example: `123`.
  public var quantity: Int? { raw.int("quantity") }
}

/// Target collaboration inside ``SearchTargetCollaborationsResponse``.
public struct TargetCollaboration: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Platform's id of the collaboration that the seller offered to the creator. Example: `789078671231123124`.
  public var id: String? { raw.string("id") }

  /// Name that the seller gave the collaboration. Example: `target_collaboration`.
  public var name: String? { raw.string("name") }

  /// Products of the collaboration with the commission offered for each.
  public var products: [SearchTargetCollaborationsProduct] { raw.views("products") }

  /// LIVE while the offer holds, otherwise EXPIRED, DELETED or ENDED. Example: `LIVE`.
  public var status: TargetCollaborationStatus? { raw.open("status") }
}

/// Trace inside ``Sku``.
public struct Trace: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Publisher's id for links of type SPECIFIC, or the click id you put into the link for type GENERAL. Example: `15678763`.
  public var id: String? { raw.string("id") }

  /// SPECIFIC for links made for one publisher, GENERAL for general links. Example: `SPECIFIC`.
  public var type: String? { raw.string("type") }
}

/// Trace info inside ``Sku``.
public struct TraceInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id that traces the order to the link it came from.
  public var id: String? { raw.string("id") }

  /// Kind of sharing link that the order came from.
  public var type: String? { raw.string("type") }
}

/// Video inside ``GetShoppableVideoStatusResponse``.
public struct Video: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the video; pass it as `video_id` to follow the publishing. Example: `7493990579714164574`.
  public var id: String? { raw.string("id") }

  /// How far publishing has come: PROCESSING, SUCCESS or FAIL. Example: `FAIL`.
  public var postStatus: PostStatus? { raw.open("post_status") }

  /// When the video was published, Unix time in seconds; only if `post_status` is SUCCESS. Example: `1685548800`.
  public var postTime: UnixTime? { raw.time("post_time") }
}

/// Video file inside ``UploadShoppableVideoFileResponse``.
public struct VideoFile: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the uploaded file; pass it as `file_id` to publish or pre-check the video. Example: `123123123123`.
  public var id: String? { raw.string("id") }

  /// MD5 checksum of the uploaded file, to compare with your own. Example: `D41D8CD98F00B204E9800998ECF8427E`.
  public var md5: String? { raw.string("md5") }
}

/// Video info inside the parameters of `postShoppableVideo`.
public struct VideoInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    fileId: String,
    title: String,
    coverTimestampMs: Int? = nil,
    coverUri: String? = nil,
    musicId: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("cover_timestamp_ms", coverTimestampMs)
      writer.put("cover_uri", coverUri)
      writer.put("file_id", fileId)
      writer.put("music_id", musicId)
      writer.put("title", title)
    })
  }

  /// Moment of the video to take the cover from, in milliseconds from its start.
  public var coverTimestampMs: Int? { raw.int("cover_timestamp_ms") }

  /// Identifier of an uploaded picture to use as cover of the video.
  public var coverUri: String? { raw.string("cover_uri") }

  /// Id of the uploaded video file, from the upload of shoppable videos.
  public var fileId: String? { raw.string("file_id") }

  /// Id of the music to play with the post, from the music search.
  public var musicId: String? { raw.string("music_id") }

  /// Caption of the video, at most 2200 characters; without it the video has none.
  public var title: String? { raw.string("title") }
}

/// Violation check result inside ``PrecheckTask``.
public struct ViolationCheckResult: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// What the check objected to, with advice on each point.
  public var issues: [GetShoppableVideoPrecheckResultIssue] { raw.views("issues") }

  /// Outcome of the check for rule violations: SUCCESS, FAIL with `issues`, or PROCESSING while it runs. Example: `FAIL`.
  public var status: String? { raw.string("status") }
}
