// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.authorization;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `seller_type` in `Shop`; more may be added. */
public final class SellerType extends OpenEnum {
    /** Seller who sells abroad and may hold shops in several countries. */
    public static final @NotNull SellerType CROSS_BORDER = new SellerType("CROSS_BORDER");
    /** Seller based in the market of the shop, with a single shop. */
    public static final @NotNull SellerType LOCAL = new SellerType("LOCAL");

    /** A text as the platform sends it, known here or not. */
    public SellerType(@NotNull String value) {
        super(value);
    }
}