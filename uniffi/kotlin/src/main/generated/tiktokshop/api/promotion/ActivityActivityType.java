// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.promotion;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `activity_type` in `Activity`; more may be added. */
public final class ActivityActivityType extends OpenEnum {
    /** Product discount by a fixed promotion price. */
    public static final @NotNull ActivityActivityType FIXED_PRICE = new ActivityActivityType("FIXED_PRICE");
    /** Product discount by a percentage. */
    public static final @NotNull ActivityActivityType DIRECT_DISCOUNT = new ActivityActivityType("DIRECT_DISCOUNT");
    /** Short sale at a promotion price with limited quantity. */
    public static final @NotNull ActivityActivityType FLASHSALE = new ActivityActivityType("FLASHSALE");
    /** Reduced or free shipping. */
    public static final @NotNull ActivityActivityType SHIPPING_DISCOUNT = new ActivityActivityType("SHIPPING_DISCOUNT");

    /** A text as the platform sends it, known here or not. */
    public ActivityActivityType(@NotNull String value) {
        super(value);
    }
}