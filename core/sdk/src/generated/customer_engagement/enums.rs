// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `coupon_type` in `CouponCardRule`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CouponType {
    /// `REGULAR_ALL`: Regular coupons open to every buyer: `display_type` REGULAR and `target_buyer_segment` ALL in the coupon search.
    RegularAll,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CouponType {
    const KNOWN: &'static [(&'static str, Self)] = &[("REGULAR_ALL", Self::RegularAll)];

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

/// Values of `name` in `Feature`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FeatureName {
    /// `FUNDAMENTAL`: Use of customer engagement as such; everything else in it needs this first.
    Fundamental,
    /// `CUSTOM_MSG`: Messages with a title and text of your own.
    CustomMsg,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for FeatureName {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("FUNDAMENTAL", Self::Fundamental), ("CUSTOM_MSG", Self::CustomMsg)];

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

crate::open_enum::enum_traits!(CouponType, FeatureName,);
