// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `collaboration_status` in `Product`, `collaboration_status` in `QueryTargetCollaborationDetailCreator`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CollaborationStatus {
    /// `NORMAL`: Part of the collaboration and in force.
    Normal,
    /// `DELETING`: Removed by the seller but in force until midnight; DELETED from 00:00 of the next day.
    Deleting,
    /// `DELETED`: No longer part of the collaboration; its rate does not apply any more.
    Deleted,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CollaborationStatus {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("NORMAL", Self::Normal), ("DELETING", Self::Deleting), ("DELETED", Self::Deleted)];

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

/// Values of `commission_effective_status` in `Product`, `product_effective_status` in `QueryTargetCollaborationDetailCreator`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommissionEffectiveStatus {
    /// `EFFECTIVE_ALL`: The product's rate holds for every creator of the collaboration.
    EffectiveAll,
    /// `EFFECTIVE_PARTIALLY`: It holds for some creators; for the others the rate of the Top Creator Program comes first.
    EffectivePartially,
    /// `EFFECTIVE_NONE`: It holds for no creator of the collaboration.
    EffectiveNone,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CommissionEffectiveStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("EFFECTIVE_ALL", Self::EffectiveAll),
        ("EFFECTIVE_PARTIALLY", Self::EffectivePartially),
        ("EFFECTIVE_NONE", Self::EffectiveNone),
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

/// Values of `content_format` in `SearchSampleApplicationsFulfillmentsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentFormat {
    /// `LIVE`: Livestreams in which the creator showed the product.
    Live,
    /// `VIDEO`: Videos with a link to the product.
    Video,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ContentFormat {
    const KNOWN: &'static [(&'static str, Self)] = &[("LIVE", Self::Live), ("VIDEO", Self::Video)];

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

/// Values of `conversation_status` in `GetConversationListRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationStatus {
    /// `ALL`: All conversations, whatever their state.
    All,
    /// `ARCHIVED`: Conversations that the seller moved to the archive.
    Archived,
    /// `STARRED`: Conversations that the seller marked with a star.
    Starred,
    /// `UNREAD`: Conversations with messages not yet marked as read; a reply alone does not mark them.
    Unread,
    /// `UNREPLIED`: Conversations whose last message was not sent by the seller.
    Unreplied,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ConversationStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ALL", Self::All),
        ("ARCHIVED", Self::Archived),
        ("STARRED", Self::Starred),
        ("UNREAD", Self::Unread),
        ("UNREPLIED", Self::Unreplied),
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

/// Values of `creator_accept_status` in `SearchTargetCollaborationsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreatorAcceptStatus {
    /// `ACCEPT`: Collaborations whose creators have put the products into their showcase.
    Accept,
    /// `ALL`: All collaborations, accepted or not.
    All,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CreatorAcceptStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[("ACCEPT", Self::Accept), ("ALL", Self::All)];

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

/// Values of `data_groups` in `GetMarketplaceCreatorPerformanceRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataGroup {
    /// `BASIC_CREATOR_INFORMATION`: Name, picture, level and other profile facts.
    BasicCreatorInformation,
    /// `COLLABORATION`: How the creator works with sellers: brands, samples, contact.
    Collaboration,
    /// `CONTENT_PERFORMANCE`: Views, likes and other results of LIVEs and videos.
    ContentPerformance,
    /// `FOLLOWER_INFORMATION`: Number, age, gender and place of those who follow the creator.
    FollowerInformation,
    /// `SALES_AND_GMV`: Units sold and revenue that the creator brought in.
    SalesAndGmv,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for DataGroup {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("BASIC_CREATOR_INFORMATION", Self::BasicCreatorInformation),
        ("COLLABORATION", Self::Collaboration),
        ("CONTENT_PERFORMANCE", Self::ContentPerformance),
        ("FOLLOWER_INFORMATION", Self::FollowerInformation),
        ("SALES_AND_GMV", Self::SalesAndGmv),
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

/// Values of `fulfillment_status` in `SampleApplication`; more may be added.
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
    /// `SUSPEND`: The duty is on hold, for example while the product cannot be promoted.
    Suspend,
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
        ("SUSPEND", Self::Suspend),
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

/// Values of `keyword_type` in `SearchOpenCollaborationRequest`, `query_type` in `QueryCreatorPromotionDetailsInTargetCollaborationRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeywordType {
    /// `PRODUCT_ID`: `query` is the exact id of a product.
    ProductId,
    /// `PRODUCT_NAME`: `query` is part of a product's name; similar names match.
    ProductName,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for KeywordType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("PRODUCT_ID", Self::ProductId), ("PRODUCT_NAME", Self::ProductName)];

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

