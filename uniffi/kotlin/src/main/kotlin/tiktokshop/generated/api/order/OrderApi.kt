// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.order

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

/** Order: the operations of the domain `order`. */
public class OrderApi internal constructor(private val caller: Caller) {
    /**
     * Stores the ids that up to 100 orders have on another platform.
     *
     * `POST /order/{version}/orders/external_orders`, version 202406.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     * - Scope: `seller.order.ext_ref.write.custom` or `seller.order.ext_ref.write`.
     * - Also called: `Order.addExternalOrderReferences` in the PHP package, `order.addExternalOrders` in the Laravel package.
     *
     * @param orders TikTok Shop orders to link with orders of your own system, at most 100 in one call.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun addExternalOrderReferences(
        orders: List<AddExternalOrderReferencesOrder>,
        options: CallOptions? = null,
    ): AddExternalOrderReferencesResponse =
        caller.call("order.add_external_order_references", Params.of("orders", orders), options) { AddExternalOrderReferencesResponse(it) }

    /**
     * Returns the ids that one order has on another platform.
     *
     * `GET /order/{version}/orders/{order_id}/external_orders`, version 202406.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.order.ext_ref.read`.
     * - Also called: `Order.getExternalOrderReferences` in the PHP package, `order.externalOrders` in the Laravel package.
     *
     * @param orderId Id of the TikTok Shop order whose references to read.
     * @param platform Order management system whose reference to return. Example: `SHOPIFY`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getExternalOrderReferences(
        orderId: String,
        platform: AddExternalOrderReferencesExternalOrderPlatform,
        options: CallOptions? = null,
    ): GetExternalOrderReferencesResponse =
        caller.call("order.get_external_order_references", Params.of("order_id", orderId, "platform", platform), options) { GetExternalOrderReferencesResponse(it) }

    /**
     * Returns up to 50 orders by id, with their line items, address and payment.
     *
     * `GET /order/{version}/orders`, version 202507; also 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - The response contains personal data.
     * - Scope: `seller.order.info`.
     * - Also called: `Order.getOrderDetail` in the PHP package, `order.detail` in the Laravel package.
     *
     * @param ids Ids of the TikTok Shop orders to fetch, at most 50 in one call.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/650aa8ccc16ffe02b8f167a0">The platform's documentation</a>
     */
    public suspend fun getOrderDetail(
        ids: List<String>,
        options: CallOptions? = null,
    ): GetOrderDetailResponse =
        caller.call("order.get_order_detail", Params.of("ids", ids), options) { GetOrderDetailResponse(it) }

