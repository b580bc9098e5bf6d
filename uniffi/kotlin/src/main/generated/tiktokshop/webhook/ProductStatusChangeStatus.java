// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `ProductStatusChangeData`; more may be added. */
public final class ProductStatusChangeStatus extends OpenEnum {
    /** The product passed its first review and can be sold. */
    public static final @NotNull ProductStatusChangeStatus PRODUCT_FIRST_PASS_REVIEW = new ProductStatusChangeStatus("PRODUCT_FIRST_PASS_REVIEW");
    /** The platform changed the state of the product; fetch the product for the new one. */
    public static final @NotNull ProductStatusChangeStatus PRODUCT_STATUS_CHANGED = new ProductStatusChangeStatus("PRODUCT_STATUS_CHANGED");
    /** The review refused the product; the seller must correct and submit it again. */
    public static final @NotNull ProductStatusChangeStatus PRODUCT_AUDIT_FAILURE = new ProductStatusChangeStatus("PRODUCT_AUDIT_FAILURE");

    /** A text as the platform sends it, known here or not. */
    public ProductStatusChangeStatus(@NotNull String value) {
        super(value);
    }
}