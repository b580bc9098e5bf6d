// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `return_role` in `RmaStatusUpdateData`; more may be added. */
public final class ReturnRole extends OpenEnum {
    /** The person who ordered asked for it. */
    public static final @NotNull ReturnRole BUYER = new ReturnRole("BUYER");
    /** The shop started it. */
    public static final @NotNull ReturnRole SELLER = new ReturnRole("SELLER");

    /** A text as the platform sends it, known here or not. */
    public ReturnRole(@NotNull String value) {
        super(value);
    }
}