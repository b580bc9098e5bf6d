# Generated from core/catalog by `cargo gen`. Do not edit.

"""Event: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class EventType(OpenEnum):
    """Values of `event_type` in `DeleteShopWebhookRequest`, `event_type` in `UpdateShopWebhookRequest`, `event_type` in `Webhook`; more may be added."""

    ORDER_STATUS_CHANGE = "ORDER_STATUS_CHANGE"
    """An order was placed or went into another state."""
    RECIPIENT_ADDRESS_UPDATE = "RECIPIENT_ADDRESS_UPDATE"
    """The delivery address of an order was changed; read the order again before you ship."""
    PACKAGE_UPDATE = "PACKAGE_UPDATE"
    """A package was combined, split, or given another address."""
    PRODUCT_STATUS_CHANGE = "PRODUCT_STATUS_CHANGE"
    """The review of a product came to a result or its state changed."""
    SELLER_DEAUTHORIZATION = "SELLER_DEAUTHORIZATION"
    """The seller took back the app's access; calls for the shop fail from now on."""
    UPCOMING_AUTHORIZATION_EXPIRATION = "UPCOMING_AUTHORIZATION_EXPIRATION"
    """Access ends within 30 days; sent every day at 0:00 until the seller authorizes again."""
    CANCELLATION_STATUS_CHANGE = "CANCELLATION_STATUS_CHANGE"
    """The cancellation of an order was requested, decided or completed."""
    RETURN_STATUS_CHANGE = "RETURN_STATUS_CHANGE"
    """A return or refund went into another state."""
    NEW_CONVERSATION = "NEW_CONVERSATION"
    """A customer service agent joined or left a chat with a buyer."""
    NEW_MESSAGE = "NEW_MESSAGE"
    """A message was sent in a chat between a buyer and the shop."""
    PRODUCT_INFORMATION_CHANGE = "PRODUCT_INFORMATION_CHANGE"
    """New title, description, main pictures or attributes of a product went live."""
    PRODUCT_CREATION = "PRODUCT_CREATION"
    """The shop has a product more, made by the seller or by an app."""
    PRODUCT_CATEGORY_CHANGE = "PRODUCT_CATEGORY_CHANGE"
    """A product was moved to another category."""
    NEW_MESSAGE_LISTENER = "NEW_MESSAGE_LISTENER"
    """A creator wrote to the seller in the affiliate chat."""
    INVOICE_STATUS_CHANGE = "INVOICE_STATUS_CHANGE"
    """An uploaded invoice was accepted or refused."""
    PRODUCT_AUDIT_STATUS_CHANGE = "PRODUCT_AUDIT_STATUS_CHANGE"
    """The audit of a product began or came to a result."""
    REVERSE_STATUS_UPDATE = "REVERSE_STATUS_UPDATE"
    """Old kind: a buyer asked for a cancellation, refund or return that the seller must decide on."""
