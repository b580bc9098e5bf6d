// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Values of `account_type` in `GetShopLivePerformanceOverviewRequest`; more may be added.
public struct AccountType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Accounts of affiliate creators who promote products of the shop.
  public static var affiliateAccounts: Self { Self(rawValue: "AFFILIATE_ACCOUNTS") }

  /// All accounts that post for the shop.
  public static var all: Self { Self(rawValue: "ALL") }

  /// Accounts that the seller has linked to the shop.
  public static var linkedAccounts: Self { Self(rawValue: "LINKED_ACCOUNTS") }

  public static var knownValues: [Self] {
    [.affiliateAccounts, .all, .linkedAccounts]
  }
}

/// Values of `age` in `AgeDistribution`; more may be added.
public struct AgeDistributionAge: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Viewers from 18 up to 24 years old.
  public static var n1824: Self { Self(rawValue: "18-24") }

  /// Viewers from 25 up to 34 years old.
  public static var n2534: Self { Self(rawValue: "25-34") }

  /// Viewers from 35 up to 44 years old.
  public static var n3544: Self { Self(rawValue: "35-44") }

  /// Viewers from 45 up to 54 years old.
  public static var n4554: Self { Self(rawValue: "45-54") }

  /// Viewers who are 55 years or older.
  public static var n55: Self { Self(rawValue: "55+") }

  public static var knownValues: [Self] {
    [.n1824, .n2534, .n3544, .n4554, .n55]
  }
}

/// Values of `author_type` in `GetBestsellingCreatorsRequest`; more may be added.
public struct AuthorType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Creators of every kind.
  public static var all: Self { Self(rawValue: "ALL") }

  /// Affiliate creators who earn a commission.
  public static var affiliate: Self { Self(rawValue: "AFFILIATE") }

  /// Accounts that the platform classes as channel accounts, neither official nor affiliate.
  public static var channel: Self { Self(rawValue: "CHANNEL") }

  /// Official accounts of shops.
  public static var official: Self { Self(rawValue: "OFFICIAL") }

  public static var knownValues: [Self] {
    [.all, .affiliate, .channel, .official]
  }
}

/// Values of `content_type` in `GetShopProductPerformanceBreakdown`, `content_type` in `GetShopProductPerformanceTrafficBreakdown`; more may be added.
public struct ContentType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Sales and visits that came through videos.
  public static var video: Self { Self(rawValue: "VIDEO") }

  /// Sales and visits that came through LIVE sessions.
  public static var live: Self { Self(rawValue: "LIVE") }

  /// Sales and visits through product cards, outside videos and LIVE sessions.
  public static var productCard: Self { Self(rawValue: "PRODUCT_CARD") }

  public static var knownValues: [Self] {
    [.video, .live, .productCard]
  }
}

/// Values of `gender` in `GenderDistribution`; more may be added.
public struct GenderDistributionGender: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Share of men among the viewers.
  public static var male: Self { Self(rawValue: "MALE") }

  /// Share of women among the viewers.
  public static var female: Self { Self(rawValue: "FEMALE") }

  public static var knownValues: [Self] {
    [.male, .female]
  }
}

/// Values of `currency` in `GetBestsellingCreatorsRequest`, `currency` in `GetShopLivePerformanceListRequest`, `currency` in `GetShopLivePerformanceOverviewRequest` and others; more may be added.
public struct GetBestsellingCreatorsCurrency: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Local currency of the country where the shop is registered.
  public static var local: Self { Self(rawValue: "LOCAL") }

  /// Amounts converted to US dollars.
  public static var usd: Self { Self(rawValue: "USD") }

  public static var knownValues: [Self] {
    [.local, .usd]
  }
}

/// Values of `account_type` in `GetShopLivePerformanceListRequest`; more may be added.
public struct GetShopLivePerformanceListAccountType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Accounts of affiliate creators who promote products of the shop.
  public static var affiliateAccounts: Self { Self(rawValue: "AFFILIATE_ACCOUNTS") }

  /// Marketing accounts that the seller runs beside the official one.
  public static var marketingAccounts: Self { Self(rawValue: "MARKETING_ACCOUNTS") }

  /// The account that represents the shop on TikTok.
  public static var officialAccounts: Self { Self(rawValue: "OFFICIAL_ACCOUNTS") }

  public static var knownValues: [Self] {
    [.affiliateAccounts, .marketingAccounts, .officialAccounts]
  }
}

/// Values of `granularity` in `GetShopLivePerformanceOverviewRequest`, `granularity` in `GetShopPerformanceRequest`, `granularity` in `GetShopProductPerformanceRequest` and others; more may be added.
public struct GetShopLivePerformanceOverviewGranularity: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// One interval that covers the whole period.
  public static var all: Self { Self(rawValue: "ALL") }

  /// One interval for each day.
  public static var n1d: Self { Self(rawValue: "1D") }

  public static var knownValues: [Self] {
    [.all, .n1d]
  }
}

