// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fbt;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `dg_uncode` in `CreateFbtGoodsHazmatInfo`; more may be added. */
public final class DgUncode extends OpenEnum {
    /** Any UN number that is not listed. */
    public static final @NotNull DgUncode OTHER = new DgUncode("OTHER");
    /** Paint and paint related material. */
    public static final @NotNull DgUncode UN1263 = new DgUncode("UN1263");
    /** Perfumery products with flammable solvents. */
    public static final @NotNull DgUncode UN1266 = new DgUncode("UN1266");
    /** Magnetized material. */
    public static final @NotNull DgUncode UN2807 = new DgUncode("UN2807");
    /** Alcoholic beverages. */
    public static final @NotNull DgUncode UN3065 = new DgUncode("UN3065");
    /** Lithium metal batteries on their own. */
    public static final @NotNull DgUncode UN3090 = new DgUncode("UN3090");
    /** Lithium metal batteries in or with equipment. */
    public static final @NotNull DgUncode UN3091 = new DgUncode("UN3091");
    /** Lithium ion batteries on their own. */
    public static final @NotNull DgUncode UN3480 = new DgUncode("UN3480");
    /** Lithium ion batteries in or with equipment. */
    public static final @NotNull DgUncode UN3481 = new DgUncode("UN3481");

    /** A text as the platform sends it, known here or not. */
    public DgUncode(@NotNull String value) {
        super(value);
    }
}