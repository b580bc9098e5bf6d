// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.customerservice;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `LatestMessage`; more may be added. */
public final class LatestMessageType extends OpenEnum {
    /** Plain text of at most 2000 characters in `content`. */
    public static final @NotNull LatestMessageType TEXT = new LatestMessageType("TEXT");
    /** Picture given by `url`, `width` and `height` from the upload operation. */
    public static final @NotNull LatestMessageType IMAGE = new LatestMessageType("IMAGE");
    /** Notice that an agent has joined the conversation. */
    public static final @NotNull LatestMessageType ALLOCATED_SERVICE = new LatestMessageType("ALLOCATED_SERVICE");
    /** Notice from the platform; it arrives but cannot be sent. */
    public static final @NotNull LatestMessageType NOTIFICATION = new LatestMessageType("NOTIFICATION");
    /** Notice that the chat was handed over to another agent. */
    public static final @NotNull LatestMessageType BUYER_ENTER_FROM_TRANSFER = new LatestMessageType("BUYER_ENTER_FROM_TRANSFER");
    /** Notice that the buyer had a product page open before writing; `content` holds the `product_id`. */
    public static final @NotNull LatestMessageType BUYER_ENTER_FROM_PRODUCT = new LatestMessageType("BUYER_ENTER_FROM_PRODUCT");
    /** Notice that the buyer had an order open before writing; `content` holds its `order_id`. */
    public static final @NotNull LatestMessageType BUYER_ENTER_FROM_ORDER = new LatestMessageType("BUYER_ENTER_FROM_ORDER");
    /** Card that shows a product, given by `product_id`. */
    public static final @NotNull LatestMessageType PRODUCT_CARD = new LatestMessageType("PRODUCT_CARD");
    /** Sticker or emoji; it arrives but cannot be sent through the API. */
    public static final @NotNull LatestMessageType EMOTICONS = new LatestMessageType("EMOTICONS");
    /** Card that shows an order of the buyer, given by `order_id`. */
    public static final @NotNull LatestMessageType ORDER_CARD = new LatestMessageType("ORDER_CARD");
    /** Video given by its id in `vid`. */
    public static final @NotNull LatestMessageType VIDEO = new LatestMessageType("VIDEO");
    /** Card that lets the buyer ask for a return or refund of one SKU; only if the order is still eligible. */
    public static final @NotNull LatestMessageType RETURN_REFUND_CARD = new LatestMessageType("RETURN_REFUND_CARD");
    /** Card with a coupon that the buyer can claim; the coupon must be ongoing and made in Seller Center. */
    public static final @NotNull LatestMessageType COUPON_CARD = new LatestMessageType("COUPON_CARD");
    /** Kind of message that the API cannot show; point the agent to Seller Center. */
    public static final @NotNull LatestMessageType OTHER = new LatestMessageType("OTHER");

    /** A text as the platform sends it, known here or not. */
    public LatestMessageType(@NotNull String value) {
        super(value);
    }
}