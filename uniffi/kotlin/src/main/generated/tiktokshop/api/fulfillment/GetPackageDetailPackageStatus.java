// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fulfillment;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `package_status` in `GetPackageDetailResponse`, `package_status` in `SearchPackageRequest`; more may be added. */
public final class GetPackageDetailPackageStatus extends OpenEnum {
    /** Shipping is arranged; the package waits for the carrier to collect it. */
    public static final @NotNull GetPackageDetailPackageStatus PROCESSING = new GetPackageDetailPackageStatus("PROCESSING");
    /** The carrier has the package and is delivering it. */
    public static final @NotNull GetPackageDetailPackageStatus FULFILLING = new GetPackageDetailPackageStatus("FULFILLING");
    /** The package was delivered. */
    public static final @NotNull GetPackageDetailPackageStatus COMPLETED = new GetPackageDetailPackageStatus("COMPLETED");
    /** The package was cancelled, usually because it was lost or damaged. */
    public static final @NotNull GetPackageDetailPackageStatus CANCELLED = new GetPackageDetailPackageStatus("CANCELLED");
    /** The package waits for the seller to arrange shipping. */
    public static final @NotNull GetPackageDetailPackageStatus TO_FULFILL = new GetPackageDetailPackageStatus("TO_FULFILL");

    /** A text as the platform sends it, known here or not. */
    public GetPackageDetailPackageStatus(@NotNull String value) {
        super(value);
    }
}