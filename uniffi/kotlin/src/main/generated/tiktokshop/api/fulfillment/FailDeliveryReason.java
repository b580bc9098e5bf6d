// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fulfillment;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `fail_delivery_reason` in `UpdatePackageDeliveryStatusPackage`; more may be added. */
public final class FailDeliveryReason extends OpenEnum {
    /** The shipping address of the buyer is not valid. */
    public static final @NotNull FailDeliveryReason INVALID_ADDRESS = new FailDeliveryReason("INVALID_ADDRESS");
    /** The buyer cannot receive the parcel at the moment. */
    public static final @NotNull FailDeliveryReason UNABLE_RECEIVE = new FailDeliveryReason("UNABLE_RECEIVE");
    /** The buyer could not be reached. */
    public static final @NotNull FailDeliveryReason UNABLE_CONTACT_BUYER = new FailDeliveryReason("UNABLE_CONTACT_BUYER");
    /** The buyer did not accept the parcel. */
    public static final @NotNull FailDeliveryReason BUYER_REFUSED = new FailDeliveryReason("BUYER_REFUSED");
    /** The carrier is late and could not deliver in time. */
    public static final @NotNull FailDeliveryReason DELAY_DELIVERY = new FailDeliveryReason("DELAY_DELIVERY");
    /** The parcel was lost in transit. */
    public static final @NotNull FailDeliveryReason PACKAGE_LOST = new FailDeliveryReason("PACKAGE_LOST");
    /** The parcel was damaged in transit. */
    public static final @NotNull FailDeliveryReason PACKAGE_DAMAGE = new FailDeliveryReason("PACKAGE_DAMAGE");
    /** An event beyond control, such as a natural disaster, prevented delivery. */
    public static final @NotNull FailDeliveryReason FORCE_MAJEURE = new FailDeliveryReason("FORCE_MAJEURE");
    /** A reason not named in this list. */
    public static final @NotNull FailDeliveryReason OTHER = new FailDeliveryReason("OTHER");

    /** A text as the platform sends it, known here or not. */
    public FailDeliveryReason(@NotNull String value) {
        super(value);
    }
}