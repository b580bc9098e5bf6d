// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `locale` in `GetProductSkppDetailRequest`; more may be added. */
public final class GetProductSkppDetailLocale extends OpenEnum {
    /** German, for Germany. */
    public static final @NotNull GetProductSkppDetailLocale DE_DE = new GetProductSkppDetailLocale("de-DE");
    /** English without a country. */
    public static final @NotNull GetProductSkppDetailLocale EN = new GetProductSkppDetailLocale("en");
    /** English, for the United Kingdom. */
    public static final @NotNull GetProductSkppDetailLocale EN_GB = new GetProductSkppDetailLocale("en-GB");
    /** Indonesian, for Indonesia. */
    public static final @NotNull GetProductSkppDetailLocale ID_ID = new GetProductSkppDetailLocale("id-ID");
    /** Italian, for Italy. */
    public static final @NotNull GetProductSkppDetailLocale IT_IT = new GetProductSkppDetailLocale("it-IT");
    /** Japanese, for Japan. */
    public static final @NotNull GetProductSkppDetailLocale JA_JP = new GetProductSkppDetailLocale("ja-JP");
    /** Malay, for Malaysia. */
    public static final @NotNull GetProductSkppDetailLocale MS_MY = new GetProductSkppDetailLocale("ms-MY");
    /** Portuguese, for Brazil. */
    public static final @NotNull GetProductSkppDetailLocale PT_BR = new GetProductSkppDetailLocale("pt-BR");
    /** Thai, for Thailand. */
    public static final @NotNull GetProductSkppDetailLocale TH_TH = new GetProductSkppDetailLocale("th-TH");
    /** Vietnamese, for Vietnam. */
    public static final @NotNull GetProductSkppDetailLocale VI_VN = new GetProductSkppDetailLocale("vi-VN");
    /** Chinese in simplified script, for mainland China. */
    public static final @NotNull GetProductSkppDetailLocale ZH_CN = new GetProductSkppDetailLocale("zh-CN");

    /** A text as the platform sends it, known here or not. */
    public GetProductSkppDetailLocale(@NotNull String value) {
        super(value);
    }
}