// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.promotion;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `CreateActivityDetail`, `type` in `Detail`; more may be added. */
public final class CreateActivityDetailType extends OpenEnum {
    /** Lowers the price of eligible products by a fixed sum in local currency. */
    public static final @NotNull CreateActivityDetailType AMOUNT_OFF = new CreateActivityDetailType("AMOUNT_OFF");
    /** Lowers the price of eligible products by a share in percent. */
    public static final @NotNull CreateActivityDetailType PERCENTAGE_OFF = new CreateActivityDetailType("PERCENTAGE_OFF");

    /** A text as the platform sends it, known here or not. */
    public CreateActivityDetailType(@NotNull String value) {
        super(value);
    }
}