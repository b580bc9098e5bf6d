// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.order;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `tax_type` in `ItemTax`; more may be added. */
public final class TaxType extends OpenEnum {
    /** Tax on the purchase under United States law; the only kind at present. */
    public static final @NotNull TaxType SALES_TAX = new TaxType("SALES_TAX");

    /** A text as the platform sends it, known here or not. */
    public TaxType(@NotNull String value) {
        super(value);
    }
}