// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.gsfullserviceshipment

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

/** Gs full service shipment: the operations of the domain `gs_full_service_shipment`. */
public class GsFullServiceShipmentApi internal constructor(private val caller: Caller) {
    /**
     * Confirms that a supplier's delivery order has been handed over (preview endpoint).
     *
     * `POST /gs_full_service_shipment/{version}/preview/delivery_orders/confirm`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param supplierId Platform's id of the merchant (supplier) for whom the call is made. Example: `5764607611253786572`.
     * @param deliveryOrderCode Code of the delivery order to confirm as delivered by the merchant. Example: `POCY2404160000531S01`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun confirmDelivery(
        supplierId: String,
        deliveryOrderCode: String? = null,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("gs_full_service_shipment.confirm_delivery", Params.of("supplier_id", supplierId, "delivery_order_code", deliveryOrderCode), options) { EmptyResponse(it) }

    /**
     * Creates a delivery order for a supplier's stock-up order (preview endpoint).
     *
     * `POST /gs_full_service_shipment/{version}/preview/delivery_orders`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param supplierId Platform's id of the merchant (supplier) for whom the call is made. Example: `5764607611253786572`.
     * @param deliveryOrder Delivery order to create: packages and what is in them.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun createDeliveryOrder(
        supplierId: String,
        deliveryOrder: CreateDeliveryOrderDeliveryOrder? = null,
        options: CallOptions? = null,
    ): CreateDeliveryOrderResponse =
        caller.call("gs_full_service_shipment.create_delivery_order", Params.of("supplier_id", supplierId, "delivery_order", deliveryOrder), options) { CreateDeliveryOrderResponse(it) }

    /**
     * Returns a URL for a supplier's printable delivery order documents (preview endpoint).
     *
     * `GET /gs_full_service_shipment/{version}/preview/delivery_orders/documents`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param deliveryOrderCodes Delivery orders that the call is about, at most 50 codes.
     * @param supplierId Platform's id of the merchant (supplier) for whom the call is made. Example: `5764607611253786572`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getDeliveryOrderDocuments(
        deliveryOrderCodes: List<String>,
        supplierId: String,
        options: CallOptions? = null,
    ): GetDeliveryOrderDocumentsResponse =
        caller.call("gs_full_service_shipment.get_delivery_order_documents", Params.of("delivery_order_codes", deliveryOrderCodes, "supplier_id", supplierId), options) { GetDeliveryOrderDocumentsResponse(it) }

    /**
     * Returns a URL for a supplier's printable waybills (preview endpoint).
     *
     * `GET /gs_full_service_shipment/{version}/preview/waybills`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param logisticsCodes Logistics orders whose waybills to print, at most 50 codes.
     * @param supplierId Platform's id of the merchant (supplier) for whom the call is made. Example: `5765611511852333572`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getLogisticsWaybillsPrintDocument(
        logisticsCodes: List<String>,
        supplierId: String,
        options: CallOptions? = null,
    ): GetLogisticsWaybillsPrintDocumentResponse =
        caller.call("gs_full_service_shipment.get_logistics_waybills_print_document", Params.of("logistics_codes", logisticsCodes, "supplier_id", supplierId), options) { GetLogisticsWaybillsPrintDocumentResponse(it) }

    /**
     * Cancels the reserved shipment of one logistics order.
     *
     * `POST /gs_full_service_shipment/{version}/logistics_orders/cancel_ship`, version 202407.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param logisticsOrder Code of the delivery batch whose pickup is to be cancelled. Example: `LOG20240423010565`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun globalSellingCancelShipment(
        logisticsOrder: String? = null,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("gs_full_service_shipment.global_selling_cancel_shipment", Params.of("logistics_order", logisticsOrder), options) { EmptyResponse(it) }

    /**
     * Accepts or rejects a stock-up order, with the quantity per SKU.
     *
     * `POST /gs_full_service_shipment/{version}/stockup_orders/confirm`, version 202409.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param isOrderConfirmed Set to true to accept the stock-up order, false to reject it; a rejection needs `reject_reason`. Example: `true`.
     * @param rejectNote Explanation of why the stock-up order is rejected, at most 200 characters. Example: `note`.
     * @param rejectReason Why the merchant rejects the stock-up order, such as STOP_PRODUCTION or OTHER_REASONS; needed if `is_order_confirmed` is false.
     * @param skus All SKUs of the stock-up order with the quantities you promise.
     * @param stockupOrderCode Code of the stock-up order, in which the platform asks the merchant for goods. Example: `"POCY2404160000531"`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun globalSellingConfirmStockupOrder(
        isOrderConfirmed: Boolean? = null,
        rejectNote: String? = null,
        rejectReason: RejectReason? = null,
        skus: List<GlobalSellingConfirmStockupOrderSku>? = null,
        stockupOrderCode: String? = null,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("gs_full_service_shipment.global_selling_confirm_stockup_order", Params.of("is_order_confirmed", isOrderConfirmed, "reject_note", rejectNote, "reject_reason", rejectReason, "skus", skus, "stockup_order_code", stockupOrderCode), options) { EmptyResponse(it) }

    /**
     * Returns a URL for the quality inspection documents of an order.
     *
     * `GET /gs_full_service_shipment/{version}/quality_documents`, version 202407.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param orderCode Code of the order whose quality report to print; its kind is given in `order_type`. Example: `POCYT2406180000023S01`.
     * @param orderType Kind of the order in `order_code`: DELIVERY_ORDER or INSPECT_ORDER. Example: `DELIVERY_ORDER`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun globalSellingGetQualityDocuments(
        orderCode: String,
        orderType: String,
        options: CallOptions? = null,
    ): GlobalSellingGetQualityDocumentsResponse =
        caller.call("gs_full_service_shipment.global_selling_get_quality_documents", Params.of("order_code", orderCode, "order_type", orderType), options) { GlobalSellingGetQualityDocumentsResponse(it) }

    /**
     * Creates printable SKU labels for a stock-up order, in a chosen size.
     *
     * `POST /gs_full_service_shipment/{version}/delivery_orders/sku_documents/generate`, version 202503; also 202409.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param needSeparator Whether a dividing label comes between one SKU and the next; true by default. Example: `false`.
     * @param platformSkuItems SKUs whose barcodes to print, with the number of copies.
     * @param size Size of the printed barcode label; common are 5 by 2 up to 8 by 3 centimeters.
     * @param stockupOrderCode Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun globalSellingGetSkuPrintDocument(
        needSeparator: Boolean? = null,
        platformSkuItems: List<PlatformSkuItem>? = null,
        size: Size? = null,
        stockupOrderCode: String? = null,
        options: CallOptions? = null,
    ): GlobalSellingGetSkuPrintDocumentResponse =
        caller.call("gs_full_service_shipment.global_selling_get_sku_print_document", Params.of("need_separator", needSeparator, "platform_sku_items", platformSkuItems, "size", size, "stockup_order_code", stockupOrderCode), options) { GlobalSellingGetSkuPrintDocumentResponse(it) }

    /**
     * Returns logistics orders, with their sub-orders, carrier and contacts.
     *
     * `GET /gs_full_service_shipment/{version}/logistics_orders`, version 202407.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     * - The response contains personal data.
     *
     * @param logisticsOrders Delivery batches to return, at most 50 codes.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun globalSellingQueryLogisticsOrders(
        logisticsOrders: List<String>,
        options: CallOptions? = null,
    ): GlobalSellingQueryLogisticsOrdersResponse =
        caller.call("gs_full_service_shipment.global_selling_query_logistics_orders", Params.of("logistics_orders", logisticsOrders), options) { GlobalSellingQueryLogisticsOrdersResponse(it) }

    /**
     * Reserves shipping for delivery orders and returns a logistics order.
     *
     * `POST /gs_full_service_shipment/{version}/delivery_orders/reserve_ship`, version 202410; also 202407.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param deliveryMode Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`.
     * @param deliveryOrderCodes Delivery orders that the call is about, at most 50 codes.
     * @param logistics Logistics provider and service to book; required if `delivery_mode` is PLATFORM_DELIVERY.
     * @param reserve Dates and slot to book for pickup and arrival.
     * @param senderContactId Id of the sender's address, from the supplier addresses; required if `delivery_mode` is PLATFORM_DELIVERY. Example: `"5765611508606562308"`.
     * @param shippingBoxQuantity Number of boxes that the logistics provider has to transport. Example: `2`.
     * @param totalWeight Weight of all goods to be transported; it decides which logistics providers can be offered.
     * @param warehouseCode Code of the warehouse that gets the goods. Example: `HDJD03`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun globalSellingReserveShipment(
        deliveryMode: String? = null,
        deliveryOrderCodes: List<String>? = null,
        logistics: GlobalSellingQueryLogisticsOrdersLogistics? = null,
        reserve: Reserve? = null,
        senderContactId: String? = null,
        shippingBoxQuantity: Long? = null,
        totalWeight: TotalWeight? = null,
        warehouseCode: String? = null,
        options: CallOptions? = null,
    ): GlobalSellingReserveShipmentResponse =
        caller.call("gs_full_service_shipment.global_selling_reserve_shipment", Params.of("delivery_mode", deliveryMode, "delivery_order_codes", deliveryOrderCodes, "logistics", logistics, "reserve", reserve, "sender_contact_id", senderContactId, "shipping_box_quantity", shippingBoxQuantity, "total_weight", totalWeight, "warehouse_code", warehouseCode), options) { GlobalSellingReserveShipmentResponse(it) }

    /**
     * Lists deliveries that failed inspection or counting, page by page.
     *
     * `POST /gs_full_service_shipment/{version}/abnormal_orders/search`, version 202407.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param abnormalOrderCodes Restricts the result to these abnormal orders, at most 50 codes.
     * @param abnormalTypes Restricts the result to these kinds of problems, such as AT_LOGISTICS_DAMAGE or AT_MISPLACED_GOODS.
     * @param deliveryOrderCodes Delivery orders that the call is about, at most 50 codes.
     * @param externalSkcCodes Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
     * @param externalSkuCodes Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
     * @param latestUpdateTimeGe Earliest last change of the abnormal orders to return, Unix time in seconds. Example: `1713492000`.
     * @param latestUpdateTimeLt Latest last change of the abnormal orders to return, Unix time in seconds. Example: `1714442400`.
     * @param orderCreateTimeGe Earliest creation time of the orders to return, Unix time in seconds. Example: `1713492000`.
     * @param orderCreateTimeLt Creation time that the orders must lie before, Unix time in seconds. Example: `1714442400`.
     * @param pageSize Entries per page, 10 by default, at most 50. Example: `10`.
     * @param pageToken Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
     * @param platformSkuCodes Restricts the result to these SKUs, at most 50 codes of the platform.
     * @param platformSpuCodes Restricts the result to these products (SPUs), at most 50 codes of the platform.
     * @param relativeReturnStatus Restricts the result to abnormal orders whose return is in one of these states.
     * @param stockupOrderCodes Restricts the result to these stock-up orders, at most 50 codes.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun globalSellingSearchAbnormalOrders(
        abnormalOrderCodes: List<String>? = null,
        abnormalTypes: List<String>? = null,
        deliveryOrderCodes: List<String>? = null,
        externalSkcCodes: List<String>? = null,
        externalSkuCodes: List<String>? = null,
        latestUpdateTimeGe: Instant? = null,
        latestUpdateTimeLt: Instant? = null,
        orderCreateTimeGe: Instant? = null,
        orderCreateTimeLt: Instant? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        platformSkuCodes: List<String>? = null,
        platformSpuCodes: List<String>? = null,
        relativeReturnStatus: List<String>? = null,
        stockupOrderCodes: List<String>? = null,
        options: CallOptions? = null,
    ): GlobalSellingSearchAbnormalOrdersResponse =
        caller.call("gs_full_service_shipment.global_selling_search_abnormal_orders", Params.of("abnormal_order_codes", abnormalOrderCodes, "abnormal_types", abnormalTypes, "delivery_order_codes", deliveryOrderCodes, "external_skc_codes", externalSkcCodes, "external_sku_codes", externalSkuCodes, "latest_update_time_ge", latestUpdateTimeGe, "latest_update_time_lt", latestUpdateTimeLt, "order_create_time_ge", orderCreateTimeGe, "order_create_time_lt", orderCreateTimeLt, "page_size", pageSize, "page_token", pageToken, "platform_sku_codes", platformSkuCodes, "platform_spu_codes", platformSpuCodes, "relative_return_status", relativeReturnStatus, "stockup_order_codes", stockupOrderCodes), options) { GlobalSellingSearchAbnormalOrdersResponse(it) }

    /**
     * What [globalSellingSearchAbnormalOrders] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun globalSellingSearchAbnormalOrdersPages(
        abnormalOrderCodes: List<String>? = null,
        abnormalTypes: List<String>? = null,
        deliveryOrderCodes: List<String>? = null,
        externalSkcCodes: List<String>? = null,
        externalSkuCodes: List<String>? = null,
        latestUpdateTimeGe: Instant? = null,
        latestUpdateTimeLt: Instant? = null,
        orderCreateTimeGe: Instant? = null,
        orderCreateTimeLt: Instant? = null,
        pageSize: Long? = null,
        platformSkuCodes: List<String>? = null,
        platformSpuCodes: List<String>? = null,
        relativeReturnStatus: List<String>? = null,
        stockupOrderCodes: List<String>? = null,
        options: PageOptions? = null,
    ): Pages<AbnormalOrder> =
        caller.pages("gs_full_service_shipment.global_selling_search_abnormal_orders", Params.of("abnormal_order_codes", abnormalOrderCodes, "abnormal_types", abnormalTypes, "delivery_order_codes", deliveryOrderCodes, "external_skc_codes", externalSkcCodes, "external_sku_codes", externalSkuCodes, "latest_update_time_ge", latestUpdateTimeGe, "latest_update_time_lt", latestUpdateTimeLt, "order_create_time_ge", orderCreateTimeGe, "order_create_time_lt", orderCreateTimeLt, "page_size", pageSize, "platform_sku_codes", platformSkuCodes, "platform_spu_codes", platformSpuCodes, "relative_return_status", relativeReturnStatus, "stockup_order_codes", stockupOrderCodes), options) { AbnormalOrder(it) }

    /**
     * Lists carriers, fees and arrival slots for a full-service shipment.
     *
     * `POST /gs_full_service_shipment/{version}/shipping_providers/search`, version 202410; also 202407.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param deliveryMode Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `SELF_DELIVERY`.
     * @param deliveryOption Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`.
     * @param deliveryOrderCodes Delivery orders that the call is about, at most 50 codes.
     * @param senderContactId Id of the sender's address, from the supplier addresses; required if `delivery_mode` is PLATFORM_DELIVERY. Example: `5765611508606562308`.
     * @param shippingBoxQuantity Number of boxes that the logistics provider has to transport. Example: `2`.
     * @param totalWeight Weight of all goods to be transported; it decides which logistics providers can be offered.
     * @param warehouseCode Code of the warehouse that gets the goods. Example: `JD01`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun globalSellingSearchAvailableShippingProviders(
        deliveryMode: String? = null,
        deliveryOption: String? = null,
        deliveryOrderCodes: List<String>? = null,
        senderContactId: String? = null,
        shippingBoxQuantity: Long? = null,
        totalWeight: TotalWeight? = null,
        warehouseCode: String? = null,
        options: CallOptions? = null,
    ): GlobalSellingSearchAvailableShippingProvidersResponse =
        caller.call("gs_full_service_shipment.global_selling_search_available_shipping_providers", Params.of("delivery_mode", deliveryMode, "delivery_option", deliveryOption, "delivery_order_codes", deliveryOrderCodes, "sender_contact_id", senderContactId, "shipping_box_quantity", shippingBoxQuantity, "total_weight", totalWeight, "warehouse_code", warehouseCode), options) { GlobalSellingSearchAvailableShippingProvidersResponse(it) }

    /**
     * Lists full-service delivery orders that match a filter, page by page.
     *
     * `POST /gs_full_service_shipment/{version}/delivery_orders/search`, version 202407.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param arrivedTimeGe Earliest arrival at the warehouse of the orders to return, Unix time in seconds. Example: `1713492000`.
     * @param arrivedTimeLt Arrival at the warehouse that the orders must lie before, Unix time in seconds. Example: `1714442400`.
     * @param deliveryOrderCodes Delivery orders that the call is about, at most 50 codes.
     * @param deliveryTypes Restricts the result to deliveries of these kinds, such as DELIVERY_NORMAL, DEFECTIVE_REPAIR or LESS_SUPPLEMENT.
     * @param emergencyLevels Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
     * @param externalSkcCodes Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
     * @param externalSkuCodes Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
     * @param isSampleIncluded Restricts the result to deliveries that must contain a sample (true) or need not (false). Example: `true`.
     * @param latestStatusUpdateGe Earliest last change of state of the orders to return, Unix time in seconds. Example: `1713492000`.
     * @param latestStatusUpdateLt Last change of state that the orders must lie before, Unix time in seconds. Example: `1714442400`.
     * @param logisticsOrders Restricts the result to delivery orders of these batches, at most 50 codes.
     * @param orderTypes Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
     * @param pageSize Entries per page, 10 by default, at most 50. Example: `10`.
     * @param pageToken Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
     * @param platformSpuCodes Restricts the result to these products (SPUs), at most 50 codes of the platform.
     * @param relativeCodes Restricts the result to deliveries for these stock-up or abnormal orders, at most 50 codes.
     * @param requireArrivedTimeGe Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713492000`.
     * @param requireArrivedTimeLt Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`.
     * @param shipTimeGe Earliest shipping time of the delivery orders to return, Unix time in seconds. Example: `1713492000`.
     * @param shipTimeLt Shipping time that the delivery orders must lie before, Unix time in seconds. Example: `1714442400`.
     * @param warehouseCodes Restricts the result to delivery orders for these warehouses.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun globalSellingSearchDeliveryOrders(
        arrivedTimeGe: Instant? = null,
        arrivedTimeLt: Instant? = null,
        deliveryOrderCodes: List<String>? = null,
        deliveryTypes: List<String>? = null,
        emergencyLevels: List<String>? = null,
        externalSkcCodes: List<String>? = null,
        externalSkuCodes: List<String>? = null,
        isSampleIncluded: Boolean? = null,
        latestStatusUpdateGe: Long? = null,
        latestStatusUpdateLt: Long? = null,
        logisticsOrders: List<String>? = null,
        orderTypes: List<String>? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        platformSpuCodes: List<String>? = null,
        relativeCodes: List<String>? = null,
        requireArrivedTimeGe: Instant? = null,
        requireArrivedTimeLt: Instant? = null,
        shipTimeGe: Instant? = null,
        shipTimeLt: Instant? = null,
        warehouseCodes: List<String>? = null,
        options: CallOptions? = null,
    ): GlobalSellingSearchDeliveryOrdersResponse =
        caller.call("gs_full_service_shipment.global_selling_search_delivery_orders", Params.of("arrived_time_ge", arrivedTimeGe, "arrived_time_lt", arrivedTimeLt, "delivery_order_codes", deliveryOrderCodes, "delivery_types", deliveryTypes, "emergency_levels", emergencyLevels, "external_skc_codes", externalSkcCodes, "external_sku_codes", externalSkuCodes, "is_sample_included", isSampleIncluded, "latest_status_update_ge", latestStatusUpdateGe, "latest_status_update_lt", latestStatusUpdateLt, "logistics_orders", logisticsOrders, "order_types", orderTypes, "page_size", pageSize, "page_token", pageToken, "platform_spu_codes", platformSpuCodes, "relative_codes", relativeCodes, "require_arrived_time_ge", requireArrivedTimeGe, "require_arrived_time_lt", requireArrivedTimeLt, "ship_time_ge", shipTimeGe, "ship_time_lt", shipTimeLt, "warehouse_codes", warehouseCodes), options) { GlobalSellingSearchDeliveryOrdersResponse(it) }

    /**
     * What [globalSellingSearchDeliveryOrders] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun globalSellingSearchDeliveryOrdersPages(
        arrivedTimeGe: Instant? = null,
        arrivedTimeLt: Instant? = null,
        deliveryOrderCodes: List<String>? = null,
        deliveryTypes: List<String>? = null,
        emergencyLevels: List<String>? = null,
        externalSkcCodes: List<String>? = null,
        externalSkuCodes: List<String>? = null,
        isSampleIncluded: Boolean? = null,
        latestStatusUpdateGe: Long? = null,
        latestStatusUpdateLt: Long? = null,
        logisticsOrders: List<String>? = null,
        orderTypes: List<String>? = null,
        pageSize: Long? = null,
        platformSpuCodes: List<String>? = null,
        relativeCodes: List<String>? = null,
        requireArrivedTimeGe: Instant? = null,
        requireArrivedTimeLt: Instant? = null,
        shipTimeGe: Instant? = null,
        shipTimeLt: Instant? = null,
        warehouseCodes: List<String>? = null,
        options: PageOptions? = null,
    ): Pages<GlobalSellingSearchDeliveryOrdersDeliveryOrder> =
        caller.pages("gs_full_service_shipment.global_selling_search_delivery_orders", Params.of("arrived_time_ge", arrivedTimeGe, "arrived_time_lt", arrivedTimeLt, "delivery_order_codes", deliveryOrderCodes, "delivery_types", deliveryTypes, "emergency_levels", emergencyLevels, "external_skc_codes", externalSkcCodes, "external_sku_codes", externalSkuCodes, "is_sample_included", isSampleIncluded, "latest_status_update_ge", latestStatusUpdateGe, "latest_status_update_lt", latestStatusUpdateLt, "logistics_orders", logisticsOrders, "order_types", orderTypes, "page_size", pageSize, "platform_spu_codes", platformSpuCodes, "relative_codes", relativeCodes, "require_arrived_time_ge", requireArrivedTimeGe, "require_arrived_time_lt", requireArrivedTimeLt, "ship_time_ge", shipTimeGe, "ship_time_lt", shipTimeLt, "warehouse_codes", warehouseCodes), options) { GlobalSellingSearchDeliveryOrdersDeliveryOrder(it) }

    /**
     * Lists goods that the warehouse returns to the supplier, page by page.
     *
     * `POST /gs_full_service_shipment/{version}/return_orders/search`, version 202407.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param externalSkcCodes Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
     * @param externalSkuCodes Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
     * @param orderCreateTimeGe Earliest creation time of the orders to return, Unix time in seconds. Example: `1719763200`.
     * @param orderCreateTimeLt Creation time that the orders must lie before, Unix time in seconds. Example: `1720540800`.
     * @param pageSize Entries per page, 10 by default, at most 50. Example: `10`.
     * @param pageToken Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
     * @param platformSkuCodes Restricts the result to these SKUs, at most 50 codes of the platform.
     * @param platformSpuCodes Restricts the result to these products (SPUs), at most 50 codes of the platform.
     * @param returnMethods Restricts the result to returns by these ways: SELF_PICKUP, EXPRESS_DELIVERY, PLATFORM_DELIVERY, ABANDON_GOODS.
     * @param returnOrderCodes Restricts the result to these return orders, at most 50 codes.
     * @param returnSource Restricts the result to returns started by this side or cause: MERCHANT, PLATFORM, INVENTORY_HEALTH or PRODUCT_DISUSE. Example: `MERCHATN`.
     * @param returnStatus Restricts the result to return orders in these states, from OPERATER_CONFIRMING to COMPLETED or CANCELED.
     * @param returnTypes Restricts the result to returns for these causes, such as ABNORMAL_INVENTORY or ABNORMAL_QUALITY.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun globalSellingSearchReturnOrders(
        externalSkcCodes: List<String>? = null,
        externalSkuCodes: List<String>? = null,
        orderCreateTimeGe: Instant? = null,
        orderCreateTimeLt: Instant? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        platformSkuCodes: List<String>? = null,
        platformSpuCodes: List<String>? = null,
        returnMethods: List<String>? = null,
        returnOrderCodes: List<String>? = null,
        returnSource: String? = null,
        returnStatus: List<String>? = null,
        returnTypes: List<String>? = null,
        options: CallOptions? = null,
    ): GlobalSellingSearchReturnOrdersResponse =
        caller.call("gs_full_service_shipment.global_selling_search_return_orders", Params.of("external_skc_codes", externalSkcCodes, "external_sku_codes", externalSkuCodes, "order_create_time_ge", orderCreateTimeGe, "order_create_time_lt", orderCreateTimeLt, "page_size", pageSize, "page_token", pageToken, "platform_sku_codes", platformSkuCodes, "platform_spu_codes", platformSpuCodes, "return_methods", returnMethods, "return_order_codes", returnOrderCodes, "return_source", returnSource, "return_status", returnStatus, "return_types", returnTypes), options) { GlobalSellingSearchReturnOrdersResponse(it) }

    /**
     * What [globalSellingSearchReturnOrders] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun globalSellingSearchReturnOrdersPages(
        externalSkcCodes: List<String>? = null,
        externalSkuCodes: List<String>? = null,
        orderCreateTimeGe: Instant? = null,
        orderCreateTimeLt: Instant? = null,
        pageSize: Long? = null,
        platformSkuCodes: List<String>? = null,
        platformSpuCodes: List<String>? = null,
        returnMethods: List<String>? = null,
        returnOrderCodes: List<String>? = null,
        returnSource: String? = null,
        returnStatus: List<String>? = null,
        returnTypes: List<String>? = null,
        options: PageOptions? = null,
    ): Pages<ReturnOrder> =
        caller.pages("gs_full_service_shipment.global_selling_search_return_orders", Params.of("external_skc_codes", externalSkcCodes, "external_sku_codes", externalSkuCodes, "order_create_time_ge", orderCreateTimeGe, "order_create_time_lt", orderCreateTimeLt, "page_size", pageSize, "platform_sku_codes", platformSkuCodes, "platform_spu_codes", platformSpuCodes, "return_methods", returnMethods, "return_order_codes", returnOrderCodes, "return_source", returnSource, "return_status", returnStatus, "return_types", returnTypes), options) { ReturnOrder(it) }

    /**
     * Lists full-service stock-up orders that match a filter, page by page.
     *
     * `POST /gs_full_service_shipment/{version}/stockup_orders/search`, version 202407.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param canDeliver Restricts the result to stock-up orders for which the merchant may (true) or may not yet (false) start to deliver. Example: `true`.
     * @param emergencyLevels Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
     * @param externalSkcCodes Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
     * @param externalSkuCodes Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
     * @param isDeliveryCompleted Restricts the result to stock-up orders whose goods have all been delivered (true) or not (false). Example: `true`.
     * @param isFirstOrder Set to true to get only first stock-up orders of merchants, false for the others. Example: `true`.
     * @param isNormal Restricts the result to stock-up orders whose delivery goes on without problems (true) or not (false). Example: `true`.
     * @param latestStatusUpdateGe Earliest last change of state of the orders to return, Unix time in seconds. Example: `1713293316`.
     * @param latestStatusUpdateLt Last change of state that the orders must lie before, Unix time in seconds. Example: `1713593316`.
     * @param orderCreateTimeGe Earliest creation time of the orders to return, Unix time in seconds. Example: `1713293316`.
     * @param orderCreateTimeLt Creation time that the orders must lie before, Unix time in seconds. Example: `1713593316`.
     * @param orderSources Restricts the result to stock-up orders started by PLATFORM, by MERCHANT, or by a problem (ABNORMAL_REDELIVERY).
     * @param orderStatus Restricts the result to stock-up orders in these states, from WAIT_CONFIRM over WAIT_SEND and SENDED to INBOUND.
     * @param orderTypes Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
     * @param pageSize Entries per page, 10 by default, at most 50. Example: `10`.
     * @param pageToken Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
     * @param platformSkuCodes Restricts the result to these SKUs, at most 50 codes of the platform.
     * @param platformSpuCodes Restricts the result to these products (SPUs), at most 50 codes of the platform.
     * @param requireArrivedTimeGe Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713293316`.
     * @param requireArrivedTimeLt Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1713593316`.
     * @param requireShipTimeGe Earliest shipping deadline of the orders to return, Unix time in seconds. Example: `1713293316`.
     * @param requireShipTimeLt Shipping deadline that the orders must lie before, Unix time in seconds. Example: `1713593316`.
     * @param stockupOrderCodes Restricts the result to these stock-up orders, at most 50 codes.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun globalSellingSearchStockupOrders(
        canDeliver: Boolean? = null,
        emergencyLevels: List<String>? = null,
        externalSkcCodes: List<String>? = null,
        externalSkuCodes: List<String>? = null,
        isDeliveryCompleted: Boolean? = null,
        isFirstOrder: Boolean? = null,
        isNormal: Boolean? = null,
        latestStatusUpdateGe: Long? = null,
        latestStatusUpdateLt: Long? = null,
        orderCreateTimeGe: Instant? = null,
        orderCreateTimeLt: Instant? = null,
        orderSources: List<String>? = null,
        orderStatus: List<String>? = null,
        orderTypes: List<String>? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        platformSkuCodes: List<String>? = null,
        platformSpuCodes: List<String>? = null,
        requireArrivedTimeGe: Instant? = null,
        requireArrivedTimeLt: Instant? = null,
        requireShipTimeGe: Instant? = null,
        requireShipTimeLt: Instant? = null,
        stockupOrderCodes: List<String>? = null,
        options: CallOptions? = null,
    ): GlobalSellingSearchStockupOrdersResponse =
        caller.call("gs_full_service_shipment.global_selling_search_stockup_orders", Params.of("can_deliver", canDeliver, "emergency_levels", emergencyLevels, "external_skc_codes", externalSkcCodes, "external_sku_codes", externalSkuCodes, "is_delivery_completed", isDeliveryCompleted, "is_first_order", isFirstOrder, "is_normal", isNormal, "latest_status_update_ge", latestStatusUpdateGe, "latest_status_update_lt", latestStatusUpdateLt, "order_create_time_ge", orderCreateTimeGe, "order_create_time_lt", orderCreateTimeLt, "order_sources", orderSources, "order_status", orderStatus, "order_types", orderTypes, "page_size", pageSize, "page_token", pageToken, "platform_sku_codes", platformSkuCodes, "platform_spu_codes", platformSpuCodes, "require_arrived_time_ge", requireArrivedTimeGe, "require_arrived_time_lt", requireArrivedTimeLt, "require_ship_time_ge", requireShipTimeGe, "require_ship_time_lt", requireShipTimeLt, "stockup_order_codes", stockupOrderCodes), options) { GlobalSellingSearchStockupOrdersResponse(it) }

    /**
     * What [globalSellingSearchStockupOrders] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun globalSellingSearchStockupOrdersPages(
        canDeliver: Boolean? = null,
        emergencyLevels: List<String>? = null,
        externalSkcCodes: List<String>? = null,
        externalSkuCodes: List<String>? = null,
        isDeliveryCompleted: Boolean? = null,
        isFirstOrder: Boolean? = null,
        isNormal: Boolean? = null,
        latestStatusUpdateGe: Long? = null,
        latestStatusUpdateLt: Long? = null,
        orderCreateTimeGe: Instant? = null,
        orderCreateTimeLt: Instant? = null,
        orderSources: List<String>? = null,
        orderStatus: List<String>? = null,
        orderTypes: List<String>? = null,
        pageSize: Long? = null,
        platformSkuCodes: List<String>? = null,
        platformSpuCodes: List<String>? = null,
        requireArrivedTimeGe: Instant? = null,
        requireArrivedTimeLt: Instant? = null,
        requireShipTimeGe: Instant? = null,
        requireShipTimeLt: Instant? = null,
        stockupOrderCodes: List<String>? = null,
        options: PageOptions? = null,
    ): Pages<StockupOrder> =
        caller.pages("gs_full_service_shipment.global_selling_search_stockup_orders", Params.of("can_deliver", canDeliver, "emergency_levels", emergencyLevels, "external_skc_codes", externalSkcCodes, "external_sku_codes", externalSkuCodes, "is_delivery_completed", isDeliveryCompleted, "is_first_order", isFirstOrder, "is_normal", isNormal, "latest_status_update_ge", latestStatusUpdateGe, "latest_status_update_lt", latestStatusUpdateLt, "order_create_time_ge", orderCreateTimeGe, "order_create_time_lt", orderCreateTimeLt, "order_sources", orderSources, "order_status", orderStatus, "order_types", orderTypes, "page_size", pageSize, "platform_sku_codes", platformSkuCodes, "platform_spu_codes", platformSpuCodes, "require_arrived_time_ge", requireArrivedTimeGe, "require_arrived_time_lt", requireArrivedTimeLt, "require_ship_time_ge", requireShipTimeGe, "require_ship_time_lt", requireShipTimeLt, "stockup_order_codes", stockupOrderCodes), options) { StockupOrder(it) }

    /**
     * Confirms that a delivery order has been handed over (beta endpoint).
     *
     * `POST /gs_full_service_shipment/{version}/beta/delivery_orders/confirm`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param deliveryOrderCode Code of the delivery order to confirm as delivered by the merchant. Example: `POCY2404160000531S01`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsConfirmDelivery(
        deliveryOrderCode: String? = null,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("gs_full_service_shipment.gs_confirm_delivery", Params.of("delivery_order_code", deliveryOrderCode), options) { EmptyResponse(it) }

    /**
     * Creates a delivery order for a stock-up order (beta endpoint).
     *
     * `POST /gs_full_service_shipment/{version}/beta/delivery_orders`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param deliveryOrder Delivery order to create: packages and what is in them.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsCreateDeliveryOrder(
        deliveryOrder: GsCreateDeliveryOrderDeliveryOrder? = null,
        options: CallOptions? = null,
    ): GsCreateDeliveryOrderResponse =
        caller.call("gs_full_service_shipment.gs_create_delivery_order", Params.of("delivery_order", deliveryOrder), options) { GsCreateDeliveryOrderResponse(it) }

    /**
     * Returns a URL for the printable delivery order documents (beta endpoint).
     *
     * `GET /gs_full_service_shipment/{version}/beta/delivery_orders/documents`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param deliveryOrderCodes Delivery orders that the call is about, at most 50 codes.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsGetDeliveryOrderDocuments(
        deliveryOrderCodes: List<String>,
        options: CallOptions? = null,
    ): GsGetDeliveryOrderDocumentsResponse =
        caller.call("gs_full_service_shipment.gs_get_delivery_order_documents", Params.of("delivery_order_codes", deliveryOrderCodes), options) { GsGetDeliveryOrderDocumentsResponse(it) }

    /**
     * Returns a URL for the printable waybills (beta endpoint).
     *
     * `GET /gs_full_service_shipment/{version}/beta/waybills`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param logisticsCodes Logistics orders whose waybills to print, at most 50 codes.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsGetLogisticsWaybillsPrintDocument(
        logisticsCodes: List<String>,
        options: CallOptions? = null,
    ): GsGetLogisticsWaybillsPrintDocumentResponse =
        caller.call("gs_full_service_shipment.gs_get_logistics_waybills_print_document", Params.of("logistics_codes", logisticsCodes), options) { GsGetLogisticsWaybillsPrintDocumentResponse(it) }

    /**
     * Creates printable SKU labels for a stock-up order (beta endpoint).
     *
     * `POST /gs_full_service_shipment/{version}/beta/delivery_orders/sku_documents/generate`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param dimension Width and height of the barcode label to print.
     * @param platformSkuItems SKUs whose barcodes to print, with the number of copies.
     * @param printSkuCode Whether the merchant's own SKU code is printed as well. Example: `true`.
     * @param stockupOrderCode Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsGetSkuPrintDocument(
        dimension: Dimension? = null,
        platformSkuItems: List<GsGetSkuPrintDocumentPlatformSkuItem>? = null,
        printSkuCode: Boolean? = null,
        stockupOrderCode: String? = null,
        options: CallOptions? = null,
    ): GsGetSkuPrintDocumentResponse =
        caller.call("gs_full_service_shipment.gs_get_sku_print_document", Params.of("dimension", dimension, "platform_sku_items", platformSkuItems, "print_sku_code", printSkuCode, "stockup_order_code", stockupOrderCode), options) { GsGetSkuPrintDocumentResponse(it) }

    /**
     * Returns delivery batches, with their logistics orders and contacts (beta endpoint).
     *
     * `GET /gs_full_service_shipment/{version}/beta/delivery_orders/delivery_batchs`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     * - The response contains personal data.
     *
     * @param deliveryBatchCodes Delivery batches to return, at most 50 codes.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsQueryDeliveryBatches(
        deliveryBatchCodes: List<String>,
        options: CallOptions? = null,
    ): GsQueryDeliveryBatchesResponse =
        caller.call("gs_full_service_shipment.gs_query_delivery_batches", Params.of("delivery_batch_codes", deliveryBatchCodes), options) { GsQueryDeliveryBatchesResponse(it) }

    /**
     * Reserves shipping for delivery orders and returns a batch code (beta endpoint).
     *
     * `POST /gs_full_service_shipment/{version}/beta/delivery_orders/reserve_ship`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param deliveryMode Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`.
     * @param deliveryOrderCodes Delivery orders that the call is about, at most 50 codes.
     * @param logistics Logistics provider and service to book; required if `delivery_mode` is PLATFORM_DELIVERY.
     * @param reserve Dates and slot to book for pickup and arrival.
     * @param senderContact Address and contact of the merchant who sends the goods.
     * @param shippingBoxQuantity Number of boxes that the logistics provider has to transport. Example: `1`.
     * @param totalWeight Weight of all goods to be transported; it decides which logistics providers can be offered.
     * @param warehouseCode Code of the warehouse that gets the goods. Example: `HDJD03`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsReserveShipping(
        deliveryMode: String? = null,
        deliveryOrderCodes: List<String>? = null,
        logistics: GlobalSellingQueryLogisticsOrdersLogistics? = null,
        reserve: Reserve? = null,
        senderContact: GsQueryDeliveryBatchesSenderContact? = null,
        shippingBoxQuantity: Long? = null,
        totalWeight: TotalWeight? = null,
        warehouseCode: String? = null,
        options: CallOptions? = null,
    ): GsReserveShippingResponse =
        caller.call("gs_full_service_shipment.gs_reserve_shipping", Params.of("delivery_mode", deliveryMode, "delivery_order_codes", deliveryOrderCodes, "logistics", logistics, "reserve", reserve, "sender_contact", senderContact, "shipping_box_quantity", shippingBoxQuantity, "total_weight", totalWeight, "warehouse_code", warehouseCode), options) { GsReserveShippingResponse(it) }

    /**
     * Lists carriers, fees and arrival slots for delivery orders (beta endpoint).
     *
     * `POST /gs_full_service_shipment/{version}/beta/shipping_providers/search`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param deliveryMode Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`.
     * @param deliveryOption Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`.
     * @param deliveryOrderCodes Delivery orders that the call is about, at most 50 codes.
     * @param senderContact Address and contact of the merchant who sends the goods.
     * @param totalWeight Weight of all goods to be transported; it decides which logistics providers can be offered.
     * @param warehouseCode Code of the warehouse that gets the goods. Example: `JD01`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsSearchAvailableShippingProviders(
        deliveryMode: String? = null,
        deliveryOption: String? = null,
        deliveryOrderCodes: List<String>? = null,
        senderContact: GsQueryDeliveryBatchesSenderContact? = null,
        totalWeight: TotalWeight? = null,
        warehouseCode: String? = null,
        options: CallOptions? = null,
    ): GsSearchAvailableShippingProvidersResponse =
        caller.call("gs_full_service_shipment.gs_search_available_shipping_providers", Params.of("delivery_mode", deliveryMode, "delivery_option", deliveryOption, "delivery_order_codes", deliveryOrderCodes, "sender_contact", senderContact, "total_weight", totalWeight, "warehouse_code", warehouseCode), options) { GsSearchAvailableShippingProvidersResponse(it) }

    /**
     * Lists delivery orders that match a filter, page by page (beta endpoint).
     *
     * `POST /gs_full_service_shipment/{version}/beta/delivery_orders/search`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param arrivedTimeGe Earliest arrival at the warehouse of the orders to return, Unix time in seconds. Example: `1713492000`.
     * @param arrivedTimeLt Arrival at the warehouse that the orders must lie before, Unix time in seconds. Example: `1714442400`.
     * @param deliveryBatchCodes Restricts the result to delivery orders of these batches, at most 50 codes.
     * @param deliveryOrderCodes Delivery orders that the call is about, at most 50 codes.
     * @param deliveryTypes Restricts the result to deliveries of these kinds, such as DELIVERY_NORMAL, DEFECTIVE_REPAIR or LESS_SUPPLEMENT.
     * @param emergencyLevels Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
     * @param externalSkcCodes Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
     * @param externalSkuCodes Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
     * @param isSampleIncluded Restricts the result to deliveries that must contain a sample (true) or need not (false). Example: `false`.
     * @param latestStatusUpdateGe Earliest last change of state of the orders to return, Unix time in seconds. Example: `1713492000`.
     * @param latestStatusUpdateLt Last change of state that the orders must lie before, Unix time in seconds. Example: `1714442400`.
     * @param orderTypes Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
     * @param pageSize Entries per page, 10 by default, at most 50. Example: `10`.
     * @param pageToken Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
     * @param platformSpuCodes Restricts the result to these products (SPUs), at most 50 codes of the platform.
     * @param relativeCodes Restricts the result to deliveries for these stock-up or abnormal orders, at most 50 codes.
     * @param requireArrivedTimeGe Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713492000`.
     * @param requireArrivedTimeLt Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`.
     * @param shipTimeGe Earliest shipping time of the delivery orders to return, Unix time in seconds. Example: `1713492000`.
     * @param shipTimeLt Shipping time that the delivery orders must lie before, Unix time in seconds. Example: `1714442400`.
     * @param warehouseCodes Restricts the result to delivery orders for these warehouses.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsSearchDeliveryOrders(
        arrivedTimeGe: Instant? = null,
        arrivedTimeLt: Instant? = null,
        deliveryBatchCodes: List<String>? = null,
        deliveryOrderCodes: List<String>? = null,
        deliveryTypes: List<String>? = null,
        emergencyLevels: List<String>? = null,
        externalSkcCodes: List<String>? = null,
        externalSkuCodes: List<String>? = null,
        isSampleIncluded: Boolean? = null,
        latestStatusUpdateGe: Long? = null,
        latestStatusUpdateLt: Long? = null,
        orderTypes: List<String>? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        platformSpuCodes: List<String>? = null,
        relativeCodes: List<String>? = null,
        requireArrivedTimeGe: Instant? = null,
        requireArrivedTimeLt: Instant? = null,
        shipTimeGe: Instant? = null,
        shipTimeLt: Instant? = null,
        warehouseCodes: List<String>? = null,
        options: CallOptions? = null,
    ): GsSearchDeliveryOrdersResponse =
        caller.call("gs_full_service_shipment.gs_search_delivery_orders", Params.of("arrived_time_ge", arrivedTimeGe, "arrived_time_lt", arrivedTimeLt, "delivery_batch_codes", deliveryBatchCodes, "delivery_order_codes", deliveryOrderCodes, "delivery_types", deliveryTypes, "emergency_levels", emergencyLevels, "external_skc_codes", externalSkcCodes, "external_sku_codes", externalSkuCodes, "is_sample_included", isSampleIncluded, "latest_status_update_ge", latestStatusUpdateGe, "latest_status_update_lt", latestStatusUpdateLt, "order_types", orderTypes, "page_size", pageSize, "page_token", pageToken, "platform_spu_codes", platformSpuCodes, "relative_codes", relativeCodes, "require_arrived_time_ge", requireArrivedTimeGe, "require_arrived_time_lt", requireArrivedTimeLt, "ship_time_ge", shipTimeGe, "ship_time_lt", shipTimeLt, "warehouse_codes", warehouseCodes), options) { GsSearchDeliveryOrdersResponse(it) }

    /**
     * What [gsSearchDeliveryOrders] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun gsSearchDeliveryOrdersPages(
        arrivedTimeGe: Instant? = null,
        arrivedTimeLt: Instant? = null,
        deliveryBatchCodes: List<String>? = null,
        deliveryOrderCodes: List<String>? = null,
        deliveryTypes: List<String>? = null,
        emergencyLevels: List<String>? = null,
        externalSkcCodes: List<String>? = null,
        externalSkuCodes: List<String>? = null,
        isSampleIncluded: Boolean? = null,
        latestStatusUpdateGe: Long? = null,
        latestStatusUpdateLt: Long? = null,
        orderTypes: List<String>? = null,
        pageSize: Long? = null,
        platformSpuCodes: List<String>? = null,
        relativeCodes: List<String>? = null,
        requireArrivedTimeGe: Instant? = null,
        requireArrivedTimeLt: Instant? = null,
        shipTimeGe: Instant? = null,
        shipTimeLt: Instant? = null,
        warehouseCodes: List<String>? = null,
        options: PageOptions? = null,
    ): Pages<DeliveryOrder> =
        caller.pages("gs_full_service_shipment.gs_search_delivery_orders", Params.of("arrived_time_ge", arrivedTimeGe, "arrived_time_lt", arrivedTimeLt, "delivery_batch_codes", deliveryBatchCodes, "delivery_order_codes", deliveryOrderCodes, "delivery_types", deliveryTypes, "emergency_levels", emergencyLevels, "external_skc_codes", externalSkcCodes, "external_sku_codes", externalSkuCodes, "is_sample_included", isSampleIncluded, "latest_status_update_ge", latestStatusUpdateGe, "latest_status_update_lt", latestStatusUpdateLt, "order_types", orderTypes, "page_size", pageSize, "platform_spu_codes", platformSpuCodes, "relative_codes", relativeCodes, "require_arrived_time_ge", requireArrivedTimeGe, "require_arrived_time_lt", requireArrivedTimeLt, "ship_time_ge", shipTimeGe, "ship_time_lt", shipTimeLt, "warehouse_codes", warehouseCodes), options) { DeliveryOrder(it) }

    /**
     * Lists stock-up orders that match a filter, page by page (beta endpoint).
     *
     * `POST /gs_full_service_shipment/{version}/beta/stockup_orders/search`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param canDeliver Restricts the result to stock-up orders for which the merchant may (true) or may not yet (false) start to deliver. Example: `true`.
     * @param emergencyLevels Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
     * @param externalSkcCodes Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
     * @param externalSkuCodes Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
     * @param isDeliveryCompleted Restricts the result to stock-up orders whose goods have all been delivered (true) or not (false). Example: `false`.
     * @param isFirstOrder Set to true to get only first stock-up orders of merchants, false for the others. Example: `true`.
     * @param isNormal Restricts the result to stock-up orders whose delivery goes on without problems (true) or not (false). Example: `true`.
     * @param latestStatusUpdateGe Earliest last change of state of the orders to return, Unix time in seconds. Example: `1713492000`.
     * @param latestStatusUpdateLt Last change of state that the orders must lie before, Unix time in seconds. Example: `1714442400`.
     * @param orderCreateTimeGe Earliest creation time of the orders to return, Unix time in seconds. Example: `1713492000`.
     * @param orderCreateTimeLt Creation time that the orders must lie before, Unix time in seconds. Example: `1714442400`.
     * @param orderSources Restricts the result to stock-up orders started by PLATFORM, by MERCHANT, or by a problem (ABNORMAL_REDELIVERY).
     * @param orderStatus Restricts the result to stock-up orders in these states, from WAIT_CONFIRM over WAIT_SEND and SENDED to INBOUND.
     * @param orderTypes Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
     * @param pageSize Entries per page, 10 by default, at most 50. Example: `10`.
     * @param pageToken Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
     * @param platformSkuCodes Restricts the result to these SKUs, at most 50 codes of the platform.
     * @param platformSpuCodes Restricts the result to these products (SPUs), at most 50 codes of the platform.
     * @param requireArrivedTimeGe Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713492000`.
     * @param requireArrivedTimeLt Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`.
     * @param requireShipTimeGe Earliest shipping deadline of the orders to return, Unix time in seconds. Example: `1713492000`.
     * @param requireShipTimeLt Shipping deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`.
     * @param stockupOrderCodes Restricts the result to these stock-up orders, at most 50 codes.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun gsSearchStockupOrders(
        canDeliver: Boolean? = null,
        emergencyLevels: List<String>? = null,
        externalSkcCodes: List<String>? = null,
        externalSkuCodes: List<String>? = null,
        isDeliveryCompleted: Boolean? = null,
        isFirstOrder: Boolean? = null,
        isNormal: Boolean? = null,
        latestStatusUpdateGe: Long? = null,
        latestStatusUpdateLt: Long? = null,
        orderCreateTimeGe: Instant? = null,
        orderCreateTimeLt: Instant? = null,
        orderSources: List<String>? = null,
        orderStatus: List<String>? = null,
        orderTypes: List<String>? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        platformSkuCodes: List<String>? = null,
        platformSpuCodes: List<String>? = null,
        requireArrivedTimeGe: Instant? = null,
        requireArrivedTimeLt: Instant? = null,
        requireShipTimeGe: Instant? = null,
        requireShipTimeLt: Instant? = null,
        stockupOrderCodes: List<String>? = null,
        options: CallOptions? = null,
    ): GsSearchStockupOrdersResponse =
        caller.call("gs_full_service_shipment.gs_search_stockup_orders", Params.of("can_deliver", canDeliver, "emergency_levels", emergencyLevels, "external_skc_codes", externalSkcCodes, "external_sku_codes", externalSkuCodes, "is_delivery_completed", isDeliveryCompleted, "is_first_order", isFirstOrder, "is_normal", isNormal, "latest_status_update_ge", latestStatusUpdateGe, "latest_status_update_lt", latestStatusUpdateLt, "order_create_time_ge", orderCreateTimeGe, "order_create_time_lt", orderCreateTimeLt, "order_sources", orderSources, "order_status", orderStatus, "order_types", orderTypes, "page_size", pageSize, "page_token", pageToken, "platform_sku_codes", platformSkuCodes, "platform_spu_codes", platformSpuCodes, "require_arrived_time_ge", requireArrivedTimeGe, "require_arrived_time_lt", requireArrivedTimeLt, "require_ship_time_ge", requireShipTimeGe, "require_ship_time_lt", requireShipTimeLt, "stockup_order_codes", stockupOrderCodes), options) { GsSearchStockupOrdersResponse(it) }

    /**
     * What [gsSearchStockupOrders] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun gsSearchStockupOrdersPages(
        canDeliver: Boolean? = null,
        emergencyLevels: List<String>? = null,
        externalSkcCodes: List<String>? = null,
        externalSkuCodes: List<String>? = null,
        isDeliveryCompleted: Boolean? = null,
        isFirstOrder: Boolean? = null,
        isNormal: Boolean? = null,
        latestStatusUpdateGe: Long? = null,
        latestStatusUpdateLt: Long? = null,
        orderCreateTimeGe: Instant? = null,
        orderCreateTimeLt: Instant? = null,
        orderSources: List<String>? = null,
        orderStatus: List<String>? = null,
        orderTypes: List<String>? = null,
        pageSize: Long? = null,
        platformSkuCodes: List<String>? = null,
        platformSpuCodes: List<String>? = null,
        requireArrivedTimeGe: Instant? = null,
        requireArrivedTimeLt: Instant? = null,
        requireShipTimeGe: Instant? = null,
        requireShipTimeLt: Instant? = null,
        stockupOrderCodes: List<String>? = null,
        options: PageOptions? = null,
    ): Pages<StockupOrder> =
        caller.pages("gs_full_service_shipment.gs_search_stockup_orders", Params.of("can_deliver", canDeliver, "emergency_levels", emergencyLevels, "external_skc_codes", externalSkcCodes, "external_sku_codes", externalSkuCodes, "is_delivery_completed", isDeliveryCompleted, "is_first_order", isFirstOrder, "is_normal", isNormal, "latest_status_update_ge", latestStatusUpdateGe, "latest_status_update_lt", latestStatusUpdateLt, "order_create_time_ge", orderCreateTimeGe, "order_create_time_lt", orderCreateTimeLt, "order_sources", orderSources, "order_status", orderStatus, "order_types", orderTypes, "page_size", pageSize, "platform_sku_codes", platformSkuCodes, "platform_spu_codes", platformSpuCodes, "require_arrived_time_ge", requireArrivedTimeGe, "require_arrived_time_lt", requireArrivedTimeLt, "require_ship_time_ge", requireShipTimeGe, "require_ship_time_lt", requireShipTimeLt, "stockup_order_codes", stockupOrderCodes), options) { StockupOrder(it) }

    /**
     * Returns a supplier's delivery batches, with their logistics orders (preview endpoint).
     *
     * `GET /gs_full_service_shipment/{version}/preview/delivery_orders/delivery_batchs`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     * - The response contains personal data.
     *
     * @param deliveryBatchCodes Delivery batches to return, at most 50 codes.
     * @param supplierId Platform's id of the merchant (supplier) for whom the call is made. Example: `5764607611253786572`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun queryDeliveryBatches(
        deliveryBatchCodes: List<String>,
        supplierId: String,
        options: CallOptions? = null,
    ): QueryDeliveryBatchesResponse =
        caller.call("gs_full_service_shipment.query_delivery_batches", Params.of("delivery_batch_codes", deliveryBatchCodes, "supplier_id", supplierId), options) { QueryDeliveryBatchesResponse(it) }

    /**
     * Reserves shipping for a supplier's delivery orders (preview endpoint).
     *
     * `POST /gs_full_service_shipment/{version}/preview/delivery_orders/reserve_ship`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param supplierId Platform's id of the merchant (supplier) for whom the call is made. Example: `5764607611253786572`.
     * @param deliveryMode Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`.
     * @param deliveryOrderCodes Delivery orders that the call is about, at most 50 codes.
     * @param logistics Logistics provider and service to book; required if `delivery_mode` is PLATFORM_DELIVERY.
     * @param reserve Dates and slot to book for pickup and arrival.
     * @param senderContact Address and contact of the merchant who sends the goods.
     * @param totalWeight Weight of all goods to be transported; it decides which logistics providers can be offered.
     * @param warehouseCode Code of the warehouse that gets the goods. Example: `JD01`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun reserveShipping(
        supplierId: String,
        deliveryMode: String? = null,
        deliveryOrderCodes: List<String>? = null,
        logistics: GlobalSellingQueryLogisticsOrdersLogistics? = null,
        reserve: Reserve? = null,
        senderContact: GsQueryDeliveryBatchesSenderContact? = null,
        totalWeight: TotalWeight? = null,
        warehouseCode: String? = null,
        options: CallOptions? = null,
    ): ReserveShippingResponse =
        caller.call("gs_full_service_shipment.reserve_shipping", Params.of("supplier_id", supplierId, "delivery_mode", deliveryMode, "delivery_order_codes", deliveryOrderCodes, "logistics", logistics, "reserve", reserve, "sender_contact", senderContact, "total_weight", totalWeight, "warehouse_code", warehouseCode), options) { ReserveShippingResponse(it) }

    /**
     * Lists carriers, fees and arrival slots for a supplier (preview endpoint).
     *
     * `POST /gs_full_service_shipment/{version}/preview/shipping_providers/search`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param supplierId Platform's id of the merchant (supplier) for whom the call is made. Example: `5764607611253786572`.
     * @param deliveryMode Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `SELF_DELIVERY`.
     * @param deliveryOption Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`.
     * @param deliveryOrderCodes Delivery orders that the call is about, at most 50 codes.
     * @param senderContact Address and contact of the merchant who sends the goods.
     * @param totalWeight Weight of all goods to be transported; it decides which logistics providers can be offered.
     * @param warehouseCode Code of the warehouse that gets the goods. Example: `JD01`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchAvailableShippingProviders(
        supplierId: String,
        deliveryMode: String? = null,
        deliveryOption: String? = null,
        deliveryOrderCodes: List<String>? = null,
        senderContact: GsQueryDeliveryBatchesSenderContact? = null,
        totalWeight: TotalWeight? = null,
        warehouseCode: String? = null,
        options: CallOptions? = null,
    ): SearchAvailableShippingProvidersResponse =
        caller.call("gs_full_service_shipment.search_available_shipping_providers", Params.of("supplier_id", supplierId, "delivery_mode", deliveryMode, "delivery_option", deliveryOption, "delivery_order_codes", deliveryOrderCodes, "sender_contact", senderContact, "total_weight", totalWeight, "warehouse_code", warehouseCode), options) { SearchAvailableShippingProvidersResponse(it) }

    /**
     * Lists a supplier's delivery orders that match a filter (preview endpoint).
     *
     * `POST /gs_full_service_shipment/{version}/preview/delivery_orders/search`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param supplierId Platform's id of the merchant (supplier) for whom the call is made. Example: `5764607611253786572`.
     * @param arrivedTimeGe Earliest arrival at the warehouse of the orders to return, Unix time in seconds. Example: `1713492000`.
     * @param arrivedTimeLt Arrival at the warehouse that the orders must lie before, Unix time in seconds. Example: `1714442400`.
     * @param deliveryBatchCodes Restricts the result to delivery orders of these batches, at most 50 codes.
     * @param deliveryOrderCodes Delivery orders that the call is about, at most 50 codes.
     * @param deliveryTypes Restricts the result to deliveries of these kinds, such as DELIVERY_NORMAL, DEFECTIVE_REPAIR or LESS_SUPPLEMENT.
     * @param emergencyLevels Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
     * @param externalSkcCodes Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
     * @param externalSkuCodes Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
     * @param isSampleIncluded Restricts the result to deliveries that must contain a sample (true) or need not (false). Example: `true`.
     * @param orderTypes Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
     * @param pageSize Entries per page, 10 by default, at most 50. Example: `10`.
     * @param pageToken Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
     * @param platformSpuCodes Restricts the result to these products (SPUs), at most 50 codes of the platform.
     * @param relativeCodes Restricts the result to deliveries for these stock-up or abnormal orders, at most 50 codes.
     * @param requireArrivedTimeGe Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713492000`.
     * @param requireArrivedTimeLt Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`.
     * @param shipTimeGe Earliest shipping time of the delivery orders to return, Unix time in seconds. Example: `1713492000`.
     * @param shipTimeLt Shipping time that the delivery orders must lie before, Unix time in seconds. Example: `1714442400`.
     * @param warehouseCodes Restricts the result to delivery orders for these warehouses.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchDeliveryOrders(
        supplierId: String,
        arrivedTimeGe: Instant? = null,
        arrivedTimeLt: Instant? = null,
        deliveryBatchCodes: List<String>? = null,
        deliveryOrderCodes: List<String>? = null,
        deliveryTypes: List<String>? = null,
        emergencyLevels: List<String>? = null,
        externalSkcCodes: List<String>? = null,
        externalSkuCodes: List<String>? = null,
        isSampleIncluded: Boolean? = null,
        orderTypes: List<String>? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        platformSpuCodes: List<String>? = null,
        relativeCodes: List<String>? = null,
        requireArrivedTimeGe: Instant? = null,
        requireArrivedTimeLt: Instant? = null,
        shipTimeGe: Instant? = null,
        shipTimeLt: Instant? = null,
        warehouseCodes: List<String>? = null,
        options: CallOptions? = null,
    ): SearchDeliveryOrdersResponse =
        caller.call("gs_full_service_shipment.search_delivery_orders", Params.of("supplier_id", supplierId, "arrived_time_ge", arrivedTimeGe, "arrived_time_lt", arrivedTimeLt, "delivery_batch_codes", deliveryBatchCodes, "delivery_order_codes", deliveryOrderCodes, "delivery_types", deliveryTypes, "emergency_levels", emergencyLevels, "external_skc_codes", externalSkcCodes, "external_sku_codes", externalSkuCodes, "is_sample_included", isSampleIncluded, "order_types", orderTypes, "page_size", pageSize, "page_token", pageToken, "platform_spu_codes", platformSpuCodes, "relative_codes", relativeCodes, "require_arrived_time_ge", requireArrivedTimeGe, "require_arrived_time_lt", requireArrivedTimeLt, "ship_time_ge", shipTimeGe, "ship_time_lt", shipTimeLt, "warehouse_codes", warehouseCodes), options) { SearchDeliveryOrdersResponse(it) }

    /**
     * What [searchDeliveryOrders] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchDeliveryOrdersPages(
        supplierId: String,
        arrivedTimeGe: Instant? = null,
        arrivedTimeLt: Instant? = null,
        deliveryBatchCodes: List<String>? = null,
        deliveryOrderCodes: List<String>? = null,
        deliveryTypes: List<String>? = null,
        emergencyLevels: List<String>? = null,
        externalSkcCodes: List<String>? = null,
        externalSkuCodes: List<String>? = null,
        isSampleIncluded: Boolean? = null,
        orderTypes: List<String>? = null,
        pageSize: Long? = null,
        platformSpuCodes: List<String>? = null,
        relativeCodes: List<String>? = null,
        requireArrivedTimeGe: Instant? = null,
        requireArrivedTimeLt: Instant? = null,
        shipTimeGe: Instant? = null,
        shipTimeLt: Instant? = null,
        warehouseCodes: List<String>? = null,
        options: PageOptions? = null,
    ): Pages<DeliveryOrder> =
        caller.pages("gs_full_service_shipment.search_delivery_orders", Params.of("supplier_id", supplierId, "arrived_time_ge", arrivedTimeGe, "arrived_time_lt", arrivedTimeLt, "delivery_batch_codes", deliveryBatchCodes, "delivery_order_codes", deliveryOrderCodes, "delivery_types", deliveryTypes, "emergency_levels", emergencyLevels, "external_skc_codes", externalSkcCodes, "external_sku_codes", externalSkuCodes, "is_sample_included", isSampleIncluded, "order_types", orderTypes, "page_size", pageSize, "platform_spu_codes", platformSpuCodes, "relative_codes", relativeCodes, "require_arrived_time_ge", requireArrivedTimeGe, "require_arrived_time_lt", requireArrivedTimeLt, "ship_time_ge", shipTimeGe, "ship_time_lt", shipTimeLt, "warehouse_codes", warehouseCodes), options) { DeliveryOrder(it) }

    /**
     * Lists a supplier's stock-up orders that match a filter (preview endpoint).
     *
     * `POST /gs_full_service_shipment/{version}/preview/stockup_orders/search`, version 202405.
     *
     * - Not generally available: a beta, or open to invited sellers only.
     *
     * @param supplierId Platform's id of the merchant (supplier) for whom the call is made. Example: `5764607611253786572`.
     * @param canDeliver Restricts the result to stock-up orders for which the merchant may (true) or may not yet (false) start to deliver. Example: `true`.
     * @param emergencyLevels Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
     * @param externalSkcCodes Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
     * @param externalSkuCodes Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
     * @param isDeliveryCompleted Restricts the result to stock-up orders whose goods have all been delivered (true) or not (false). Example: `true`.
     * @param isFirstOrder Set to true to get only first stock-up orders of merchants, false for the others. Example: `true`.
     * @param isNormal Restricts the result to stock-up orders whose delivery goes on without problems (true) or not (false). Example: `true`.
     * @param orderCreateTimeGe Earliest creation time of the orders to return, Unix time in seconds. Example: `1713293316`.
     * @param orderCreateTimeLt Creation time that the orders must lie before, Unix time in seconds. Example: `1713593316`.
     * @param orderSources Restricts the result to stock-up orders started by PLATFORM, by MERCHANT, or by a problem (ABNORMAL_REDELIVERY).
     * @param orderStatus Restricts the result to stock-up orders in these states, from WAIT_CONFIRM over WAIT_SEND and SENDED to INBOUND.
     * @param orderTypes Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
     * @param pageSize Entries per page, 10 by default, at most 50. Example: `10`.
     * @param pageToken Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
     * @param platformSkuCodes Restricts the result to these SKUs, at most 50 codes of the platform.
     * @param platformSpuCodes Restricts the result to these products (SPUs), at most 50 codes of the platform.
     * @param requireArrivedTimeGe Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713293316`.
     * @param requireArrivedTimeLt Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1713593316`.
     * @param requireShipTimeGe Earliest shipping deadline of the orders to return, Unix time in seconds. Example: `1713293316`.
     * @param requireShipTimeLt Shipping deadline that the orders must lie before, Unix time in seconds. Example: `1713593316`.
     * @param stockupOrderCodes Restricts the result to these stock-up orders, at most 50 codes.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchStockupOrders(
        supplierId: String,
        canDeliver: Boolean? = null,
        emergencyLevels: List<String>? = null,
        externalSkcCodes: List<String>? = null,
        externalSkuCodes: List<String>? = null,
        isDeliveryCompleted: Boolean? = null,
        isFirstOrder: Boolean? = null,
        isNormal: Boolean? = null,
        orderCreateTimeGe: Instant? = null,
        orderCreateTimeLt: Instant? = null,
        orderSources: List<String>? = null,
        orderStatus: List<String>? = null,
        orderTypes: List<String>? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        platformSkuCodes: List<String>? = null,
        platformSpuCodes: List<String>? = null,
        requireArrivedTimeGe: Instant? = null,
        requireArrivedTimeLt: Instant? = null,
        requireShipTimeGe: Instant? = null,
        requireShipTimeLt: Instant? = null,
        stockupOrderCodes: List<String>? = null,
        options: CallOptions? = null,
    ): SearchStockupOrdersResponse =
        caller.call("gs_full_service_shipment.search_stockup_orders", Params.of("supplier_id", supplierId, "can_deliver", canDeliver, "emergency_levels", emergencyLevels, "external_skc_codes", externalSkcCodes, "external_sku_codes", externalSkuCodes, "is_delivery_completed", isDeliveryCompleted, "is_first_order", isFirstOrder, "is_normal", isNormal, "order_create_time_ge", orderCreateTimeGe, "order_create_time_lt", orderCreateTimeLt, "order_sources", orderSources, "order_status", orderStatus, "order_types", orderTypes, "page_size", pageSize, "page_token", pageToken, "platform_sku_codes", platformSkuCodes, "platform_spu_codes", platformSpuCodes, "require_arrived_time_ge", requireArrivedTimeGe, "require_arrived_time_lt", requireArrivedTimeLt, "require_ship_time_ge", requireShipTimeGe, "require_ship_time_lt", requireShipTimeLt, "stockup_order_codes", stockupOrderCodes), options) { SearchStockupOrdersResponse(it) }

    /**
     * What [searchStockupOrders] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchStockupOrdersPages(
        supplierId: String,
        canDeliver: Boolean? = null,
        emergencyLevels: List<String>? = null,
        externalSkcCodes: List<String>? = null,
        externalSkuCodes: List<String>? = null,
        isDeliveryCompleted: Boolean? = null,
        isFirstOrder: Boolean? = null,
        isNormal: Boolean? = null,
        orderCreateTimeGe: Instant? = null,
        orderCreateTimeLt: Instant? = null,
        orderSources: List<String>? = null,
        orderStatus: List<String>? = null,
        orderTypes: List<String>? = null,
        pageSize: Long? = null,
        platformSkuCodes: List<String>? = null,
        platformSpuCodes: List<String>? = null,
        requireArrivedTimeGe: Instant? = null,
        requireArrivedTimeLt: Instant? = null,
        requireShipTimeGe: Instant? = null,
        requireShipTimeLt: Instant? = null,
        stockupOrderCodes: List<String>? = null,
        options: PageOptions? = null,
    ): Pages<StockupOrder> =
        caller.pages("gs_full_service_shipment.search_stockup_orders", Params.of("supplier_id", supplierId, "can_deliver", canDeliver, "emergency_levels", emergencyLevels, "external_skc_codes", externalSkcCodes, "external_sku_codes", externalSkuCodes, "is_delivery_completed", isDeliveryCompleted, "is_first_order", isFirstOrder, "is_normal", isNormal, "order_create_time_ge", orderCreateTimeGe, "order_create_time_lt", orderCreateTimeLt, "order_sources", orderSources, "order_status", orderStatus, "order_types", orderTypes, "page_size", pageSize, "platform_sku_codes", platformSkuCodes, "platform_spu_codes", platformSpuCodes, "require_arrived_time_ge", requireArrivedTimeGe, "require_arrived_time_lt", requireArrivedTimeLt, "require_ship_time_ge", requireShipTimeGe, "require_ship_time_lt", requireShipTimeLt, "stockup_order_codes", stockupOrderCodes), options) { StockupOrder(it) }
}