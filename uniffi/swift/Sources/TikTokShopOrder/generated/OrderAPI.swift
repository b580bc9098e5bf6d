// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Order: the operations of the domain `order`.
///
/// Tests of an app give a type of their own this protocol, with the methods that they need; the others throw. Each operation
/// has a method that takes `Params`, which is the one to write, and another with named parameters, which calls it.
public protocol OrderAPI: Resource {
  func addExternalOrderReferences(_ params: Params, options: CallOptions?) async throws -> AddExternalOrderReferencesResponse
  func getExternalOrderReferences(_ params: Params, options: CallOptions?) async throws -> GetExternalOrderReferencesResponse
  func getOrderDetail(_ params: Params, options: CallOptions?) async throws -> GetOrderDetailResponse
  func getOrderList(_ params: Params, options: CallOptions?) async throws -> GetOrderListResponse
  func getOrderListPages(_ params: Params, options: PageOptions?) -> Pages<Order>
  func getOrderListBetween(from: UnixTime, to: UnixTime, _ params: Params, options: WindowOptions?) -> Pages<Order>
  func getPriceDetail(_ params: Params, options: CallOptions?) async throws -> GetPriceDetailResponse
  func getPrivilegedOrderDetail(_ params: Params, options: CallOptions?) async throws -> GetPrivilegedOrderDetailResponse
  func searchOrderByExternalOrderReferences(_ params: Params, options: CallOptions?) async throws -> SearchOrderByExternalOrderReferencesResponse
  func searchPodCustomizationDetails(_ params: Params, options: CallOptions?) async throws -> SearchPodCustomizationDetailsResponse
  func updateBlindBoxOpeningResults(_ params: Params, options: CallOptions?) async throws -> UpdateBlindBoxOpeningResultsResponse
}

/// Order: the operations of the domain `order`.
public struct OrderResource: OrderAPI {
  public let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }
}

extension TikTokShopClient {
  /// Order: the operations of the domain `order`.
  public var order: OrderResource { OrderResource(connection) }
}

extension OrderAPI {
  /// Stores the ids that up to 100 orders have on another platform.
  ///
  /// `POST /order/{version}/orders/external_orders`, version 202406.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  /// - Scope: `seller.order.ext_ref.write.custom` or `seller.order.ext_ref.write`.
  ///
  /// - Parameters:
  ///   - orders: TikTok Shop orders to link with orders of your own system, at most 100 in one call.
  public func addExternalOrderReferences(
    orders: [AddExternalOrderReferencesOrder],
    options: CallOptions? = nil
  ) async throws -> AddExternalOrderReferencesResponse {
    let params = Params { writer in
      writer.put("orders", orders)
    }
    return try await addExternalOrderReferences(params, options: options)
  }

  /// `addExternalOrderReferences` with its parameters by their names in the API.
  public func addExternalOrderReferences(_ params: Params, options: CallOptions?) async throws -> AddExternalOrderReferencesResponse {
    AddExternalOrderReferencesResponse(try await connection.caller.call("order.add_external_order_references", params, options))
  }

  /// Returns the ids that one order has on another platform.
  ///
  /// `GET /order/{version}/orders/{order_id}/external_orders`, version 202406.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.order.ext_ref.read`.
  ///
  /// - Parameters:
  ///   - orderId: Id of the TikTok Shop order whose references to read.
  ///   - platform: Order management system whose reference to return. Example: `SHOPIFY`.
  public func getExternalOrderReferences(
    orderId: String,
    platform: AddExternalOrderReferencesExternalOrderPlatform,
    options: CallOptions? = nil
  ) async throws -> GetExternalOrderReferencesResponse {
    let params = Params { writer in
      writer.put("order_id", orderId)
      writer.put("platform", platform)
    }
    return try await getExternalOrderReferences(params, options: options)
  }

  /// `getExternalOrderReferences` with its parameters by their names in the API.
  public func getExternalOrderReferences(_ params: Params, options: CallOptions?) async throws -> GetExternalOrderReferencesResponse {
    GetExternalOrderReferencesResponse(try await connection.caller.call("order.get_external_order_references", params, options))
  }