    /**
     * Lists orders that match a filter, newest first.
     *
     * `POST /order/{version}/orders/search`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - The response contains personal data.
     * - Scope: `seller.order.info`.
     * - Also called: `Order.getOrderList` in the PHP package, `order.list` in the Laravel package.
     *
     * @param buyerUserId Limits the result to orders of the buyer with this platform user id. Example: `7213489962827123654`.
     * @param createTimeGe Earliest creation time of the orders to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop. Example: `1623812664`.
     * @param createTimeLt Creation time before which the returned orders were placed, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. Example: `1623812664`.
     * @param isBuyerRequestCancel Limits the result to orders with (true) or without (false) a cancellation request by the buyer. Example: `false`.
     * @param orderStatus Limits the result to orders in this state; one state per call. Example: `UNPAID`.
     * @param pageSize Number of orders per page, 1 to 100, 20 by default. Default: `20`. Example: `20`. If it is left out, 100 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page.
     * @param shippingType Limits the result to orders with this provider of the shipping service. Example: `TIKTOK`.
     * @param sortField Time by which the orders are sorted, in the direction of `sort_order`; `create_time` by default. Default: `create_time`. Example: `create_time`.
     * @param sortOrder Direction of sorting by `sort_field`; descending by default. Default: `DESC`. Example: `ASC`.
     * @param updateTimeGe Earliest update time of the orders to return, inclusive, Unix time in seconds; when only `update_time_lt` is given it defaults to the earliest time of the shop. Example: `1623812664`.
     * @param updateTimeLt Update time before which the returned orders last changed, exclusive, Unix time in seconds; defaults to now, and an order that changes during the search may show a later time. Example: `1623812664`.
     * @param warehouseIds Limits the result to orders from these pickup or sales warehouses, at most 100 ids; only for shops with several warehouses.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/650aa8094a0bb702c06df242">The platform's documentation</a>
     */
    public suspend fun getOrderList(
        buyerUserId: String? = null,
        createTimeGe: Instant? = null,
        createTimeLt: Instant? = null,
        isBuyerRequestCancel: Boolean? = null,
        orderStatus: OrderStatus? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        shippingType: String? = null,
        sortField: SortField? = null,
        sortOrder: SortOrder? = null,
        updateTimeGe: Instant? = null,
        updateTimeLt: Instant? = null,
        warehouseIds: List<String>? = null,
        options: CallOptions? = null,
    ): GetOrderListResponse =
        caller.call("order.get_order_list", Params.of("buyer_user_id", buyerUserId, "create_time_ge", createTimeGe, "create_time_lt", createTimeLt, "is_buyer_request_cancel", isBuyerRequestCancel, "order_status", orderStatus, "page_size", pageSize ?: 100L, "page_token", pageToken, "shipping_type", shippingType, "sort_field", sortField, "sort_order", sortOrder, "update_time_ge", updateTimeGe, "update_time_lt", updateTimeLt, "warehouse_ids", warehouseIds), options) { GetOrderListResponse(it) }

    /**
     * What [getOrderList] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getOrderListPages(
        buyerUserId: String? = null,
        createTimeGe: Instant? = null,
        createTimeLt: Instant? = null,
        isBuyerRequestCancel: Boolean? = null,
        orderStatus: OrderStatus? = null,
        pageSize: Long? = null,
        shippingType: String? = null,
        sortField: SortField? = null,
        sortOrder: SortOrder? = null,
        updateTimeGe: Instant? = null,
        updateTimeLt: Instant? = null,
        warehouseIds: List<String>? = null,
        options: PageOptions? = null,
    ): Pages<Order> =
        caller.pages("order.get_order_list", Params.of("buyer_user_id", buyerUserId, "create_time_ge", createTimeGe, "create_time_lt", createTimeLt, "is_buyer_request_cancel", isBuyerRequestCancel, "order_status", orderStatus, "page_size", pageSize, "shipping_type", shippingType, "sort_field", sortField, "sort_order", sortOrder, "update_time_ge", updateTimeGe, "update_time_lt", updateTimeLt, "warehouse_ids", warehouseIds), options) { Order(it) }

    /**
     * What [getOrderList] lists between two times, however much there is: the search is split into windows. See there for
     * the parameters.
     *
     * @param from the first second
     * @param to the second after the last
     * @param options how long a window is, where to begin and how far to go
     */
    public fun getOrderListBetween(
        from: Instant,
        to: Instant,
        buyerUserId: String? = null,
        isBuyerRequestCancel: Boolean? = null,
        orderStatus: OrderStatus? = null,
        pageSize: Long? = null,
        shippingType: String? = null,
        sortField: SortField? = null,
        sortOrder: SortOrder? = null,
        updateTimeGe: Instant? = null,
        updateTimeLt: Instant? = null,
        warehouseIds: List<String>? = null,
        options: WindowOptions? = null,
    ): Pages<Order> =
        caller.windows("order.get_order_list", from, to, Params.of("buyer_user_id", buyerUserId, "is_buyer_request_cancel", isBuyerRequestCancel, "order_status", orderStatus, "page_size", pageSize, "shipping_type", shippingType, "sort_field", sortField, "sort_order", sortOrder, "update_time_ge", updateTimeGe, "update_time_lt", updateTimeLt, "warehouse_ids", warehouseIds), options) { Order(it) }

