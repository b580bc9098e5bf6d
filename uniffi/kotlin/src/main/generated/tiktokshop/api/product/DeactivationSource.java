// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `deactivation_source` in `StatusInfo`; more may be added. */
public final class DeactivationSource extends OpenEnum {
    /** The seller took the SKU off sale. */
    public static final @NotNull DeactivationSource SELLER = new DeactivationSource("SELLER");
    /** The platform took the SKU off sale because of a violation. */
    public static final @NotNull DeactivationSource PLATFORM = new DeactivationSource("PLATFORM");
    /** The platform took the bundle's SKU off sale because one of its components is off sale. */
    public static final @NotNull DeactivationSource COMBO_RELATION = new DeactivationSource("COMBO_RELATION");

    /** A text as the platform sends it, known here or not. */
    public DeactivationSource(@NotNull String value) {
        super(value);
    }
}