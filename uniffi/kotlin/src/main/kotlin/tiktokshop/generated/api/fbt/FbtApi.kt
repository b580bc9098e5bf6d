// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fbt

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

/** FBT: the operations of the domain `fbt`. */
public class FbtApi internal constructor(private val caller: Caller) {
    /**
     * Cancels a multi-channel fulfilment order, in whole or for some of its consign orders.
     *
     * `POST /fbt/{version}/mcf_outbound_orders/cancel`, version 202601.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param mcfOrderId Id of the multi-channel order in the FBT system. Example: `7136104329798256386`.
     * @param consignOrders Parcels (consign orders) of the order to cancel, given by id.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun cancelFbtMcfOrder(
        mcfOrderId: String,
        consignOrders: List<CancelFbtMcfOrderConsignOrder2>? = null,
        options: CallOptions? = null,
    ): CancelFbtMcfOrderResponse =
        caller.call("fbt.cancel_fbt_mcf_order", Params.of("mcf_order_id", mcfOrderId, "consign_orders", consignOrders), options) { CancelFbtMcfOrderResponse(it) }

    /**
     * Cancels one inbound order to a TikTok warehouse, with a reason.
     *
     * `POST /fbt/{version}/inbound_orders/cancel`, version 202602.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param cancelReason Reason why the inbound order is cancelled, as text.
     * @param orderId Id of the inbound order, the delivery of goods from the seller to FBT warehouses.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun cancelInboundOrder(
        cancelReason: String,
        orderId: String,
        options: CallOptions? = null,
    ): CancelInboundOrderResponse =
        caller.call("fbt.cancel_inbound_order", Params.of("cancel_reason", cancelReason, "order_id", orderId), options) { CancelInboundOrderResponse(it) }

    /**
     * Confirms the placement and arrival time of an inbound plan, which creates inbound orders.
     *
     * `POST /fbt/{version}/confirm_inbound_method`, version 202603.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param estimateArrivalTime Period in which the goods are expected at the warehouse.
     * @param inboundMethod Way in which the goods get from the seller into FBT warehouses.
     * @param placementOptionId Id of the offered distribution over warehouses, to confirm the inbound method with.
     * @param planId Id of the inbound plan, which says what goods come in and how.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun confirmInboundMethod(
        estimateArrivalTime: EstimateArrivalTime,
        inboundMethod: InboundMethod,
        placementOptionId: String,
        planId: String,
        options: CallOptions? = null,
    ): ConfirmInboundMethodResponse =
        caller.call("fbt.confirm_inbound_method", Params.of("estimate_arrival_time", estimateArrivalTime, "inbound_method", inboundMethod, "placement_option_id", placementOptionId, "plan_id", planId), options) { ConfirmInboundMethodResponse(it) }

    /**
     * Creates warehouse goods for SKUs and returns a result for each.
     *
     * `POST /fbt/{version}/goods/create_goods`, version 202607; also 202603.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `create_result_info.create_result_list`; `raiseOnItemError` throws them.
     *
     * @param createGoodsDtoList Goods to register in the FBT system (Fulfilled by TikTok), one entry each.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun createFbtGoods(
        createGoodsDtoList: List<CreateGoodsDto>,
        options: CallOptions? = null,
    ): CreateFbtGoodsResponse =
        caller.call("fbt.create_fbt_goods", Params.of("create_goods_dto_list", createGoodsDtoList), options) { CreateFbtGoodsResponse(it) }

    /**
     * Creates an order from another channel, to be fulfilled by TikTok's warehouse.
     *
     * `POST /fbt/{version}/mcf_outbound_orders`, version 202607; also 202601.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param consignee Person who gets the goods, with address and contact.
     * @param externalOrderId Id of the order in your own order system.
     * @param goods Goods to deliver or to look up, at most 50.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun createFbtMcfOrder(
        consignee: Consignee,
        externalOrderId: String,
        goods: List<CreateFbtMcfOrderGoods>,
        options: CallOptions? = null,
    ): CreateFbtMcfOrderResponse =
        caller.call("fbt.create_fbt_mcf_order", Params.of("consignee", consignee, "external_order_id", externalOrderId, "goods", goods), options) { CreateFbtMcfOrderResponse(it) }

    /**
     * Creates an inbound plan of goods and cartons, or updates an existing one.
     *
     * `POST /fbt/{version}/create_update_inbound_plan`, version 202602.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Idempotency key: `idempotent_key`; by default, the client creates one.
     *
     * @param cartons Cartons of the shipment, with content and size.
     * @param goodsItems Goods and quantities in the plan or shipment.
     * @param idempotentKey Key of your own for this request; a repeat with the same key creates no second plan.
     * @param planId Inbound plan to change; leave it out to create one.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun createOrUpdateInboundPlan(
        cartons: List<CreateOrUpdateInboundPlanCarton>? = null,
        goodsItems: List<GoodsItem>? = null,
        idempotentKey: String? = null,
        planId: String? = null,
        options: CallOptions? = null,
    ): CreateOrUpdateInboundPlanResponse =
        caller.call("fbt.create_or_update_inbound_plan", Params.of("cartons", cartons, "goods_items", goodsItems, "idempotent_key", idempotentKey, "plan_id", planId), options) { CreateOrUpdateInboundPlanResponse(it) }

    /**
     * Returns one multi-channel fulfilment order with its consign orders and tracking.
     *
     * `GET /fbt/{version}/mcf_outbound_orders`, version 202601.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param mcfOrderId Id of the multi-channel order in the FBT system. Example: `7136104329798256386`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getFbtMcfOrderStatus(
        mcfOrderId: String,
        options: CallOptions? = null,
    ): GetFbtMcfOrderStatusResponse =
        caller.call("fbt.get_fbt_mcf_order_status", Params.of("mcf_order_id", mcfOrderId), options) { GetFbtMcfOrderStatusResponse(it) }

    /**
     * Tells whether the merchant may use multi-channel fulfilment.
     *
     * `GET /fbt/{version}/merchants/mcf_status`, version 202601.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getFbtMerchantMcfStatus(
        options: CallOptions? = null,
    ): GetFbtMerchantMcfStatusResponse =
        caller.call("fbt.get_fbt_merchant_mcf_status", Params.of(), options) { GetFbtMerchantMcfStatusResponse(it) }

    /**
     * Lists the regions where the merchant uses Fulfilled by TikTok.
     *
     * `GET /fbt/{version}/merchants/onboarded_regions`, version 202409.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.fbt.info`.
     * - Also called: `FulfilledByTiktok.getFbtMerchantOnboardedRegions` in the PHP package.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getFbtMerchantOnboardedRegions(
        options: CallOptions? = null,
    ): GetFbtMerchantOnboardedRegionsResponse =
        caller.call("fbt.get_fbt_merchant_onboarded_regions", Params.of(), options) { GetFbtMerchantOnboardedRegionsResponse(it) }

    /**
     * Lists the Fulfilled by TikTok warehouses, with their addresses and logistics services.
     *
     * `GET /fbt/{version}/warehouses`, version 202408.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.fbt.info`.
     * - Also called: `FulfilledByTiktok.getFbtWarehouseList` in the PHP package.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getFbtWarehouseList(
        options: CallOptions? = null,
    ): GetFbtWarehouseListResponse =
        caller.call("fbt.get_fbt_warehouse_list", Params.of(), options) { GetFbtWarehouseListResponse(it) }

    /**
     * Returns the allocation and the placement fee of one inbound method for a plan.
     *
     * `POST /fbt/{version}/inbound_method_detail`, version 202602.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param estimateArrivalTime Period in which the goods are expected at the warehouse.
     * @param inboundMethod Way in which the goods get from the seller into FBT warehouses.
     * @param planId Id of the inbound plan, which says what goods come in and how.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getInboundMethodDetail(
        estimateArrivalTime: EstimateArrivalTime,
        inboundMethod: InboundMethod,
        planId: String,
        options: CallOptions? = null,
    ): GetInboundMethodDetailResponse =
        caller.call("fbt.get_inbound_method_detail", Params.of("estimate_arrival_time", estimateArrivalTime, "inbound_method", inboundMethod, "plan_id", planId), options) { GetInboundMethodDetailResponse(it) }

    /**
     * Returns inbound orders, with their carriers, planned goods and received batches.
     *
     * `GET /fbt/{version}/inbound_orders`, version 202602; also 202409.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Also called: `FulfilledByTiktok.getInboundOrder` in the PHP package.
     *
     * @param orderIds Inbound orders to fetch, given by their ids.
     * @param includeCartonDetails Set to true to also get the cartons in `carton_details`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getInboundOrder(
        orderIds: List<String>,
        includeCartonDetails: Boolean? = null,
        options: CallOptions? = null,
    ): GetInboundOrderResponse =
        caller.call("fbt.get_inbound_order", Params.of("order_ids", orderIds, "include_carton_details", includeCartonDetails), options) { GetInboundOrderResponse(it) }

    /**
     * Lists the inbound methods, time windows and warehouses open to a plan.
     *
     * `POST /fbt/{version}/list_available_inbound_method`, version 202602.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param planId Id of the inbound plan, which says what goods come in and how.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun listAvailableInboundMethods(
        planId: String,
        options: CallOptions? = null,
    ): ListAvailableInboundMethodsResponse =
        caller.call("fbt.list_available_inbound_methods", Params.of("plan_id", planId), options) { ListAvailableInboundMethodsResponse(it) }

    /**
     * Creates carton or item labels of an inbound order and returns their URL.
     *
     * `POST /fbt/{version}/inbound_orders/label_print`, version 202602.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param orderId Id of the inbound order, the delivery of goods from the seller to FBT warehouses.
     * @param barcodeFormat Layout in which unit barcodes are printed on the label sheet.
     * @param cartonLabelFormat Paper layout in which the carton labels are printed.
     * @param printItems Kinds of labels and lists to put into the file.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun printInboundOrderLabels(
        orderId: String,
        barcodeFormat: String? = null,
        cartonLabelFormat: CartonLabelFormat? = null,
        printItems: List<PrintItem>? = null,
        options: CallOptions? = null,
    ): PrintInboundOrderLabelsResponse =
        caller.call("fbt.print_inbound_order_labels", Params.of("order_id", orderId, "barcode_format", barcodeFormat, "carton_label_format", cartonLabelFormat, "print_items", printItems), options) { PrintInboundOrderLabelsResponse(it) }

    /**
     * Returns the quantity of goods available for multi-channel fulfilment.
     *
     * `POST /fbt/{version}/mcf/goods/inventory/search`, version 202601.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param goods Goods to deliver or to look up, at most 50.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun queryGoodsInventoryForMcf(
        goods: List<QueryGoodsInventoryForMcfGoods>,
        options: CallOptions? = null,
    ): QueryGoodsInventoryForMcfResponse =
        caller.call("fbt.query_goods_inventory_for_mcf", Params.of("goods", goods), options) { QueryGoodsInventoryForMcfResponse(it) }

    /**
     * Lists stock in TikTok warehouses by goods, SKU or warehouse.
     *
     * `POST /fbt/{version}/inventory/search`, version 202408.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.fbt.info`.
     * - Also called: `FulfilledByTiktok.searchFbtInventory` in the PHP package.
     *
     * @param fbtWarehouseIds Restricts the result to these FBT warehouses; without it all that the seller uses are returned. At most 100 items.
     * @param goodsIds Goods whose stock to return, at most 100 ids; not together with `sku_ids`. Without both, all goods with stock are returned.
     * @param pageSize Number of entries on each page, from 1 to 100. Example: `50`. If it is left out, 100 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `cGFnZV9udW1iZXI9Mg==`.
     * @param skuIds Restricts the result to goods linked to these SKUs, at most 100 ids; not together with `goods_ids`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchFbtInventory(
        fbtWarehouseIds: List<String>? = null,
        goodsIds: List<String>? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        skuIds: List<String>? = null,
        options: CallOptions? = null,
    ): SearchFbtInventoryResponse =
        caller.call("fbt.search_fbt_inventory", Params.of("fbt_warehouse_ids", fbtWarehouseIds, "goods_ids", goodsIds, "page_size", pageSize ?: 100L, "page_token", pageToken, "sku_ids", skuIds), options) { SearchFbtInventoryResponse(it) }

    /**
     * What [searchFbtInventory] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchFbtInventoryPages(
        fbtWarehouseIds: List<String>? = null,
        goodsIds: List<String>? = null,
        pageSize: Long? = null,
        skuIds: List<String>? = null,
        options: PageOptions? = null,
    ): Pages<Inventory> =
        caller.pages("fbt.search_fbt_inventory", Params.of("fbt_warehouse_ids", fbtWarehouseIds, "goods_ids", goodsIds, "page_size", pageSize, "sku_ids", skuIds), options) { Inventory(it) }

    /**
     * Lists the changes of stock in TikTok warehouses within a time range.
     *
     * `POST /fbt/{version}/inventory_records/search`, version 202410.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.fbt.info`.
     * - Also called: `FulfilledByTiktok.searchFbtInventoryRecord` in the PHP package.
     *
     * @param createTimeGe Earliest time of the stock changes to return, Unix time in seconds; 0 by default. Example: `1293013251`.
     * @param createTimeLe Latest time of the stock changes to return, Unix time in seconds; the current time by default. Example: `1393013251`.
     * @param fbtWarehouseIds Restricts the result to these FBT warehouses; without it all that the seller uses are returned. At most 100 items.
     * @param goodsIds Restricts the result to these goods, at most 100 ids; combined with other filters, all must hold.
     * @param pageSize Number of entries on each page, from 1 to 100. Example: `50`. If it is left out, 100 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `cGFnZV9udW1iZXI9Mg==`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/670d584ba83c5f030f3071e4">The platform's documentation</a>
     */
    public suspend fun searchFbtInventoryRecord(
        createTimeGe: Instant? = null,
        createTimeLe: Instant? = null,
        fbtWarehouseIds: List<String>? = null,
        goodsIds: List<String>? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        options: CallOptions? = null,
    ): SearchFbtInventoryRecordResponse =
        caller.call("fbt.search_fbt_inventory_record", Params.of("create_time_ge", createTimeGe, "create_time_le", createTimeLe, "fbt_warehouse_ids", fbtWarehouseIds, "goods_ids", goodsIds, "page_size", pageSize ?: 100L, "page_token", pageToken), options) { SearchFbtInventoryRecordResponse(it) }

