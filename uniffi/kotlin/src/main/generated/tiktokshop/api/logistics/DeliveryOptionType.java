// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.logistics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `DeliveryOption`; more may be added. */
public final class DeliveryOptionType extends OpenEnum {
    /** Shipping at normal speed, through the platform. */
    public static final @NotNull DeliveryOptionType STANDARD = new DeliveryOptionType("STANDARD");
    /** Faster shipping, through the platform. */
    public static final @NotNull DeliveryOptionType EXPRESS = new DeliveryOptionType("EXPRESS");
    /** Slower and cheaper shipping, through the platform. */
    public static final @NotNull DeliveryOptionType ECONOMY = new DeliveryOptionType("ECONOMY");
    /** The seller hires the carrier and reports the tracking number. */
    public static final @NotNull DeliveryOptionType SEND_BY_SELLER = new DeliveryOptionType("SEND_BY_SELLER");

    /** A text as the platform sends it, known here or not. */
    public DeliveryOptionType(@NotNull String value) {
        super(value);
    }
}