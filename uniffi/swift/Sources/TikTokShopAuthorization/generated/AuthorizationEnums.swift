// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Values of `seller_type` in `Shop`; more may be added.
public struct SellerType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Seller who sells abroad and may hold shops in several countries.
  public static var crossBorder: Self { Self(rawValue: "CROSS_BORDER") }

  /// Seller based in the market of the shop, with a single shop.
  public static var local: Self { Self(rawValue: "LOCAL") }

  public static var knownValues: [Self] {
    [.crossBorder, .local]
  }
}
