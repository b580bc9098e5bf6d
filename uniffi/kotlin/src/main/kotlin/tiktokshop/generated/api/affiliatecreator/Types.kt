// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
import tiktokshop.ResponseView
import tiktokshop.Upload
import tiktokshop.internal.fields
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** The response of `AddShowcaseProducts` (202405). Adds products to the creator's showcase, by product id or product link. */
public class AddShowcaseProductsResponse(response: ApiResponse) : ResponseView(response) {
    /** Parts of the call that failed, although the rest took effect. */
    public val errors: List<ErrorItem> get() = views("errors") { ErrorItem(it) }
}

/** The response of `CreatorGenerateGeneralLink` (202505). Creates sharing links for several materials, for use by any publisher. */
public class CreatorGenerateGeneralLinkResponse(response: ApiResponse) : ResponseView(response) {
    /** Products for which no link could be made. */
    public val failedMaterials: List<FailedMaterial> get() = views("failed_materials") { FailedMaterial(it) }

    /** Links that were created, one for each product. */
    public val sharingLinks: List<SharingLink> get() = views("sharing_links") { SharingLink(it) }
}

/** The response of `CreatorGeneratePublisherLink` (202504). Creates sharing links for several materials, tied to one named publisher. */
public class CreatorGeneratePublisherLinkResponse(response: ApiResponse) : ResponseView(response) {
    /** Products for which no link could be made. */
    public val failedMaterials: List<FailedMaterial> get() = views("failed_materials") { FailedMaterial(it) }

    /** Links that were created, one for each product. */
    public val sharingLinks: List<CreatorGeneratePublisherLinkSharingLink> get() = views("sharing_links") { CreatorGeneratePublisherLinkSharingLink(it) }
}

/** The response of `CreatorGetSampleRequestDeeplink` (202512). Returns an app deeplink where the creator can request a sample of a SKU. */
public class CreatorGetSampleRequestDeeplinkResponse(response: ApiResponse) : ResponseView(response) {
    /** Link that opens the sample request in the TikTok app; valid for 30 minutes and only for the creator who authorized the call. */
    public val deeplink: String? get() = text("deeplink")
}

/** The response of `CreatorSearchAffiliateTraceOrders` (202505). Lists traced affiliate orders of the creator within a time range. */
public class CreatorSearchAffiliateTraceOrdersResponse(response: ApiResponse) : ResponseView(response) {
    /** Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTEw`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Orders that the creator brought in, with the commission for each SKU. */
    public val orders: List<Order> get() = views("orders") { Order(it) }

    /** Number of all entries that match, over all pages. Example: `10`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `CreatorSearchSampleApplicationFulfillments` (202409). Lists the creator's content obligations for samples, filtered by fulfilment status. */
public class CreatorSearchSampleApplicationFulfillmentsResponse(response: ApiResponse) : ResponseView(response) {
    /** Duties of the creator to post content for samples, one entry each. */
    public val fulfillments: List<Fulfillment> get() = views("fulfillments") { Fulfillment(it) }
}

/** The response of `CreatorSelectAffiliateProduct` (202501). Searches the product selection pool for creators, filtered and sorted. */
public class CreatorSelectAffiliateProductResponse(response: ApiResponse) : ResponseView(response) {
    /** Token to pass as `page_token` for the next page; empty on the last page. Example: `"b2Zmc2V0PTQw"`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Products that match the request, one entry each. */
    public val products: List<CreatorSelectAffiliateProductProduct> get() = views("products") { CreatorSelectAffiliateProductProduct(it) }

    /** Number of all entries that match, over all pages. Example: `10000`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `GenerateAffiliateSharingLink` (202501). Creates affiliate sharing links for one material, one link for each tag. */
public class GenerateAffiliateSharingLinkResponse(response: ApiResponse) : ResponseView(response) {
    /** Links that were created, one for each tag. */
    public val affiliateSharingLinks: List<AffiliateSharingLink> get() = views("affiliate_sharing_links") { AffiliateSharingLink(it) }

    /** Parts of the call that failed, although the rest took effect. */
    public val errors: List<GenerateAffiliateSharingLinkErrorItem> get() = views("errors") { GenerateAffiliateSharingLinkErrorItem(it) }
}

/** The response of `GetCreatorApplicableSampleLabel` (202412). Tells whether the creator can apply for a free sample of a product. */
public class GetCreatorApplicableSampleLabelResponse(response: ApiResponse) : ResponseView(response) {
    /** Whether and how the creator can get a sample of the product. */
    public val label: Label? get() = child("label")?.let(::Label)
}

/** The response of `GetCreatorProfile` (202508). Returns the authorized creator's profile, region and permissions. */
public class GetCreatorProfileResponse(response: ApiResponse) : ResponseView(response) {
    /** Profile picture of the creator with address and size. */
    public val avatar: Avatar? get() = child("avatar")?.let(::Avatar)

    /** Open id that identifies the creator for your app. */
    public val creatorUserOpenId: String? get() = text("creator_user_open_id")

    /** Ways in which the creator may sell: in LIVEs, own products, products of others; none if empty. */
    public val permissions: List<String> get() = texts("permissions")

    /** Region where the TikTok account was opened, ISO 3166-1 alpha-2. Example: `US`. */
    public val registerRegion: String? get() = text("register_region")

    /** Market in which the creator may promote products, ISO 3166-1 alpha-2. Example: `US`. */
    public val selectionRegion: String? get() = text("selection_region")

    /** Kind of seller the creator also is: LOCAL or CROSS_BORDER; absent if the creator has no shop. Example: `LOCAL`. */
    public val sellerType: SellerType? get() = text("seller_type")?.let(::SellerType)

    /** Kind of creator: TIKTOK_SHOP_OFFICIAL_ACCOUNT, TIKTOK_MARKETING_ACCOUNT or TIKTOK_SHOP_CREATOR. Example: `TIKTOK_SHOP_OFFICIAL_ACCOUNT`. */
    public val userType: UserType? get() = text("user_type")?.let(::UserType)

    /** Handle of the creator, the name used in the profile address. Example: `abc123`. */
    public val username: String? get() = text("username")
}

/** The response of `GetCreatorSampleApplicationDetail` (202412). Returns one sample application of the creator with its fulfilment state. */
public class GetCreatorSampleApplicationDetailResponse(response: ApiResponse) : ResponseView(response) {
    /** The creator's request for a sample with its state and product. */
    public val sampleApplication: SampleApplication? get() = child("sample_application")?.let(::SampleApplication)
}

/** The response of `GetOpenCollaborationProductListByProductIds` (202509). Returns open collaboration details of the products with the given ids. */
public class GetOpenCollaborationProductListByProductIdsResponse(response: ApiResponse) : ResponseView(response) {
    /** Products that match the request, one entry each. */
    public val products: List<Product> get() = views("products") { Product(it) }
}

/** The response of `GetShopProducts` (202509). Lists the products of the shop linked to the creator, page by page. */
public class GetShopProductsResponse(response: ApiResponse) : ResponseView(response) {
    /** Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Products that match the request, one entry each. */
    public val products: List<GetShopProductsProduct> get() = views("products") { GetShopProductsProduct(it) }

    /** Number of all entries that match, over all pages. Example: `300`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `GetShoppableVideoPrecheckResult` (202601). Returns the outcome of a precheck task for a shoppable video. */
public class GetShoppableVideoPrecheckResultResponse(response: ApiResponse) : ResponseView(response) {
    /** Pre-check of the video with its results. */
    public val precheckTask: PrecheckTask? get() = child("precheck_task")?.let(::PrecheckTask)
}

/** The response of `GetShoppableVideoStatus` (202509). Returns the posting status and time of one shoppable video. */
public class GetShoppableVideoStatusResponse(response: ApiResponse) : ResponseView(response) {
    /** Video that is being published, with its state. */
    public val video: Video? get() = child("video")?.let(::Video)
}

/** The response of `GetShowcaseProducts` (202405). Lists what is in the creator's showcase, page by page. */
public class GetShowcaseProductsResponse(response: ApiResponse) : ResponseView(response) {
    /** Token to pass as `page_token` for the next page; empty on the last page. Example: `V231as2V0PTAK`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Products that match the request, one entry each. */
    public val products: List<GetShowcaseProductsProduct> get() = views("products") { GetShowcaseProductsProduct(it) }

    /** Number of all entries that match, over all pages. Example: `15`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `GetTokopediaAndTikTokShopProductIDMappings` (202607). Returns matching pairs of Tokopedia and TikTok Shop product ids; a POST that only reads. */
public class GetTokopediaProductMappingsResponse(response: ApiResponse) : ResponseView(response) {
    /** Why the mapping failed; absent if it worked. */
    public val error: ErrorItem? get() = child("error")?.let(::ErrorItem)

