// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `target_language` in `TranslationTask`; more may be added. */
public final class TargetLanguage extends OpenEnum {
    /** German as written in Germany. */
    public static final @NotNull TargetLanguage DE_DE = new TargetLanguage("de-DE");
    /** English as written in Ireland. */
    public static final @NotNull TargetLanguage EN_IE = new TargetLanguage("en-IE");
    /** Spanish as written in Spain. */
    public static final @NotNull TargetLanguage ES_ES = new TargetLanguage("es-ES");
    /** French as written in France. */
    public static final @NotNull TargetLanguage FR_FR = new TargetLanguage("fr-FR");
    /** Italian as written in Italy. */
    public static final @NotNull TargetLanguage IT_IT = new TargetLanguage("it-IT");

    /** A text as the platform sends it, known here or not. */
    public TargetLanguage(@NotNull String value) {
        super(value);
    }
}