// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `change_type` in `ActivityChangeData`; more may be added. */
public final class ChangeType extends OpenEnum {
    /** The promotion is new. */
    public static final @NotNull ChangeType CREATE = new ChangeType("CREATE");
    /** Settings or products of the promotion changed. */
    public static final @NotNull ChangeType UPDATE = new ChangeType("UPDATE");
    /** The promotion was stopped. */
    public static final @NotNull ChangeType DEACTIVATE = new ChangeType("DEACTIVATE");
    /** Products joined, left or changed; see the two lists. This spelling is that of the platform's sample. */
    public static final @NotNull ChangeType PRODUCT_UPDATE = new ChangeType("product_update");

    /** A text as the platform sends it, known here or not. */
    public ChangeType(@NotNull String value) {
        super(value);
    }
}