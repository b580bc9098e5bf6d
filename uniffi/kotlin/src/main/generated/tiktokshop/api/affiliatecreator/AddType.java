// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `add_type` in `AddShowcaseProductsRequest`; more may be added. */
public final class AddType extends OpenEnum {
    /** Added by number: the ids stand in `product_ids`. */
    public static final @NotNull AddType PRODUCT_ID = new AddType("PRODUCT_ID");
    /** Added by web address: the addresses stand in `product_link`. */
    public static final @NotNull AddType PRODUCT_LINK = new AddType("PRODUCT_LINK");

    /** A text as the platform sends it, known here or not. */
    public AddType(@NotNull String value) {
        super(value);
    }
}