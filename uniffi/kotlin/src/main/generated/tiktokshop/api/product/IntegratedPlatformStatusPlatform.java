// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `platform` in `IntegratedPlatformStatus`; more may be added. */
public final class IntegratedPlatformStatusPlatform extends OpenEnum {
    /** The Indonesian marketplace connected with TikTok Shop. */
    public static final @NotNull IntegratedPlatformStatusPlatform TOKOPEDIA = new IntegratedPlatformStatusPlatform("TOKOPEDIA");

    /** A text as the platform sends it, known here or not. */
    public IntegratedPlatformStatusPlatform(@NotNull String value) {
        super(value);
    }
}