// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.logistics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `effect_status` in `Warehouse`; more may be added. */
public final class EffectStatus extends OpenEnum {
    /** All stock in the warehouse is for sale. */
    public static final @NotNull EffectStatus ENABLED = new EffectStatus("ENABLED");
    /** None of the stock in the warehouse is for sale. */
    public static final @NotNull EffectStatus DISABLED = new EffectStatus("DISABLED");
    /** The warehouse is on holiday, or limited in orders after a breach of rules; its stock is not for sale meanwhile. */
    public static final @NotNull EffectStatus RESTRICTED = new EffectStatus("RESTRICTED");

    /** A text as the platform sends it, known here or not. */
    public EffectStatus(@NotNull String value) {
        super(value);
    }
}