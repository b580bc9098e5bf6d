// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `mirror_status` in `TokopediaMirrorStatusChangeData`; more may be added. */
public final class MirrorStatus extends OpenEnum {
    /** The shop is mirrored on Tokopedia. */
    public static final @NotNull MirrorStatus MIRRORED = new MirrorStatus("MIRRORED");
    /** The mirroring was undone after it had taken place. */
    public static final @NotNull MirrorStatus ROLLED_BACK = new MirrorStatus("ROLLED_BACK");
    /** The mirroring was called off. */
    public static final @NotNull MirrorStatus CANCELED = new MirrorStatus("CANCELED");

    /** A text as the platform sends it, known here or not. */
    public MirrorStatus(@NotNull String value) {
        super(value);
    }
}