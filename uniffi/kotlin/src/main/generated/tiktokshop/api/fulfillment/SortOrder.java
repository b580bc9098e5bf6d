// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fulfillment;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `sort_order` in `SearchPackageRequest`; more may be added. */
public final class SortOrder extends OpenEnum {
    /** Descending, newest first. */
    public static final @NotNull SortOrder DESC = new SortOrder("DESC");
    /** Ascending, oldest first. */
    public static final @NotNull SortOrder ASC = new SortOrder("ASC");

    /** A text as the platform sends it, known here or not. */
    public SortOrder(@NotNull String value) {
        super(value);
    }
}