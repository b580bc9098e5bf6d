// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `add_type` in `AddShowcaseProductsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddType {
    /// `PRODUCT_ID`
    ProductId,
    /// `PRODUCT_LINK`
    ProductLink,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for AddType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("PRODUCT_ID", Self::ProductId), ("PRODUCT_LINK", Self::ProductLink)];

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

/// Values of `added_status` in `GetShopProductsProduct`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddedStatus {
    /// `ADDABLE`
    Addable,
    /// `ADDED`
    Added,
    /// `REJECTED`
    Rejected,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for AddedStatus {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("ADDABLE", Self::Addable), ("ADDED", Self::Added), ("REJECTED", Self::Rejected)];

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

/// Values of `application_statuses` in `SearchCreatorSampleApplicationsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationStatus {
    /// `PENDING`
    Pending,
    /// `AWAITING_SHIPMENT`
    AwaitingShipment,
    /// `SHIPPED`
    Shipped,
    /// `CONTENT_PENDING`
    ContentPending,
    /// `REJECT_CANCELLED`
    RejectCancelled,
    /// `OVERDUE_CANCELLED`
    OverdueCancelled,
    /// `UNFULFILL_CANCELLED`
    UnfulfillCancelled,
    /// `DEL_OPEN_COLLAB`
    DelOpenCollab,
    /// `SELLER_NOT_SHIP_CANCELLED`
    SellerNotShipCancelled,
    /// `WITHDRAW_CANCELLED`
    WithdrawCancelled,
    /// `UNFULFILLABLE_CANCELLED`
    UnfulfillableCancelled,
    /// `OPS_CANCELLED`
    OpsCancelled,
    /// `OPS_FAILED`
    OpsFailed,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ApplicationStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("PENDING", Self::Pending),
        ("AWAITING_SHIPMENT", Self::AwaitingShipment),
        ("SHIPPED", Self::Shipped),
        ("CONTENT_PENDING", Self::ContentPending),
        ("REJECT_CANCELLED", Self::RejectCancelled),
        ("OVERDUE_CANCELLED", Self::OverdueCancelled),
        ("UNFULFILL_CANCELLED", Self::UnfulfillCancelled),
        ("DEL_OPEN_COLLAB", Self::DelOpenCollab),
        ("SELLER_NOT_SHIP_CANCELLED", Self::SellerNotShipCancelled),
        ("WITHDRAW_CANCELLED", Self::WithdrawCancelled),
        ("UNFULFILLABLE_CANCELLED", Self::UnfulfillableCancelled),
        ("OPS_CANCELLED", Self::OpsCancelled),
        ("OPS_FAILED", Self::OpsFailed),
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

/// Values of `bound_product_status` in `CreatorFulfillment`, `bound_product_status` in `Fulfillment`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BoundProductStatus {
    /// `UNKNOWN`
    Unknown,
    /// `LIVE`
    Live,
    /// `OUT_OF_STOCK`
    OutOfStock,
    /// `SELLER_DEACTIVATE`
    SellerDeactivate,
    /// `PLATFORM_DEACTIVATE`
    PlatformDeactivate,
    /// `NO_PLAN`
    NoPlan,
    /// `PERMANENT_DELETED`
    PermanentDeleted,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for BoundProductStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("UNKNOWN", Self::Unknown),
        ("LIVE", Self::Live),
        ("OUT_OF_STOCK", Self::OutOfStock),
        ("SELLER_DEACTIVATE", Self::SellerDeactivate),
        ("PLATFORM_DEACTIVATE", Self::PlatformDeactivate),
        ("NO_PLAN", Self::NoPlan),
        ("PERMANENT_DELETED", Self::PermanentDeleted),
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

/// Values of `content_type` in `Sku`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentType {
    /// `SHOP`
    Shop,
    /// `VIDEO`
    Video,
    /// `LIVE`
    Live,
    /// `PRE_LIVE`
    PreLive,
    /// `PROMOTION_PAGE`
    PromotionPage,
    /// `LINKSHARE`
    Linkshare,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ContentType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("SHOP", Self::Shop),
        ("VIDEO", Self::Video),
        ("LIVE", Self::Live),
        ("PRE_LIVE", Self::PreLive),
        ("PROMOTION_PAGE", Self::PromotionPage),
        ("LINKSHARE", Self::Linkshare),
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

