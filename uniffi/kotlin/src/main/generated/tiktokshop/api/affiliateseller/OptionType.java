// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `option_type` in `GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2`; more may be added. */
public final class OptionType extends OpenEnum {
    /** Brands the creator has worked with. */
    public static final @NotNull OptionType OPTION_BRAND = new OptionType("OPTION_BRAND");
    /** Levels of creators, based on revenue. */
    public static final @NotNull OptionType OPTION_CREATOR_LEVEL = new OptionType("OPTION_CREATOR_LEVEL");
    /** Languages that creators speak in their content. */
    public static final @NotNull OptionType OPTION_LANGUAGE = new OptionType("OPTION_LANGUAGE");
    /** Ways to sort the search results. */
    public static final @NotNull OptionType OPTION_SORTER = new OptionType("OPTION_SORTER");
    /** Categories in which creators hold the Category Pro label. */
    public static final @NotNull OptionType OPTION_VERTICAL_PRO = new OptionType("OPTION_VERTICAL_PRO");

    /** A text as the platform sends it, known here or not. */
    public OptionType(@NotNull String value) {
        super(value);
    }
}