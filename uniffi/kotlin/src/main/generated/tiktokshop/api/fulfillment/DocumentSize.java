// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fulfillment;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `document_size` in `GetPackageShippingDocumentRequest`; more may be added. */
public final class DocumentSize extends OpenEnum {
    /** 105 by 148 mm, the default. */
    public static final @NotNull DocumentSize A6 = new DocumentSize("A6");
    /** 148 by 210 mm, twice the area of A6. */
    public static final @NotNull DocumentSize A5 = new DocumentSize("A5");

    /** A text as the platform sends it, known here or not. */
    public DocumentSize(@NotNull String value) {
        super(value);
    }
}