    /** Pairs of Tokopedia and TikTok Shop product ids. */
    public val product: List<GetTokopediaProductMappingsProduct> get() = views("product") { GetTokopediaProductMappingsProduct(it) }
}

/** The response of `MapTokopediaToTikTokShopProductIDs` (202606). Translates Tokopedia product ids to TikTok Shop product ids. */
public class MapTokopediaProductIdsResponse(response: ApiResponse) : ResponseView(response) {
    /** Why the mapping failed; absent if it worked. */
    public val error: ErrorItem? get() = child("error")?.let(::ErrorItem)

    /** Pairs of Tokopedia and TikTok Shop product ids. */
    public val product: List<GetTokopediaProductMappingsProduct> get() = views("product") { GetTokopediaProductMappingsProduct(it) }
}

/** The response of `PostShoppablePhotos` (202610). Publishes a photo post by the creator, with product or shop links. */
public class PostShoppablePhotosResponse(response: ApiResponse) : ResponseView(response) {
    /** Photo post that was just published, by its id. */
    public val photo: Photo? get() = child("photo")?.let(::Photo)

    /** Posts that the creator may still make, as text. */
    public val quota: String? get() = text("quota")
}

/** The response of `PostShoppableVideo` (202607). Publishes a video that the creator uploaded, with a product link. */
public class PostShoppableVideoResponse(response: ApiResponse) : ResponseView(response) {
    /** Video that is being published, with its state. */
    public val video: PostShoppableVideoVideo? get() = child("video")?.let(::PostShoppableVideoVideo)
}

/** The response of `PrecheckVideoContent` (202511). Starts a content check of an uploaded video and returns its task id. */
public class PrecheckVideoContentResponse(response: ApiResponse) : ResponseView(response) {
    /** Check of the video that was just started; read its result later. */
    public val precheck: Precheck? get() = child("precheck")?.let(::Precheck)
}

/** The response of `SearchCreatorAffiliateOrders` (202410). Lists the affiliate orders attributed to the creator, with commission per SKU. */
public class SearchAffiliateOrdersResponse(response: ApiResponse) : ResponseView(response) {
    /** Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTEw`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Orders that the creator brought in, with the commission for each SKU. */
    public val orders: List<SearchAffiliateOrdersOrder> get() = views("orders") { SearchAffiliateOrdersOrder(it) }

    /** Number of all entries that match, over all pages. Example: `10`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `SearchCreatorSampleApplications` (202412). Lists the creator's sample applications, filtered by status. */
public class SearchCreatorSampleApplicationsResponse(response: ApiResponse) : ResponseView(response) {
    /** Token to pass as `page_token` for the next page; empty on the last page. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Requests in which the creator asked for samples. */
    public val sampleApplications: List<SampleApplication> get() = views("sample_applications") { SampleApplication(it) }
}

/** The response of `SearchMusic` (202602). Searches the music that a creator may put under shoppable photos and videos. */
public class SearchMusicResponse(response: ApiResponse) : ResponseView(response)


/** The response of `CreatorSearchOpenCollaborationProduct` (202405). Searches the open collaboration products that the creator can promote, by price, rate or keyword. */
public class SearchOpenCollaborationProductResponse(response: ApiResponse) : ResponseView(response) {
    /** Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTEw`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Products that match the request, one entry each. */
    public val products: List<Product> get() = views("products") { Product(it) }

    /** Number of all entries that match, over all pages. Example: `10000`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `SearchCreatorTargetCollaborations` (202405). Lists the target collaborations that one shop offers to the creator. */
public class SearchTargetCollaborationsResponse(response: ApiResponse) : ResponseView(response) {
    /** Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Offers that sellers made to the creator. */
    public val targetCollaborations: List<TargetCollaboration> get() = views("target_collaborations") { TargetCollaboration(it) }

    /** Number of all entries that match, over all pages. Example: `100`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** The response of `UploadShoppablePhotoFile` (202511). Uploads a photo for a shoppable photo post and returns its URI. */
public class UploadShoppablePhotoFileResponse(response: ApiResponse) : ResponseView(response) {
    /** Picture that was just uploaded, to use in a photo post. */
    public val photoFile: PhotoFile? get() = child("photo_file")?.let(::PhotoFile)
}

/** The response of `UploadShoppableVideoFile` (202505). Uploads a video file for a shoppable video and returns its id. */
public class UploadShoppableVideoFileResponse(response: ApiResponse) : ResponseView(response) {
    /** Video file that was just uploaded, with its id and checksum. */
    public val videoFile: VideoFile? get() = child("video_file")?.let(::VideoFile)
}

/** Detail inside [ErrorItem]. */
public class AddShowcaseProductsDetail(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the product, as the product operations return it. Example: `12390753231`. */
    public val productId: String? get() = text("product_id")
}

/** Addition inside [GetShowcaseProductsProduct]. */
public class Addition(raw: JsonObject) : JsonView(raw) {
    /** Pictures that the creator chose to show instead of the seller's. */
    public val customizedMainImages: List<CustomizedMainImage> get() = views("customized_main_images") { CustomizedMainImage(it) }
}

/** Affiliate sharing link inside [GenerateAffiliateSharingLinkResponse]. */
public class AffiliateSharingLink(raw: JsonObject) : JsonView(raw) {
    /** Short link on www.tiktok.com for this tag. Example: `https://www.tiktok.com/t/ZMrKDXTkv/`. */
    public val affiliateSharingLink: String? get() = text("affiliate_sharing_link")

    /** Text of your own that the link carries, returned with orders from it. Example: `tag-aaa`. */
    public val tag: String? get() = text("tag")
}

/** Avatar inside [GetCreatorProfileResponse]. */
public class Avatar(raw: JsonObject) : JsonView(raw) {
    /** Height of the picture behind `url`, in pixels. Example: `100`. */
    public val height: Long? get() = integer("height")

    /** Address of the creator's profile picture. */
    public val url: String? get() = text("url")

    /** Width of the picture behind `url`, in pixels. Example: `100`. */
    public val width: Long? get() = integer("width")
}

/** Category inside `SearchOpenCollaborationProduct`. */
public class Category(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String? = null,
    ) : this(fields("id", id))

    /** Id of the category to search in; first-level categories only. Example: `341234`. */
    public val id: String? get() = text("id")
}

/** Category chain inside [Product]. */
public class CategoryChain(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the category at this level. Example: `3435545`. */
    public val id: String? get() = text("id")

    /** Whether the category has no categories below it. Example: `false`. */
    public val isLeaf: Boolean? get() = flag("is_leaf")

    /** Name of the category in the language of the market. Example: `COMPUTER`. */
    public val localName: String? get() = text("local_name")

    /** Id of the category one level above in the category tree. Example: `12345`. */
    public val parentId: String? get() = text("parent_id")
}

/** Collaboration inside [GetShowcaseProductsProduct]. */
public class Collaboration(raw: JsonObject) : JsonView(raw) {
    /** Id of the open or target collaboration, depending on `type`. Example: `7495383576027499219`. */
    public val id: String? get() = text("id")

    /** Affiliate partner (agency) behind the collaboration. */
    public val partner: Partner? get() = child("partner")?.let(::Partner)

    /** Kind of collaboration by number: 1 is open, 2 target, 5 a campaign of a partner, 11 flat fee, 12 collaboration plus, 13 promotion; names such as OPEN also occur. Example: `OPEN`. */
    public val type: String? get() = text("type")
}

/** Commission inside [CreatorSelectAffiliateProductProduct], [Product], [SearchTargetCollaborationsProduct]. */
public class Commission(raw: JsonObject) : JsonView(raw) {
    /** Amount of money as text in the currency of the sibling `currency`; it may carry a currency sign, such as Rp9.900. A decimal number as text. Example: `"8010.2"`. */
    public val amount: String? get() = text("amount")

    /** ISO 4217 code of the currency of the amounts beside it. Example: `USD`. */
    public val currency: String? get() = text("currency")

    /** Commission rate in hundredths of a percent: 3587 is 35.87 percent; 100 to 8000. Example: `1500`. */
    public val rate: Long? get() = integer("rate")
}

/** Commission rate range inside [FilterParam]. */
public class CommissionRateRange(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        rateGe: Long? = null,
        rateLe: Long? = null,
    ) : this(fields("rate_ge", rateGe, "rate_le", rateLe))

    /** Lowest commission rate to include, in hundredths of a percent (1200 is 12 percent), 100 to 8000. Example: `100`. */
    public val rateGe: Long? get() = integer("rate_ge")

    /** Highest commission rate to include, in hundredths of a percent, 100 to 8000. Example: `200`. */
    public val rateLe: Long? get() = integer("rate_le")
}

/** Creator fulfillment inside [SampleApplication]. */
public class CreatorFulfillment(raw: JsonObject) : JsonView(raw) {
    /** Whether the product of the sample can be promoted now; LIVE is the only state in which it can. Example: `LIVE`. */
    public val boundProductStatus: BoundProductStatus? get() = text("bound_product_status")?.let(::BoundProductStatus)

