// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fbt;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `dg_class` in `CreateFbtGoodsHazmatInfo`; more may be added. */
public final class DgClass extends OpenEnum {
    /** Gases, for example aerosols. */
    public static final @NotNull DgClass CLASS_2 = new DgClass("CLASS_2");
    /** Liquids that burn easily. */
    public static final @NotNull DgClass CLASS_3 = new DgClass("CLASS_3");
    /** Other dangerous substances and articles, for example lithium batteries. */
    public static final @NotNull DgClass CLASS_9 = new DgClass("CLASS_9");

    /** A text as the platform sends it, known here or not. */
    public DgClass(@NotNull String value) {
        super(value);
    }
}