// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// The response of `AddLIVEProducts` (202309).
public struct AddLiveProductsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Products that could not be added; the others were.
  public var errors: [ErrorItem] { raw.views("errors") }
}

/// The response of `AddShowcaseProductsold` (202309).
public struct AddShowcaseProductsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Products that could not be added; the others were.
  public var errors: [ErrorItem] { raw.views("errors") }
}

/// The response of `GetCreatorProfileold` (202309).
public struct GetCreatorProfileResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Profile picture of the creator with address and size.
  public var avatar: Avatar? { raw.view("avatar") }

  /// Id of the affiliate partner (agency) that the creator is bound to. Example: `789078671231`.
  public var partnerId: String? { raw.string("partner_id") }

  /// Name of the affiliate partner (agency) that the creator is bound to.
  public var partnerName: String? { raw.string("partner_name") }

  /// Ways in which the creator may promote products.
  public var permissions: [String] { raw.strings("permissions") }

  /// Region where the creator's TikTok account was opened, ISO 3166-1 alpha-2. Example: `US`.
  public var registerRegion: String? { raw.string("register_region") }

  /// Market in which the creator may promote products, ISO 3166-1 alpha-2. Example: `US`.
  public var selectionRegion: String? { raw.string("selection_region") }

  /// Kind of seller the creator is also linked to, such as LOCAL; absent if the creator has no shop. Example: `LOCAL`.
  public var sellerType: String? { raw.string("seller_type") }

  /// Handle of the creator, the name used in the profile address. Example: `abc123`.
  public var userName: String? { raw.string("user_name") }

  /// Kind of creator, such as MERCHANT_ACCOUNT for the account of a shop. Example: `MERCHANT_ACCOUNT`.
  public var userType: String? { raw.string("user_type") }
}

/// The response of `GetLIVEProducts` (202309).
public struct GetLiveProductsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id of the product shown pinned in the LIVE. Example: `49734297241`.
  public var pinnedProductId: String? { raw.string("pinned_product_id") }

  /// Products that match the request, one entry each.
  public var products: [Product] { raw.views("products") }
}

/// The response of `GetLiveRoomInfo` (202309).
public struct GetLiveRoomInfoResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id of the LIVE room, that is of one broadcast of the creator. Example: `1762603552`.
  public var id: String? { raw.string("id") }

  /// When the LIVE began, Unix time in seconds. Example: `1692084773`.
  public var startTime: UnixTime? { raw.time("start_time") }

  /// State of the LIVE room, such as LIVE while it is on air. Example: `LIVE`.
  public var status: String? { raw.string("status") }

  /// Title that the host gave the LIVE, as viewers see it.
  public var title: String? { raw.string("title") }
}

/// The response of `GetShopProductslegacy` (202309).
public struct GetShopProductsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Products that match the request, one entry each.
  public var products: [GetShopProductsProduct] { raw.views("products") }
}

/// The response of `GetShowcaseProductsold` (202309).
public struct GetShowcaseProductsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Ids of those returned products that are also in the creator's LIVE.
  public var liveProductIds: [String] { raw.strings("live_product_ids") }

  /// Token to pass as `page_token` for the next page; empty on the last page. Example: `absdfV231as2V0PTAK`.
  public var nextPageToken: String? { raw.string("next_page_token") }

  /// Products that match the request, one entry each.
  public var products: [Product] { raw.views("products") }

  /// Number of all products in the creator's showcase. Example: `1570`.
  public var totalCount: Int? { raw.int("total_count") }
}

/// Addition inside ``Product``.
public struct Addition: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Pictures that the creator chose to show instead of the seller's.
  public var customizedMainImage: [CustomizedMainImage] { raw.views("customized_main_image") }
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

/// Commission inside ``Product``.
public struct Commission: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Commission rate set by the seller for every creator, in hundredths of a percent (3555 is 35.55 percent); 100 to 8000. Example: `2500`.
  public var commissionRate: Int? { raw.int("commission_rate") }

  /// Part of `commission_rate` that is a reward, in hundredths of a percent; already contained in it. Example: `500`.
  public var inclusiveRewardCommissionRate: Int? { raw.int("inclusive_reward_commission_rate") }
}

/// Customized main image inside ``Addition``.
public struct CustomizedMainImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Height of the picture behind `url`, in pixels. Example: `100`.
  public var height: Int? { raw.int("height") }

  /// Address at which the product picture can be loaded.
  public var url: String? { raw.string("url") }

  /// Width of the picture behind `url`, in pixels. Example: `100`.
  public var width: Int? { raw.int("width") }
}

/// Detail inside ``ErrorItem``.
public struct Detail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Platform's id of a product that was not added. Example: `12390753231`.
  public var productId: String? { raw.string("product_id") }
}

/// Error inside ``AddLiveProductsResponse``, ``AddShowcaseProductsResponse``.
public struct ErrorItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Error code that tells why the product could not be added. Example: `324121311`.
  public var code: Int? { raw.int("code") }

  /// Tells which product could not be added, by its id.
  public var detail: Detail? { raw.view("detail") }

  /// Explanation of why the product could not be added.
  public var message: String? { raw.string("message") }
}

