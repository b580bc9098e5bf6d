// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `currency` in `CheckProductListingPrice`, `currency` in `PartialEditProductPrice`, `currency` in `PartialEditProductSkuPrice`; more may be added. */
public final class CheckProductListingPriceCurrency extends OpenEnum {
    /** Brazilian real, used in Brazil. */
    public static final @NotNull CheckProductListingPriceCurrency BRL = new CheckProductListingPriceCurrency("BRL");
    /** Czech koruna, used in the Czech Republic. */
    public static final @NotNull CheckProductListingPriceCurrency CZK = new CheckProductListingPriceCurrency("CZK");
    /** Euro, used in the euro countries of the EU. */
    public static final @NotNull CheckProductListingPriceCurrency EUR = new CheckProductListingPriceCurrency("EUR");
    /** Pound sterling, used in the United Kingdom. */
    public static final @NotNull CheckProductListingPriceCurrency GBP = new CheckProductListingPriceCurrency("GBP");
    /** Hungarian forint, used in Hungary. */
    public static final @NotNull CheckProductListingPriceCurrency HUF = new CheckProductListingPriceCurrency("HUF");
    /** Indonesian rupiah, used in Indonesia, without decimals. */
    public static final @NotNull CheckProductListingPriceCurrency IDR = new CheckProductListingPriceCurrency("IDR");
    /** Japanese yen, used in Japan, without decimals. */
    public static final @NotNull CheckProductListingPriceCurrency JPY = new CheckProductListingPriceCurrency("JPY");
    /** Mexican peso, used in Mexico. */
    public static final @NotNull CheckProductListingPriceCurrency MXN = new CheckProductListingPriceCurrency("MXN");
    /** Malaysian ringgit, used in Malaysia. */
    public static final @NotNull CheckProductListingPriceCurrency MYR = new CheckProductListingPriceCurrency("MYR");
    /** Philippine peso, used in the Philippines. */
    public static final @NotNull CheckProductListingPriceCurrency PHP = new CheckProductListingPriceCurrency("PHP");
    /** Polish zloty, used in Poland. */
    public static final @NotNull CheckProductListingPriceCurrency PLN = new CheckProductListingPriceCurrency("PLN");
    /** Singapore dollar, used in Singapore. */
    public static final @NotNull CheckProductListingPriceCurrency SGD = new CheckProductListingPriceCurrency("SGD");
    /** Thai baht, used in Thailand. */
    public static final @NotNull CheckProductListingPriceCurrency THB = new CheckProductListingPriceCurrency("THB");
    /** United States dollar, also for global products. */
    public static final @NotNull CheckProductListingPriceCurrency USD = new CheckProductListingPriceCurrency("USD");
    /** Vietnamese dong, used in Vietnam, without decimals. */
    public static final @NotNull CheckProductListingPriceCurrency VND = new CheckProductListingPriceCurrency("VND");

    /** A text as the platform sends it, known here or not. */
    public CheckProductListingPriceCurrency(@NotNull String value) {
        super(value);
    }
}