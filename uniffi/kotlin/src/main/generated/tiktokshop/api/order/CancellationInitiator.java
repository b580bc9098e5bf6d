// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.order;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `cancellation_initiator` in `Order`; more may be added. */
public final class CancellationInitiator extends OpenEnum {
    /** The seller cancelled the order. */
    public static final @NotNull CancellationInitiator SELLER = new CancellationInitiator("SELLER");
    /** The buyer asked for the cancellation. */
    public static final @NotNull CancellationInitiator BUYER = new CancellationInitiator("BUYER");
    /** The platform cancelled automatically, for example after a missed deadline. */
    public static final @NotNull CancellationInitiator SYSTEM = new CancellationInitiator("SYSTEM");

    /** A text as the platform sends it, known here or not. */
    public CancellationInitiator(@NotNull String value) {
        super(value);
    }
}