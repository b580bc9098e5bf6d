// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `result` in `VideoPrecheckResultData`; more may be added. */
public final class VideoPrecheckResultResult extends OpenEnum {
    /** The check found nothing that stands against posting. */
    public static final @NotNull VideoPrecheckResultResult PASS = new VideoPrecheckResultResult("PASS");
    /** The check found problems; see `issues`. */
    public static final @NotNull VideoPrecheckResultResult FAIL = new VideoPrecheckResultResult("FAIL");

    /** A text as the platform sends it, known here or not. */
    public VideoPrecheckResultResult(@NotNull String value) {
        super(value);
    }
}