// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fbt;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `freight_type` in `ShipInboundOrderShipmentOption`; more may be added. */
public final class FreightType extends OpenEnum {
    /** Full truckload: the shipment has the truck to itself. */
    public static final @NotNull FreightType FTL = new FreightType("FTL");
    /** Less than truckload: the shipment shares the truck with others. */
    public static final @NotNull FreightType LTL = new FreightType("LTL");

    /** A text as the platform sends it, known here or not. */
    public FreightType(@NotNull String value) {
        super(value);
    }
}