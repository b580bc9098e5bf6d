// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.order;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `sku_type` in `LineItem`; more may be added. */
public final class SkuType extends OpenEnum {
    /** The item is in stock and can be fulfilled at once. */
    public static final @NotNull SkuType NORMAL = new SkuType("NORMAL");
    /** The item was bought from the store of a TikTok Shop partner. */
    public static final @NotNull SkuType SHOP_PARTNER = new SkuType("SHOP_PARTNER");
    /** The item is not released yet; fulfillment starts on a later date. US only. */
    public static final @NotNull SkuType PRE_ORDER = new SkuType("PRE_ORDER");
    /** The item is produced after the purchase. US only. */
    public static final @NotNull SkuType MADE_TO_ORDER = new SkuType("MADE_TO_ORDER");
    /** The item was won in a lottery event in a TikTok LIVE. */
    public static final @NotNull SkuType ZERO_LOTTERY = new SkuType("ZERO_LOTTERY");

    /** A text as the platform sends it, known here or not. */
    public SkuType(@NotNull String value) {
        super(value);
    }
}