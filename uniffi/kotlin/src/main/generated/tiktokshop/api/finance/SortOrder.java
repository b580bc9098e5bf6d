// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.finance;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `sort_order` in `GetPaymentsRequest`, `sort_order` in `GetStatementTransactionsRequest`, `sort_order` in `GetStatementsRequest` and others; more may be added. */
public final class SortOrder extends OpenEnum {
    /** Smallest or oldest first. */
    public static final @NotNull SortOrder ASC = new SortOrder("ASC");
    /** Largest or newest first. */
    public static final @NotNull SortOrder DESC = new SortOrder("DESC");

    /** A text as the platform sends it, known here or not. */
    public SortOrder(@NotNull String value) {
        super(value);
    }
}