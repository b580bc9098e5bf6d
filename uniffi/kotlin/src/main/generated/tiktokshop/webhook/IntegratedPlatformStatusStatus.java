// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `IntegratedPlatformStatus`; more may be added. */
public final class IntegratedPlatformStatusStatus extends OpenEnum {
    /** The connected platform has nothing to review. */
    public static final @NotNull IntegratedPlatformStatusStatus NONE = new IntegratedPlatformStatusStatus("NONE");
    /** The connected platform is reviewing the product. */
    public static final @NotNull IntegratedPlatformStatusStatus AUDITING = new IntegratedPlatformStatusStatus("AUDITING");
    /** The connected platform refused the product. */
    public static final @NotNull IntegratedPlatformStatusStatus FAILED = new IntegratedPlatformStatusStatus("FAILED");
    /** The product passed on the connected platform. */
    public static final @NotNull IntegratedPlatformStatusStatus APPROVED = new IntegratedPlatformStatusStatus("APPROVED");

    /** A text as the platform sends it, known here or not. */
    public IntegratedPlatformStatusStatus(@NotNull String value) {
        super(value);
    }
}