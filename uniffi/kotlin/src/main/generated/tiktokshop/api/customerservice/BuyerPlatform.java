// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.customerservice;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `buyer_platform` in `Participant`, `platform` in `Participant`; more may be added. */
public final class BuyerPlatform extends OpenEnum {
    /** The buyer writes from TikTok Shop; send only products and content available there. */
    public static final @NotNull BuyerPlatform TIKTOK_SHOP = new BuyerPlatform("TIKTOK_SHOP");
    /** The buyer writes from Tokopedia; a product sent as a card must be listed there too. */
    public static final @NotNull BuyerPlatform TOKOPEDIA = new BuyerPlatform("TOKOPEDIA");

    /** A text as the platform sends it, known here or not. */
    public BuyerPlatform(@NotNull String value) {
        super(value);
    }
}