/// Values of `sort_field` in `GetShopLiveProductsPerformanceListRequest`; more may be added.
public struct GetShopLiveProductsPerformanceListSortField: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Sort by SKU orders created, paid or not.
  public static var createdSkuOrders: Self { Self(rawValue: "created_sku_orders") }

  /// Sort by the number of different customers who ordered.
  public static var customers: Self { Self(rawValue: "customers") }

  /// Sort by gross merchandise value.
  public static var gmv: Self { Self(rawValue: "gmv") }

  /// Sort by the number of units sold.
  public static var itemsSold: Self { Self(rawValue: "items_sold") }

  /// Sort by paid main orders, one for each checkout.
  public static var mainOrders: Self { Self(rawValue: "main_orders") }

  /// Sort by the number of clicks on the product.
  public static var productClicks: Self { Self(rawValue: "product_clicks") }

  /// Sort by the number of times the product was shown.
  public static var productImpressions: Self { Self(rawValue: "product_impressions") }

  /// Sort by paid SKU orders, where each SKU in an order counts once.
  public static var skuOrders: Self { Self(rawValue: "sku_orders") }

  public static var knownValues: [Self] {
    [.createdSkuOrders, .customers, .gmv, .itemsSold, .mainOrders, .productClicks, .productImpressions, .skuOrders]
  }
}

/// Values of `sort_field` in `GetShopProductPerformanceListRequest`; more may be added.
public struct GetShopProductPerformanceListSortField: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Sort by gross merchandise value.
  public static var gmv: Self { Self(rawValue: "gmv") }

  /// Sort by the number of units sold.
  public static var itemsSold: Self { Self(rawValue: "items_sold") }

  /// Sort by the number of orders in the period.
  public static var orders: Self { Self(rawValue: "orders") }

  public static var knownValues: [Self] {
    [.gmv, .itemsSold, .orders]
  }
}

/// Values of `sort_field` in `GetShopSkuPerformanceListRequest`; more may be added.
public struct GetShopSkuPerformanceListSortField: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Sort by gross merchandise value.
  public static var gmv: Self { Self(rawValue: "gmv") }

  /// Sort by paid SKU orders, where each SKU in an order counts once.
  public static var skuOrders: Self { Self(rawValue: "sku_orders") }

  /// Sort by the number of units sold.
  public static var unitsSold: Self { Self(rawValue: "units_sold") }

  public static var knownValues: [Self] {
    [.gmv, .skuOrders, .unitsSold]
  }
}

/// Values of `account_type` in `GetShopVideoPerformanceListRequest`, `account_type` in `GetShopVideoPerformanceOverviewRequest`; more may be added.
public struct GetShopVideoPerformanceListAccountType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Accounts of affiliate creators who promote products of the shop.
  public static var affiliateAccounts: Self { Self(rawValue: "AFFILIATE_ACCOUNTS") }

  /// All accounts that post for the shop.
  public static var all: Self { Self(rawValue: "ALL") }

  /// Marketing accounts that the seller runs beside the official one.
  public static var marketingAccounts: Self { Self(rawValue: "MARKETING_ACCOUNTS") }

  /// The account that represents the shop on TikTok.
  public static var officialAccounts: Self { Self(rawValue: "OFFICIAL_ACCOUNTS") }

  public static var knownValues: [Self] {
    [.affiliateAccounts, .all, .marketingAccounts, .officialAccounts]
  }
}

/// Values of `sort_field` in `GetShopVideoPerformanceListRequest`; more may be added.
public struct GetShopVideoPerformanceListSortField: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Sort by customers per day on average.
  public static var avgCustomers: Self { Self(rawValue: "avg_customers") }

  /// Sort by product clicks per impression.
  public static var clickThroughRate: Self { Self(rawValue: "click_through_rate") }

  /// Sort by gross merchandise value.
  public static var gmv: Self { Self(rawValue: "gmv") }

  /// Sort by GMV per 1,000 views.
  public static var gpm: Self { Self(rawValue: "gpm") }

  /// Sort by the number of units sold.
  public static var itemsSold: Self { Self(rawValue: "items_sold") }

  /// Sort by the moment at which the video was posted.
  public static var postTime: Self { Self(rawValue: "post_time") }

  /// Sort by paid SKU orders, where each SKU in an order counts once.
  public static var skuOrders: Self { Self(rawValue: "sku_orders") }

  /// Sort by the number of times the video was watched.
  public static var views: Self { Self(rawValue: "views") }

  public static var knownValues: [Self] {
    [.avgCustomers, .clickThroughRate, .gmv, .gpm, .itemsSold, .postTime, .skuOrders, .views]
  }
}

