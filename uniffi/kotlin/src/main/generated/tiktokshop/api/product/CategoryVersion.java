// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `category_version` in `CreateGlobalProductRequest`, `category_version` in `CreateProductRequest`, `category_version` in `EditGlobalProductRequest` and others; more may be added. */
public final class CategoryVersion extends OpenEnum {
    /** The newer tree with 7 levels, mandatory for the US and Southeast Asia. */
    public static final @NotNull CategoryVersion V2 = new CategoryVersion("v2");
    /** The older tree with 3 levels, the default outside the US and Southeast Asia. */
    public static final @NotNull CategoryVersion V1 = new CategoryVersion("v1");

    /** A text as the platform sends it, known here or not. */
    public CategoryVersion(@NotNull String value) {
        super(value);
    }
}