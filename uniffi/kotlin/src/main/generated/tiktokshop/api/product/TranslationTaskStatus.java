// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `TranslationTask`; more may be added. */
public final class TranslationTaskStatus extends OpenEnum {
    /** The translation is under way; ask again later. */
    public static final @NotNull TranslationTaskStatus PROCESSING = new TranslationTaskStatus("PROCESSING");
    /** The translated picture is ready. */
    public static final @NotNull TranslationTaskStatus COMPLETED = new TranslationTaskStatus("COMPLETED");
    /** The translation ended with an error and gave no picture. */
    public static final @NotNull TranslationTaskStatus FAILED = new TranslationTaskStatus("FAILED");

    /** A text as the platform sends it, known here or not. */
    public TranslationTaskStatus(@NotNull String value) {
        super(value);
    }
}