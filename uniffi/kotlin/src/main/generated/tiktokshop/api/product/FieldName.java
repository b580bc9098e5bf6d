// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `field_name` in `AppealMessage`; more may be added. */
public final class FieldName extends OpenEnum {
    /** The dispute concerns measurements shown to buyers. */
    public static final @NotNull FieldName APPEAL_MESSAGE_FIELD_SIZE_CHART = new FieldName("APPEAL_MESSAGE_FIELD_SIZE_CHART");

    /** A text as the platform sends it, known here or not. */
    public FieldName(@NotNull String value) {
        super(value);
    }
}