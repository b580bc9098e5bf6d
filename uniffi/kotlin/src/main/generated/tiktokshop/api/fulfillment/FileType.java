// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fulfillment;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `file_type` in `UpdatePackageDeliveryStatusPackage`; more may be added. */
public final class FileType extends OpenEnum {
    /** The attachment is a picture. */
    public static final @NotNull FileType IMG = new FileType("IMG");
    /** The attachment is a PDF document. */
    public static final @NotNull FileType PDF = new FileType("PDF");

    /** A text as the platform sends it, known here or not. */
    public FileType(@NotNull String value) {
        super(value);
    }
}