// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `availability` in `PhoneNumber`; more may be added. */
public final class PhoneNumberAvailability extends OpenEnum {
    /** There is a telephone number, which must be given. */
    public static final @NotNull PhoneNumberAvailability AVAILABLE = new PhoneNumberAvailability("AVAILABLE");
    /** There is no telephone number. */
    public static final @NotNull PhoneNumberAvailability UNAVAILABLE = new PhoneNumberAvailability("UNAVAILABLE");

    /** A text as the platform sends it, known here or not. */
    public PhoneNumberAvailability(@NotNull String value) {
        super(value);
    }
}