    /**
     * Returns the price, discounts, fees and taxes of one order, per line item.
     *
     * `GET /order/{version}/orders/{order_id}/price_detail`, version 202407.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.order.info`.
     * - Also called: `Order.getPriceDetail` in the PHP package, `order.priceDetail` in the Laravel package.
     *
     * @param orderId Id of the TikTok Shop order whose price calculation to return.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getPriceDetail(
        orderId: String,
        options: CallOptions? = null,
    ): GetPriceDetailResponse =
        caller.call("order.get_price_detail", Params.of("order_id", orderId), options) { GetPriceDetailResponse(it) }

    /**
     * Returns up to 50 orders with personal data, for apps granted that access.
     *
     * `GET /order/{version}/privileged_orders`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - The response contains personal data.
     *
     * @param ids Ids of the TikTok Shop orders to fetch, at most 50 in one call.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getPrivilegedOrderDetail(
        ids: List<String>,
        options: CallOptions? = null,
    ): GetPrivilegedOrderDetailResponse =
        caller.call("order.get_privileged_order_detail", Params.of("ids", ids), options) { GetPrivilegedOrderDetailResponse(it) }

    /**
     * Finds the order that has a given id on another platform.
     *
     * `POST /order/{version}/orders/external_order_search`, version 202406.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.order.ext_ref.read`.
     * - Also called: `Order.searchOrderByExternalOrderReferences` in the PHP package, `order.searchExternalOrders` in the Laravel package.
     *
     * @param externalOrderId Id of the order in your order management system (OMS), used with `platform` to find the linked TikTok Shop order. Example: `676461413038785752`.
     * @param platform Order management system in which `external_order_id` is the id of the order. Example: `SHOPIFY`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchOrderByExternalOrderReferences(
        externalOrderId: String,
        platform: AddExternalOrderReferencesExternalOrderPlatform,
        options: CallOptions? = null,
    ): SearchOrderByExternalOrderReferencesResponse =
        caller.call("order.search_order_by_external_order_references", Params.of("external_order_id", externalOrderId, "platform", platform), options) { SearchOrderByExternalOrderReferencesResponse(it) }

    /**
     * Returns the buyer's print-on-demand design for the lines of an order.
     *
     * `POST /order/{version}/pod_details/search`, version 202606.
     *
     * - Cipher: `shop_cipher` (optional).
     * - The response contains personal data.
     *
     * @param mainOrderId Id of the TikTok Shop order whose lines are meant.
     * @param queryOrderLines Order lines whose print-on-demand customization to return.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchPodCustomizationDetails(
        mainOrderId: String,
        queryOrderLines: List<QueryOrderLine>,
        options: CallOptions? = null,
    ): SearchPodCustomizationDetailsResponse =
        caller.call("order.search_pod_customization_details", Params.of("main_order_id", mainOrderId, "query_order_lines", queryOrderLines), options) { SearchPodCustomizationDetailsResponse(it) }

    /**
     * Reports which product each opened blind box of an order contained.
     *
     * `POST /order/{version}/orders/blind_box_result/callback`, version 202605; also 202511.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param blindBatchBoxResults Results of boxes opened in batches, one entry per TikTok Shop order line with all the items found in it.
     * @param blindBoxResults Results of opened blind boxes, one entry per TikTok Shop order line.
     * @param mainOrderId Id of the TikTok Shop order whose lines are meant.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun updateBlindBoxOpeningResults(
        blindBatchBoxResults: List<BlindBatchBoxResult>? = null,
        blindBoxResults: List<BlindBoxResult>? = null,
        mainOrderId: String? = null,
        options: CallOptions? = null,
    ): UpdateBlindBoxOpeningResultsResponse =
        caller.call("order.update_blind_box_opening_results", Params.of("blind_batch_box_results", blindBatchBoxResults, "blind_box_results", blindBoxResults, "main_order_id", mainOrderId), options) { UpdateBlindBoxOpeningResultsResponse(it) }
}