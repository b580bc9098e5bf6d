// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `event_type` in `DeleteShopWebhookRequest`, `event_type` in `UpdateShopWebhookRequest`, `event_type` in `Webhook`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventType {
    /// `ORDER_STATUS_CHANGE`
    OrderStatusChange,
    /// `RECIPIENT_ADDRESS_UPDATE`
    RecipientAddressUpdate,
    /// `PACKAGE_UPDATE`
    PackageUpdate,
    /// `PRODUCT_STATUS_CHANGE`
    ProductStatusChange,
    /// `SELLER_DEAUTHORIZATION`
    SellerDeauthorization,
    /// `UPCOMING_AUTHORIZATION_EXPIRATION`
    UpcomingAuthorizationExpiration,
    /// `CANCELLATION_STATUS_CHANGE`
    CancellationStatusChange,
    /// `RETURN_STATUS_CHANGE`
    ReturnStatusChange,
    /// `NEW_CONVERSATION`
    NewConversation,
    /// `NEW_MESSAGE`
    NewMessage,
    /// `PRODUCT_INFORMATION_CHANGE`
    ProductInformationChange,
    /// `PRODUCT_CREATION`
    ProductCreation,
    /// `PRODUCT_CATEGORY_CHANGE`
    ProductCategoryChange,
    /// `NEW_MESSAGE_LISTENER`
    NewMessageListener,
    /// `INVOICE_STATUS_CHANGE`
    InvoiceStatusChange,
    /// `PRODUCT_AUDIT_STATUS_CHANGE`
    ProductAuditStatusChange,
    /// `REVERSE_STATUS_UPDATE`
    ReverseStatusUpdate,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for EventType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ORDER_STATUS_CHANGE", Self::OrderStatusChange),
        ("RECIPIENT_ADDRESS_UPDATE", Self::RecipientAddressUpdate),
        ("PACKAGE_UPDATE", Self::PackageUpdate),
        ("PRODUCT_STATUS_CHANGE", Self::ProductStatusChange),
        ("SELLER_DEAUTHORIZATION", Self::SellerDeauthorization),
        ("UPCOMING_AUTHORIZATION_EXPIRATION", Self::UpcomingAuthorizationExpiration),
        ("CANCELLATION_STATUS_CHANGE", Self::CancellationStatusChange),
        ("RETURN_STATUS_CHANGE", Self::ReturnStatusChange),
        ("NEW_CONVERSATION", Self::NewConversation),
        ("NEW_MESSAGE", Self::NewMessage),
        ("PRODUCT_INFORMATION_CHANGE", Self::ProductInformationChange),
        ("PRODUCT_CREATION", Self::ProductCreation),
        ("PRODUCT_CATEGORY_CHANGE", Self::ProductCategoryChange),
        ("NEW_MESSAGE_LISTENER", Self::NewMessageListener),
        ("INVOICE_STATUS_CHANGE", Self::InvoiceStatusChange),
        ("PRODUCT_AUDIT_STATUS_CHANGE", Self::ProductAuditStatusChange),
        ("REVERSE_STATUS_UPDATE", Self::ReverseStatusUpdate),
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

crate::open_enum::enum_traits!(EventType,);
