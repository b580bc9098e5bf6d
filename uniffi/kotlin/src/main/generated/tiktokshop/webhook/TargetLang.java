// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `target_lang` in `TranslationTask`; more may be added. */
public final class TargetLang extends OpenEnum {
    /** German as written in Germany. */
    public static final @NotNull TargetLang DE_DE = new TargetLang("de-DE");
    /** English as written in Ireland. */
    public static final @NotNull TargetLang EN_IE = new TargetLang("en-IE");
    /** Spanish as written in Spain. */
    public static final @NotNull TargetLang ES_ES = new TargetLang("es-ES");
    /** French as written in France. */
    public static final @NotNull TargetLang FR_FR = new TargetLang("fr-FR");
    /** Italian as written in Italy. */
    public static final @NotNull TargetLang IT_IT = new TargetLang("it-IT");

    /** A text as the platform sends it, known here or not. */
    public TargetLang(@NotNull String value) {
        super(value);
    }
}