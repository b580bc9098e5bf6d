// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.finance;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `payment_status` in `GetStatementsRequest`, `payment_status` in `Statement`; more may be added. */
public final class PaymentStatus extends OpenEnum {
    /** The payout failed; the seller should check the bank data. */
    public static final @NotNull PaymentStatus FAILED = new PaymentStatus("FAILED");
    /** The money was transferred to the seller. */
    public static final @NotNull PaymentStatus PAID = new PaymentStatus("PAID");
    /** The payout is under way; becomes PAID or FAILED. */
    public static final @NotNull PaymentStatus PROCESSING = new PaymentStatus("PROCESSING");

    /** A text as the platform sends it, known here or not. */
    public PaymentStatus(@NotNull String value) {
        super(value);
    }
}