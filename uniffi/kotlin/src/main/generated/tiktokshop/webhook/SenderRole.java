// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `role` in `Sender`; more may be added. */
public final class SenderRole extends OpenEnum {
    /** Person who buys or has a question. */
    public static final @NotNull SenderRole BUYER = new SenderRole("BUYER");
    /** The shop itself, not a certain person. */
    public static final @NotNull SenderRole SHOP = new SenderRole("SHOP");
    /** Person who answers for the shop or the platform. */
    public static final @NotNull SenderRole CUSTOMER_SERVICE = new SenderRole("CUSTOMER_SERVICE");
    /** TikTok Shop's own automation. */
    public static final @NotNull SenderRole SYSTEM = new SenderRole("SYSTEM");
    /** Automatic answer. */
    public static final @NotNull SenderRole ROBOT = new SenderRole("ROBOT");

    /** A text as the platform sends it, known here or not. */
    public SenderRole(@NotNull String value) {
        super(value);
    }
}