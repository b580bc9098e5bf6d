// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `seller_proposed_return_type` in `SearchReturnsRequest`; more may be added. */
public final class SellerProposedReturnType extends OpenEnum {
    /** The buyer keeps the goods and gets part of the money. */
    public static final @NotNull SellerProposedReturnType PARTIAL_REFUND = new SellerProposedReturnType("PARTIAL_REFUND");

    /** A text as the platform sends it, known here or not. */
    public SellerProposedReturnType(@NotNull String value) {
        super(value);
    }
}