// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliate

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
import tiktokshop.ResponseView
import tiktokshop.Upload
import tiktokshop.internal.fields
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** The response of `AddLIVEProducts` (202309). Adds products to the product list of the creator's running LIVE room. */
public class AddLiveProductsResponse(response: ApiResponse) : ResponseView(response) {
    /** Products that could not be added; the others were. */
    public val errors: List<ErrorItem> get() = views("errors") { ErrorItem(it) }
}

/** The response of `AddShowcaseProductsold` (202309). Adds products to a creator's showcase through the older affiliate endpoint. */
public class AddShowcaseProductsResponse(response: ApiResponse) : ResponseView(response) {
    /** Products that could not be added; the others were. */
    public val errors: List<ErrorItem> get() = views("errors") { ErrorItem(it) }
}

/** The response of `GetCreatorProfileold` (202309). Returns the signed-in creator's profile and permissions through the older endpoint. */
public class GetCreatorProfileResponse(response: ApiResponse) : ResponseView(response) {
    /** Profile picture of the creator with address and size. */
    public val avatar: Avatar? get() = child("avatar")?.let(::Avatar)

    /** Id of the affiliate partner (agency) that the creator is bound to. Example: `789078671231`. */
    public val partnerId: String? get() = text("partner_id")

    /** Name of the affiliate partner (agency) that the creator is bound to. */
    public val partnerName: String? get() = text("partner_name")

    /** Ways in which the creator may promote products. */
    public val permissions: List<String> get() = texts("permissions")

    /** Region where the creator's TikTok account was opened, ISO 3166-1 alpha-2. Example: `US`. */
    public val registerRegion: String? get() = text("register_region")

    /** Market in which the creator may promote products, ISO 3166-1 alpha-2. Example: `US`. */
    public val selectionRegion: String? get() = text("selection_region")

    /** Kind of seller the creator is also linked to, such as LOCAL; absent if the creator has no shop. Example: `LOCAL`. */
    public val sellerType: String? get() = text("seller_type")

    /** Handle of the creator, the name used in the profile address. Example: `abc123`. */
    public val userName: String? get() = text("user_name")

    /** Kind of creator, such as MERCHANT_ACCOUNT for the account of a shop. Example: `MERCHANT_ACCOUNT`. */
    public val userType: String? get() = text("user_type")
}

/** The response of `GetLIVEProducts` (202309). Lists the products in the creator's LIVE room and names the pinned one. */
public class GetLiveProductsResponse(response: ApiResponse) : ResponseView(response) {
    /** Id of the product shown pinned in the LIVE. Example: `49734297241`. */
    public val pinnedProductId: String? get() = text("pinned_product_id")

    /** Products that match the request, one entry each. */
    public val products: List<Product> get() = views("products") { Product(it) }
}

/** The response of `GetLiveRoomInfo` (202309). Returns the id, title, status and start time of the creator's LIVE room. */
public class GetLiveRoomInfoResponse(response: ApiResponse) : ResponseView(response) {
    /** Id of the LIVE room, that is of one broadcast of the creator. Example: `1762603552`. */
    public val id: String? get() = text("id")

    /** When the LIVE began, Unix time in seconds. Example: `1692084773`. */
    public val startTime: Instant? get() = time("start_time")

    /** State of the LIVE room, such as LIVE while it is on air. Example: `LIVE`. */
    public val status: String? get() = text("status")

    /** Title that the host gave the LIVE, as viewers see it. */
    public val title: String? get() = text("title")
}

/** The response of `GetShopProductslegacy` (202309). Lists the products of the creator's own shop through the older endpoint, page by page. */
public class GetShopProductsResponse(response: ApiResponse) : ResponseView(response) {
    /** Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Products that match the request, one entry each. */
    public val products: List<GetShopProductsProduct> get() = views("products") { GetShopProductsProduct(it) }
}

/** The response of `GetShowcaseProductsold` (202309). Lists a creator's showcase products through the older endpoint, page by page. */
public class GetShowcaseProductsResponse(response: ApiResponse) : ResponseView(response) {
    /** Ids of those returned products that are also in the creator's LIVE. */
    public val liveProductIds: List<String> get() = texts("live_product_ids")

