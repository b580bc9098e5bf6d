// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `audit_status` in `SearchProductsRequest`; more may be added. */
public final class AuditStatus extends OpenEnum {
    /** The product passed and is listed. */
    public static final @NotNull AuditStatus APPROVED = new AuditStatus("APPROVED");
    /** The product or an edit of it is being reviewed. */
    public static final @NotNull AuditStatus AUDITING = new AuditStatus("AUDITING");
    /** The product or an edit of it was refused, or the review was cancelled. */
    public static final @NotNull AuditStatus FAILED = new AuditStatus("FAILED");

    /** A text as the platform sends it, known here or not. */
    public AuditStatus(@NotNull String value) {
        super(value);
    }
}