// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.reviewrating;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `file_type` in `UploadReviewMediaRequest`; more may be added. */
public final class FileType extends OpenEnum {
    /** A still picture that goes with the review. */
    public static final @NotNull FileType IMAGE = new FileType("IMAGE");
    /** A clip that goes with the review. */
    public static final @NotNull FileType VIDEO = new FileType("VIDEO");

    /** A text as the platform sends it, known here or not. */
    public FileType(@NotNull String value) {
        super(value);
    }
}