// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fbt;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `inbound_method` in `ConfirmInboundMethodRequest`, `inbound_method` in `GetInboundMethodDetailRequest`; more may be added. */
public final class InboundMethod extends OpenEnum {
    /** Direct to fulfillment center: the seller sends the goods to the warehouses where they will be stored. */
    public static final @NotNull InboundMethod D2FC = new InboundMethod("D2FC");
    /** The seller sends all goods to one hub, from which the platform spreads them over its warehouses. */
    public static final @NotNull InboundMethod ONE_HUB = new InboundMethod("ONE_HUB");

    /** A text as the platform sends it, known here or not. */
    public InboundMethod(@NotNull String value) {
        super(value);
    }
}