/// Values of `fulfillment_statuses` in `CreatorSearchSampleApplicationFulfillmentsRequest`, `status` in `CreatorFulfillment`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreatorFulfillmentStatus {
    /// `CANCELLED`: The creator or the platform called it off; no content is due.
    Cancelled,
    /// `EXEMPTED`: The creator was freed from the duty.
    Exempted,
    /// `FAILED`: The content was not accepted.
    Failed,
    /// `ONGOING`: Content was posted and is being checked.
    Ongoing,
    /// `OVERDUE`: The deadline passed without accepted content.
    Overdue,
    /// `PENDING`: The creator has not posted yet and still has to.
    Pending,
    /// `SUCCEED`: The content was accepted; the duty is met.
    Succeed,
    /// `SUSPEND`: The deadline is on hold, for example as the product cannot be promoted.
    Suspend,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CreatorFulfillmentStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("CANCELLED", Self::Cancelled),
        ("EXEMPTED", Self::Exempted),
        ("FAILED", Self::Failed),
        ("ONGOING", Self::Ongoing),
        ("OVERDUE", Self::Overdue),
        ("PENDING", Self::Pending),
        ("SUCCEED", Self::Succeed),
        ("SUSPEND", Self::Suspend),
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

/// Values of `type` in `CreatorGeneratePublisherLinkMaterial`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreatorGeneratePublisherLinkMaterialType {
    /// `CAMPAIGN`: Link to the page of a campaign.
    Campaign,
    /// `PRODUCT`: Link to products, given by their ids.
    Product,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CreatorGeneratePublisherLinkMaterialType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("CAMPAIGN", Self::Campaign), ("PRODUCT", Self::Product)];

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

/// Values of `sort_field` in `CreatorSearchSampleApplicationFulfillmentsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreatorSearchSampleApplicationFulfillmentsSortField {
    /// `create_time`: By the moment at which the content was posted.
    CreateTime,
    /// `expired_time`: By the time left to post content; the default.
    ExpiredTime,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CreatorSearchSampleApplicationFulfillmentsSortField {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("create_time", Self::CreateTime), ("expired_time", Self::ExpiredTime)];

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

/// Values of `status` in `Fulfillment`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FulfillmentStatus {
    /// `PENDING`
    Pending,
    /// `ONGOING`
    Ongoing,
    /// `SUCCEED`
    Succeed,
    /// `FAILED`
    Failed,
    /// `OVERDUE`
    Overdue,
    /// `CANCELLED`
    Cancelled,
    /// `EXEMPTED`
    Exempted,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for FulfillmentStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("PENDING", Self::Pending),
        ("ONGOING", Self::Ongoing),
        ("SUCCEED", Self::Succeed),
        ("FAILED", Self::Failed),
        ("OVERDUE", Self::Overdue),
        ("CANCELLED", Self::Cancelled),
        ("EXEMPTED", Self::Exempted),
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

/// Values of `type` in `GenerateAffiliateSharingLinkMaterial`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GenerateAffiliateSharingLinkMaterialType {
    /// `PRODUCT`: Link to products, given by their ids.
    Product,
    /// `CAMPAIGN`: Link to the page of a campaign.
    Campaign,
    /// `SHOWCASE`
    Showcase,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GenerateAffiliateSharingLinkMaterialType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("PRODUCT", Self::Product), ("CAMPAIGN", Self::Campaign), ("SHOWCASE", Self::Showcase)];

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

