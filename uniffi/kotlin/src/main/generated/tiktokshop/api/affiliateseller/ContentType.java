// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `content_type` in `Sku`; more may be added. */
public final class ContentType extends OpenEnum {
    /** Shop or product page, without a video or LIVE in between. */
    public static final @NotNull ContentType SHOP = new ContentType("SHOP");
    /** Video with a link to the product. */
    public static final @NotNull ContentType VIDEO = new ContentType("VIDEO");
    /** Livestream in which the product was shown. */
    public static final @NotNull ContentType LIVE = new ContentType("LIVE");
    /** Content shown ahead of a LIVE session. */
    public static final @NotNull ContentType PRE_LIVE = new ContentType("PRE_LIVE");
    /** Page made for a promotion, apart from videos and LIVEs. */
    public static final @NotNull ContentType PROMOTION_PAGE = new ContentType("PROMOTION_PAGE");
    /** Link to the product that the creator shared. */
    public static final @NotNull ContentType LINKSHARE = new ContentType("LINKSHARE");

    /** A text as the platform sends it, known here or not. */
    public ContentType(@NotNull String value) {
        super(value);
    }
}