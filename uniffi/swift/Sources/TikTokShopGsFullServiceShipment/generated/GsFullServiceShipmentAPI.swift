// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Gs full service shipment: the operations of the domain `gs_full_service_shipment`.
///
/// Tests of an app give a type of their own this protocol, with the methods that they need; the others throw. Each operation
/// has a method that takes `Params`, which is the one to write, and another with named parameters, which calls it.
public protocol GsFullServiceShipmentAPI: Resource {
  func confirmDelivery(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func createDeliveryOrder(_ params: Params, options: CallOptions?) async throws -> CreateDeliveryOrderResponse
  func getDeliveryOrderDocuments(_ params: Params, options: CallOptions?) async throws -> GetDeliveryOrderDocumentsResponse
  func getLogisticsWaybillsPrintDocument(_ params: Params, options: CallOptions?) async throws -> GetLogisticsWaybillsPrintDocumentResponse
  func globalSellingCancelShipment(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func globalSellingConfirmStockupOrder(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func globalSellingGetQualityDocuments(_ params: Params, options: CallOptions?) async throws -> GlobalSellingGetQualityDocumentsResponse
  func globalSellingGetSkuPrintDocument(_ params: Params, options: CallOptions?) async throws -> GlobalSellingGetSkuPrintDocumentResponse
  func globalSellingQueryLogisticsOrders(_ params: Params, options: CallOptions?) async throws -> GlobalSellingQueryLogisticsOrdersResponse
  func globalSellingReserveShipment(_ params: Params, options: CallOptions?) async throws -> GlobalSellingReserveShipmentResponse
  func globalSellingSearchAbnormalOrders(_ params: Params, options: CallOptions?) async throws -> GlobalSellingSearchAbnormalOrdersResponse
  func globalSellingSearchAbnormalOrdersPages(_ params: Params, options: PageOptions?) -> Pages<AbnormalOrder>
  func globalSellingSearchAvailableShippingProviders(_ params: Params, options: CallOptions?) async throws -> GlobalSellingSearchAvailableShippingProvidersResponse
  func globalSellingSearchDeliveryOrders(_ params: Params, options: CallOptions?) async throws -> GlobalSellingSearchDeliveryOrdersResponse
  func globalSellingSearchDeliveryOrdersPages(_ params: Params, options: PageOptions?) -> Pages<GlobalSellingSearchDeliveryOrdersDeliveryOrder>
  func globalSellingSearchReturnOrders(_ params: Params, options: CallOptions?) async throws -> GlobalSellingSearchReturnOrdersResponse
  func globalSellingSearchReturnOrdersPages(_ params: Params, options: PageOptions?) -> Pages<ReturnOrder>
  func globalSellingSearchStockupOrders(_ params: Params, options: CallOptions?) async throws -> GlobalSellingSearchStockupOrdersResponse
  func globalSellingSearchStockupOrdersPages(_ params: Params, options: PageOptions?) -> Pages<StockupOrder>
  func gsConfirmDelivery(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func gsCreateDeliveryOrder(_ params: Params, options: CallOptions?) async throws -> GsCreateDeliveryOrderResponse
  func gsGetDeliveryOrderDocuments(_ params: Params, options: CallOptions?) async throws -> GsGetDeliveryOrderDocumentsResponse
  func gsGetLogisticsWaybillsPrintDocument(_ params: Params, options: CallOptions?) async throws -> GsGetLogisticsWaybillsPrintDocumentResponse
  func gsGetSkuPrintDocument(_ params: Params, options: CallOptions?) async throws -> GsGetSkuPrintDocumentResponse
  func gsQueryDeliveryBatches(_ params: Params, options: CallOptions?) async throws -> GsQueryDeliveryBatchesResponse
  func gsReserveShipping(_ params: Params, options: CallOptions?) async throws -> GsReserveShippingResponse
  func gsSearchAvailableShippingProviders(_ params: Params, options: CallOptions?) async throws -> GsSearchAvailableShippingProvidersResponse
  func gsSearchDeliveryOrders(_ params: Params, options: CallOptions?) async throws -> GsSearchDeliveryOrdersResponse
  func gsSearchDeliveryOrdersPages(_ params: Params, options: PageOptions?) -> Pages<DeliveryOrder>
  func gsSearchStockupOrders(_ params: Params, options: CallOptions?) async throws -> GsSearchStockupOrdersResponse
  func gsSearchStockupOrdersPages(_ params: Params, options: PageOptions?) -> Pages<StockupOrder>
  func queryDeliveryBatches(_ params: Params, options: CallOptions?) async throws -> QueryDeliveryBatchesResponse
  func reserveShipping(_ params: Params, options: CallOptions?) async throws -> ReserveShippingResponse
  func searchAvailableShippingProviders(_ params: Params, options: CallOptions?) async throws -> SearchAvailableShippingProvidersResponse
  func searchDeliveryOrders(_ params: Params, options: CallOptions?) async throws -> SearchDeliveryOrdersResponse
  func searchDeliveryOrdersPages(_ params: Params, options: PageOptions?) -> Pages<DeliveryOrder>
  func searchStockupOrders(_ params: Params, options: CallOptions?) async throws -> SearchStockupOrdersResponse
  func searchStockupOrdersPages(_ params: Params, options: PageOptions?) -> Pages<StockupOrder>
}

/// Gs full service shipment: the operations of the domain `gs_full_service_shipment`.
public struct GsFullServiceShipmentResource: GsFullServiceShipmentAPI {
  public let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }
}

extension TikTokShopClient {
  /// Gs full service shipment: the operations of the domain `gs_full_service_shipment`.
  public var gsFullServiceShipment: GsFullServiceShipmentResource { GsFullServiceShipmentResource(connection) }
}

extension GsFullServiceShipmentAPI {
  /// Confirms that a supplier's delivery order has been handed over (preview endpoint).
  ///
  /// `POST /gs_full_service_shipment/{version}/preview/delivery_orders/confirm`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - supplierId: Platform's id of the merchant (supplier) for whom the call is made. Example: `5764607611253786572`.
  ///   - deliveryOrderCode: Code of the delivery order to confirm as delivered by the merchant. Example: `POCY2404160000531S01`.
  public func confirmDelivery(
    supplierId: String,
    deliveryOrderCode: String? = nil,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("supplier_id", supplierId)
      writer.put("delivery_order_code", deliveryOrderCode)
    }
    return try await confirmDelivery(params, options: options)
  }

  /// `confirmDelivery` with its parameters by their names in the API.
  public func confirmDelivery(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("gs_full_service_shipment.confirm_delivery", params, options))
  }

  /// Creates a delivery order for a supplier's stock-up order (preview endpoint).
  ///
  /// `POST /gs_full_service_shipment/{version}/preview/delivery_orders`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - supplierId: Platform's id of the merchant (supplier) for whom the call is made. Example: `5764607611253786572`.
  ///   - deliveryOrder: Delivery order to create: packages and what is in them.
  public func createDeliveryOrder(
    supplierId: String,
    deliveryOrder: CreateDeliveryOrderDeliveryOrder? = nil,
    options: CallOptions? = nil
  ) async throws -> CreateDeliveryOrderResponse {
    let params = Params { writer in
      writer.put("supplier_id", supplierId)
      writer.put("delivery_order", deliveryOrder)
    }
    return try await createDeliveryOrder(params, options: options)
  }

  /// `createDeliveryOrder` with its parameters by their names in the API.
  public func createDeliveryOrder(_ params: Params, options: CallOptions?) async throws -> CreateDeliveryOrderResponse {
    CreateDeliveryOrderResponse(try await connection.caller.call("gs_full_service_shipment.create_delivery_order", params, options))
  }

  /// Returns a URL for a supplier's printable delivery order documents (preview endpoint).
  ///
  /// `GET /gs_full_service_shipment/{version}/preview/delivery_orders/documents`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - deliveryOrderCodes: Delivery orders that the call is about, at most 50 codes.
  ///   - supplierId: Platform's id of the merchant (supplier) for whom the call is made. Example: `5764607611253786572`.
  public func getDeliveryOrderDocuments(
    deliveryOrderCodes: [String],
    supplierId: String,
    options: CallOptions? = nil
  ) async throws -> GetDeliveryOrderDocumentsResponse {
    let params = Params { writer in
      writer.put("delivery_order_codes", deliveryOrderCodes)
      writer.put("supplier_id", supplierId)
    }
    return try await getDeliveryOrderDocuments(params, options: options)
  }

  /// `getDeliveryOrderDocuments` with its parameters by their names in the API.
  public func getDeliveryOrderDocuments(_ params: Params, options: CallOptions?) async throws -> GetDeliveryOrderDocumentsResponse {
    GetDeliveryOrderDocumentsResponse(try await connection.caller.call("gs_full_service_shipment.get_delivery_order_documents", params, options))
  }

  /// Returns a URL for a supplier's printable waybills (preview endpoint).
  ///
  /// `GET /gs_full_service_shipment/{version}/preview/waybills`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - logisticsCodes: Logistics orders whose waybills to print, at most 50 codes.
  ///   - supplierId: Platform's id of the merchant (supplier) for whom the call is made. Example: `5765611511852333572`.
  public func getLogisticsWaybillsPrintDocument(
    logisticsCodes: [String],
    supplierId: String,
    options: CallOptions? = nil
  ) async throws -> GetLogisticsWaybillsPrintDocumentResponse {
    let params = Params { writer in
      writer.put("logistics_codes", logisticsCodes)
      writer.put("supplier_id", supplierId)
    }
    return try await getLogisticsWaybillsPrintDocument(params, options: options)
  }

  /// `getLogisticsWaybillsPrintDocument` with its parameters by their names in the API.
  public func getLogisticsWaybillsPrintDocument(_ params: Params, options: CallOptions?) async throws -> GetLogisticsWaybillsPrintDocumentResponse {
    GetLogisticsWaybillsPrintDocumentResponse(try await connection.caller.call("gs_full_service_shipment.get_logistics_waybills_print_document", params, options))
  }

  /// Cancels the reserved shipment of one logistics order.
  ///
  /// `POST /gs_full_service_shipment/{version}/logistics_orders/cancel_ship`, version 202407.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - logisticsOrder: Code of the delivery batch whose pickup is to be cancelled. Example: `LOG20240423010565`.
  public func globalSellingCancelShipment(
    logisticsOrder: String? = nil,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("logistics_order", logisticsOrder)
    }
    return try await globalSellingCancelShipment(params, options: options)
  }