    /**
     * What [searchFbtInventoryRecord] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchFbtInventoryRecordPages(
        createTimeGe: Instant? = null,
        createTimeLe: Instant? = null,
        fbtWarehouseIds: List<String>? = null,
        goodsIds: List<String>? = null,
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<InventoryRecord> =
        caller.pages("fbt.search_fbt_inventory_record", Params.of("create_time_ge", createTimeGe, "create_time_le", createTimeLe, "fbt_warehouse_ids", fbtWarehouseIds, "goods_ids", goodsIds, "page_size", pageSize), options) { InventoryRecord(it) }

    /**
     * Returns hazmat and expiry data of the goods behind the given SKUs.
     *
     * `POST /fbt/{version}/goods/hazmat_and_expiration_info/search`, version 202603.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param ttsSkuIds Platform's ids of the SKUs in the shop (TikTok Shop, TTS).
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchGoodsHazmatAndExpirationInfo(
        ttsSkuIds: List<String>,
        options: CallOptions? = null,
    ): SearchGoodsHazmatAndExpirationInfoResponse =
        caller.call("fbt.search_goods_hazmat_and_expiration_info", Params.of("tts_sku_ids", ttsSkuIds), options) { SearchGoodsHazmatAndExpirationInfoResponse(it) }

    /**
     * Lists warehouse goods by id, product, SKU or reference code.
     *
     * `POST /fbt/{version}/goods/search`, version 202607; also 202409.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Also called: `FulfilledByTiktok.searchGoodsInfo` in the PHP package.
     *
     * @param goodsIds Restricts the result to these goods, at most 100 ids; combined with other filters, all must hold.
     * @param pageSize Number of entries on each page, from 1 to 100. If it is left out, 20 is sent.
     * @param pageToken Token of the page to return, from `next_page_token`; leave it out for the first page.
     * @param productIds Restricts the result to goods of these products, at most 100 ids.
     * @param referenceCodes Restricts the result to goods with these codes of your own, at most 100.
     * @param skuIds Restricts the result to goods linked to these SKUs, at most 100 ids.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchGoodsInfo(
        goodsIds: List<String>? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        productIds: List<String>? = null,
        referenceCodes: List<String>? = null,
        skuIds: List<String>? = null,
        options: CallOptions? = null,
    ): SearchGoodsInfoResponse =
        caller.call("fbt.search_goods_info", Params.of("goods_ids", goodsIds, "page_size", pageSize ?: 20L, "page_token", pageToken, "product_ids", productIds, "reference_codes", referenceCodes, "sku_ids", skuIds), options) { SearchGoodsInfoResponse(it) }

    /**
     * What [searchGoodsInfo] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchGoodsInfoPages(
        goodsIds: List<String>? = null,
        pageSize: Long? = null,
        productIds: List<String>? = null,
        referenceCodes: List<String>? = null,
        skuIds: List<String>? = null,
        options: PageOptions? = null,
    ): Pages<Goods> =
        caller.pages("fbt.search_goods_info", Params.of("goods_ids", goodsIds, "page_size", pageSize, "product_ids", productIds, "reference_codes", referenceCodes, "sku_ids", skuIds), options) { Goods(it) }

    /**
     * Marks an inbound order as shipped with its shipping method and cartons.
     *
     * `POST /fbt/{version}/ship_inbound_order`, version 202603.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param inboundOrderId Id of the inbound order whose goods are on their way to the warehouse.
     * @param shipmentOption How the goods travel to the warehouse: as parcels or as freight.
     * @param cartons Cartons of the shipment, with content and size.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun shipInboundOrder(
        inboundOrderId: String,
        shipmentOption: ShipInboundOrderShipmentOption,
        cartons: List<CreateOrUpdateInboundPlanCarton>? = null,
        options: CallOptions? = null,
    ): ShipInboundOrderResponse =
        caller.call("fbt.ship_inbound_order", Params.of("inbound_order_id", inboundOrderId, "shipment_option", shipmentOption, "cartons", cartons), options) { ShipInboundOrderResponse(it) }

    /**
     * Replaces the name, size, hazmat and shelf-life data of one warehouse good.
     *
     * `POST /fbt/{version}/goods/update_goods_info`, version 202607; also 202603.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param updateGoodsDto Goods to change, by id, with the values that are to hold from now on.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun updateFbtGoodsInfo(
        updateGoodsDto: UpdateGoodsDto? = null,
        options: CallOptions? = null,
    ): UpdateFbtGoodsInfoResponse =
        caller.call("fbt.update_fbt_goods_info", Params.of("update_goods_dto", updateGoodsDto), options) { UpdateFbtGoodsInfoResponse(it) }

    /**
     * Links SKUs to warehouse goods or unlinks them, with a result for each.
     *
     * `POST /fbt/{version}/goods/update_goods_sku_relation`, version 202603.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `operate_goods_sku_relation_info.operate_result_list`; `raiseOnItemError` throws them.
     *
     * @param operateGoodsSkuRelationList Goods and the SKUs that they are to be linked with or unlinked from.
     * @param operationType Whether the goods and SKUs are to be linked or unlinked.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun updateGoodsSkuRelations(
        operateGoodsSkuRelationList: List<OperateGoodsSkuRelation>,
        operationType: OperationType,
        options: CallOptions? = null,
    ): UpdateGoodsSkuRelationsResponse =
        caller.call("fbt.update_goods_sku_relations", Params.of("operate_goods_sku_relation_list", operateGoodsSkuRelationList, "operation_type", operationType), options) { UpdateGoodsSkuRelationsResponse(it) }

    /**
     * Sets the carrier and the tracking number for the cartons of an inbound order.
     *
     * `POST /fbt/{version}/inbound_orders/tracking_update`, version 202602.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param orderId Id of the inbound order, the delivery of goods from the seller to FBT warehouses.
     * @param parcelTrackingInfo Tracking numbers to set, one for each carton.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun updateInboundOrderTracking(
        orderId: String,
        parcelTrackingInfo: List<ParcelTrackingInfo>? = null,
        options: CallOptions? = null,
    ): UpdateInboundOrderTrackingResponse =
        caller.call("fbt.update_inbound_order_tracking", Params.of("order_id", orderId, "parcel_tracking_info", parcelTrackingInfo), options) { UpdateInboundOrderTrackingResponse(it) }
}