/// Values of `source` in `GetShowcaseProductsProduct`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetShowcaseProductsProductSource {
    /// `THIRD_PARTY`
    ThirdParty,
    /// `AFFILIATE`
    Affiliate,
    /// `TIKTOK_STORE`
    TiktokStore,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GetShowcaseProductsProductSource {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("THIRD_PARTY", Self::ThirdParty),
        ("AFFILIATE", Self::Affiliate),
        ("TIKTOK_STORE", Self::TiktokStore),
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

/// Values of `inventory_status` in `Status`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InventoryStatus {
    /// `IN_STOCK`
    InStock,
    /// `SOLD_OUT`
    SoldOut,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for InventoryStatus {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("IN_STOCK", Self::InStock), ("SOLD_OUT", Self::SoldOut)];

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

/// Values of `keyword_type` in `SearchTargetCollaborationsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeywordType {
    /// `TARGET_COLLABORATIONS_ID`: `keyword` is an id; collaborations in every state are found.
    TargetCollaborationsId,
    /// `TARGET_COLLABORATIONS_NAME`: `keyword` is a name; only collaborations in state LIVE are found.
    TargetCollaborationsName,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for KeywordType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("TARGET_COLLABORATIONS_ID", Self::TargetCollaborationsId),
        ("TARGET_COLLABORATIONS_NAME", Self::TargetCollaborationsName),
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

/// Values of `status` in `Order`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderStatus {
    /// `UNSPECIFIED`
    Unspecified,
    /// `ORDERED`
    Ordered,
    /// `SETTLED`
    Settled,
    /// `REFUNDED`
    Refunded,
    /// `FROZEN`
    Frozen,
    /// `DEDUCTED`
    Deducted,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for OrderStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("UNSPECIFIED", Self::Unspecified),
        ("ORDERED", Self::Ordered),
        ("SETTLED", Self::Settled),
        ("REFUNDED", Self::Refunded),
        ("FROZEN", Self::Frozen),
        ("DEDUCTED", Self::Deducted),
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

/// Values of `post_status` in `Video`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PostStatus {
    /// `SUCCESS`
    Success,
    /// `FAIL`
    Fail,
    /// `PROCESSING`
    Processing,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for PostStatus {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("SUCCESS", Self::Success), ("FAIL", Self::Fail), ("PROCESSING", Self::Processing)];

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

/// Values of `review_status` in `Status`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReviewStatus {
    /// `APPROVED`
    Approved,
    /// `CHANGES_UNDER_REVIEW`
    ChangesUnderReview,
    /// `UNAVAILABLE`
    Unavailable,
    /// `ZERO_COMMISSION`
    ZeroCommission,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ReviewStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("APPROVED", Self::Approved),
        ("CHANGES_UNDER_REVIEW", Self::ChangesUnderReview),
        ("UNAVAILABLE", Self::Unavailable),
        ("ZERO_COMMISSION", Self::ZeroCommission),
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

/// Values of `status` in `SampleApplication`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SampleApplicationStatus {
    /// `PENDING`
    Pending,
    /// `AWAITING_SHIPMENT`
    AwaitingShipment,
    /// `SHIPPED`
    Shipped,
    /// `CONTENT_PENDING`
    ContentPending,
    /// `REJECT_CANCELLED`
    RejectCancelled,
    /// `OVERDUE_CANCELLED`
    OverdueCancelled,
    /// `UNFULFILL_CANCELLED`
    UnfulfillCancelled,
    /// `SELLER_NOT_SHIP_CANCELLED`
    SellerNotShipCancelled,
    /// `WITHDRAW_CANCELLED`
    WithdrawCancelled,
    /// `UNFULFILLABLE_CANCELLED`
    UnfulfillableCancelled,
    /// `OPS_CANCELLED`
    OpsCancelled,
    /// `OPS_FAILED`
    OpsFailed,
    /// `FULFILLMENT_SUSPEND`
    FulfillmentSuspend,
    /// `DEL_OPEN_COLLAB`
    DelOpenCollab,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SampleApplicationStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("PENDING", Self::Pending),
        ("AWAITING_SHIPMENT", Self::AwaitingShipment),
        ("SHIPPED", Self::Shipped),
        ("CONTENT_PENDING", Self::ContentPending),
        ("REJECT_CANCELLED", Self::RejectCancelled),
        ("OVERDUE_CANCELLED", Self::OverdueCancelled),
        ("UNFULFILL_CANCELLED", Self::UnfulfillCancelled),
        ("SELLER_NOT_SHIP_CANCELLED", Self::SellerNotShipCancelled),
        ("WITHDRAW_CANCELLED", Self::WithdrawCancelled),
        ("UNFULFILLABLE_CANCELLED", Self::UnfulfillableCancelled),
        ("OPS_CANCELLED", Self::OpsCancelled),
        ("OPS_FAILED", Self::OpsFailed),
        ("FULFILLMENT_SUSPEND", Self::FulfillmentSuspend),
        ("DEL_OPEN_COLLAB", Self::DelOpenCollab),
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

/// Values of `sample_application_type` in `Fulfillment`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SampleApplicationType {
    /// `FREE_SAMPLE`
    FreeSample,
    /// `SAMPLE_COUPON`
    SampleCoupon,
    /// `SAMPLE_CAMPAIGN`
    SampleCampaign,
    /// `PLATFORM_FREE_SAMPLE`
    PlatformFreeSample,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SampleApplicationType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("FREE_SAMPLE", Self::FreeSample),
        ("SAMPLE_COUPON", Self::SampleCoupon),
        ("SAMPLE_CAMPAIGN", Self::SampleCampaign),
        ("PLATFORM_FREE_SAMPLE", Self::PlatformFreeSample),
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

/// Values of `status` in `SearchAffiliateOrdersOrder`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchAffiliateOrdersOrderStatus {
    /// `UNSPECIFIED`
    Unspecified,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SearchAffiliateOrdersOrderStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[("UNSPECIFIED", Self::Unspecified)];

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

/// Values of `sort_field` in `SearchOpenCollaborationProductRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchOpenCollaborationProductSortField {
    /// `commission`: By the amount earned for each unit sold.
    Commission,
    /// `commission_rate`: By the percentage of commission on the product.
    CommissionRate,
    /// `product_sales_price`: By the price at which the product is sold now.
    ProductSalesPrice,
    /// `units_sold`: By how many units buyers have ordered so far.
    UnitsSold,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SearchOpenCollaborationProductSortField {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("commission", Self::Commission),
        ("commission_rate", Self::CommissionRate),
        ("product_sales_price", Self::ProductSalesPrice),
        ("units_sold", Self::UnitsSold),
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

/// Values of `seller_type` in `GetCreatorProfileResponse`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SellerType {
    /// `CROSS_BORDER`
    CrossBorder,
    /// `LOCAL`
    Local,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SellerType {
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

/// Values of `sort_field` in `GetShopProductsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortField {
    /// `PRICE`: By how much the product costs.
    Price,
    /// `PRODUCT_ID`: By product number, which is the default.
    ProductId,
    /// `SALE`: By how many units were sold.
    Sale,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SortField {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("PRICE", Self::Price), ("PRODUCT_ID", Self::ProductId), ("SALE", Self::Sale)];

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

/// Values of `sort_order` in `GetShopProductsRequest`, `sort_order` in `SearchOpenCollaborationProductRequest`; more may be added.
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

/// Values of `added_status` in `Status`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusAddedStatus {
    /// `NOT_ADDED`
    NotAdded,
    /// `ADDED`
    Added,
    /// `REJECTED`
    Rejected,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for StatusAddedStatus {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("NOT_ADDED", Self::NotAdded), ("ADDED", Self::Added), ("REJECTED", Self::Rejected)];

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

/// Values of `status` in `TargetCollaboration`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TargetCollaborationStatus {
    /// `LIVE`
    Live,
    /// `EXPIRED`
    Expired,
    /// `DELETED`
    Deleted,
    /// `ENDED`
    Ended,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for TargetCollaborationStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("LIVE", Self::Live),
        ("EXPIRED", Self::Expired),
        ("DELETED", Self::Deleted),
        ("ENDED", Self::Ended),
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

/// Values of `time_type` in `CreatorSearchAffiliateTraceOrdersRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeType {
    /// `CREATE_TIME`: When the buyer placed the order; the default.
    CreateTime,
    /// `DELIVERY_TIME`: When the order reached the buyer.
    DeliveryTime,
    /// `PAY_TIME`: When the buyer paid.
    PayTime,
    /// `SETTLE_TIME`: When the commission was settled.
    SettleTime,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for TimeType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("CREATE_TIME", Self::CreateTime),
        ("DELIVERY_TIME", Self::DeliveryTime),
        ("PAY_TIME", Self::PayTime),
        ("SETTLE_TIME", Self::SettleTime),
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

/// Values of `user_type` in `GetCreatorProfileResponse`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserType {
    /// `TIKTOK_SHOP_OFFICIAL_ACCOUNT`
    TiktokShopOfficialAccount,
    /// `TIKTOK_MARKETING_ACCOUNT`
    TiktokMarketingAccount,
    /// `TIKTOK_SHOP_CREATOR`
    TiktokShopCreator,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for UserType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("TIKTOK_SHOP_OFFICIAL_ACCOUNT", Self::TiktokShopOfficialAccount),
        ("TIKTOK_MARKETING_ACCOUNT", Self::TiktokMarketingAccount),
        ("TIKTOK_SHOP_CREATOR", Self::TiktokShopCreator),
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
    AddType,
    AddedStatus,
    ApplicationStatus,
    BoundProductStatus,
    ContentType,
    CreatorFulfillmentStatus,
    CreatorGeneratePublisherLinkMaterialType,
    CreatorSearchSampleApplicationFulfillmentsSortField,
    FulfillmentStatus,
    GenerateAffiliateSharingLinkMaterialType,
    GetShowcaseProductsProductSource,
    InventoryStatus,
    KeywordType,
    OrderStatus,
    PostStatus,
    ReviewStatus,
    SampleApplicationStatus,
    SampleApplicationType,
    SearchAffiliateOrdersOrderStatus,
    SearchOpenCollaborationProductSortField,
    SellerType,
    SortField,
    SortOrder,
    StatusAddedStatus,
    TargetCollaborationStatus,
    TimeType,
    UserType,
);
