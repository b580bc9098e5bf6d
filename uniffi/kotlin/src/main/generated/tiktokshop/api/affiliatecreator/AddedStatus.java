// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `added_status` in `GetShopProductsProduct`; more may be added. */
public final class AddedStatus extends OpenEnum {
    /** Not in the showcase yet; the creator can add it now. */
    public static final @NotNull AddedStatus ADDABLE = new AddedStatus("ADDABLE");
    /** The creator already has it in the showcase, or in the LIVE if the call asks about a LIVE. */
    public static final @NotNull AddedStatus ADDED = new AddedStatus("ADDED");
    /** Refused for promotion, so the creator cannot add it. */
    public static final @NotNull AddedStatus REJECTED = new AddedStatus("REJECTED");

    /** A text as the platform sends it, known here or not. */
    public AddedStatus(@NotNull String value) {
        super(value);
    }
}