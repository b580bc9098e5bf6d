// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.promotion;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `activity_type` in `GetActivityResponse`; more may be added. */
public final class GetActivityActivityType extends OpenEnum {
    /** Product discount by a fixed promotion price. */
    public static final @NotNull GetActivityActivityType FIXED_PRICE = new GetActivityActivityType("FIXED_PRICE");
    /** Product discount by a percentage. */
    public static final @NotNull GetActivityActivityType DIRECT_DISCOUNT = new GetActivityActivityType("DIRECT_DISCOUNT");
    /** Short sale at a promotion price with limited quantity. */
    public static final @NotNull GetActivityActivityType FLASHSALE = new GetActivityActivityType("FLASHSALE");
    /** Reduced or free shipping. */
    public static final @NotNull GetActivityActivityType SHIPPING_DISCOUNT = new GetActivityActivityType("SHIPPING_DISCOUNT");
    /** Discount that grows with the number of items or the amount bought. */
    public static final @NotNull GetActivityActivityType BUY_MORE_SAVE_MORE = new GetActivityActivityType("BUY_MORE_SAVE_MORE");

    /** A text as the platform sends it, known here or not. */
    public GetActivityActivityType(@NotNull String value) {
        super(value);
    }
}