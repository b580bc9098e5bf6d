// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `locale` in `CreateProductRequest`, `locale` in `EditProductRequest`, `locales` in `SearchSizeChartsRequest`; more may be added. */
public final class CreateProductLocale extends OpenEnum {
    /** German, for Germany. */
    public static final @NotNull CreateProductLocale DE_DE = new CreateProductLocale("de-DE");
    /** English, for the United Kingdom. */
    public static final @NotNull CreateProductLocale EN_GB = new CreateProductLocale("en-GB");
    /** English, for Ireland. */
    public static final @NotNull CreateProductLocale EN_IE = new CreateProductLocale("en-IE");
    /** English, for the United States. */
    public static final @NotNull CreateProductLocale EN_US = new CreateProductLocale("en-US");
    /** Spanish, for Spain. */
    public static final @NotNull CreateProductLocale ES_ES = new CreateProductLocale("es-ES");
    /** Spanish, for Mexico. */
    public static final @NotNull CreateProductLocale ES_MX = new CreateProductLocale("es-MX");
    /** French, for France. */
    public static final @NotNull CreateProductLocale FR_FR = new CreateProductLocale("fr-FR");
    /** Indonesian, for Indonesia. */
    public static final @NotNull CreateProductLocale ID_ID = new CreateProductLocale("id-ID");
    /** Italian, for Italy. */
    public static final @NotNull CreateProductLocale IT_IT = new CreateProductLocale("it-IT");
    /** Japanese, for Japan. */
    public static final @NotNull CreateProductLocale JA_JP = new CreateProductLocale("ja-JP");
    /** Malay, for Malaysia. */
    public static final @NotNull CreateProductLocale MS_MY = new CreateProductLocale("ms-MY");
    /** Portuguese, for Brazil. */
    public static final @NotNull CreateProductLocale PT_BR = new CreateProductLocale("pt-BR");
    /** Thai, for Thailand. */
    public static final @NotNull CreateProductLocale TH_TH = new CreateProductLocale("th-TH");
    /** Vietnamese, for Vietnam. */
    public static final @NotNull CreateProductLocale VI_VN = new CreateProductLocale("vi-VN");
    /** Chinese in simplified script, for mainland China. */
    public static final @NotNull CreateProductLocale ZH_CN = new CreateProductLocale("zh-CN");

    /** A text as the platform sends it, known here or not. */
    public CreateProductLocale(@NotNull String value) {
        super(value);
    }
}