// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `plan_type` in `CreateCompassOfflineExportTaskRequest`; more may be added. */
public final class PlanType extends OpenEnum {
    /** All kinds of collaboration together. */
    public static final @NotNull PlanType ALL = new PlanType("ALL");
    /** Open collaboration, which any creator can join. */
    public static final @NotNull PlanType OPEN = new PlanType("OPEN");
    /** Campaigns run by affiliate agencies. */
    public static final @NotNull PlanType PARTNER = new PlanType("PARTNER");
    /** Target collaboration with invited creators. */
    public static final @NotNull PlanType TARGET = new PlanType("TARGET");

    /** A text as the platform sends it, known here or not. */
    public PlanType(@NotNull String value) {
        super(value);
    }
}