// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.order;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `shipping_type` in `Order`; more may be added. */
public final class ShippingType extends OpenEnum {
    /** TikTok provides the shipping; the seller gets the label from TikTok. */
    public static final @NotNull ShippingType TIKTOK = new ShippingType("TIKTOK");
    /** The seller ships with an own carrier, or a third-party fulfillment service does so for the seller. */
    public static final @NotNull ShippingType SELLER = new ShippingType("SELLER");

    /** A text as the platform sends it, known here or not. */
    public ShippingType(@NotNull String value) {
        super(value);
    }
}