// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `post_status` in `Video`; more may be added. */
public final class PostStatus extends OpenEnum {
    /** The post is online; `post_time` says since when. */
    public static final @NotNull PostStatus SUCCESS = new PostStatus("SUCCESS");
    /** Posting failed, so the video is not online. */
    public static final @NotNull PostStatus FAIL = new PostStatus("FAIL");
    /** Upload and posting are still under way; ask again later. */
    public static final @NotNull PostStatus PROCESSING = new PostStatus("PROCESSING");

    /** A text as the platform sends it, known here or not. */
    public PostStatus(@NotNull String value) {
        super(value);
    }
}