// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `activity_type` in `Activity`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityActivityType {
    /// `FIXED_PRICE`: Product discount by a fixed promotion price.
    FixedPrice,
    /// `DIRECT_DISCOUNT`: Product discount by a percentage.
    DirectDiscount,
    /// `FLASHSALE`: Short sale at a promotion price with limited quantity.
    Flashsale,
    /// `SHIPPING_DISCOUNT`: Reduced or free shipping.
    ShippingDiscount,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ActivityActivityType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("FIXED_PRICE", Self::FixedPrice),
        ("DIRECT_DISCOUNT", Self::DirectDiscount),
        ("FLASHSALE", Self::Flashsale),
        ("SHIPPING_DISCOUNT", Self::ShippingDiscount),
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

/// Values of `status` in `Activity`, `status` in `CreateActivityResponse`, `status` in `DeactivateActivityResponse` and others; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityStatus {
    /// `DRAFT`: Not visible to buyers and not scheduled yet.
    Draft,
    /// `NOT_START`: Scheduled; begins by itself at the start time.
    NotStart,
    /// `ONGOING`: Running and visible to buyers.
    Ongoing,
    /// `EXPIRED`: Ended because its time is over.
    Expired,
    /// `DEACTIVATED`: Ended early by the seller.
    Deactivated,
    /// `NOT_EFFECTIVE`: Ended by the platform.
    NotEffective,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ActivityStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("DRAFT", Self::Draft),
        ("NOT_START", Self::NotStart),
        ("ONGOING", Self::Ongoing),
        ("EXPIRED", Self::Expired),
        ("DEACTIVATED", Self::Deactivated),
        ("NOT_EFFECTIVE", Self::NotEffective),
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

/// Values of `activity_type` in `CreateActivityRequest`, `activity_type` in `SearchActivitiesRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityType {
    /// `BUY_MORE_SAVE_MORE`: Discount that grows with the number of items or the amount bought.
    BuyMoreSaveMore,
    /// `BUY_X_GET_Y`: Buyers of certain products get others cheaper or free.
    BuyXGetY,
    /// `DIRECT_DISCOUNT`: Product discount by a percentage.
    DirectDiscount,
    /// `FIXED_PRICE`: Product discount by a fixed promotion price.
    FixedPrice,
    /// `FLASHSALE`: Short sale at a promotion price with limited quantity.
    Flashsale,
    /// `GIFT_WITH_PURCHASE`: Buyers get a gift when they reach a threshold.
    GiftWithPurchase,
    /// `SHIPPING_DISCOUNT`: Reduced or free shipping.
    ShippingDiscount,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ActivityType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("BUY_MORE_SAVE_MORE", Self::BuyMoreSaveMore),
        ("BUY_X_GET_Y", Self::BuyXGetY),
        ("DIRECT_DISCOUNT", Self::DirectDiscount),
        ("FIXED_PRICE", Self::FixedPrice),
        ("FLASHSALE", Self::Flashsale),
        ("GIFT_WITH_PURCHASE", Self::GiftWithPurchase),
        ("SHIPPING_DISCOUNT", Self::ShippingDiscount),
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

/// Values of `auction_support_type` in `CreateActivityRequest`, `auction_support_type` in `UpdateActivityRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuctionSupportType {
    /// `ALL`: Applies to auctions as well as to normal sales.
    All,
    /// `EXCLUDE_AUCTION`: Applies to normal sales only.
    ExcludeAuction,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for AuctionSupportType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("ALL", Self::All), ("EXCLUDE_AUCTION", Self::ExcludeAuction)];

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

/// Values of `status` in `Coupon`, `status` in `SearchActivitiesRequest`, `status` in `SearchCouponsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CouponStatus {
    /// `DEACTIVATED`: Ended early by the seller.
    Deactivated,
    /// `EXPIRED`: Ended because its time is over.
    Expired,
    /// `NOT_START`: Scheduled; begins by itself at the start time.
    NotStart,
    /// `ONGOING`: Running and visible to buyers.
    Ongoing,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CouponStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("DEACTIVATED", Self::Deactivated),
        ("EXPIRED", Self::Expired),
        ("NOT_START", Self::NotStart),
        ("ONGOING", Self::Ongoing),
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

/// Values of `type` in `CreateActivityDetail`, `type` in `Detail`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateActivityDetailType {
    /// `AMOUNT_OFF`: Lowers the price of eligible products by a fixed sum in local currency.
    AmountOff,
    /// `PERCENTAGE_OFF`: Lowers the price of eligible products by a share in percent.
    PercentageOff,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CreateActivityDetailType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("AMOUNT_OFF", Self::AmountOff), ("PERCENTAGE_OFF", Self::PercentageOff)];

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

/// Values of `type` in `CreateActivityParticipationLimit`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateActivityParticipationLimitType {
    /// `BUYER_LIMIT_ONLY_ONE`: Each customer benefits in at most one order.
    BuyerLimitOnlyOne,
    /// `BUYER_NO_LIMIT`: Customers benefit in any number of orders, the default.
    BuyerNoLimit,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CreateActivityParticipationLimitType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("BUYER_LIMIT_ONLY_ONE", Self::BuyerLimitOnlyOne), ("BUYER_NO_LIMIT", Self::BuyerNoLimit)];

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

