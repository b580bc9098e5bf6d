// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.order;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `package_status` in `LineItem`; more may be added. */
public final class PackageStatus extends OpenEnum {
    /** The package waits for the seller to arrange shipping. */
    public static final @NotNull PackageStatus TO_FULFILL = new PackageStatus("TO_FULFILL");
    /** Shipping is arranged; the package waits for the carrier to collect it. */
    public static final @NotNull PackageStatus PROCESSING = new PackageStatus("PROCESSING");
    /** The carrier has the package and is delivering it. */
    public static final @NotNull PackageStatus FULFILLING = new PackageStatus("FULFILLING");
    /** The package was delivered. */
    public static final @NotNull PackageStatus COMPLETED = new PackageStatus("COMPLETED");
    /** The package was cancelled, usually because it was lost or damaged. */
    public static final @NotNull PackageStatus CANCELLED = new PackageStatus("CANCELLED");

    /** A text as the platform sends it, known here or not. */
    public PackageStatus(@NotNull String value) {
        super(value);
    }
}