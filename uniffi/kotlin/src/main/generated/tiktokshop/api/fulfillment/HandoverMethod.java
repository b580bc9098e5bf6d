// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fulfillment;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `handover_method` in `BatchShipPackagesPackage`, `handover_method` in `CreateFirstMileBundleRequest`, `handover_method` in `CreateFirstMileBundleV2Request` and others; more may be added. */
public final class HandoverMethod extends OpenEnum {
    /** You hire a carrier that is registered with TikTok Shop; carrier, tracking number and phone digits are then required. */
    public static final @NotNull HandoverMethod DROP_OFF = new HandoverMethod("DROP_OFF");
    /** Logistics of TikTok Shop transport the bundle. */
    public static final @NotNull HandoverMethod PICKUP = new HandoverMethod("PICKUP");

    /** A text as the platform sends it, known here or not. */
    public HandoverMethod(@NotNull String value) {
        super(value);
    }
}