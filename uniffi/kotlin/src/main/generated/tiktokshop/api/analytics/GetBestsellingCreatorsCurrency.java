// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.analytics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `currency` in `GetBestsellingCreatorsRequest`, `currency` in `GetShopLivePerformanceListRequest`, `currency` in `GetShopLivePerformanceOverviewRequest` and others; more may be added. */
public final class GetBestsellingCreatorsCurrency extends OpenEnum {
    /** Local currency of the country where the shop is registered. */
    public static final @NotNull GetBestsellingCreatorsCurrency LOCAL = new GetBestsellingCreatorsCurrency("LOCAL");
    /** Amounts converted to US dollars. */
    public static final @NotNull GetBestsellingCreatorsCurrency USD = new GetBestsellingCreatorsCurrency("USD");

    /** A text as the platform sends it, known here or not. */
    public GetBestsellingCreatorsCurrency(@NotNull String value) {
        super(value);
    }
}