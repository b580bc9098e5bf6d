// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.finance;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `Withdrawal`; more may be added. */
public final class WithdrawalStatus extends OpenEnum {
    /** The withdrawal is under way; becomes SUCCESS or FAILED. */
    public static final @NotNull WithdrawalStatus PROCESSING = new WithdrawalStatus("PROCESSING");
    /** The money has reached the seller; final. */
    public static final @NotNull WithdrawalStatus SUCCESS = new WithdrawalStatus("SUCCESS");
    /** The withdrawal did not succeed, for example because of wrong bank data. */
    public static final @NotNull WithdrawalStatus FAILED = new WithdrawalStatus("FAILED");

    /** A text as the platform sends it, known here or not. */
    public WithdrawalStatus(@NotNull String value) {
        super(value);
    }
}