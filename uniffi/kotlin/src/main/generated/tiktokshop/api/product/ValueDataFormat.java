// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `value_data_format` in `Attribute`; more may be added. */
public final class ValueDataFormat extends OpenEnum {
    /** Numbers above zero, with or without decimals. */
    public static final @NotNull ValueDataFormat POSITIVE_INT_OR_DECIMAL = new ValueDataFormat("POSITIVE_INT_OR_DECIMAL");

    /** A text as the platform sends it, known here or not. */
    public ValueDataFormat(@NotNull String value) {
        super(value);
    }
}