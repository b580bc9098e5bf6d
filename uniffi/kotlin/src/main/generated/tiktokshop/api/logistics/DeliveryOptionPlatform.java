// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.logistics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `platform` in `DeliveryOption`; more may be added. */
public final class DeliveryOptionPlatform extends OpenEnum {
    /** Orders placed on TikTok Shop itself can use the option. */
    public static final @NotNull DeliveryOptionPlatform TIKTOK_SHOP = new DeliveryOptionPlatform("TIKTOK_SHOP");
    /** Orders from Tokopedia, the Indonesian marketplace connected with TikTok Shop, can use the option. */
    public static final @NotNull DeliveryOptionPlatform TOKOPEDIA = new DeliveryOptionPlatform("TOKOPEDIA");

    /** A text as the platform sends it, known here or not. */
    public DeliveryOptionPlatform(@NotNull String value) {
        super(value);
    }
}