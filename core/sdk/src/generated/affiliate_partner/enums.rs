// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `status` in `GetAffiliatePartnerCampaignListRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetAffiliatePartnerCampaignListStatus {
    /// `READY`
    Ready,
    /// `UPCOMING`
    Upcoming,
    /// `ONGOING`
    Ongoing,
    /// `CLOSED`
    Closed,
    /// `UNSPECIFIED`
    Unspecified,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GetAffiliatePartnerCampaignListStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("READY", Self::Ready),
        ("UPCOMING", Self::Upcoming),
        ("ONGOING", Self::Ongoing),
        ("CLOSED", Self::Closed),
        ("UNSPECIFIED", Self::Unspecified),
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

/// Values of `reject_reasons` in `ReviewAffiliatePartnerCampaignProductRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectReason {
    /// `REJECT`
    Reject,
    /// `REJECT_FOREVER`
    RejectForever,
    /// `COMMISSION_TOO_LOW`
    CommissionTooLow,
    /// `NO_SUITABLE_CREATOR`
    NoSuitableCreator,
    /// `PRODUCT_HARD_TO_PROMOTE`
    ProductHardToPromote,
    /// `PRODUCT_TOO_EXPENSIVE`
    ProductTooExpensive,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for RejectReason {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("REJECT", Self::Reject),
        ("REJECT_FOREVER", Self::RejectForever),
        ("COMMISSION_TOO_LOW", Self::CommissionTooLow),
        ("NO_SUITABLE_CREATOR", Self::NoSuitableCreator),
        ("PRODUCT_HARD_TO_PROMOTE", Self::ProductHardToPromote),
        ("PRODUCT_TOO_EXPENSIVE", Self::ProductTooExpensive),
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

/// Values of `target_seller_types` in `CreateAffiliatePartnerCampaignRequest`, `target_seller_types` in `EditAffiliatePartnerCampaignRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TargetSellerType {
    /// `CROSS_BORDER`
    CrossBorder,
    /// `LOCAL`
    Local,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for TargetSellerType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("CROSS_BORDER", Self::CrossBorder), ("LOCAL", Self::Local)];

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

crate::open_enum::enum_traits!(GetAffiliatePartnerCampaignListStatus, RejectReason, TargetSellerType,);
