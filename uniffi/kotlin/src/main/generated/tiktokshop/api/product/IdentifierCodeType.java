// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `IdentifierCode`; more may be added. */
public final class IdentifierCodeType extends OpenEnum {
    /** Global Trade Item Number, up to 14 digits, which includes UPC and EAN. */
    public static final @NotNull IdentifierCodeType GTIN = new IdentifierCodeType("GTIN");
    /** European Article Number, 13 or 8 digits, the common barcode outside North America. */
    public static final @NotNull IdentifierCodeType EAN = new IdentifierCodeType("EAN");
    /** Universal Product Code, 12 digits, the common barcode in North America. */
    public static final @NotNull IdentifierCodeType UPC = new IdentifierCodeType("UPC");
    /** International Standard Book Number, for books. */
    public static final @NotNull IdentifierCodeType ISBN = new IdentifierCodeType("ISBN");
    /** Japanese Article Number, the form of the EAN used in Japan. */
    public static final @NotNull IdentifierCodeType JAN = new IdentifierCodeType("JAN");

    /** A text as the platform sends it, known here or not. */
    public IdentifierCodeType(@NotNull String value) {
        super(value);
    }
}