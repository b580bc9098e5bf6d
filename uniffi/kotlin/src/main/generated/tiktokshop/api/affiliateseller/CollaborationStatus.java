// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `collaboration_status` in `Product`, `collaboration_status` in `QueryTargetCollaborationDetailCreator`; more may be added. */
public final class CollaborationStatus extends OpenEnum {
    /** Part of the collaboration and in force. */
    public static final @NotNull CollaborationStatus NORMAL = new CollaborationStatus("NORMAL");
    /** Removed by the seller but in force until midnight; DELETED from 00:00 of the next day. */
    public static final @NotNull CollaborationStatus DELETING = new CollaborationStatus("DELETING");
    /** No longer part of the collaboration; its rate does not apply any more. */
    public static final @NotNull CollaborationStatus DELETED = new CollaborationStatus("DELETED");

    /** A text as the platform sends it, known here or not. */
    public CollaborationStatus(@NotNull String value) {
        super(value);
    }
}