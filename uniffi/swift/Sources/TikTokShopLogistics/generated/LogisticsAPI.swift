// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Logistics: the operations of the domain `logistics`.
///
/// Tests of an app give a type of their own this protocol, with the methods that they need; the others throw. Each operation
/// has a method that takes `Params`, which is the one to write, and another with named parameters, which calls it.
public protocol LogisticsAPI: Resource {
  func checkShippingTemplateExistence(_ params: Params, options: CallOptions?) async throws -> CheckShippingTemplateExistenceResponse
  func createWarehouse(_ params: Params, options: CallOptions?) async throws -> CreateWarehouseResponse
  func getAvailableShippingTemplate(_ params: Params, options: CallOptions?) async throws -> GetAvailableShippingTemplateResponse
  func getGlobalSellerWarehouse(_ params: Params, options: CallOptions?) async throws -> GetGlobalSellerWarehouseResponse
  func getLogisticsTracking(_ params: Params, options: CallOptions?) async throws -> GetLogisticsTrackingResponse
  func getShippingProvider(_ params: Params, options: CallOptions?) async throws -> GetShippingProviderResponse
  func getWarehouseDeliveryOptions(_ params: Params, options: CallOptions?) async throws -> GetWarehouseDeliveryOptionsResponse
  func getWarehouseList(_ params: Params, options: CallOptions?) async throws -> GetWarehouseListResponse
  func standardizeWarehouseAddress(_ params: Params, options: CallOptions?) async throws -> StandardizeWarehouseAddressResponse
  func updateWarehouse(_ params: Params, options: CallOptions?) async throws -> UpdateWarehouseResponse
}

/// Logistics: the operations of the domain `logistics`.
public struct LogisticsResource: LogisticsAPI {
  public let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }
}

extension TikTokShopClient {
  /// Logistics: the operations of the domain `logistics`.
  public var logistics: LogisticsResource { LogisticsResource(connection) }
}

extension LogisticsAPI {
  /// Tells whether a shipping template exists for a warehouse.
  ///
  /// `GET /logistics/{version}/seller_template/template_exist`, version 202606.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - bizWarehouseId: Id of the warehouse for which to look for a shipping template.
  ///   - shopId: Id of the shop for which to look for a shipping template.
  public func checkShippingTemplateExistence(
    bizWarehouseId: Int,
    shopId: Int? = nil,
    options: CallOptions? = nil
  ) async throws -> CheckShippingTemplateExistenceResponse {
    let params = Params { writer in
      writer.put("biz_warehouse_id", bizWarehouseId)
      writer.put("shop_id", shopId)
    }
    return try await checkShippingTemplateExistence(params, options: options)
  }

  /// `checkShippingTemplateExistence` with its parameters by their names in the API.
  public func checkShippingTemplateExistence(_ params: Params, options: CallOptions?) async throws -> CheckShippingTemplateExistenceResponse {
    CheckShippingTemplateExistenceResponse(try await connection.caller.call("logistics.check_shipping_template_existence", params, options))
  }

  /// Creates a sales or return warehouse, with its address, contact and covered area.
  ///
  /// `POST /logistics/{version}/warehouses`, version 202502.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `error_list`; `raiseOnItemError` throws them.
  ///
  /// - Parameters:
  ///   - warehouse: Data of the warehouse to save: name, purpose, address, contact and the area it serves.
  public func createWarehouse(
    warehouse: CreateWarehouseWarehouse? = nil,
    options: CallOptions? = nil
  ) async throws -> CreateWarehouseResponse {
    let params = Params { writer in
      writer.put("warehouse", warehouse)
    }
    return try await createWarehouse(params, options: options)
  }

  /// `createWarehouse` with its parameters by their names in the API.
  public func createWarehouse(_ params: Params, options: CallOptions?) async throws -> CreateWarehouseResponse {
    CreateWarehouseResponse(try await connection.caller.call("logistics.create_warehouse", params, options))
  }

