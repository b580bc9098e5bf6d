// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.webhook;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `trigger_source` in `ChangeDetail`; more may be added. */
public final class TriggerSource extends OpenEnum {
    /** A buyer placed an order, which binds units. */
    public static final @NotNull TriggerSource ORDER_CREATED = new TriggerSource("order_created");
    /** An order was cancelled, which can free its units. */
    public static final @NotNull TriggerSource ORDER_CANCELED = new TriggerSource("order_canceled");
    /** An order was handed over for shipping. */
    public static final @NotNull TriggerSource ORDER_SHIPPED = new TriggerSource("order_shipped");
    /** Someone set the stock by hand in Seller Center. */
    public static final @NotNull TriggerSource MANUAL_ADJUSTMENT = new TriggerSource("manual_adjustment");
    /** An app set the stock through the API. */
    public static final @NotNull TriggerSource API_SYNC = new TriggerSource("api_sync");
    /** Units were set aside for a campaign. */
    public static final @NotNull TriggerSource CAMPAIGN_LOCK = new TriggerSource("campaign_lock");
    /** Units set aside for a campaign were released. */
    public static final @NotNull TriggerSource CAMPAIGN_UNLOCK = new TriggerSource("campaign_unlock");
    /** Units were set aside for a creator. */
    public static final @NotNull TriggerSource CREATOR_LOCK = new TriggerSource("creator_lock");
    /** Units set aside for a creator were released. */
    public static final @NotNull TriggerSource CREATOR_UNLOCK = new TriggerSource("creator_unlock");
    /** The platform filled up the stock on its own. */
    public static final @NotNull TriggerSource SYSTEM_AUTO_REPLENISH = new TriggerSource("system_auto_replenish");

    /** A text as the platform sends it, known here or not. */
    public TriggerSource(@NotNull String value) {
        super(value);
    }
}