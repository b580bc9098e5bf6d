// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// FBT: the operations of the domain `fbt`.
///
/// Tests of an app give a type of their own this protocol, with the methods that they need; the others throw. Each operation
/// has a method that takes `Params`, which is the one to write, and another with named parameters, which calls it.
public protocol FbtAPI: Resource {
  func cancelFbtMcfOrder(_ params: Params, options: CallOptions?) async throws -> CancelFbtMcfOrderResponse
  func cancelInboundOrder(_ params: Params, options: CallOptions?) async throws -> CancelInboundOrderResponse
  func confirmInboundMethod(_ params: Params, options: CallOptions?) async throws -> ConfirmInboundMethodResponse
  func createFbtGoods(_ params: Params, options: CallOptions?) async throws -> CreateFbtGoodsResponse
  func createFbtMcfOrder(_ params: Params, options: CallOptions?) async throws -> CreateFbtMcfOrderResponse
  func createOrUpdateInboundPlan(_ params: Params, options: CallOptions?) async throws -> CreateOrUpdateInboundPlanResponse
  func getFbtMcfOrderStatus(_ params: Params, options: CallOptions?) async throws -> GetFbtMcfOrderStatusResponse
  func getFbtMerchantMcfStatus(_ params: Params, options: CallOptions?) async throws -> GetFbtMerchantMcfStatusResponse
  func getFbtMerchantOnboardedRegions(_ params: Params, options: CallOptions?) async throws -> GetFbtMerchantOnboardedRegionsResponse
  func getFbtWarehouseList(_ params: Params, options: CallOptions?) async throws -> GetFbtWarehouseListResponse
  func getInboundMethodDetail(_ params: Params, options: CallOptions?) async throws -> GetInboundMethodDetailResponse
  func getInboundOrder(_ params: Params, options: CallOptions?) async throws -> GetInboundOrderResponse
  func listAvailableInboundMethods(_ params: Params, options: CallOptions?) async throws -> ListAvailableInboundMethodsResponse
  func printInboundOrderLabels(_ params: Params, options: CallOptions?) async throws -> PrintInboundOrderLabelsResponse
  func queryGoodsInventoryForMcf(_ params: Params, options: CallOptions?) async throws -> QueryGoodsInventoryForMcfResponse
  func searchFbtInventory(_ params: Params, options: CallOptions?) async throws -> SearchFbtInventoryResponse
  func searchFbtInventoryPages(_ params: Params, options: PageOptions?) -> Pages<Inventory>
  func searchFbtInventoryRecord(_ params: Params, options: CallOptions?) async throws -> SearchFbtInventoryRecordResponse
  func searchFbtInventoryRecordPages(_ params: Params, options: PageOptions?) -> Pages<InventoryRecord>
  func searchGoodsHazmatAndExpirationInfo(_ params: Params, options: CallOptions?) async throws -> SearchGoodsHazmatAndExpirationInfoResponse
  func searchGoodsInfo(_ params: Params, options: CallOptions?) async throws -> SearchGoodsInfoResponse
  func searchGoodsInfoPages(_ params: Params, options: PageOptions?) -> Pages<Goods>
  func shipInboundOrder(_ params: Params, options: CallOptions?) async throws -> ShipInboundOrderResponse
  func updateFbtGoodsInfo(_ params: Params, options: CallOptions?) async throws -> UpdateFbtGoodsInfoResponse
  func updateGoodsSkuRelations(_ params: Params, options: CallOptions?) async throws -> UpdateGoodsSkuRelationsResponse
  func updateInboundOrderTracking(_ params: Params, options: CallOptions?) async throws -> UpdateInboundOrderTrackingResponse
}

/// FBT: the operations of the domain `fbt`.
public struct FbtResource: FbtAPI {
  public let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }
}

extension TikTokShopClient {
  /// FBT: the operations of the domain `fbt`.
  public var fbt: FbtResource { FbtResource(connection) }
}