    /** Time by which content must be posted, Unix time in seconds: 14 days after the sample arrived, plus `total_suspend_duration`. Example: `1726301400`. */
    public val expirationTime: Instant? get() = time("expiration_time")

    /** Id of the creator's duty to post content for the sample. Example: `87147319238415178`. */
    public val id: String? get() = text("id")

    /** How far the creator has met the duty to post: PENDING, ONGOING while content is checked, then SUCCEED, FAILED, OVERDUE, SUSPEND, CANCELLED or EXEMPTED. Example: `PENDING`. */
    public val status: CreatorFulfillmentStatus? get() = text("status")?.let(::CreatorFulfillmentStatus)

    /** Time by which the deadline was put off at the creator's request, in seconds. Example: `7641234`. */
    public val totalSuspendDuration: Long? get() = integer("total_suspend_duration")
}

/** Material inside `CreatorGeneratePublisherLink`. */
public class CreatorGeneratePublisherLinkMaterial(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        ids: List<String>,
        type: CreatorGeneratePublisherLinkMaterialType,
        promotionCampaignSchema: String? = null,
    ) : this(fields("ids", ids, "type", type, "promotion_campaign_schema", promotionCampaignSchema))

    /** Products to make links for, at most 50 ids. Required. */
    public val ids: List<String> get() = texts("ids")

    /** App link of the promotion campaign that the links should lead to. */
    public val promotionCampaignSchema: String? get() = text("promotion_campaign_schema")

    /** What to share: PRODUCT by id, CAMPAIGN by id and `campaign_url`, or SHOWCASE without either. Required. Example: `PRODUCT`. */
    public val type: CreatorGeneratePublisherLinkMaterialType? get() = text("type")?.let(::CreatorGeneratePublisherLinkMaterialType)
}

/** Sharing link inside [CreatorGeneratePublisherLinkResponse]. */
public class CreatorGeneratePublisherLinkSharingLink(raw: JsonObject) : JsonView(raw) {
    /** Link that opens the product page in TikTok Shop; put your own id for each click into its `o_event_id` to trace orders. */
    public val deepLink: String? get() = text("deep_link")

    /** Id of the product that the link or the failure belongs to. Example: `7362840009596340000`. */
    public val materialId: Long? get() = integer("material_id")

    /** Like `deep_link`, but sends people without the TikTok app to the app store first. */
    public val oneLink: String? get() = text("one_link")

    /** Link that creators share to promote the product; parameters you add, such as event_id and publisher_id, come back with the order. Example: `https://www.tiktok.com/t/AIxvOHlaJoKO`. */
    public val sharingLink: String? get() = text("sharing_link")
}

/** Product inside [CreatorSelectAffiliateProductResponse]. */
public class CreatorSelectAffiliateProductProduct(raw: JsonObject) : JsonView(raw) {
    /** Brand that the seller set for the product. Example: `"NIKE"`. */
    public val brandName: String? get() = text("brand_name")

    /** Commission the creator earns on the product, as rate and amount. */
    public val commission: Commission? get() = child("commission")?.let(::Commission)

    /** Platform's id of the product, as the product operations return it. Example: `1729432087292775344`. */
    public val id: String? get() = text("id")

    /** Address of the main picture of the product. */
    public val mainImageUrl: String? get() = text("main_image_url")

    /** How well the product has sold on the market so far, in units. */
    public val marketPerformance: MarketPerformance? get() = child("market_performance")?.let(::MarketPerformance)

    /** Price of the product with its currency; in the showcase also before and after discounts. */
    public val price: Price? get() = child("price")?.let(::Price)

    /** Number of reviews and average rating of the product. */
    public val review: Review? get() = child("review")?.let(::Review)

    /** Shop that sells the product, with its name. */
    public val shop: Shop? get() = child("shop")?.let(::Shop)

    /** Units of the product that are left to sell. */
    public val stock: Stock? get() = child("stock")?.let(::Stock)

    /** Name of the product as buyers see it on the product page. */
    public val title: String? get() = text("title")
}

/** Customized main image inside [Addition]. */
public class CustomizedMainImage(raw: JsonObject) : JsonView(raw) {
    /** Height of the image in pixels; the misspelling is part of the name. Example: `100`. */
    public val heigth: Long? get() = integer("heigth")

    /** Address at which the product picture can be loaded. */
    public val url: String? get() = text("url")

    /** Width of the picture behind `url`, in pixels. Example: `100`. */
    public val width: Long? get() = integer("width")
}

/** Detail inside [GenerateAffiliateSharingLinkErrorItem]. */
public class Detail(raw: JsonObject) : JsonView(raw) {
    /** Why no link was made for this tag, as text. */
    public val failReason: String? get() = text("fail_reason")

    /** Text of your own that the link carries, returned with orders from it. Example: `tag-aaa`. */
    public val tag: String? get() = text("tag")
}

/** Error inside [AddShowcaseProductsResponse], [GetTokopediaProductMappingsResponse], [MapTokopediaProductIdsResponse]. */
public class ErrorItem(raw: JsonObject) : JsonView(raw) {
    /** Error code for the part of the call that failed. Example: `16001001`. */
    public val code: Long? get() = integer("code")

    /** Product or tag that failed, with the reason. */
    public val detail: AddShowcaseProductsDetail? get() = child("detail")?.let(::AddShowcaseProductsDetail)

    /** Explanation of the error, written for people to read. */
    public val message: String? get() = text("message")
}

/** Failed material inside [CreatorGenerateGeneralLinkResponse], [CreatorGeneratePublisherLinkResponse]. */
public class FailedMaterial(raw: JsonObject) : JsonView(raw) {
    /** Why no link was made for this product, as text. */
    public val failReason: String? get() = text("fail_reason")

    /** Id of the product that the link or the failure belongs to. Example: `7362840009596339972`. */
    public val materialId: String? get() = text("material_id")
}

/** Filter param inside `CreatorSelectAffiliateProduct`. */
public class FilterParam(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        categoryIds: List<String>? = null,
        commissionRateRange: CommissionRateRange? = null,
        poolIds: List<String>? = null,
        priceRange: PriceRange? = null,
        productIds: List<String>? = null,
        shopRatingRange: ShopRatingRange? = null,
        soldQuantityRange: SoldQuantityRange? = null,
        titleKeyword: String? = null,
    ) : this(fields("category_ids", categoryIds, "commission_rate_range", commissionRateRange, "pool_ids", poolIds, "price_range", priceRange, "product_ids", productIds, "shop_rating_range", shopRatingRange, "sold_quantity_range", soldQuantityRange, "title_keyword", titleKeyword))

    /** Restricts the results to these categories, fewer than 1000 ids. */
    public val categoryIds: List<String> get() = texts("category_ids")

    /** Restricts the results to products whose commission rate lies in this range. */
    public val commissionRateRange: CommissionRateRange? get() = child("commission_rate_range")?.let(::CommissionRateRange)

    /** Product pools to search in, ids given to you by the platform; one only unless `title_keyword` is set. */
    public val poolIds: List<String> get() = texts("pool_ids")

    /** Lowest and highest sales price that products may have. */
    public val priceRange: PriceRange? get() = child("price_range")?.let(::PriceRange)

    /** Exactly these products, at most 50 ids; all other conditions are then ignored. */
    public val productIds: List<String> get() = texts("product_ids")

    /** Lowest and highest rating that the shop may have. */
    public val shopRatingRange: ShopRatingRange? get() = child("shop_rating_range")?.let(::ShopRatingRange)

    /** Lowest and highest number of units sold so far. */
    public val soldQuantityRange: SoldQuantityRange? get() = child("sold_quantity_range")?.let(::SoldQuantityRange)

    /** Part of the product name to search for, 1 to 255 characters, in any language. */
    public val titleKeyword: String? get() = text("title_keyword")
}

/** Fulfillment inside [CreatorSearchSampleApplicationFulfillmentsResponse]. */
public class Fulfillment(raw: JsonObject) : JsonView(raw) {
    /** Id of the sample application that the entry belongs to. Example: `123456`. */
    public val applicationId: String? get() = text("application_id")

    /** Whether the product of the sample can be promoted now; LIVE is the only state in which it can. Example: `LIVE`. */
    public val boundProductStatus: BoundProductStatus? get() = text("bound_product_status")?.let(::BoundProductStatus)

    /** Time by which content must be posted, Unix time in seconds: 14 days after the sample arrived, plus `total_suspend_duration`. Example: `1728542813`. */
    public val expirationTime: Instant? get() = time("expiration_time")

    /** Id of the creator's duty to post content for the sample. Example: `123456`. */
    public val id: String? get() = text("id")

