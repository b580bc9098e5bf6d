// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fbt;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `shipping_method` in `ShipInboundOrderShipmentOption`; more may be added. */
public final class ShippingMethod extends OpenEnum {
    /** Larger loads on pallets by truck; `freight_type` says how. */
    public static final @NotNull ShippingMethod FREIGHT = new ShippingMethod("FREIGHT");
    /** Single cartons sent with a parcel service. */
    public static final @NotNull ShippingMethod SMALL_PARCEL = new ShippingMethod("SMALL_PARCEL");

    /** A text as the platform sends it, known here or not. */
    public ShippingMethod(@NotNull String value) {
        super(value);
    }
}