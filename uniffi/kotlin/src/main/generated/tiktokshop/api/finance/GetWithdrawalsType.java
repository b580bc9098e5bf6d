// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.finance;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `types` in `GetWithdrawalsRequest`; more may be added. */
public final class GetWithdrawalsType extends OpenEnum {
    /** Payments made from or to the account. */
    public static final @NotNull GetWithdrawalsType PAYMENT = new GetWithdrawalsType("PAYMENT");
    /** Money given back to customers. */
    public static final @NotNull GetWithdrawalsType REFUND = new GetWithdrawalsType("REFUND");
    /** Payouts that failed, for example because of a wrong bank card, and came back. */
    public static final @NotNull GetWithdrawalsType REVERSE = new GetWithdrawalsType("REVERSE");
    /** Settlements credited to the seller by the platform. */
    public static final @NotNull GetWithdrawalsType SETTLE = new GetWithdrawalsType("SETTLE");
    /** Subsidies or deductions under platform policies. */
    public static final @NotNull GetWithdrawalsType TRANSFER = new GetWithdrawalsType("TRANSFER");
    /** Payouts of settled money to the seller's bank. */
    public static final @NotNull GetWithdrawalsType WITHDRAW = new GetWithdrawalsType("WITHDRAW");

    /** A text as the platform sends it, known here or not. */
    public GetWithdrawalsType(@NotNull String value) {
        super(value);
    }
}