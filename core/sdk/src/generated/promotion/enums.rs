// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `activity_type` in `Activity`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityActivityType {
    /// `FIXED_PRICE`
    FixedPrice,
    /// `DIRECT_DISCOUNT`
    DirectDiscount,
    /// `FLASHSALE`
    Flashsale,
    /// `SHIPPING_DISCOUNT`
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

/// Values of `activity_type` in `CreateActivityRequest`, `activity_type` in `SearchActivitiesRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityType {
    /// `BUY_MORE_SAVE_MORE`
    BuyMoreSaveMore,
    /// `BUY_X_GET_Y`
    BuyXGetY,
    /// `DIRECT_DISCOUNT`
    DirectDiscount,
    /// `FIXED_PRICE`
    FixedPrice,
    /// `FLASHSALE`
    Flashsale,
    /// `GIFT_WITH_PURCHASE`
    GiftWithPurchase,
    /// `SHIPPING_DISCOUNT`
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

/// Values of `auction_support_type` in `CreateActivityRequest`, `auction_support_type` in `UpdateActivityRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuctionSupportType {
    /// `ALL`
    All,
    /// `EXCLUDE_AUCTION`
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

/// Values of `status` in `Coupon`, `status` in `SearchActivitiesRequest`, `status` in `SearchCouponsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CouponStatus {
    /// `DEACTIVATED`
    Deactivated,
    /// `EXPIRED`
    Expired,
    /// `NOT_START`
    NotStart,
    /// `ONGOING`
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

/// Values of `type` in `CreateActivityDetail`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateActivityDetailType {
    /// `AMOUNT_OFF`
    AmountOff,
    /// `PERCENTAGE_OFF`
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

/// Values of `type` in `CreateActivityParticipationLimit`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateActivityParticipationLimitType {
    /// `BUYER_LIMIT_ONLY_ONE`
    BuyerLimitOnlyOne,
    /// `BUYER_NO_LIMIT`
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

/// Values of `threshold_type` in `CreateActivityShippingDiscount`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateActivityShippingDiscountThresholdType {
    /// `MINIMAL_ITEM_QUANTITY`
    MinimalItemQuantity,
    /// `MINIMAL_ORDER_AMOUNT`
    MinimalOrderAmount,
    /// `NO_THRESHOLD`
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

/// Values of `discount_type` in `BxgyDiscount`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscountType {
    /// `AMOUNT_OFF_EACH`
    AmountOffEach,
    /// `FREE`
    Free,
    /// `PERCENTAGE_OFF`
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

/// Values of `display_type` in `Coupon`, `display_type` in `SearchCouponsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisplayType {
    /// `REGULAR`
    Regular,
    /// `LIVE`
    Live,
    /// `CREATOR_EXCLUSIVE`
    CreatorExclusive,
    /// `CHAT`
    Chat,
    /// `PROMO_CODE`
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

/// Values of `product_level` in `CreateActivityRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductLevel {
    /// `SHIPPING_DISCOUNT`
    ShippingDiscount,
    /// `VARIATION`
    Variation,
    /// `PRODUCT`
    Product,
    /// `SHOP`
    Shop,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ProductLevel {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("SHIPPING_DISCOUNT", Self::ShippingDiscount),
        ("VARIATION", Self::Variation),
        ("PRODUCT", Self::Product),
        ("SHOP", Self::Shop),
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

/// Values of `type` in `RedemptionDuration`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RedemptionDurationType {
    /// `ABSOLUTE`
    Absolute,
    /// `RELATIVE`
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

/// Values of `threshold_type` in `BxgyDiscount`, `threshold_type` in `CreateActivityDetail`, `threshold_type` in `CreateActivityGiftInfo`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThresholdType {
    /// `MINIMAL_ITEM_QUANTITY`
    MinimalItemQuantity,
    /// `MINIMAL_ORDER_AMOUNT`
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

/// Values of `user_type` in `CreateActivityTargetUserInfo`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserType {
    /// `ALL_USER`
    AllUser,
    /// `SHOP_EXISTING_CUSTOMER`
    ShopExistingCustomer,
    /// `SHOP_NEW_CUSTOMER`
    ShopNewCustomer,
    /// `SHOP_REPEAT_CUSTOMER`
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
    ActivityType,
    AuctionSupportType,
    CouponStatus,
    CreateActivityDetailType,
    CreateActivityParticipationLimitType,
    CreateActivityShippingDiscountThresholdType,
    DiscountType,
    DisplayType,
    ProductLevel,
    RedemptionDurationType,
    ThresholdType,
    UserType,
);
