// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.order

import tiktokshop.Called
import tiktokshop.Money

/** Every operation of the domain, called by its own method. */
internal val orderCalls: List<Called> = listOf(
    Called("order.add_external_order_references", "202406", listOf()) { client, given ->
        client.order.addExternalOrderReferences(orders = given.views("orders", ::AddExternalOrderReferencesOrder)!!, options = given.options)
    },
    Called("order.get_external_order_references", "202406", listOf()) { client, given ->
        client.order.getExternalOrderReferences(orderId = given.text("order_id")!!, platform = given.open("platform", ::AddExternalOrderReferencesExternalOrderPlatform)!!, options = given.options)
    },
    Called("order.get_order_detail", "202507", listOf()) { client, given ->
        client.order.getOrderDetail(ids = given.texts("ids")!!, options = given.options)
    },
    Called("order.get_order_list", "202309", listOf()) { client, given ->
        client.order.getOrderList(buyerUserId = given.text("buyer_user_id"), createTimeGe = given.time("create_time_ge"), createTimeLt = given.time("create_time_lt"), isBuyerRequestCancel = given.flag("is_buyer_request_cancel"), orderStatus = given.open("order_status", ::OrderStatus), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), shippingType = given.text("shipping_type"), sortField = given.open("sort_field", ::SortField), sortOrder = given.open("sort_order", ::SortOrder), updateTimeGe = given.time("update_time_ge"), updateTimeLt = given.time("update_time_lt"), warehouseIds = given.texts("warehouse_ids"), options = given.options)
    },
    Called("order.get_price_detail", "202407", listOf()) { client, given ->
        client.order.getPriceDetail(orderId = given.text("order_id")!!, options = given.options)
    },
    Called("order.get_privileged_order_detail", "202309", listOf()) { client, given ->
        client.order.getPrivilegedOrderDetail(ids = given.texts("ids")!!, options = given.options)
    },
    Called("order.search_order_by_external_order_references", "202406", listOf()) { client, given ->
        client.order.searchOrderByExternalOrderReferences(externalOrderId = given.text("external_order_id")!!, platform = given.open("platform", ::AddExternalOrderReferencesExternalOrderPlatform)!!, options = given.options)
    },
    Called("order.search_pod_customization_details", "202606", listOf()) { client, given ->
        client.order.searchPodCustomizationDetails(mainOrderId = given.text("main_order_id")!!, queryOrderLines = given.views("query_order_lines", ::QueryOrderLine)!!, options = given.options)
    },
    Called("order.update_blind_box_opening_results", "202605", listOf()) { client, given ->
        client.order.updateBlindBoxOpeningResults(blindBatchBoxResults = given.views("blind_batch_box_results", ::BlindBatchBoxResult), blindBoxResults = given.views("blind_box_results", ::BlindBoxResult), mainOrderId = given.text("main_order_id"), options = given.options)
    },
)