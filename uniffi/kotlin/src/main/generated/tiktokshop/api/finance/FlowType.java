// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.finance;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `flow_type` in `GetTradeInAccountTransactionsRequest`; more may be added. */
public final class FlowType extends OpenEnum {
    /** Money paid into the account. */
    public static final @NotNull FlowType RECHARGE = new FlowType("RECHARGE");
    /** An earlier movement that was undone. */
    public static final @NotNull FlowType REVERSE = new FlowType("REVERSE");
    /** Money taken out of the account. */
    public static final @NotNull FlowType WITHDRAW = new FlowType("WITHDRAW");

    /** A text as the platform sends it, known here or not. */
    public FlowType(@NotNull String value) {
        super(value);
    }
}