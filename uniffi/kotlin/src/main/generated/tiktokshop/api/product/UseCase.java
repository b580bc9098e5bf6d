// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `use_case` in `UploadProductImageRequest`; more may be added. */
public final class UseCase extends OpenEnum {
    /** Picture for the gallery of the product, 300 to 4000 pixels per side. */
    public static final @NotNull UseCase MAIN_IMAGE = new UseCase("MAIN_IMAGE");
    /** Picture that shows a variant, such as a color. */
    public static final @NotNull UseCase ATTRIBUTE_IMAGE = new UseCase("ATTRIBUTE_IMAGE");
    /** Picture of a certificate, package or label that proves a requirement. */
    public static final @NotNull UseCase CERTIFICATION_IMAGE = new UseCase("CERTIFICATION_IMAGE");
    /** Picture for a product that buyers design themselves. */
    public static final @NotNull UseCase CUSTOMIZATION_IMAGE = new UseCase("CUSTOMIZATION_IMAGE");
    /** Picture inside the HTML description. */
    public static final @NotNull UseCase DESCRIPTION_IMAGE = new UseCase("DESCRIPTION_IMAGE");
    /** Picture of a size chart, at least 1024 pixels on the shorter side. */
    public static final @NotNull UseCase SIZE_CHART_IMAGE = new UseCase("SIZE_CHART_IMAGE");

    /** A text as the platform sends it, known here or not. */
    public UseCase(@NotNull String value) {
        super(value);
    }
}