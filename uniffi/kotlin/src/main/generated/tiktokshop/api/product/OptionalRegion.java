// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `optional_regions` in `GetGlobalAttributesAttribute`, `optional_regions` in `GetGlobalCategoryRulesProductCertification`, `region` in `PublishGlobalProductProduct` and others; more may be added. */
public final class OptionalRegion extends OpenEnum {
    /** Not always needed for products sold in Germany. */
    public static final @NotNull OptionalRegion DE = new OptionalRegion("DE");
    /** Not always needed for products sold in Spain. */
    public static final @NotNull OptionalRegion ES = new OptionalRegion("ES");
    /** Not always needed for products sold in France. */
    public static final @NotNull OptionalRegion FR = new OptionalRegion("FR");
    /** Not always needed for products sold in the United Kingdom. */
    public static final @NotNull OptionalRegion GB = new OptionalRegion("GB");
    /** Not always needed for products sold in Indonesia. */
    public static final @NotNull OptionalRegion ID = new OptionalRegion("ID");
    /** Not always needed for products sold in Italy. */
    public static final @NotNull OptionalRegion IT = new OptionalRegion("IT");
    /** Not always needed for products sold in Ireland. */
    public static final @NotNull OptionalRegion IE = new OptionalRegion("IE");
    /** Not always needed for products sold in Japan. */
    public static final @NotNull OptionalRegion JP = new OptionalRegion("JP");
    /** Not always needed for products sold in Malaysia. */
    public static final @NotNull OptionalRegion MY = new OptionalRegion("MY");
    /** Not always needed for products sold in the Philippines. */
    public static final @NotNull OptionalRegion PH = new OptionalRegion("PH");
    /** Not always needed for products sold in Singapore. */
    public static final @NotNull OptionalRegion SG = new OptionalRegion("SG");
    /** Not always needed for products sold in Thailand. */
    public static final @NotNull OptionalRegion TH = new OptionalRegion("TH");
    /** Not always needed for products sold in the United States. */
    public static final @NotNull OptionalRegion US = new OptionalRegion("US");
    /** Not always needed for products sold in Vietnam. */
    public static final @NotNull OptionalRegion VN = new OptionalRegion("VN");
    /** Not always needed for products sold in Mexico. */
    public static final @NotNull OptionalRegion MX = new OptionalRegion("MX");

    /** A text as the platform sends it, known here or not. */
    public OptionalRegion(@NotNull String value) {
        super(value);
    }
}