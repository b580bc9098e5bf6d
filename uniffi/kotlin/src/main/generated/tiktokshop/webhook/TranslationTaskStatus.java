// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `status` in `TranslationTask`; more may be added. */
public final class TranslationTaskStatus extends OpenEnum {
    /** The job is still running. */
    public static final @NotNull TranslationTaskStatus PROCESSING = new TranslationTaskStatus("PROCESSING");
    /** The translated picture is ready in `translated_image`. */
    public static final @NotNull TranslationTaskStatus COMPLETED = new TranslationTaskStatus("COMPLETED");
    /** No picture was made; see `fail_reason`. */
    public static final @NotNull TranslationTaskStatus FAILED = new TranslationTaskStatus("FAILED");

    /** A text as the platform sends it, known here or not. */
    public TranslationTaskStatus(@NotNull String value) {
        super(value);
    }
}