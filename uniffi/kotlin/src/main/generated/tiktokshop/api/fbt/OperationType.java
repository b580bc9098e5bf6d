// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fbt;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `operation_type` in `UpdateGoodsSkuRelationsRequest`; more may be added. */
public final class OperationType extends OpenEnum {
    /** Links the goods to the SKUs, so that stock counts for them. */
    public static final @NotNull OperationType BIND = new OperationType("BIND");
    /** Removes the link between goods and SKUs. */
    public static final @NotNull OperationType UN_BIND = new OperationType("UN_BIND");

    /** A text as the platform sends it, known here or not. */
    public OperationType(@NotNull String value) {
        super(value);
    }
}