// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `TargetCollaboration`; more may be added. */
public final class TargetCollaborationStatus extends OpenEnum {
    /** The offer holds; the creator can promote its products and earn the agreed rate. */
    public static final @NotNull TargetCollaborationStatus LIVE = new TargetCollaborationStatus("LIVE");
    /** The end time has passed without renewal by the seller. */
    public static final @NotNull TargetCollaborationStatus EXPIRED = new TargetCollaborationStatus("EXPIRED");
    /** The seller removed the offer. */
    public static final @NotNull TargetCollaborationStatus DELETED = new TargetCollaborationStatus("DELETED");
    /** The collaboration is over and its rate no longer applies. */
    public static final @NotNull TargetCollaborationStatus ENDED = new TargetCollaborationStatus("ENDED");

    /** A text as the platform sends it, known here or not. */
    public TargetCollaborationStatus(@NotNull String value) {
        super(value);
    }
}