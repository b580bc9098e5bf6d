// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.logistics

import kotlin.time.Instant
import tiktokshop.CallOptions
import tiktokshop.EmptyResponse
import tiktokshop.Money
import tiktokshop.PageOptions
import tiktokshop.Pages
import tiktokshop.Upload
import tiktokshop.WindowOptions
import tiktokshop.internal.Caller
import tiktokshop.internal.Params

/** Logistics: the operations of the domain `logistics`. */
public class LogisticsApi internal constructor(private val caller: Caller) {
    /**
     * Tells whether a shipping template exists for a warehouse.
     *
     * `GET /logistics/{version}/seller_template/template_exist`, version 202606.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param bizWarehouseId Id of the warehouse for which to look for a shipping template.
     * @param shopId Id of the shop for which to look for a shipping template.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun checkShippingTemplateExistence(
        bizWarehouseId: Long,
        shopId: Long? = null,
        options: CallOptions? = null,
    ): CheckShippingTemplateExistenceResponse =
        caller.call("logistics.check_shipping_template_existence", Params.of("biz_warehouse_id", bizWarehouseId, "shop_id", shopId), options) { CheckShippingTemplateExistenceResponse(it) }

    /**
     * Creates a sales or return warehouse, with its address, contact and covered area.
     *
     * `POST /logistics/{version}/warehouses`, version 202502.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `error_list`; `raiseOnItemError` throws them.
     *
     * @param warehouse Data of the warehouse to save: name, purpose, address, contact and the area it serves.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun createWarehouse(
        warehouse: CreateWarehouseWarehouse? = null,
        options: CallOptions? = null,
    ): CreateWarehouseResponse =
        caller.call("logistics.create_warehouse", Params.of("warehouse", warehouse), options) { CreateWarehouseResponse(it) }

    /**
     * Lists the shipping templates and tells whether a product of the given size can use them.
     *
     * `GET /logistics/{version}/seller_templates`, version 202510.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.logistics`.
     *
     * @param productAttribute Size and weight of the product, against which the templates are checked.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getAvailableShippingTemplate(
        productAttribute: ProductAttribute? = null,
        options: CallOptions? = null,
    ): GetAvailableShippingTemplateResponse =
        caller.call("logistics.get_available_shipping_template", Params.of("product_attribute", productAttribute), options) { GetAvailableShippingTemplateResponse(it) }

    /**
     * Lists the warehouses that a global seller shares among its shops.
     *
     * `GET /logistics/{version}/global_warehouses`, version 202309.
     *
     * - Scope: `seller.shop.info`.
     * - Also called: `Logistic.getGlobalSellerWarehouse` in the PHP package.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/650aa3f0defece02be6e5ffb">The platform's documentation</a>
     */
    public suspend fun getGlobalSellerWarehouse(
        options: CallOptions? = null,
    ): GetGlobalSellerWarehouseResponse =
        caller.call("logistics.get_global_seller_warehouse", Params.of(), options) { GetGlobalSellerWarehouseResponse(it) }

    /**
     * Lists the tracking events of a cross-border order, including the first mile.
     *
     * `GET /logistics/{version}/orders/{order_id}/tracking`, version 202604.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param orderId Id of the TikTok Shop order that is tracked.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getLogisticsTracking(
        orderId: String,
        options: CallOptions? = null,
    ): GetLogisticsTrackingResponse =
        caller.call("logistics.get_logistics_tracking", Params.of("order_id", orderId), options) { GetLogisticsTrackingResponse(it) }

    /**
     * Lists the carriers that one delivery option accepts.
     *
     * `GET /logistics/{version}/delivery_options/{delivery_option_id}/shipping_providers`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.fulfillment.basic` or `seller.logistics`.
     * - Also called: `Logistic.getShippingProvider` in the PHP package.
     *
     * @param deliveryOptionId Delivery option whose carriers to list, an id from Get Warehouse Delivery Options.
     * @param buyerRegion Country of the buyer, to get only carriers that deliver there; for sellers in the EU.
     * @param warehouseRegion Country of the warehouse, to get only carriers that collect there; for sellers in the EU.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShippingProvider(
        deliveryOptionId: String,
        buyerRegion: String? = null,
        warehouseRegion: String? = null,
        options: CallOptions? = null,
    ): GetShippingProviderResponse =
        caller.call("logistics.get_shipping_provider", Params.of("delivery_option_id", deliveryOptionId, "buyer_region", buyerRegion, "warehouse_region", warehouseRegion), options) { GetShippingProviderResponse(it) }

    /**
     * Lists the delivery options of a warehouse, with their size and weight limits.
     *
     * `GET /logistics/{version}/warehouses/{warehouse_id}/delivery_options`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.logistics`.
     * - Also called: `Logistic.getWarehouseDeliveryOptions` in the PHP package.
     *
     * @param warehouseId Id of the warehouse, used for stock and shipping; it never changes.
     * @param scope Which options to return: WAREHOUSE (default) for those active in the warehouse, PRODUCT for those that can be set on a single product, then with id and name only. Default: `WAREHOUSE`. Example: `PRODUCT`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/650aa46ebace3e02b75d9afa">The platform's documentation</a>
     */
    public suspend fun getWarehouseDeliveryOptions(
        warehouseId: String,
        scope: String? = null,
        options: CallOptions? = null,
    ): GetWarehouseDeliveryOptionsResponse =
        caller.call("logistics.get_warehouse_delivery_options", Params.of("warehouse_id", warehouseId, "scope", scope), options) { GetWarehouseDeliveryOptionsResponse(it) }

    /**
     * Lists the shop's warehouses, with their type, status and address.
     *
     * `GET /logistics/{version}/warehouses`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.logistics`.
     * - Also called: `Logistic.getWarehouseList` in the PHP package.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/650aa418defece02be6e66b6">The platform's documentation</a>
     */
    public suspend fun getWarehouseList(
        options: CallOptions? = null,
    ): GetWarehouseListResponse =
        caller.call("logistics.get_warehouse_list", Params.of(), options) { GetWarehouseListResponse(it) }

    /**
     * Returns the standard form of an address and tells whether it changed.
     *
     * `POST /logistics/{version}/addresses/standardize`, version 202412.
     *
     * - Cipher: `shop_cipher`.
     *
     * @param address Address that the platform should check and standardize.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun standardizeWarehouseAddress(
        address: StandardizeWarehouseAddressAddress? = null,
        options: CallOptions? = null,
    ): StandardizeWarehouseAddressResponse =
        caller.call("logistics.standardize_warehouse_address", Params.of("address", address), options) { StandardizeWarehouseAddressResponse(it) }

    /**
     * Changes the name, address, contact or covered area of one warehouse.
     *
     * `POST /logistics/{version}/warehouses/{warehouse_id}`, version 202502.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `error_list`; `raiseOnItemError` throws them.
     *
     * @param warehouseId Id of the warehouse, used for stock and shipping; it never changes.
     * @param warehouse Data of the warehouse to save: name, purpose, address, contact and the area it serves.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun updateWarehouse(
        warehouseId: String,
        warehouse: CreateWarehouseWarehouse? = null,
        options: CallOptions? = null,
    ): UpdateWarehouseResponse =
        caller.call("logistics.update_warehouse", Params.of("warehouse_id", warehouseId, "warehouse", warehouse), options) { UpdateWarehouseResponse(it) }
}