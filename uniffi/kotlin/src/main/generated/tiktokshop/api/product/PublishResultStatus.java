// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `PublishResult`; more may be added. */
public final class PublishResultStatus extends OpenEnum {
    /** The change reached the local product, which the platform reviews next. */
    public static final @NotNull PublishResultStatus SUCCESS = new PublishResultStatus("SUCCESS");
    /** The change did not reach the local product of this market. */
    public static final @NotNull PublishResultStatus FAILED = new PublishResultStatus("FAILED");
    /** Saved in the market as a local draft with errors in its data; the seller must correct and list it. */
    public static final @NotNull PublishResultStatus DRAFT = new PublishResultStatus("DRAFT");

    /** A text as the platform sends it, known here or not. */
    public PublishResultStatus(@NotNull String value) {
        super(value);
    }
}