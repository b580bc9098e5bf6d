// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `activity_type` in `ActivityStatusChangeData`; more may be added. */
public final class ActivityType extends OpenEnum {
    /** Products are sold at a price that the seller sets. */
    public static final @NotNull ActivityType FIXED_PRICE = new ActivityType("FIXED_PRICE");
    /** Products are sold at a percentage off. */
    public static final @NotNull ActivityType DIRECT_DISCOUNT = new ActivityType("DIRECT_DISCOUNT");
    /** The buyer pays less or nothing for delivery. */
    public static final @NotNull ActivityType SHIPPING_DISCOUNT = new ActivityType("SHIPPING_DISCOUNT");
    /** The discount grows with the number of items or the amount bought. */
    public static final @NotNull ActivityType BUY_MORE_SAVE_MORE = new ActivityType("BUY_MORE_SAVE_MORE");
    /** Products are sold at a low price for a short time; only in Southeast Asia. */
    public static final @NotNull ActivityType FLASHSALE = new ActivityType("FLASHSALE");

    /** A text as the platform sends it, known here or not. */
    public ActivityType(@NotNull String value) {
        super(value);
    }
}