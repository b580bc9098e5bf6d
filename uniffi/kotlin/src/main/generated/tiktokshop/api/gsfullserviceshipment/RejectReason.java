// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.gsfullserviceshipment;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `reject_reason` in `GlobalSellingConfirmStockupOrderRequest`; more may be added. */
public final class RejectReason extends OpenEnum {
    /** The picture does not show the product that would be supplied. */
    public static final @NotNull RejectReason PICTURE_NOT_MATCH = new RejectReason("PICTURE_NOT_MATCH");
    /** Material or manufacturing of the product is no longer the same. */
    public static final @NotNull RejectReason RAW_MATERIAL_OR_PROCESS_CHANGES = new RejectReason("RAW_MATERIAL_OR_PROCESS_CHANGES");
    /** The ordered quantity is below the smallest lot that can be supplied. */
    public static final @NotNull RejectReason NOT_MEET_MINIMUM_LIMIT = new RejectReason("NOT_MEET_MINIMUM_LIMIT");
    /** The product is no longer made. */
    public static final @NotNull RejectReason STOP_PRODUCTION = new RejectReason("STOP_PRODUCTION");
    /** A new sales strategy calls for less stock. */
    public static final @NotNull RejectReason SALES_STRATEGY_ADJUSTMENT_REDUCES_INVENTORY = new RejectReason("SALES_STRATEGY_ADJUSTMENT_REDUCES_INVENTORY");
    /** The demand has changed, so the order is no longer needed as it is. */
    public static final @NotNull RejectReason ORDER_DEMAND_ADJUSTMENT = new RejectReason("ORDER_DEMAND_ADJUSTMENT");
    /** The order was issued by mistake. */
    public static final @NotNull RejectReason ORDER_SENT_INCORRECTLY = new RejectReason("ORDER_SENT_INCORRECTLY");
    /** The same order was placed twice. */
    public static final @NotNull RejectReason CF = new RejectReason("CF");
    /** The product is no longer made because of its quality. */
    public static final @NotNull RejectReason TC = new RejectReason("TC");
    /** The product infringes rights or is not authorized, and is taken off sale. */
    public static final @NotNull RejectReason QQXJ = new RejectReason("QQXJ");
    /** The data of the product is wrong and must be corrected first. */
    public static final @NotNull RejectReason CT = new RejectReason("CT");
    /** The repair order was called off, so the goods are no longer to be supplied. */
    public static final @NotNull RejectReason REPAIR_ORDER_TERMINATED = new RejectReason("REPAIR_ORDER_TERMINATED");
    /** The order is past its deadline and is therefore ended. */
    public static final @NotNull RejectReason TERMINATION_OF_OVERDUE_ORDERS = new RejectReason("TERMINATION_OF_OVERDUE_ORDERS");
    /** The merchant stocks up independently, as sales require. */
    public static final @NotNull RejectReason SELF_STOCKING_BASED_ON_SALES_VOLUME = new RejectReason("SELF_STOCKING_BASED_ON_SALES_VOLUME");
    /** The stock already in the warehouse will last too many days. */
    public static final @NotNull RejectReason HIGH_TURNOVER_DAYS_IN_THE_WAREHOUSE = new RejectReason("HIGH_TURNOVER_DAYS_IN_THE_WAREHOUSE");
    /** The merchant has too few units to fill the order. */
    public static final @NotNull RejectReason INSUFFICIENT_INVENTORY = new RejectReason("INSUFFICIENT_INVENTORY");
    /** Any cause that no other value names. */
    public static final @NotNull RejectReason OTHER_REASONS = new RejectReason("OTHER_REASONS");

    /** A text as the platform sends it, known here or not. */
    public RejectReason(@NotNull String value) {
        super(value);
    }
}