    /** Platform's id of the product, as the product operations return it. Example: `123456`. */
    public val productId: String? get() = text("product_id")

    /** How the sample was got: FREE_SAMPLE, SAMPLE_COUPON, SAMPLE_CAMPAIGN or PLATFORM_FREE_SAMPLE. Example: `FREE_SAMPLE`. */
    public val sampleApplicationType: SampleApplicationType? get() = text("sample_application_type")?.let(::SampleApplicationType)

    /** Platform's id of the shop that offers the product. Example: `123456`. */
    public val shopId: String? get() = text("shop_id")

    /** How far the creator has met the duty to post: PENDING, ONGOING while content is checked, then SUCCEED, FAILED, OVERDUE, SUSPEND, CANCELLED or EXEMPTED. Example: `ONGOING`. */
    public val status: FulfillmentStatus? get() = text("status")?.let(::FulfillmentStatus)

    /** Time by which the deadline was put off at the creator's request, in seconds. Example: `100020`. */
    public val totalSuspendDuration: Long? get() = integer("total_suspend_duration")
}

/** Error inside [GenerateAffiliateSharingLinkResponse]. */
public class GenerateAffiliateSharingLinkErrorItem(raw: JsonObject) : JsonView(raw) {
    /** Error code for the part of the call that failed. Example: `16001001`. */
    public val code: Long? get() = integer("code")

    /** Product or tag that failed, with the reason. */
    public val detail: Detail? get() = child("detail")?.let(::Detail)

    /** Explanation of the error, written for people to read. */
    public val message: String? get() = text("message")
}

/** Material inside `GenerateAffiliateSharingLink`. */
public class GenerateAffiliateSharingLinkMaterial(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        campaignUrl: String? = null,
        id: String? = null,
        type: GenerateAffiliateSharingLinkMaterialType? = null,
    ) : this(fields("campaign_url", campaignUrl, "id", id, "type", type))

    /** Address of the campaign page to share; only with `type` CAMPAIGN. Tracking parameters are added to it. */
    public val campaignUrl: String? get() = text("campaign_url")

    /** Id of the product or campaign to share; not needed for `type` SHOWCASE. Example: `17213214214587983`. */
    public val id: String? get() = text("id")

    /** What to share: PRODUCT by id, CAMPAIGN by id and `campaign_url`, or SHOWCASE without either. Example: `PRODUCT`. */
    public val type: GenerateAffiliateSharingLinkMaterialType? get() = text("type")?.let(::GenerateAffiliateSharingLinkMaterialType)
}

/** Sample product inside [Label]. */
public class GetCreatorApplicableSampleLabelSampleProduct(raw: JsonObject) : JsonView(raw) {
    /** Variants of the product and whether each can be had as a sample. */
    public val sampleSkuList: List<SampleSku> get() = views("sample_sku_list") { SampleSku(it) }
}

/** Shop inside [GetShowcaseProductsProduct], [Product]. */
public class GetOpenCollaborationProductListByProductIdsShop(raw: JsonObject) : JsonView(raw) {
    /** Name of the shop as buyers see it on TikTok. */
    public val name: String? get() = text("name")
}

/** Product inside [GetShopProductsResponse]. */
public class GetShopProductsProduct(raw: JsonObject) : JsonView(raw) {
    /** Whether the product is in the creator's showcase, can be added, or was rejected. Example: `ADDABLE`. */
    public val addedStatus: AddedStatus? get() = text("added_status")?.let(::AddedStatus)

    /** Brand that the seller set for the product. Example: `Apple`. */
    public val brandName: String? get() = text("brand_name")

    /** Platform's id of the product, as the product operations return it. Example: `1729592969712207012`. */
    public val id: String? get() = text("id")

    /** Pictures of the product with address and size. */
    public val images: List<Image> get() = views("images") { Image(it) }

    /** Price of the product with its currency; in the showcase also before and after discounts. */
    public val price: Money? get() = child("price")?.let(::Money)

    /** Number of units of the product that were sold so far. Example: `33`. */
    public val salesCount: Long? get() = integer("sales_count")

    /** Name of the product as buyers see it on the product page. */
    public val title: String? get() = text("title")
}

/** Issue inside [ViolationCheckResult]. */
public class GetShoppableVideoPrecheckResultIssue(raw: JsonObject) : JsonView(raw) {
    /** Rule of the platform that the content breaks, such as Pirated Content. */
    public val risk: String? get() = text("risk")

    /** What to change so that the issue goes away. */
    public val suggestions: String? get() = text("suggestions")
}

/** Commission inside [GetShowcaseProductsProduct]. */
public class GetShowcaseProductsCommission(raw: JsonObject) : JsonView(raw) {
    /** Commission rate in hundredths of a percent: 3587 is 35.87 percent; 100 to 8000. Example: `3000`. */
    public val rate: Long? get() = integer("rate")

    /** Reward on top of the commission, in hundredths of a percent. Example: `500`. */
    public val rewardRate: Long? get() = integer("reward_rate")
}

/** Price inside [GetShowcaseProductsProduct]. */
public class GetShowcaseProductsPrice(raw: JsonObject) : JsonView(raw) {
    /** Price range of the SKUs before any discount is taken off. */
    public val originalPrice: OriginalPrice? get() = child("original_price")?.let(::OriginalPrice)

    /** Price after discounts paid by the platform. */
    public val platformDiscountPrice: PlatformDiscountPrice? get() = child("platform_discount_price")?.let(::PlatformDiscountPrice)

    /** Price range of the SKUs after the seller's own discounts. */
    public val sellerDiscountPrice: SellerDiscountPrice? get() = child("seller_discount_price")?.let(::SellerDiscountPrice)
}

/** Product inside [GetShowcaseProductsResponse]. */
public class GetShowcaseProductsProduct(raw: JsonObject) : JsonView(raw) {
    /** Extra pictures that the creator chose for the product. */
    public val addition: Addition? get() = child("addition")?.let(::Addition)

    /** Collaboration through which the creator promotes the product. */
    public val collaboration: Collaboration? get() = child("collaboration")?.let(::Collaboration)

    /** Commission the creator earns on the product, as rate and amount. */
    public val commission: GetShowcaseProductsCommission? get() = child("commission")?.let(::GetShowcaseProductsCommission)

    /** Address of the product page, as buyers open it. */
    public val detailLink: String? get() = text("detail_link")

    /** Platform's id of the product, as the product operations return it. Example: `53219092314`. */
    public val id: String? get() = text("id")

    /** Main pictures of the product as the seller uploaded them. */
    public val mainImages: List<MainImage> get() = views("main_images") { MainImage(it) }

    /** Price of the product with its currency; in the showcase also before and after discounts. */
    public val price: GetShowcaseProductsPrice? get() = child("price")?.let(::GetShowcaseProductsPrice)

    /** Countries in which the product is sold, ISO 3166-1 alpha-2. */
    public val saleRegions: List<String> get() = texts("sale_regions")

    /** Shop that sells the product, with its name. */
    public val shop: GetOpenCollaborationProductListByProductIdsShop? get() = child("shop")?.let(::GetOpenCollaborationProductListByProductIdsShop)

    /** Where the product comes from: AFFILIATE, TIKTOK_STORE or THIRD_PARTY. Example: `AFFILIATE`. */
    public val source: GetShowcaseProductsProductSource? get() = text("source")?.let(::GetShowcaseProductsProductSource)

    /** State of the product in the showcase: added, visible, in stock, reviewed. */
    public val status: Status? get() = child("status")?.let(::Status)

    /** Address of the product page outside TikTok Shop; for products from other platforms. */
    public val thirdPartyLink: String? get() = text("third_party_link")

    /** Name of the product as buyers see it on the product page. */
    public val title: String? get() = text("title")
}

/** Product inside [GetTokopediaProductMappingsResponse], [MapTokopediaProductIdsResponse]. */
public class GetTokopediaProductMappingsProduct(raw: JsonObject) : JsonView(raw) {
    /** Id of the product on Tokopedia, the sister market in Indonesia. */
    public val tokoPid: Long? get() = integer("toko_pid")

    /** Id of the same product on TikTok Shop (TTS). */
    public val ttsPid: Long? get() = integer("tts_pid")
}

/** Good quality check result inside [PrecheckTask]. */
public class GoodQualityCheckResult(raw: JsonObject) : JsonView(raw) {
    /** What the check objected to, with advice on each point. */
    public val issues: List<Issue> get() = views("issues") { Issue(it) }

    /** Outcome of the quality check: SUCCESS, FAIL with `issues`, or PROCESSING while it runs. Example: `FAIL`. */
    public val status: String? get() = text("status")
}

/** Image inside [GetShopProductsProduct]. */
public class Image(raw: JsonObject) : JsonView(raw) {
    /** Height of the picture behind `url`, in pixels. Example: `200`. */
    public val height: Long? get() = integer("height")

