// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `changed_fields` in `ProductInformationChangeData`; more may be added. */
public final class ChangedField extends OpenEnum {
    /** The product's name as buyers see it. */
    public static final @NotNull ChangedField TITLE = new ChangedField("title");
    /** The text that describes the product. */
    public static final @NotNull ChangedField DESCRIPTION = new ChangedField("description");
    /** The pictures shown first. */
    public static final @NotNull ChangedField MAIN_IMAGES = new ChangedField("main_images");
    /** The properties of the product, such as material or pattern. */
    public static final @NotNull ChangedField PRODUCT_ATTRIBUTES = new ChangedField("product_attributes");
    /** The picture with the table of measurements. */
    public static final @NotNull ChangedField SIZE_CHART_IMAGE = new ChangedField("size_chart_image");
    /** The reusable table of measurements from which buyers choose a size. */
    public static final @NotNull ChangedField SIZE_CHART_TEMPLATE = new ChangedField("size_chart_template");
    /** Any part that has no value of its own here. */
    public static final @NotNull ChangedField OTHERS = new ChangedField("others");

    /** A text as the platform sends it, known here or not. */
    public ChangedField(@NotNull String value) {
        super(value);
    }
}