// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `added_status` in `Status`; more may be added. */
public final class StatusAddedStatus extends OpenEnum {
    /** The creator has not put it into the showcase so far, or not into the LIVE if the call asks about a LIVE. */
    public static final @NotNull StatusAddedStatus NOT_ADDED = new StatusAddedStatus("NOT_ADDED");
    /** The creator already has it in the showcase, or in the LIVE if the call asks about a LIVE. */
    public static final @NotNull StatusAddedStatus ADDED = new StatusAddedStatus("ADDED");
    /** Refused for promotion, so the creator cannot add it. */
    public static final @NotNull StatusAddedStatus REJECTED = new StatusAddedStatus("REJECTED");

    /** A text as the platform sends it, known here or not. */
    public StatusAddedStatus(@NotNull String value) {
        super(value);
    }
}