  /// Lists the shipping templates and tells whether a product of the given size can use them.
  ///
  /// `GET /logistics/{version}/seller_templates`, version 202510.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.logistics`.
  ///
  /// - Parameters:
  ///   - productAttribute: Size and weight of the product, against which the templates are checked.
  public func getAvailableShippingTemplate(
    productAttribute: ProductAttribute? = nil,
    options: CallOptions? = nil
  ) async throws -> GetAvailableShippingTemplateResponse {
    let params = Params { writer in
      writer.put("product_attribute", productAttribute)
    }
    return try await getAvailableShippingTemplate(params, options: options)
  }

  /// `getAvailableShippingTemplate` with its parameters by their names in the API.
  public func getAvailableShippingTemplate(_ params: Params, options: CallOptions?) async throws -> GetAvailableShippingTemplateResponse {
    GetAvailableShippingTemplateResponse(try await connection.caller.call("logistics.get_available_shipping_template", params, options))
  }

  /// Lists the warehouses that a global seller shares among its shops.
  ///
  /// `GET /logistics/{version}/global_warehouses`, version 202309.
  ///
  /// - Scope: `seller.shop.info`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/650aa3f0defece02be6e5ffb>)
  public func getGlobalSellerWarehouse(
    options: CallOptions? = nil
  ) async throws -> GetGlobalSellerWarehouseResponse {
    let params = Params()
    return try await getGlobalSellerWarehouse(params, options: options)
  }

  /// `getGlobalSellerWarehouse` with its parameters by their names in the API.
  public func getGlobalSellerWarehouse(_ params: Params, options: CallOptions?) async throws -> GetGlobalSellerWarehouseResponse {
    GetGlobalSellerWarehouseResponse(try await connection.caller.call("logistics.get_global_seller_warehouse", params, options))
  }

  /// Lists the tracking events of a cross-border order, including the first mile.
  ///
  /// `GET /logistics/{version}/orders/{order_id}/tracking`, version 202604.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - orderId: Id of the TikTok Shop order that is tracked.
  public func getLogisticsTracking(
    orderId: String,
    options: CallOptions? = nil
  ) async throws -> GetLogisticsTrackingResponse {
    let params = Params { writer in
      writer.put("order_id", orderId)
    }
    return try await getLogisticsTracking(params, options: options)
  }

  /// `getLogisticsTracking` with its parameters by their names in the API.
  public func getLogisticsTracking(_ params: Params, options: CallOptions?) async throws -> GetLogisticsTrackingResponse {
    GetLogisticsTrackingResponse(try await connection.caller.call("logistics.get_logistics_tracking", params, options))
  }

