// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `keyword_type` in `SearchTargetCollaborationsRequest`; more may be added. */
public final class KeywordType extends OpenEnum {
    /** `keyword` is an id; collaborations in every state are found. */
    public static final @NotNull KeywordType TARGET_COLLABORATIONS_ID = new KeywordType("TARGET_COLLABORATIONS_ID");
    /** `keyword` is a name; only collaborations in state LIVE are found. */
    public static final @NotNull KeywordType TARGET_COLLABORATIONS_NAME = new KeywordType("TARGET_COLLABORATIONS_NAME");

    /** A text as the platform sends it, known here or not. */
    public KeywordType(@NotNull String value) {
        super(value);
    }
}