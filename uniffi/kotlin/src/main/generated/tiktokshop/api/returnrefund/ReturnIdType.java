// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `return_id_type` in `UploadShippingDocumentAndTrackingInfoRequest`; more may be added. */
public final class ReturnIdType extends OpenEnum {
    /** The ids are those of return merchandise authorizations. */
    public static final @NotNull ReturnIdType RMA = new ReturnIdType("RMA");
    /** The ids are those of returns of single SKUs. */
    public static final @NotNull ReturnIdType SKU_RETURN_ORDER = new ReturnIdType("SKU_RETURN_ORDER");

    /** A text as the platform sends it, known here or not. */
    public ReturnIdType(@NotNull String value) {
        super(value);
    }
}