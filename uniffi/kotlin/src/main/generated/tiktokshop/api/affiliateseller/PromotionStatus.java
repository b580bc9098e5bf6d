// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `promotion_status` in `CreatorContentDetail`, `status` in `OpenCollaboration`; more may be added. */
public final class PromotionStatus extends OpenEnum {
    /** The creator promotes the product as agreed. */
    public static final @NotNull PromotionStatus NORMAL = new PromotionStatus("NORMAL");
    /** The seller has asked to end the promotion; the creator's right to promote runs out soon. */
    public static final @NotNull PromotionStatus TERMINATING = new PromotionStatus("TERMINATING");

    /** A text as the platform sends it, known here or not. */
    public PromotionStatus(@NotNull String value) {
        super(value);
    }
}