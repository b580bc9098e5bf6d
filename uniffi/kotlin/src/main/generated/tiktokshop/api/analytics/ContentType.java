// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.analytics;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `content_type` in `GetShopProductPerformanceBreakdown`, `content_type` in `GetShopProductPerformanceTrafficBreakdown`; more may be added. */
public final class ContentType extends OpenEnum {
    /** Sales and visits that came through videos. */
    public static final @NotNull ContentType VIDEO = new ContentType("VIDEO");
    /** Sales and visits that came through LIVE sessions. */
    public static final @NotNull ContentType LIVE = new ContentType("LIVE");
    /** Sales and visits through product cards, outside videos and LIVE sessions. */
    public static final @NotNull ContentType PRODUCT_CARD = new ContentType("PRODUCT_CARD");

    /** A text as the platform sends it, known here or not. */
    public ContentType(@NotNull String value) {
        super(value);
    }
}