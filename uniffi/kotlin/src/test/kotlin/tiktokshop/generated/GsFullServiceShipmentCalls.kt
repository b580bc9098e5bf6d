// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.gsfullserviceshipment

import tiktokshop.Called
import tiktokshop.Money

/** Every operation of the domain, called by its own method. */
internal val gsFullServiceShipmentCalls: List<Called> = listOf(
    Called("gs_full_service_shipment.confirm_delivery", "202405", listOf()) { client, given ->
        client.gsFullServiceShipment.confirmDelivery(supplierId = given.text("supplier_id")!!, deliveryOrderCode = given.text("delivery_order_code"), options = given.options)
    },
    Called("gs_full_service_shipment.create_delivery_order", "202405", listOf()) { client, given ->
        client.gsFullServiceShipment.createDeliveryOrder(supplierId = given.text("supplier_id")!!, deliveryOrder = given.view("delivery_order", ::CreateDeliveryOrderDeliveryOrder), options = given.options)
    },
    Called("gs_full_service_shipment.get_delivery_order_documents", "202405", listOf()) { client, given ->
        client.gsFullServiceShipment.getDeliveryOrderDocuments(deliveryOrderCodes = given.texts("delivery_order_codes")!!, supplierId = given.text("supplier_id")!!, options = given.options)
    },
    Called("gs_full_service_shipment.get_logistics_waybills_print_document", "202405", listOf()) { client, given ->
        client.gsFullServiceShipment.getLogisticsWaybillsPrintDocument(logisticsCodes = given.texts("logistics_codes")!!, supplierId = given.text("supplier_id")!!, options = given.options)
    },
    Called("gs_full_service_shipment.global_selling_cancel_shipment", "202407", listOf()) { client, given ->
        client.gsFullServiceShipment.globalSellingCancelShipment(logisticsOrder = given.text("logistics_order"), options = given.options)
    },
    Called("gs_full_service_shipment.global_selling_confirm_stockup_order", "202409", listOf()) { client, given ->
        client.gsFullServiceShipment.globalSellingConfirmStockupOrder(isOrderConfirmed = given.flag("is_order_confirmed"), rejectNote = given.text("reject_note"), rejectReason = given.open("reject_reason", ::RejectReason), skus = given.views("skus", ::GlobalSellingConfirmStockupOrderSku), stockupOrderCode = given.text("stockup_order_code"), options = given.options)
    },
    Called("gs_full_service_shipment.global_selling_get_quality_documents", "202407", listOf()) { client, given ->
        client.gsFullServiceShipment.globalSellingGetQualityDocuments(orderCode = given.text("order_code")!!, orderType = given.text("order_type")!!, options = given.options)
    },
    Called("gs_full_service_shipment.global_selling_get_sku_print_document", "202503", listOf()) { client, given ->
        client.gsFullServiceShipment.globalSellingGetSkuPrintDocument(needSeparator = given.flag("need_separator"), platformSkuItems = given.views("platform_sku_items", ::PlatformSkuItem), size = given.view("size", ::Size), stockupOrderCode = given.text("stockup_order_code"), options = given.options)
    },
    Called("gs_full_service_shipment.global_selling_query_logistics_orders", "202407", listOf()) { client, given ->
        client.gsFullServiceShipment.globalSellingQueryLogisticsOrders(logisticsOrders = given.texts("logistics_orders")!!, options = given.options)
    },
    Called("gs_full_service_shipment.global_selling_reserve_shipment", "202410", listOf()) { client, given ->
        client.gsFullServiceShipment.globalSellingReserveShipment(deliveryMode = given.text("delivery_mode"), deliveryOrderCodes = given.texts("delivery_order_codes"), logistics = given.view("logistics", ::GlobalSellingQueryLogisticsOrdersLogistics), reserve = given.view("reserve", ::Reserve), senderContactId = given.text("sender_contact_id"), shippingBoxQuantity = given.integer("shipping_box_quantity"), totalWeight = given.view("total_weight", ::TotalWeight), warehouseCode = given.text("warehouse_code"), options = given.options)
    },
    Called("gs_full_service_shipment.global_selling_search_abnormal_orders", "202407", listOf()) { client, given ->
        client.gsFullServiceShipment.globalSellingSearchAbnormalOrders(abnormalOrderCodes = given.texts("abnormal_order_codes"), abnormalTypes = given.texts("abnormal_types"), deliveryOrderCodes = given.texts("delivery_order_codes"), externalSkcCodes = given.texts("external_skc_codes"), externalSkuCodes = given.texts("external_sku_codes"), latestUpdateTimeGe = given.time("latest_update_time_ge"), latestUpdateTimeLt = given.time("latest_update_time_lt"), orderCreateTimeGe = given.time("order_create_time_ge"), orderCreateTimeLt = given.time("order_create_time_lt"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), platformSkuCodes = given.texts("platform_sku_codes"), platformSpuCodes = given.texts("platform_spu_codes"), relativeReturnStatus = given.texts("relative_return_status"), stockupOrderCodes = given.texts("stockup_order_codes"), options = given.options)
    },
    Called("gs_full_service_shipment.global_selling_search_available_shipping_providers", "202410", listOf()) { client, given ->
        client.gsFullServiceShipment.globalSellingSearchAvailableShippingProviders(deliveryMode = given.text("delivery_mode"), deliveryOption = given.text("delivery_option"), deliveryOrderCodes = given.texts("delivery_order_codes"), senderContactId = given.text("sender_contact_id"), shippingBoxQuantity = given.integer("shipping_box_quantity"), totalWeight = given.view("total_weight", ::TotalWeight), warehouseCode = given.text("warehouse_code"), options = given.options)
    },
    Called("gs_full_service_shipment.global_selling_search_delivery_orders", "202407", listOf()) { client, given ->
        client.gsFullServiceShipment.globalSellingSearchDeliveryOrders(arrivedTimeGe = given.time("arrived_time_ge"), arrivedTimeLt = given.time("arrived_time_lt"), deliveryOrderCodes = given.texts("delivery_order_codes"), deliveryTypes = given.texts("delivery_types"), emergencyLevels = given.texts("emergency_levels"), externalSkcCodes = given.texts("external_skc_codes"), externalSkuCodes = given.texts("external_sku_codes"), isSampleIncluded = given.flag("is_sample_included"), latestStatusUpdateGe = given.integer("latest_status_update_ge"), latestStatusUpdateLt = given.integer("latest_status_update_lt"), logisticsOrders = given.texts("logistics_orders"), orderTypes = given.texts("order_types"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), platformSpuCodes = given.texts("platform_spu_codes"), relativeCodes = given.texts("relative_codes"), requireArrivedTimeGe = given.time("require_arrived_time_ge"), requireArrivedTimeLt = given.time("require_arrived_time_lt"), shipTimeGe = given.time("ship_time_ge"), shipTimeLt = given.time("ship_time_lt"), warehouseCodes = given.texts("warehouse_codes"), options = given.options)
    },
    Called("gs_full_service_shipment.global_selling_search_return_orders", "202407", listOf()) { client, given ->
        client.gsFullServiceShipment.globalSellingSearchReturnOrders(externalSkcCodes = given.texts("external_skc_codes"), externalSkuCodes = given.texts("external_sku_codes"), orderCreateTimeGe = given.time("order_create_time_ge"), orderCreateTimeLt = given.time("order_create_time_lt"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), platformSkuCodes = given.texts("platform_sku_codes"), platformSpuCodes = given.texts("platform_spu_codes"), returnMethods = given.texts("return_methods"), returnOrderCodes = given.texts("return_order_codes"), returnSource = given.text("return_source"), returnStatus = given.texts("return_status"), returnTypes = given.texts("return_types"), options = given.options)
    },
    Called("gs_full_service_shipment.global_selling_search_stockup_orders", "202407", listOf()) { client, given ->
        client.gsFullServiceShipment.globalSellingSearchStockupOrders(canDeliver = given.flag("can_deliver"), emergencyLevels = given.texts("emergency_levels"), externalSkcCodes = given.texts("external_skc_codes"), externalSkuCodes = given.texts("external_sku_codes"), isDeliveryCompleted = given.flag("is_delivery_completed"), isFirstOrder = given.flag("is_first_order"), isNormal = given.flag("is_normal"), latestStatusUpdateGe = given.integer("latest_status_update_ge"), latestStatusUpdateLt = given.integer("latest_status_update_lt"), orderCreateTimeGe = given.time("order_create_time_ge"), orderCreateTimeLt = given.time("order_create_time_lt"), orderSources = given.texts("order_sources"), orderStatus = given.texts("order_status"), orderTypes = given.texts("order_types"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), platformSkuCodes = given.texts("platform_sku_codes"), platformSpuCodes = given.texts("platform_spu_codes"), requireArrivedTimeGe = given.time("require_arrived_time_ge"), requireArrivedTimeLt = given.time("require_arrived_time_lt"), requireShipTimeGe = given.time("require_ship_time_ge"), requireShipTimeLt = given.time("require_ship_time_lt"), stockupOrderCodes = given.texts("stockup_order_codes"), options = given.options)
    },
    Called("gs_full_service_shipment.gs_confirm_delivery", "202405", listOf()) { client, given ->
        client.gsFullServiceShipment.gsConfirmDelivery(deliveryOrderCode = given.text("delivery_order_code"), options = given.options)
    },
    Called("gs_full_service_shipment.gs_create_delivery_order", "202405", listOf()) { client, given ->
        client.gsFullServiceShipment.gsCreateDeliveryOrder(deliveryOrder = given.view("delivery_order", ::GsCreateDeliveryOrderDeliveryOrder), options = given.options)
    },
    Called("gs_full_service_shipment.gs_get_delivery_order_documents", "202405", listOf()) { client, given ->
        client.gsFullServiceShipment.gsGetDeliveryOrderDocuments(deliveryOrderCodes = given.texts("delivery_order_codes")!!, options = given.options)
    },
    Called("gs_full_service_shipment.gs_get_logistics_waybills_print_document", "202405", listOf()) { client, given ->
        client.gsFullServiceShipment.gsGetLogisticsWaybillsPrintDocument(logisticsCodes = given.texts("logistics_codes")!!, options = given.options)
    },
    Called("gs_full_service_shipment.gs_get_sku_print_document", "202405", listOf()) { client, given ->
        client.gsFullServiceShipment.gsGetSkuPrintDocument(dimension = given.view("dimension", ::Dimension), platformSkuItems = given.views("platform_sku_items", ::GsGetSkuPrintDocumentPlatformSkuItem), printSkuCode = given.flag("print_sku_code"), stockupOrderCode = given.text("stockup_order_code"), options = given.options)
    },
    Called("gs_full_service_shipment.gs_query_delivery_batches", "202405", listOf()) { client, given ->
        client.gsFullServiceShipment.gsQueryDeliveryBatches(deliveryBatchCodes = given.texts("delivery_batch_codes")!!, options = given.options)
    },
    Called("gs_full_service_shipment.gs_reserve_shipping", "202405", listOf()) { client, given ->
        client.gsFullServiceShipment.gsReserveShipping(deliveryMode = given.text("delivery_mode"), deliveryOrderCodes = given.texts("delivery_order_codes"), logistics = given.view("logistics", ::GlobalSellingQueryLogisticsOrdersLogistics), reserve = given.view("reserve", ::Reserve), senderContact = given.view("sender_contact", ::GsQueryDeliveryBatchesSenderContact), shippingBoxQuantity = given.integer("shipping_box_quantity"), totalWeight = given.view("total_weight", ::TotalWeight), warehouseCode = given.text("warehouse_code"), options = given.options)
    },
    Called("gs_full_service_shipment.gs_search_available_shipping_providers", "202405", listOf()) { client, given ->
        client.gsFullServiceShipment.gsSearchAvailableShippingProviders(deliveryMode = given.text("delivery_mode"), deliveryOption = given.text("delivery_option"), deliveryOrderCodes = given.texts("delivery_order_codes"), senderContact = given.view("sender_contact", ::GsQueryDeliveryBatchesSenderContact), totalWeight = given.view("total_weight", ::TotalWeight), warehouseCode = given.text("warehouse_code"), options = given.options)
    },
    Called("gs_full_service_shipment.gs_search_delivery_orders", "202405", listOf()) { client, given ->
        client.gsFullServiceShipment.gsSearchDeliveryOrders(arrivedTimeGe = given.time("arrived_time_ge"), arrivedTimeLt = given.time("arrived_time_lt"), deliveryBatchCodes = given.texts("delivery_batch_codes"), deliveryOrderCodes = given.texts("delivery_order_codes"), deliveryTypes = given.texts("delivery_types"), emergencyLevels = given.texts("emergency_levels"), externalSkcCodes = given.texts("external_skc_codes"), externalSkuCodes = given.texts("external_sku_codes"), isSampleIncluded = given.flag("is_sample_included"), latestStatusUpdateGe = given.integer("latest_status_update_ge"), latestStatusUpdateLt = given.integer("latest_status_update_lt"), orderTypes = given.texts("order_types"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), platformSpuCodes = given.texts("platform_spu_codes"), relativeCodes = given.texts("relative_codes"), requireArrivedTimeGe = given.time("require_arrived_time_ge"), requireArrivedTimeLt = given.time("require_arrived_time_lt"), shipTimeGe = given.time("ship_time_ge"), shipTimeLt = given.time("ship_time_lt"), warehouseCodes = given.texts("warehouse_codes"), options = given.options)
    },
    Called("gs_full_service_shipment.gs_search_stockup_orders", "202405", listOf()) { client, given ->
        client.gsFullServiceShipment.gsSearchStockupOrders(canDeliver = given.flag("can_deliver"), emergencyLevels = given.texts("emergency_levels"), externalSkcCodes = given.texts("external_skc_codes"), externalSkuCodes = given.texts("external_sku_codes"), isDeliveryCompleted = given.flag("is_delivery_completed"), isFirstOrder = given.flag("is_first_order"), isNormal = given.flag("is_normal"), latestStatusUpdateGe = given.integer("latest_status_update_ge"), latestStatusUpdateLt = given.integer("latest_status_update_lt"), orderCreateTimeGe = given.time("order_create_time_ge"), orderCreateTimeLt = given.time("order_create_time_lt"), orderSources = given.texts("order_sources"), orderStatus = given.texts("order_status"), orderTypes = given.texts("order_types"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), platformSkuCodes = given.texts("platform_sku_codes"), platformSpuCodes = given.texts("platform_spu_codes"), requireArrivedTimeGe = given.time("require_arrived_time_ge"), requireArrivedTimeLt = given.time("require_arrived_time_lt"), requireShipTimeGe = given.time("require_ship_time_ge"), requireShipTimeLt = given.time("require_ship_time_lt"), stockupOrderCodes = given.texts("stockup_order_codes"), options = given.options)
    },
    Called("gs_full_service_shipment.query_delivery_batches", "202405", listOf()) { client, given ->
        client.gsFullServiceShipment.queryDeliveryBatches(deliveryBatchCodes = given.texts("delivery_batch_codes")!!, supplierId = given.text("supplier_id")!!, options = given.options)
    },
    Called("gs_full_service_shipment.reserve_shipping", "202405", listOf()) { client, given ->
        client.gsFullServiceShipment.reserveShipping(supplierId = given.text("supplier_id")!!, deliveryMode = given.text("delivery_mode"), deliveryOrderCodes = given.texts("delivery_order_codes"), logistics = given.view("logistics", ::GlobalSellingQueryLogisticsOrdersLogistics), reserve = given.view("reserve", ::Reserve), senderContact = given.view("sender_contact", ::GsQueryDeliveryBatchesSenderContact), totalWeight = given.view("total_weight", ::TotalWeight), warehouseCode = given.text("warehouse_code"), options = given.options)
    },
    Called("gs_full_service_shipment.search_available_shipping_providers", "202405", listOf()) { client, given ->
        client.gsFullServiceShipment.searchAvailableShippingProviders(supplierId = given.text("supplier_id")!!, deliveryMode = given.text("delivery_mode"), deliveryOption = given.text("delivery_option"), deliveryOrderCodes = given.texts("delivery_order_codes"), senderContact = given.view("sender_contact", ::GsQueryDeliveryBatchesSenderContact), totalWeight = given.view("total_weight", ::TotalWeight), warehouseCode = given.text("warehouse_code"), options = given.options)
    },
    Called("gs_full_service_shipment.search_delivery_orders", "202405", listOf()) { client, given ->
        client.gsFullServiceShipment.searchDeliveryOrders(supplierId = given.text("supplier_id")!!, arrivedTimeGe = given.time("arrived_time_ge"), arrivedTimeLt = given.time("arrived_time_lt"), deliveryBatchCodes = given.texts("delivery_batch_codes"), deliveryOrderCodes = given.texts("delivery_order_codes"), deliveryTypes = given.texts("delivery_types"), emergencyLevels = given.texts("emergency_levels"), externalSkcCodes = given.texts("external_skc_codes"), externalSkuCodes = given.texts("external_sku_codes"), isSampleIncluded = given.flag("is_sample_included"), orderTypes = given.texts("order_types"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), platformSpuCodes = given.texts("platform_spu_codes"), relativeCodes = given.texts("relative_codes"), requireArrivedTimeGe = given.time("require_arrived_time_ge"), requireArrivedTimeLt = given.time("require_arrived_time_lt"), shipTimeGe = given.time("ship_time_ge"), shipTimeLt = given.time("ship_time_lt"), warehouseCodes = given.texts("warehouse_codes"), options = given.options)
    },
    Called("gs_full_service_shipment.search_stockup_orders", "202405", listOf()) { client, given ->
        client.gsFullServiceShipment.searchStockupOrders(supplierId = given.text("supplier_id")!!, canDeliver = given.flag("can_deliver"), emergencyLevels = given.texts("emergency_levels"), externalSkcCodes = given.texts("external_skc_codes"), externalSkuCodes = given.texts("external_sku_codes"), isDeliveryCompleted = given.flag("is_delivery_completed"), isFirstOrder = given.flag("is_first_order"), isNormal = given.flag("is_normal"), orderCreateTimeGe = given.time("order_create_time_ge"), orderCreateTimeLt = given.time("order_create_time_lt"), orderSources = given.texts("order_sources"), orderStatus = given.texts("order_status"), orderTypes = given.texts("order_types"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), platformSkuCodes = given.texts("platform_sku_codes"), platformSpuCodes = given.texts("platform_spu_codes"), requireArrivedTimeGe = given.time("require_arrived_time_ge"), requireArrivedTimeLt = given.time("require_arrived_time_lt"), requireShipTimeGe = given.time("require_ship_time_ge"), requireShipTimeLt = given.time("require_ship_time_lt"), stockupOrderCodes = given.texts("stockup_order_codes"), options = given.options)
    },
)