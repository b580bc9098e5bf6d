// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `use_case` in `UploadProductImageResponse`; more may be added. */
public final class UploadProductImageUseCase extends OpenEnum {
    /** Picture for the gallery of the product, 300 to 4000 pixels per side. */
    public static final @NotNull UploadProductImageUseCase MAIN_IMAGE = new UploadProductImageUseCase("MAIN_IMAGE");
    /** Picture that shows a variant, such as a color. */
    public static final @NotNull UploadProductImageUseCase ATTRIBUTE_IMAGE = new UploadProductImageUseCase("ATTRIBUTE_IMAGE");
    /** Picture inside the HTML description. */
    public static final @NotNull UploadProductImageUseCase DESCRIPTION_IMAGE = new UploadProductImageUseCase("DESCRIPTION_IMAGE");
    /** Picture of a certificate, package or label that proves a requirement. */
    public static final @NotNull UploadProductImageUseCase CERTIFICATION_IMAGE = new UploadProductImageUseCase("CERTIFICATION_IMAGE");
    /** Picture of a size chart, at least 1024 pixels on the shorter side. */
    public static final @NotNull UploadProductImageUseCase SIZE_CHART_IMAGE = new UploadProductImageUseCase("SIZE_CHART_IMAGE");

    /** A text as the platform sends it, known here or not. */
    public UploadProductImageUseCase(@NotNull String value) {
        super(value);
    }
}