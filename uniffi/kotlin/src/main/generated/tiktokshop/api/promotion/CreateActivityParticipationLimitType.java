// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.promotion;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `type` in `CreateActivityParticipationLimit`; more may be added. */
public final class CreateActivityParticipationLimitType extends OpenEnum {
    /** Each customer benefits in at most one order. */
    public static final @NotNull CreateActivityParticipationLimitType BUYER_LIMIT_ONLY_ONE = new CreateActivityParticipationLimitType("BUYER_LIMIT_ONLY_ONE");
    /** Customers benefit in any number of orders, the default. */
    public static final @NotNull CreateActivityParticipationLimitType BUYER_NO_LIMIT = new CreateActivityParticipationLimitType("BUYER_NO_LIMIT");

    /** A text as the platform sends it, known here or not. */
    public CreateActivityParticipationLimitType(@NotNull String value) {
        super(value);
    }
}