// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.returnrefund;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `role` in `Record`; more may be added. */
public final class RecordRole extends OpenEnum {
    /** The customer who placed the order acted. */
    public static final @NotNull RecordRole BUYER = new RecordRole("BUYER");
    /** The shop that sold the goods acted. */
    public static final @NotNull RecordRole SELLER = new RecordRole("SELLER");
    /** Staff of the platform acted by hand, such as customer service. */
    public static final @NotNull RecordRole OPERATOR = new RecordRole("OPERATOR");
    /** The platform acted automatically because of its rules. */
    public static final @NotNull RecordRole SYSTEM = new RecordRole("SYSTEM");

    /** A text as the platform sends it, known here or not. */
    public RecordRole(@NotNull String value) {
        super(value);
    }
}