    /** Address at which the product picture can be loaded. */
    public val url: String? get() = text("url")

    /** Width of the picture behind `url`, in pixels. Example: `200`. */
    public val width: Long? get() = integer("width")
}

/** Issue inside [GoodQualityCheckResult]. */
public class Issue(raw: JsonObject) : JsonView(raw) {
    /** Code of the quality finding, such as LOW_CONTENT_PROMOTION. Example: `LOW_CONTENT_PROMOTIO`. */
    public val code: String? get() = text("code")

    /** What to change so that the issue goes away. */
    public val suggestions: String? get() = text("suggestions")
}

/** Label inside [GetCreatorApplicableSampleLabelResponse]. */
public class Label(raw: JsonObject) : JsonView(raw) {
    /** Id of the creator's sample application for the product; present only if one was made. Example: `86427198341982134`. */
    public val applicationId: String? get() = text("application_id")

    /** Whether the creator may ask for the sample. Example: `true`. */
    public val canApply: Boolean? get() = flag("can_apply")

    /** Whether the creator has used up the number of samples allowed. Example: `true`. */
    public val reachLimit: Boolean? get() = flag("reach_limit")

    /** Product that the creator gets or can get for free, with its SKUs. */
    public val sampleProduct: GetCreatorApplicableSampleLabelSampleProduct? get() = child("sample_product")?.let(::GetCreatorApplicableSampleLabelSampleProduct)

    /** TO_APPLY if the creator has not asked for the product yet, ONGOING until content is posted, then COMPLETE. Example: `ONGOING`. */
    public val status: String? get() = text("status")
}

/** Link inside [LinkInfo]. */
public class Link(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        linkTitle: String? = null,
        productId: String? = null,
    ) : this(fields("link_title", linkTitle, "product_id", productId))

    /** Text that viewers see on the product link. */
    public val linkTitle: String? get() = text("link_title")

    /** Platform's id of the product, as the product operations return it. */
    public val productId: String? get() = text("product_id")
}

/** Link info inside `PostShoppablePhotos`. */
public class LinkInfo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        postType: String,
        links: List<Link>? = null,
        shopInfo: ShopInfo? = null,
    ) : this(fields("post_type", postType, "links", links, "shop_info", shopInfo))

    /** Products linked from the post, each with its link text. */
    public val links: List<Link> get() = views("links") { Link(it) }

    /** What kind of link the photo post carries. Required. */
    public val postType: String? get() = text("post_type")

    /** Shop or group of its products that the post links to. */
    public val shopInfo: ShopInfo? get() = child("shop_info")?.let(::ShopInfo)
}

/** Main image inside [GetShowcaseProductsProduct]. */
public class MainImage(raw: JsonObject) : JsonView(raw) {
    /** Height of the image in pixels; the misspelling is part of the name. Example: `100`. */
    public val heigth: Long? get() = integer("heigth")

    /** Address at which the product picture can be loaded. */
    public val url: String? get() = text("url")

    /** Width of the picture behind `url`, in pixels. Example: `100`. */
    public val width: Long? get() = integer("width")
}

/** Market performance inside [CreatorSelectAffiliateProductProduct]. */
public class MarketPerformance(raw: JsonObject) : JsonView(raw) {
    /** Number of units of the product sold since it went on sale. Example: `618`. */
    public val historicalSoldQuantity: Long? get() = integer("historical_sold_quantity")
}

/** Material inside `CreatorGenerateGeneralLink`. */
public class Material(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        ids: List<String>,
        type: String,
        promotionCampaignSchema: String? = null,
    ) : this(fields("ids", ids, "type", type, "promotion_campaign_schema", promotionCampaignSchema))

    /** Products to make links for, at most 50 ids. Required. */
    public val ids: List<String> get() = texts("ids")

    /** App link of the promotion campaign that the links should lead to. */
    public val promotionCampaignSchema: String? get() = text("promotion_campaign_schema")

    /** What to share: PRODUCT by id, CAMPAIGN by id and `campaign_url`, or SHOWCASE without either. Required. Example: `PRODUCT`. */
    public val type: String? get() = text("type")
}

/** Order inside [CreatorSearchAffiliateTraceOrdersResponse]. */
public class Order(raw: JsonObject) : JsonView(raw) {
    /** When the order was created, Unix time in seconds. Example: `1685548800`. */
    public val createTime: Instant? get() = time("create_time")

    /** When the order was delivered, Unix time in seconds. Example: `1685548800`. */
    public val deliveryTime: Instant? get() = time("delivery_time")

    /** Platform's id of the main order, one checkout of the buyer. Example: `789078671231123100`. */
    public val id: Long? get() = integer("id")

    /** Variants of products sold in the order, each with its commission. */
    public val skus: List<Sku> get() = views("skus") { Sku(it) }

    /** State of the commission: estimated until settled, then SETTLED; REFUNDED pays nothing, FROZEN waits for a fraud check. Example: `SETTLED`. */
    public val status: OrderStatus? get() = text("status")?.let(::OrderStatus)
}

/** Original price inside [GetShowcaseProductsPrice], [Product]. */
public class OriginalPrice(raw: JsonObject) : JsonView(raw) {
    /** ISO 4217 code of the currency of the amounts beside it. Example: `USD`. */
    public val currency: String? get() = text("currency")

    /** Highest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `100.00`. */
    public val maximumAmount: String? get() = text("maximum_amount")

    /** Lowest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `12.21`. */
    public val minimumAmount: String? get() = text("minimum_amount")
}

/** Partner inside [Collaboration]. */
public class Partner(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the affiliate partner (agency). Example: `123456789`. */
    public val id: String? get() = text("id")

    /** Name of the affiliate partner (agency) behind the collaboration. */
    public val name: String? get() = text("name")
}

/** Photo inside [PostShoppablePhotosResponse]. */
public class Photo(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the photo post that was published. */
    public val photoPostId: String? get() = text("photo_post_id")
}

/** Photo file inside [UploadShoppablePhotoFileResponse]. */
public class PhotoFile(raw: JsonObject) : JsonView(raw) {
    /** Identifier of the uploaded picture; pass it as `photo_file_uris` to post it. */
    public val photoUri: String? get() = text("photo_uri")
}

/** Photos info inside `PostShoppablePhotos`. */
public class PhotosInfo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        photoFileUris: String,
    ) : this(fields("photo_file_uris", photoFileUris))

    /** Identifier of an uploaded picture, from `photo_uri`. Required. */
    public val photoFileUris: String? get() = text("photo_file_uris")
}

/** Platform discount price inside [GetShowcaseProductsPrice]. */
public class PlatformDiscountPrice(raw: JsonObject) : JsonView(raw) {
    /** ISO 4217 code of the currency of the amounts beside it. Example: `USD`. */
    public val currency: String? get() = text("currency")

    /** Highest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `100.00`. */
    public val maximumAmount: String? get() = text("maximum_amount")

    /** Lowest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `12.21`. */
    public val minimumAmount: String? get() = text("minimum_amount")
}

/** Video inside [PostShoppableVideoResponse]. */
public class PostShoppableVideoVideo(raw: JsonObject) : JsonView(raw) {
    /** Id of the video; pass it as `video_id` to follow the publishing. */
    public val id: String? get() = text("id")
}

/** Precheck inside [PrecheckVideoContentResponse]. */
public class Precheck(raw: JsonObject) : JsonView(raw) {
    /** Id of the pre-check, returned when it was started. Example: `1123123123`. */
    public val taskId: String? get() = text("task_id")
}

/** Precheck task inside [GetShoppableVideoPrecheckResultResponse]. */
public class PrecheckTask(raw: JsonObject) : JsonView(raw) {
    /** Whether the video is good enough, with findings and advice where it is not. */
    public val goodQualityCheckResult: GoodQualityCheckResult? get() = child("good_quality_check_result")?.let(::GoodQualityCheckResult)

    /** Id of the check, as returned when it was started. Example: `7493990579714164574`. */
    public val id: String? get() = text("id")

    /** Result of the check for content that breaks the rules. */
    public val violationCheckResult: ViolationCheckResult? get() = child("violation_check_result")?.let(::ViolationCheckResult)
}

/** Video info inside `PrecheckVideoContent`. */
public class PrecheckVideoContentVideoInfo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        fileId: String,
    ) : this(fields("file_id", fileId))

    /** Id of the uploaded video file, from the upload of shoppable videos. Required. Example: `v12d00gd0024d3nfqr7og65`. */
    public val fileId: String? get() = text("file_id")
}

/** Price inside [CreatorSelectAffiliateProductProduct]. */
public class Price(raw: JsonObject) : JsonView(raw) {
    /** Highest price among the SKUs, decimal text. Example: `"85.169"`. */
    public val ceilingPrice: String? get() = text("ceiling_price")