/// Values of `threshold_type` in `CreateActivityShippingDiscount`, `threshold_type` in `ShippingDiscount`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateActivityShippingDiscountThresholdType {
    /// `MINIMAL_ITEM_QUANTITY`: The buyer must take at least this many eligible products.
    MinimalItemQuantity,
    /// `MINIMAL_ORDER_AMOUNT`: Eligible products in the order must cost at least this much.
    MinimalOrderAmount,
    /// `NO_THRESHOLD`: Every buyer benefits, whatever the order.
    NoThreshold,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CreateActivityShippingDiscountThresholdType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("MINIMAL_ITEM_QUANTITY", Self::MinimalItemQuantity),
        ("MINIMAL_ORDER_AMOUNT", Self::MinimalOrderAmount),
        ("NO_THRESHOLD", Self::NoThreshold),
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

/// Values of `discount_type` in `CreateActivityBxgyDiscount`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscountType {
    /// `AMOUNT_OFF_EACH`: A fixed sum is taken off every item that the buyer gets.
    AmountOffEach,
    /// `FREE`: The buyer gets the items for nothing.
    Free,
    /// `PERCENTAGE_OFF`: A share in percent is taken off the items that the buyer gets.
    PercentageOff,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for DiscountType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("AMOUNT_OFF_EACH", Self::AmountOffEach),
        ("FREE", Self::Free),
        ("PERCENTAGE_OFF", Self::PercentageOff),
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

/// Values of `display_type` in `Coupon`, `display_type` in `SearchCouponsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisplayType {
    /// `REGULAR`: Shown in all places: listings, product pages, videos, LIVE rooms and showcases.
    Regular,
    /// `LIVE`: Shown in LIVE rooms only.
    Live,
    /// `CREATOR_EXCLUSIVE`: Claimed only through the channels of one creator.
    CreatorExclusive,
    /// `CHAT`: Sent to customers in support chats and shown nowhere else.
    Chat,
    /// `PROMO_CODE`: Not shown anywhere; claimed by entering a code at checkout or through a landing page.
    PromoCode,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for DisplayType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("REGULAR", Self::Regular),
        ("LIVE", Self::Live),
        ("CREATOR_EXCLUSIVE", Self::CreatorExclusive),
        ("CHAT", Self::Chat),
        ("PROMO_CODE", Self::PromoCode),
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

/// Values of `activity_type` in `GetActivityResponse`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetActivityActivityType {
    /// `FIXED_PRICE`: Product discount by a fixed promotion price.
    FixedPrice,
    /// `DIRECT_DISCOUNT`: Product discount by a percentage.
    DirectDiscount,
    /// `FLASHSALE`: Short sale at a promotion price with limited quantity.
    Flashsale,
    /// `SHIPPING_DISCOUNT`: Reduced or free shipping.
    ShippingDiscount,
    /// `BUY_MORE_SAVE_MORE`: Discount that grows with the number of items or the amount bought.
    BuyMoreSaveMore,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GetActivityActivityType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("FIXED_PRICE", Self::FixedPrice),
        ("DIRECT_DISCOUNT", Self::DirectDiscount),
        ("FLASHSALE", Self::Flashsale),
        ("SHIPPING_DISCOUNT", Self::ShippingDiscount),
        ("BUY_MORE_SAVE_MORE", Self::BuyMoreSaveMore),
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

/// Values of `type` in `GetCouponDiscount`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetCouponDiscountType {
    /// `AMOUNT_OFF`: A fixed sum, `reduction_amount`, is taken off.
    AmountOff,
    /// `PERCENT_OFF`: A share of the price, `percentage`, is taken off.
    PercentOff,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GetCouponDiscountType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("AMOUNT_OFF", Self::AmountOff), ("PERCENT_OFF", Self::PercentOff)];

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

/// Values of `type` in `LiveTask`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveTaskType {
    /// `NONE`: Every viewer of the LIVE can take the coupon, without any task.
    None,
    /// `FOLLOW_HOST`: Viewers must follow the host of the LIVE before they can take the coupon.
    FollowHost,
    /// `WATCH_FOR_MIN_TIME`: Viewers must have watched for `min_watch_time` before they can take the coupon.
    WatchForMinTime,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for LiveTaskType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("NONE", Self::None),
        ("FOLLOW_HOST", Self::FollowHost),
        ("WATCH_FOR_MIN_TIME", Self::WatchForMinTime),
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

/// Values of `product_level` in `Activity`, `product_level` in `CreateActivityRequest`, `product_level` in `GetActivityResponse` and others; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductLevel {
    /// `VARIATION`: Only the SKUs listed are promoted.
    Variation,
    /// `PRODUCT`: All SKUs of the listed goods are promoted.
    Product,
    /// `SHOP`: Everything the seller offers is promoted.
    Shop,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ProductLevel {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("VARIATION", Self::Variation), ("PRODUCT", Self::Product), ("SHOP", Self::Shop)];

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

