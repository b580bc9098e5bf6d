// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fulfillment;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `file_type` in `Invoice`; more may be added. */
public final class InvoiceFileType extends OpenEnum {
    /** The electronic invoice as XML file. */
    public static final @NotNull InvoiceFileType XML = new InvoiceFileType("XML");

    /** A text as the platform sends it, known here or not. */
    public InvoiceFileType(@NotNull String value) {
        super(value);
    }
}