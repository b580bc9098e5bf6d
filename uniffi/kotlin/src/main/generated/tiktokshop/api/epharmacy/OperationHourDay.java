// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.epharmacy;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `days` in `OperationHour`; more may be added. */
public final class OperationHourDay extends OpenEnum {
    /** Open on Mondays. */
    public static final @NotNull OperationHourDay MON = new OperationHourDay("MON");
    /** Open on Tuesdays. */
    public static final @NotNull OperationHourDay TUE = new OperationHourDay("TUE");
    /** Open on Wednesdays. */
    public static final @NotNull OperationHourDay WED = new OperationHourDay("WED");
    /** Open on Thursdays. */
    public static final @NotNull OperationHourDay THU = new OperationHourDay("THU");
    /** Open on Fridays. */
    public static final @NotNull OperationHourDay FRI = new OperationHourDay("FRI");
    /** Open on Saturdays. */
    public static final @NotNull OperationHourDay SAT = new OperationHourDay("SAT");
    /** Open on Sundays. */
    public static final @NotNull OperationHourDay SUN = new OperationHourDay("SUN");

    /** A text as the platform sends it, known here or not. */
    public OperationHourDay(@NotNull String value) {
        super(value);
    }
}