// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fbt;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `carton_type` in `CreateOrUpdateInboundPlanCarton`; more may be added. */
public final class CartonType extends OpenEnum {
    /** The carton holds goods of several kinds. */
    public static final @NotNull CartonType MULTI_SKU = new CartonType("MULTI_SKU");
    /** The carton holds goods of one kind only. */
    public static final @NotNull CartonType SINGLE_SKU = new CartonType("SINGLE_SKU");

    /** A text as the platform sends it, known here or not. */
    public CartonType(@NotNull String value) {
        super(value);
    }
}