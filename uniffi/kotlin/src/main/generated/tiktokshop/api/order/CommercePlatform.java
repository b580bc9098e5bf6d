// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.order;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `commerce_platform` in `Order`; more may be added. */
public final class CommercePlatform extends OpenEnum {
    /** The order was placed on TikTok Shop itself. */
    public static final @NotNull CommercePlatform TIKTOK_SHOP = new CommercePlatform("TIKTOK_SHOP");
    /** Ordered on Tokopedia, the Indonesian marketplace connected with TikTok Shop. */
    public static final @NotNull CommercePlatform TOKOPEDIA = new CommercePlatform("TOKOPEDIA");

    /** A text as the platform sends it, known here or not. */
    public CommercePlatform(@NotNull String value) {
        super(value);
    }
}