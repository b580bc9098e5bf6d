// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `invoice_status` in `InvoiceStatusChangeData`; more may be added. */
public final class InvoiceStatus extends OpenEnum {
    /** The invoice was accepted and the package can ship. */
    public static final @NotNull InvoiceStatus SUCCESS = new InvoiceStatus("SUCCESS");
    /** The invoice is being checked. */
    public static final @NotNull InvoiceStatus PROCESSING = new InvoiceStatus("PROCESSING");
    /** The check itself failed; upload the invoice again. */
    public static final @NotNull InvoiceStatus FAILED = new InvoiceStatus("FAILED");
    /** The invoice was refused for `invalid_reason`; correct it and upload it again. */
    public static final @NotNull InvoiceStatus INVALID = new InvoiceStatus("INVALID");

    /** A text as the platform sends it, known here or not. */
    public InvoiceStatus(@NotNull String value) {
        super(value);
    }
}