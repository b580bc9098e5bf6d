// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `source` in `GetShowcaseProductsProduct`; more may be added. */
public final class GetShowcaseProductsProductSource extends OpenEnum {
    /** From a third-party seller, neither an affiliate seller nor the creator's own shop. */
    public static final @NotNull GetShowcaseProductsProductSource THIRD_PARTY = new GetShowcaseProductsProductSource("THIRD_PARTY");
    /** From a seller who offers it to creators through the affiliate program. */
    public static final @NotNull GetShowcaseProductsProductSource AFFILIATE = new GetShowcaseProductsProductSource("AFFILIATE");
    /** From the creator's own TikTok shop. */
    public static final @NotNull GetShowcaseProductsProductSource TIKTOK_STORE = new GetShowcaseProductsProductSource("TIKTOK_STORE");

    /** A text as the platform sends it, known here or not. */
    public GetShowcaseProductsProductSource(@NotNull String value) {
        super(value);
    }
}