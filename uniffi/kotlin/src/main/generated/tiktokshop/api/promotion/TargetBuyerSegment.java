// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.promotion;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `target_buyer_segment` in `Coupon`; more may be added. */
public final class TargetBuyerSegment extends OpenEnum {
    /** Every buyer on TikTok Shop. */
    public static final @NotNull TargetBuyerSegment ALL = new TargetBuyerSegment("ALL");
    /** Customers who have never bought in the shop. */
    public static final @NotNull TargetBuyerSegment NEW = new TargetBuyerSegment("NEW");
    /** Earlier customers who bought again lately, within 30 days (US 90). */
    public static final @NotNull TargetBuyerSegment REPEAT_CUSTOMERS = new TargetBuyerSegment("REPEAT_CUSTOMERS");
    /** Customers with their first purchase lately, within 30 days (US 90). */
    public static final @NotNull TargetBuyerSegment RECENT_CUSTOMERS = new TargetBuyerSegment("RECENT_CUSTOMERS");
    /** Customers with several purchases in the last 90 days. */
    public static final @NotNull TargetBuyerSegment FREQUENT_CUSTOMERS = new TargetBuyerSegment("FREQUENT_CUSTOMERS");
    /** Customers of the last 365 days who have not bought lately, for 90 days (US 30). */
    public static final @NotNull TargetBuyerSegment LAPSED_CUSTOMERS = new TargetBuyerSegment("LAPSED_CUSTOMERS");
    /** Users who began to follow the shop's TikTok account within 30 days. */
    public static final @NotNull TargetBuyerSegment NEW_FOLLOWERS = new TargetBuyerSegment("NEW_FOLLOWERS");
    /** Followers of the shop's TikTok account who engaged with it within 30 days. */
    public static final @NotNull TargetBuyerSegment EXISTING_ACTIVE_FOLLOWERS = new TargetBuyerSegment("EXISTING_ACTIVE_FOLLOWERS");

    /** A text as the platform sends it, known here or not. */
    public TargetBuyerSegment(@NotNull String value) {
        super(value);
    }
}