// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `GoodQualityCheckResult`, `status` in `ViolationCheckResult`; more may be added. */
public final class GoodQualityCheckResultStatus extends OpenEnum {
    /** The check ended; any remaining advice stands in `issues`. */
    public static final @NotNull GoodQualityCheckResultStatus SUCCESS = new GoodQualityCheckResultStatus("SUCCESS");
    /** The quality is not good enough; see `issues`. */
    public static final @NotNull GoodQualityCheckResultStatus FAIL = new GoodQualityCheckResultStatus("FAIL");
    /** The check is still running. */
    public static final @NotNull GoodQualityCheckResultStatus PROCESSING = new GoodQualityCheckResultStatus("PROCESSING");

    /** A text as the platform sends it, known here or not. */
    public GoodQualityCheckResultStatus(@NotNull String value) {
        super(value);
    }
}