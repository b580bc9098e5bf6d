// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `currency` in `EditProductPrice`; more may be added. */
public final class EditProductPriceCurrency extends OpenEnum {
    /** Euro, used in the euro countries of the EU. */
    public static final @NotNull EditProductPriceCurrency EUR = new EditProductPriceCurrency("EUR");
    /** Pound sterling, used in the United Kingdom. */
    public static final @NotNull EditProductPriceCurrency GBP = new EditProductPriceCurrency("GBP");
    /** Indonesian rupiah, used in Indonesia, without decimals. */
    public static final @NotNull EditProductPriceCurrency IDR = new EditProductPriceCurrency("IDR");
    /** Japanese yen, used in Japan, without decimals. */
    public static final @NotNull EditProductPriceCurrency JPY = new EditProductPriceCurrency("JPY");
    /** Malaysian ringgit, used in Malaysia. */
    public static final @NotNull EditProductPriceCurrency MYR = new EditProductPriceCurrency("MYR");
    /** Philippine peso, used in the Philippines. */
    public static final @NotNull EditProductPriceCurrency PHP = new EditProductPriceCurrency("PHP");
    /** Singapore dollar, used in Singapore. */
    public static final @NotNull EditProductPriceCurrency SGD = new EditProductPriceCurrency("SGD");
    /** Thai baht, used in Thailand. */
    public static final @NotNull EditProductPriceCurrency THB = new EditProductPriceCurrency("THB");
    /** United States dollar, also for global products. */
    public static final @NotNull EditProductPriceCurrency USD = new EditProductPriceCurrency("USD");
    /** Vietnamese dong, used in Vietnam, without decimals. */
    public static final @NotNull EditProductPriceCurrency VND = new EditProductPriceCurrency("VND");

    /** A text as the platform sends it, known here or not. */
    public EditProductPriceCurrency(@NotNull String value) {
        super(value);
    }
}