// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.order;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `sort_field` in `GetOrderListRequest`; more may be added. */
public final class SortField extends OpenEnum {
    /** Sorts by the time the order was placed. */
    public static final @NotNull SortField CREATE_TIME = new SortField("create_time");
    /** Sorts by the time of the last change of the order's state. */
    public static final @NotNull SortField UPDATE_TIME = new SortField("update_time");

    /** A text as the platform sends it, known here or not. */
    public SortField(@NotNull String value) {
        super(value);
    }
}