extension FbtAPI {
  /// Cancels a multi-channel fulfilment order, in whole or for some of its consign orders.
  ///
  /// `POST /fbt/{version}/mcf_outbound_orders/cancel`, version 202601.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - mcfOrderId: Id of the multi-channel order in the FBT system. Example: `7136104329798256386`.
  ///   - consignOrders: Parcels (consign orders) of the order to cancel, given by id.
  public func cancelFbtMcfOrder(
    mcfOrderId: String,
    consignOrders: [CancelFbtMcfOrderConsignOrder2]? = nil,
    options: CallOptions? = nil
  ) async throws -> CancelFbtMcfOrderResponse {
    let params = Params { writer in
      writer.put("mcf_order_id", mcfOrderId)
      writer.put("consign_orders", consignOrders)
    }
    return try await cancelFbtMcfOrder(params, options: options)
  }

  /// `cancelFbtMcfOrder` with its parameters by their names in the API.
  public func cancelFbtMcfOrder(_ params: Params, options: CallOptions?) async throws -> CancelFbtMcfOrderResponse {
    CancelFbtMcfOrderResponse(try await connection.caller.call("fbt.cancel_fbt_mcf_order", params, options))
  }

  /// Cancels one inbound order to a TikTok warehouse, with a reason.
  ///
  /// `POST /fbt/{version}/inbound_orders/cancel`, version 202602.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - cancelReason: Reason why the inbound order is cancelled, as text.
  ///   - orderId: Id of the inbound order, the delivery of goods from the seller to FBT warehouses.
  public func cancelInboundOrder(
    cancelReason: String,
    orderId: String,
    options: CallOptions? = nil
  ) async throws -> CancelInboundOrderResponse {
    let params = Params { writer in
      writer.put("cancel_reason", cancelReason)
      writer.put("order_id", orderId)
    }
    return try await cancelInboundOrder(params, options: options)
  }

  /// `cancelInboundOrder` with its parameters by their names in the API.
  public func cancelInboundOrder(_ params: Params, options: CallOptions?) async throws -> CancelInboundOrderResponse {
    CancelInboundOrderResponse(try await connection.caller.call("fbt.cancel_inbound_order", params, options))
  }

  /// Confirms the placement and arrival time of an inbound plan, which creates inbound orders.
  ///
  /// `POST /fbt/{version}/confirm_inbound_method`, version 202603.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - estimateArrivalTime: Period in which the goods are expected at the warehouse.
  ///   - inboundMethod: Way in which the goods get from the seller into FBT warehouses.
  ///   - placementOptionId: Id of the offered distribution over warehouses, to confirm the inbound method with.
  ///   - planId: Id of the inbound plan, which says what goods come in and how.
  public func confirmInboundMethod(
    estimateArrivalTime: EstimateArrivalTime,
    inboundMethod: InboundMethod,
    placementOptionId: String,
    planId: String,
    options: CallOptions? = nil
  ) async throws -> ConfirmInboundMethodResponse {
    let params = Params { writer in
      writer.put("estimate_arrival_time", estimateArrivalTime)
      writer.put("inbound_method", inboundMethod)
      writer.put("placement_option_id", placementOptionId)
      writer.put("plan_id", planId)
    }
    return try await confirmInboundMethod(params, options: options)
  }

  /// `confirmInboundMethod` with its parameters by their names in the API.
  public func confirmInboundMethod(_ params: Params, options: CallOptions?) async throws -> ConfirmInboundMethodResponse {
    ConfirmInboundMethodResponse(try await connection.caller.call("fbt.confirm_inbound_method", params, options))
  }

  /// Creates warehouse goods for SKUs and returns a result for each.
  ///
  /// `POST /fbt/{version}/goods/create_goods`, version 202607; also 202603.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `create_result_info.create_result_list`; `raiseOnItemError` throws them.
  ///
  /// - Parameters:
  ///   - createGoodsDtoList: Goods to register in the FBT system (Fulfilled by TikTok), one entry each.
  public func createFbtGoods(
    createGoodsDtoList: [CreateGoodsDto],
    options: CallOptions? = nil
  ) async throws -> CreateFbtGoodsResponse {
    let params = Params { writer in
      writer.put("create_goods_dto_list", createGoodsDtoList)
    }
    return try await createFbtGoods(params, options: options)
  }

