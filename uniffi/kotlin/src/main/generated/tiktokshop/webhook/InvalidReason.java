// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `invalid_reason` in `InvoiceStatusChangeData`; more may be added. */
public final class InvalidReason extends OpenEnum {
    /** No cause is given. */
    public static final @NotNull InvalidReason UNKNOWN = new InvalidReason("UNKNOWN");
    /** The check of the invoice did not succeed; no closer cause is given. */
    public static final @NotNull InvalidReason FAILED = new InvalidReason("FAILED");
    /** No invoice exists for the data in the uploaded file. */
    public static final @NotNull InvalidReason NOT_FOUND = new InvalidReason("NOT_FOUND");
    /** The invoice lacks the authorization that it needs to be valid. */
    public static final @NotNull InvalidReason NOT_AUTHORIZED = new InvalidReason("NOT_AUTHORIZED");
    /** The access key of the invoice has been used for another invoice already. */
    public static final @NotNull InvalidReason ACCESS_KEY_DUPLICATE = new InvalidReason("ACCESS_KEY_DUPLICATE");

    /** A text as the platform sends it, known here or not. */
    public InvalidReason(@NotNull String value) {
        super(value);
    }
}