// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// The response of `GetActiveShops` (202309).
public struct GetActiveShopListResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Active shops of the seller; local sellers have one, cross-border sellers one for each country.
  public var shops: [GetActiveShopListShop] { raw.views("shops") }
}

/// The response of `GetSellerPermissions` (202309).
public struct GetSellerPermissionsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Cross-border operations open to the seller: MANAGE_GLOBAL_PRODUCT for global products; empty if there are none.
  public var permissions: [GetSellerPermissionsPermission] { raw.opens("permissions") }
}

/// The response of `GetSellerStatus` (202508).
public struct GetSellerStatusResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// State of the seller, of the seller's shops and of the tax form.
  public var sellerStatusData: SellerStatusData? { raw.view("seller_status_data") }
}

/// The response of `GetShopCreators` (202407).
public struct GetShopCreatorsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// TikTok accounts that are bound to the shop.
  public var shopCreators: [ShopCreator] { raw.views("shop_creators") }
}

/// The response of `GetShopGroupAndRelatedShops` (202601).
public struct GetShopGroupAndRelatedShopsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Shops that are run together, with name and members of the group.
  public var shopGroupData: ShopGroupData? { raw.view("shop_group_data") }
}

/// The response of `SyncCollections` (202508).
public struct SyncCollectionsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Collections that could not be taken over.
  public var failedInfo: FailedInfo? { raw.view("failed_info") }
}

/// Collection inside the parameters of `syncCollections`.
public struct SellerCollection: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String? = nil,
    imageUrl: String? = nil,
    products: [Product]? = nil,
    title: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("image_url", imageUrl)
      writer.put("products", products)
      writer.put("title", title)
    })
  }

  /// Id of the collection in the source system. Example: `1111`.
  public var id: String? { raw.string("id") }

  /// Address of the cover picture of the collection.
  public var imageUrl: String? { raw.string("image_url") }

  /// Products of the collection, each with its id in both systems.
  public var products: [Product] { raw.views("products") }

  /// Title of the collection as buyers see it.
  public var title: String? { raw.string("title") }
}

/// Failed info inside ``SyncCollectionsResponse``.
public struct FailedInfo: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Ids of the collections that could not be taken over.
  public var ids: [String] { raw.strings("ids") }
}

/// Shop inside ``GetActiveShopListResponse``.
public struct GetActiveShopListShop: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the shop, as it appears in webhooks. Example: `36123502970007`.
  public var id: String? { raw.string("id") }

  /// Country of the shop, ISO 3166-1 alpha-2. Example: `GB`.
  public var region: String? { raw.string("region") }
}

/// Product inside ``SellerCollection``.
public struct Product: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    outerProductId: String? = nil,
    ttsProductId: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("outer_product_id", outerProductId)
      writer.put("tts_product_id", ttsProductId)
    })
  }

  /// Id of the product in the source system, for example Shopify. Example: `gid://shopify/product/1111`.
  public var outerProductId: String? { raw.string("outer_product_id") }

  /// Platform's id of the product in TikTok Shop. Example: `1674583`.
  public var ttsProductId: String? { raw.string("tts_product_id") }
}

/// Seller status data inside ``GetSellerStatusResponse``.
public struct SellerStatusData: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// System through which the seller came: 0 unknown, 1 none (organic), 2 WooCommerce, 3 Shopify, 4 Salesforce, 6 Shopify in its newer form. Example: `6`.
  public var partnerChannel: String? { raw.string("partner_channel") }

  /// State of the seller as a number: 2 is active; 0 (new) and 1 (pending) come before it, 3 (deactivated), 4 (rejected) and 6 (withdrawn) bar the seller. Example: `2`.
  public var sellerStatus: String? { raw.string("seller_status") }

  /// State of each shop of the seller, one entry for each.
  public var shopStatuses: [ShopStatus] { raw.views("shop_statuses") }

  /// State of the tax form: 0 unknown, 1 in review, 2 approved, 3 rejected. Example: `1`.
  public var taxFormStatus: String? { raw.string("tax_form_status") }
}

/// Shop inside ``ShopGroupData``.
public struct Shop: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Platform's id of the seller who owns the shop.
  public var sellerId: String? { raw.string("seller_id") }

  /// Platform's id of the shop, as it appears in webhooks.
  public var shopId: String? { raw.string("shop_id") }

  /// Name of the shop as buyers see it on TikTok.
  public var shopName: String? { raw.string("shop_name") }

  /// Country of the shop, ISO 3166-1 alpha-2.
  public var shopRegion: String? { raw.string("shop_region") }
}

/// Shop creator inside ``GetShopCreatorsResponse``.
public struct ShopCreator: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// State of the binding: WAITING_TO_BE_VERIFIED by the creator, STALLED until the shop is set up, PENDING approval, then ACTIVE; or FAILED, ABNORMAL. Example: `ACTIVE`.
  public var bindingStatus: String? { raw.string("binding_status") }

  /// Kind of the account: OFFICIAL represents the shop on TikTok, MARKETING is any other bound account. Example: `OFFICIAL`.
  public var type: String? { raw.string("type") }
}

/// Shop group inside ``ShopGroupData``.
public struct ShopGroup: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Name under which the shops are run together.
  public var shopGroupName: String? { raw.string("shop_group_name") }

  /// Where the grouping of the shops comes from.
  public var source: String? { raw.string("source") }
}

/// Shop group data inside ``GetShopGroupAndRelatedShopsResponse``.
public struct ShopGroupData: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Name and source of a group of shops that belong together.
  public var shopGroup: ShopGroup? { raw.view("shop_group") }

  /// Members of the group, each with its seller and country.
  public var shops: [Shop] { raw.views("shops") }
}

/// Shop status inside ``SellerStatusData``.
public struct ShopStatus: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Platform's id of the shop, as it appears in webhooks. Example: `749570723905970244`.
  public var shopId: String? { raw.string("shop_id") }

  /// State of the shop as a number: 2 is active; 0 (new) and 1 (pending) come before it, 3 (deactivated), 4 (rejected) and 6 (withdrawn) bar the shop. Example: `1`.
  public var shopStatus: String? { raw.string("shop_status") }
}
