// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fbt;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `print_items` in `PrintInboundOrderLabelsRequest`; more may be added. */
public final class PrintItem extends OpenEnum {
    /** Address labels to stick on each box and pallet. */
    public static final @NotNull PrintItem CARTON_PALLET_LABEL = new PrintItem("CARTON_PALLET_LABEL");
    /** Labels for single units, to scan in the warehouse. */
    public static final @NotNull PrintItem FBT_BARCODE = new PrintItem("FBT_BARCODE");
    /** Lists of what is in the shipment. */
    public static final @NotNull PrintItem PACKING_PICKING_LIST = new PrintItem("PACKING_PICKING_LIST");

    /** A text as the platform sends it, known here or not. */
    public PrintItem(@NotNull String value) {
        super(value);
    }
}