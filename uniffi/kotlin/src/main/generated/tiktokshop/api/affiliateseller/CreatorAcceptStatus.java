// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `creator_accept_status` in `SearchTargetCollaborationsRequest`; more may be added. */
public final class CreatorAcceptStatus extends OpenEnum {
    /** Collaborations whose creators have put the products into their showcase. */
    public static final @NotNull CreatorAcceptStatus ACCEPT = new CreatorAcceptStatus("ACCEPT");
    /** All collaborations, accepted or not. */
    public static final @NotNull CreatorAcceptStatus ALL = new CreatorAcceptStatus("ALL");

    /** A text as the platform sends it, known here or not. */
    public CreatorAcceptStatus(@NotNull String value) {
        super(value);
    }
}