/// Values of `product_scope` in `Coupon`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductScope {
    /// `FULL_SHOP`: The coupon holds for everything the shop sells.
    FullShop,
    /// `SPECIFIC_PRODUCTS`: The coupon holds for listed products only; Get Coupon returns them.
    SpecificProducts,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ProductScope {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("FULL_SHOP", Self::FullShop), ("SPECIFIC_PRODUCTS", Self::SpecificProducts)];

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

/// Values of `type` in `RedemptionDuration`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RedemptionDurationType {
    /// `ABSOLUTE`: The coupon can be used from `start_time` to `end_time`.
    Absolute,
    /// `RELATIVE`: The coupon can be used for `relative_time` days after it was claimed.
    Relative,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for RedemptionDurationType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("ABSOLUTE", Self::Absolute), ("RELATIVE", Self::Relative)];

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

/// Values of `target_buyer_segment` in `Coupon`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TargetBuyerSegment {
    /// `ALL`: Every buyer on TikTok Shop.
    All,
    /// `NEW`: Customers who have never bought in the shop.
    New,
    /// `REPEAT_CUSTOMERS`: Earlier customers who bought again lately, within 30 days (US 90).
    RepeatCustomers,
    /// `RECENT_CUSTOMERS`: Customers with their first purchase lately, within 30 days (US 90).
    RecentCustomers,
    /// `FREQUENT_CUSTOMERS`: Customers with several purchases in the last 90 days.
    FrequentCustomers,
    /// `LAPSED_CUSTOMERS`: Customers of the last 365 days who have not bought lately, for 90 days (US 30).
    LapsedCustomers,
    /// `NEW_FOLLOWERS`: Users who began to follow the shop's TikTok account within 30 days.
    NewFollowers,
    /// `EXISTING_ACTIVE_FOLLOWERS`: Followers of the shop's TikTok account who engaged with it within 30 days.
    ExistingActiveFollowers,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for TargetBuyerSegment {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ALL", Self::All),
        ("NEW", Self::New),
        ("REPEAT_CUSTOMERS", Self::RepeatCustomers),
        ("RECENT_CUSTOMERS", Self::RecentCustomers),
        ("FREQUENT_CUSTOMERS", Self::FrequentCustomers),
        ("LAPSED_CUSTOMERS", Self::LapsedCustomers),
        ("NEW_FOLLOWERS", Self::NewFollowers),
        ("EXISTING_ACTIVE_FOLLOWERS", Self::ExistingActiveFollowers),
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

/// Values of `threshold_type` in `CreateActivityBxgyDiscount`, `threshold_type` in `CreateActivityDetail`, `threshold_type` in `Detail` and others; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThresholdType {
    /// `MINIMAL_ITEM_QUANTITY`: The buyer must take at least this many eligible products.
    MinimalItemQuantity,
    /// `MINIMAL_ORDER_AMOUNT`: Eligible products in the order must cost at least this much.
    MinimalOrderAmount,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ThresholdType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("MINIMAL_ITEM_QUANTITY", Self::MinimalItemQuantity),
        ("MINIMAL_ORDER_AMOUNT", Self::MinimalOrderAmount),
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

/// Values of `type` in `Threshold`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThresholdType2 {
    /// `NONE`: Any purchase of eligible products is enough.
    None,
    /// `MIN_SPEND`: Eligible products in the order must cost at least the given sum.
    MinSpend,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ThresholdType2 {
    const KNOWN: &'static [(&'static str, Self)] = &[("NONE", Self::None), ("MIN_SPEND", Self::MinSpend)];

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

/// Values of `user_type` in `CreateActivityTargetUserInfo`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserType {
    /// `ALL_USER`: All buyers, without any limit.
    AllUser,
    /// `SHOP_EXISTING_CUSTOMER`: Buyers who have bought in the shop before.
    ShopExistingCustomer,
    /// `SHOP_NEW_CUSTOMER`: Buyers who have never bought in the shop.
    ShopNewCustomer,
    /// `SHOP_REPEAT_CUSTOMER`: Buyers who have bought in the shop more than once.
    ShopRepeatCustomer,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for UserType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ALL_USER", Self::AllUser),
        ("SHOP_EXISTING_CUSTOMER", Self::ShopExistingCustomer),
        ("SHOP_NEW_CUSTOMER", Self::ShopNewCustomer),
        ("SHOP_REPEAT_CUSTOMER", Self::ShopRepeatCustomer),
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

crate::open_enum::enum_traits!(
    ActivityActivityType,
    ActivityStatus,
    ActivityType,
    AuctionSupportType,
    CouponStatus,
    CreateActivityDetailType,
    CreateActivityParticipationLimitType,
    CreateActivityShippingDiscountThresholdType,
    DiscountType,
    DisplayType,
    GetActivityActivityType,
    GetCouponDiscountType,
    LiveTaskType,
    ProductLevel,
    ProductScope,
    RedemptionDurationType,
    TargetBuyerSegment,
    ThresholdType,
    ThresholdType2,
    UserType,
);
