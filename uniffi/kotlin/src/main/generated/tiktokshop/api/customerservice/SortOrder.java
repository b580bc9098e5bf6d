// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.customerservice;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `sort_order` in `GetConversationMessagesRequest`; more may be added. */
public final class SortOrder extends OpenEnum {
    /** Oldest message first. */
    public static final @NotNull SortOrder ASC = new SortOrder("ASC");
    /** Newest message first. */
    public static final @NotNull SortOrder DESC = new SortOrder("DESC");

    /** A text as the platform sends it, known here or not. */
    public SortOrder(@NotNull String value) {
        super(value);
    }
}