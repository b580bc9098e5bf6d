// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `allowed_special_product_types` in `GetCategoryRulesResponse`, `type` in `PreSale`; more may be added. */
public final class AllowedSpecialProductType extends OpenEnum {
    /** Products not released yet may be sold ahead. */
    public static final @NotNull AllowedSpecialProductType PRE_ORDER = new AllowedSpecialProductType("PRE_ORDER");
    /** Products made after the order may be sold; US only. */
    public static final @NotNull AllowedSpecialProductType MADE_TO_ORDER = new AllowedSpecialProductType("MADE_TO_ORDER");
    /** Products that need longer than usual for other reasons may be sold; US only. */
    public static final @NotNull AllowedSpecialProductType CUSTOM = new AllowedSpecialProductType("CUSTOM");

    /** A text as the platform sends it, known here or not. */
    public AllowedSpecialProductType(@NotNull String value) {
        super(value);
    }
}