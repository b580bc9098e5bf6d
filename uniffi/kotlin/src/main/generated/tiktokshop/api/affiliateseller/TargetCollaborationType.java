// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `TargetCollaboration`; more may be added. */
public final class TargetCollaborationType extends OpenEnum {
    /** Set up by the seller, who chose both products and creators. */
    public static final @NotNull TargetCollaborationType STANDARD = new TargetCollaborationType("STANDARD");
    /** Came about by joining the Top Creator Program, for which the seller only hands in products. */
    public static final @NotNull TargetCollaborationType TOP_CREATOR_PROGRAM = new TargetCollaborationType("TOP_CREATOR_PROGRAM");

    /** A text as the platform sends it, known here or not. */
    public TargetCollaborationType(@NotNull String value) {
        super(value);
    }
}