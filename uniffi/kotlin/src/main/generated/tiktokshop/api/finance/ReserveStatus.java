// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.finance;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `reserve_status` in `Transaction`; more may be added. */
public final class ReserveStatus extends OpenEnum {
    /** Part of the settlement is withheld as reserve; it is paid out later. */
    public static final @NotNull ReserveStatus COLLECTED = new ReserveStatus("COLLECTED");
    /** The withheld money was set free and paid to the seller. */
    public static final @NotNull ReserveStatus RELEASED = new ReserveStatus("RELEASED");

    /** A text as the platform sends it, known here or not. */
    public ReserveStatus(@NotNull String value) {
        super(value);
    }
}