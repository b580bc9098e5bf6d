// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `target_languages` in `CreateImageTranslationTasksImage`; more may be added. */
public final class TargetLanguage extends OpenEnum {
    /** Czech, for the Czech Republic. */
    public static final @NotNull TargetLanguage CS_CZ = new TargetLanguage("cs-CZ");
    /** Danish, for Denmark. */
    public static final @NotNull TargetLanguage DA_DK = new TargetLanguage("da-DK");
    /** German, for Austria. */
    public static final @NotNull TargetLanguage DE_AT = new TargetLanguage("de-AT");
    /** German, for Belgium. */
    public static final @NotNull TargetLanguage DE_BE = new TargetLanguage("de-BE");
    /** German, for Germany. */
    public static final @NotNull TargetLanguage DE_DE = new TargetLanguage("de-DE");
    /** Greek, for Greece. */
    public static final @NotNull TargetLanguage EL_GR = new TargetLanguage("el-GR");
    /** English, for the United Kingdom. */
    public static final @NotNull TargetLanguage EN_GB = new TargetLanguage("en-GB");
    /** English, for Ireland. */
    public static final @NotNull TargetLanguage EN_IE = new TargetLanguage("en-IE");
    /** Spanish, for Spain. */
    public static final @NotNull TargetLanguage ES_ES = new TargetLanguage("es-ES");
    /** Finnish, for Finland. */
    public static final @NotNull TargetLanguage FI_FI = new TargetLanguage("fi-FI");
    /** French, for Belgium. */
    public static final @NotNull TargetLanguage FR_BE = new TargetLanguage("fr-BE");
    /** French, for France. */
    public static final @NotNull TargetLanguage FR_FR = new TargetLanguage("fr-FR");
    /** Hungarian, for Hungary. */
    public static final @NotNull TargetLanguage HU_HU = new TargetLanguage("hu-HU");
    /** Italian, for Italy. */
    public static final @NotNull TargetLanguage IT_IT = new TargetLanguage("it-IT");
    /** Dutch, for Belgium. */
    public static final @NotNull TargetLanguage NL_BE = new TargetLanguage("nl-BE");
    /** Dutch, for the Netherlands. */
    public static final @NotNull TargetLanguage NL_NL = new TargetLanguage("nl-NL");
    /** Polish, for Poland. */
    public static final @NotNull TargetLanguage PL_PL = new TargetLanguage("pl-PL");
    /** Portuguese, for Portugal. */
    public static final @NotNull TargetLanguage PT_PT = new TargetLanguage("pt-PT");
    /** Swedish, for Sweden. */
    public static final @NotNull TargetLanguage SV_SE = new TargetLanguage("sv-SE");

    /** A text as the platform sends it, known here or not. */
    public TargetLanguage(@NotNull String value) {
        super(value);
    }
}