  /// `globalSellingCancelShipment` with its parameters by their names in the API.
  public func globalSellingCancelShipment(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("gs_full_service_shipment.global_selling_cancel_shipment", params, options))
  }

  /// Accepts or rejects a stock-up order, with the quantity per SKU.
  ///
  /// `POST /gs_full_service_shipment/{version}/stockup_orders/confirm`, version 202409.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - isOrderConfirmed: Set to true to accept the stock-up order, false to reject it; a rejection needs `reject_reason`. Example: `true`.
  ///   - rejectNote: Explanation of why the stock-up order is rejected, at most 200 characters. Example: `note`.
  ///   - rejectReason: Why the merchant rejects the stock-up order, such as STOP_PRODUCTION or OTHER_REASONS; needed if `is_order_confirmed` is false.
  ///   - skus: All SKUs of the stock-up order with the quantities you promise.
  ///   - stockupOrderCode: Code of the stock-up order, in which the platform asks the merchant for goods. Example: `"POCY2404160000531"`.
  public func globalSellingConfirmStockupOrder(
    isOrderConfirmed: Bool? = nil,
    rejectNote: String? = nil,
    rejectReason: RejectReason? = nil,
    skus: [GlobalSellingConfirmStockupOrderSku]? = nil,
    stockupOrderCode: String? = nil,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("is_order_confirmed", isOrderConfirmed)
      writer.put("reject_note", rejectNote)
      writer.put("reject_reason", rejectReason)
      writer.put("skus", skus)
      writer.put("stockup_order_code", stockupOrderCode)
    }
    return try await globalSellingConfirmStockupOrder(params, options: options)
  }

  /// `globalSellingConfirmStockupOrder` with its parameters by their names in the API.
  public func globalSellingConfirmStockupOrder(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("gs_full_service_shipment.global_selling_confirm_stockup_order", params, options))
  }

  /// Returns a URL for the quality inspection documents of an order.
  ///
  /// `GET /gs_full_service_shipment/{version}/quality_documents`, version 202407.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - orderCode: Code of the order whose quality report to print; its kind is given in `order_type`. Example: `POCYT2406180000023S01`.
  ///   - orderType: Kind of the order in `order_code`: DELIVERY_ORDER or INSPECT_ORDER. Example: `DELIVERY_ORDER`.
  public func globalSellingGetQualityDocuments(
    orderCode: String,
    orderType: String,
    options: CallOptions? = nil
  ) async throws -> GlobalSellingGetQualityDocumentsResponse {
    let params = Params { writer in
      writer.put("order_code", orderCode)
      writer.put("order_type", orderType)
    }
    return try await globalSellingGetQualityDocuments(params, options: options)
  }

  /// `globalSellingGetQualityDocuments` with its parameters by their names in the API.
  public func globalSellingGetQualityDocuments(_ params: Params, options: CallOptions?) async throws -> GlobalSellingGetQualityDocumentsResponse {
    GlobalSellingGetQualityDocumentsResponse(try await connection.caller.call("gs_full_service_shipment.global_selling_get_quality_documents", params, options))
  }

  /// Creates printable SKU labels for a stock-up order, in a chosen size.
  ///
  /// `POST /gs_full_service_shipment/{version}/delivery_orders/sku_documents/generate`, version 202503; also 202409.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - needSeparator: Whether a dividing label comes between one SKU and the next; true by default. Example: `false`.
  ///   - platformSkuItems: SKUs whose barcodes to print, with the number of copies.
  ///   - size: Size of the printed barcode label; common are 5 by 2 up to 8 by 3 centimeters.
  ///   - stockupOrderCode: Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`.
  public func globalSellingGetSkuPrintDocument(
    needSeparator: Bool? = nil,
    platformSkuItems: [PlatformSkuItem]? = nil,
    size: GsFullServiceShipmentSize? = nil,
    stockupOrderCode: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GlobalSellingGetSkuPrintDocumentResponse {
    let params = Params { writer in
      writer.put("need_separator", needSeparator)
      writer.put("platform_sku_items", platformSkuItems)
      writer.put("size", size)
      writer.put("stockup_order_code", stockupOrderCode)
    }
    return try await globalSellingGetSkuPrintDocument(params, options: options)
  }

  /// `globalSellingGetSkuPrintDocument` with its parameters by their names in the API.
  public func globalSellingGetSkuPrintDocument(_ params: Params, options: CallOptions?) async throws -> GlobalSellingGetSkuPrintDocumentResponse {
    GlobalSellingGetSkuPrintDocumentResponse(try await connection.caller.call("gs_full_service_shipment.global_selling_get_sku_print_document", params, options))
  }

  /// Returns logistics orders, with their sub-orders, carrier and contacts.
  ///
  /// `GET /gs_full_service_shipment/{version}/logistics_orders`, version 202407.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  /// - The response contains personal data.
  ///
  /// - Parameters:
  ///   - logisticsOrders: Delivery batches to return, at most 50 codes.
  public func globalSellingQueryLogisticsOrders(
    logisticsOrders: [String],
    options: CallOptions? = nil
  ) async throws -> GlobalSellingQueryLogisticsOrdersResponse {
    let params = Params { writer in
      writer.put("logistics_orders", logisticsOrders)
    }
    return try await globalSellingQueryLogisticsOrders(params, options: options)
  }

  /// `globalSellingQueryLogisticsOrders` with its parameters by their names in the API.
  public func globalSellingQueryLogisticsOrders(_ params: Params, options: CallOptions?) async throws -> GlobalSellingQueryLogisticsOrdersResponse {
    GlobalSellingQueryLogisticsOrdersResponse(try await connection.caller.call("gs_full_service_shipment.global_selling_query_logistics_orders", params, options))
  }

  /// Reserves shipping for delivery orders and returns a logistics order.
  ///
  /// `POST /gs_full_service_shipment/{version}/delivery_orders/reserve_ship`, version 202410; also 202407.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - deliveryMode: Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`.
  ///   - deliveryOrderCodes: Delivery orders that the call is about, at most 50 codes.
  ///   - logistics: Logistics provider and service to book; required if `delivery_mode` is PLATFORM_DELIVERY.
  ///   - reserve: Dates and slot to book for pickup and arrival.
  ///   - senderContactId: Id of the sender's address, from the supplier addresses; required if `delivery_mode` is PLATFORM_DELIVERY. Example: `"5765611508606562308"`.
  ///   - shippingBoxQuantity: Number of boxes that the logistics provider has to transport. Example: `2`.
  ///   - totalWeight: Weight of all goods to be transported; it decides which logistics providers can be offered.
  ///   - warehouseCode: Code of the warehouse that gets the goods. Example: `HDJD03`.
  public func globalSellingReserveShipment(
    deliveryMode: String? = nil,
    deliveryOrderCodes: [String]? = nil,
    logistics: GlobalSellingQueryLogisticsOrdersLogistics? = nil,
    reserve: Reserve? = nil,
    senderContactId: String? = nil,
    shippingBoxQuantity: Int? = nil,
    totalWeight: TotalWeight? = nil,
    warehouseCode: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GlobalSellingReserveShipmentResponse {
    let params = Params { writer in
      writer.put("delivery_mode", deliveryMode)
      writer.put("delivery_order_codes", deliveryOrderCodes)
      writer.put("logistics", logistics)
      writer.put("reserve", reserve)
      writer.put("sender_contact_id", senderContactId)
      writer.put("shipping_box_quantity", shippingBoxQuantity)
      writer.put("total_weight", totalWeight)
      writer.put("warehouse_code", warehouseCode)
    }
    return try await globalSellingReserveShipment(params, options: options)
  }

  /// `globalSellingReserveShipment` with its parameters by their names in the API.
  public func globalSellingReserveShipment(_ params: Params, options: CallOptions?) async throws -> GlobalSellingReserveShipmentResponse {
    GlobalSellingReserveShipmentResponse(try await connection.caller.call("gs_full_service_shipment.global_selling_reserve_shipment", params, options))
  }

  /// Lists deliveries that failed inspection or counting, page by page.
  ///
  /// `POST /gs_full_service_shipment/{version}/abnormal_orders/search`, version 202407.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - abnormalOrderCodes: Restricts the result to these abnormal orders, at most 50 codes.
  ///   - abnormalTypes: Restricts the result to these kinds of problems, such as AT_LOGISTICS_DAMAGE or AT_MISPLACED_GOODS.
  ///   - deliveryOrderCodes: Delivery orders that the call is about, at most 50 codes.
  ///   - externalSkcCodes: Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
  ///   - externalSkuCodes: Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
  ///   - latestUpdateTimeGe: Earliest last change of the abnormal orders to return, Unix time in seconds. Example: `1713492000`.
  ///   - latestUpdateTimeLt: Latest last change of the abnormal orders to return, Unix time in seconds. Example: `1714442400`.
  ///   - orderCreateTimeGe: Earliest creation time of the orders to return, Unix time in seconds. Example: `1713492000`.
  ///   - orderCreateTimeLt: Creation time that the orders must lie before, Unix time in seconds. Example: `1714442400`.
  ///   - pageSize: Entries per page, 10 by default, at most 50. Example: `10`.
  ///   - pageToken: Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
  ///   - platformSkuCodes: Restricts the result to these SKUs, at most 50 codes of the platform.
  ///   - platformSpuCodes: Restricts the result to these products (SPUs), at most 50 codes of the platform.
  ///   - relativeReturnStatus: Restricts the result to abnormal orders whose return is in one of these states.
  ///   - stockupOrderCodes: Restricts the result to these stock-up orders, at most 50 codes.
  public func globalSellingSearchAbnormalOrders(
    abnormalOrderCodes: [String]? = nil,
    abnormalTypes: [String]? = nil,
    deliveryOrderCodes: [String]? = nil,
    externalSkcCodes: [String]? = nil,
    externalSkuCodes: [String]? = nil,
    latestUpdateTimeGe: UnixTime? = nil,
    latestUpdateTimeLt: UnixTime? = nil,
    orderCreateTimeGe: UnixTime? = nil,
    orderCreateTimeLt: UnixTime? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    platformSkuCodes: [String]? = nil,
    platformSpuCodes: [String]? = nil,
    relativeReturnStatus: [String]? = nil,
    stockupOrderCodes: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> GlobalSellingSearchAbnormalOrdersResponse {
    let params = Params { writer in
      writer.put("abnormal_order_codes", abnormalOrderCodes)
      writer.put("abnormal_types", abnormalTypes)
      writer.put("delivery_order_codes", deliveryOrderCodes)
      writer.put("external_skc_codes", externalSkcCodes)
      writer.put("external_sku_codes", externalSkuCodes)
      writer.put("latest_update_time_ge", latestUpdateTimeGe)
      writer.put("latest_update_time_lt", latestUpdateTimeLt)
      writer.put("order_create_time_ge", orderCreateTimeGe)
      writer.put("order_create_time_lt", orderCreateTimeLt)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("platform_sku_codes", platformSkuCodes)
      writer.put("platform_spu_codes", platformSpuCodes)
      writer.put("relative_return_status", relativeReturnStatus)
      writer.put("stockup_order_codes", stockupOrderCodes)
    }
    return try await globalSellingSearchAbnormalOrders(params, options: options)
  }

  /// `globalSellingSearchAbnormalOrders` with its parameters by their names in the API.
  public func globalSellingSearchAbnormalOrders(_ params: Params, options: CallOptions?) async throws -> GlobalSellingSearchAbnormalOrdersResponse {
    GlobalSellingSearchAbnormalOrdersResponse(try await connection.caller.call("gs_full_service_shipment.global_selling_search_abnormal_orders", params, options))
  }

  /// Everything that `globalSellingSearchAbnormalOrders` lists, page by page. Nothing is sent before it is iterated.
  public func globalSellingSearchAbnormalOrdersPages(
    abnormalOrderCodes: [String]? = nil,
    abnormalTypes: [String]? = nil,
    deliveryOrderCodes: [String]? = nil,
    externalSkcCodes: [String]? = nil,
    externalSkuCodes: [String]? = nil,
    latestUpdateTimeGe: UnixTime? = nil,
    latestUpdateTimeLt: UnixTime? = nil,
    orderCreateTimeGe: UnixTime? = nil,
    orderCreateTimeLt: UnixTime? = nil,
    pageSize: Int? = nil,
    platformSkuCodes: [String]? = nil,
    platformSpuCodes: [String]? = nil,
    relativeReturnStatus: [String]? = nil,
    stockupOrderCodes: [String]? = nil,
    options: PageOptions? = nil
  ) -> Pages<AbnormalOrder> {
    let params = Params { writer in
      writer.put("abnormal_order_codes", abnormalOrderCodes)
      writer.put("abnormal_types", abnormalTypes)
      writer.put("delivery_order_codes", deliveryOrderCodes)
      writer.put("external_skc_codes", externalSkcCodes)
      writer.put("external_sku_codes", externalSkuCodes)
      writer.put("latest_update_time_ge", latestUpdateTimeGe)
      writer.put("latest_update_time_lt", latestUpdateTimeLt)
      writer.put("order_create_time_ge", orderCreateTimeGe)
      writer.put("order_create_time_lt", orderCreateTimeLt)
      writer.put("page_size", pageSize)
      writer.put("platform_sku_codes", platformSkuCodes)
      writer.put("platform_spu_codes", platformSpuCodes)
      writer.put("relative_return_status", relativeReturnStatus)
      writer.put("stockup_order_codes", stockupOrderCodes)
    }
    return globalSellingSearchAbnormalOrdersPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func globalSellingSearchAbnormalOrdersPages(_ params: Params, options: PageOptions?) -> Pages<AbnormalOrder> {
    connection.caller.pages("gs_full_service_shipment.global_selling_search_abnormal_orders", params, options) { AbnormalOrder($0) }
  }

  /// Lists carriers, fees and arrival slots for a full-service shipment.
  ///
  /// `POST /gs_full_service_shipment/{version}/shipping_providers/search`, version 202410; also 202407.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - deliveryMode: Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `SELF_DELIVERY`.
  ///   - deliveryOption: Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`.
  ///   - deliveryOrderCodes: Delivery orders that the call is about, at most 50 codes.
  ///   - senderContactId: Id of the sender's address, from the supplier addresses; required if `delivery_mode` is PLATFORM_DELIVERY. Example: `5765611508606562308`.
  ///   - shippingBoxQuantity: Number of boxes that the logistics provider has to transport. Example: `2`.
  ///   - totalWeight: Weight of all goods to be transported; it decides which logistics providers can be offered.
  ///   - warehouseCode: Code of the warehouse that gets the goods. Example: `JD01`.
  public func globalSellingSearchAvailableShippingProviders(
    deliveryMode: String? = nil,
    deliveryOption: String? = nil,
    deliveryOrderCodes: [String]? = nil,
    senderContactId: String? = nil,
    shippingBoxQuantity: Int? = nil,
    totalWeight: TotalWeight? = nil,
    warehouseCode: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GlobalSellingSearchAvailableShippingProvidersResponse {
    let params = Params { writer in
      writer.put("delivery_mode", deliveryMode)
      writer.put("delivery_option", deliveryOption)
      writer.put("delivery_order_codes", deliveryOrderCodes)
      writer.put("sender_contact_id", senderContactId)
      writer.put("shipping_box_quantity", shippingBoxQuantity)
      writer.put("total_weight", totalWeight)
      writer.put("warehouse_code", warehouseCode)
    }
    return try await globalSellingSearchAvailableShippingProviders(params, options: options)
  }

  /// `globalSellingSearchAvailableShippingProviders` with its parameters by their names in the API.
  public func globalSellingSearchAvailableShippingProviders(_ params: Params, options: CallOptions?) async throws -> GlobalSellingSearchAvailableShippingProvidersResponse {
    GlobalSellingSearchAvailableShippingProvidersResponse(try await connection.caller.call("gs_full_service_shipment.global_selling_search_available_shipping_providers", params, options))
  }

  /// Lists full-service delivery orders that match a filter, page by page.
  ///
  /// `POST /gs_full_service_shipment/{version}/delivery_orders/search`, version 202407.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - arrivedTimeGe: Earliest arrival at the warehouse of the orders to return, Unix time in seconds. Example: `1713492000`.
  ///   - arrivedTimeLt: Arrival at the warehouse that the orders must lie before, Unix time in seconds. Example: `1714442400`.
  ///   - deliveryOrderCodes: Delivery orders that the call is about, at most 50 codes.
  ///   - deliveryTypes: Restricts the result to deliveries of these kinds, such as DELIVERY_NORMAL, DEFECTIVE_REPAIR or LESS_SUPPLEMENT.
  ///   - emergencyLevels: Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
  ///   - externalSkcCodes: Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
  ///   - externalSkuCodes: Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
  ///   - isSampleIncluded: Restricts the result to deliveries that must contain a sample (true) or need not (false). Example: `true`.
  ///   - latestStatusUpdateGe: Earliest last change of state of the orders to return, Unix time in seconds. Example: `1713492000`.
  ///   - latestStatusUpdateLt: Last change of state that the orders must lie before, Unix time in seconds. Example: `1714442400`.
  ///   - logisticsOrders: Restricts the result to delivery orders of these batches, at most 50 codes.
  ///   - orderTypes: Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
  ///   - pageSize: Entries per page, 10 by default, at most 50. Example: `10`.
  ///   - pageToken: Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
  ///   - platformSpuCodes: Restricts the result to these products (SPUs), at most 50 codes of the platform.
  ///   - relativeCodes: Restricts the result to deliveries for these stock-up or abnormal orders, at most 50 codes.
  ///   - requireArrivedTimeGe: Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713492000`.
  ///   - requireArrivedTimeLt: Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`.
  ///   - shipTimeGe: Earliest shipping time of the delivery orders to return, Unix time in seconds. Example: `1713492000`.
  ///   - shipTimeLt: Shipping time that the delivery orders must lie before, Unix time in seconds. Example: `1714442400`.
  ///   - warehouseCodes: Restricts the result to delivery orders for these warehouses.
  public func globalSellingSearchDeliveryOrders(
    arrivedTimeGe: UnixTime? = nil,
    arrivedTimeLt: UnixTime? = nil,
    deliveryOrderCodes: [String]? = nil,
    deliveryTypes: [String]? = nil,
    emergencyLevels: [String]? = nil,
    externalSkcCodes: [String]? = nil,
    externalSkuCodes: [String]? = nil,
    isSampleIncluded: Bool? = nil,
    latestStatusUpdateGe: Int? = nil,
    latestStatusUpdateLt: Int? = nil,
    logisticsOrders: [String]? = nil,
    orderTypes: [String]? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    platformSpuCodes: [String]? = nil,
    relativeCodes: [String]? = nil,
    requireArrivedTimeGe: UnixTime? = nil,
    requireArrivedTimeLt: UnixTime? = nil,
    shipTimeGe: UnixTime? = nil,
    shipTimeLt: UnixTime? = nil,
    warehouseCodes: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> GlobalSellingSearchDeliveryOrdersResponse {
    let params = Params { writer in
      writer.put("arrived_time_ge", arrivedTimeGe)
      writer.put("arrived_time_lt", arrivedTimeLt)
      writer.put("delivery_order_codes", deliveryOrderCodes)
      writer.put("delivery_types", deliveryTypes)
      writer.put("emergency_levels", emergencyLevels)
      writer.put("external_skc_codes", externalSkcCodes)
      writer.put("external_sku_codes", externalSkuCodes)
      writer.put("is_sample_included", isSampleIncluded)
      writer.put("latest_status_update_ge", latestStatusUpdateGe)
      writer.put("latest_status_update_lt", latestStatusUpdateLt)
      writer.put("logistics_orders", logisticsOrders)
      writer.put("order_types", orderTypes)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("platform_spu_codes", platformSpuCodes)
      writer.put("relative_codes", relativeCodes)
      writer.put("require_arrived_time_ge", requireArrivedTimeGe)
      writer.put("require_arrived_time_lt", requireArrivedTimeLt)
      writer.put("ship_time_ge", shipTimeGe)
      writer.put("ship_time_lt", shipTimeLt)
      writer.put("warehouse_codes", warehouseCodes)
    }
    return try await globalSellingSearchDeliveryOrders(params, options: options)
  }

  /// `globalSellingSearchDeliveryOrders` with its parameters by their names in the API.
  public func globalSellingSearchDeliveryOrders(_ params: Params, options: CallOptions?) async throws -> GlobalSellingSearchDeliveryOrdersResponse {
    GlobalSellingSearchDeliveryOrdersResponse(try await connection.caller.call("gs_full_service_shipment.global_selling_search_delivery_orders", params, options))
  }

  /// Everything that `globalSellingSearchDeliveryOrders` lists, page by page. Nothing is sent before it is iterated.
  public func globalSellingSearchDeliveryOrdersPages(
    arrivedTimeGe: UnixTime? = nil,
    arrivedTimeLt: UnixTime? = nil,
    deliveryOrderCodes: [String]? = nil,
    deliveryTypes: [String]? = nil,
    emergencyLevels: [String]? = nil,
    externalSkcCodes: [String]? = nil,
    externalSkuCodes: [String]? = nil,
    isSampleIncluded: Bool? = nil,
    latestStatusUpdateGe: Int? = nil,
    latestStatusUpdateLt: Int? = nil,
    logisticsOrders: [String]? = nil,
    orderTypes: [String]? = nil,
    pageSize: Int? = nil,
    platformSpuCodes: [String]? = nil,
    relativeCodes: [String]? = nil,
    requireArrivedTimeGe: UnixTime? = nil,
    requireArrivedTimeLt: UnixTime? = nil,
    shipTimeGe: UnixTime? = nil,
    shipTimeLt: UnixTime? = nil,
    warehouseCodes: [String]? = nil,
    options: PageOptions? = nil
  ) -> Pages<GlobalSellingSearchDeliveryOrdersDeliveryOrder> {
    let params = Params { writer in
      writer.put("arrived_time_ge", arrivedTimeGe)
      writer.put("arrived_time_lt", arrivedTimeLt)
      writer.put("delivery_order_codes", deliveryOrderCodes)
      writer.put("delivery_types", deliveryTypes)
      writer.put("emergency_levels", emergencyLevels)
      writer.put("external_skc_codes", externalSkcCodes)
      writer.put("external_sku_codes", externalSkuCodes)
      writer.put("is_sample_included", isSampleIncluded)
      writer.put("latest_status_update_ge", latestStatusUpdateGe)
      writer.put("latest_status_update_lt", latestStatusUpdateLt)
      writer.put("logistics_orders", logisticsOrders)
      writer.put("order_types", orderTypes)
      writer.put("page_size", pageSize)
      writer.put("platform_spu_codes", platformSpuCodes)
      writer.put("relative_codes", relativeCodes)
      writer.put("require_arrived_time_ge", requireArrivedTimeGe)
      writer.put("require_arrived_time_lt", requireArrivedTimeLt)
      writer.put("ship_time_ge", shipTimeGe)
      writer.put("ship_time_lt", shipTimeLt)
      writer.put("warehouse_codes", warehouseCodes)
    }
    return globalSellingSearchDeliveryOrdersPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func globalSellingSearchDeliveryOrdersPages(_ params: Params, options: PageOptions?) -> Pages<GlobalSellingSearchDeliveryOrdersDeliveryOrder> {
    connection.caller.pages("gs_full_service_shipment.global_selling_search_delivery_orders", params, options) { GlobalSellingSearchDeliveryOrdersDeliveryOrder($0) }
  }

  /// Lists goods that the warehouse returns to the supplier, page by page.
  ///
  /// `POST /gs_full_service_shipment/{version}/return_orders/search`, version 202407.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - externalSkcCodes: Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
  ///   - externalSkuCodes: Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
  ///   - orderCreateTimeGe: Earliest creation time of the orders to return, Unix time in seconds. Example: `1719763200`.
  ///   - orderCreateTimeLt: Creation time that the orders must lie before, Unix time in seconds. Example: `1720540800`.
  ///   - pageSize: Entries per page, 10 by default, at most 50. Example: `10`.
  ///   - pageToken: Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
  ///   - platformSkuCodes: Restricts the result to these SKUs, at most 50 codes of the platform.
  ///   - platformSpuCodes: Restricts the result to these products (SPUs), at most 50 codes of the platform.
  ///   - returnMethods: Restricts the result to returns by these ways: SELF_PICKUP, EXPRESS_DELIVERY, PLATFORM_DELIVERY, ABANDON_GOODS.
  ///   - returnOrderCodes: Restricts the result to these return orders, at most 50 codes.
  ///   - returnSource: Restricts the result to returns started by this side or cause: MERCHANT, PLATFORM, INVENTORY_HEALTH or PRODUCT_DISUSE. Example: `MERCHATN`.
  ///   - returnStatus: Restricts the result to return orders in these states, from OPERATER_CONFIRMING to COMPLETED or CANCELED.
  ///   - returnTypes: Restricts the result to returns for these causes, such as ABNORMAL_INVENTORY or ABNORMAL_QUALITY.
  public func globalSellingSearchReturnOrders(
    externalSkcCodes: [String]? = nil,
    externalSkuCodes: [String]? = nil,
    orderCreateTimeGe: UnixTime? = nil,
    orderCreateTimeLt: UnixTime? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    platformSkuCodes: [String]? = nil,
    platformSpuCodes: [String]? = nil,
    returnMethods: [String]? = nil,
    returnOrderCodes: [String]? = nil,
    returnSource: String? = nil,
    returnStatus: [String]? = nil,
    returnTypes: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> GlobalSellingSearchReturnOrdersResponse {
    let params = Params { writer in
      writer.put("external_skc_codes", externalSkcCodes)
      writer.put("external_sku_codes", externalSkuCodes)
      writer.put("order_create_time_ge", orderCreateTimeGe)
      writer.put("order_create_time_lt", orderCreateTimeLt)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("platform_sku_codes", platformSkuCodes)
      writer.put("platform_spu_codes", platformSpuCodes)
      writer.put("return_methods", returnMethods)
      writer.put("return_order_codes", returnOrderCodes)
      writer.put("return_source", returnSource)
      writer.put("return_status", returnStatus)
      writer.put("return_types", returnTypes)
    }
    return try await globalSellingSearchReturnOrders(params, options: options)
  }

  /// `globalSellingSearchReturnOrders` with its parameters by their names in the API.
  public func globalSellingSearchReturnOrders(_ params: Params, options: CallOptions?) async throws -> GlobalSellingSearchReturnOrdersResponse {
    GlobalSellingSearchReturnOrdersResponse(try await connection.caller.call("gs_full_service_shipment.global_selling_search_return_orders", params, options))
  }

  /// Everything that `globalSellingSearchReturnOrders` lists, page by page. Nothing is sent before it is iterated.
  public func globalSellingSearchReturnOrdersPages(
    externalSkcCodes: [String]? = nil,
    externalSkuCodes: [String]? = nil,
    orderCreateTimeGe: UnixTime? = nil,
    orderCreateTimeLt: UnixTime? = nil,
    pageSize: Int? = nil,
    platformSkuCodes: [String]? = nil,
    platformSpuCodes: [String]? = nil,
    returnMethods: [String]? = nil,
    returnOrderCodes: [String]? = nil,
    returnSource: String? = nil,
    returnStatus: [String]? = nil,
    returnTypes: [String]? = nil,
    options: PageOptions? = nil
  ) -> Pages<ReturnOrder> {
    let params = Params { writer in
      writer.put("external_skc_codes", externalSkcCodes)
      writer.put("external_sku_codes", externalSkuCodes)
      writer.put("order_create_time_ge", orderCreateTimeGe)
      writer.put("order_create_time_lt", orderCreateTimeLt)
      writer.put("page_size", pageSize)
      writer.put("platform_sku_codes", platformSkuCodes)
      writer.put("platform_spu_codes", platformSpuCodes)
      writer.put("return_methods", returnMethods)
      writer.put("return_order_codes", returnOrderCodes)
      writer.put("return_source", returnSource)
      writer.put("return_status", returnStatus)
      writer.put("return_types", returnTypes)
    }
    return globalSellingSearchReturnOrdersPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func globalSellingSearchReturnOrdersPages(_ params: Params, options: PageOptions?) -> Pages<ReturnOrder> {
    connection.caller.pages("gs_full_service_shipment.global_selling_search_return_orders", params, options) { ReturnOrder($0) }
  }

  /// Lists full-service stock-up orders that match a filter, page by page.
  ///
  /// `POST /gs_full_service_shipment/{version}/stockup_orders/search`, version 202407.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - canDeliver: Restricts the result to stock-up orders for which the merchant may (true) or may not yet (false) start to deliver. Example: `true`.
  ///   - emergencyLevels: Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
  ///   - externalSkcCodes: Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
  ///   - externalSkuCodes: Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
  ///   - isDeliveryCompleted: Restricts the result to stock-up orders whose goods have all been delivered (true) or not (false). Example: `true`.
  ///   - isFirstOrder: Set to true to get only first stock-up orders of merchants, false for the others. Example: `true`.
  ///   - isNormal: Restricts the result to stock-up orders whose delivery goes on without problems (true) or not (false). Example: `true`.
  ///   - latestStatusUpdateGe: Earliest last change of state of the orders to return, Unix time in seconds. Example: `1713293316`.
  ///   - latestStatusUpdateLt: Last change of state that the orders must lie before, Unix time in seconds. Example: `1713593316`.
  ///   - orderCreateTimeGe: Earliest creation time of the orders to return, Unix time in seconds. Example: `1713293316`.
  ///   - orderCreateTimeLt: Creation time that the orders must lie before, Unix time in seconds. Example: `1713593316`.
  ///   - orderSources: Restricts the result to stock-up orders started by PLATFORM, by MERCHANT, or by a problem (ABNORMAL_REDELIVERY).
  ///   - orderStatus: Restricts the result to stock-up orders in these states, from WAIT_CONFIRM over WAIT_SEND and SENDED to INBOUND.
  ///   - orderTypes: Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
  ///   - pageSize: Entries per page, 10 by default, at most 50. Example: `10`.
  ///   - pageToken: Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
  ///   - platformSkuCodes: Restricts the result to these SKUs, at most 50 codes of the platform.
  ///   - platformSpuCodes: Restricts the result to these products (SPUs), at most 50 codes of the platform.
  ///   - requireArrivedTimeGe: Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713293316`.
  ///   - requireArrivedTimeLt: Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1713593316`.
  ///   - requireShipTimeGe: Earliest shipping deadline of the orders to return, Unix time in seconds. Example: `1713293316`.
  ///   - requireShipTimeLt: Shipping deadline that the orders must lie before, Unix time in seconds. Example: `1713593316`.
  ///   - stockupOrderCodes: Restricts the result to these stock-up orders, at most 50 codes.
  public func globalSellingSearchStockupOrders(
    canDeliver: Bool? = nil,
    emergencyLevels: [String]? = nil,
    externalSkcCodes: [String]? = nil,
    externalSkuCodes: [String]? = nil,
    isDeliveryCompleted: Bool? = nil,
    isFirstOrder: Bool? = nil,
    isNormal: Bool? = nil,
    latestStatusUpdateGe: Int? = nil,
    latestStatusUpdateLt: Int? = nil,
    orderCreateTimeGe: UnixTime? = nil,
    orderCreateTimeLt: UnixTime? = nil,
    orderSources: [String]? = nil,
    orderStatus: [String]? = nil,
    orderTypes: [String]? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    platformSkuCodes: [String]? = nil,
    platformSpuCodes: [String]? = nil,
    requireArrivedTimeGe: UnixTime? = nil,
    requireArrivedTimeLt: UnixTime? = nil,
    requireShipTimeGe: UnixTime? = nil,
    requireShipTimeLt: UnixTime? = nil,
    stockupOrderCodes: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> GlobalSellingSearchStockupOrdersResponse {
    let params = Params { writer in
      writer.put("can_deliver", canDeliver)
      writer.put("emergency_levels", emergencyLevels)
      writer.put("external_skc_codes", externalSkcCodes)
      writer.put("external_sku_codes", externalSkuCodes)
      writer.put("is_delivery_completed", isDeliveryCompleted)
      writer.put("is_first_order", isFirstOrder)
      writer.put("is_normal", isNormal)
      writer.put("latest_status_update_ge", latestStatusUpdateGe)
      writer.put("latest_status_update_lt", latestStatusUpdateLt)
      writer.put("order_create_time_ge", orderCreateTimeGe)
      writer.put("order_create_time_lt", orderCreateTimeLt)
      writer.put("order_sources", orderSources)
      writer.put("order_status", orderStatus)
      writer.put("order_types", orderTypes)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("platform_sku_codes", platformSkuCodes)
      writer.put("platform_spu_codes", platformSpuCodes)
      writer.put("require_arrived_time_ge", requireArrivedTimeGe)
      writer.put("require_arrived_time_lt", requireArrivedTimeLt)
      writer.put("require_ship_time_ge", requireShipTimeGe)
      writer.put("require_ship_time_lt", requireShipTimeLt)
      writer.put("stockup_order_codes", stockupOrderCodes)
    }
    return try await globalSellingSearchStockupOrders(params, options: options)
  }

  /// `globalSellingSearchStockupOrders` with its parameters by their names in the API.
  public func globalSellingSearchStockupOrders(_ params: Params, options: CallOptions?) async throws -> GlobalSellingSearchStockupOrdersResponse {
    GlobalSellingSearchStockupOrdersResponse(try await connection.caller.call("gs_full_service_shipment.global_selling_search_stockup_orders", params, options))
  }

  /// Everything that `globalSellingSearchStockupOrders` lists, page by page. Nothing is sent before it is iterated.
  public func globalSellingSearchStockupOrdersPages(
    canDeliver: Bool? = nil,
    emergencyLevels: [String]? = nil,
    externalSkcCodes: [String]? = nil,
    externalSkuCodes: [String]? = nil,
    isDeliveryCompleted: Bool? = nil,
    isFirstOrder: Bool? = nil,
    isNormal: Bool? = nil,
    latestStatusUpdateGe: Int? = nil,
    latestStatusUpdateLt: Int? = nil,
    orderCreateTimeGe: UnixTime? = nil,
    orderCreateTimeLt: UnixTime? = nil,
    orderSources: [String]? = nil,
    orderStatus: [String]? = nil,
    orderTypes: [String]? = nil,
    pageSize: Int? = nil,
    platformSkuCodes: [String]? = nil,
    platformSpuCodes: [String]? = nil,
    requireArrivedTimeGe: UnixTime? = nil,
    requireArrivedTimeLt: UnixTime? = nil,
    requireShipTimeGe: UnixTime? = nil,
    requireShipTimeLt: UnixTime? = nil,
    stockupOrderCodes: [String]? = nil,
    options: PageOptions? = nil
  ) -> Pages<StockupOrder> {
    let params = Params { writer in
      writer.put("can_deliver", canDeliver)
      writer.put("emergency_levels", emergencyLevels)
      writer.put("external_skc_codes", externalSkcCodes)
      writer.put("external_sku_codes", externalSkuCodes)
      writer.put("is_delivery_completed", isDeliveryCompleted)
      writer.put("is_first_order", isFirstOrder)
      writer.put("is_normal", isNormal)
      writer.put("latest_status_update_ge", latestStatusUpdateGe)
      writer.put("latest_status_update_lt", latestStatusUpdateLt)
      writer.put("order_create_time_ge", orderCreateTimeGe)
      writer.put("order_create_time_lt", orderCreateTimeLt)
      writer.put("order_sources", orderSources)
      writer.put("order_status", orderStatus)
      writer.put("order_types", orderTypes)
      writer.put("page_size", pageSize)
      writer.put("platform_sku_codes", platformSkuCodes)
      writer.put("platform_spu_codes", platformSpuCodes)
      writer.put("require_arrived_time_ge", requireArrivedTimeGe)
      writer.put("require_arrived_time_lt", requireArrivedTimeLt)
      writer.put("require_ship_time_ge", requireShipTimeGe)
      writer.put("require_ship_time_lt", requireShipTimeLt)
      writer.put("stockup_order_codes", stockupOrderCodes)
    }
    return globalSellingSearchStockupOrdersPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func globalSellingSearchStockupOrdersPages(_ params: Params, options: PageOptions?) -> Pages<StockupOrder> {
    connection.caller.pages("gs_full_service_shipment.global_selling_search_stockup_orders", params, options) { StockupOrder($0) }
  }

  /// Confirms that a delivery order has been handed over (beta endpoint).
  ///
  /// `POST /gs_full_service_shipment/{version}/beta/delivery_orders/confirm`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - deliveryOrderCode: Code of the delivery order to confirm as delivered by the merchant. Example: `POCY2404160000531S01`.
  public func gsConfirmDelivery(
    deliveryOrderCode: String? = nil,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("delivery_order_code", deliveryOrderCode)
    }
    return try await gsConfirmDelivery(params, options: options)
  }

  /// `gsConfirmDelivery` with its parameters by their names in the API.
  public func gsConfirmDelivery(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("gs_full_service_shipment.gs_confirm_delivery", params, options))
  }

  /// Creates a delivery order for a stock-up order (beta endpoint).
  ///
  /// `POST /gs_full_service_shipment/{version}/beta/delivery_orders`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - deliveryOrder: Delivery order to create: packages and what is in them.
  public func gsCreateDeliveryOrder(
    deliveryOrder: GsCreateDeliveryOrderDeliveryOrder? = nil,
    options: CallOptions? = nil
  ) async throws -> GsCreateDeliveryOrderResponse {
    let params = Params { writer in
      writer.put("delivery_order", deliveryOrder)
    }
    return try await gsCreateDeliveryOrder(params, options: options)
  }

  /// `gsCreateDeliveryOrder` with its parameters by their names in the API.
  public func gsCreateDeliveryOrder(_ params: Params, options: CallOptions?) async throws -> GsCreateDeliveryOrderResponse {
    GsCreateDeliveryOrderResponse(try await connection.caller.call("gs_full_service_shipment.gs_create_delivery_order", params, options))
  }

  /// Returns a URL for the printable delivery order documents (beta endpoint).
  ///
  /// `GET /gs_full_service_shipment/{version}/beta/delivery_orders/documents`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - deliveryOrderCodes: Delivery orders that the call is about, at most 50 codes.
  public func gsGetDeliveryOrderDocuments(
    deliveryOrderCodes: [String],
    options: CallOptions? = nil
  ) async throws -> GsGetDeliveryOrderDocumentsResponse {
    let params = Params { writer in
      writer.put("delivery_order_codes", deliveryOrderCodes)
    }
    return try await gsGetDeliveryOrderDocuments(params, options: options)
  }

  /// `gsGetDeliveryOrderDocuments` with its parameters by their names in the API.
  public func gsGetDeliveryOrderDocuments(_ params: Params, options: CallOptions?) async throws -> GsGetDeliveryOrderDocumentsResponse {
    GsGetDeliveryOrderDocumentsResponse(try await connection.caller.call("gs_full_service_shipment.gs_get_delivery_order_documents", params, options))
  }

  /// Returns a URL for the printable waybills (beta endpoint).
  ///
  /// `GET /gs_full_service_shipment/{version}/beta/waybills`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - logisticsCodes: Logistics orders whose waybills to print, at most 50 codes.
  public func gsGetLogisticsWaybillsPrintDocument(
    logisticsCodes: [String],
    options: CallOptions? = nil
  ) async throws -> GsGetLogisticsWaybillsPrintDocumentResponse {
    let params = Params { writer in
      writer.put("logistics_codes", logisticsCodes)
    }
    return try await gsGetLogisticsWaybillsPrintDocument(params, options: options)
  }

  /// `gsGetLogisticsWaybillsPrintDocument` with its parameters by their names in the API.
  public func gsGetLogisticsWaybillsPrintDocument(_ params: Params, options: CallOptions?) async throws -> GsGetLogisticsWaybillsPrintDocumentResponse {
    GsGetLogisticsWaybillsPrintDocumentResponse(try await connection.caller.call("gs_full_service_shipment.gs_get_logistics_waybills_print_document", params, options))
  }

  /// Creates printable SKU labels for a stock-up order (beta endpoint).
  ///
  /// `POST /gs_full_service_shipment/{version}/beta/delivery_orders/sku_documents/generate`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - dimension: Width and height of the barcode label to print.
  ///   - platformSkuItems: SKUs whose barcodes to print, with the number of copies.
  ///   - printSkuCode: Whether the merchant's own SKU code is printed as well. Example: `true`.
  ///   - stockupOrderCode: Code of the stock-up order, in which the platform asks the merchant for goods. Example: `POCYT2404190001013`.
  public func gsGetSkuPrintDocument(
    dimension: GsFullServiceShipmentDimension? = nil,
    platformSkuItems: [GsGetSkuPrintDocumentPlatformSkuItem]? = nil,
    printSkuCode: Bool? = nil,
    stockupOrderCode: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GsGetSkuPrintDocumentResponse {
    let params = Params { writer in
      writer.put("dimension", dimension)
      writer.put("platform_sku_items", platformSkuItems)
      writer.put("print_sku_code", printSkuCode)
      writer.put("stockup_order_code", stockupOrderCode)
    }
    return try await gsGetSkuPrintDocument(params, options: options)
  }

  /// `gsGetSkuPrintDocument` with its parameters by their names in the API.
  public func gsGetSkuPrintDocument(_ params: Params, options: CallOptions?) async throws -> GsGetSkuPrintDocumentResponse {
    GsGetSkuPrintDocumentResponse(try await connection.caller.call("gs_full_service_shipment.gs_get_sku_print_document", params, options))
  }

  /// Returns delivery batches, with their logistics orders and contacts (beta endpoint).
  ///
  /// `GET /gs_full_service_shipment/{version}/beta/delivery_orders/delivery_batchs`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  /// - The response contains personal data.
  ///
  /// - Parameters:
  ///   - deliveryBatchCodes: Delivery batches to return, at most 50 codes.
  public func gsQueryDeliveryBatches(
    deliveryBatchCodes: [String],
    options: CallOptions? = nil
  ) async throws -> GsQueryDeliveryBatchesResponse {
    let params = Params { writer in
      writer.put("delivery_batch_codes", deliveryBatchCodes)
    }
    return try await gsQueryDeliveryBatches(params, options: options)
  }

  /// `gsQueryDeliveryBatches` with its parameters by their names in the API.
  public func gsQueryDeliveryBatches(_ params: Params, options: CallOptions?) async throws -> GsQueryDeliveryBatchesResponse {
    GsQueryDeliveryBatchesResponse(try await connection.caller.call("gs_full_service_shipment.gs_query_delivery_batches", params, options))
  }

  /// Reserves shipping for delivery orders and returns a batch code (beta endpoint).
  ///
  /// `POST /gs_full_service_shipment/{version}/beta/delivery_orders/reserve_ship`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - deliveryMode: Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`.
  ///   - deliveryOrderCodes: Delivery orders that the call is about, at most 50 codes.
  ///   - logistics: Logistics provider and service to book; required if `delivery_mode` is PLATFORM_DELIVERY.
  ///   - reserve: Dates and slot to book for pickup and arrival.
  ///   - senderContact: Address and contact of the merchant who sends the goods.
  ///   - shippingBoxQuantity: Number of boxes that the logistics provider has to transport. Example: `1`.
  ///   - totalWeight: Weight of all goods to be transported; it decides which logistics providers can be offered.
  ///   - warehouseCode: Code of the warehouse that gets the goods. Example: `HDJD03`.
  public func gsReserveShipping(
    deliveryMode: String? = nil,
    deliveryOrderCodes: [String]? = nil,
    logistics: GlobalSellingQueryLogisticsOrdersLogistics? = nil,
    reserve: Reserve? = nil,
    senderContact: GsQueryDeliveryBatchesSenderContact? = nil,
    shippingBoxQuantity: Int? = nil,
    totalWeight: TotalWeight? = nil,
    warehouseCode: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GsReserveShippingResponse {
    let params = Params { writer in
      writer.put("delivery_mode", deliveryMode)
      writer.put("delivery_order_codes", deliveryOrderCodes)
      writer.put("logistics", logistics)
      writer.put("reserve", reserve)
      writer.put("sender_contact", senderContact)
      writer.put("shipping_box_quantity", shippingBoxQuantity)
      writer.put("total_weight", totalWeight)
      writer.put("warehouse_code", warehouseCode)
    }
    return try await gsReserveShipping(params, options: options)
  }

  /// `gsReserveShipping` with its parameters by their names in the API.
  public func gsReserveShipping(_ params: Params, options: CallOptions?) async throws -> GsReserveShippingResponse {
    GsReserveShippingResponse(try await connection.caller.call("gs_full_service_shipment.gs_reserve_shipping", params, options))
  }

  /// Lists carriers, fees and arrival slots for delivery orders (beta endpoint).
  ///
  /// `POST /gs_full_service_shipment/{version}/beta/shipping_providers/search`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - deliveryMode: Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`.
  ///   - deliveryOption: Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`.
  ///   - deliveryOrderCodes: Delivery orders that the call is about, at most 50 codes.
  ///   - senderContact: Address and contact of the merchant who sends the goods.
  ///   - totalWeight: Weight of all goods to be transported; it decides which logistics providers can be offered.
  ///   - warehouseCode: Code of the warehouse that gets the goods. Example: `JD01`.
  public func gsSearchAvailableShippingProviders(
    deliveryMode: String? = nil,
    deliveryOption: String? = nil,
    deliveryOrderCodes: [String]? = nil,
    senderContact: GsQueryDeliveryBatchesSenderContact? = nil,
    totalWeight: TotalWeight? = nil,
    warehouseCode: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GsSearchAvailableShippingProvidersResponse {
    let params = Params { writer in
      writer.put("delivery_mode", deliveryMode)
      writer.put("delivery_option", deliveryOption)
      writer.put("delivery_order_codes", deliveryOrderCodes)
      writer.put("sender_contact", senderContact)
      writer.put("total_weight", totalWeight)
      writer.put("warehouse_code", warehouseCode)
    }
    return try await gsSearchAvailableShippingProviders(params, options: options)
  }

  /// `gsSearchAvailableShippingProviders` with its parameters by their names in the API.
  public func gsSearchAvailableShippingProviders(_ params: Params, options: CallOptions?) async throws -> GsSearchAvailableShippingProvidersResponse {
    GsSearchAvailableShippingProvidersResponse(try await connection.caller.call("gs_full_service_shipment.gs_search_available_shipping_providers", params, options))
  }

  /// Lists delivery orders that match a filter, page by page (beta endpoint).
  ///
  /// `POST /gs_full_service_shipment/{version}/beta/delivery_orders/search`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - arrivedTimeGe: Earliest arrival at the warehouse of the orders to return, Unix time in seconds. Example: `1713492000`.
  ///   - arrivedTimeLt: Arrival at the warehouse that the orders must lie before, Unix time in seconds. Example: `1714442400`.
  ///   - deliveryBatchCodes: Restricts the result to delivery orders of these batches, at most 50 codes.
  ///   - deliveryOrderCodes: Delivery orders that the call is about, at most 50 codes.
  ///   - deliveryTypes: Restricts the result to deliveries of these kinds, such as DELIVERY_NORMAL, DEFECTIVE_REPAIR or LESS_SUPPLEMENT.
  ///   - emergencyLevels: Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
  ///   - externalSkcCodes: Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
  ///   - externalSkuCodes: Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
  ///   - isSampleIncluded: Restricts the result to deliveries that must contain a sample (true) or need not (false). Example: `false`.
  ///   - latestStatusUpdateGe: Earliest last change of state of the orders to return, Unix time in seconds. Example: `1713492000`.
  ///   - latestStatusUpdateLt: Last change of state that the orders must lie before, Unix time in seconds. Example: `1714442400`.
  ///   - orderTypes: Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
  ///   - pageSize: Entries per page, 10 by default, at most 50. Example: `10`.
  ///   - pageToken: Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
  ///   - platformSpuCodes: Restricts the result to these products (SPUs), at most 50 codes of the platform.
  ///   - relativeCodes: Restricts the result to deliveries for these stock-up or abnormal orders, at most 50 codes.
  ///   - requireArrivedTimeGe: Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713492000`.
  ///   - requireArrivedTimeLt: Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`.
  ///   - shipTimeGe: Earliest shipping time of the delivery orders to return, Unix time in seconds. Example: `1713492000`.
  ///   - shipTimeLt: Shipping time that the delivery orders must lie before, Unix time in seconds. Example: `1714442400`.
  ///   - warehouseCodes: Restricts the result to delivery orders for these warehouses.
  public func gsSearchDeliveryOrders(
    arrivedTimeGe: UnixTime? = nil,
    arrivedTimeLt: UnixTime? = nil,
    deliveryBatchCodes: [String]? = nil,
    deliveryOrderCodes: [String]? = nil,
    deliveryTypes: [String]? = nil,
    emergencyLevels: [String]? = nil,
    externalSkcCodes: [String]? = nil,
    externalSkuCodes: [String]? = nil,
    isSampleIncluded: Bool? = nil,
    latestStatusUpdateGe: Int? = nil,
    latestStatusUpdateLt: Int? = nil,
    orderTypes: [String]? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    platformSpuCodes: [String]? = nil,
    relativeCodes: [String]? = nil,
    requireArrivedTimeGe: UnixTime? = nil,
    requireArrivedTimeLt: UnixTime? = nil,
    shipTimeGe: UnixTime? = nil,
    shipTimeLt: UnixTime? = nil,
    warehouseCodes: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> GsSearchDeliveryOrdersResponse {
    let params = Params { writer in
      writer.put("arrived_time_ge", arrivedTimeGe)
      writer.put("arrived_time_lt", arrivedTimeLt)
      writer.put("delivery_batch_codes", deliveryBatchCodes)
      writer.put("delivery_order_codes", deliveryOrderCodes)
      writer.put("delivery_types", deliveryTypes)
      writer.put("emergency_levels", emergencyLevels)
      writer.put("external_skc_codes", externalSkcCodes)
      writer.put("external_sku_codes", externalSkuCodes)
      writer.put("is_sample_included", isSampleIncluded)
      writer.put("latest_status_update_ge", latestStatusUpdateGe)
      writer.put("latest_status_update_lt", latestStatusUpdateLt)
      writer.put("order_types", orderTypes)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("platform_spu_codes", platformSpuCodes)
      writer.put("relative_codes", relativeCodes)
      writer.put("require_arrived_time_ge", requireArrivedTimeGe)
      writer.put("require_arrived_time_lt", requireArrivedTimeLt)
      writer.put("ship_time_ge", shipTimeGe)
      writer.put("ship_time_lt", shipTimeLt)
      writer.put("warehouse_codes", warehouseCodes)
    }
    return try await gsSearchDeliveryOrders(params, options: options)
  }

  /// `gsSearchDeliveryOrders` with its parameters by their names in the API.
  public func gsSearchDeliveryOrders(_ params: Params, options: CallOptions?) async throws -> GsSearchDeliveryOrdersResponse {
    GsSearchDeliveryOrdersResponse(try await connection.caller.call("gs_full_service_shipment.gs_search_delivery_orders", params, options))
  }

  /// Everything that `gsSearchDeliveryOrders` lists, page by page. Nothing is sent before it is iterated.
  public func gsSearchDeliveryOrdersPages(
    arrivedTimeGe: UnixTime? = nil,
    arrivedTimeLt: UnixTime? = nil,
    deliveryBatchCodes: [String]? = nil,
    deliveryOrderCodes: [String]? = nil,
    deliveryTypes: [String]? = nil,
    emergencyLevels: [String]? = nil,
    externalSkcCodes: [String]? = nil,
    externalSkuCodes: [String]? = nil,
    isSampleIncluded: Bool? = nil,
    latestStatusUpdateGe: Int? = nil,
    latestStatusUpdateLt: Int? = nil,
    orderTypes: [String]? = nil,
    pageSize: Int? = nil,
    platformSpuCodes: [String]? = nil,
    relativeCodes: [String]? = nil,
    requireArrivedTimeGe: UnixTime? = nil,
    requireArrivedTimeLt: UnixTime? = nil,
    shipTimeGe: UnixTime? = nil,
    shipTimeLt: UnixTime? = nil,
    warehouseCodes: [String]? = nil,
    options: PageOptions? = nil
  ) -> Pages<DeliveryOrder> {
    let params = Params { writer in
      writer.put("arrived_time_ge", arrivedTimeGe)
      writer.put("arrived_time_lt", arrivedTimeLt)
      writer.put("delivery_batch_codes", deliveryBatchCodes)
      writer.put("delivery_order_codes", deliveryOrderCodes)
      writer.put("delivery_types", deliveryTypes)
      writer.put("emergency_levels", emergencyLevels)
      writer.put("external_skc_codes", externalSkcCodes)
      writer.put("external_sku_codes", externalSkuCodes)
      writer.put("is_sample_included", isSampleIncluded)
      writer.put("latest_status_update_ge", latestStatusUpdateGe)
      writer.put("latest_status_update_lt", latestStatusUpdateLt)
      writer.put("order_types", orderTypes)
      writer.put("page_size", pageSize)
      writer.put("platform_spu_codes", platformSpuCodes)
      writer.put("relative_codes", relativeCodes)
      writer.put("require_arrived_time_ge", requireArrivedTimeGe)
      writer.put("require_arrived_time_lt", requireArrivedTimeLt)
      writer.put("ship_time_ge", shipTimeGe)
      writer.put("ship_time_lt", shipTimeLt)
      writer.put("warehouse_codes", warehouseCodes)
    }
    return gsSearchDeliveryOrdersPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func gsSearchDeliveryOrdersPages(_ params: Params, options: PageOptions?) -> Pages<DeliveryOrder> {
    connection.caller.pages("gs_full_service_shipment.gs_search_delivery_orders", params, options) { DeliveryOrder($0) }
  }

  /// Lists stock-up orders that match a filter, page by page (beta endpoint).
  ///
  /// `POST /gs_full_service_shipment/{version}/beta/stockup_orders/search`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - canDeliver: Restricts the result to stock-up orders for which the merchant may (true) or may not yet (false) start to deliver. Example: `true`.
  ///   - emergencyLevels: Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
  ///   - externalSkcCodes: Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
  ///   - externalSkuCodes: Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
  ///   - isDeliveryCompleted: Restricts the result to stock-up orders whose goods have all been delivered (true) or not (false). Example: `false`.
  ///   - isFirstOrder: Set to true to get only first stock-up orders of merchants, false for the others. Example: `true`.
  ///   - isNormal: Restricts the result to stock-up orders whose delivery goes on without problems (true) or not (false). Example: `true`.
  ///   - latestStatusUpdateGe: Earliest last change of state of the orders to return, Unix time in seconds. Example: `1713492000`.
  ///   - latestStatusUpdateLt: Last change of state that the orders must lie before, Unix time in seconds. Example: `1714442400`.
  ///   - orderCreateTimeGe: Earliest creation time of the orders to return, Unix time in seconds. Example: `1713492000`.
  ///   - orderCreateTimeLt: Creation time that the orders must lie before, Unix time in seconds. Example: `1714442400`.
  ///   - orderSources: Restricts the result to stock-up orders started by PLATFORM, by MERCHANT, or by a problem (ABNORMAL_REDELIVERY).
  ///   - orderStatus: Restricts the result to stock-up orders in these states, from WAIT_CONFIRM over WAIT_SEND and SENDED to INBOUND.
  ///   - orderTypes: Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
  ///   - pageSize: Entries per page, 10 by default, at most 50. Example: `10`.
  ///   - pageToken: Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
  ///   - platformSkuCodes: Restricts the result to these SKUs, at most 50 codes of the platform.
  ///   - platformSpuCodes: Restricts the result to these products (SPUs), at most 50 codes of the platform.
  ///   - requireArrivedTimeGe: Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713492000`.
  ///   - requireArrivedTimeLt: Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`.
  ///   - requireShipTimeGe: Earliest shipping deadline of the orders to return, Unix time in seconds. Example: `1713492000`.
  ///   - requireShipTimeLt: Shipping deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`.
  ///   - stockupOrderCodes: Restricts the result to these stock-up orders, at most 50 codes.
  public func gsSearchStockupOrders(
    canDeliver: Bool? = nil,
    emergencyLevels: [String]? = nil,
    externalSkcCodes: [String]? = nil,
    externalSkuCodes: [String]? = nil,
    isDeliveryCompleted: Bool? = nil,
    isFirstOrder: Bool? = nil,
    isNormal: Bool? = nil,
    latestStatusUpdateGe: Int? = nil,
    latestStatusUpdateLt: Int? = nil,
    orderCreateTimeGe: UnixTime? = nil,
    orderCreateTimeLt: UnixTime? = nil,
    orderSources: [String]? = nil,
    orderStatus: [String]? = nil,
    orderTypes: [String]? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    platformSkuCodes: [String]? = nil,
    platformSpuCodes: [String]? = nil,
    requireArrivedTimeGe: UnixTime? = nil,
    requireArrivedTimeLt: UnixTime? = nil,
    requireShipTimeGe: UnixTime? = nil,
    requireShipTimeLt: UnixTime? = nil,
    stockupOrderCodes: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> GsSearchStockupOrdersResponse {
    let params = Params { writer in
      writer.put("can_deliver", canDeliver)
      writer.put("emergency_levels", emergencyLevels)
      writer.put("external_skc_codes", externalSkcCodes)
      writer.put("external_sku_codes", externalSkuCodes)
      writer.put("is_delivery_completed", isDeliveryCompleted)
      writer.put("is_first_order", isFirstOrder)
      writer.put("is_normal", isNormal)
      writer.put("latest_status_update_ge", latestStatusUpdateGe)
      writer.put("latest_status_update_lt", latestStatusUpdateLt)
      writer.put("order_create_time_ge", orderCreateTimeGe)
      writer.put("order_create_time_lt", orderCreateTimeLt)
      writer.put("order_sources", orderSources)
      writer.put("order_status", orderStatus)
      writer.put("order_types", orderTypes)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("platform_sku_codes", platformSkuCodes)
      writer.put("platform_spu_codes", platformSpuCodes)
      writer.put("require_arrived_time_ge", requireArrivedTimeGe)
      writer.put("require_arrived_time_lt", requireArrivedTimeLt)
      writer.put("require_ship_time_ge", requireShipTimeGe)
      writer.put("require_ship_time_lt", requireShipTimeLt)
      writer.put("stockup_order_codes", stockupOrderCodes)
    }
    return try await gsSearchStockupOrders(params, options: options)
  }

  /// `gsSearchStockupOrders` with its parameters by their names in the API.
  public func gsSearchStockupOrders(_ params: Params, options: CallOptions?) async throws -> GsSearchStockupOrdersResponse {
    GsSearchStockupOrdersResponse(try await connection.caller.call("gs_full_service_shipment.gs_search_stockup_orders", params, options))
  }

  /// Everything that `gsSearchStockupOrders` lists, page by page. Nothing is sent before it is iterated.
  public func gsSearchStockupOrdersPages(
    canDeliver: Bool? = nil,
    emergencyLevels: [String]? = nil,
    externalSkcCodes: [String]? = nil,
    externalSkuCodes: [String]? = nil,
    isDeliveryCompleted: Bool? = nil,
    isFirstOrder: Bool? = nil,
    isNormal: Bool? = nil,
    latestStatusUpdateGe: Int? = nil,
    latestStatusUpdateLt: Int? = nil,
    orderCreateTimeGe: UnixTime? = nil,
    orderCreateTimeLt: UnixTime? = nil,
    orderSources: [String]? = nil,
    orderStatus: [String]? = nil,
    orderTypes: [String]? = nil,
    pageSize: Int? = nil,
    platformSkuCodes: [String]? = nil,
    platformSpuCodes: [String]? = nil,
    requireArrivedTimeGe: UnixTime? = nil,
    requireArrivedTimeLt: UnixTime? = nil,
    requireShipTimeGe: UnixTime? = nil,
    requireShipTimeLt: UnixTime? = nil,
    stockupOrderCodes: [String]? = nil,
    options: PageOptions? = nil
  ) -> Pages<StockupOrder> {
    let params = Params { writer in
      writer.put("can_deliver", canDeliver)
      writer.put("emergency_levels", emergencyLevels)
      writer.put("external_skc_codes", externalSkcCodes)
      writer.put("external_sku_codes", externalSkuCodes)
      writer.put("is_delivery_completed", isDeliveryCompleted)
      writer.put("is_first_order", isFirstOrder)
      writer.put("is_normal", isNormal)
      writer.put("latest_status_update_ge", latestStatusUpdateGe)
      writer.put("latest_status_update_lt", latestStatusUpdateLt)
      writer.put("order_create_time_ge", orderCreateTimeGe)
      writer.put("order_create_time_lt", orderCreateTimeLt)
      writer.put("order_sources", orderSources)
      writer.put("order_status", orderStatus)
      writer.put("order_types", orderTypes)
      writer.put("page_size", pageSize)
      writer.put("platform_sku_codes", platformSkuCodes)
      writer.put("platform_spu_codes", platformSpuCodes)
      writer.put("require_arrived_time_ge", requireArrivedTimeGe)
      writer.put("require_arrived_time_lt", requireArrivedTimeLt)
      writer.put("require_ship_time_ge", requireShipTimeGe)
      writer.put("require_ship_time_lt", requireShipTimeLt)
      writer.put("stockup_order_codes", stockupOrderCodes)
    }
    return gsSearchStockupOrdersPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func gsSearchStockupOrdersPages(_ params: Params, options: PageOptions?) -> Pages<StockupOrder> {
    connection.caller.pages("gs_full_service_shipment.gs_search_stockup_orders", params, options) { StockupOrder($0) }
  }

  /// Returns a supplier's delivery batches, with their logistics orders (preview endpoint).
  ///
  /// `GET /gs_full_service_shipment/{version}/preview/delivery_orders/delivery_batchs`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  /// - The response contains personal data.
  ///
  /// - Parameters:
  ///   - deliveryBatchCodes: Delivery batches to return, at most 50 codes.
  ///   - supplierId: Platform's id of the merchant (supplier) for whom the call is made. Example: `5764607611253786572`.
  public func queryDeliveryBatches(
    deliveryBatchCodes: [String],
    supplierId: String,
    options: CallOptions? = nil
  ) async throws -> QueryDeliveryBatchesResponse {
    let params = Params { writer in
      writer.put("delivery_batch_codes", deliveryBatchCodes)
      writer.put("supplier_id", supplierId)
    }
    return try await queryDeliveryBatches(params, options: options)
  }

  /// `queryDeliveryBatches` with its parameters by their names in the API.
  public func queryDeliveryBatches(_ params: Params, options: CallOptions?) async throws -> QueryDeliveryBatchesResponse {
    QueryDeliveryBatchesResponse(try await connection.caller.call("gs_full_service_shipment.query_delivery_batches", params, options))
  }

  /// Reserves shipping for a supplier's delivery orders (preview endpoint).
  ///
  /// `POST /gs_full_service_shipment/{version}/preview/delivery_orders/reserve_ship`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - supplierId: Platform's id of the merchant (supplier) for whom the call is made. Example: `5764607611253786572`.
  ///   - deliveryMode: Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `PLATFORM_DELIVERY`.
  ///   - deliveryOrderCodes: Delivery orders that the call is about, at most 50 codes.
  ///   - logistics: Logistics provider and service to book; required if `delivery_mode` is PLATFORM_DELIVERY.
  ///   - reserve: Dates and slot to book for pickup and arrival.
  ///   - senderContact: Address and contact of the merchant who sends the goods.
  ///   - totalWeight: Weight of all goods to be transported; it decides which logistics providers can be offered.
  ///   - warehouseCode: Code of the warehouse that gets the goods. Example: `JD01`.
  public func reserveShipping(
    supplierId: String,
    deliveryMode: String? = nil,
    deliveryOrderCodes: [String]? = nil,
    logistics: GlobalSellingQueryLogisticsOrdersLogistics? = nil,
    reserve: Reserve? = nil,
    senderContact: GsQueryDeliveryBatchesSenderContact? = nil,
    totalWeight: TotalWeight? = nil,
    warehouseCode: String? = nil,
    options: CallOptions? = nil
  ) async throws -> ReserveShippingResponse {
    let params = Params { writer in
      writer.put("supplier_id", supplierId)
      writer.put("delivery_mode", deliveryMode)
      writer.put("delivery_order_codes", deliveryOrderCodes)
      writer.put("logistics", logistics)
      writer.put("reserve", reserve)
      writer.put("sender_contact", senderContact)
      writer.put("total_weight", totalWeight)
      writer.put("warehouse_code", warehouseCode)
    }
    return try await reserveShipping(params, options: options)
  }

  /// `reserveShipping` with its parameters by their names in the API.
  public func reserveShipping(_ params: Params, options: CallOptions?) async throws -> ReserveShippingResponse {
    ReserveShippingResponse(try await connection.caller.call("gs_full_service_shipment.reserve_shipping", params, options))
  }

  /// Lists carriers, fees and arrival slots for a supplier (preview endpoint).
  ///
  /// `POST /gs_full_service_shipment/{version}/preview/shipping_providers/search`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - supplierId: Platform's id of the merchant (supplier) for whom the call is made. Example: `5764607611253786572`.
  ///   - deliveryMode: Who transports the goods to the warehouse: the merchant (SELF_DELIVERY) or the platform's logistics (PLATFORM_DELIVERY). Example: `SELF_DELIVERY`.
  ///   - deliveryOption: Speed of the service: SUPER_SPEEDY_EXPRESS, the only one for JIT orders, or SPEEDY_EXPRESS and STANDARD_EXPRESS for ordinary orders. Example: `SUPER_SPEEDY_EXPRESS`.
  ///   - deliveryOrderCodes: Delivery orders that the call is about, at most 50 codes.
  ///   - senderContact: Address and contact of the merchant who sends the goods.
  ///   - totalWeight: Weight of all goods to be transported; it decides which logistics providers can be offered.
  ///   - warehouseCode: Code of the warehouse that gets the goods. Example: `JD01`.
  public func searchAvailableShippingProviders(
    supplierId: String,
    deliveryMode: String? = nil,
    deliveryOption: String? = nil,
    deliveryOrderCodes: [String]? = nil,
    senderContact: GsQueryDeliveryBatchesSenderContact? = nil,
    totalWeight: TotalWeight? = nil,
    warehouseCode: String? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchAvailableShippingProvidersResponse {
    let params = Params { writer in
      writer.put("supplier_id", supplierId)
      writer.put("delivery_mode", deliveryMode)
      writer.put("delivery_option", deliveryOption)
      writer.put("delivery_order_codes", deliveryOrderCodes)
      writer.put("sender_contact", senderContact)
      writer.put("total_weight", totalWeight)
      writer.put("warehouse_code", warehouseCode)
    }
    return try await searchAvailableShippingProviders(params, options: options)
  }

  /// `searchAvailableShippingProviders` with its parameters by their names in the API.
  public func searchAvailableShippingProviders(_ params: Params, options: CallOptions?) async throws -> SearchAvailableShippingProvidersResponse {
    SearchAvailableShippingProvidersResponse(try await connection.caller.call("gs_full_service_shipment.search_available_shipping_providers", params, options))
  }

  /// Lists a supplier's delivery orders that match a filter (preview endpoint).
  ///
  /// `POST /gs_full_service_shipment/{version}/preview/delivery_orders/search`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - supplierId: Platform's id of the merchant (supplier) for whom the call is made. Example: `5764607611253786572`.
  ///   - arrivedTimeGe: Earliest arrival at the warehouse of the orders to return, Unix time in seconds. Example: `1713492000`.
  ///   - arrivedTimeLt: Arrival at the warehouse that the orders must lie before, Unix time in seconds. Example: `1714442400`.
  ///   - deliveryBatchCodes: Restricts the result to delivery orders of these batches, at most 50 codes.
  ///   - deliveryOrderCodes: Delivery orders that the call is about, at most 50 codes.
  ///   - deliveryTypes: Restricts the result to deliveries of these kinds, such as DELIVERY_NORMAL, DEFECTIVE_REPAIR or LESS_SUPPLEMENT.
  ///   - emergencyLevels: Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
  ///   - externalSkcCodes: Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
  ///   - externalSkuCodes: Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
  ///   - isSampleIncluded: Restricts the result to deliveries that must contain a sample (true) or need not (false). Example: `true`.
  ///   - orderTypes: Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
  ///   - pageSize: Entries per page, 10 by default, at most 50. Example: `10`.
  ///   - pageToken: Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
  ///   - platformSpuCodes: Restricts the result to these products (SPUs), at most 50 codes of the platform.
  ///   - relativeCodes: Restricts the result to deliveries for these stock-up or abnormal orders, at most 50 codes.
  ///   - requireArrivedTimeGe: Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713492000`.
  ///   - requireArrivedTimeLt: Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1714442400`.
  ///   - shipTimeGe: Earliest shipping time of the delivery orders to return, Unix time in seconds. Example: `1713492000`.
  ///   - shipTimeLt: Shipping time that the delivery orders must lie before, Unix time in seconds. Example: `1714442400`.
  ///   - warehouseCodes: Restricts the result to delivery orders for these warehouses.
  public func searchDeliveryOrders(
    supplierId: String,
    arrivedTimeGe: UnixTime? = nil,
    arrivedTimeLt: UnixTime? = nil,
    deliveryBatchCodes: [String]? = nil,
    deliveryOrderCodes: [String]? = nil,
    deliveryTypes: [String]? = nil,
    emergencyLevels: [String]? = nil,
    externalSkcCodes: [String]? = nil,
    externalSkuCodes: [String]? = nil,
    isSampleIncluded: Bool? = nil,
    orderTypes: [String]? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    platformSpuCodes: [String]? = nil,
    relativeCodes: [String]? = nil,
    requireArrivedTimeGe: UnixTime? = nil,
    requireArrivedTimeLt: UnixTime? = nil,
    shipTimeGe: UnixTime? = nil,
    shipTimeLt: UnixTime? = nil,
    warehouseCodes: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchDeliveryOrdersResponse {
    let params = Params { writer in
      writer.put("supplier_id", supplierId)
      writer.put("arrived_time_ge", arrivedTimeGe)
      writer.put("arrived_time_lt", arrivedTimeLt)
      writer.put("delivery_batch_codes", deliveryBatchCodes)
      writer.put("delivery_order_codes", deliveryOrderCodes)
      writer.put("delivery_types", deliveryTypes)
      writer.put("emergency_levels", emergencyLevels)
      writer.put("external_skc_codes", externalSkcCodes)
      writer.put("external_sku_codes", externalSkuCodes)
      writer.put("is_sample_included", isSampleIncluded)
      writer.put("order_types", orderTypes)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("platform_spu_codes", platformSpuCodes)
      writer.put("relative_codes", relativeCodes)
      writer.put("require_arrived_time_ge", requireArrivedTimeGe)
      writer.put("require_arrived_time_lt", requireArrivedTimeLt)
      writer.put("ship_time_ge", shipTimeGe)
      writer.put("ship_time_lt", shipTimeLt)
      writer.put("warehouse_codes", warehouseCodes)
    }
    return try await searchDeliveryOrders(params, options: options)
  }

  /// `searchDeliveryOrders` with its parameters by their names in the API.
  public func searchDeliveryOrders(_ params: Params, options: CallOptions?) async throws -> SearchDeliveryOrdersResponse {
    SearchDeliveryOrdersResponse(try await connection.caller.call("gs_full_service_shipment.search_delivery_orders", params, options))
  }

  /// Everything that `searchDeliveryOrders` lists, page by page. Nothing is sent before it is iterated.
  public func searchDeliveryOrdersPages(
    supplierId: String,
    arrivedTimeGe: UnixTime? = nil,
    arrivedTimeLt: UnixTime? = nil,
    deliveryBatchCodes: [String]? = nil,
    deliveryOrderCodes: [String]? = nil,
    deliveryTypes: [String]? = nil,
    emergencyLevels: [String]? = nil,
    externalSkcCodes: [String]? = nil,
    externalSkuCodes: [String]? = nil,
    isSampleIncluded: Bool? = nil,
    orderTypes: [String]? = nil,
    pageSize: Int? = nil,
    platformSpuCodes: [String]? = nil,
    relativeCodes: [String]? = nil,
    requireArrivedTimeGe: UnixTime? = nil,
    requireArrivedTimeLt: UnixTime? = nil,
    shipTimeGe: UnixTime? = nil,
    shipTimeLt: UnixTime? = nil,
    warehouseCodes: [String]? = nil,
    options: PageOptions? = nil
  ) -> Pages<DeliveryOrder> {
    let params = Params { writer in
      writer.put("supplier_id", supplierId)
      writer.put("arrived_time_ge", arrivedTimeGe)
      writer.put("arrived_time_lt", arrivedTimeLt)
      writer.put("delivery_batch_codes", deliveryBatchCodes)
      writer.put("delivery_order_codes", deliveryOrderCodes)
      writer.put("delivery_types", deliveryTypes)
      writer.put("emergency_levels", emergencyLevels)
      writer.put("external_skc_codes", externalSkcCodes)
      writer.put("external_sku_codes", externalSkuCodes)
      writer.put("is_sample_included", isSampleIncluded)
      writer.put("order_types", orderTypes)
      writer.put("page_size", pageSize)
      writer.put("platform_spu_codes", platformSpuCodes)
      writer.put("relative_codes", relativeCodes)
      writer.put("require_arrived_time_ge", requireArrivedTimeGe)
      writer.put("require_arrived_time_lt", requireArrivedTimeLt)
      writer.put("ship_time_ge", shipTimeGe)
      writer.put("ship_time_lt", shipTimeLt)
      writer.put("warehouse_codes", warehouseCodes)
    }
    return searchDeliveryOrdersPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchDeliveryOrdersPages(_ params: Params, options: PageOptions?) -> Pages<DeliveryOrder> {
    connection.caller.pages("gs_full_service_shipment.search_delivery_orders", params, options) { DeliveryOrder($0) }
  }

  /// Lists a supplier's stock-up orders that match a filter (preview endpoint).
  ///
  /// `POST /gs_full_service_shipment/{version}/preview/stockup_orders/search`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - supplierId: Platform's id of the merchant (supplier) for whom the call is made. Example: `5764607611253786572`.
  ///   - canDeliver: Restricts the result to stock-up orders for which the merchant may (true) or may not yet (false) start to deliver. Example: `true`.
  ///   - emergencyLevels: Restricts the result to orders of these degrees of urgency: URGENT, EXPEDITED, GENERAL.
  ///   - externalSkcCodes: Restricts the result to these SKCs, at most 50 codes of the merchant's own system.
  ///   - externalSkuCodes: Restricts the result to these SKUs, at most 50 codes of the merchant's own system.
  ///   - isDeliveryCompleted: Restricts the result to stock-up orders whose goods have all been delivered (true) or not (false). Example: `true`.
  ///   - isFirstOrder: Set to true to get only first stock-up orders of merchants, false for the others. Example: `true`.
  ///   - isNormal: Restricts the result to stock-up orders whose delivery goes on without problems (true) or not (false). Example: `true`.
  ///   - orderCreateTimeGe: Earliest creation time of the orders to return, Unix time in seconds. Example: `1713293316`.
  ///   - orderCreateTimeLt: Creation time that the orders must lie before, Unix time in seconds. Example: `1713593316`.
  ///   - orderSources: Restricts the result to stock-up orders started by PLATFORM, by MERCHANT, or by a problem (ABNORMAL_REDELIVERY).
  ///   - orderStatus: Restricts the result to stock-up orders in these states, from WAIT_CONFIRM over WAIT_SEND and SENDED to INBOUND.
  ///   - orderTypes: Restricts the result to JIT orders, which follow sales, or NORMAL orders, which are made for stock.
  ///   - pageSize: Entries per page, 10 by default, at most 50. Example: `10`.
  ///   - pageToken: Page to return; 1 by default, then the value of `next_page_token`. Example: `1`.
  ///   - platformSkuCodes: Restricts the result to these SKUs, at most 50 codes of the platform.
  ///   - platformSpuCodes: Restricts the result to these products (SPUs), at most 50 codes of the platform.
  ///   - requireArrivedTimeGe: Earliest arrival deadline of the orders to return, Unix time in seconds. Example: `1713293316`.
  ///   - requireArrivedTimeLt: Arrival deadline that the orders must lie before, Unix time in seconds. Example: `1713593316`.
  ///   - requireShipTimeGe: Earliest shipping deadline of the orders to return, Unix time in seconds. Example: `1713293316`.
  ///   - requireShipTimeLt: Shipping deadline that the orders must lie before, Unix time in seconds. Example: `1713593316`.
  ///   - stockupOrderCodes: Restricts the result to these stock-up orders, at most 50 codes.
  public func searchStockupOrders(
    supplierId: String,
    canDeliver: Bool? = nil,
    emergencyLevels: [String]? = nil,
    externalSkcCodes: [String]? = nil,
    externalSkuCodes: [String]? = nil,
    isDeliveryCompleted: Bool? = nil,
    isFirstOrder: Bool? = nil,
    isNormal: Bool? = nil,
    orderCreateTimeGe: UnixTime? = nil,
    orderCreateTimeLt: UnixTime? = nil,
    orderSources: [String]? = nil,
    orderStatus: [String]? = nil,
    orderTypes: [String]? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    platformSkuCodes: [String]? = nil,
    platformSpuCodes: [String]? = nil,
    requireArrivedTimeGe: UnixTime? = nil,
    requireArrivedTimeLt: UnixTime? = nil,
    requireShipTimeGe: UnixTime? = nil,
    requireShipTimeLt: UnixTime? = nil,
    stockupOrderCodes: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> SearchStockupOrdersResponse {
    let params = Params { writer in
      writer.put("supplier_id", supplierId)
      writer.put("can_deliver", canDeliver)
      writer.put("emergency_levels", emergencyLevels)
      writer.put("external_skc_codes", externalSkcCodes)
      writer.put("external_sku_codes", externalSkuCodes)
      writer.put("is_delivery_completed", isDeliveryCompleted)
      writer.put("is_first_order", isFirstOrder)
      writer.put("is_normal", isNormal)
      writer.put("order_create_time_ge", orderCreateTimeGe)
      writer.put("order_create_time_lt", orderCreateTimeLt)
      writer.put("order_sources", orderSources)
      writer.put("order_status", orderStatus)
      writer.put("order_types", orderTypes)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("platform_sku_codes", platformSkuCodes)
      writer.put("platform_spu_codes", platformSpuCodes)
      writer.put("require_arrived_time_ge", requireArrivedTimeGe)
      writer.put("require_arrived_time_lt", requireArrivedTimeLt)
      writer.put("require_ship_time_ge", requireShipTimeGe)
      writer.put("require_ship_time_lt", requireShipTimeLt)
      writer.put("stockup_order_codes", stockupOrderCodes)
    }
    return try await searchStockupOrders(params, options: options)
  }

  /// `searchStockupOrders` with its parameters by their names in the API.
  public func searchStockupOrders(_ params: Params, options: CallOptions?) async throws -> SearchStockupOrdersResponse {
    SearchStockupOrdersResponse(try await connection.caller.call("gs_full_service_shipment.search_stockup_orders", params, options))
  }

  /// Everything that `searchStockupOrders` lists, page by page. Nothing is sent before it is iterated.
  public func searchStockupOrdersPages(
    supplierId: String,
    canDeliver: Bool? = nil,
    emergencyLevels: [String]? = nil,
    externalSkcCodes: [String]? = nil,
    externalSkuCodes: [String]? = nil,
    isDeliveryCompleted: Bool? = nil,
    isFirstOrder: Bool? = nil,
    isNormal: Bool? = nil,
    orderCreateTimeGe: UnixTime? = nil,
    orderCreateTimeLt: UnixTime? = nil,
    orderSources: [String]? = nil,
    orderStatus: [String]? = nil,
    orderTypes: [String]? = nil,
    pageSize: Int? = nil,
    platformSkuCodes: [String]? = nil,
    platformSpuCodes: [String]? = nil,
    requireArrivedTimeGe: UnixTime? = nil,
    requireArrivedTimeLt: UnixTime? = nil,
    requireShipTimeGe: UnixTime? = nil,
    requireShipTimeLt: UnixTime? = nil,
    stockupOrderCodes: [String]? = nil,
    options: PageOptions? = nil
  ) -> Pages<StockupOrder> {
    let params = Params { writer in
      writer.put("supplier_id", supplierId)
      writer.put("can_deliver", canDeliver)
      writer.put("emergency_levels", emergencyLevels)
      writer.put("external_skc_codes", externalSkcCodes)
      writer.put("external_sku_codes", externalSkuCodes)
      writer.put("is_delivery_completed", isDeliveryCompleted)
      writer.put("is_first_order", isFirstOrder)
      writer.put("is_normal", isNormal)
      writer.put("order_create_time_ge", orderCreateTimeGe)
      writer.put("order_create_time_lt", orderCreateTimeLt)
      writer.put("order_sources", orderSources)
      writer.put("order_status", orderStatus)
      writer.put("order_types", orderTypes)
      writer.put("page_size", pageSize)
      writer.put("platform_sku_codes", platformSkuCodes)
      writer.put("platform_spu_codes", platformSpuCodes)
      writer.put("require_arrived_time_ge", requireArrivedTimeGe)
      writer.put("require_arrived_time_lt", requireArrivedTimeLt)
      writer.put("require_ship_time_ge", requireShipTimeGe)
      writer.put("require_ship_time_lt", requireShipTimeLt)
      writer.put("stockup_order_codes", stockupOrderCodes)
    }
    return searchStockupOrdersPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func searchStockupOrdersPages(_ params: Params, options: PageOptions?) -> Pages<StockupOrder> {
    connection.caller.pages("gs_full_service_shipment.search_stockup_orders", params, options) { StockupOrder($0) }
  }

}