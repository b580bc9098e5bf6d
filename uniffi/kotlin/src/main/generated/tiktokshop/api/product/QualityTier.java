// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `quality_tier` in `DiagnosisResult`; more may be added. */
public final class QualityTier extends OpenEnum {
    /** The middle tier, reached when all improvements of this tier are made. */
    public static final @NotNull QualityTier FAIR = new QualityTier("FAIR");
    /** The top tier, reached when the improvements of this tier and of FAIR are made. */
    public static final @NotNull QualityTier GOOD = new QualityTier("GOOD");

    /** A text as the platform sends it, known here or not. */
    public QualityTier(@NotNull String value) {
        super(value);
    }
}