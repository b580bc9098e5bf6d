// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fulfillment;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `sort_field` in `SearchPackageRequest`; more may be added. */
public final class SortField extends OpenEnum {
    /** Sorts by the creation of the package. */
    public static final @NotNull SortField CREATE_TIME = new SortField("create_time");
    /** Sorts by the payment of the order. */
    public static final @NotNull SortField ORDER_PAY_TIME = new SortField("order_pay_time");
    /** Sorts by the last change of the package. */
    public static final @NotNull SortField UPDATE_TIME = new SortField("update_time");

    /** A text as the platform sends it, known here or not. */
    public SortField(@NotNull String value) {
        super(value);
    }
}