// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fbt;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `carton_label_format` in `PrintInboundOrderLabelsRequest`; more may be added. */
public final class CartonLabelFormat extends OpenEnum {
    /** Four labels on each A4 sheet. */
    public static final @NotNull CartonLabelFormat A4_4UP = new CartonLabelFormat("A4_4UP");
    /** One label on each page. */
    public static final @NotNull CartonLabelFormat DEFAULT_1UP = new CartonLabelFormat("DEFAULT_1UP");

    /** A text as the platform sends it, known here or not. */
    public CartonLabelFormat(@NotNull String value) {
        super(value);
    }
}