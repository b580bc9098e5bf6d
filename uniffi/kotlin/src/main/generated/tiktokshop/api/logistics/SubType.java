// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.logistics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `sub_type` in `Warehouse`; more may be added. */
public final class SubType extends OpenEnum {
    /** In the country of both seller and target market. */
    public static final @NotNull SubType DOMESTIC_WAREHOUSE = new SubType("DOMESTIC_WAREHOUSE");
    /** Of a cross-border seller, located in the target market. */
    public static final @NotNull SubType CB_OVERSEA_WAREHOUSE = new SubType("CB_OVERSEA_WAREHOUSE");
    /** Of a cross-border seller, located in the seller's home region such as mainland China or Hong Kong. */
    public static final @NotNull SubType CB_DIRECT_SHIPPING_WAREHOUSE = new SubType("CB_DIRECT_SHIPPING_WAREHOUSE");

    /** A text as the platform sends it, known here or not. */
    public SubType(@NotNull String value) {
        super(value);
    }
}