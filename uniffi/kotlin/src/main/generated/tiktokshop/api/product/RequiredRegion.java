// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `optional_regions` in `Manufacturer`, `optional_regions` in `ResponsiblePerson`, `region` in `BindResult` and others; more may be added. */
public final class RequiredRegion extends OpenEnum {
    /** The market Germany, in the European Union. */
    public static final @NotNull RequiredRegion DE = new RequiredRegion("DE");
    /** The market Spain, in the European Union. */
    public static final @NotNull RequiredRegion ES = new RequiredRegion("ES");
    /** The market France, in the European Union. */
    public static final @NotNull RequiredRegion FR = new RequiredRegion("FR");
    /** The market Ireland, in the European Union. */
    public static final @NotNull RequiredRegion IE = new RequiredRegion("IE");
    /** The market Italy, in the European Union. */
    public static final @NotNull RequiredRegion IT = new RequiredRegion("IT");

    /** A text as the platform sends it, known here or not. */
    public RequiredRegion(@NotNull String value) {
        super(value);
    }
}