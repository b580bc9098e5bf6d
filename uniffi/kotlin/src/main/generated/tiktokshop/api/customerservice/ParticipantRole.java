// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.customerservice;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `role` in `Participant`; more may be added. */
public final class ParticipantRole extends OpenEnum {
    /** Customer who talks to the shop. */
    public static final @NotNull ParticipantRole BUYER = new ParticipantRole("BUYER");
    /** The shop itself, as one side of the conversation. */
    public static final @NotNull ParticipantRole SHOP = new ParticipantRole("SHOP");
    /** Agent who answers for the shop. */
    public static final @NotNull ParticipantRole CUSTOMER_SERVICE = new ParticipantRole("CUSTOMER_SERVICE");

    /** A text as the platform sends it, known here or not. */
    public ParticipantRole(@NotNull String value) {
        super(value);
    }
}