  /// Returns up to 50 orders by id, with their line items, address and payment.
  ///
  /// `GET /order/{version}/orders`, version 202507; also 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - The response contains personal data.
  /// - Scope: `seller.order.info`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/650aa8ccc16ffe02b8f167a0>)
  ///
  /// - Parameters:
  ///   - ids: Ids of the TikTok Shop orders to fetch, at most 50 in one call.
  public func getOrderDetail(
    ids: [String],
    options: CallOptions? = nil
  ) async throws -> GetOrderDetailResponse {
    let params = Params { writer in
      writer.put("ids", ids)
    }
    return try await getOrderDetail(params, options: options)
  }

  /// `getOrderDetail` with its parameters by their names in the API.
  public func getOrderDetail(_ params: Params, options: CallOptions?) async throws -> GetOrderDetailResponse {
    GetOrderDetailResponse(try await connection.caller.call("order.get_order_detail", params, options))
  }

  /// Lists orders that match a filter, newest first.
  ///
  /// `POST /order/{version}/orders/search`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - The response contains personal data.
  /// - Scope: `seller.order.info`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/650aa8094a0bb702c06df242>)
  ///
  /// - Parameters:
  ///   - buyerUserId: Limits the result to orders of the buyer with this platform user id. Example: `7213489962827123654`.
  ///   - createTimeGe: Earliest creation time of the orders to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop. Example: `1623812664`.
  ///   - createTimeLt: Creation time before which the returned orders were placed, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. Example: `1623812664`.
  ///   - isBuyerRequestCancel: Limits the result to orders with (true) or without (false) a cancellation request by the buyer. Example: `false`.
  ///   - orderStatus: Limits the result to orders in this state; one state per call. Example: `UNPAID`.
  ///   - pageSize: Number of orders per page, 1 to 100, 20 by default. Default: `20`. Example: `20`.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page.
  ///   - shippingType: Limits the result to orders with this provider of the shipping service. Example: `TIKTOK`.
  ///   - sortField: Time by which the orders are sorted, in the direction of `sort_order`; `create_time` by default. Default: `create_time`. Example: `create_time`.
  ///   - sortOrder: Direction of sorting by `sort_field`; descending by default. Default: `DESC`. Example: `ASC`.
  ///   - updateTimeGe: Earliest update time of the orders to return, inclusive, Unix time in seconds; when only `update_time_lt` is given it defaults to the earliest time of the shop. Example: `1623812664`.
  ///   - updateTimeLt: Update time before which the returned orders last changed, exclusive, Unix time in seconds; defaults to now, and an order that changes during the search may show a later time. Example: `1623812664`.
  ///   - warehouseIds: Limits the result to orders from these pickup or sales warehouses, at most 100 ids; only for shops with several warehouses.
  public func getOrderList(
    buyerUserId: String? = nil,
    createTimeGe: UnixTime? = nil,
    createTimeLt: UnixTime? = nil,
    isBuyerRequestCancel: Bool? = nil,
    orderStatus: OrderStatus? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    shippingType: String? = nil,
    sortField: SortField? = nil,
    sortOrder: SortOrder? = nil,
    updateTimeGe: UnixTime? = nil,
    updateTimeLt: UnixTime? = nil,
    warehouseIds: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> GetOrderListResponse {
    let params = Params { writer in
      writer.put("buyer_user_id", buyerUserId)
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_lt", createTimeLt)
      writer.put("is_buyer_request_cancel", isBuyerRequestCancel)
      writer.put("order_status", orderStatus)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("shipping_type", shippingType)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
      writer.put("update_time_ge", updateTimeGe)
      writer.put("update_time_lt", updateTimeLt)
      writer.put("warehouse_ids", warehouseIds)
    }
    return try await getOrderList(params, options: options)
  }

  /// `getOrderList` with its parameters by their names in the API.
  public func getOrderList(_ params: Params, options: CallOptions?) async throws -> GetOrderListResponse {
    GetOrderListResponse(try await connection.caller.call("order.get_order_list", params, options))
  }

  /// Everything that `getOrderList` lists, page by page. Nothing is sent before it is iterated.
  public func getOrderListPages(
    buyerUserId: String? = nil,
    createTimeGe: UnixTime? = nil,
    createTimeLt: UnixTime? = nil,
    isBuyerRequestCancel: Bool? = nil,
    orderStatus: OrderStatus? = nil,
    pageSize: Int? = nil,
    shippingType: String? = nil,
    sortField: SortField? = nil,
    sortOrder: SortOrder? = nil,
    updateTimeGe: UnixTime? = nil,
    updateTimeLt: UnixTime? = nil,
    warehouseIds: [String]? = nil,
    options: PageOptions? = nil
  ) -> Pages<Order> {
    let params = Params { writer in
      writer.put("buyer_user_id", buyerUserId)
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_lt", createTimeLt)
      writer.put("is_buyer_request_cancel", isBuyerRequestCancel)
      writer.put("order_status", orderStatus)
      writer.put("page_size", pageSize)
      writer.put("shipping_type", shippingType)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
      writer.put("update_time_ge", updateTimeGe)
      writer.put("update_time_lt", updateTimeLt)
      writer.put("warehouse_ids", warehouseIds)
    }
    return getOrderListPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getOrderListPages(_ params: Params, options: PageOptions?) -> Pages<Order> {
    connection.caller.pages("order.get_order_list", params, options) { Order($0) }
  }

  /// `getOrderList` between two times, however many results there are: the search is split into windows.
  public func getOrderListBetween(
    from: UnixTime,
    to: UnixTime,
    buyerUserId: String? = nil,
    isBuyerRequestCancel: Bool? = nil,
    orderStatus: OrderStatus? = nil,
    pageSize: Int? = nil,
    shippingType: String? = nil,
    sortField: SortField? = nil,
    sortOrder: SortOrder? = nil,
    updateTimeGe: UnixTime? = nil,
    updateTimeLt: UnixTime? = nil,
    warehouseIds: [String]? = nil,
    options: WindowOptions? = nil
  ) -> Pages<Order> {
    let params = Params { writer in
      writer.put("buyer_user_id", buyerUserId)
      writer.put("is_buyer_request_cancel", isBuyerRequestCancel)
      writer.put("order_status", orderStatus)
      writer.put("page_size", pageSize)
      writer.put("shipping_type", shippingType)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
      writer.put("update_time_ge", updateTimeGe)
      writer.put("update_time_lt", updateTimeLt)
      writer.put("warehouse_ids", warehouseIds)
    }
    return getOrderListBetween(from: from, to: to, params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getOrderListBetween(
    from: UnixTime, to: UnixTime, _ params: Params, options: WindowOptions?
  ) -> Pages<Order> {
    connection.caller.windows("order.get_order_list", from: from, to: to, params, options) { Order($0) }
  }

  /// Returns the price, discounts, fees and taxes of one order, per line item.
  ///
  /// `GET /order/{version}/orders/{order_id}/price_detail`, version 202407.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.order.info`.
  ///
  /// - Parameters:
  ///   - orderId: Id of the TikTok Shop order whose price calculation to return.
  public func getPriceDetail(
    orderId: String,
    options: CallOptions? = nil
  ) async throws -> GetPriceDetailResponse {
    let params = Params { writer in
      writer.put("order_id", orderId)
    }
    return try await getPriceDetail(params, options: options)
  }

  /// `getPriceDetail` with its parameters by their names in the API.
  public func getPriceDetail(_ params: Params, options: CallOptions?) async throws -> GetPriceDetailResponse {
    GetPriceDetailResponse(try await connection.caller.call("order.get_price_detail", params, options))
  }

  /// Returns up to 50 orders with personal data, for apps granted that access.
  ///
  /// `GET /order/{version}/privileged_orders`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - The response contains personal data.
  ///
  /// - Parameters:
  ///   - ids: Ids of the TikTok Shop orders to fetch, at most 50 in one call.
  public func getPrivilegedOrderDetail(
    ids: [String],
    options: CallOptions? = nil
  ) async throws -> GetPrivilegedOrderDetailResponse {
    let params = Params { writer in
      writer.put("ids", ids)
    }
    return try await getPrivilegedOrderDetail(params, options: options)
  }

  /// `getPrivilegedOrderDetail` with its parameters by their names in the API.
  public func getPrivilegedOrderDetail(_ params: Params, options: CallOptions?) async throws -> GetPrivilegedOrderDetailResponse {
    GetPrivilegedOrderDetailResponse(try await connection.caller.call("order.get_privileged_order_detail", params, options))
  }

  /// Finds the order that has a given id on another platform.
  ///
  /// `POST /order/{version}/orders/external_order_search`, version 202406.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.order.ext_ref.read`.
  ///
  /// - Parameters:
  ///   - externalOrderId: Id of the order in your order management system (OMS), used with `platform` to find the linked TikTok Shop order. Example: `676461413038785752`.
  ///   - platform: Order management system in which `external_order_id` is the id of the order. Example: `SHOPIFY`.
  public func searchOrderByExternalOrderReferences(
    externalOrderId: String,
    platform: AddExternalOrderReferencesExternalOrderPlatform,
    options: CallOptions? = nil
  ) async throws -> SearchOrderByExternalOrderReferencesResponse {
    let params = Params { writer in
      writer.put("external_order_id", externalOrderId)
      writer.put("platform", platform)
    }
    return try await searchOrderByExternalOrderReferences(params, options: options)
  }

  /// `searchOrderByExternalOrderReferences` with its parameters by their names in the API.
  public func searchOrderByExternalOrderReferences(_ params: Params, options: CallOptions?) async throws -> SearchOrderByExternalOrderReferencesResponse {
    SearchOrderByExternalOrderReferencesResponse(try await connection.caller.call("order.search_order_by_external_order_references", params, options))
  }

  /// Returns the buyer's print-on-demand design for the lines of an order.
  ///
  /// `POST /order/{version}/pod_details/search`, version 202606.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - The response contains personal data.
  ///
  /// - Parameters:
  ///   - mainOrderId: Id of the TikTok Shop order whose lines are meant.
  ///   - queryOrderLines: Order lines whose print-on-demand customization to return.
  public func searchPodCustomizationDetails(
    mainOrderId: String,
    queryOrderLines: [QueryOrderLine],
    options: CallOptions? = nil
  ) async throws -> SearchPodCustomizationDetailsResponse {
    let params = Params { writer in
      writer.put("main_order_id", mainOrderId)
      writer.put("query_order_lines", queryOrderLines)
    }
    return try await searchPodCustomizationDetails(params, options: options)
  }

  /// `searchPodCustomizationDetails` with its parameters by their names in the API.
  public func searchPodCustomizationDetails(_ params: Params, options: CallOptions?) async throws -> SearchPodCustomizationDetailsResponse {
    SearchPodCustomizationDetailsResponse(try await connection.caller.call("order.search_pod_customization_details", params, options))
  }

  /// Reports which product each opened blind box of an order contained.
  ///
  /// `POST /order/{version}/orders/blind_box_result/callback`, version 202605; also 202511.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - blindBatchBoxResults: Results of boxes opened in batches, one entry per TikTok Shop order line with all the items found in it.
  ///   - blindBoxResults: Results of opened blind boxes, one entry per TikTok Shop order line.
  ///   - mainOrderId: Id of the TikTok Shop order whose lines are meant.
  public func updateBlindBoxOpeningResults(
    blindBatchBoxResults: [BlindBatchBoxResult]? = nil,
    blindBoxResults: [BlindBoxResult]? = nil,
    mainOrderId: String? = nil,
    options: CallOptions? = nil
  ) async throws -> UpdateBlindBoxOpeningResultsResponse {
    let params = Params { writer in
      writer.put("blind_batch_box_results", blindBatchBoxResults)
      writer.put("blind_box_results", blindBoxResults)
      writer.put("main_order_id", mainOrderId)
    }
    return try await updateBlindBoxOpeningResults(params, options: options)
  }

  /// `updateBlindBoxOpeningResults` with its parameters by their names in the API.
  public func updateBlindBoxOpeningResults(_ params: Params, options: CallOptions?) async throws -> UpdateBlindBoxOpeningResultsResponse {
    UpdateBlindBoxOpeningResultsResponse(try await connection.caller.call("order.update_blind_box_opening_results", params, options))
  }

}