// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `sort_order` in `SearchCancellationsRequest`, `sort_order` in `SearchReturnsRequest`, `sort_order` in `Sort`; more may be added. */
public final class SortOrder extends OpenEnum {
    /** Ascending, oldest first. */
    public static final @NotNull SortOrder ASC = new SortOrder("ASC");
    /** Descending, newest first. */
    public static final @NotNull SortOrder DESC = new SortOrder("DESC");

    /** A text as the platform sends it, known here or not. */
    public SortOrder(@NotNull String value) {
        super(value);
    }
}