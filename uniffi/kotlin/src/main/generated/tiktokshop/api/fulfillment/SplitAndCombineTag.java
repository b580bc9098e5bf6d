// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fulfillment;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `split_and_combine_tag` in `GetPackageDetailResponse`; more may be added. */
public final class SplitAndCombineTag extends OpenEnum {
    /** The package was neither combined nor split. */
    public static final @NotNull SplitAndCombineTag DEFAULT = new SplitAndCombineTag("DEFAULT");
    /** Several orders were combined into this package. */
    public static final @NotNull SplitAndCombineTag COMBINE = new SplitAndCombineTag("COMBINE");
    /** The order was split and this package holds a part of it. */
    public static final @NotNull SplitAndCombineTag SPLIT = new SplitAndCombineTag("SPLIT");

    /** A text as the platform sends it, known here or not. */
    public SplitAndCombineTag(@NotNull String value) {
        super(value);
    }
}