/// Values of `type` in `MessageBody`, `type` in `NewestMessage`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageBodyType {
    /// `TEXT`: Plain text in `content`.
    Text,
    /// `PRODUCT_CARD`: Card that shows one product of the shop.
    ProductCard,
    /// `TARGET_COLLABORATION_CARD`: Card that invites the creator to promote chosen products at an agreed rate.
    TargetCollaborationCard,
    /// `FREE_SAMPLE_CARD`: Card about a request for free samples.
    FreeSampleCard,
    /// `IMAGE`: Picture given by address, width and height.
    Image,
    /// `CRM_TEXT_WITH_IMAGE_CARD`: Card with title, body and one picture.
    CrmTextWithImageCard,
    /// `CRM_TEXT_WITH_PRODUCTS_CARD`: Card with title, body and several products.
    CrmTextWithProductsCard,
    /// `NOTIFICATION`: Notice from the platform in the chat; it arrives but cannot be sent.
    Notification,
    /// `EMOTICONS`: Sticker or emoji; it arrives but cannot be sent through the API.
    Emoticons,
    /// `SYSTEM`: Message made by the system rather than by seller or creator; it cannot be sent.
    System,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for MessageBodyType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("TEXT", Self::Text),
        ("PRODUCT_CARD", Self::ProductCard),
        ("TARGET_COLLABORATION_CARD", Self::TargetCollaborationCard),
        ("FREE_SAMPLE_CARD", Self::FreeSampleCard),
        ("IMAGE", Self::Image),
        ("CRM_TEXT_WITH_IMAGE_CARD", Self::CrmTextWithImageCard),
        ("CRM_TEXT_WITH_PRODUCTS_CARD", Self::CrmTextWithProductsCard),
        ("NOTIFICATION", Self::Notification),
        ("EMOTICONS", Self::Emoticons),
        ("SYSTEM", Self::System),
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

/// Values of `module_type` in `CreateCompassOfflineExportTaskRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModuleType {
    /// `BASE`: Core affiliate figures of the shop.
    Base,
    /// `CREATOR`: Figures split by each affiliate who sold products.
    Creator,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ModuleType {
    const KNOWN: &'static [(&'static str, Self)] = &[("BASE", Self::Base), ("CREATOR", Self::Creator)];

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

/// Values of `msg_type` in `SendImMessageRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MsgType {
    /// `CRM_TEXT_WITH_IMAGE_CARD`: Card with title, body and one picture.
    CrmTextWithImageCard,
    /// `CRM_TEXT_WITH_PRODUCTS_CARD`: Card with title, body and several products.
    CrmTextWithProductsCard,
    /// `FREE_SAMPLE_CARD`: Card about a request for free samples, given by the id of the application.
    FreeSampleCard,
    /// `IMAGE`: Picture given by address, width and height.
    Image,
    /// `PRODUCT_CARD`: Card that shows a product, given by its id.
    ProductCard,
    /// `TARGET_COLLABORATION_CARD`: Card that invites the creator to the collaboration given by its id.
    TargetCollaborationCard,
    /// `TEXT`: Plain text in `content`.
    Text,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for MsgType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("CRM_TEXT_WITH_IMAGE_CARD", Self::CrmTextWithImageCard),
        ("CRM_TEXT_WITH_PRODUCTS_CARD", Self::CrmTextWithProductsCard),
        ("FREE_SAMPLE_CARD", Self::FreeSampleCard),
        ("IMAGE", Self::Image),
        ("PRODUCT_CARD", Self::ProductCard),
        ("TARGET_COLLABORATION_CARD", Self::TargetCollaborationCard),
        ("TEXT", Self::Text),
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

/// Values of `option_type` in `GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OptionType {
    /// `OPTION_BRAND`: Brands the creator has worked with.
    OptionBrand,
    /// `OPTION_CREATOR_LEVEL`: Levels of creators, based on revenue.
    OptionCreatorLevel,
    /// `OPTION_LANGUAGE`: Languages that creators speak in their content.
    OptionLanguage,
    /// `OPTION_SORTER`: Ways to sort the search results.
    OptionSorter,
    /// `OPTION_VERTICAL_PRO`: Categories in which creators hold the Category Pro label.
    OptionVerticalPro,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for OptionType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("OPTION_BRAND", Self::OptionBrand),
        ("OPTION_CREATOR_LEVEL", Self::OptionCreatorLevel),
        ("OPTION_LANGUAGE", Self::OptionLanguage),
        ("OPTION_SORTER", Self::OptionSorter),
        ("OPTION_VERTICAL_PRO", Self::OptionVerticalPro),
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
    /// `ALL`: Value that stands for every state, as in a filter.
    All,
    /// `PROCESSING`: The order is under way; the commission is only an estimate so far.
    Processing,
    /// `COMPLETED`: The order is finished and its commission final.
    Completed,
    /// `CANCELLED`: The order was called off, so no commission is due.
    Cancelled,
    /// `FROZEN`: The commission is held back, for example on suspicion of fraud, until the case is decided.
    Frozen,
    /// `DEDUCTED`: An amount was taken from the creator's balance on account of the order.
    Deducted,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for OrderStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ALL", Self::All),
        ("PROCESSING", Self::Processing),
        ("COMPLETED", Self::Completed),
        ("CANCELLED", Self::Cancelled),
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