/// Product inside ``GetShopProductsResponse``.
public struct GetShopProductsProduct: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the creator can add the product to the showcase: ADDABLE, ADDED or REJECTED. Example: `ADDABLE`.
  public var addedStatus: AddedStatus? { raw.open("added_status") }

  /// Brand that the seller set for the product. Example: `Apple`.
  public var brandName: String? { raw.string("brand_name") }

  /// Platform's id of the product, as the product operations return it. Example: `1729592969712207012`.
  public var id: String? { raw.string("id") }

  /// Pictures of the product with address and size.
  public var images: [AffiliateImage] { raw.views("images") }

  /// Price of the product before and after discounts, with its currency.
  public var price: Money? { raw.view("price") }

  /// Number of units of the product that were sold so far. Example: `33`.
  public var salesCount: Int? { raw.int("sales_count") }

  /// Name of the product as buyers see it on the product page.
  public var title: String? { raw.string("title") }
}

/// Image inside ``GetShopProductsProduct``.
public struct AffiliateImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Height of the picture behind `url`, in pixels. Example: `200`.
  public var height: Int? { raw.int("height") }

  /// Address at which the product picture can be loaded.
  public var url: String? { raw.string("url") }

  /// Width of the picture behind `url`, in pixels. Example: `200`.
  public var width: Int? { raw.int("width") }
}

/// Main image inside ``Product``.
public struct MainImage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Height of the picture behind `url`, in pixels. Example: `100`.
  public var height: Int? { raw.int("height") }

  /// Address at which the product picture can be loaded.
  public var url: String? { raw.string("url") }

  /// Width of the picture behind `url`, in pixels. Example: `100`.
  public var width: Int? { raw.int("width") }
}

/// Original price inside ``Price``.
public struct OriginalPrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// ISO 4217 code of the currency of the prices beside it. Example: `USD`.
  public var currency: String? { raw.string("currency") }

  /// Highest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`.
  public var highestAmount: String? { raw.string("highest_amount") }

  /// Lowest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`.
  public var lowestAmount: String? { raw.string("lowest_amount") }
}

/// Platform discount price inside ``Price``.
public struct PlatformDiscountPrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// ISO 4217 code of the currency of the prices beside it. Example: `USD`.
  public var currency: String? { raw.string("currency") }

  /// Highest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`.
  public var highestAmount: String? { raw.string("highest_amount") }

  /// Lowest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`.
  public var lowestAmount: String? { raw.string("lowest_amount") }
}

/// Price inside ``Product``.
public struct Price: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Price range of the variants before any discount.
  public var originalPrice: OriginalPrice? { raw.view("original_price") }

  /// Price range of the variants after discounts paid by the platform.
  public var platformDiscountPrice: PlatformDiscountPrice? { raw.view("platform_discount_price") }

  /// Price range of the variants after the seller's own discounts.
  public var sellerDiscountPrice: SellerDiscountPrice? { raw.view("seller_discount_price") }
}

/// Product inside ``GetLiveProductsResponse``, ``GetShowcaseProductsResponse``.
public struct Product: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Extra pictures that the creator chose for the product.
  public var addition: Addition? { raw.view("addition") }

  /// Commission the creator earns on the product.
  public var commission: Commission? { raw.view("commission") }

  /// Address of the product page, as buyers open it.
  public var detailUrl: String? { raw.string("detail_url") }

  /// Platform's id of the product, as the product operations return it. Example: `53219092314`.
  public var id: String? { raw.string("id") }

  /// Main pictures of the product as the seller uploaded them.
  public var mainImages: [MainImage] { raw.views("main_images") }

  /// Address of the product on its own site; only for products from outside TikTok Shop.
  public var originalUrl: String? { raw.string("original_url") }

  /// Price of the product before and after discounts, with its currency.
  public var price: Price? { raw.view("price") }

  /// Countries in which the product is sold, ISO 3166-1 alpha-2.
  public var saleRegions: [String] { raw.strings("sale_regions") }

  /// Name of the shop that sells the product.
  public var shopName: String? { raw.string("shop_name") }

  /// Where the product comes from: AFFILIATE, TIKTOK_STORE for the creator's own shop, or THIRD_PARTY. Example: `AFFILIATE`.
  public var source: String? { raw.string("source") }

  /// State of the product: added, hidden, in stock, reviewed.
  public var status: Status? { raw.view("status") }

  /// Name of the product as buyers see it on the product page.
  public var title: String? { raw.string("title") }
}

/// Seller discount price inside ``Price``.
public struct SellerDiscountPrice: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// ISO 4217 code of the currency of the prices beside it. Example: `USD`.
  public var currency: String? { raw.string("currency") }

  /// Highest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`.
  public var highestAmount: String? { raw.string("highest_amount") }

  /// Lowest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`.
  public var lowestAmount: String? { raw.string("lowest_amount") }
}

/// Status inside ``Product``.
public struct Status: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the product is already added: ADDED, NOT_ADDED or REJECTED; for requests with `origin` LIVE in the LIVE, otherwise in the showcase. Example: `ADDED`.
  public var addedStatus: String? { raw.string("added_status") }

  /// Whether the product can be bought: IN_STOCK or SOLD_OUT. Example: `IN_STOCK`.
  public var inventoryStatus: String? { raw.string("inventory_status") }

  /// Whether the creator has hidden the product from visitors of the showcase. Example: `false`.
  public var isHidden: Bool? { raw.flag("is_hidden") }

  /// Whether the seller lets the creator promote the product: APPROVED, or still in review, refused, unavailable, or without commission (ZERO_COMMISSION). Example: `APPROVED`.
  public var reviewStatus: String? { raw.string("review_status") }
}
