// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.analytics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `account_type` in `GetShopVideoPerformanceListRequest`, `account_type` in `GetShopVideoPerformanceOverviewRequest`; more may be added. */
public final class GetShopVideoPerformanceListAccountType extends OpenEnum {
    /** Accounts of affiliate creators who promote products of the shop. */
    public static final @NotNull GetShopVideoPerformanceListAccountType AFFILIATE_ACCOUNTS = new GetShopVideoPerformanceListAccountType("AFFILIATE_ACCOUNTS");
    /** All accounts that post for the shop. */
    public static final @NotNull GetShopVideoPerformanceListAccountType ALL = new GetShopVideoPerformanceListAccountType("ALL");
    /** Marketing accounts that the seller runs beside the official one. */
    public static final @NotNull GetShopVideoPerformanceListAccountType MARKETING_ACCOUNTS = new GetShopVideoPerformanceListAccountType("MARKETING_ACCOUNTS");
    /** The account that represents the shop on TikTok. */
    public static final @NotNull GetShopVideoPerformanceListAccountType OFFICIAL_ACCOUNTS = new GetShopVideoPerformanceListAccountType("OFFICIAL_ACCOUNTS");

    /** A text as the platform sends it, known here or not. */
    public GetShopVideoPerformanceListAccountType(@NotNull String value) {
        super(value);
    }
}