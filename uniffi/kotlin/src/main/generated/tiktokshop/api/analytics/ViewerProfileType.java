// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.analytics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `ViewerProfile`; more may be added. */
public final class ViewerProfileType extends OpenEnum {
    /** Profile of those who began to follow the account after the video. */
    public static final @NotNull ViewerProfileType NEW_FOLLOWER = new ViewerProfileType("NEW_FOLLOWER");
    /** Profile of everybody who watched the video. */
    public static final @NotNull ViewerProfileType VIEWERS = new ViewerProfileType("VIEWERS");

    /** A text as the platform sends it, known here or not. */
    public ViewerProfileType(@NotNull String value) {
        super(value);
    }
}