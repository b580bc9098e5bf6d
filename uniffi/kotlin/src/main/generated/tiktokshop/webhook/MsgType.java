// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `msg_type` in `NewMessageListenerData`; more may be added. */
public final class MsgType extends OpenEnum {
    /** Written message. */
    public static final @NotNull MsgType TEXT = new MsgType("TEXT");
    /** Offer shown with picture and price, with a link to its page. */
    public static final @NotNull MsgType PRODUCT_CARD = new MsgType("PRODUCT_CARD");
    /** Card about an offer to invited creators. */
    public static final @NotNull MsgType TARGET_COLLABORATION_CARD = new MsgType("TARGET_COLLABORATION_CARD");
    /** Card about a free sample for the creator. */
    public static final @NotNull MsgType FREE_SAMPLE_CARD = new MsgType("FREE_SAMPLE_CARD");
    /** Card that invites the creator to collaborate. */
    public static final @NotNull MsgType TARGET_INVITATION_CARD = new MsgType("TARGET_INVITATION_CARD");

    /** A text as the platform sends it, known here or not. */
    public MsgType(@NotNull String value) {
        super(value);
    }
}