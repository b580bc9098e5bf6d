// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Values of `activity_type` in `Activity`; more may be added.
public struct ActivityActivityType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Product discount by a fixed promotion price.
  public static var fixedPrice: Self { Self(rawValue: "FIXED_PRICE") }

  /// Product discount by a percentage.
  public static var directDiscount: Self { Self(rawValue: "DIRECT_DISCOUNT") }

  /// Short sale at a promotion price with limited quantity.
  public static var flashsale: Self { Self(rawValue: "FLASHSALE") }

  /// Reduced or free shipping.
  public static var shippingDiscount: Self { Self(rawValue: "SHIPPING_DISCOUNT") }

  public static var knownValues: [Self] {
    [.fixedPrice, .directDiscount, .flashsale, .shippingDiscount]
  }
}

/// Values of `status` in `Activity`, `status` in `CreateActivityResponse`, `status` in `DeactivateActivityResponse` and others; more may be added.
public struct ActivityStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Not visible to buyers and not scheduled yet.
  public static var draft: Self { Self(rawValue: "DRAFT") }

  /// Scheduled; begins by itself at the start time.
  public static var notStart: Self { Self(rawValue: "NOT_START") }

  /// Running and visible to buyers.
  public static var ongoing: Self { Self(rawValue: "ONGOING") }

  /// Ended because its time is over.
  public static var expired: Self { Self(rawValue: "EXPIRED") }

  /// Ended early by the seller.
  public static var deactivated: Self { Self(rawValue: "DEACTIVATED") }

  /// Ended by the platform.
  public static var notEffective: Self { Self(rawValue: "NOT_EFFECTIVE") }

  public static var knownValues: [Self] {
    [.draft, .notStart, .ongoing, .expired, .deactivated, .notEffective]
  }
}

/// Values of `activity_type` in `CreateActivityRequest`, `activity_type` in `SearchActivitiesRequest`; more may be added.
public struct ActivityType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Discount that grows with the number of items or the amount bought.
  public static var buyMoreSaveMore: Self { Self(rawValue: "BUY_MORE_SAVE_MORE") }

  /// Buyers of certain products get others cheaper or free.
  public static var buyXGetY: Self { Self(rawValue: "BUY_X_GET_Y") }

  /// Product discount by a percentage.
  public static var directDiscount: Self { Self(rawValue: "DIRECT_DISCOUNT") }

  /// Product discount by a fixed promotion price.
  public static var fixedPrice: Self { Self(rawValue: "FIXED_PRICE") }

  /// Short sale at a promotion price with limited quantity.
  public static var flashsale: Self { Self(rawValue: "FLASHSALE") }

  /// Buyers get a gift when they reach a threshold.
  public static var giftWithPurchase: Self { Self(rawValue: "GIFT_WITH_PURCHASE") }

  /// Reduced or free shipping.
  public static var shippingDiscount: Self { Self(rawValue: "SHIPPING_DISCOUNT") }

  public static var knownValues: [Self] {
    [.buyMoreSaveMore, .buyXGetY, .directDiscount, .fixedPrice, .flashsale, .giftWithPurchase, .shippingDiscount]
  }
}

/// Values of `auction_support_type` in `CreateActivityRequest`, `auction_support_type` in `UpdateActivityRequest`; more may be added.
public struct AuctionSupportType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Applies to auctions as well as to normal sales.
  public static var all: Self { Self(rawValue: "ALL") }

  /// Applies to normal sales only.
  public static var excludeAuction: Self { Self(rawValue: "EXCLUDE_AUCTION") }

  public static var knownValues: [Self] {
    [.all, .excludeAuction]
  }
}

/// Values of `status` in `Coupon`, `status` in `SearchActivitiesRequest`, `status` in `SearchCouponsRequest`; more may be added.
public struct CouponStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Ended early by the seller.
  public static var deactivated: Self { Self(rawValue: "DEACTIVATED") }

  /// Ended because its time is over.
  public static var expired: Self { Self(rawValue: "EXPIRED") }

  /// Scheduled; begins by itself at the start time.
  public static var notStart: Self { Self(rawValue: "NOT_START") }

  /// Running and visible to buyers.
  public static var ongoing: Self { Self(rawValue: "ONGOING") }

  public static var knownValues: [Self] {
    [.deactivated, .expired, .notStart, .ongoing]
  }
}

/// Values of `type` in `CreateActivityDetail`, `type` in `Detail`; more may be added.
public struct CreateActivityDetailType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Lowers the price of eligible products by a fixed sum in local currency.
  public static var amountOff: Self { Self(rawValue: "AMOUNT_OFF") }

  /// Lowers the price of eligible products by a share in percent.
  public static var percentageOff: Self { Self(rawValue: "PERCENTAGE_OFF") }

  public static var knownValues: [Self] {
    [.amountOff, .percentageOff]
  }
}

