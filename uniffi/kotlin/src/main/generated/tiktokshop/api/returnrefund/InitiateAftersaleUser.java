// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `initiate_aftersale_user` in `GetAftersaleEligibilityRequest`; more may be added. */
public final class InitiateAftersaleUser extends OpenEnum {
    /** Checks what the buyer may start. */
    public static final @NotNull InitiateAftersaleUser BUYER = new InitiateAftersaleUser("BUYER");
    /** Checks what the seller may start, the default. */
    public static final @NotNull InitiateAftersaleUser SELLER = new InitiateAftersaleUser("SELLER");

    /** A text as the platform sends it, known here or not. */
    public InitiateAftersaleUser(@NotNull String value) {
        super(value);
    }
}