// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `cancellations_role` in `CancellationStatusChangeData`, `return_role` in `ReturnStatusChangeData`; more may be added. */
public final class CancellationsRole extends OpenEnum {
    /** The person who ordered asked for it. */
    public static final @NotNull CancellationsRole BUYER = new CancellationsRole("BUYER");
    /** The shop cancelled. */
    public static final @NotNull CancellationsRole SELLER = new CancellationsRole("SELLER");
    /** TikTok Shop cancelled on its own, for instance because payment or shipment came too late. */
    public static final @NotNull CancellationsRole SYSTEM = new CancellationsRole("SYSTEM");

    /** A text as the platform sends it, known here or not. */
    public CancellationsRole(@NotNull String value) {
        super(value);
    }
}