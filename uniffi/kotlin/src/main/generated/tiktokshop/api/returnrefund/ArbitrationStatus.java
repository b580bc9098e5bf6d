// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `arbitration_status` in `SearchReturnsRequest`; more may be added. */
public final class ArbitrationStatus extends OpenEnum {
    /** The dispute is over and nothing more will be decided. */
    public static final @NotNull ArbitrationStatus CLOSED = new ArbitrationStatus("CLOSED");
    /** Platform staff examine the dispute and may ask the seller for more information. */
    public static final @NotNull ArbitrationStatus IN_PROGRESS = new ArbitrationStatus("IN_PROGRESS");
    /** The dispute was decided for the buyer. */
    public static final @NotNull ArbitrationStatus SUPPORT_BUYER = new ArbitrationStatus("SUPPORT_BUYER");
    /** The dispute was decided for the seller. */
    public static final @NotNull ArbitrationStatus SUPPORT_SELLER = new ArbitrationStatus("SUPPORT_SELLER");

    /** A text as the platform sends it, known here or not. */
    public ArbitrationStatus(@NotNull String value) {
        super(value);
    }
}