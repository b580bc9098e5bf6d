// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `reverse_event_type` in `ReverseStatusUpdateData`; more may be added. */
public final class ReverseEventType extends OpenEnum {
    /** The buyer wants the order cancelled. */
    public static final @NotNull ReverseEventType ORDER_REQUEST_CANCEL = new ReverseEventType("ORDER_REQUEST_CANCEL");
    /** The buyer wants to return the goods. */
    public static final @NotNull ReverseEventType ORDER_RETURN = new ReverseEventType("ORDER_RETURN");
    /** The buyer wants the money back without returning the goods. */
    public static final @NotNull ReverseEventType ORDER_REFUND = new ReverseEventType("ORDER_REFUND");

    /** A text as the platform sends it, known here or not. */
    public ReverseEventType(@NotNull String value) {
        super(value);
    }
}