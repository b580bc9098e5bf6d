// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `Audit`; more may be added. */
public final class AuditStatus extends OpenEnum {
    /** Nothing is under review, as with a draft or a product taken off sale. */
    public static final @NotNull AuditStatus NONE = new AuditStatus("NONE");
    /** The product or an edit of it is being reviewed. */
    public static final @NotNull AuditStatus AUDITING = new AuditStatus("AUDITING");
    /** The review refused the product or the edit; the seller must correct and submit it again. */
    public static final @NotNull AuditStatus FAILED = new AuditStatus("FAILED");
    /** Approved provisionally; goes on sale once the named reasons are settled by the seller. */
    public static final @NotNull AuditStatus PRE_APPROVED = new AuditStatus("PRE_APPROVED");
    /** The product passed and is or can be on sale. */
    public static final @NotNull AuditStatus APPROVED = new AuditStatus("APPROVED");

    /** A text as the platform sends it, known here or not. */
    public AuditStatus(@NotNull String value) {
        super(value);
    }
}