// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `field` in `CheckProductListingDiagnose`, `field` in `Diagnose`; more may be added. */
public final class CheckProductListingDiagnoseField extends OpenEnum {
    /** The name under which buyers see the product. */
    public static final @NotNull CheckProductListingDiagnoseField TITLE = new CheckProductListingDiagnoseField("TITLE");
    /** The text that describes the product to buyers. */
    public static final @NotNull CheckProductListingDiagnoseField DESCRIPTION = new CheckProductListingDiagnoseField("DESCRIPTION");
    /** The pictures in the gallery of the product (`main_images`). */
    public static final @NotNull CheckProductListingDiagnoseField IMAGE = new CheckProductListingDiagnoseField("IMAGE");
    /** The properties of the product, such as material. */
    public static final @NotNull CheckProductListingDiagnoseField ATTRIBUTE = new CheckProductListingDiagnoseField("ATTRIBUTE");
    /** The table or picture with the measurements of each size. */
    public static final @NotNull CheckProductListingDiagnoseField SIZE_CHART = new CheckProductListingDiagnoseField("SIZE_CHART");

    /** A text as the platform sends it, known here or not. */
    public CheckProductListingDiagnoseField(@NotNull String value) {
        super(value);
    }
}