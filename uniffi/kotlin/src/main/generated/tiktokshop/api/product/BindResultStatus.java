// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `BindResult`; more may be added. */
public final class BindResultStatus extends OpenEnum {
    /** The global product is now linked to the local one. */
    public static final @NotNull BindResultStatus SUCCESS = new BindResultStatus("SUCCESS");
    /** The global product could not be linked to the local one. */
    public static final @NotNull BindResultStatus FAILED = new BindResultStatus("FAILED");

    /** A text as the platform sends it, known here or not. */
    public BindResultStatus(@NotNull String value) {
        super(value);
    }
}