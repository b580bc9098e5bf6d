// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.customerservice;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `locale` in `GetConversationMessagesRequest`, `locale` in `GetConversationsRequest`; more may be added. */
public final class GetConversationMessagesLocale extends OpenEnum {
    /** German as used in Germany. */
    public static final @NotNull GetConversationMessagesLocale DE_DE = new GetConversationMessagesLocale("de-DE");
    /** English, the default. */
    public static final @NotNull GetConversationMessagesLocale EN = new GetConversationMessagesLocale("en");
    /** English as used in the United Kingdom. */
    public static final @NotNull GetConversationMessagesLocale EN_GB = new GetConversationMessagesLocale("en-GB");
    /** Spanish as used in Spain. */
    public static final @NotNull GetConversationMessagesLocale ES_ES = new GetConversationMessagesLocale("es-ES");
    /** Spanish as used in Mexico. */
    public static final @NotNull GetConversationMessagesLocale ES_MX = new GetConversationMessagesLocale("es-MX");
    /** French as used in France. */
    public static final @NotNull GetConversationMessagesLocale FR_FR = new GetConversationMessagesLocale("fr-FR");
    /** Indonesian as used in Indonesia. */
    public static final @NotNull GetConversationMessagesLocale ID_ID = new GetConversationMessagesLocale("id-ID");
    /** Italian as used in Italy. */
    public static final @NotNull GetConversationMessagesLocale IT_IT = new GetConversationMessagesLocale("it-IT");
    /** Japanese as used in Japan. */
    public static final @NotNull GetConversationMessagesLocale JA_JP = new GetConversationMessagesLocale("ja-JP");
    /** Malay as used in Malaysia. */
    public static final @NotNull GetConversationMessagesLocale MS_MY = new GetConversationMessagesLocale("ms-MY");
    /** Portuguese as used in Brazil. */
    public static final @NotNull GetConversationMessagesLocale PT_BR = new GetConversationMessagesLocale("pt-BR");
    /** Thai as used in Thailand. */
    public static final @NotNull GetConversationMessagesLocale TH_TH = new GetConversationMessagesLocale("th-TH");
    /** Vietnamese as used in Vietnam. */
    public static final @NotNull GetConversationMessagesLocale VI_VN = new GetConversationMessagesLocale("vi-VN");
    /** Chinese in simplified characters. */
    public static final @NotNull GetConversationMessagesLocale ZH_CN = new GetConversationMessagesLocale("zh-CN");

    /** A text as the platform sends it, known here or not. */
    public GetConversationMessagesLocale(@NotNull String value) {
        super(value);
    }
}