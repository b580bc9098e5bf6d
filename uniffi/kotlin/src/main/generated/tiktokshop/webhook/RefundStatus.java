// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `refund_status` in `RefundSuccessData`; more may be added. */
public final class RefundStatus extends OpenEnum {
    /** The money was paid back to the buyer; final. */
    public static final @NotNull RefundStatus REFUND_SUCCESS = new RefundStatus("REFUND_SUCCESS");

    /** A text as the platform sends it, known here or not. */
    public RefundStatus(@NotNull String value) {
        super(value);
    }
}