    /** ISO 4217 code of the currency of the amounts beside it. Example: `"VND"`. */
    public val currency: String? get() = text("currency")

    /** Lowest price among the SKUs, decimal text. Example: `"53.468"`. */
    public val floorPrice: String? get() = text("floor_price")
}

/** Price range inside [FilterParam]. */
public class PriceRange(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        priceGe: String? = null,
        priceLe: String? = null,
    ) : this(fields("price_ge", priceGe, "price_le", priceLe))

    /** Lowest price, in the currency of the creator's market; a whole number of 0 or more, decimals are cut off. Example: `"12"`. */
    public val priceGe: String? get() = text("price_ge")

    /** Highest price, in the currency of the creator's market; a whole number of 0 or more, decimals are cut off. Example: `"100"`. */
    public val priceLe: String? get() = text("price_le")
}

/** Product inside [GetOpenCollaborationProductListByProductIdsResponse], [SearchOpenCollaborationProductResponse]. */
public class Product(raw: JsonObject) : JsonView(raw) {
    /** Categories of the product from the first level down, at most 3. */
    public val categoryChains: List<CategoryChain> get() = views("category_chains") { CategoryChain(it) }

    /** Commission the creator earns on the product, as rate and amount. */
    public val commission: Commission? get() = child("commission")?.let(::Commission)

    /** Address of the product page, as buyers open it. */
    public val detailLink: String? get() = text("detail_link")

    /** Whether any unit of the product is in stock. Example: `false`. */
    public val hasInventory: Boolean? get() = flag("has_inventory")

    /** Platform's id of the product, as the product operations return it. Example: `1729432087292775344`. */
    public val id: String? get() = text("id")

    /** Address of the main picture of the product. */
    public val mainImageUrl: String? get() = text("main_image_url")

    /** Price range of the SKUs before any discount is taken off. */
    public val originalPrice: OriginalPrice? get() = child("original_price")?.let(::OriginalPrice)

    /** Country in which the product is sold, ISO 3166-1 alpha-2. Example: `ID`. */
    public val saleRegion: String? get() = text("sale_region")

    /** Price range of the SKUs with the current promotion. */
    public val salesPrice: SalesPrice? get() = child("sales_price")?.let(::SalesPrice)

    /** Shop that sells the product, with its name. */
    public val shop: GetOpenCollaborationProductListByProductIdsShop? get() = child("shop")?.let(::GetOpenCollaborationProductListByProductIdsShop)

    /** Commission on orders that come from ads; without a rate here the open collaboration's ads rate or the standard rate holds. */
    public val shopAdsCommission: ShopAdsCommission? get() = child("shop_ads_commission")?.let(::ShopAdsCommission)

    /** Name of the product as buyers see it on the product page. */
    public val title: String? get() = text("title")

    /** Units of the product sold so far, counted by SKU. Example: `12`. */
    public val unitsSold: Long? get() = integer("units_sold")
}

/** Product link info inside `PostShoppableVideo`, `PrecheckVideoContent`. */
public class ProductLinkInfo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        productId: String,
        title: String,
    ) : this(fields("product_id", productId, "title", title))

    /** Id of the product to link in the video, from the shop or showcase products of the creator. Required. Example: `17294069642063424`. */
    public val productId: String? get() = text("product_id")

    /** Text on the product link of the video, fewer than 30 characters. Required. */
    public val title: String? get() = text("title")
}

/** Review inside [CreatorSelectAffiliateProductProduct]. */
public class Review(raw: JsonObject) : JsonView(raw) {
    /** Number of reviews that buyers wrote about the product. Example: `43`. */
    public val count: Long? get() = integer("count")

    /** Average rating of the product, above 0 and up to 5, as text. Example: `"4.5"`. */
    public val overallScore: String? get() = text("overall_score")
}

/** Sale property inside [SampleSku]. */
public class SaleProperty(raw: JsonObject) : JsonView(raw) {
    /** Id of the sales attribute, such as 100000 for color. Example: `100000`. */
    public val id: String? get() = text("id")

    /** Name of the sales attribute, such as color. Example: `color`. */
    public val name: String? get() = text("name")

    /** Platform's id of the attribute value, such as that of red. Example: `7425668826861520646`. */
    public val valueId: String? get() = text("value_id")

    /** Name of the attribute value, such as red. Example: `Default`. */
    public val valueName: String? get() = text("value_name")
}

/** Sales price inside [Product]. */
public class SalesPrice(raw: JsonObject) : JsonView(raw) {
    /** ISO 4217 code of the currency of the amounts beside it. Example: `USD`. */
    public val currency: String? get() = text("currency")

    /** Highest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `55.7`. */
    public val maximumAmount: String? get() = text("maximum_amount")

    /** Lowest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `34.3`. */
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

/** Sample application inside [GetCreatorSampleApplicationDetailResponse], [SearchCreatorSampleApplicationsResponse]. */
public class SampleApplication(raw: JsonObject) : JsonView(raw) {
    /** Id of the platform campaign the sample belongs to; only for samples from a campaign. Example: `74378918272345199`. */
    public val activityId: String? get() = text("activity_id")

    /** When it was created, Unix time in seconds. Example: `1731298837`. */
    public val createTime: Instant? get() = time("create_time")

    /** How far the creator has met the duty to post content for the sample. */
    public val creatorFulfillment: CreatorFulfillment? get() = child("creator_fulfillment")?.let(::CreatorFulfillment)

    /** Id of the creator's request for the sample, to pass as `application_id`. Example: `8070590921506065183`. */
    public val id: String? get() = text("id")

    /** Id of the sample order, which exists once the seller has approved the application. Example: `57871819384716917`. */
    public val mainOrderId: String? get() = text("main_order_id")

    /** Product that the creator gets or can get for free, with its SKUs. */
    public val sampleProduct: SampleProduct? get() = child("sample_product")?.let(::SampleProduct)

    /** Where the request for a sample stands, from review by the seller (PENDING) to posted content (COMPLETED). Example: `PENDING`. */
    public val status: SampleApplicationStatus? get() = text("status")?.let(::SampleApplicationStatus)

    /** How the sample was got: FREE_SAMPLE from the seller, SAMPLE_COUPON bought at a discount, or SAMPLE_CAMPAIGN from the platform. Example: `FREE_SAMPLE`. */
    public val type: String? get() = text("type")
}

/** Sample product inside [SampleApplication]. */
public class SampleProduct(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the product, as the product operations return it. Example: `1729863469568985219`. */
    public val id: String? get() = text("id")

    /** Platform's id of the SKU, the variant given as a sample. Example: `1729480364147774364`. */
    public val skuId: String? get() = text("sku_id")

    /** Attribute values of the SKU, such as red and XL. */
    public val skuSalePropertyValueNames: List<String> get() = texts("sku_sale_property_value_names")
}

/** Sample SKU inside [GetCreatorApplicableSampleLabelSampleProduct]. */
public class SampleSku(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the SKU, the variant of the product. Example: `1731055098570377347`. */
    public val id: String? get() = text("id")

    /** Whether the creator can choose this SKU as a sample; if not, `unavailable_reason` says why. Example: `true`. */
    public val isAvailable: Boolean? get() = flag("is_available")

    /** Price of the SKU at which buyers can order it. */
    public val price: Money? get() = child("price")?.let(::Money)

    /** Sales attributes that tell this SKU from the others, such as color and size. */
    public val saleProperties: List<SaleProperty> get() = views("sale_properties") { SaleProperty(it) }

    /** Ids of the attribute values that make up the SKU, joined in one text. Example: `7068196393634072325`. */
    public val salePropertyValueIds: String? get() = text("sale_property_value_ids")

    /** Why the SKU cannot be had as a sample: IS_PREORDER, IS_GIFT, OUT_OF_STOCK, EXCEED_CB_PRICE_THRESHOLD or ALREADY_APPLYED. Example: `IS_PREORDER`. */
    public val unavailableReason: String? get() = text("unavailable_reason")
}

/** Order inside [SearchAffiliateOrdersResponse]. */
public class SearchAffiliateOrdersOrder(raw: JsonObject) : JsonView(raw) {
    /** When the order was created, Unix time in seconds. Example: `1685548800`. */
    public val createTime: Instant? get() = time("create_time")

    /** When the order was delivered, Unix time in seconds. Example: `1685548800`. */
    public val deliveryTime: Instant? get() = time("delivery_time")

    /** Platform's id of the main order, one checkout of the buyer. Example: `789078671231123124`. */
    public val id: String? get() = text("id")

    /** Variants of products sold in the order, each with its commission. */
    public val skus: List<Sku> get() = views("skus") { Sku(it) }