/// Values of `plan_type` in `CreateCompassOfflineExportTaskRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlanType {
    /// `ALL`: All kinds of collaboration together.
    All,
    /// `OPEN`: Open collaboration, which any creator can join.
    Open,
    /// `PARTNER`: Campaigns run by affiliate agencies.
    Partner,
    /// `TARGET`: Target collaboration with invited creators.
    Target,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for PlanType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("ALL", Self::All), ("OPEN", Self::Open), ("PARTNER", Self::Partner), ("TARGET", Self::Target)];

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

/// Values of `status` in `Product`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductStatus {
    /// `LIVE`: On sale; creators can promote it and buyers can order it.
    Live,
    /// `OUT_OF_STOCK`: Buyers find no unit left; the seller has to restock it.
    OutOfStock,
    /// `SELLER_DEACTIVATE`: Taken off sale by the seller, who can put it back.
    SellerDeactivate,
    /// `PLATFORM_DEACTIVATE`: Taken off sale by TikTok Shop, or not available to buyers for another reason.
    PlatformDeactivate,
    /// `GNE_REJECT`: Blocked by the platform's governance, or the collaboration behind it was dissolved.
    GneReject,
    /// `DELETE`: Removed from the shop, so it cannot be promoted any more.
    Delete,
    /// `OTHER`: Cannot be sold for another reason: still a draft, frozen or under review, for instance.
    Other,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ProductStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("LIVE", Self::Live),
        ("OUT_OF_STOCK", Self::OutOfStock),
        ("SELLER_DEACTIVATE", Self::SellerDeactivate),
        ("PLATFORM_DEACTIVATE", Self::PlatformDeactivate),
        ("GNE_REJECT", Self::GneReject),
        ("DELETE", Self::Delete),
        ("OTHER", Self::Other),
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

/// Values of `promotion_status` in `CreatorContentDetail`, `status` in `OpenCollaboration`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PromotionStatus {
    /// `NORMAL`: The creator promotes the product as agreed.
    Normal,
    /// `TERMINATING`: The seller has asked to end the promotion; the creator's right to promote runs out soon.
    Terminating,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for PromotionStatus {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("NORMAL", Self::Normal), ("TERMINATING", Self::Terminating)];

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

/// Values of `reject_reason` in `ReviewSampleApplicationsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectReason {
    /// `NOT_MATCH`: The creator does not fit what the seller looks for.
    NotMatch,
    /// `OFFLINE`: The product is no longer on sale.
    Offline,
    /// `OTHER`: Any reason that the other values do not cover.
    Other,
    /// `OUT_OF_STOCK`: No unit of the product is available at present.
    OutOfStock,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for RejectReason {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("NOT_MATCH", Self::NotMatch),
        ("OFFLINE", Self::Offline),
        ("OTHER", Self::Other),
        ("OUT_OF_STOCK", Self::OutOfStock),
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

/// Values of `review_result` in `ReviewSampleApplicationsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReviewResult {
    /// `APPROVE`: The creator gets the sample; a sample order is created for the seller to ship.
    Approve,
    /// `REJECT`: The creator gets no sample; `reject_reason` must say why.
    Reject,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ReviewResult {
    const KNOWN: &'static [(&'static str, Self)] = &[("APPROVE", Self::Approve), ("REJECT", Self::Reject)];

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

