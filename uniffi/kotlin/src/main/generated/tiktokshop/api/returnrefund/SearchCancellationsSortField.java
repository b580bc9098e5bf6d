// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `sort_field` in `SearchCancellationsRequest`, `sort_field` in `SearchReturnsRequest`; more may be added. */
public final class SearchCancellationsSortField extends OpenEnum {
    /** Sorts by the creation of the request. */
    public static final @NotNull SearchCancellationsSortField CREATE_TIME = new SearchCancellationsSortField("create_time");
    /** Sorts by the last change of the request. */
    public static final @NotNull SearchCancellationsSortField UPDATE_TIME = new SearchCancellationsSortField("update_time");

    /** A text as the platform sends it, known here or not. */
    public SearchCancellationsSortField(@NotNull String value) {
        super(value);
    }
}