  /// Lists the carriers that one delivery option accepts.
  ///
  /// `GET /logistics/{version}/delivery_options/{delivery_option_id}/shipping_providers`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.fulfillment.basic` or `seller.logistics`.
  ///
  /// - Parameters:
  ///   - deliveryOptionId: Delivery option whose carriers to list, an id from Get Warehouse Delivery Options.
  ///   - buyerRegion: Country of the buyer, to get only carriers that deliver there; for sellers in the EU.
  ///   - warehouseRegion: Country of the warehouse, to get only carriers that collect there; for sellers in the EU.
  public func getShippingProvider(
    deliveryOptionId: String,
    buyerRegion: String? = nil,
    warehouseRegion: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetShippingProviderResponse {
    let params = Params { writer in
      writer.put("delivery_option_id", deliveryOptionId)
      writer.put("buyer_region", buyerRegion)
      writer.put("warehouse_region", warehouseRegion)
    }
    return try await getShippingProvider(params, options: options)
  }

  /// `getShippingProvider` with its parameters by their names in the API.
  public func getShippingProvider(_ params: Params, options: CallOptions?) async throws -> GetShippingProviderResponse {
    GetShippingProviderResponse(try await connection.caller.call("logistics.get_shipping_provider", params, options))
  }

  /// Lists the delivery options of a warehouse, with their size and weight limits.
  ///
  /// `GET /logistics/{version}/warehouses/{warehouse_id}/delivery_options`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.logistics`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/650aa46ebace3e02b75d9afa>)
  ///
  /// - Parameters:
  ///   - warehouseId: Id of the warehouse, used for stock and shipping; it never changes.
  ///   - scope: Which options to return: WAREHOUSE (default) for those active in the warehouse, PRODUCT for those that can be set on a single product, then with id and name only. Default: `WAREHOUSE`. Example: `PRODUCT`.
  public func getWarehouseDeliveryOptions(
    warehouseId: String,
    scope: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetWarehouseDeliveryOptionsResponse {
    let params = Params { writer in
      writer.put("warehouse_id", warehouseId)
      writer.put("scope", scope)
    }
    return try await getWarehouseDeliveryOptions(params, options: options)
  }

  /// `getWarehouseDeliveryOptions` with its parameters by their names in the API.
  public func getWarehouseDeliveryOptions(_ params: Params, options: CallOptions?) async throws -> GetWarehouseDeliveryOptionsResponse {
    GetWarehouseDeliveryOptionsResponse(try await connection.caller.call("logistics.get_warehouse_delivery_options", params, options))
  }

  /// Lists the shop's warehouses, with their type, status and address.
  ///
  /// `GET /logistics/{version}/warehouses`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.logistics`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/650aa418defece02be6e66b6>)
  public func getWarehouseList(
    options: CallOptions? = nil
  ) async throws -> GetWarehouseListResponse {
    let params = Params()
    return try await getWarehouseList(params, options: options)
  }

  /// `getWarehouseList` with its parameters by their names in the API.
  public func getWarehouseList(_ params: Params, options: CallOptions?) async throws -> GetWarehouseListResponse {
    GetWarehouseListResponse(try await connection.caller.call("logistics.get_warehouse_list", params, options))
  }

  /// Returns the standard form of an address and tells whether it changed.
  ///
  /// `POST /logistics/{version}/addresses/standardize`, version 202412.
  ///
  /// - Cipher: `shop_cipher`.
  ///
  /// - Parameters:
  ///   - address: Address that the platform should check and standardize.
  public func standardizeWarehouseAddress(
    address: StandardizeWarehouseAddressAddress? = nil,
    options: CallOptions? = nil
  ) async throws -> StandardizeWarehouseAddressResponse {
    let params = Params { writer in
      writer.put("address", address)
    }
    return try await standardizeWarehouseAddress(params, options: options)
  }

  /// `standardizeWarehouseAddress` with its parameters by their names in the API.
  public func standardizeWarehouseAddress(_ params: Params, options: CallOptions?) async throws -> StandardizeWarehouseAddressResponse {
    StandardizeWarehouseAddressResponse(try await connection.caller.call("logistics.standardize_warehouse_address", params, options))
  }

  /// Changes the name, address, contact or covered area of one warehouse.
  ///
  /// `POST /logistics/{version}/warehouses/{warehouse_id}`, version 202502.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `error_list`; `raiseOnItemError` throws them.
  ///
  /// - Parameters:
  ///   - warehouseId: Id of the warehouse, used for stock and shipping; it never changes.
  ///   - warehouse: Data of the warehouse to save: name, purpose, address, contact and the area it serves.
  public func updateWarehouse(
    warehouseId: String,
    warehouse: CreateWarehouseWarehouse? = nil,
    options: CallOptions? = nil
  ) async throws -> UpdateWarehouseResponse {
    let params = Params { writer in
      writer.put("warehouse_id", warehouseId)
      writer.put("warehouse", warehouse)
    }
    return try await updateWarehouse(params, options: options)
  }

  /// `updateWarehouse` with its parameters by their names in the API.
  public func updateWarehouse(_ params: Params, options: CallOptions?) async throws -> UpdateWarehouseResponse {
    UpdateWarehouseResponse(try await connection.caller.call("logistics.update_warehouse", params, options))
  }

}