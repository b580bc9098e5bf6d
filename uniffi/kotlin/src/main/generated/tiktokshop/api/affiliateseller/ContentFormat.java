// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `content_format` in `SearchSampleApplicationsFulfillmentsRequest`; more may be added. */
public final class ContentFormat extends OpenEnum {
    /** Livestreams in which the creator showed the product. */
    public static final @NotNull ContentFormat LIVE = new ContentFormat("LIVE");
    /** Videos with a link to the product. */
    public static final @NotNull ContentFormat VIDEO = new ContentFormat("VIDEO");

    /** A text as the platform sends it, known here or not. */
    public ContentFormat(@NotNull String value) {
        super(value);
    }
}