// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `data_groups` in `GetMarketplaceCreatorPerformanceRequest`; more may be added. */
public final class DataGroup extends OpenEnum {
    /** Name, picture, level and other profile facts. */
    public static final @NotNull DataGroup BASIC_CREATOR_INFORMATION = new DataGroup("BASIC_CREATOR_INFORMATION");
    /** How the creator works with sellers: brands, samples, contact. */
    public static final @NotNull DataGroup COLLABORATION = new DataGroup("COLLABORATION");
    /** Views, likes and other results of LIVEs and videos. */
    public static final @NotNull DataGroup CONTENT_PERFORMANCE = new DataGroup("CONTENT_PERFORMANCE");
    /** Number, age, gender and place of those who follow the creator. */
    public static final @NotNull DataGroup FOLLOWER_INFORMATION = new DataGroup("FOLLOWER_INFORMATION");
    /** Units sold and revenue that the creator brought in. */
    public static final @NotNull DataGroup SALES_AND_GMV = new DataGroup("SALES_AND_GMV");

    /** A text as the platform sends it, known here or not. */
    public DataGroup(@NotNull String value) {
        super(value);
    }
}