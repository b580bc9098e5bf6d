// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `handover_method` in `CalculateRefundRequest`, `handover_method` in `CreateReturnRequest`, `handover_method` in `ReturnOrder` and others; more may be added. */
public final class HandoverMethod extends OpenEnum {
    /** The buyer brings the parcel to a location of the carrier. */
    public static final @NotNull HandoverMethod DROP_OFF = new HandoverMethod("DROP_OFF");
    /** The carrier collects the parcel from the buyer. */
    public static final @NotNull HandoverMethod PICKUP = new HandoverMethod("PICKUP");

    /** A text as the platform sends it, known here or not. */
    public HandoverMethod(@NotNull String value) {
        super(value);
    }
}