// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.order;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `fulfillment_type` in `Order`; more may be added. */
public final class FulfillmentType extends OpenEnum {
    /** The seller stores, packs and ships the goods. */
    public static final @NotNull FulfillmentType FULFILLMENT_BY_SELLER = new FulfillmentType("FULFILLMENT_BY_SELLER");
    /** TikTok's fulfillment centers store, pack and ship the goods (FBT); the seller must not ship. */
    public static final @NotNull FulfillmentType FULFILLMENT_BY_TIKTOK = new FulfillmentType("FULFILLMENT_BY_TIKTOK");
    /** Fulfilled by the Dilayani Tokopedia warehouse service in Indonesia; the seller must not ship. */
    public static final @NotNull FulfillmentType FULFILLMENT_BY_DILAYANI_TOKOPEDIA = new FulfillmentType("FULFILLMENT_BY_DILAYANI_TOKOPEDIA");

    /** A text as the platform sends it, known here or not. */
    public FulfillmentType(@NotNull String value) {
        super(value);
    }
}