/// Values of `status` in `SampleApplication`, `status` in `SearchSampleApplicationsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SampleApplicationStatus {
    /// `AWAITING_SHIPMENT`: The seller approved and must ship the sample in time.
    AwaitingShipment,
    /// `COMPLETED`: The creator has posted the content; nothing more to do.
    Completed,
    /// `CONTENT_PENDING`: The creator has received the sample and now has to post content.
    ContentPending,
    /// `DEL_OPEN_COLLAB`: Ended: the open collaboration behind it was removed.
    DelOpenCollab,
    /// `OPS_CANCELLED`: Ended by staff of the platform, cancelled by hand.
    OpsCancelled,
    /// `OPS_COMPLETED`: Ended by staff of the platform, marked as complete by hand.
    OpsCompleted,
    /// `OPS_FAILED`: Ended by staff of the platform, marked as failed by hand.
    OpsFailed,
    /// `OVERDUE_CANCELLED`: Ended: the seller did not decide in time.
    OverdueCancelled,
    /// `PENDING`: The seller has not decided yet; approval leads to AWAITING_SHIPMENT, no answer in time to OVERDUE_CANCELLED.
    Pending,
    /// `REJECT_CANCELLED`: Ended: the seller turned the application down.
    RejectCancelled,
    /// `SELLER_NOT_SHIP_CANCELLED`: Ended: the seller did not send the sample in time.
    SellerNotShipCancelled,
    /// `SHIPPED`: The sample is on its way to the creator.
    Shipped,
    /// `UNFULFILLABLE_CANCELLED`: Ended: content became impossible for reasons the creator could not influence.
    UnfulfillableCancelled,
    /// `UNFULFILL_CANCELLED`: Ended: the creator posted no content within the agreed time.
    UnfulfillCancelled,
    /// `WITHDRAW_CANCELLED`: Ended: the creator took the application back before approval.
    WithdrawCancelled,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SampleApplicationStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("AWAITING_SHIPMENT", Self::AwaitingShipment),
        ("COMPLETED", Self::Completed),
        ("CONTENT_PENDING", Self::ContentPending),
        ("DEL_OPEN_COLLAB", Self::DelOpenCollab),
        ("OPS_CANCELLED", Self::OpsCancelled),
        ("OPS_COMPLETED", Self::OpsCompleted),
        ("OPS_FAILED", Self::OpsFailed),
        ("OVERDUE_CANCELLED", Self::OverdueCancelled),
        ("PENDING", Self::Pending),
        ("REJECT_CANCELLED", Self::RejectCancelled),
        ("SELLER_NOT_SHIP_CANCELLED", Self::SellerNotShipCancelled),
        ("SHIPPED", Self::Shipped),
        ("UNFULFILLABLE_CANCELLED", Self::UnfulfillableCancelled),
        ("UNFULFILL_CANCELLED", Self::UnfulfillCancelled),
        ("WITHDRAW_CANCELLED", Self::WithdrawCancelled),
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

/// Values of `keyword_type` in `SearchParam`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchParamKeywordType {
    /// `PRODUCT_ID`: `keyword` is the exact id of a product.
    ProductId,
    /// `PRODUCT_NAME`: `keyword` is part of a product's name; similar names match.
    ProductName,
    /// `TARGET_COLLABORATION_ID`: `keyword` is the exact id given to one invitation.
    TargetCollaborationId,
    /// `TARGET_COLLABORATION_NAME`: `keyword` is part of a collaboration's name; similar names match.
    TargetCollaborationName,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SearchParamKeywordType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("PRODUCT_ID", Self::ProductId),
        ("PRODUCT_NAME", Self::ProductName),
        ("TARGET_COLLABORATION_ID", Self::TargetCollaborationId),
        ("TARGET_COLLABORATION_NAME", Self::TargetCollaborationName),
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
pub enum SortField {
    /// `commission`: By the amount of commission for each unit sold.
    Commission,
    /// `commission_rate`: By the percentage of commission, the default.
    CommissionRate,
    /// `product_sales_price`: By the price at which the product is sold now.
    ProductSalesPrice,
    /// `units_sold`: By how many units were bought so far.
    UnitsSold,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SortField {
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

/// Values of `sort_order` in `SearchOpenCollaborationProductRequest`, `sort_order` in `SearchOpenCollaborationRequest`; more may be added.
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

/// Values of `type` in `TargetCollaboration`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TargetCollaborationType {
    /// `STANDARD`: Set up by the seller, who chose both products and creators.
    Standard,
    /// `TOP_CREATOR_PROGRAM`: Came about by joining the Top Creator Program, for which the seller only hands in products.
    TopCreatorProgram,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for TargetCollaborationType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("STANDARD", Self::Standard), ("TOP_CREATOR_PROGRAM", Self::TopCreatorProgram)];

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

/// Values of `window_type` in `CreateCompassOfflineExportTaskRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowType {
    /// `PAST_24H`: The last day, 24 hours long.
    Past24h,
    /// `PAST_30_DAYS`: The last month, thirty days long.
    Past30Days,
    /// `PAST_7_DAYS`: The last week, seven days long.
    Past7Days,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for WindowType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("PAST_24H", Self::Past24h), ("PAST_30_DAYS", Self::Past30Days), ("PAST_7_DAYS", Self::Past7Days)];

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
    CollaborationStatus,
    CommissionEffectiveStatus,
    ContentFormat,
    ContentType,
    ConversationStatus,
    CreatorAcceptStatus,
    DataGroup,
    FulfillmentStatus,
    KeywordType,
    MessageBodyType,
    ModuleType,
    MsgType,
    OptionType,
    OrderStatus,
    PlanType,
    ProductStatus,
    PromotionStatus,
    RejectReason,
    ReviewResult,
    SampleApplicationStatus,
    SearchParamKeywordType,
    SortField,
    SortOrder,
    TargetCollaborationType,
    WindowType,
);
