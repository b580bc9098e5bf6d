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
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for RejectReason {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("REJECT", Self::Reject), ("REJECT_FOREVER", Self::RejectForever)];

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

crate::open_enum::enum_traits!(GetAffiliatePartnerCampaignListStatus, RejectReason,);
