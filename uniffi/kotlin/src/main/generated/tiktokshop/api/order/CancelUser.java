// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.order;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `cancel_user` in `LineItem`; more may be added. */
public final class CancelUser extends OpenEnum {
    /** The buyer asked for the cancellation. */
    public static final @NotNull CancelUser BUYER = new CancelUser("BUYER");
    /** The seller cancelled the item. */
    public static final @NotNull CancelUser SELLER = new CancelUser("SELLER");
    /** Staff of the platform cancelled the item. */
    public static final @NotNull CancelUser OPERATOR = new CancelUser("OPERATOR");
    /** The platform cancelled automatically, for example after a missed deadline. */
    public static final @NotNull CancelUser SYSTEM = new CancelUser("SYSTEM");

    /** A text as the platform sends it, known here or not. */
    public CancelUser(@NotNull String value) {
        super(value);
    }
}