// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `change_source` in `ProductInformationChangeData`; more may be added. */
public final class ChangeSource extends OpenEnum {
    /** Someone edited the product by hand in Seller Center. */
    public static final @NotNull ChangeSource SELLER_CENTER = new ChangeSource("SELLER_CENTER");
    /** An app changed the product through the API, yours or another one. */
    public static final @NotNull ChangeSource OPEN_API = new ChangeSource("OPEN_API");

    /** A text as the platform sends it, known here or not. */
    public ChangeSource(@NotNull String value) {
        super(value);
    }
}