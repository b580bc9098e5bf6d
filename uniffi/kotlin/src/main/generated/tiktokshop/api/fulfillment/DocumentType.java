// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fulfillment;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `document_type` in `GetPackageShippingDocumentRequest`; more may be added. */
public final class DocumentType extends OpenEnum {
    /** The label to stick on the parcel, as a PDF or ZPL document. */
    public static final @NotNull DocumentType SHIPPING_LABEL = new DocumentType("SHIPPING_LABEL");
    /** The packing slip that lists the contents. */
    public static final @NotNull DocumentType PACKING_SLIP = new DocumentType("PACKING_SLIP");
    /** Label and slip together in one file. */
    public static final @NotNull DocumentType SHIPPING_LABEL_AND_PACKING_SLIP = new DocumentType("SHIPPING_LABEL_AND_PACKING_SLIP");
    /** The label to stick on the parcel, as a PNG image. */
    public static final @NotNull DocumentType SHIPPING_LABEL_PICTURE = new DocumentType("SHIPPING_LABEL_PICTURE");
    /** The hazardous goods label on A4; only for packages with such goods. */
    public static final @NotNull DocumentType HAZMAT_LABEL = new DocumentType("HAZMAT_LABEL");
    /** The invoice label on A6; Brazil only. */
    public static final @NotNull DocumentType INVOICE_LABEL = new DocumentType("INVOICE_LABEL");

    /** A text as the platform sends it, known here or not. */
    public DocumentType(@NotNull String value) {
        super(value);
    }
}