// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `buyer_platform` in `Participant`, `platform` in `Participant`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BuyerPlatform {
    /// `TIKTOK_SHOP`: The buyer writes from TikTok Shop; send only products and content available there.
    TiktokShop,
    /// `TOKOPEDIA`: The buyer writes from Tokopedia; a product sent as a card must be listed there too.
    Tokopedia,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for BuyerPlatform {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("TIKTOK_SHOP", Self::TiktokShop), ("TOKOPEDIA", Self::Tokopedia)];

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

/// Values of `locale` in `GetConversationMessagesRequest`, `locale` in `GetConversationsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetConversationMessagesLocale {
    /// `de-DE`: German as used in Germany.
    DeDe,
    /// `en`: English, the default.
    En,
    /// `en-GB`: English as used in the United Kingdom.
    EnGb,
    /// `es-ES`: Spanish as used in Spain.
    EsEs,
    /// `es-MX`: Spanish as used in Mexico.
    EsMx,
    /// `fr-FR`: French as used in France.
    FrFr,
    /// `id-ID`: Indonesian as used in Indonesia.
    IdId,
    /// `it-IT`: Italian as used in Italy.
    ItIt,
    /// `ja-JP`: Japanese as used in Japan.
    JaJp,
    /// `ms-MY`: Malay as used in Malaysia.
    MsMy,
    /// `pt-BR`: Portuguese as used in Brazil.
    PtBr,
    /// `th-TH`: Thai as used in Thailand.
    ThTh,
    /// `vi-VN`: Vietnamese as used in Vietnam.
    ViVn,
    /// `zh-CN`: Chinese in simplified characters.
    ZhCn,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GetConversationMessagesLocale {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("de-DE", Self::DeDe),
        ("en", Self::En),
        ("en-GB", Self::EnGb),
        ("es-ES", Self::EsEs),
        ("es-MX", Self::EsMx),
        ("fr-FR", Self::FrFr),
        ("id-ID", Self::IdId),
        ("it-IT", Self::ItIt),
        ("ja-JP", Self::JaJp),
        ("ms-MY", Self::MsMy),
        ("pt-BR", Self::PtBr),
        ("th-TH", Self::ThTh),
        ("vi-VN", Self::ViVn),
        ("zh-CN", Self::ZhCn),
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

/// Values of `type` in `LatestMessage`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LatestMessageType {
    /// `TEXT`: Plain text of at most 2000 characters in `content`.
    Text,
    /// `IMAGE`: Picture given by `url`, `width` and `height` from the upload operation.
    Image,
    /// `ALLOCATED_SERVICE`: Notice that an agent has joined the conversation.
    AllocatedService,
    /// `NOTIFICATION`: Notice from the platform; it arrives but cannot be sent.
    Notification,
    /// `BUYER_ENTER_FROM_TRANSFER`: Notice that the chat was handed over to another agent.
    BuyerEnterFromTransfer,
    /// `BUYER_ENTER_FROM_PRODUCT`: Notice that the buyer had a product page open before writing; `content` holds the `product_id`.
    BuyerEnterFromProduct,
    /// `BUYER_ENTER_FROM_ORDER`: Notice that the buyer had an order open before writing; `content` holds its `order_id`.
    BuyerEnterFromOrder,
    /// `PRODUCT_CARD`: Card that shows a product, given by `product_id`.
    ProductCard,
    /// `EMOTICONS`: Sticker or emoji; it arrives but cannot be sent through the API.
    Emoticons,
    /// `ORDER_CARD`: Card that shows an order of the buyer, given by `order_id`.
    OrderCard,
    /// `VIDEO`: Video given by its id in `vid`.
    Video,
    /// `RETURN_REFUND_CARD`: Card that lets the buyer ask for a return or refund of one SKU; only if the order is still eligible.
    ReturnRefundCard,
    /// `COUPON_CARD`: Card with a coupon that the buyer can claim; the coupon must be ongoing and made in Seller Center.
    CouponCard,
    /// `OTHER`: Kind of message that the API cannot show; point the agent to Seller Center.
    Other,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for LatestMessageType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("TEXT", Self::Text),
        ("IMAGE", Self::Image),
        ("ALLOCATED_SERVICE", Self::AllocatedService),
        ("NOTIFICATION", Self::Notification),
        ("BUYER_ENTER_FROM_TRANSFER", Self::BuyerEnterFromTransfer),
        ("BUYER_ENTER_FROM_PRODUCT", Self::BuyerEnterFromProduct),
        ("BUYER_ENTER_FROM_ORDER", Self::BuyerEnterFromOrder),
        ("PRODUCT_CARD", Self::ProductCard),
        ("EMOTICONS", Self::Emoticons),
        ("ORDER_CARD", Self::OrderCard),
        ("VIDEO", Self::Video),
        ("RETURN_REFUND_CARD", Self::ReturnRefundCard),
        ("COUPON_CARD", Self::CouponCard),
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

/// Values of `type` in `Message`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageType {
    /// `TEXT`: Plain text of at most 2000 characters in `content`.
    Text,
    /// `IMAGE`: Picture given by `url`, `width` and `height` from the upload operation.
    Image,
    /// `ALLOCATED_SERVICE`: Notice that an agent has joined the conversation.
    AllocatedService,
    /// `NOTIFICATION`: Notice from the platform; it arrives but cannot be sent.
    Notification,
    /// `BUYER_ENTER_FROM_TRANSFER`: Notice that the chat was handed over to another agent.
    BuyerEnterFromTransfer,
    /// `BUYER_ENTER_FROM_PRODUCT`: Notice that the buyer had a product page open before writing; `content` holds the `product_id`.
    BuyerEnterFromProduct,
    /// `BUYER_ENTER_FROM_ORDER`: Notice that the buyer had an order open before writing; `content` holds its `order_id`.
    BuyerEnterFromOrder,
    /// `PRODUCT_CARD`: Card that shows a product, given by `product_id`.
    ProductCard,
    /// `EMOTICONS`: Sticker or emoji; it arrives but cannot be sent through the API.
    Emoticons,
    /// `ORDER_CARD`: Card that shows an order of the buyer, given by `order_id`.
    OrderCard,
    /// `VIDEO`: Video given by its id in `vid`.
    Video,
    /// `RETURN_REFUND_CARD`: Card that lets the buyer ask for a return or refund of one SKU; only if the order is still eligible.
    ReturnRefundCard,
    /// `COUPON_CARD`: Card with a coupon that the buyer can claim; the coupon must be ongoing and made in Seller Center.
    CouponCard,
    /// `LOGISTICS_CARD`: Card with the tracking of an order, given by `order_id` and, with several parcels, `package_id`.
    LogisticsCard,
    /// `OTHER`: Kind of message that the API cannot show; point the agent to Seller Center.
    Other,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for MessageType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("TEXT", Self::Text),
        ("IMAGE", Self::Image),
        ("ALLOCATED_SERVICE", Self::AllocatedService),
        ("NOTIFICATION", Self::Notification),
        ("BUYER_ENTER_FROM_TRANSFER", Self::BuyerEnterFromTransfer),
        ("BUYER_ENTER_FROM_PRODUCT", Self::BuyerEnterFromProduct),
        ("BUYER_ENTER_FROM_ORDER", Self::BuyerEnterFromOrder),
        ("PRODUCT_CARD", Self::ProductCard),
        ("EMOTICONS", Self::Emoticons),
        ("ORDER_CARD", Self::OrderCard),
        ("VIDEO", Self::Video),
        ("RETURN_REFUND_CARD", Self::ReturnRefundCard),
        ("COUPON_CARD", Self::CouponCard),
        ("LOGISTICS_CARD", Self::LogisticsCard),
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

/// Values of `role` in `Participant`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParticipantRole {
    /// `BUYER`: Customer who talks to the shop.
    Buyer,
    /// `SHOP`: The shop itself, as one side of the conversation.
    Shop,
    /// `CUSTOMER_SERVICE`: Agent who answers for the shop.
    CustomerService,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ParticipantRole {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("BUYER", Self::Buyer), ("SHOP", Self::Shop), ("CUSTOMER_SERVICE", Self::CustomerService)];

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

/// Values of `type` in `SendMessageRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendMessageType {
    /// `COUPON_CARD`: Card with a coupon that the buyer can claim; the coupon must be ongoing and made in Seller Center.
    CouponCard,
    /// `IMAGE`: Picture given by `url`, `width` and `height` from the upload operation.
    Image,
    /// `LOGISTICS_CARD`: Card with the tracking of an order, given by `order_id` and, with several parcels, `package_id`.
    LogisticsCard,
    /// `ORDER_CARD`: Card that shows an order of the buyer, given by `order_id`.
    OrderCard,
    /// `PRODUCT_CARD`: Card that shows a product, given by `product_id`.
    ProductCard,
    /// `RETURN_REFUND_CARD`: Card that lets the buyer ask for a return or refund of one SKU; only if the order is still eligible.
    ReturnRefundCard,
    /// `TEXT`: Plain text of at most 2000 characters in `content`.
    Text,
    /// `VIDEO`: Video given by its id in `vid`.
    Video,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SendMessageType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("COUPON_CARD", Self::CouponCard),
        ("IMAGE", Self::Image),
        ("LOGISTICS_CARD", Self::LogisticsCard),
        ("ORDER_CARD", Self::OrderCard),
        ("PRODUCT_CARD", Self::ProductCard),
        ("RETURN_REFUND_CARD", Self::ReturnRefundCard),
        ("TEXT", Self::Text),
        ("VIDEO", Self::Video),
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

/// Values of `role` in `Sender`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SenderRole {
    /// `BUYER`: Customer who talks to the shop.
    Buyer,
    /// `SHOP`: The shop itself, as one side of the conversation.
    Shop,
    /// `CUSTOMER_SERVICE`: Agent who answers for the shop.
    CustomerService,
    /// `SYSTEM`: Automatic message of the platform, shown under the id and name of the shop.
    System,
    /// `ROBOT`: Automatic reply of a chat bot, shown under the id and name of the shop.
    Robot,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SenderRole {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("BUYER", Self::Buyer),
        ("SHOP", Self::Shop),
        ("CUSTOMER_SERVICE", Self::CustomerService),
        ("SYSTEM", Self::System),
        ("ROBOT", Self::Robot),
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

/// Values of `sort_order` in `GetConversationMessagesRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// `ASC`: Oldest message first.
    Asc,
    /// `DESC`: Newest message first.
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

crate::open_enum::enum_traits!(
    BuyerPlatform,
    GetConversationMessagesLocale,
    LatestMessageType,
    MessageType,
    ParticipantRole,
    SendMessageType,
    SenderRole,
    SortOrder,
);
