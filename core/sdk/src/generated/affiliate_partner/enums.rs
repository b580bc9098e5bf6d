// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `status` in `Campaign`, `status` in `GetAffiliatePartnerCampaignDetailResponse`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CampaignStatus {
    /// `READY`: The campaign is set up but not yet published.
    Ready,
    /// `UPCOMING`: The campaign is published and waits for its start.
    Upcoming,
    /// `ONGOING`: The campaign is running; creators can promote its products.
    Ongoing,
    /// `CLOSED`: The campaign is over; its times can no longer be changed.
    Closed,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CampaignStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("READY", Self::Ready),
        ("UPCOMING", Self::Upcoming),
        ("ONGOING", Self::Ongoing),
        ("CLOSED", Self::Closed),
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

/// Values of `status` in `GetAffiliatePartnerCampaignListRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetAffiliatePartnerCampaignListStatus {
    /// `READY`: The campaign is set up but not yet published.
    Ready,
    /// `UPCOMING`: The campaign is published and waits for its start.
    Upcoming,
    /// `ONGOING`: The campaign is running; creators can promote its products.
    Ongoing,
    /// `CLOSED`: The campaign is over; its times can no longer be changed.
    Closed,
    /// `UNSPECIFIED`: No state given; as a filter, campaigns are not restricted by it.
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

/// Values of `type` in `GetAffiliatePartnerCampaignListRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetAffiliatePartnerCampaignListType {
    /// `MY_CAMPAIGNS`: Campaigns that the partner created; used if `type` is left out.
    MyCampaigns,
    /// `GS_SELLING_CAMPAIGNS`: Campaigns of sellers in the Global Selling program.
    GsSellingCampaigns,
    /// `SELLER_CAMPAIGNS`: Campaigns set up by sellers; `query_type_filter` separates joined ones from those on the marketplace.
    SellerCampaigns,
    /// `EXCLUSIVE_TIKTOK_SHOP`: Campaigns exclusive to TikTok Shop; `query_type_filter` separates joined ones from those open to the partner.
    ExclusiveTiktokShop,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GetAffiliatePartnerCampaignListType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("MY_CAMPAIGNS", Self::MyCampaigns),
        ("GS_SELLING_CAMPAIGNS", Self::GsSellingCampaigns),
        ("SELLER_CAMPAIGNS", Self::SellerCampaigns),
        ("EXCLUSIVE_TIKTOK_SHOP", Self::ExclusiveTiktokShop),
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

/// Values of `product_status` in `CampaignProductDetail`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductStatus {
    /// `PRODUCT_UNSPECIFIED`: State not known or not reported.
    ProductUnspecified,
    /// `PRODUCT_PENDING`: The seller has registered the product for the campaign; the partner still has to decide.
    ProductPending,
    /// `PRODUCT_APPROVED`: The partner accepted the product, so creators can promote it in the campaign.
    ProductApproved,
    /// `PRODUCT_REJECTED`: The partner turned the product down; it takes no part in the campaign.
    ProductRejected,
    /// `PRODUCT_PENDING_CLOSED`: The product is about to leave the campaign; CLOSED comes next.
    ProductPendingClosed,
    /// `PRODUCT_CLOSED`: The product has left the campaign and can no longer be promoted in it.
    ProductClosed,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ProductStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("PRODUCT_UNSPECIFIED", Self::ProductUnspecified),
        ("PRODUCT_PENDING", Self::ProductPending),
        ("PRODUCT_APPROVED", Self::ProductApproved),
        ("PRODUCT_REJECTED", Self::ProductRejected),
        ("PRODUCT_PENDING_CLOSED", Self::ProductPendingClosed),
        ("PRODUCT_CLOSED", Self::ProductClosed),
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

/// Values of `reject_reasons` in `ReviewAffiliatePartnerCampaignProductRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectReason {
    /// `COMMISSION_TOO_LOW`: The seller offers too small a share.
    CommissionTooLow,
    /// `NO_SUITABLE_CREATOR`: The partner has nobody who could promote such a product.
    NoSuitableCreator,
    /// `PRODUCT_HARD_TO_PROMOTE`: The partner does not expect it to sell through content.
    ProductHardToPromote,
    /// `PRODUCT_TOO_EXPENSIVE`: The price is higher than the partner thinks buyers will pay.
    ProductTooExpensive,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for RejectReason {
    const KNOWN: &'static [(&'static str, Self)] = &[
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

/// Values of `review_result` in `ReviewAffiliatePartnerCampaignProductRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReviewResult {
    /// `APPROVE`: Takes the product into the campaign.
    Approve,
    /// `REJECT`: Turns the product down; the seller may register it again. `reject_reasons` must say why.
    Reject,
    /// `REJECT_FOREVER`: Turns the product down for good; it cannot be registered again. `reject_reasons` must say why.
    RejectForever,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ReviewResult {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("APPROVE", Self::Approve), ("REJECT", Self::Reject), ("REJECT_FOREVER", Self::RejectForever)];

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

/// Values of `review_status` in `GetAffiliatePartnerCampaignProductListRequest`, `review_status` in `Product`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReviewStatus {
    /// `PENDING`: The seller has registered the product for the campaign; the partner still has to decide.
    Pending,
    /// `APPROVED`: The partner accepted the product, so creators can promote it in the campaign.
    Approved,
    /// `REJECTED`: The partner turned the product down; it takes no part in the campaign.
    Rejected,
    /// `PENDING_CLOSED`: The product is about to leave the campaign; CLOSED comes next.
    PendingClosed,
    /// `CLOSED`: The product has left the campaign and can no longer be promoted in it.
    Closed,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ReviewStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("PENDING", Self::Pending),
        ("APPROVED", Self::Approved),
        ("REJECTED", Self::Rejected),
        ("PENDING_CLOSED", Self::PendingClosed),
        ("CLOSED", Self::Closed),
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

/// Values of `target_seller_types` in `CreateAffiliatePartnerCampaignRequest`, `target_seller_types` in `EditAffiliatePartnerCampaignRequest`, `target_seller_types` in `GetAffiliatePartnerCampaignDetailResponse`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TargetSellerType {
    /// `CROSS_BORDER`: Sellers who sell into the target market from abroad.
    CrossBorder,
    /// `LOCAL`: Sellers based in the target market.
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

crate::open_enum::enum_traits!(
    CampaignStatus,
    GetAffiliatePartnerCampaignListStatus,
    GetAffiliatePartnerCampaignListType,
    ProductStatus,
    RejectReason,
    ReviewResult,
    ReviewStatus,
    TargetSellerType,
);
