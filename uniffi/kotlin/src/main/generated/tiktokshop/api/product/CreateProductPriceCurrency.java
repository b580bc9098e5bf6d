// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `currency` in `CreateProductPrice`, `currency` in `Price`; more may be added. */
public final class CreateProductPriceCurrency extends OpenEnum {
    /** Brazilian real, used in Brazil. */
    public static final @NotNull CreateProductPriceCurrency BRL = new CreateProductPriceCurrency("BRL");
    /** Euro, used in the euro countries of the EU. */
    public static final @NotNull CreateProductPriceCurrency EUR = new CreateProductPriceCurrency("EUR");
    /** Pound sterling, used in the United Kingdom. */
    public static final @NotNull CreateProductPriceCurrency GBP = new CreateProductPriceCurrency("GBP");
    /** Indonesian rupiah, used in Indonesia, without decimals. */
    public static final @NotNull CreateProductPriceCurrency IDR = new CreateProductPriceCurrency("IDR");
    /** Japanese yen, used in Japan, without decimals. */
    public static final @NotNull CreateProductPriceCurrency JPY = new CreateProductPriceCurrency("JPY");
    /** Mexican peso, used in Mexico. */
    public static final @NotNull CreateProductPriceCurrency MXN = new CreateProductPriceCurrency("MXN");
    /** Malaysian ringgit, used in Malaysia. */
    public static final @NotNull CreateProductPriceCurrency MYR = new CreateProductPriceCurrency("MYR");
    /** Philippine peso, used in the Philippines. */
    public static final @NotNull CreateProductPriceCurrency PHP = new CreateProductPriceCurrency("PHP");
    /** Singapore dollar, used in Singapore. */
    public static final @NotNull CreateProductPriceCurrency SGD = new CreateProductPriceCurrency("SGD");
    /** Thai baht, used in Thailand. */
    public static final @NotNull CreateProductPriceCurrency THB = new CreateProductPriceCurrency("THB");
    /** United States dollar, also for global products. */
    public static final @NotNull CreateProductPriceCurrency USD = new CreateProductPriceCurrency("USD");
    /** Vietnamese dong, used in Vietnam, without decimals. */
    public static final @NotNull CreateProductPriceCurrency VND = new CreateProductPriceCurrency("VND");

    /** A text as the platform sends it, known here or not. */
    public CreateProductPriceCurrency(@NotNull String value) {
        super(value);
    }
}