// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.customerservice;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `role` in `Sender`; more may be added. */
public final class SenderRole extends OpenEnum {
    /** Customer who talks to the shop. */
    public static final @NotNull SenderRole BUYER = new SenderRole("BUYER");
    /** The shop itself, as one side of the conversation. */
    public static final @NotNull SenderRole SHOP = new SenderRole("SHOP");
    /** Agent who answers for the shop. */
    public static final @NotNull SenderRole CUSTOMER_SERVICE = new SenderRole("CUSTOMER_SERVICE");
    /** Automatic message of the platform, shown under the id and name of the shop. */
    public static final @NotNull SenderRole SYSTEM = new SenderRole("SYSTEM");
    /** Automatic reply of a chat bot, shown under the id and name of the shop. */
    public static final @NotNull SenderRole ROBOT = new SenderRole("ROBOT");

    /** A text as the platform sends it, known here or not. */
    public SenderRole(@NotNull String value) {
        super(value);
    }
}