    /** Token to pass as `page_token` for the next page; empty on the last page. Example: `absdfV231as2V0PTAK`. */
    public val nextPageToken: String? get() = text("next_page_token")

    /** Products that match the request, one entry each. */
    public val products: List<Product> get() = views("products") { Product(it) }

    /** Number of all products in the creator's showcase. Example: `1570`. */
    public val totalCount: Long? get() = integer("total_count")
}

/** Addition inside [Product]. */
public class Addition(raw: JsonObject) : JsonView(raw) {
    /** Pictures that the creator chose to show instead of the seller's. */
    public val customizedMainImage: List<CustomizedMainImage> get() = views("customized_main_image") { CustomizedMainImage(it) }
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

/** Commission inside [Product]. */
public class Commission(raw: JsonObject) : JsonView(raw) {
    /** Commission rate set by the seller for every creator, in hundredths of a percent (3555 is 35.55 percent); 100 to 8000. Example: `2500`. */
    public val commissionRate: Long? get() = integer("commission_rate")

    /** Part of `commission_rate` that is a reward, in hundredths of a percent; already contained in it. Example: `500`. */
    public val inclusiveRewardCommissionRate: Long? get() = integer("inclusive_reward_commission_rate")
}

/** Customized main image inside [Addition]. */
public class CustomizedMainImage(raw: JsonObject) : JsonView(raw) {
    /** Height of the picture behind `url`, in pixels. Example: `100`. */
    public val height: Long? get() = integer("height")

    /** Address at which the product picture can be loaded. */
    public val url: String? get() = text("url")

    /** Width of the picture behind `url`, in pixels. Example: `100`. */
    public val width: Long? get() = integer("width")
}

/** Detail inside [ErrorItem]. */
public class Detail(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of a product that was not added. Example: `12390753231`. */
    public val productId: String? get() = text("product_id")
}

/** Error inside [AddLiveProductsResponse], [AddShowcaseProductsResponse]. */
public class ErrorItem(raw: JsonObject) : JsonView(raw) {
    /** Error code that tells why the product could not be added. Example: `324121311`. */
    public val code: Long? get() = integer("code")

    /** Tells which product could not be added, by its id. */
    public val detail: Detail? get() = child("detail")?.let(::Detail)

    /** Explanation of why the product could not be added. */
    public val message: String? get() = text("message")
}

/** Product inside [GetShopProductsResponse]. */
public class GetShopProductsProduct(raw: JsonObject) : JsonView(raw) {
    /** Whether the creator can add the product to the showcase: ADDABLE, ADDED or REJECTED. Example: `ADDABLE`. */
    public val addedStatus: AddedStatus? get() = text("added_status")?.let(::AddedStatus)

    /** Brand that the seller set for the product. Example: `Apple`. */
    public val brandName: String? get() = text("brand_name")

    /** Platform's id of the product, as the product operations return it. Example: `1729592969712207012`. */
    public val id: String? get() = text("id")

    /** Pictures of the product with address and size. */
    public val images: List<Image> get() = views("images") { Image(it) }

    /** Price of the product before and after discounts, with its currency. */
    public val price: Money? get() = child("price")?.let(::Money)

    /** Number of units of the product that were sold so far. Example: `33`. */
    public val salesCount: Long? get() = integer("sales_count")

    /** Name of the product as buyers see it on the product page. */
    public val title: String? get() = text("title")
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

/** Main image inside [Product]. */
public class MainImage(raw: JsonObject) : JsonView(raw) {
    /** Height of the picture behind `url`, in pixels. Example: `100`. */
    public val height: Long? get() = integer("height")

    /** Address at which the product picture can be loaded. */
    public val url: String? get() = text("url")

    /** Width of the picture behind `url`, in pixels. Example: `100`. */
    public val width: Long? get() = integer("width")
}

/** Original price inside [Price]. */
public class OriginalPrice(raw: JsonObject) : JsonView(raw) {
    /** ISO 4217 code of the currency of the prices beside it. Example: `USD`. */
    public val currency: String? get() = text("currency")

    /** Highest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`. */
    public val highestAmount: String? get() = text("highest_amount")

