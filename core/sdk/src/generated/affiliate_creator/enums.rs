// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `add_type` in `AddShowcaseProductsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddType {
    /// `PRODUCT_ID`: Added by number: the ids stand in `product_ids`.
    ProductId,
    /// `PRODUCT_LINK`: Added by web address: the addresses stand in `product_link`.
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
    /// `ADDABLE`: Not in the showcase yet; the creator can add it now.
    Addable,
    /// `ADDED`: The creator already has it in the showcase, or in the LIVE if the call asks about a LIVE.
    Added,
    /// `REJECTED`: Refused for promotion, so the creator cannot add it.
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
    /// `PENDING`: The seller has not decided yet; approval leads to AWAITING_SHIPMENT, no answer in time to OVERDUE_CANCELLED.
    Pending,
    /// `AWAITING_SHIPMENT`: The seller approved and must send the sample in time.
    AwaitingShipment,
    /// `SHIPPED`: The sample is on its way to the creator; CONTENT_PENDING follows once it arrives.
    Shipped,
    /// `CONTENT_PENDING`: The creator has the sample in hand and now has to post content.
    ContentPending,
    /// `REJECT_CANCELLED`: Ended: the seller turned the request down.
    RejectCancelled,
    /// `OVERDUE_CANCELLED`: Ended: the request ran out because its deadline passed.
    OverdueCancelled,
    /// `UNFULFILL_CANCELLED`: Ended: the creator posted no content within the time agreed.
    UnfulfillCancelled,
    /// `DEL_OPEN_COLLAB`: Ended: the open collaboration behind the request was removed.
    DelOpenCollab,
    /// `SELLER_NOT_SHIP_CANCELLED`: Ended: the seller did not send the sample in time.
    SellerNotShipCancelled,
    /// `WITHDRAW_CANCELLED`: Ended: the creator took the request back before the seller approved it.
    WithdrawCancelled,
    /// `UNFULFILLABLE_CANCELLED`: Ended: content became impossible through no fault of the creator.
    UnfulfillableCancelled,
    /// `OPS_CANCELLED`: Ended by staff of the platform, cancelled by hand.
    OpsCancelled,
    /// `OPS_FAILED`: Ended by staff of the platform, marked as failed by hand.
    OpsFailed,
    /// `OPS_COMPLETED`: Ended by staff of the platform, marked as complete by hand.
    OpsCompleted,
    /// `COMPLETED`: The creator has posted the content; nothing more to do.
    Completed,
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
        ("OPS_COMPLETED", Self::OpsCompleted),
        ("COMPLETED", Self::Completed),
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
    /// `UNKNOWN`: The platform could not tell whether the product can be promoted.
    Unknown,
    /// `LIVE`: On sale, so the creator can post the content owed for it.
    Live,
    /// `OUT_OF_STOCK`: No unit is left, so the creator cannot meet the duty with it at present.
    OutOfStock,
    /// `SELLER_DEACTIVATE`: Taken off sale by the seller, who can put it back.
    SellerDeactivate,
    /// `PLATFORM_DEACTIVATE`: Taken off sale by TikTok Shop; the creator cannot promote it meanwhile.
    PlatformDeactivate,
    /// `NO_PLAN`: No collaboration in force allows the creator to promote it.
    NoPlan,
    /// `PERMANENT_DELETED`: Removed for good; it will not come back on sale.
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
    /// `SHOP`: Shop or product page, without a video or LIVE in between.
    Shop,
    /// `VIDEO`: Video with a link to the product.
    Video,
    /// `LIVE`: Livestream in which the product was shown.
    Live,
    /// `PRE_LIVE`: Content shown ahead of a LIVE session.
    PreLive,
    /// `PROMOTION_PAGE`: Page made for a promotion, apart from videos and LIVEs.
    PromotionPage,
    /// `LINKSHARE`: Link to the product that the creator shared.
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
    /// `PENDING`: The creator has posted nothing yet and still owes the content.
    Pending,
    /// `ONGOING`: Content is posted and the platform is checking it; SUCCEED or FAILED comes next.
    Ongoing,
    /// `SUCCEED`: The content was accepted, so the creator owes nothing more.
    Succeed,
    /// `FAILED`: The content was checked and turned down as not good enough.
    Failed,
    /// `OVERDUE`: The deadline passed before acceptable content was posted.
    Overdue,
    /// `CANCELLED`: Called off by the creator or by staff of the platform; nothing is due any more.
    Cancelled,
    /// `EXEMPTED`: The creator was released from the duty and need not post.
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
    /// `SHOWCASE`: Link to the creator's whole showcase; neither `id` nor `campaign_url` is needed.
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
    /// `THIRD_PARTY`: From a third-party seller, neither an affiliate seller nor the creator's own shop.
    ThirdParty,
    /// `AFFILIATE`: From a seller who offers it to creators through the affiliate program.
    Affiliate,
    /// `TIKTOK_STORE`: From the creator's own TikTok shop.
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
    /// `IN_STOCK`: Units are left, so buyers can order it.
    InStock,
    /// `SOLD_OUT`: No unit is left until the seller restocks.
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
    /// `UNSPECIFIED`: Not determined so far; a later call may return another state.
    Unspecified,
    /// `ORDERED`: The buyer has ordered; the commission is still an estimate until it is settled.
    Ordered,
    /// `SETTLED`: The commission is final and has been settled with the creator.
    Settled,
    /// `REFUNDED`: The buyer cancelled, returned or was refunded, so the order earns no commission.
    Refunded,
    /// `FROZEN`: Held back on suspicion of fraud; released once the case is cleared up.
    Frozen,
    /// `DEDUCTED`: An extra amount was taken from the creator's balance.
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
    /// `SUCCESS`: The post is online; `post_time` says since when.
    Success,
    /// `FAIL`: Posting failed, so the video is not online.
    Fail,
    /// `PROCESSING`: Upload and posting are still under way; ask again later.
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
    /// `APPROVED`: The creator may promote the product.
    Approved,
    /// `CHANGES_UNDER_REVIEW`: The product was edited, and the new version has not been checked yet.
    ChangesUnderReview,
    /// `UNAVAILABLE`: The product cannot be promoted at present.
    Unavailable,
    /// `ZERO_COMMISSION`: The product can stay in the showcase, but sales earn the creator nothing.
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
    /// `PENDING`: The seller has not decided yet; approval leads to AWAITING_SHIPMENT, no answer in time to OVERDUE_CANCELLED.
    Pending,
    /// `AWAITING_SHIPMENT`: The seller approved and must send the sample in time.
    AwaitingShipment,
    /// `SHIPPED`: The sample is on its way to the creator; CONTENT_PENDING follows once it arrives.
    Shipped,
    /// `CONTENT_PENDING`: The creator has the sample in hand and now has to post content.
    ContentPending,
    /// `REJECT_CANCELLED`: Ended: the seller turned the request down.
    RejectCancelled,
    /// `OVERDUE_CANCELLED`: Ended: the request ran out because its deadline passed.
    OverdueCancelled,
    /// `UNFULFILL_CANCELLED`: Ended: the creator posted no content within the time agreed.
    UnfulfillCancelled,
    /// `SELLER_NOT_SHIP_CANCELLED`: Ended: the seller did not send the sample in time.
    SellerNotShipCancelled,
    /// `WITHDRAW_CANCELLED`: Ended: the creator took the request back before the seller approved it.
    WithdrawCancelled,
    /// `UNFULFILLABLE_CANCELLED`: Ended: content became impossible through no fault of the creator.
    UnfulfillableCancelled,
    /// `OPS_CANCELLED`: Ended by staff of the platform, cancelled by hand.
    OpsCancelled,
    /// `OPS_FAILED`: Ended by staff of the platform, marked as failed by hand.
    OpsFailed,
    /// `OPS_COMPLETED`: Ended by staff of the platform, marked as complete by hand.
    OpsCompleted,
    /// `COMPLETED`: The creator has posted the content; nothing more to do.
    Completed,
    /// `DEL_OPEN_COLLAB`: Ended: the open collaboration behind the request was removed.
    DelOpenCollab,
    /// `FULFILLMENT_SUSPEND`: On hold: the product cannot be promoted at present, so the creator need not post for now.
    FulfillmentSuspend,
    /// `TO_BE_POST`: The creator has the sample and has not posted any content for it.
    ToBePost,
    /// `POST_IN_REVIEW`: Content is posted, but it does not meet the conditions of the sample yet.
    PostInReview,
    /// `POST_FAILED`: The creator posted content and deleted it before the conditions were met.
    PostFailed,
    /// `CANCELED`: Cancelled; the sample will not be sent.
    Canceled,
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
        ("OPS_COMPLETED", Self::OpsCompleted),
        ("COMPLETED", Self::Completed),
        ("DEL_OPEN_COLLAB", Self::DelOpenCollab),
        ("FULFILLMENT_SUSPEND", Self::FulfillmentSuspend),
        ("TO_BE_POST", Self::ToBePost),
        ("POST_IN_REVIEW", Self::PostInReview),
        ("POST_FAILED", Self::PostFailed),
        ("CANCELED", Self::Canceled),
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
    /// `FREE_SAMPLE`: Free of charge from the seller; the creator asked for it on the product's page.
    FreeSample,
    /// `SAMPLE_COUPON`: Ordered by the creator at a lower price with a claimed sample coupon.
    SampleCoupon,
    /// `SAMPLE_CAMPAIGN`: Got free of charge by joining an activity of the platform, which pays for it.
    SampleCampaign,
    /// `PLATFORM_FREE_SAMPLE`: Free of charge from the platform instead of the seller.
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
    /// `CROSS_BORDER`: Seller who sells abroad and may hold shops in several countries.
    CrossBorder,
    /// `LOCAL`: Seller based in the market of the shop, with a single shop.
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
    /// `NOT_ADDED`: The creator has not put it into the showcase so far, or not into the LIVE if the call asks about a LIVE.
    NotAdded,
    /// `ADDED`: The creator already has it in the showcase, or in the LIVE if the call asks about a LIVE.
    Added,
    /// `REJECTED`: Refused for promotion, so the creator cannot add it.
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
    /// `LIVE`: The offer holds; the creator can promote its products and earn the agreed rate.
    Live,
    /// `EXPIRED`: The end time has passed without renewal by the seller.
    Expired,
    /// `DELETED`: The seller removed the offer.
    Deleted,
    /// `ENDED`: The collaboration is over and its rate no longer applies.
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
    /// `TIKTOK_SHOP_OFFICIAL_ACCOUNT`: Main account under which a brand or seller itself appears.
    TiktokShopOfficialAccount,
    /// `TIKTOK_MARKETING_ACCOUNT`: Further TikTok account that a shop uses for its marketing.
    TiktokMarketingAccount,
    /// `TIKTOK_SHOP_CREATOR`: Creator who promotes products of other sellers for a commission.
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
    SearchOpenCollaborationProductSortField,
    SellerType,
    SortField,
    SortOrder,
    StatusAddedStatus,
    TargetCollaborationStatus,
    TimeType,
    UserType,
);
