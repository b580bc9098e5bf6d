// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `condition_type` in `RequirementCondition`; more may be added. */
public final class ConditionType extends OpenEnum {
    /** Holds if the seller chooses the attribute value with the id named here. */
    public static final @NotNull ConditionType VALUE_ID_MATCH = new ConditionType("VALUE_ID_MATCH");

    /** A text as the platform sends it, known here or not. */
    public ConditionType(@NotNull String value) {
        super(value);
    }
}