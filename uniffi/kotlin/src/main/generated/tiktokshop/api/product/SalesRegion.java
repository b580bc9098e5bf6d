// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `sales_regions` in `Product`; more may be added. */
public final class SalesRegion extends OpenEnum {
    /** The product is offered to buyers in Brazil. */
    public static final @NotNull SalesRegion BR = new SalesRegion("BR");
    /** The product is offered to buyers in Germany. */
    public static final @NotNull SalesRegion DE = new SalesRegion("DE");
    /** The product is offered to buyers in Spain. */
    public static final @NotNull SalesRegion ES = new SalesRegion("ES");
    /** The product is offered to buyers in France. */
    public static final @NotNull SalesRegion FR = new SalesRegion("FR");
    /** The product is offered to buyers in the United Kingdom. */
    public static final @NotNull SalesRegion GB = new SalesRegion("GB");
    /** The product is offered to buyers in Indonesia. */
    public static final @NotNull SalesRegion ID = new SalesRegion("ID");
    /** The product is offered to buyers in Ireland. */
    public static final @NotNull SalesRegion IE = new SalesRegion("IE");
    /** The product is offered to buyers in Italy. */
    public static final @NotNull SalesRegion IT = new SalesRegion("IT");
    /** The product is offered to buyers in Japan. */
    public static final @NotNull SalesRegion JP = new SalesRegion("JP");
    /** The product is offered to buyers in Mexico. */
    public static final @NotNull SalesRegion MX = new SalesRegion("MX");
    /** The product is offered to buyers in Malaysia. */
    public static final @NotNull SalesRegion MY = new SalesRegion("MY");
    /** The product is offered to buyers in the Philippines. */
    public static final @NotNull SalesRegion PH = new SalesRegion("PH");
    /** The product is offered to buyers in Singapore. */
    public static final @NotNull SalesRegion SG = new SalesRegion("SG");
    /** The product is offered to buyers in Thailand. */
    public static final @NotNull SalesRegion TH = new SalesRegion("TH");
    /** The product is offered to buyers in the United States. */
    public static final @NotNull SalesRegion US = new SalesRegion("US");
    /** The product is offered to buyers in Vietnam. */
    public static final @NotNull SalesRegion VN = new SalesRegion("VN");

    /** A text as the platform sends it, known here or not. */
    public SalesRegion(@NotNull String value) {
        super(value);
    }
}