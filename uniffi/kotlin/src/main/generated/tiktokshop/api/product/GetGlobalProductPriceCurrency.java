// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `currency` in `GetGlobalProductPrice`; more may be added. */
public final class GetGlobalProductPriceCurrency extends OpenEnum {
    /** United States dollar, also for global products. */
    public static final @NotNull GetGlobalProductPriceCurrency USD = new GetGlobalProductPriceCurrency("USD");
    /** Euro, used in the euro countries of the EU. */
    public static final @NotNull GetGlobalProductPriceCurrency EUR = new GetGlobalProductPriceCurrency("EUR");

    /** A text as the platform sends it, known here or not. */
    public GetGlobalProductPriceCurrency(@NotNull String value) {
        super(value);
    }
}