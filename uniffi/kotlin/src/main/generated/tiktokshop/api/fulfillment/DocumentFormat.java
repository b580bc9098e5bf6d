// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fulfillment;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `document_format` in `GetPackageShippingDocumentRequest`; more may be added. */
public final class DocumentFormat extends OpenEnum {
    /** PDF document, the default. */
    public static final @NotNull DocumentFormat PDF = new DocumentFormat("PDF");
    /** Label language of Zebra printers; Brazil and Mexico only. */
    public static final @NotNull DocumentFormat ZPL = new DocumentFormat("ZPL");

    /** A text as the platform sends it, known here or not. */
    public DocumentFormat(@NotNull String value) {
        super(value);
    }
}