  /// `createFbtGoods` with its parameters by their names in the API.
  public func createFbtGoods(_ params: Params, options: CallOptions?) async throws -> CreateFbtGoodsResponse {
    CreateFbtGoodsResponse(try await connection.caller.call("fbt.create_fbt_goods", params, options))
  }

  /// Creates an order from another channel, to be fulfilled by TikTok's warehouse.
  ///
  /// `POST /fbt/{version}/mcf_outbound_orders`, version 202607; also 202601.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - consignee: Person who gets the goods, with address and contact.
  ///   - externalOrderId: Id of the order in your own order system.
  ///   - goods: Goods to deliver or to look up, at most 50.
  public func createFbtMcfOrder(
    consignee: Consignee,
    externalOrderId: String,
    goods: [CreateFbtMcfOrderGoods],
    options: CallOptions? = nil
  ) async throws -> CreateFbtMcfOrderResponse {
    let params = Params { writer in
      writer.put("consignee", consignee)
      writer.put("external_order_id", externalOrderId)
      writer.put("goods", goods)
    }
    return try await createFbtMcfOrder(params, options: options)
  }

  /// `createFbtMcfOrder` with its parameters by their names in the API.
  public func createFbtMcfOrder(_ params: Params, options: CallOptions?) async throws -> CreateFbtMcfOrderResponse {
    CreateFbtMcfOrderResponse(try await connection.caller.call("fbt.create_fbt_mcf_order", params, options))
  }

  /// Creates an inbound plan of goods and cartons, or updates an existing one.
  ///
  /// `POST /fbt/{version}/create_update_inbound_plan`, version 202602.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Idempotency key: `idempotent_key`; by default, the client creates one.
  ///
  /// - Parameters:
  ///   - cartons: Cartons of the shipment, with content and size.
  ///   - goodsItems: Goods and quantities in the plan or shipment.
  ///   - idempotentKey: Key of your own for this request; a repeat with the same key creates no second plan.
  ///   - planId: Inbound plan to change; leave it out to create one.
  public func createOrUpdateInboundPlan(
    cartons: [CreateOrUpdateInboundPlanCarton]? = nil,
    goodsItems: [GoodsItem]? = nil,
    idempotentKey: String? = nil,
    planId: String? = nil,
    options: CallOptions? = nil
  ) async throws -> CreateOrUpdateInboundPlanResponse {
    let params = Params { writer in
      writer.put("cartons", cartons)
      writer.put("goods_items", goodsItems)
      writer.put("idempotent_key", idempotentKey)
      writer.put("plan_id", planId)
    }
    return try await createOrUpdateInboundPlan(params, options: options)
  }

  /// `createOrUpdateInboundPlan` with its parameters by their names in the API.
  public func createOrUpdateInboundPlan(_ params: Params, options: CallOptions?) async throws -> CreateOrUpdateInboundPlanResponse {
    CreateOrUpdateInboundPlanResponse(try await connection.caller.call("fbt.create_or_update_inbound_plan", params, options))
  }

  /// Returns one multi-channel fulfilment order with its consign orders and tracking.
  ///
  /// `GET /fbt/{version}/mcf_outbound_orders`, version 202601.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - mcfOrderId: Id of the multi-channel order in the FBT system. Example: `7136104329798256386`.
  public func getFbtMcfOrderStatus(
    mcfOrderId: String,
    options: CallOptions? = nil
  ) async throws -> GetFbtMcfOrderStatusResponse {
    let params = Params { writer in
      writer.put("mcf_order_id", mcfOrderId)
    }
    return try await getFbtMcfOrderStatus(params, options: options)
  }

  /// `getFbtMcfOrderStatus` with its parameters by their names in the API.
  public func getFbtMcfOrderStatus(_ params: Params, options: CallOptions?) async throws -> GetFbtMcfOrderStatusResponse {
    GetFbtMcfOrderStatusResponse(try await connection.caller.call("fbt.get_fbt_mcf_order_status", params, options))
  }

