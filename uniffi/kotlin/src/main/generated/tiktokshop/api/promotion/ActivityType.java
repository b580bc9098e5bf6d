// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.promotion;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `activity_type` in `CreateActivityRequest`, `activity_type` in `SearchActivitiesRequest`; more may be added. */
public final class ActivityType extends OpenEnum {
    /** Discount that grows with the number of items or the amount bought. */
    public static final @NotNull ActivityType BUY_MORE_SAVE_MORE = new ActivityType("BUY_MORE_SAVE_MORE");
    /** Buyers of certain products get others cheaper or free. */
    public static final @NotNull ActivityType BUY_X_GET_Y = new ActivityType("BUY_X_GET_Y");
    /** Product discount by a percentage. */
    public static final @NotNull ActivityType DIRECT_DISCOUNT = new ActivityType("DIRECT_DISCOUNT");
    /** Product discount by a fixed promotion price. */
    public static final @NotNull ActivityType FIXED_PRICE = new ActivityType("FIXED_PRICE");
    /** Short sale at a promotion price with limited quantity. */
    public static final @NotNull ActivityType FLASHSALE = new ActivityType("FLASHSALE");
    /** Buyers get a gift when they reach a threshold. */
    public static final @NotNull ActivityType GIFT_WITH_PURCHASE = new ActivityType("GIFT_WITH_PURCHASE");
    /** Reduced or free shipping. */
    public static final @NotNull ActivityType SHIPPING_DISCOUNT = new ActivityType("SHIPPING_DISCOUNT");

    /** A text as the platform sends it, known here or not. */
    public ActivityType(@NotNull String value) {
        super(value);
    }
}