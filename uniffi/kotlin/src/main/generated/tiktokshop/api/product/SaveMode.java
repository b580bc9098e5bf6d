// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `save_mode` in `CreateProductRequest`, `save_mode` in `EditProductRequest`, `save_mode` in `PartialEditProductRequest`; more may be added. */
public final class SaveMode extends OpenEnum {
    /** Saves a draft to be finished later. */
    public static final @NotNull SaveMode AS_DRAFT = new SaveMode("AS_DRAFT");
    /** Submits the product for listing at once, the default. */
    public static final @NotNull SaveMode LISTING = new SaveMode("LISTING");

    /** A text as the platform sends it, known here or not. */
    public SaveMode(@NotNull String value) {
        super(value);
    }
}