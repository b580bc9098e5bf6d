// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fbt

import tiktokshop.Called
import tiktokshop.Money

/** Every operation of the domain, called by its own method. */
internal val fbtCalls: List<Called> = listOf(
    Called("fbt.cancel_fbt_mcf_order", "202601", listOf()) { client, given ->
        client.fbt.cancelFbtMcfOrder(mcfOrderId = given.text("mcf_order_id")!!, consignOrders = given.views("consign_orders", ::CancelFbtMcfOrderConsignOrder2), options = given.options)
    },
    Called("fbt.cancel_inbound_order", "202602", listOf()) { client, given ->
        client.fbt.cancelInboundOrder(cancelReason = given.text("cancel_reason")!!, orderId = given.text("order_id")!!, options = given.options)
    },
    Called("fbt.confirm_inbound_method", "202603", listOf()) { client, given ->
        client.fbt.confirmInboundMethod(estimateArrivalTime = given.view("estimate_arrival_time", ::EstimateArrivalTime)!!, inboundMethod = given.open("inbound_method", ::InboundMethod)!!, placementOptionId = given.text("placement_option_id")!!, planId = given.text("plan_id")!!, options = given.options)
    },
    Called("fbt.create_fbt_goods", "202607", listOf()) { client, given ->
        client.fbt.createFbtGoods(createGoodsDtoList = given.views("create_goods_dto_list", ::CreateGoodsDto)!!, options = given.options)
    },
    Called("fbt.create_fbt_mcf_order", "202607", listOf()) { client, given ->
        client.fbt.createFbtMcfOrder(consignee = given.view("consignee", ::Consignee)!!, externalOrderId = given.text("external_order_id")!!, goods = given.views("goods", ::CreateFbtMcfOrderGoods)!!, options = given.options)
    },
    Called("fbt.create_or_update_inbound_plan", "202602", listOf()) { client, given ->
        client.fbt.createOrUpdateInboundPlan(cartons = given.views("cartons", ::CreateOrUpdateInboundPlanCarton), goodsItems = given.views("goods_items", ::GoodsItem), idempotentKey = given.text("idempotent_key"), planId = given.text("plan_id"), options = given.options)
    },
    Called("fbt.get_fbt_mcf_order_status", "202601", listOf()) { client, given ->
        client.fbt.getFbtMcfOrderStatus(mcfOrderId = given.text("mcf_order_id")!!, options = given.options)
    },
    Called("fbt.get_fbt_merchant_mcf_status", "202601", listOf()) { client, given ->
        client.fbt.getFbtMerchantMcfStatus(options = given.options)
    },
    Called("fbt.get_fbt_merchant_onboarded_regions", "202409", listOf()) { client, given ->
        client.fbt.getFbtMerchantOnboardedRegions(options = given.options)
    },
    Called("fbt.get_fbt_warehouse_list", "202408", listOf()) { client, given ->
        client.fbt.getFbtWarehouseList(options = given.options)
    },
    Called("fbt.get_inbound_method_detail", "202602", listOf()) { client, given ->
        client.fbt.getInboundMethodDetail(estimateArrivalTime = given.view("estimate_arrival_time", ::EstimateArrivalTime)!!, inboundMethod = given.open("inbound_method", ::InboundMethod)!!, planId = given.text("plan_id")!!, options = given.options)
    },
    Called("fbt.get_inbound_order", "202602", listOf()) { client, given ->
        client.fbt.getInboundOrder(orderIds = given.texts("order_ids")!!, includeCartonDetails = given.flag("include_carton_details"), options = given.options)
    },
    Called("fbt.list_available_inbound_methods", "202602", listOf()) { client, given ->
        client.fbt.listAvailableInboundMethods(planId = given.text("plan_id")!!, options = given.options)
    },
    Called("fbt.print_inbound_order_labels", "202602", listOf()) { client, given ->
        client.fbt.printInboundOrderLabels(orderId = given.text("order_id")!!, barcodeFormat = given.text("barcode_format"), cartonLabelFormat = given.open("carton_label_format", ::CartonLabelFormat), printItems = given.opens("print_items", ::PrintItem), options = given.options)
    },
    Called("fbt.query_goods_inventory_for_mcf", "202601", listOf()) { client, given ->
        client.fbt.queryGoodsInventoryForMcf(goods = given.views("goods", ::QueryGoodsInventoryForMcfGoods)!!, options = given.options)
    },
    Called("fbt.search_fbt_inventory", "202408", listOf()) { client, given ->
        client.fbt.searchFbtInventory(fbtWarehouseIds = given.texts("fbt_warehouse_ids"), goodsIds = given.texts("goods_ids"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), skuIds = given.texts("sku_ids"), options = given.options)
    },
    Called("fbt.search_fbt_inventory_record", "202410", listOf()) { client, given ->
        client.fbt.searchFbtInventoryRecord(createTimeGe = given.time("create_time_ge"), createTimeLe = given.time("create_time_le"), fbtWarehouseIds = given.texts("fbt_warehouse_ids"), goodsIds = given.texts("goods_ids"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), options = given.options)
    },
    Called("fbt.search_goods_hazmat_and_expiration_info", "202603", listOf()) { client, given ->
        client.fbt.searchGoodsHazmatAndExpirationInfo(ttsSkuIds = given.texts("tts_sku_ids")!!, options = given.options)
    },
    Called("fbt.search_goods_info", "202607", listOf()) { client, given ->
        client.fbt.searchGoodsInfo(goodsIds = given.texts("goods_ids"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), productIds = given.texts("product_ids"), referenceCodes = given.texts("reference_codes"), skuIds = given.texts("sku_ids"), options = given.options)
    },
    Called("fbt.ship_inbound_order", "202603", listOf()) { client, given ->
        client.fbt.shipInboundOrder(inboundOrderId = given.text("inbound_order_id")!!, shipmentOption = given.view("shipment_option", ::ShipInboundOrderShipmentOption)!!, cartons = given.views("cartons", ::CreateOrUpdateInboundPlanCarton), options = given.options)
    },
    Called("fbt.update_fbt_goods_info", "202607", listOf()) { client, given ->
        client.fbt.updateFbtGoodsInfo(updateGoodsDto = given.view("update_goods_dto", ::UpdateGoodsDto), options = given.options)
    },
    Called("fbt.update_goods_sku_relations", "202603", listOf()) { client, given ->
        client.fbt.updateGoodsSkuRelations(operateGoodsSkuRelationList = given.views("operate_goods_sku_relation_list", ::OperateGoodsSkuRelation)!!, operationType = given.open("operation_type", ::OperationType)!!, options = given.options)
    },
    Called("fbt.update_inbound_order_tracking", "202602", listOf()) { client, given ->
        client.fbt.updateInboundOrderTracking(orderId = given.text("order_id")!!, parcelTrackingInfo = given.views("parcel_tracking_info", ::ParcelTrackingInfo), options = given.options)
    },
)