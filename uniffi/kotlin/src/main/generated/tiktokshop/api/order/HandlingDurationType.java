// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.order;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `HandlingDuration`; more may be added. */
public final class HandlingDurationType extends OpenEnum {
    /** Every day counts, weekends and public holidays included. */
    public static final @NotNull HandlingDurationType CALENDAR_DAY = new HandlingDurationType("CALENDAR_DAY");
    /** Only working days count, without weekends and public holidays. */
    public static final @NotNull HandlingDurationType BUSINESS_DAY = new HandlingDurationType("BUSINESS_DAY");

    /** A text as the platform sends it, known here or not. */
    public HandlingDurationType(@NotNull String value) {
        super(value);
    }
}