// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `account_type` in `GetShopLivePerformanceOverviewRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountType {
    /// `AFFILIATE_ACCOUNTS`: Accounts of affiliate creators who promote products of the shop.
    AffiliateAccounts,
    /// `ALL`: All accounts that post for the shop.
    All,
    /// `LINKED_ACCOUNTS`: Accounts that the seller has linked to the shop.
    LinkedAccounts,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for AccountType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("AFFILIATE_ACCOUNTS", Self::AffiliateAccounts),
        ("ALL", Self::All),
        ("LINKED_ACCOUNTS", Self::LinkedAccounts),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `age` in `AgeDistribution`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgeDistributionAge {
    /// `18-24`: Viewers from 18 up to 24 years old.
    N1824,
    /// `25-34`: Viewers from 25 up to 34 years old.
    N2534,
    /// `35-44`: Viewers from 35 up to 44 years old.
    N3544,
    /// `45-54`: Viewers from 45 up to 54 years old.
    N4554,
    /// `55+`: Viewers who are 55 years or older.
    N55,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for AgeDistributionAge {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("18-24", Self::N1824),
        ("25-34", Self::N2534),
        ("35-44", Self::N3544),
        ("45-54", Self::N4554),
        ("55+", Self::N55),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `author_type` in `GetBestsellingCreatorsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthorType {
    /// `ALL`: Creators of every kind.
    All,
    /// `AFFILIATE`: Affiliate creators who earn a commission.
    Affiliate,
    /// `CHANNEL`: Accounts that the platform classes as channel accounts, neither official nor affiliate.
    Channel,
    /// `OFFICIAL`: Official accounts of shops.
    Official,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for AuthorType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ALL", Self::All),
        ("AFFILIATE", Self::Affiliate),
        ("CHANNEL", Self::Channel),
        ("OFFICIAL", Self::Official),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `content_type` in `GetShopProductPerformanceBreakdown`, `content_type` in `GetShopProductPerformanceTrafficBreakdown`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentType {
    /// `VIDEO`: Sales and visits that came through videos.
    Video,
    /// `LIVE`: Sales and visits that came through LIVE sessions.
    Live,
    /// `PRODUCT_CARD`: Sales and visits through product cards, outside videos and LIVE sessions.
    ProductCard,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ContentType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("VIDEO", Self::Video), ("LIVE", Self::Live), ("PRODUCT_CARD", Self::ProductCard)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `gender` in `GenderDistribution`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GenderDistributionGender {
    /// `MALE`: Share of men among the viewers.
    Male,
    /// `FEMALE`: Share of women among the viewers.
    Female,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GenderDistributionGender {
    const KNOWN: &'static [(&'static str, Self)] = &[("MALE", Self::Male), ("FEMALE", Self::Female)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `currency` in `GetBestsellingCreatorsRequest`, `currency` in `GetShopLivePerformanceListRequest`, `currency` in `GetShopLivePerformanceOverviewRequest` and others; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetBestsellingCreatorsCurrency {
    /// `LOCAL`: Local currency of the country where the shop is registered.
    Local,
    /// `USD`: Amounts converted to US dollars.
    Usd,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GetBestsellingCreatorsCurrency {
    const KNOWN: &'static [(&'static str, Self)] = &[("LOCAL", Self::Local), ("USD", Self::Usd)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `account_type` in `GetShopLivePerformanceListRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetShopLivePerformanceListAccountType {
    /// `AFFILIATE_ACCOUNTS`: Accounts of affiliate creators who promote products of the shop.
    AffiliateAccounts,
    /// `MARKETING_ACCOUNTS`: Marketing accounts that the seller runs beside the official one.
    MarketingAccounts,
    /// `OFFICIAL_ACCOUNTS`: The account that represents the shop on TikTok.
    OfficialAccounts,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GetShopLivePerformanceListAccountType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("AFFILIATE_ACCOUNTS", Self::AffiliateAccounts),
        ("MARKETING_ACCOUNTS", Self::MarketingAccounts),
        ("OFFICIAL_ACCOUNTS", Self::OfficialAccounts),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `granularity` in `GetShopLivePerformanceOverviewRequest`, `granularity` in `GetShopPerformanceRequest`, `granularity` in `GetShopProductPerformanceRequest` and others; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetShopLivePerformanceOverviewGranularity {
    /// `ALL`: One interval that covers the whole period.
    All,
    /// `1D`: One interval for each day.
    N1d,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GetShopLivePerformanceOverviewGranularity {
    const KNOWN: &'static [(&'static str, Self)] = &[("ALL", Self::All), ("1D", Self::N1d)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `sort_field` in `GetShopLiveProductsPerformanceListRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetShopLiveProductsPerformanceListSortField {
    /// `created_sku_orders`: Sort by SKU orders created, paid or not.
    CreatedSkuOrders,
    /// `customers`: Sort by the number of different customers who ordered.
    Customers,
    /// `gmv`: Sort by gross merchandise value.
    Gmv,
    /// `items_sold`: Sort by the number of units sold.
    ItemsSold,
    /// `main_orders`: Sort by paid main orders, one for each checkout.
    MainOrders,
    /// `product_clicks`: Sort by the number of clicks on the product.
    ProductClicks,
    /// `product_impressions`: Sort by the number of times the product was shown.
    ProductImpressions,
    /// `sku_orders`: Sort by paid SKU orders, where each SKU in an order counts once.
    SkuOrders,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GetShopLiveProductsPerformanceListSortField {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("created_sku_orders", Self::CreatedSkuOrders),
        ("customers", Self::Customers),
        ("gmv", Self::Gmv),
        ("items_sold", Self::ItemsSold),
        ("main_orders", Self::MainOrders),
        ("product_clicks", Self::ProductClicks),
        ("product_impressions", Self::ProductImpressions),
        ("sku_orders", Self::SkuOrders),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `sort_field` in `GetShopProductPerformanceListRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetShopProductPerformanceListSortField {
    /// `gmv`: Sort by gross merchandise value.
    Gmv,
    /// `items_sold`: Sort by the number of units sold.
    ItemsSold,
    /// `orders`: Sort by the number of orders in the period.
    Orders,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GetShopProductPerformanceListSortField {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("gmv", Self::Gmv), ("items_sold", Self::ItemsSold), ("orders", Self::Orders)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `sort_field` in `GetShopSkuPerformanceListRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetShopSkuPerformanceListSortField {
    /// `gmv`: Sort by gross merchandise value.
    Gmv,
    /// `sku_orders`: Sort by paid SKU orders, where each SKU in an order counts once.
    SkuOrders,
    /// `units_sold`: Sort by the number of units sold.
    UnitsSold,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GetShopSkuPerformanceListSortField {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("gmv", Self::Gmv), ("sku_orders", Self::SkuOrders), ("units_sold", Self::UnitsSold)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `account_type` in `GetShopVideoPerformanceListRequest`, `account_type` in `GetShopVideoPerformanceOverviewRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetShopVideoPerformanceListAccountType {
    /// `AFFILIATE_ACCOUNTS`: Accounts of affiliate creators who promote products of the shop.
    AffiliateAccounts,
    /// `ALL`: All accounts that post for the shop.
    All,
    /// `MARKETING_ACCOUNTS`: Marketing accounts that the seller runs beside the official one.
    MarketingAccounts,
    /// `OFFICIAL_ACCOUNTS`: The account that represents the shop on TikTok.
    OfficialAccounts,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GetShopVideoPerformanceListAccountType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("AFFILIATE_ACCOUNTS", Self::AffiliateAccounts),
        ("ALL", Self::All),
        ("MARKETING_ACCOUNTS", Self::MarketingAccounts),
        ("OFFICIAL_ACCOUNTS", Self::OfficialAccounts),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `sort_field` in `GetShopVideoPerformanceListRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetShopVideoPerformanceListSortField {
    /// `avg_customers`: Sort by customers per day on average.
    AvgCustomers,
    /// `click_through_rate`: Sort by product clicks per impression.
    ClickThroughRate,
    /// `gmv`: Sort by gross merchandise value.
    Gmv,
    /// `gpm`: Sort by GMV per 1,000 views.
    Gpm,
    /// `items_sold`: Sort by the number of units sold.
    ItemsSold,
    /// `post_time`: Sort by the moment at which the video was posted.
    PostTime,
    /// `sku_orders`: Sort by paid SKU orders, where each SKU in an order counts once.
    SkuOrders,
    /// `views`: Sort by the number of times the video was watched.
    Views,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GetShopVideoPerformanceListSortField {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("avg_customers", Self::AvgCustomers),
        ("click_through_rate", Self::ClickThroughRate),
        ("gmv", Self::Gmv),
        ("gpm", Self::Gpm),
        ("items_sold", Self::ItemsSold),
        ("post_time", Self::PostTime),
        ("sku_orders", Self::SkuOrders),
        ("views", Self::Views),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `sort_field` in `GetShopVideoProductPerformanceListRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetShopVideoProductPerformanceListSortField {
    /// `daily_avg_buyers`: Sort by buyers per day on average.
    DailyAvgBuyers,
    /// `gmv`: Sort by gross merchandise value.
    Gmv,
    /// `units_sold`: Sort by the number of units sold.
    UnitsSold,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GetShopVideoProductPerformanceListSortField {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("daily_avg_buyers", Self::DailyAvgBuyers), ("gmv", Self::Gmv), ("units_sold", Self::UnitsSold)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `product_status_filter` in `GetShopProductPerformanceListRequest`, `product_status_filter` in `GetShopSkuPerformanceListRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductStatusFilter {
    /// `ALL`: Products in every state.
    All,
    /// `INACTIVE`: Products not on sale.
    Inactive,
    /// `LIVE`: Products on sale now.
    Live,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ProductStatusFilter {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("ALL", Self::All), ("INACTIVE", Self::Inactive), ("LIVE", Self::Live)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `stars` in `Rating`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RatingStar {
    /// `1_STAR`: Reviews with one star, the worst score.
    N1Star,
    /// `2_STAR`: Reviews with two of five stars.
    N2Star,
    /// `3_STAR`: Reviews with three of five stars.
    N3Star,
    /// `4_STAR`: Reviews with four of five stars.
    N4Star,
    /// `5_STAR`: Reviews with five stars, the best score.
    N5Star,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for RatingStar {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("1_STAR", Self::N1Star),
        ("2_STAR", Self::N2Star),
        ("3_STAR", Self::N3Star),
        ("4_STAR", Self::N4Star),
        ("5_STAR", Self::N5Star),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `sort_field` in `GetShopLivePerformanceListRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortField {
    /// `attributed_customers`: Sort by customers whose orders are attributed to the LIVE.
    AttributedCustomers,
    /// `live_attributed_gmv`: Sort by the gross merchandise value attributed to the LIVE.
    LiveAttributedGmv,
    /// `live_attributed_items_sold`: Sort by units in orders attributed to the LIVE.
    LiveAttributedItemsSold,
    /// `live_attributed_sku_orders`: Sort by SKU orders that the platform attributes to the LIVE.
    LiveAttributedSkuOrders,
    /// `products_added`: Sort by how many products the host added.
    ProductsAdded,
    /// `products_sold`: Sort by the number of different products sold in the LIVE.
    ProductsSold,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SortField {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("attributed_customers", Self::AttributedCustomers),
        ("live_attributed_gmv", Self::LiveAttributedGmv),
        ("live_attributed_items_sold", Self::LiveAttributedItemsSold),
        ("live_attributed_sku_orders", Self::LiveAttributedSkuOrders),
        ("products_added", Self::ProductsAdded),
        ("products_sold", Self::ProductsSold),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `sort_order` in `GetShopLivePerformanceListRequest`, `sort_order` in `GetShopLiveProductsPerformanceListRequest`, `sort_order` in `GetShopProductPerformanceListRequest` and others; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// `ASC`: Smallest value first.
    Asc,
    /// `DESC`: Largest value first.
    Desc,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SortOrder {
    const KNOWN: &'static [(&'static str, Self)] = &[("ASC", Self::Asc), ("DESC", Self::Desc)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `time_slot` in `GetBestsellingCreatorsRequest`, `time_slot` in `GetBestsellingLiveSessionsRequest`, `time_slot` in `GetBestsellingProductsRequest` and others; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeSlot {
    /// `1D`: Ranking over one single day.
    N1d,
    /// `7D`: Ranking over seven days.
    N7d,
    /// `30D`: Ranking over thirty days.
    N30d,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for TimeSlot {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("1D", Self::N1d), ("7D", Self::N7d), ("30D", Self::N30d)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `type` in `ViewerProfile`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ViewerProfileType {
    /// `NEW_FOLLOWER`: Profile of those who began to follow the account after the video.
    NewFollower,
    /// `VIEWERS`: Profile of everybody who watched the video.
    Viewers,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ViewerProfileType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("NEW_FOLLOWER", Self::NewFollower), ("VIEWERS", Self::Viewers)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

crate::open_enum::enum_traits!(
    AccountType,
    AgeDistributionAge,
    AuthorType,
    ContentType,
    GenderDistributionGender,
    GetBestsellingCreatorsCurrency,
    GetShopLivePerformanceListAccountType,
    GetShopLivePerformanceOverviewGranularity,
    GetShopLiveProductsPerformanceListSortField,
    GetShopProductPerformanceListSortField,
    GetShopSkuPerformanceListSortField,
    GetShopVideoPerformanceListAccountType,
    GetShopVideoPerformanceListSortField,
    GetShopVideoProductPerformanceListSortField,
    ProductStatusFilter,
    RatingStar,
    SortField,
    SortOrder,
    TimeSlot,
    ViewerProfileType,
);
