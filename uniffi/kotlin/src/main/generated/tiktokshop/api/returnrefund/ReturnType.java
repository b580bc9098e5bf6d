// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `return_types` in `Filter`, `return_types` in `SearchReturnsRequest`; more may be added. */
public final class ReturnType extends OpenEnum {
    /** The buyer exchanges the goods for another variant. */
    public static final @NotNull ReturnType EXCHANGE = new ReturnType("EXCHANGE");
    /** Money back without return of the goods. */
    public static final @NotNull ReturnType REFUND = new ReturnType("REFUND");
    /** The seller sends the same goods again. */
    public static final @NotNull ReturnType REPLACEMENT = new ReturnType("REPLACEMENT");
    /** Money back after the goods have been returned and checked. */
    public static final @NotNull ReturnType RETURN_AND_REFUND = new ReturnType("RETURN_AND_REFUND");

    /** A text as the platform sends it, known here or not. */
    public ReturnType(@NotNull String value) {
        super(value);
    }
}