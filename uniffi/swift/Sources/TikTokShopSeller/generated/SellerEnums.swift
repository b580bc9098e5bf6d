// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Values of `permissions` in `GetSellerPermissionsResponse`; more may be added.
public struct GetSellerPermissionsPermission: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The seller may create and manage global products that are sold in several countries.
  public static var manageGlobalProduct: Self { Self(rawValue: "MANAGE_GLOBAL_PRODUCT") }

  public static var knownValues: [Self] {
    [.manageGlobalProduct]
  }
}