  /// Tells whether the merchant may use multi-channel fulfilment.
  ///
  /// `GET /fbt/{version}/merchants/mcf_status`, version 202601.
  ///
  /// - Cipher: `shop_cipher` (optional).
  public func getFbtMerchantMcfStatus(
    options: CallOptions? = nil
  ) async throws -> GetFbtMerchantMcfStatusResponse {
    let params = Params()
    return try await getFbtMerchantMcfStatus(params, options: options)
  }

  /// `getFbtMerchantMcfStatus` with its parameters by their names in the API.
  public func getFbtMerchantMcfStatus(_ params: Params, options: CallOptions?) async throws -> GetFbtMerchantMcfStatusResponse {
    GetFbtMerchantMcfStatusResponse(try await connection.caller.call("fbt.get_fbt_merchant_mcf_status", params, options))
  }

  /// Lists the regions where the merchant uses Fulfilled by TikTok.
  ///
  /// `GET /fbt/{version}/merchants/onboarded_regions`, version 202409.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.fbt.info`.
  public func getFbtMerchantOnboardedRegions(
    options: CallOptions? = nil
  ) async throws -> GetFbtMerchantOnboardedRegionsResponse {
    let params = Params()
    return try await getFbtMerchantOnboardedRegions(params, options: options)
  }

  /// `getFbtMerchantOnboardedRegions` with its parameters by their names in the API.
  public func getFbtMerchantOnboardedRegions(_ params: Params, options: CallOptions?) async throws -> GetFbtMerchantOnboardedRegionsResponse {
    GetFbtMerchantOnboardedRegionsResponse(try await connection.caller.call("fbt.get_fbt_merchant_onboarded_regions", params, options))
  }

  /// Lists the Fulfilled by TikTok warehouses, with their addresses and logistics services.
  ///
  /// `GET /fbt/{version}/warehouses`, version 202408.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.fbt.info`.
  public func getFbtWarehouseList(
    options: CallOptions? = nil
  ) async throws -> GetFbtWarehouseListResponse {
    let params = Params()
    return try await getFbtWarehouseList(params, options: options)
  }

  /// `getFbtWarehouseList` with its parameters by their names in the API.
  public func getFbtWarehouseList(_ params: Params, options: CallOptions?) async throws -> GetFbtWarehouseListResponse {
    GetFbtWarehouseListResponse(try await connection.caller.call("fbt.get_fbt_warehouse_list", params, options))
  }

  /// Returns the allocation and the placement fee of one inbound method for a plan.
  ///
  /// `POST /fbt/{version}/inbound_method_detail`, version 202602.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - estimateArrivalTime: Period in which the goods are expected at the warehouse.
  ///   - inboundMethod: Way in which the goods get from the seller into FBT warehouses.
  ///   - planId: Id of the inbound plan, which says what goods come in and how.
  public func getInboundMethodDetail(
    estimateArrivalTime: EstimateArrivalTime,
    inboundMethod: InboundMethod,
    planId: String,
    options: CallOptions? = nil
  ) async throws -> GetInboundMethodDetailResponse {
    let params = Params { writer in
      writer.put("estimate_arrival_time", estimateArrivalTime)
      writer.put("inbound_method", inboundMethod)
      writer.put("plan_id", planId)
    }
    return try await getInboundMethodDetail(params, options: options)
  }

  /// `getInboundMethodDetail` with its parameters by their names in the API.
  public func getInboundMethodDetail(_ params: Params, options: CallOptions?) async throws -> GetInboundMethodDetailResponse {
    GetInboundMethodDetailResponse(try await connection.caller.call("fbt.get_inbound_method_detail", params, options))
  }

  /// Returns inbound orders, with their carriers, planned goods and received batches.
  ///
  /// `GET /fbt/{version}/inbound_orders`, version 202602; also 202409.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - orderIds: Inbound orders to fetch, given by their ids.
  ///   - includeCartonDetails: Set to true to also get the cartons in `carton_details`.
  public func getInboundOrder(
    orderIds: [String],
    includeCartonDetails: Bool? = nil,
    options: CallOptions? = nil
  ) async throws -> GetInboundOrderResponse {
    let params = Params { writer in
      writer.put("order_ids", orderIds)
      writer.put("include_carton_details", includeCartonDetails)
    }
    return try await getInboundOrder(params, options: options)
  }

