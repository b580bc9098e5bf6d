// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.order;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `fast_delivery_program` in `Order`; more may be added. */
public final class FastDeliveryProgram extends OpenEnum {
    /** The listing promised that the order arrives within three days. */
    public static final @NotNull FastDeliveryProgram N3_DAY_DELIVERY = new FastDeliveryProgram("3_DAY_DELIVERY");

    /** A text as the platform sends it, known here or not. */
    public FastDeliveryProgram(@NotNull String value) {
        super(value);
    }
}