// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.order;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `delivery_type` in `Order`; more may be added. */
public final class DeliveryType extends OpenEnum {
    /** Delivered to the address of the recipient. */
    public static final @NotNull DeliveryType HOME_DELIVERY = new DeliveryType("HOME_DELIVERY");
    /** Delivered to a pick-up and drop-off (PUDO) location, where the buyer collects it. */
    public static final @NotNull DeliveryType COLLECTION_POINT = new DeliveryType("COLLECTION_POINT");

    /** A text as the platform sends it, known here or not. */
    public DeliveryType(@NotNull String value) {
        super(value);
    }
}