  /// `getInboundOrder` with its parameters by their names in the API.
  public func getInboundOrder(_ params: Params, options: CallOptions?) async throws -> GetInboundOrderResponse {
    GetInboundOrderResponse(try await connection.caller.call("fbt.get_inbound_order", params, options))
  }

  /// Lists the inbound methods, time windows and warehouses open to a plan.
  ///
  /// `POST /fbt/{version}/list_available_inbound_method`, version 202602.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - planId: Id of the inbound plan, which says what goods come in and how.
  public func listAvailableInboundMethods(
    planId: String,
    options: CallOptions? = nil
  ) async throws -> ListAvailableInboundMethodsResponse {
    let params = Params { writer in
      writer.put("plan_id", planId)
    }
    return try await listAvailableInboundMethods(params, options: options)
  }

  /// `listAvailableInboundMethods` with its parameters by their names in the API.
  public func listAvailableInboundMethods(_ params: Params, options: CallOptions?) async throws -> ListAvailableInboundMethodsResponse {
    ListAvailableInboundMethodsResponse(try await connection.caller.call("fbt.list_available_inbound_methods", params, options))
  }

  /// Creates carton or item labels of an inbound order and returns their URL.
  ///
  /// `POST /fbt/{version}/inbound_orders/label_print`, version 202602.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - orderId: Id of the inbound order, the delivery of goods from the seller to FBT warehouses.
  ///   - barcodeFormat: Layout in which unit barcodes are printed on the label sheet.
  ///   - cartonLabelFormat: Paper layout in which the carton labels are printed.
  ///   - printItems: Kinds of labels and lists to put into the file.
  public func printInboundOrderLabels(
    orderId: String,
    barcodeFormat: String? = nil,
    cartonLabelFormat: CartonLabelFormat? = nil,
    printItems: [PrintItem]? = nil,
    options: CallOptions? = nil
  ) async throws -> PrintInboundOrderLabelsResponse {
    let params = Params { writer in
      writer.put("order_id", orderId)
      writer.put("barcode_format", barcodeFormat)
      writer.put("carton_label_format", cartonLabelFormat)
      writer.put("print_items", printItems)
    }
    return try await printInboundOrderLabels(params, options: options)
  }

  /// `printInboundOrderLabels` with its parameters by their names in the API.
  public func printInboundOrderLabels(_ params: Params, options: CallOptions?) async throws -> PrintInboundOrderLabelsResponse {
    PrintInboundOrderLabelsResponse(try await connection.caller.call("fbt.print_inbound_order_labels", params, options))
  }

  /// Returns the quantity of goods available for multi-channel fulfilment.
  ///
  /// `POST /fbt/{version}/mcf/goods/inventory/search`, version 202601.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - goods: Goods to deliver or to look up, at most 50.
  public func queryGoodsInventoryForMcf(
    goods: [QueryGoodsInventoryForMcfGoods],
    options: CallOptions? = nil
  ) async throws -> QueryGoodsInventoryForMcfResponse {
    let params = Params { writer in
      writer.put("goods", goods)
    }
    return try await queryGoodsInventoryForMcf(params, options: options)
  }

  /// `queryGoodsInventoryForMcf` with its parameters by their names in the API.
  public func queryGoodsInventoryForMcf(_ params: Params, options: CallOptions?) async throws -> QueryGoodsInventoryForMcfResponse {
    QueryGoodsInventoryForMcfResponse(try await connection.caller.call("fbt.query_goods_inventory_for_mcf", params, options))
  }

