// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `statuses` in `SearchReturnMerchandiseAuthorizationsFilter`; more may be added. */
public final class SearchReturnMerchandiseAuthorizationsFilterStatus extends OpenEnum {
    /** The buyer must send the goods back. */
    public static final @NotNull SearchReturnMerchandiseAuthorizationsFilterStatus AWAITING_BUYER_RETURN = new SearchReturnMerchandiseAuthorizationsFilterStatus("AWAITING_BUYER_RETURN");
    /** The authorization was just created. */
    public static final @NotNull SearchReturnMerchandiseAuthorizationsFilterStatus INIT = new SearchReturnMerchandiseAuthorizationsFilterStatus("INIT");
    /** The contents of the parcel were accepted or refused. */
    public static final @NotNull SearchReturnMerchandiseAuthorizationsFilterStatus PACKAGE_REVIEW_COMPLETED = new SearchReturnMerchandiseAuthorizationsFilterStatus("PACKAGE_REVIEW_COMPLETED");
    /** The parcel has arrived; the seller must accept or refuse its contents. */
    public static final @NotNull SearchReturnMerchandiseAuthorizationsFilterStatus PENDING_PACKAGE_REVIEW = new SearchReturnMerchandiseAuthorizationsFilterStatus("PENDING_PACKAGE_REVIEW");
    /** The goods are on their way back to the seller. */
    public static final @NotNull SearchReturnMerchandiseAuthorizationsFilterStatus RETURN_IN_TRANSIT = new SearchReturnMerchandiseAuthorizationsFilterStatus("RETURN_IN_TRANSIT");

    /** A text as the platform sends it, known here or not. */
    public SearchReturnMerchandiseAuthorizationsFilterStatus(@NotNull String value) {
        super(value);
    }
}