    /** Lowest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`. */
    public val lowestAmount: String? get() = text("lowest_amount")
}

/** Platform discount price inside [Price]. */
public class PlatformDiscountPrice(raw: JsonObject) : JsonView(raw) {
    /** ISO 4217 code of the currency of the prices beside it. Example: `USD`. */
    public val currency: String? get() = text("currency")

    /** Highest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`. */
    public val highestAmount: String? get() = text("highest_amount")

    /** Lowest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`. */
    public val lowestAmount: String? get() = text("lowest_amount")
}

/** Price inside [Product]. */
public class Price(raw: JsonObject) : JsonView(raw) {
    /** Price range of the variants before any discount. */
    public val originalPrice: OriginalPrice? get() = child("original_price")?.let(::OriginalPrice)

    /** Price range of the variants after discounts paid by the platform. */
    public val platformDiscountPrice: PlatformDiscountPrice? get() = child("platform_discount_price")?.let(::PlatformDiscountPrice)

    /** Price range of the variants after the seller's own discounts. */
    public val sellerDiscountPrice: SellerDiscountPrice? get() = child("seller_discount_price")?.let(::SellerDiscountPrice)
}

/** Product inside [GetLiveProductsResponse], [GetShowcaseProductsResponse]. */
public class Product(raw: JsonObject) : JsonView(raw) {
    /** Extra pictures that the creator chose for the product. */
    public val addition: Addition? get() = child("addition")?.let(::Addition)

    /** Commission the creator earns on the product. */
    public val commission: Commission? get() = child("commission")?.let(::Commission)

    /** Address of the product page, as buyers open it. */
    public val detailUrl: String? get() = text("detail_url")

    /** Platform's id of the product, as the product operations return it. Example: `53219092314`. */
    public val id: String? get() = text("id")

    /** Main pictures of the product as the seller uploaded them. */
    public val mainImages: List<MainImage> get() = views("main_images") { MainImage(it) }

    /** Address of the product on its own site; only for products from outside TikTok Shop. */
    public val originalUrl: String? get() = text("original_url")

    /** Price of the product before and after discounts, with its currency. */
    public val price: Price? get() = child("price")?.let(::Price)

    /** Countries in which the product is sold, ISO 3166-1 alpha-2. */
    public val saleRegions: List<String> get() = texts("sale_regions")

    /** Name of the shop that sells the product. */
    public val shopName: String? get() = text("shop_name")

    /** Where the product comes from: AFFILIATE, TIKTOK_STORE for the creator's own shop, or THIRD_PARTY. Example: `AFFILIATE`. */
    public val source: String? get() = text("source")

    /** State of the product: added, hidden, in stock, reviewed. */
    public val status: Status? get() = child("status")?.let(::Status)

    /** Name of the product as buyers see it on the product page. */
    public val title: String? get() = text("title")
}

/** Seller discount price inside [Price]. */
public class SellerDiscountPrice(raw: JsonObject) : JsonView(raw) {
    /** ISO 4217 code of the currency of the prices beside it. Example: `USD`. */
    public val currency: String? get() = text("currency")

    /** Highest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`. */
    public val highestAmount: String? get() = text("highest_amount")

    /** Lowest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`. */
    public val lowestAmount: String? get() = text("lowest_amount")
}

/** Status inside [Product]. */
public class Status(raw: JsonObject) : JsonView(raw) {
    /** Whether the product is already added: ADDED, NOT_ADDED or REJECTED; for requests with `origin` LIVE in the LIVE, otherwise in the showcase. Example: `ADDED`. */
    public val addedStatus: String? get() = text("added_status")

    /** Whether the product can be bought: IN_STOCK or SOLD_OUT. Example: `IN_STOCK`. */
    public val inventoryStatus: String? get() = text("inventory_status")

    /** Whether the creator has hidden the product from visitors of the showcase. Example: `false`. */
    public val isHidden: Boolean? get() = flag("is_hidden")

    /** Whether the seller lets the creator promote the product: APPROVED, or still in review, refused, unavailable, or without commission (ZERO_COMMISSION). Example: `APPROVED`. */
    public val reviewStatus: String? get() = text("review_status")
}
