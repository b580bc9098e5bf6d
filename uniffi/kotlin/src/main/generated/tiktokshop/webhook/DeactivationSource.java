// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `deactivation_source` in `Sku`; more may be added. */
public final class DeactivationSource extends OpenEnum {
    /** Taken off sale by the seller, who can activate it again. */
    public static final @NotNull DeactivationSource SELLER = new DeactivationSource("SELLER");
    /** Taken off sale by TikTok Shop; the seller must correct the cause. */
    public static final @NotNull DeactivationSource PLATFORM = new DeactivationSource("PLATFORM");
    /** Taken off sale because of its tie to a combination of products, such as a bundle. */
    public static final @NotNull DeactivationSource COMBO_RELATION = new DeactivationSource("COMBO_RELATION");

    /** A text as the platform sends it, known here or not. */
    public DeactivationSource(@NotNull String value) {
        super(value);
    }
}