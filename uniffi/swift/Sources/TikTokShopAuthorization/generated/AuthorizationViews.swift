// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// The response of `GetAuthorizedCategoryAssets` (202405).
public struct GetAuthorizedCategoryAssetsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Business categories for which partners have authorized the app.
  public var categoryAssets: [CategoryAsset] { raw.views("category_assets") }
}

/// The response of `GetAuthorizedShops` (202309).
public struct GetAuthorizedShopResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Shops that have authorized the app; ask again after a new authorization.
  public var shops: [Shop] { raw.views("shops") }
}

/// The response of `GetWidgetToken` (202401).
public struct GetWidgetTokenResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Token for embedding a widget, with its time of expiry.
  public var widgetToken: WidgetToken? { raw.view("widget_token") }
}

/// Category inside ``CategoryAsset``.
public struct AuthorizationCategory: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the business category; check it to see that the partner authorized the right one. Example: `3`.
  public var id: Int? { raw.int("id") }

  /// Name of the business category, which may change; compare the id instead.
  public var name: String? { raw.string("name") }
}

/// Category asset inside ``GetAuthorizedCategoryAssetsResponse``.
public struct CategoryAsset: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Line of business that the partner offers, such as customer support.
  public var category: AuthorizationCategory? { raw.view("category") }

  /// Cipher of the category asset; pass it as `category_asset_cipher` with calls for this partner. It need not be decrypted. Example: `TTP_XF90igAAAABh0sddwer0qsWgt233vOiG`.
  public var cipher: String? { raw.string("cipher") }

  /// Market for which the business category holds, ISO 3166-1 alpha-2. Example: `US`.
  public var targetMarket: String? { raw.string("target_market") }
}

/// Shop inside ``GetAuthorizedShopResponse``.
public struct Shop: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Cipher of the shop; pass it as `shop_cipher` with calls for this shop. It need not be decrypted. Example: `GCP_XF90igAAAABh00qsWgtvOiGFNqyubMt3`.
  public var cipher: String? { raw.string("cipher") }

  /// Code of the shop, as Seller Center shows it. Example: `CNGBCBA4LLU8`.
  public var code: String? { raw.string("code") }

  /// Id of the shop, as it appears in webhooks. Example: `7000714532876273420`.
  public var id: String? { raw.string("id") }

  /// Name of the shop as buyers see it on TikTok.
  public var name: String? { raw.string("name") }

  /// Country of the shop, ISO 3166-1 alpha-2. Example: `GB`.
  public var region: String? { raw.string("region") }

  /// CROSS_BORDER for sellers with shops in several countries, LOCAL for sellers with one shop. Example: `CROSS_BORDER`.
  public var sellerType: SellerType? { raw.open("seller_type") }
}

/// Widget token inside ``GetWidgetTokenResponse``.
public struct WidgetToken: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// When the token stops to be valid, Unix time in seconds; as a rule five minutes after its issue. Example: `1703100448`.
  public var expireAt: Int? { raw.int("expire_at") }

  /// Secret to hand to the widget in the browser.
  public var token: String? { raw.string("token") }
}
