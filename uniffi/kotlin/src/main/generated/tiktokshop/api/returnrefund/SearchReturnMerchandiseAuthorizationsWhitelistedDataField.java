// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `whitelisted_data_fields` in `SearchReturnMerchandiseAuthorizationsRequest`; more may be added. */
public final class SearchReturnMerchandiseAuthorizationsWhitelistedDataField extends OpenEnum {
    /** Includes the single lines of the request. */
    public static final @NotNull SearchReturnMerchandiseAuthorizationsWhitelistedDataField LINE_ITEMS = new SearchReturnMerchandiseAuthorizationsWhitelistedDataField("LINE_ITEMS");
    /** Includes the returns per SKU. */
    public static final @NotNull SearchReturnMerchandiseAuthorizationsWhitelistedDataField SKU_RETURN_REQUESTS = new SearchReturnMerchandiseAuthorizationsWhitelistedDataField("SKU_RETURN_REQUESTS");

    /** A text as the platform sends it, known here or not. */
    public SearchReturnMerchandiseAuthorizationsWhitelistedDataField(@NotNull String value) {
        super(value);
    }
}