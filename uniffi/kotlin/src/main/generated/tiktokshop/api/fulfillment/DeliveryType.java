// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fulfillment;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `delivery_type` in `UpdatePackageDeliveryStatusPackage`; more may be added. */
public final class DeliveryType extends OpenEnum {
    /** The package was delivered; an attachment can prove it. */
    public static final @NotNull DeliveryType DELIVERY_SUCCESS = new DeliveryType("DELIVERY_SUCCESS");
    /** Delivery failed; `fail_delivery_reason` must say why. */
    public static final @NotNull DeliveryType DELIVERY_FAILED = new DeliveryType("DELIVERY_FAILED");
    /** The package is already delivered; only its proof of delivery is replaced. */
    public static final @NotNull DeliveryType UPDATE_POD = new DeliveryType("UPDATE_POD");

    /** A text as the platform sends it, known here or not. */
    public DeliveryType(@NotNull String value) {
        super(value);
    }
}