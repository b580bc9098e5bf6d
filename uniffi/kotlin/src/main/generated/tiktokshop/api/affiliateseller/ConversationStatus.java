// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliateseller;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `conversation_status` in `GetConversationListRequest`; more may be added. */
public final class ConversationStatus extends OpenEnum {
    /** All conversations, whatever their state. */
    public static final @NotNull ConversationStatus ALL = new ConversationStatus("ALL");
    /** Conversations that the seller moved to the archive. */
    public static final @NotNull ConversationStatus ARCHIVED = new ConversationStatus("ARCHIVED");
    /** Conversations that the seller marked with a star. */
    public static final @NotNull ConversationStatus STARRED = new ConversationStatus("STARRED");
    /** Conversations with messages not yet marked as read; a reply alone does not mark them. */
    public static final @NotNull ConversationStatus UNREAD = new ConversationStatus("UNREAD");
    /** Conversations whose last message was not sent by the seller. */
    public static final @NotNull ConversationStatus UNREPLIED = new ConversationStatus("UNREPLIED");

    /** A text as the platform sends it, known here or not. */
    public ConversationStatus(@NotNull String value) {
        super(value);
    }
}