/// Values of `type` in `CreateActivityParticipationLimit`; more may be added.
public struct CreateActivityParticipationLimitType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Each customer benefits in at most one order.
  public static var buyerLimitOnlyOne: Self { Self(rawValue: "BUYER_LIMIT_ONLY_ONE") }

  /// Customers benefit in any number of orders, the default.
  public static var buyerNoLimit: Self { Self(rawValue: "BUYER_NO_LIMIT") }

  public static var knownValues: [Self] {
    [.buyerLimitOnlyOne, .buyerNoLimit]
  }
}

/// Values of `threshold_type` in `CreateActivityShippingDiscount`, `threshold_type` in `ShippingDiscount`; more may be added.
public struct CreateActivityShippingDiscountThresholdType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The buyer must take at least this many eligible products.
  public static var minimalItemQuantity: Self { Self(rawValue: "MINIMAL_ITEM_QUANTITY") }

  /// Eligible products in the order must cost at least this much.
  public static var minimalOrderAmount: Self { Self(rawValue: "MINIMAL_ORDER_AMOUNT") }

  /// Every buyer benefits, whatever the order.
  public static var noThreshold: Self { Self(rawValue: "NO_THRESHOLD") }

  public static var knownValues: [Self] {
    [.minimalItemQuantity, .minimalOrderAmount, .noThreshold]
  }
}

/// Values of `discount_type` in `CreateActivityBxgyDiscount`; more may be added.
public struct DiscountType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// A fixed sum is taken off every item that the buyer gets.
  public static var amountOffEach: Self { Self(rawValue: "AMOUNT_OFF_EACH") }

  /// The buyer gets the items for nothing.
  public static var free: Self { Self(rawValue: "FREE") }

  /// A share in percent is taken off the items that the buyer gets.
  public static var percentageOff: Self { Self(rawValue: "PERCENTAGE_OFF") }

  public static var knownValues: [Self] {
    [.amountOffEach, .free, .percentageOff]
  }
}

/// Values of `display_type` in `Coupon`, `display_type` in `SearchCouponsRequest`; more may be added.
public struct DisplayType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Shown in all places: listings, product pages, videos, LIVE rooms and showcases.
  public static var regular: Self { Self(rawValue: "REGULAR") }

  /// Shown in LIVE rooms only.
  public static var live: Self { Self(rawValue: "LIVE") }

  /// Claimed only through the channels of one creator.
  public static var creatorExclusive: Self { Self(rawValue: "CREATOR_EXCLUSIVE") }

  /// Sent to customers in support chats and shown nowhere else.
  public static var chat: Self { Self(rawValue: "CHAT") }

  /// Not shown anywhere; claimed by entering a code at checkout or through a landing page.
  public static var promoCode: Self { Self(rawValue: "PROMO_CODE") }

  public static var knownValues: [Self] {
    [.regular, .live, .creatorExclusive, .chat, .promoCode]
  }
}

/// Values of `activity_type` in `GetActivityResponse`; more may be added.
public struct GetActivityActivityType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Product discount by a fixed promotion price.
  public static var fixedPrice: Self { Self(rawValue: "FIXED_PRICE") }

  /// Product discount by a percentage.
  public static var directDiscount: Self { Self(rawValue: "DIRECT_DISCOUNT") }

  /// Short sale at a promotion price with limited quantity.
  public static var flashsale: Self { Self(rawValue: "FLASHSALE") }

  /// Reduced or free shipping.
  public static var shippingDiscount: Self { Self(rawValue: "SHIPPING_DISCOUNT") }

  /// Discount that grows with the number of items or the amount bought.
  public static var buyMoreSaveMore: Self { Self(rawValue: "BUY_MORE_SAVE_MORE") }

  public static var knownValues: [Self] {
    [.fixedPrice, .directDiscount, .flashsale, .shippingDiscount, .buyMoreSaveMore]
  }
}

/// Values of `type` in `GetCouponDiscount`; more may be added.
public struct GetCouponDiscountType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// A fixed sum, `reduction_amount`, is taken off.
  public static var amountOff: Self { Self(rawValue: "AMOUNT_OFF") }

  /// A share of the price, `percentage`, is taken off.
  public static var percentOff: Self { Self(rawValue: "PERCENT_OFF") }

  public static var knownValues: [Self] {
    [.amountOff, .percentOff]
  }
}

/// Values of `type` in `LiveTask`; more may be added.
public struct LiveTaskType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Every viewer of the LIVE can take the coupon, without any task.
  public static var none_: Self { Self(rawValue: "NONE") }

  /// Viewers must follow the host of the LIVE before they can take the coupon.
  public static var followHost: Self { Self(rawValue: "FOLLOW_HOST") }

  /// Viewers must have watched for `min_watch_time` before they can take the coupon.
  public static var watchForMinTime: Self { Self(rawValue: "WATCH_FOR_MIN_TIME") }

  public static var knownValues: [Self] {
    [.none_, .followHost, .watchForMinTime]
  }
}

