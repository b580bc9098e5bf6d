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

/// Values of `activity_type` in `SearchActivitiesRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityType {
    /// `FIXED_PRICE`
    FixedPrice,
    /// `DIRECT_DISCOUNT`
    DirectDiscount,
    /// `FLASHSALE`
    Flashsale,
    /// `SHIPPING_DISCOUNT`
    ShippingDiscount,
    /// `BUY_MORE_SAVE_MORE`
    BuyMoreSaveMore,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ActivityType {
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

/// Values of `status` in `Coupon`, `status` in `SearchCouponsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CouponStatus {
    /// `NOT_START`
    NotStart,
    /// `ONGOING`
    Ongoing,
    /// `EXPIRED`
    Expired,
    /// `DEACTIVATED`
    Deactivated,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CouponStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("NOT_START", Self::NotStart),
        ("ONGOING", Self::Ongoing),
        ("EXPIRED", Self::Expired),
        ("DEACTIVATED", Self::Deactivated),
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
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ProductLevel {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("SHIPPING_DISCOUNT", Self::ShippingDiscount), ("VARIATION", Self::Variation)];

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

crate::open_enum::enum_traits!(
    ActivityActivityType,
    ActivityType,
    CouponStatus,
    DisplayType,
    ProductLevel,
    RedemptionDurationType,
);
