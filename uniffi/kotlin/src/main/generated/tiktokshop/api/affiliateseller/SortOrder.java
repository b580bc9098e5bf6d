// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `sort_order` in `SearchOpenCollaborationProductRequest`, `sort_order` in `SearchOpenCollaborationRequest`; more may be added. */
public final class SortOrder extends OpenEnum {
    /** Smallest value first. */
    public static final @NotNull SortOrder ASC = new SortOrder("ASC");
    /** Largest value first. */
    public static final @NotNull SortOrder DESC = new SortOrder("DESC");

    /** A text as the platform sends it, known here or not. */
    public SortOrder(@NotNull String value) {
        super(value);
    }
}