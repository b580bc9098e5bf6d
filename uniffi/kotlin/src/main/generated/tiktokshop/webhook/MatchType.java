// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `match_type` in `GoodsMatchData`; more may be added. */
public final class MatchType extends OpenEnum {
    /** The goods were tied to the SKU, so its orders can be filled from the warehouse. */
    public static final @NotNull MatchType MATCH = new MatchType("MATCH");
    /** The tie between goods and SKU is gone; the warehouse no longer serves the SKU. */
    public static final @NotNull MatchType UNMATCH = new MatchType("UNMATCH");

    /** A text as the platform sends it, known here or not. */
    public MatchType(@NotNull String value) {
        super(value);
    }
}