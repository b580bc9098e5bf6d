// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `StatusInfo`; more may be added. */
public final class StatusInfoStatus extends OpenEnum {
    /** The SKU can be sold while its product is on sale. */
    public static final @NotNull StatusInfoStatus NORMAL = new StatusInfoStatus("NORMAL");
    /** The SKU is off sale; `deactivation_source` says through whom. */
    public static final @NotNull StatusInfoStatus DEACTIVATED = new StatusInfoStatus("DEACTIVATED");

    /** A text as the platform sends it, known here or not. */
    public StatusInfoStatus(@NotNull String value) {
        super(value);
    }
}