// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `event_type` in `DeleteShopWebhookRequest`, `event_type` in `UpdateShopWebhookRequest`, `event_type` in `Webhook`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventType {
    /// `ORDER_STATUS_CHANGE`: An order was placed or went into another state.
    OrderStatusChange,
    /// `RECIPIENT_ADDRESS_UPDATE`: The delivery address of an order was changed; read the order again before you ship.
    RecipientAddressUpdate,
    /// `PACKAGE_UPDATE`: A package was combined, split, or given another address.
    PackageUpdate,
    /// `PRODUCT_STATUS_CHANGE`: The review of a product came to a result or its state changed.
    ProductStatusChange,
    /// `SELLER_DEAUTHORIZATION`: The seller took back the app's access; calls for the shop fail from now on.
    SellerDeauthorization,
    /// `UPCOMING_AUTHORIZATION_EXPIRATION`: Access ends within 30 days; sent every day at 0:00 until the seller authorizes again.
    UpcomingAuthorizationExpiration,
    /// `CANCELLATION_STATUS_CHANGE`: The cancellation of an order was requested, decided or completed.
    CancellationStatusChange,
    /// `RETURN_STATUS_CHANGE`: A return or refund went into another state.
    ReturnStatusChange,
    /// `NEW_CONVERSATION`: A customer service agent joined or left a chat with a buyer.
    NewConversation,
    /// `NEW_MESSAGE`: A message was sent in a chat between a buyer and the shop.
    NewMessage,
    /// `PRODUCT_INFORMATION_CHANGE`: New title, description, main pictures or attributes of a product went live.
    ProductInformationChange,
    /// `PRODUCT_CREATION`: The shop has a product more, made by the seller or by an app.
    ProductCreation,
    /// `PRODUCT_CATEGORY_CHANGE`: A product was moved to another category.
    ProductCategoryChange,
    /// `NEW_MESSAGE_LISTENER`: A creator wrote to the seller in the affiliate chat.
    NewMessageListener,
    /// `INVOICE_STATUS_CHANGE`: An uploaded invoice was accepted or refused.
    InvoiceStatusChange,
    /// `PRODUCT_AUDIT_STATUS_CHANGE`: The audit of a product began or came to a result.
    ProductAuditStatusChange,
    /// `REVERSE_STATUS_UPDATE`: Old kind: a buyer asked for a cancellation, refund or return that the seller must decide on.
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
