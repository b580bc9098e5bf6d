// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fbt;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `hazmat_type` in `CreateFbtGoodsHazmatInfo`; more may be added. */
public final class HazmatType extends OpenEnum {
    /** Sprays under pressure; give `aerosol_extra_info`. */
    public static final @NotNull HazmatType AEROSOLS = new HazmatType("AEROSOLS");
    /** Batteries or goods with batteries; give `battery_extra_info`. */
    public static final @NotNull HazmatType BATTERY = new HazmatType("BATTERY");
    /** Liquids that burn easily; give `flammable_liquids_extra_info`. */
    public static final @NotNull HazmatType FLAMMABLE_LIQUID = new HazmatType("FLAMMABLE_LIQUID");
    /** Goods with strong magnets. */
    public static final @NotNull HazmatType MAGNETIZED = new HazmatType("MAGNETIZED");

    /** A text as the platform sends it, known here or not. */
    public HazmatType(@NotNull String value) {
        super(value);
    }
}