// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `sample_application_type` in `Fulfillment`; more may be added. */
public final class SampleApplicationType extends OpenEnum {
    /** Free of charge from the seller; the creator asked for it on the product's page. */
    public static final @NotNull SampleApplicationType FREE_SAMPLE = new SampleApplicationType("FREE_SAMPLE");
    /** Ordered by the creator at a lower price with a claimed sample coupon. */
    public static final @NotNull SampleApplicationType SAMPLE_COUPON = new SampleApplicationType("SAMPLE_COUPON");
    /** Got free of charge by joining an activity of the platform, which pays for it. */
    public static final @NotNull SampleApplicationType SAMPLE_CAMPAIGN = new SampleApplicationType("SAMPLE_CAMPAIGN");
    /** Free of charge from the platform instead of the seller. */
    public static final @NotNull SampleApplicationType PLATFORM_FREE_SAMPLE = new SampleApplicationType("PLATFORM_FREE_SAMPLE");

    /** A text as the platform sends it, known here or not. */
    public SampleApplicationType(@NotNull String value) {
        super(value);
    }
}