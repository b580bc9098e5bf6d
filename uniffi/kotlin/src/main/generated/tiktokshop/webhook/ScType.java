// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `sc_type` in `PackageUpdateData`; more may be added. */
public final class ScType extends OpenEnum {
    /** Orders were put together into one package. */
    public static final @NotNull ScType COMBINE = new ScType("COMBINE");
    /** A combination of orders into one package was undone. */
    public static final @NotNull ScType CANCEL_COMBINE = new ScType("CANCEL_COMBINE");
    /** One order was divided into several packages. */
    public static final @NotNull ScType SPLIT = new ScType("SPLIT");
    /** A split was undone, so the items are in one package again. */
    public static final @NotNull ScType CANCEL_SPLIT = new ScType("CANCEL_SPLIT");
    /** A combined package came apart because an order in it got another address. */
    public static final @NotNull ScType ADDRESS_UPDATE_SPLIT = new ScType("ADDRESS_UPDATE_SPLIT");
    /** A package came apart because its shipment was called off. */
    public static final @NotNull ScType CANCEL_FULFILL_SPLIT = new ScType("CANCEL_FULFILL_SPLIT");
    /** A combined package came apart when it was shipped. */
    public static final @NotNull ScType FULFILL_UNCOMBINE = new ScType("FULFILL_UNCOMBINE");
    /** A package came apart because some of its items were cancelled. */
    public static final @NotNull ScType PARTLY_CANCEL_SPLIT = new ScType("PARTLY_CANCEL_SPLIT");
    /** A package came apart because a SKU in it was cancelled. */
    public static final @NotNull ScType SPLIT_BY_SKU_CANCEL = new ScType("SPLIT_BY_SKU_CANCEL");

    /** A text as the platform sends it, known here or not. */
    public ScType(@NotNull String value) {
        super(value);
    }
}