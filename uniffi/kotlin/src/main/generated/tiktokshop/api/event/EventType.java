// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.event;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `event_type` in `DeleteShopWebhookRequest`, `event_type` in `UpdateShopWebhookRequest`, `event_type` in `Webhook`; more may be added. */
public final class EventType extends OpenEnum {
    /** An order was placed or went into another state. */
    public static final @NotNull EventType ORDER_STATUS_CHANGE = new EventType("ORDER_STATUS_CHANGE");
    /** The delivery address of an order was changed; read the order again before you ship. */
    public static final @NotNull EventType RECIPIENT_ADDRESS_UPDATE = new EventType("RECIPIENT_ADDRESS_UPDATE");
    /** A package was combined, split, or given another address. */
    public static final @NotNull EventType PACKAGE_UPDATE = new EventType("PACKAGE_UPDATE");
    /** The review of a product came to a result or its state changed. */
    public static final @NotNull EventType PRODUCT_STATUS_CHANGE = new EventType("PRODUCT_STATUS_CHANGE");
    /** The seller took back the app's access; calls for the shop fail from now on. */
    public static final @NotNull EventType SELLER_DEAUTHORIZATION = new EventType("SELLER_DEAUTHORIZATION");
    /** Access ends within 30 days; sent every day at 0:00 until the seller authorizes again. */
    public static final @NotNull EventType UPCOMING_AUTHORIZATION_EXPIRATION = new EventType("UPCOMING_AUTHORIZATION_EXPIRATION");
    /** The cancellation of an order was requested, decided or completed. */
    public static final @NotNull EventType CANCELLATION_STATUS_CHANGE = new EventType("CANCELLATION_STATUS_CHANGE");
    /** A return or refund went into another state. */
    public static final @NotNull EventType RETURN_STATUS_CHANGE = new EventType("RETURN_STATUS_CHANGE");
    /** A customer service agent joined or left a chat with a buyer. */
    public static final @NotNull EventType NEW_CONVERSATION = new EventType("NEW_CONVERSATION");
    /** A message was sent in a chat between a buyer and the shop. */
    public static final @NotNull EventType NEW_MESSAGE = new EventType("NEW_MESSAGE");
    /** New title, description, main pictures or attributes of a product went live. */
    public static final @NotNull EventType PRODUCT_INFORMATION_CHANGE = new EventType("PRODUCT_INFORMATION_CHANGE");
    /** The shop has a product more, made by the seller or by an app. */
    public static final @NotNull EventType PRODUCT_CREATION = new EventType("PRODUCT_CREATION");
    /** A product was moved to another category. */
    public static final @NotNull EventType PRODUCT_CATEGORY_CHANGE = new EventType("PRODUCT_CATEGORY_CHANGE");
    /** A creator wrote to the seller in the affiliate chat. */
    public static final @NotNull EventType NEW_MESSAGE_LISTENER = new EventType("NEW_MESSAGE_LISTENER");
    /** An uploaded invoice was accepted or refused. */
    public static final @NotNull EventType INVOICE_STATUS_CHANGE = new EventType("INVOICE_STATUS_CHANGE");
    /** The audit of a product began or came to a result. */
    public static final @NotNull EventType PRODUCT_AUDIT_STATUS_CHANGE = new EventType("PRODUCT_AUDIT_STATUS_CHANGE");
    /** Old kind: a buyer asked for a cancellation, refund or return that the seller must decide on. */
    public static final @NotNull EventType REVERSE_STATUS_UPDATE = new EventType("REVERSE_STATUS_UPDATE");

    /** A text as the platform sends it, known here or not. */
    public EventType(@NotNull String value) {
        super(value);
    }
}