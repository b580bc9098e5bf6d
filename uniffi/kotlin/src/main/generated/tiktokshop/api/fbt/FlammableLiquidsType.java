// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fbt;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `flammable_liquids_type` in `CreateFbtGoodsFlammableLiquidsExtraInfo`; more may be added. */
public final class FlammableLiquidsType extends OpenEnum {
    /** Drinks or liquids with alcohol. */
    public static final @NotNull FlammableLiquidsType ALCOHOLIC = new FlammableLiquidsType("ALCOHOLIC");
    /** Any other liquid that burns easily. */
    public static final @NotNull FlammableLiquidsType OTHER = new FlammableLiquidsType("OTHER");
    /** Paint, varnish and the like. */
    public static final @NotNull FlammableLiquidsType PAINT = new FlammableLiquidsType("PAINT");
    /** Perfume and similar products. */
    public static final @NotNull FlammableLiquidsType PERFUMERY = new FlammableLiquidsType("PERFUMERY");

    /** A text as the platform sends it, known here or not. */
    public FlammableLiquidsType(@NotNull String value) {
        super(value);
    }
}