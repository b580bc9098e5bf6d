// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `whitelisted_data_fields` in `SearchAftersalesRequestsRequest`; more may be added. */
public final class WhitelistedDataField extends OpenEnum {
    /** Includes the single lines of the request. */
    public static final @NotNull WhitelistedDataField LINE_ITEMS = new WhitelistedDataField("LINE_ITEMS");
    /** Includes the return authorizations (RMA) of the request. */
    public static final @NotNull WhitelistedDataField RETURN_MERCHANDISE_AUTHORIZATIONS = new WhitelistedDataField("RETURN_MERCHANDISE_AUTHORIZATIONS");
    /** Includes the returns per SKU. */
    public static final @NotNull WhitelistedDataField SKU_RETURN_REQUESTS = new WhitelistedDataField("SKU_RETURN_REQUESTS");

    /** A text as the platform sends it, known here or not. */
    public WhitelistedDataField(@NotNull String value) {
        super(value);
    }
}