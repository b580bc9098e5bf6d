// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `result` in `ReplicatedProduct`; more may be added. */
public final class ReplicatedProductResult extends OpenEnum {
    /** The copy was made and submitted for listing in the other market. */
    public static final @NotNull ReplicatedProductResult SUCCESS = new ReplicatedProductResult("SUCCESS");
    /** The copy was saved as a draft that the seller must complete and list. */
    public static final @NotNull ReplicatedProductResult DRAFT = new ReplicatedProductResult("DRAFT");
    /** No copy was made; see `fail_reasons`. */
    public static final @NotNull ReplicatedProductResult FAILED = new ReplicatedProductResult("FAILED");

    /** A text as the platform sends it, known here or not. */
    public ReplicatedProductResult(@NotNull String value) {
        super(value);
    }
}