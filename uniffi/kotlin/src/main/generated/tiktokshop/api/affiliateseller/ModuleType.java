// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `module_type` in `CreateCompassOfflineExportTaskRequest`; more may be added. */
public final class ModuleType extends OpenEnum {
    /** Core affiliate figures of the shop. */
    public static final @NotNull ModuleType BASE = new ModuleType("BASE");
    /** Figures split by each affiliate who sold products. */
    public static final @NotNull ModuleType CREATOR = new ModuleType("CREATOR");

    /** A text as the platform sends it, known here or not. */
    public ModuleType(@NotNull String value) {
        super(value);
    }
}