  /// Lists stock in TikTok warehouses by goods, SKU or warehouse.
  ///
  /// `POST /fbt/{version}/inventory/search`, version 202408.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.fbt.info`.
  ///
  /// - Parameters:
  ///   - fbtWarehouseIds: Restricts the result to these FBT warehouses; without it all that the seller uses are returned. At most 100 items.
  ///   - goodsIds: Goods whose stock to return, at most 100 ids; not together with `sku_ids`. Without both, all goods with stock are returned.
  ///   - pageSize: Number of entries on each page, from 1 to 100. Example: `50`.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `cGFnZV9udW1iZXI9Mg==`.
  ///   - skuIds: Restricts the result to goods linked to these SKUs, at most 100 ids; not together with `goods_ids`.
  public func searchFbtInventory(
    fbtWarehouseIds: [String]? = nil,
    goodsIds: [String]? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    skuIds: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchFbtInventoryResponse {
    let params = Params { writer in
      writer.put("fbt_warehouse_ids", fbtWarehouseIds)
      writer.put("goods_ids", goodsIds)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("sku_ids", skuIds)
    }
    return try await searchFbtInventory(params, options: options)
  }

  /// `searchFbtInventory` with its parameters by their names in the API.
  public func searchFbtInventory(_ params: Params, options: CallOptions?) async throws -> SearchFbtInventoryResponse {
    SearchFbtInventoryResponse(try await connection.caller.call("fbt.search_fbt_inventory", params, options))
  }

  /// Everything that `searchFbtInventory` lists, page by page. Nothing is sent before it is iterated.
  public func searchFbtInventoryPages(
    fbtWarehouseIds: [String]? = nil,
    goodsIds: [String]? = nil,
    pageSize: Int? = nil,
    skuIds: [String]? = nil,
    options: PageOptions? = nil
  ) -> Pages<Inventory> {
    let params = Params { writer in
      writer.put("fbt_warehouse_ids", fbtWarehouseIds)
      writer.put("goods_ids", goodsIds)
      writer.put("page_size", pageSize)
      writer.put("sku_ids", skuIds)
    }
    return searchFbtInventoryPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchFbtInventoryPages(_ params: Params, options: PageOptions?) -> Pages<Inventory> {
    connection.caller.pages("fbt.search_fbt_inventory", params, options) { Inventory($0) }
  }

  /// Lists the changes of stock in TikTok warehouses within a time range.
  ///
  /// `POST /fbt/{version}/inventory_records/search`, version 202410.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.fbt.info`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/670d584ba83c5f030f3071e4>)
  ///
  /// - Parameters:
  ///   - createTimeGe: Earliest time of the stock changes to return, Unix time in seconds; 0 by default. Example: `1293013251`.
  ///   - createTimeLe: Latest time of the stock changes to return, Unix time in seconds; the current time by default. Example: `1393013251`.
  ///   - fbtWarehouseIds: Restricts the result to these FBT warehouses; without it all that the seller uses are returned. At most 100 items.
  ///   - goodsIds: Restricts the result to these goods, at most 100 ids; combined with other filters, all must hold.
  ///   - pageSize: Number of entries on each page, from 1 to 100. Example: `50`.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `cGFnZV9udW1iZXI9Mg==`.
  public func searchFbtInventoryRecord(
    createTimeGe: UnixTime? = nil,
    createTimeLe: UnixTime? = nil,
    fbtWarehouseIds: [String]? = nil,
    goodsIds: [String]? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchFbtInventoryRecordResponse {
    let params = Params { writer in
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_le", createTimeLe)
      writer.put("fbt_warehouse_ids", fbtWarehouseIds)
      writer.put("goods_ids", goodsIds)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
    }
    return try await searchFbtInventoryRecord(params, options: options)
  }

  /// `searchFbtInventoryRecord` with its parameters by their names in the API.
  public func searchFbtInventoryRecord(_ params: Params, options: CallOptions?) async throws -> SearchFbtInventoryRecordResponse {
    SearchFbtInventoryRecordResponse(try await connection.caller.call("fbt.search_fbt_inventory_record", params, options))
  }

  /// Everything that `searchFbtInventoryRecord` lists, page by page. Nothing is sent before it is iterated.
  public func searchFbtInventoryRecordPages(
    createTimeGe: UnixTime? = nil,
    createTimeLe: UnixTime? = nil,
    fbtWarehouseIds: [String]? = nil,
    goodsIds: [String]? = nil,
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<InventoryRecord> {
    let params = Params { writer in
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_le", createTimeLe)
      writer.put("fbt_warehouse_ids", fbtWarehouseIds)
      writer.put("goods_ids", goodsIds)
      writer.put("page_size", pageSize)
    }
    return searchFbtInventoryRecordPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchFbtInventoryRecordPages(_ params: Params, options: PageOptions?) -> Pages<InventoryRecord> {
    connection.caller.pages("fbt.search_fbt_inventory_record", params, options) { InventoryRecord($0) }
  }

  /// Returns hazmat and expiry data of the goods behind the given SKUs.
  ///
  /// `POST /fbt/{version}/goods/hazmat_and_expiration_info/search`, version 202603.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - ttsSkuIds: Platform's ids of the SKUs in the shop (TikTok Shop, TTS).
  public func searchGoodsHazmatAndExpirationInfo(
    ttsSkuIds: [String],
    options: CallOptions? = nil
  ) async throws -> SearchGoodsHazmatAndExpirationInfoResponse {
    let params = Params { writer in
      writer.put("tts_sku_ids", ttsSkuIds)
    }
    return try await searchGoodsHazmatAndExpirationInfo(params, options: options)
  }

  /// `searchGoodsHazmatAndExpirationInfo` with its parameters by their names in the API.
  public func searchGoodsHazmatAndExpirationInfo(_ params: Params, options: CallOptions?) async throws -> SearchGoodsHazmatAndExpirationInfoResponse {
    SearchGoodsHazmatAndExpirationInfoResponse(try await connection.caller.call("fbt.search_goods_hazmat_and_expiration_info", params, options))
  }

  /// Lists warehouse goods by id, product, SKU or reference code.
  ///
  /// `POST /fbt/{version}/goods/search`, version 202607; also 202409.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - goodsIds: Restricts the result to these goods, at most 100 ids; combined with other filters, all must hold.
  ///   - pageSize: Number of entries on each page, from 1 to 100.
  ///   - pageToken: Token of the page to return, from `next_page_token`; leave it out for the first page.
  ///   - productIds: Restricts the result to goods of these products, at most 100 ids.
  ///   - referenceCodes: Restricts the result to goods with these codes of your own, at most 100.
  ///   - skuIds: Restricts the result to goods linked to these SKUs, at most 100 ids.
  public func searchGoodsInfo(
    goodsIds: [String]? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    productIds: [String]? = nil,
    referenceCodes: [String]? = nil,
    skuIds: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchGoodsInfoResponse {
    let params = Params { writer in
      writer.put("goods_ids", goodsIds)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("product_ids", productIds)
      writer.put("reference_codes", referenceCodes)
      writer.put("sku_ids", skuIds)
    }
    return try await searchGoodsInfo(params, options: options)
  }

  /// `searchGoodsInfo` with its parameters by their names in the API.
  public func searchGoodsInfo(_ params: Params, options: CallOptions?) async throws -> SearchGoodsInfoResponse {
    SearchGoodsInfoResponse(try await connection.caller.call("fbt.search_goods_info", params, options))
  }

  /// Everything that `searchGoodsInfo` lists, page by page. Nothing is sent before it is iterated.
  public func searchGoodsInfoPages(
    goodsIds: [String]? = nil,
    pageSize: Int? = nil,
    productIds: [String]? = nil,
    referenceCodes: [String]? = nil,
    skuIds: [String]? = nil,
    options: PageOptions? = nil
  ) -> Pages<Goods> {
    let params = Params { writer in
      writer.put("goods_ids", goodsIds)
      writer.put("page_size", pageSize)
      writer.put("product_ids", productIds)
      writer.put("reference_codes", referenceCodes)
      writer.put("sku_ids", skuIds)
    }
    return searchGoodsInfoPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchGoodsInfoPages(_ params: Params, options: PageOptions?) -> Pages<Goods> {
    connection.caller.pages("fbt.search_goods_info", params, options) { Goods($0) }
  }

  /// Marks an inbound order as shipped with its shipping method and cartons.
  ///
  /// `POST /fbt/{version}/ship_inbound_order`, version 202603.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - inboundOrderId: Id of the inbound order whose goods are on their way to the warehouse.
  ///   - shipmentOption: How the goods travel to the warehouse: as parcels or as freight.
  ///   - cartons: Cartons of the shipment, with content and size.
  public func shipInboundOrder(
    inboundOrderId: String,
    shipmentOption: ShipInboundOrderShipmentOption,
    cartons: [CreateOrUpdateInboundPlanCarton]? = nil,
    options: CallOptions? = nil
  ) async throws -> ShipInboundOrderResponse {
    let params = Params { writer in
      writer.put("inbound_order_id", inboundOrderId)
      writer.put("shipment_option", shipmentOption)
      writer.put("cartons", cartons)
    }
    return try await shipInboundOrder(params, options: options)
  }

  /// `shipInboundOrder` with its parameters by their names in the API.
  public func shipInboundOrder(_ params: Params, options: CallOptions?) async throws -> ShipInboundOrderResponse {
    ShipInboundOrderResponse(try await connection.caller.call("fbt.ship_inbound_order", params, options))
  }

  /// Replaces the name, size, hazmat and shelf-life data of one warehouse good.
  ///
  /// `POST /fbt/{version}/goods/update_goods_info`, version 202607; also 202603.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - updateGoodsDto: Goods to change, by id, with the values that are to hold from now on.
  public func updateFbtGoodsInfo(
    updateGoodsDto: UpdateGoodsDto? = nil,
    options: CallOptions? = nil
  ) async throws -> UpdateFbtGoodsInfoResponse {
    let params = Params { writer in
      writer.put("update_goods_dto", updateGoodsDto)
    }
    return try await updateFbtGoodsInfo(params, options: options)
  }

  /// `updateFbtGoodsInfo` with its parameters by their names in the API.
  public func updateFbtGoodsInfo(_ params: Params, options: CallOptions?) async throws -> UpdateFbtGoodsInfoResponse {
    UpdateFbtGoodsInfoResponse(try await connection.caller.call("fbt.update_fbt_goods_info", params, options))
  }

  /// Links SKUs to warehouse goods or unlinks them, with a result for each.
  ///
  /// `POST /fbt/{version}/goods/update_goods_sku_relation`, version 202603.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `operate_goods_sku_relation_info.operate_result_list`; `raiseOnItemError` throws them.
  ///
  /// - Parameters:
  ///   - operateGoodsSkuRelationList: Goods and the SKUs that they are to be linked with or unlinked from.
  ///   - operationType: Whether the goods and SKUs are to be linked or unlinked.
  public func updateGoodsSkuRelations(
    operateGoodsSkuRelationList: [OperateGoodsSkuRelation],
    operationType: OperationType,
    options: CallOptions? = nil
  ) async throws -> UpdateGoodsSkuRelationsResponse {
    let params = Params { writer in
      writer.put("operate_goods_sku_relation_list", operateGoodsSkuRelationList)
      writer.put("operation_type", operationType)
    }
    return try await updateGoodsSkuRelations(params, options: options)
  }

  /// `updateGoodsSkuRelations` with its parameters by their names in the API.
  public func updateGoodsSkuRelations(_ params: Params, options: CallOptions?) async throws -> UpdateGoodsSkuRelationsResponse {
    UpdateGoodsSkuRelationsResponse(try await connection.caller.call("fbt.update_goods_sku_relations", params, options))
  }

  /// Sets the carrier and the tracking number for the cartons of an inbound order.
  ///
  /// `POST /fbt/{version}/inbound_orders/tracking_update`, version 202602.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - orderId: Id of the inbound order, the delivery of goods from the seller to FBT warehouses.
  ///   - parcelTrackingInfo: Tracking numbers to set, one for each carton.
  public func updateInboundOrderTracking(
    orderId: String,
    parcelTrackingInfo: [ParcelTrackingInfo]? = nil,
    options: CallOptions? = nil
  ) async throws -> UpdateInboundOrderTrackingResponse {
    let params = Params { writer in
      writer.put("order_id", orderId)
      writer.put("parcel_tracking_info", parcelTrackingInfo)
    }
    return try await updateInboundOrderTracking(params, options: options)
  }

  /// `updateInboundOrderTracking` with its parameters by their names in the API.
  public func updateInboundOrderTracking(_ params: Params, options: CallOptions?) async throws -> UpdateInboundOrderTrackingResponse {
    UpdateInboundOrderTrackingResponse(try await connection.caller.call("fbt.update_inbound_order_tracking", params, options))
  }

}