    /** State of the commission: estimated until settled, then SETTLED; REFUNDED pays nothing, FROZEN waits for a fraud check. Example: `SETTLED`. */
    public val status: String? get() = text("status")
}

/** Commission rate range inside `SearchOpenCollaborationProduct`. */
public class SearchOpenCollaborationProductCommissionRateRange(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        rateGe: Long? = null,
        rateLt: Long? = null,
    ) : this(fields("rate_ge", rateGe, "rate_lt", rateLt))

    /** Lowest commission rate to include, in hundredths of a percent (3587 is 35.87 percent); at least 1000. Example: `100`. */
    public val rateGe: Long? get() = integer("rate_ge")

    /** Commission rate that products must lie below, in hundredths of a percent; at least 1000. Example: `8000`. */
    public val rateLt: Long? get() = integer("rate_lt")
}

/** Product inside [TargetCollaboration]. */
public class SearchTargetCollaborationsProduct(raw: JsonObject) : JsonView(raw) {
    /** Commission the creator earns on the product, as rate and amount. */
    public val commission: Commission? get() = child("commission")?.let(::Commission)

    /** Platform's id of the product, as the product operations return it. Example: `1729432087292775344`. */
    public val id: String? get() = text("id")

    /** Address of the main picture of the product. */
    public val mainImageUrl: String? get() = text("main_image_url")

    /** Name of the product as buyers see it on the product page. */
    public val title: String? get() = text("title")
}

/** Seller discount price inside [GetShowcaseProductsPrice]. */
public class SellerDiscountPrice(raw: JsonObject) : JsonView(raw) {
    /** ISO 4217 code of the currency of the amounts beside it. Example: `USD`. */
    public val currency: String? get() = text("currency")

    /** Highest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `100.00`. */
    public val maximumAmount: String? get() = text("maximum_amount")

    /** Lowest price among the SKUs, decimal text in the currency of the sibling `currency`. Example: `12.21`. */
    public val minimumAmount: String? get() = text("minimum_amount")
}

/** Sharing link inside [CreatorGenerateGeneralLinkResponse]. */
public class SharingLink(raw: JsonObject) : JsonView(raw) {
    /** Link that opens the product page in TikTok Shop; put your own id for each click into its `o_event_id` to trace orders. */
    public val deepLink: String? get() = text("deep_link")

    /** Id of the product that the link or the failure belongs to. Example: `7362840009596339971`. */
    public val materialId: String? get() = text("material_id")

    /** Like `deep_link`, but sends people without the TikTok app to the app store first. */
    public val oneLink: String? get() = text("one_link")

    /** Link that creators share to promote the product; parameters you add, such as event_id and publisher_id, come back with the order. */
    public val sharingLink: String? get() = text("sharing_link")
}

/** Shop inside [CreatorSelectAffiliateProductProduct]. */
public class Shop(raw: JsonObject) : JsonView(raw) {
    /** Address at which the logo of the shop can be loaded. */
    public val logoUrl: String? get() = text("logo_url")

    /** Name of the shop as buyers see it on TikTok. */
    public val name: String? get() = text("name")

    /** Average rating of the shop, above 0 and up to 5, as text. Example: `"3.5"`. */
    public val rating: String? get() = text("rating")
}

/** Shop ads commission inside [Product]. */
public class ShopAdsCommission(raw: JsonObject) : JsonView(raw) {
    /** Commission rate on orders that come from ads, in hundredths of a percent. Example: `100`. */
    public val rate: Long? get() = integer("rate")
}

/** Shop info inside [LinkInfo]. */
public class ShopInfo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        groupId: String? = null,
        groupType: String? = null,
        shopId: String? = null,
    ) : this(fields("group_id", groupId, "group_type", groupType, "shop_id", shopId))

    /** Id of the group of products in the shop that the post links to. */
    public val groupId: String? get() = text("group_id")

    /** Kind of the group of products that the post links to. */
    public val groupType: String? get() = text("group_type")

    /** Platform's id of the shop that offers the product. */
    public val shopId: String? get() = text("shop_id")
}

/** Shop rating range inside [FilterParam]. */
public class ShopRatingRange(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        ratingGe: Long? = null,
        ratingLe: Long? = null,
    ) : this(fields("rating_ge", ratingGe, "rating_le", ratingLe))

    /** Lowest shop rating times ten, 0 to 50 (35 is a rating of 3.5). Example: `40`. */
    public val ratingGe: Long? get() = integer("rating_ge")

    /** Highest shop rating times ten, 0 to 50 (35 is a rating of 3.5). Example: `48`. */
    public val ratingLe: Long? get() = integer("rating_le")
}

/** SKU inside [Order], [SearchAffiliateOrdersOrder]. */
public class Sku(raw: JsonObject) : JsonView(raw) {
    /** Bonus commission finally earned: `actual_commission_base` times `commission_bonus_rate`. */
    public val actualBonusCommission: Money? get() = child("actual_bonus_commission")?.let(::Money)

    /** Commission finally earned on the SKU; newer versions count all rates together and take off taxes and the agency's share. */
    public val actualCommission: Money? get() = child("actual_commission")?.let(::Money)

    /** Sales value that the commission is finally computed on: price times the units neither returned nor refunded. */
    public val actualCommissionBase: Money? get() = child("actual_commission_base")?.let(::Money)

    /** Reward that the affiliate partner finally pays to the creator on top of the commission. */
    public val actualCreatorCommissionRewardFee: Money? get() = child("actual_creator_commission_reward_fee")?.let(::Money)

    /** Shop Ads commission finally earned: `actual_commission_base` times `shop_ads_commission_rate`. */
    public val actualShopAdsCommission: Money? get() = child("actual_shop_ads_commission")?.let(::Money)

    /** Standard commission finally earned: `actual_commission_base` times `standard_commission_rate`. */
    public val actualStandardCommission: Money? get() = child("actual_standard_commission")?.let(::Money)

    /** Id of the partner campaign that the order came through. Example: `73661290629`. */
    public val campaignId: String? get() = text("campaign_id")

    /** Bonus commission rate in hundredths of a percent (3000 is 30 percent). Example: `1000`. */
    public val commissionBonusRate: Long? get() = integer("commission_bonus_rate")

    /** How the commission of the order is computed: one fixed rate, or a rate by tier. */
    public val commissionModel: String? get() = text("commission_model")

    /** Commission rate in hundredths of a percent (3000 is 30 percent); newer versions give the sum of standard, ads, bonus and reward rates. Example: `1000`. */
    public val commissionRate: Long? get() = integer("commission_rate")

    /** Commission percentages agreed between seller and creator, one for each tier, such as 3.0 or 5.0. */
    public val commissionTierSetting: String? get() = text("commission_tier_setting")

    /** Id of the LIVE, video or other content that the order came from. Example: `7493990579714164574`. */
    public val contentId: String? get() = text("content_id")

    /** Content that the order came from: SHOP, VIDEO, LIVE, PRE_LIVE, PROMOTION_PAGE or LINKSHARE. Example: `LIVE`. */
    public val contentType: ContentType? get() = text("content_type")?.let(::ContentType)

    /** Share that the affiliate partner passes on to the creator as a reward, in hundredths of a percent. Example: `1000`. */
    public val creatorCommissionRewardRate: Long? get() = integer("creator_commission_reward_rate")

    /** When the order was delivered, Unix time in seconds. Example: `1685548800`. */
    public val deliveryTime: Instant? get() = time("delivery_time")

    /** Bonus commission expected: `estimated_commission_base` times `commission_bonus_rate`. */
    public val estimatedBonusCommission: Money? get() = child("estimated_bonus_commission")?.let(::Money)

    /** Commission expected on the SKU, computed when the order was placed. */
    public val estimatedCommission: Money? get() = child("estimated_commission")?.let(::Money)

    /** Sales value at the time of the order on which the commission is estimated. */
    public val estimatedCommissionBase: Money? get() = child("estimated_commission_base")?.let(::Money)

    /** Reward that the affiliate partner is expected to pay to the creator on top of the commission. */
    public val estimatedCreatorCommissionRewardFee: Money? get() = child("estimated_creator_commission_reward_fee")?.let(::Money)

    /** Shop Ads commission expected: `estimated_commission_base` times `shop_ads_commission_rate`. */
    public val estimatedShopAdsCommission: Money? get() = child("estimated_shop_ads_commission")?.let(::Money)

    /** Standard commission expected: `estimated_commission_base` times `standard_commission_rate`. */
    public val estimatedStandardCommission: Money? get() = child("estimated_standard_commission")?.let(::Money)

    /** Platform's id of the SKU, the variant of the product. Example: `1729793769377925388`. */
    public val id: String? get() = text("id")

    /** Whether the order came through a carousel, that is a post with several pictures. */
    public val isCarousel: Boolean? get() = flag("is_carousel")

