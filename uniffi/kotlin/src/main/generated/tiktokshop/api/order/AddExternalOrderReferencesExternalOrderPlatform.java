// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.order;

import org.jetbrains.annotations.NotNull;
import tiktokshop.OpenEnum;

/** Values of `platform` in `AddExternalOrderReferencesExternalOrder`, `platform` in `GetExternalOrderReferencesRequest`, `platform` in `SearchOrderByExternalOrderReferencesRequest`; more may be added. */
public final class AddExternalOrderReferencesExternalOrderPlatform extends OpenEnum {
    /** A Shopify online store. */
    public static final @NotNull AddExternalOrderReferencesExternalOrderPlatform SHOPIFY = new AddExternalOrderReferencesExternalOrderPlatform("SHOPIFY");
    /** A WooCommerce online store. */
    public static final @NotNull AddExternalOrderReferencesExternalOrderPlatform WOOCOMMERCE = new AddExternalOrderReferencesExternalOrderPlatform("WOOCOMMERCE");
    /** A BigCommerce online store. */
    public static final @NotNull AddExternalOrderReferencesExternalOrderPlatform BIGCOMMERCE = new AddExternalOrderReferencesExternalOrderPlatform("BIGCOMMERCE");
    /** A Magento (Adobe Commerce) online store. */
    public static final @NotNull AddExternalOrderReferencesExternalOrderPlatform MAGENTO = new AddExternalOrderReferencesExternalOrderPlatform("MAGENTO");
    /** A Salesforce Commerce Cloud online store. */
    public static final @NotNull AddExternalOrderReferencesExternalOrderPlatform SALESFORCE_COMMERCE_CLOUD = new AddExternalOrderReferencesExternalOrderPlatform("SALESFORCE_COMMERCE_CLOUD");
    /** The ChannelAdvisor multichannel service. */
    public static final @NotNull AddExternalOrderReferencesExternalOrderPlatform CHANNEL_ADVISOR = new AddExternalOrderReferencesExternalOrderPlatform("CHANNEL_ADVISOR");
    /** Amazon as source of the external order. */
    public static final @NotNull AddExternalOrderReferencesExternalOrderPlatform AMAZON = new AddExternalOrderReferencesExternalOrderPlatform("AMAZON");
    /** An order management system not named in this list. */
    public static final @NotNull AddExternalOrderReferencesExternalOrderPlatform ORDER_MANAGEMENT_SYSTEM = new AddExternalOrderReferencesExternalOrderPlatform("ORDER_MANAGEMENT_SYSTEM");
    /** A warehouse management system not named in this list. */
    public static final @NotNull AddExternalOrderReferencesExternalOrderPlatform WAREHOUSE_MANAGEMENT_SYSTEM = new AddExternalOrderReferencesExternalOrderPlatform("WAREHOUSE_MANAGEMENT_SYSTEM");
    /** An enterprise resource planning system not named in this list. */
    public static final @NotNull AddExternalOrderReferencesExternalOrderPlatform ERP_SYSTEM = new AddExternalOrderReferencesExternalOrderPlatform("ERP_SYSTEM");

    /** A text as the platform sends it, known here or not. */
    public AddExternalOrderReferencesExternalOrderPlatform(@NotNull String value) {
        super(value);
    }
}