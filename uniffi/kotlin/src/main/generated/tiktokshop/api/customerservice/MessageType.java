// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.customerservice;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `Message`; more may be added. */
public final class MessageType extends OpenEnum {
    /** Plain text of at most 2000 characters in `content`. */
    public static final @NotNull MessageType TEXT = new MessageType("TEXT");
    /** Picture given by `url`, `width` and `height` from the upload operation. */
    public static final @NotNull MessageType IMAGE = new MessageType("IMAGE");
    /** Notice that an agent has joined the conversation. */
    public static final @NotNull MessageType ALLOCATED_SERVICE = new MessageType("ALLOCATED_SERVICE");
    /** Notice from the platform; it arrives but cannot be sent. */
    public static final @NotNull MessageType NOTIFICATION = new MessageType("NOTIFICATION");
    /** Notice that the chat was handed over to another agent. */
    public static final @NotNull MessageType BUYER_ENTER_FROM_TRANSFER = new MessageType("BUYER_ENTER_FROM_TRANSFER");
    /** Notice that the buyer had a product page open before writing; `content` holds the `product_id`. */
    public static final @NotNull MessageType BUYER_ENTER_FROM_PRODUCT = new MessageType("BUYER_ENTER_FROM_PRODUCT");
    /** Notice that the buyer had an order open before writing; `content` holds its `order_id`. */
    public static final @NotNull MessageType BUYER_ENTER_FROM_ORDER = new MessageType("BUYER_ENTER_FROM_ORDER");
    /** Card that shows a product, given by `product_id`. */
    public static final @NotNull MessageType PRODUCT_CARD = new MessageType("PRODUCT_CARD");
    /** Sticker or emoji; it arrives but cannot be sent through the API. */
    public static final @NotNull MessageType EMOTICONS = new MessageType("EMOTICONS");
    /** Card that shows an order of the buyer, given by `order_id`. */
    public static final @NotNull MessageType ORDER_CARD = new MessageType("ORDER_CARD");
    /** Video given by its id in `vid`. */
    public static final @NotNull MessageType VIDEO = new MessageType("VIDEO");
    /** Card that lets the buyer ask for a return or refund of one SKU; only if the order is still eligible. */
    public static final @NotNull MessageType RETURN_REFUND_CARD = new MessageType("RETURN_REFUND_CARD");
    /** Card with a coupon that the buyer can claim; the coupon must be ongoing and made in Seller Center. */
    public static final @NotNull MessageType COUPON_CARD = new MessageType("COUPON_CARD");
    /** Card with the tracking of an order, given by `order_id` and, with several parcels, `package_id`. */
    public static final @NotNull MessageType LOGISTICS_CARD = new MessageType("LOGISTICS_CARD");
    /** Kind of message that the API cannot show; point the agent to Seller Center. */
    public static final @NotNull MessageType OTHER = new MessageType("OTHER");

    /** A text as the platform sends it, known here or not. */
    public MessageType(@NotNull String value) {
        super(value);
    }
}