    /** Mexican income tax (ISR) withheld from the commission. */
    public val isr: Money? get() = child("isr")?.let(::Money)

    /** Mexican value added tax (IVA) on the commission. */
    public val iva: Money? get() = child("iva")?.let(::Money)

    /** When the order data was last changed, Unix time in seconds. */
    public val lastUpdateTime: Instant? get() = time("last_update_time")

    /** Id of the open collaboration that the order came through. Example: `73661290629`. */
    public val openCollaborationId: String? get() = text("open_collaboration_id")

    /** Personal income tax (PIT) withheld from the commission. */
    public val pit: Money? get() = child("pit")?.let(::Money)

    /** Price at which one unit of the SKU was sold. */
    public val price: Money? get() = child("price")?.let(::Money)

    /** Platform's id of the product, as the product operations return it. Example: `1729793769377859852`. */
    public val productId: String? get() = text("product_id")

    /** Name of the product as buyers see it on the product page. */
    public val productName: String? get() = text("product_name")

    /** Number of units of the SKU that the buyer ordered. Example: `2`. */
    public val quantity: Long? get() = integer("quantity")

    /** Number of units of the SKU that the buyer got a refund for. Example: `0`. */
    public val refundedQuantity: Long? get() = integer("refunded_quantity")

    /** Number of units of the SKU that the buyer sent back. Example: `1`. */
    public val returnedQuantity: Long? get() = integer("returned_quantity")

    /** Part of the commission that goes to the creator's agency. */
    public val sharedWithPartner: Money? get() = child("shared_with_partner")?.let(::Money)

    /** Commission rate on orders that come from ads, in hundredths of a percent (3000 is 30 percent). Example: `5000`. */
    public val shopAdsCommissionRate: Long? get() = integer("shop_ads_commission_rate")

    /** Name of the shop that sold the product to the buyer. */
    public val shopName: String? get() = text("shop_name")

    /** Base commission rate in hundredths of a percent, before ads, bonus and reward rates. */
    public val standardCommissionRate: Long? get() = integer("standard_commission_rate")

    /** Text of your own that the link carries, returned with orders from it. Example: `test-01`. */
    public val tag: String? get() = text("tag")

    /** Id of the target collaboration that the order came through. Example: `73661290629`. */
    public val targetCollaborationId: String? get() = text("target_collaboration_id")

    /** Origin of the order: which link and which publisher or click. */
    public val trace: Trace? get() = child("trace")?.let(::Trace)

    /** Origin of the order: which link it came from and the id the link carried. */
    public val traceInfo: TraceInfo? get() = child("trace_info")?.let(::TraceInfo)
}

/** Sold quantity range inside [FilterParam]. */
public class SoldQuantityRange(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        quantityGe: Long? = null,
        quantityLe: Long? = null,
    ) : this(fields("quantity_ge", quantityGe, "quantity_le", quantityLe))

    /** Smallest number of units sold so far; 0 if left out. Example: `10000`. */
    public val quantityGe: Long? get() = integer("quantity_ge")

    /** Largest number of units sold so far; 0 or nothing lifts the limit. Example: `30000`. */
    public val quantityLe: Long? get() = integer("quantity_le")
}

/** Sort param inside `CreatorSelectAffiliateProduct`. */
public class SortParam(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        sortType: String? = null,
    ) : this(fields("sort_type", sortType))

    /** RECOMMENDED (the default), BEST_SELLERS, LOW_PRICE, HIGH_PRICE, NEWLY_RELEASED or HIGH_COMMISSION_RATE. Example: `"RECOMMENDED"`. */
    public val sortType: String? get() = text("sort_type")
}

/** Status inside [GetShowcaseProductsProduct]. */
public class Status(raw: JsonObject) : JsonView(raw) {
    /** Whether the product is in the creator's showcase, can be added, or was rejected. Example: `ADDED`. */
    public val addedStatus: StatusAddedStatus? get() = text("added_status")?.let(::StatusAddedStatus)

    /** Whether the product can be bought: IN_STOCK or SOLD_OUT. Example: `IN_STOCK`. */
    public val inventoryStatus: InventoryStatus? get() = text("inventory_status")?.let(::InventoryStatus)

    /** Whether the product is hidden from visitors of the showcase. Example: `false`. */
    public val isHidden: Boolean? get() = flag("is_hidden")

    /** State of the platform's review of the product: APPROVED, CHANGES_UNDER_REVIEW, UNAVAILABLE or ZERO_COMMISSION. Example: `APPROVED`. */
    public val reviewStatus: ReviewStatus? get() = text("review_status")?.let(::ReviewStatus)
}

/** Stock inside [CreatorSelectAffiliateProductProduct]. */
public class Stock(raw: JsonObject) : JsonView(raw) {
    /** Number of units of the product that can still be sold. Example: `123`. */
    public val quantity: Long? get() = integer("quantity")
}

/** Target collaboration inside [SearchTargetCollaborationsResponse]. */
public class TargetCollaboration(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the collaboration that the seller offered to the creator. Example: `789078671231123124`. */
    public val id: String? get() = text("id")

    /** Name that the seller gave the collaboration. Example: `target_collaboration`. */
    public val name: String? get() = text("name")

    /** Products of the collaboration with the commission offered for each. */
    public val products: List<SearchTargetCollaborationsProduct> get() = views("products") { SearchTargetCollaborationsProduct(it) }

    /** LIVE while the offer holds, otherwise EXPIRED, DELETED or ENDED. Example: `LIVE`. */
    public val status: TargetCollaborationStatus? get() = text("status")?.let(::TargetCollaborationStatus)
}

/** Trace inside [Sku]. */
public class Trace(raw: JsonObject) : JsonView(raw) {
    /** Publisher's id for links of type SPECIFIC, or the click id you put into the link for type GENERAL. Example: `15678763`. */
    public val id: String? get() = text("id")

    /** SPECIFIC for links made for one publisher, GENERAL for general links. Example: `SPECIFIC`. */
    public val type: String? get() = text("type")
}

/** Trace info inside [Sku]. */
public class TraceInfo(raw: JsonObject) : JsonView(raw) {
    /** Id that traces the order to the link it came from. */
    public val id: String? get() = text("id")

    /** Kind of sharing link that the order came from. */
    public val type: String? get() = text("type")
}

/** Video inside [GetShoppableVideoStatusResponse]. */
public class Video(raw: JsonObject) : JsonView(raw) {
    /** Id of the video; pass it as `video_id` to follow the publishing. Example: `7493990579714164574`. */
    public val id: String? get() = text("id")

    /** How far publishing has come: PROCESSING, SUCCESS or FAIL. Example: `FAIL`. */
    public val postStatus: PostStatus? get() = text("post_status")?.let(::PostStatus)

    /** When the video was published, Unix time in seconds; only if `post_status` is SUCCESS. Example: `1685548800`. */
    public val postTime: Instant? get() = time("post_time")
}

/** Video file inside [UploadShoppableVideoFileResponse]. */
public class VideoFile(raw: JsonObject) : JsonView(raw) {
    /** Id of the uploaded file; pass it as `file_id` to publish or pre-check the video. Example: `123123123123`. */
    public val id: String? get() = text("id")

    /** MD5 checksum of the uploaded file, to compare with your own. Example: `D41D8CD98F00B204E9800998ECF8427E`. */
    public val md5: String? get() = text("md5")
}

/** Video info inside `PostShoppableVideo`. */
public class VideoInfo(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        fileId: String,
        title: String,
        coverTimestampMs: Long? = null,
        coverUri: String? = null,
        musicId: String? = null,
    ) : this(fields("file_id", fileId, "title", title, "cover_timestamp_ms", coverTimestampMs, "cover_uri", coverUri, "music_id", musicId))

    /** Moment of the video to take the cover from, in milliseconds from its start. */
    public val coverTimestampMs: Long? get() = integer("cover_timestamp_ms")

    /** Identifier of an uploaded picture to use as cover of the video. */
    public val coverUri: String? get() = text("cover_uri")

    /** Id of the uploaded video file, from the upload of shoppable videos. Required. */
    public val fileId: String? get() = text("file_id")

    /** Id of the music to play with the post, from the music search. */
    public val musicId: String? get() = text("music_id")

    /** Caption of the video, at most 2200 characters; without it the video has none. Required. */
    public val title: String? get() = text("title")
}

/** Violation check result inside [PrecheckTask]. */
public class ViolationCheckResult(raw: JsonObject) : JsonView(raw) {
    /** What the check objected to, with advice on each point. */
    public val issues: List<GetShoppableVideoPrecheckResultIssue> get() = views("issues") { GetShoppableVideoPrecheckResultIssue(it) }

    /** Outcome of the check for rule violations: SUCCESS, FAIL with `issues`, or PROCESSING while it runs. Example: `FAIL`. */
    public val status: String? get() = text("status")
}
