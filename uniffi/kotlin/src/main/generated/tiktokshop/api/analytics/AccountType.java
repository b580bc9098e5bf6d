// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.analytics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `account_type` in `GetShopLivePerformanceOverviewRequest`; more may be added. */
public final class AccountType extends OpenEnum {
    /** Accounts of affiliate creators who promote products of the shop. */
    public static final @NotNull AccountType AFFILIATE_ACCOUNTS = new AccountType("AFFILIATE_ACCOUNTS");
    /** All accounts that post for the shop. */
    public static final @NotNull AccountType ALL = new AccountType("ALL");
    /** Accounts that the seller has linked to the shop. */
    public static final @NotNull AccountType LINKED_ACCOUNTS = new AccountType("LINKED_ACCOUNTS");

    /** A text as the platform sends it, known here or not. */
    public AccountType(@NotNull String value) {
        super(value);
    }
}