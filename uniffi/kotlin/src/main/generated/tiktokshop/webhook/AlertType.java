// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `alert_type` in `TriggerReason`; more may be added. */
public final class AlertType extends OpenEnum {
    /** The stock is forecast to run out within `lead_days` days; replenish it in time. */
    public static final @NotNull AlertType PREDICTION = new AlertType("PREDICTION");
    /** The stock of the moment has fallen to the threshold or to nothing. */
    public static final @NotNull AlertType REALTIME = new AlertType("REALTIME");

    /** A text as the platform sends it, known here or not. */
    public AlertType(@NotNull String value) {
        super(value);
    }
}