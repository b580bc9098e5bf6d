// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `Audit`; more may be added. */
public final class AuditStatus2 extends OpenEnum {
    /** Nothing to review: the product was not submitted, or is a draft, frozen or deactivated. */
    public static final @NotNull AuditStatus2 NONE = new AuditStatus2("NONE");
    /** The product or an edit of it is being reviewed; the platform decides next. */
    public static final @NotNull AuditStatus2 AUDITING = new AuditStatus2("AUDITING");
    /** The review is passed and the product listed; changes of price or stock alone keep this state. */
    public static final @NotNull AuditStatus2 APPROVED = new AuditStatus2("APPROVED");
    /** The review was not passed or was cancelled; the seller must correct and submit the product again. */
    public static final @NotNull AuditStatus2 FAILED = new AuditStatus2("FAILED");
    /** The review is passed, but the product is listed only after `pre_approved_reasons` are settled. */
    public static final @NotNull AuditStatus2 PRE_APPROVED = new AuditStatus2("PRE_APPROVED");

    /** A text as the platform sends it, known here or not. */
    public AuditStatus2(@NotNull String value) {
        super(value);
    }
}