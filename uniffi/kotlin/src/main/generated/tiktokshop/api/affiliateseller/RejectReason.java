// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `reject_reason` in `ReviewSampleApplicationsRequest`; more may be added. */
public final class RejectReason extends OpenEnum {
    /** The creator does not fit what the seller looks for. */
    public static final @NotNull RejectReason NOT_MATCH = new RejectReason("NOT_MATCH");
    /** The product is no longer on sale. */
    public static final @NotNull RejectReason OFFLINE = new RejectReason("OFFLINE");
    /** Any reason that the other values do not cover. */
    public static final @NotNull RejectReason OTHER = new RejectReason("OTHER");
    /** No unit of the product is available at present. */
    public static final @NotNull RejectReason OUT_OF_STOCK = new RejectReason("OUT_OF_STOCK");

    /** A text as the platform sends it, known here or not. */
    public RejectReason(@NotNull String value) {
        super(value);
    }
}