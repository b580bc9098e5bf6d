// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.customerengagement;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `name` in `Feature`; more may be added. */
public final class FeatureName extends OpenEnum {
    /** Use of customer engagement as such; everything else in it needs this first. */
    public static final @NotNull FeatureName FUNDAMENTAL = new FeatureName("FUNDAMENTAL");
    /** Messages with a title and text of your own. */
    public static final @NotNull FeatureName CUSTOM_MSG = new FeatureName("CUSTOM_MSG");

    /** A text as the platform sends it, known here or not. */
    public FeatureName(@NotNull String value) {
        super(value);
    }
}