// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `commission_effective_status` in `Product`, `product_effective_status` in `QueryTargetCollaborationDetailCreator`; more may be added. */
public final class CommissionEffectiveStatus extends OpenEnum {
    /** The product's rate holds for every creator of the collaboration. */
    public static final @NotNull CommissionEffectiveStatus EFFECTIVE_ALL = new CommissionEffectiveStatus("EFFECTIVE_ALL");
    /** It holds for some creators; for the others the rate of the Top Creator Program comes first. */
    public static final @NotNull CommissionEffectiveStatus EFFECTIVE_PARTIALLY = new CommissionEffectiveStatus("EFFECTIVE_PARTIALLY");
    /** It holds for no creator of the collaboration. */
    public static final @NotNull CommissionEffectiveStatus EFFECTIVE_NONE = new CommissionEffectiveStatus("EFFECTIVE_NONE");

    /** A text as the platform sends it, known here or not. */
    public CommissionEffectiveStatus(@NotNull String value) {
        super(value);
    }
}