// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `sort_field` in `Sort`; more may be added. */
public final class SortField extends OpenEnum {
    /** Sorts by the creation of the request. */
    public static final @NotNull SortField CREATE_TIME = new SortField("CREATE_TIME");
    /** Sorts by the last change of the request. */
    public static final @NotNull SortField UPDATE_TIME = new SortField("UPDATE_TIME");

    /** A text as the platform sends it, known here or not. */
    public SortField(@NotNull String value) {
        super(value);
    }
}