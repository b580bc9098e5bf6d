// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Values of `coupon_type` in `CouponCardRule`; more may be added.
public struct CouponType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Regular coupons open to every buyer: `display_type` REGULAR and `target_buyer_segment` ALL in the coupon search.
  public static var regularAll: Self { Self(rawValue: "REGULAR_ALL") }

  public static var knownValues: [Self] {
    [.regularAll]
  }
}

/// Values of `name` in `Feature`; more may be added.
public struct FeatureName: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Use of customer engagement as such; everything else in it needs this first.
  public static var fundamental: Self { Self(rawValue: "FUNDAMENTAL") }

  /// Messages with a title and text of your own.
  public static var customMsg: Self { Self(rawValue: "CUSTOM_MSG") }

  public static var knownValues: [Self] {
    [.fundamental, .customMsg]
  }
}