/// Values of `product_level` in `Activity`, `product_level` in `CreateActivityRequest`, `product_level` in `GetActivityResponse` and others; more may be added.
public struct ProductLevel: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Only the SKUs listed are promoted.
  public static var variation: Self { Self(rawValue: "VARIATION") }

  /// All SKUs of the listed goods are promoted.
  public static var product: Self { Self(rawValue: "PRODUCT") }

  /// Everything the seller offers is promoted.
  public static var shop: Self { Self(rawValue: "SHOP") }

  public static var knownValues: [Self] {
    [.variation, .product, .shop]
  }
}

/// Values of `product_scope` in `Coupon`; more may be added.
public struct ProductScope: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The coupon holds for everything the shop sells.
  public static var fullShop: Self { Self(rawValue: "FULL_SHOP") }

  /// The coupon holds for listed products only; Get Coupon returns them.
  public static var specificProducts: Self { Self(rawValue: "SPECIFIC_PRODUCTS") }

  public static var knownValues: [Self] {
    [.fullShop, .specificProducts]
  }
}

/// Values of `type` in `RedemptionDuration`; more may be added.
public struct RedemptionDurationType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The coupon can be used from `start_time` to `end_time`.
  public static var absolute: Self { Self(rawValue: "ABSOLUTE") }

  /// The coupon can be used for `relative_time` days after it was claimed.
  public static var relative: Self { Self(rawValue: "RELATIVE") }

  public static var knownValues: [Self] {
    [.absolute, .relative]
  }
}

/// Values of `target_buyer_segment` in `Coupon`; more may be added.
public struct TargetBuyerSegment: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Every buyer on TikTok Shop.
  public static var all: Self { Self(rawValue: "ALL") }

  /// Customers who have never bought in the shop.
  public static var new: Self { Self(rawValue: "NEW") }

  /// Earlier customers who bought again lately, within 30 days (US 90).
  public static var repeatCustomers: Self { Self(rawValue: "REPEAT_CUSTOMERS") }

  /// Customers with their first purchase lately, within 30 days (US 90).
  public static var recentCustomers: Self { Self(rawValue: "RECENT_CUSTOMERS") }

  /// Customers with several purchases in the last 90 days.
  public static var frequentCustomers: Self { Self(rawValue: "FREQUENT_CUSTOMERS") }

  /// Customers of the last 365 days who have not bought lately, for 90 days (US 30).
  public static var lapsedCustomers: Self { Self(rawValue: "LAPSED_CUSTOMERS") }

  /// Users who began to follow the shop's TikTok account within 30 days.
  public static var newFollowers: Self { Self(rawValue: "NEW_FOLLOWERS") }

  /// Followers of the shop's TikTok account who engaged with it within 30 days.
  public static var existingActiveFollowers: Self { Self(rawValue: "EXISTING_ACTIVE_FOLLOWERS") }

  public static var knownValues: [Self] {
    [.all, .new, .repeatCustomers, .recentCustomers, .frequentCustomers, .lapsedCustomers, .newFollowers, .existingActiveFollowers]
  }
}

/// Values of `threshold_type` in `CreateActivityBxgyDiscount`, `threshold_type` in `CreateActivityDetail`, `threshold_type` in `Detail` and others; more may be added.
public struct ThresholdType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The buyer must take at least this many eligible products.
  public static var minimalItemQuantity: Self { Self(rawValue: "MINIMAL_ITEM_QUANTITY") }

  /// Eligible products in the order must cost at least this much.
  public static var minimalOrderAmount: Self { Self(rawValue: "MINIMAL_ORDER_AMOUNT") }

  public static var knownValues: [Self] {
    [.minimalItemQuantity, .minimalOrderAmount]
  }
}

/// Values of `type` in `Threshold`; more may be added.
public struct ThresholdType2: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Any purchase of eligible products is enough.
  public static var none_: Self { Self(rawValue: "NONE") }

  /// Eligible products in the order must cost at least the given sum.
  public static var minSpend: Self { Self(rawValue: "MIN_SPEND") }

  public static var knownValues: [Self] {
    [.none_, .minSpend]
  }
}

/// Values of `user_type` in `CreateActivityTargetUserInfo`; more may be added.
public struct UserType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// All buyers, without any limit.
  public static var allUser: Self { Self(rawValue: "ALL_USER") }

  /// Buyers who have bought in the shop before.
  public static var shopExistingCustomer: Self { Self(rawValue: "SHOP_EXISTING_CUSTOMER") }

  /// Buyers who have never bought in the shop.
  public static var shopNewCustomer: Self { Self(rawValue: "SHOP_NEW_CUSTOMER") }

  /// Buyers who have bought in the shop more than once.
  public static var shopRepeatCustomer: Self { Self(rawValue: "SHOP_REPEAT_CUSTOMER") }

  public static var knownValues: [Self] {
    [.allUser, .shopExistingCustomer, .shopNewCustomer, .shopRepeatCustomer]
  }
}
