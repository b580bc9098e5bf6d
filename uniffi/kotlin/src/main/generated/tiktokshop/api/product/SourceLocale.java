// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `locale` in `CheckProductListingRequest`, `locale` in `GetAttributesRequest`, `locale` in `GetCategoriesRequest` and others; more may be added. */
public final class SourceLocale extends OpenEnum {
    /** Czech, for the Czech Republic. */
    public static final @NotNull SourceLocale CS_CZ = new SourceLocale("cs-CZ");
    /** German, for Austria. */
    public static final @NotNull SourceLocale DE_AT = new SourceLocale("de-AT");
    /** German, for Belgium. */
    public static final @NotNull SourceLocale DE_BE = new SourceLocale("de-BE");
    /** German, for Germany. */
    public static final @NotNull SourceLocale DE_DE = new SourceLocale("de-DE");
    /** Greek, for Greece. */
    public static final @NotNull SourceLocale EL_GR = new SourceLocale("el-GR");
    /** English, for the United Kingdom. */
    public static final @NotNull SourceLocale EN_GB = new SourceLocale("en-GB");
    /** English, for Ireland. */
    public static final @NotNull SourceLocale EN_IE = new SourceLocale("en-IE");
    /** English, for the United States. */
    public static final @NotNull SourceLocale EN_US = new SourceLocale("en-US");
    /** Spanish, for Spain. */
    public static final @NotNull SourceLocale ES_ES = new SourceLocale("es-ES");
    /** Spanish, for Mexico. */
    public static final @NotNull SourceLocale ES_MX = new SourceLocale("es-MX");
    /** French, for Belgium. */
    public static final @NotNull SourceLocale FR_BE = new SourceLocale("fr-BE");
    /** French, for France. */
    public static final @NotNull SourceLocale FR_FR = new SourceLocale("fr-FR");
    /** Hungarian, for Hungary. */
    public static final @NotNull SourceLocale HU_HU = new SourceLocale("hu-HU");
    /** Indonesian, for Indonesia. */
    public static final @NotNull SourceLocale ID_ID = new SourceLocale("id-ID");
    /** Italian, for Italy. */
    public static final @NotNull SourceLocale IT_IT = new SourceLocale("it-IT");
    /** Japanese, for Japan. */
    public static final @NotNull SourceLocale JA_JP = new SourceLocale("ja-JP");
    /** Malay, for Malaysia. */
    public static final @NotNull SourceLocale MS_MY = new SourceLocale("ms-MY");
    /** Dutch, for Belgium. */
    public static final @NotNull SourceLocale NL_BE = new SourceLocale("nl-BE");
    /** Dutch, for the Netherlands. */
    public static final @NotNull SourceLocale NL_NL = new SourceLocale("nl-NL");
    /** Polish, for Poland. */
    public static final @NotNull SourceLocale PL_PL = new SourceLocale("pl-PL");
    /** Portuguese, for Brazil. */
    public static final @NotNull SourceLocale PT_BR = new SourceLocale("pt-BR");
    /** Portuguese, for Portugal. */
    public static final @NotNull SourceLocale PT_PT = new SourceLocale("pt-PT");
    /** Thai, for Thailand. */
    public static final @NotNull SourceLocale TH_TH = new SourceLocale("th-TH");
    /** Vietnamese, for Vietnam. */
    public static final @NotNull SourceLocale VI_VN = new SourceLocale("vi-VN");
    /** Chinese in simplified script, for mainland China. */
    public static final @NotNull SourceLocale ZH_CN = new SourceLocale("zh-CN");

    /** A text as the platform sends it, known here or not. */
    public SourceLocale(@NotNull String value) {
        super(value);
    }
}