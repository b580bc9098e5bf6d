// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `locale` in `CreateManufacturerRequest`, `locale` in `CreateResponsiblePersonRequest`, `locale` in `PartialEditManufacturerRequest` and others; more may be added. */
public final class CreateManufacturerLocale extends OpenEnum {
    /** German, for Germany. */
    public static final @NotNull CreateManufacturerLocale DE_DE = new CreateManufacturerLocale("de-DE");
    /** English, for Ireland. */
    public static final @NotNull CreateManufacturerLocale EN_IE = new CreateManufacturerLocale("en-IE");
    /** Spanish, for Spain. */
    public static final @NotNull CreateManufacturerLocale ES_ES = new CreateManufacturerLocale("es-ES");
    /** French, for France. */
    public static final @NotNull CreateManufacturerLocale FR_FR = new CreateManufacturerLocale("fr-FR");
    /** Italian, for Italy. */
    public static final @NotNull CreateManufacturerLocale IT_IT = new CreateManufacturerLocale("it-IT");

    /** A text as the platform sends it, known here or not. */
    public CreateManufacturerLocale(@NotNull String value) {
        super(value);
    }
}