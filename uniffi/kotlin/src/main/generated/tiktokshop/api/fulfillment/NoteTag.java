// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fulfillment;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `note_tag` in `GetPackageDetailResponse`; more may be added. */
public final class NoteTag extends OpenEnum {
    /** The buyer left no note. */
    public static final @NotNull NoteTag BUYER_UNNOTED = new NoteTag("BUYER_UNNOTED");
    /** The buyer left a note on the order; read it before shipping. */
    public static final @NotNull NoteTag BUYER_NOTED = new NoteTag("BUYER_NOTED");

    /** A text as the platform sends it, known here or not. */
    public NoteTag(@NotNull String value) {
        super(value);
    }
}