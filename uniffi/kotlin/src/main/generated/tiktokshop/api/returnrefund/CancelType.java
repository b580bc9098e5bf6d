// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `cancel_types` in `SearchCancellationsRequest`; more may be added. */
public final class CancelType extends OpenEnum {
    /** Asked for by the buyer; the seller or the system must approve it. */
    public static final @NotNull CancelType BUYER_CANCEL = new CancelType("BUYER_CANCEL");
    /** Done by the seller or the system, in force at once. */
    public static final @NotNull CancelType CANCEL = new CancelType("CANCEL");

    /** A text as the platform sends it, known here or not. */
    public CancelType(@NotNull String value) {
        super(value);
    }
}