// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `product_type` in `GoodsMatchData`; more may be added. */
public final class GoodsMatchProductType extends OpenEnum {
    /** The SKU belongs to a product of one market. */
    public static final @NotNull GoodsMatchProductType LOCAL = new GoodsMatchProductType("LOCAL");
    /** The SKU belongs to a global product. */
    public static final @NotNull GoodsMatchProductType GLOBAL = new GoodsMatchProductType("GLOBAL");

    /** A text as the platform sends it, known here or not. */
    public GoodsMatchProductType(@NotNull String value) {
        super(value);
    }
}