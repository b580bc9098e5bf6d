// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `check_item` in `CheckResult`; more may be added. */
public final class CheckItem extends OpenEnum {
    /** The shop must be open and in good standing to sell. */
    public static final @NotNull CheckItem SHOP_STATUS = new CheckItem("SHOP_STATUS");
    /** The shop's tax data must be complete. */
    public static final @NotNull CheckItem SHOP_TAX = new CheckItem("SHOP_TAX");
    /** The shop needs a warehouse where carriers collect orders. */
    public static final @NotNull CheckItem PICKUP_WAREHOUSE = new CheckItem("PICKUP_WAREHOUSE");
    /** The shop needs an address to which buyers can send goods back. */
    public static final @NotNull CheckItem RETURN_WAREHOUSE = new CheckItem("RETURN_WAREHOUSE");
    /** The shop needs an active delivery service for its warehouse. */
    public static final @NotNull CheckItem DELIVERY_OPTION = new CheckItem("DELIVERY_OPTION");
    /** The shop needs a set of rules for delivery areas and fees. */
    public static final @NotNull CheckItem SHIPPING_TEMPLATE = new CheckItem("SHIPPING_TEMPLATE");
    /** The shop must still have room for more products under its listing limit. */
    public static final @NotNull CheckItem PRODUCT_QUANTITY_LIMIT = new CheckItem("PRODUCT_QUANTITY_LIMIT");
    /** The seller needs valid registrations for waste and recycling rules (EPR). */
    public static final @NotNull CheckItem EXTENDED_PRODUCER_RESPONSIBILITY = new CheckItem("EXTENDED_PRODUCER_RESPONSIBILITY");
    /** The shop has a bank account for payouts; the small letter is the platform's. */
    public static final @NotNull CheckItem BA_NK_ACCOUNT = new CheckItem("BANk_ACCOUNT");
    /** The shop has given the contact details that buyers and the platform need. */
    public static final @NotNull CheckItem CONTACT_INFO = new CheckItem("CONTACT_INFO");

    /** A text as the platform sends it, known here or not. */
    public CheckItem(@NotNull String value) {
        super(value);
    }
}