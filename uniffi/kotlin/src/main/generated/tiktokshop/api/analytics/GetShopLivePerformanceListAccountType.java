// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.analytics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `account_type` in `GetShopLivePerformanceListRequest`; more may be added. */
public final class GetShopLivePerformanceListAccountType extends OpenEnum {
    /** Accounts of affiliate creators who promote products of the shop. */
    public static final @NotNull GetShopLivePerformanceListAccountType AFFILIATE_ACCOUNTS = new GetShopLivePerformanceListAccountType("AFFILIATE_ACCOUNTS");
    /** Marketing accounts that the seller runs beside the official one. */
    public static final @NotNull GetShopLivePerformanceListAccountType MARKETING_ACCOUNTS = new GetShopLivePerformanceListAccountType("MARKETING_ACCOUNTS");
    /** The account that represents the shop on TikTok. */
    public static final @NotNull GetShopLivePerformanceListAccountType OFFICIAL_ACCOUNTS = new GetShopLivePerformanceListAccountType("OFFICIAL_ACCOUNTS");

    /** A text as the platform sends it, known here or not. */
    public GetShopLivePerformanceListAccountType(@NotNull String value) {
        super(value);
    }
}