// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `NewMessageData`; more may be added. */
public final class NewMessageType extends OpenEnum {
    /** Written message. */
    public static final @NotNull NewMessageType TEXT = new NewMessageType("TEXT");
    /** Photo or graphic that was sent in the chat. */
    public static final @NotNull NewMessageType IMAGE = new NewMessageType("IMAGE");
    /** The conversation was assigned to someone of customer service. */
    public static final @NotNull NewMessageType ALLOCATED_SERVICE = new NewMessageType("ALLOCATED_SERVICE");
    /** Notice of the system in the chat. */
    public static final @NotNull NewMessageType NOTIFICATION = new NewMessageType("NOTIFICATION");
    /** The buyer came to this chat by a handover from another one. */
    public static final @NotNull NewMessageType BUYER_ENTER_FROM_TRANSFER = new NewMessageType("BUYER_ENTER_FROM_TRANSFER");
    /** The buyer opened the chat from a product page. */
    public static final @NotNull NewMessageType BUYER_ENTER_FROM_PRODUCT = new NewMessageType("BUYER_ENTER_FROM_PRODUCT");
    /** The buyer opened the chat from an order. */
    public static final @NotNull NewMessageType BUYER_ENTER_FROM_ORDER = new NewMessageType("BUYER_ENTER_FROM_ORDER");
    /** Offer shown with picture and price, with a link to its page. */
    public static final @NotNull NewMessageType PRODUCT_CARD = new NewMessageType("PRODUCT_CARD");
    /** Purchase shown with its items, with a link to it. */
    public static final @NotNull NewMessageType ORDER_CARD = new NewMessageType("ORDER_CARD");
    /** Emoji or sticker. */
    public static final @NotNull NewMessageType EMOTICONS = new NewMessageType("EMOTICONS");
    /** Moving picture. */
    public static final @NotNull NewMessageType VIDEO = new NewMessageType("VIDEO");
    /** Discount that the buyer can claim in the chat. */
    public static final @NotNull NewMessageType COUPON_CARD = new NewMessageType("COUPON_CARD");
    /** Kind that has no value of its own here. */
    public static final @NotNull NewMessageType OTHER = new NewMessageType("OTHER");

    /** A text as the platform sends it, known here or not. */
    public NewMessageType(@NotNull String value) {
        super(value);
    }
}