/// Values of `sort_field` in `GetShopVideoProductPerformanceListRequest`; more may be added.
public struct GetShopVideoProductPerformanceListSortField: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Sort by buyers per day on average.
  public static var dailyAvgBuyers: Self { Self(rawValue: "daily_avg_buyers") }

  /// Sort by gross merchandise value.
  public static var gmv: Self { Self(rawValue: "gmv") }

  /// Sort by the number of units sold.
  public static var unitsSold: Self { Self(rawValue: "units_sold") }

  public static var knownValues: [Self] {
    [.dailyAvgBuyers, .gmv, .unitsSold]
  }
}

/// Values of `product_status_filter` in `GetShopProductPerformanceListRequest`, `product_status_filter` in `GetShopSkuPerformanceListRequest`; more may be added.
public struct ProductStatusFilter: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Products in every state.
  public static var all: Self { Self(rawValue: "ALL") }

  /// Products not on sale.
  public static var inactive: Self { Self(rawValue: "INACTIVE") }

  /// Products on sale now.
  public static var live: Self { Self(rawValue: "LIVE") }

  public static var knownValues: [Self] {
    [.all, .inactive, .live]
  }
}

/// Values of `stars` in `Rating`; more may be added.
public struct RatingStar: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Reviews with one star, the worst score.
  public static var n1Star: Self { Self(rawValue: "1_STAR") }

  /// Reviews with two of five stars.
  public static var n2Star: Self { Self(rawValue: "2_STAR") }

  /// Reviews with three of five stars.
  public static var n3Star: Self { Self(rawValue: "3_STAR") }

  /// Reviews with four of five stars.
  public static var n4Star: Self { Self(rawValue: "4_STAR") }

  /// Reviews with five stars, the best score.
  public static var n5Star: Self { Self(rawValue: "5_STAR") }

  public static var knownValues: [Self] {
    [.n1Star, .n2Star, .n3Star, .n4Star, .n5Star]
  }
}

/// Values of `sort_field` in `GetShopLivePerformanceListRequest`; more may be added.
public struct SortField: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Sort by customers whose orders are attributed to the LIVE.
  public static var attributedCustomers: Self { Self(rawValue: "attributed_customers") }

  /// Sort by the gross merchandise value attributed to the LIVE.
  public static var liveAttributedGmv: Self { Self(rawValue: "live_attributed_gmv") }

  /// Sort by units in orders attributed to the LIVE.
  public static var liveAttributedItemsSold: Self { Self(rawValue: "live_attributed_items_sold") }

  /// Sort by SKU orders that the platform attributes to the LIVE.
  public static var liveAttributedSkuOrders: Self { Self(rawValue: "live_attributed_sku_orders") }

  /// Sort by how many products the host added.
  public static var productsAdded: Self { Self(rawValue: "products_added") }

  /// Sort by the number of different products sold in the LIVE.
  public static var productsSold: Self { Self(rawValue: "products_sold") }

  public static var knownValues: [Self] {
    [.attributedCustomers, .liveAttributedGmv, .liveAttributedItemsSold, .liveAttributedSkuOrders, .productsAdded, .productsSold]
  }
}

/// Values of `sort_order` in `GetShopLivePerformanceListRequest`, `sort_order` in `GetShopLiveProductsPerformanceListRequest`, `sort_order` in `GetShopProductPerformanceListRequest` and others; more may be added.
public struct SortOrder: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Smallest value first.
  public static var asc: Self { Self(rawValue: "ASC") }

  /// Largest value first.
  public static var desc: Self { Self(rawValue: "DESC") }

  public static var knownValues: [Self] {
    [.asc, .desc]
  }
}

/// Values of `time_slot` in `GetBestsellingCreatorsRequest`, `time_slot` in `GetBestsellingLiveSessionsRequest`, `time_slot` in `GetBestsellingProductsRequest` and others; more may be added.
public struct TimeSlot: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Ranking over one single day.
  public static var n1d: Self { Self(rawValue: "1D") }

  /// Ranking over seven days.
  public static var n7d: Self { Self(rawValue: "7D") }

  /// Ranking over thirty days.
  public static var n30d: Self { Self(rawValue: "30D") }

  public static var knownValues: [Self] {
    [.n1d, .n7d, .n30d]
  }
}

/// Values of `type` in `ViewerProfile`; more may be added.
public struct ViewerProfileType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Profile of those who began to follow the account after the video.
  public static var newFollower: Self { Self(rawValue: "NEW_FOLLOWER") }

  /// Profile of everybody who watched the video.
  public static var viewers: Self { Self(rawValue: "VIEWERS") }

  public static var knownValues: [Self] {
    [.newFollower, .viewers]
  }
}
