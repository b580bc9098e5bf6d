// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.customerservice;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `SendMessageRequest`; more may be added. */
public final class SendMessageType extends OpenEnum {
    /** Card with a coupon that the buyer can claim; the coupon must be ongoing and made in Seller Center. */
    public static final @NotNull SendMessageType COUPON_CARD = new SendMessageType("COUPON_CARD");
    /** Picture given by `url`, `width` and `height` from the upload operation. */
    public static final @NotNull SendMessageType IMAGE = new SendMessageType("IMAGE");
    /** Card with the tracking of an order, given by `order_id` and, with several parcels, `package_id`. */
    public static final @NotNull SendMessageType LOGISTICS_CARD = new SendMessageType("LOGISTICS_CARD");
    /** Card that shows an order of the buyer, given by `order_id`. */
    public static final @NotNull SendMessageType ORDER_CARD = new SendMessageType("ORDER_CARD");
    /** Card that shows a product, given by `product_id`. */
    public static final @NotNull SendMessageType PRODUCT_CARD = new SendMessageType("PRODUCT_CARD");
    /** Card that lets the buyer ask for a return or refund of one SKU; only if the order is still eligible. */
    public static final @NotNull SendMessageType RETURN_REFUND_CARD = new SendMessageType("RETURN_REFUND_CARD");
    /** Plain text of at most 2000 characters in `content`. */
    public static final @NotNull SendMessageType TEXT = new SendMessageType("TEXT");
    /** Video given by its id in `vid`. */
    public static final @NotNull SendMessageType VIDEO = new SendMessageType("VIDEO");

    /** A text as the platform sends it, known here or not. */
    public SendMessageType(@NotNull String value) {
        super(value);
    }
}