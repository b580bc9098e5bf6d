// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Gs full service inventory: the operations of the domain `gs_full_service_inventory`.
///
/// Tests of an app give a type of their own this protocol, with the methods that they need; the others throw. Each operation
/// has a method that takes `Params`, which is the one to write, and another with named parameters, which calls it.
public protocol GsFullServiceInventoryAPI: Resource {
  func gsFullServiceQueryVirtualInventory(_ params: Params, options: CallOptions?) async throws -> GsFullServiceQueryVirtualInventoryResponse
  func gsFullServiceUpdateVirtualInventory(_ params: Params, options: CallOptions?) async throws -> GsFullServiceUpdateVirtualInventoryResponse
  func queryGlobalSellingVirtualInventory(_ params: Params, options: CallOptions?) async throws -> QueryGlobalSellingVirtualInventoryResponse
  func setGlobalSellingVirtualInventory(_ params: Params, options: CallOptions?) async throws -> SetGlobalSellingVirtualInventoryResponse
}

/// Gs full service inventory: the operations of the domain `gs_full_service_inventory`.
public struct GsFullServiceInventoryResource: GsFullServiceInventoryAPI {
  public let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }
}

extension TikTokShopClient {
  /// Gs full service inventory: the operations of the domain `gs_full_service_inventory`.
  public var gsFullServiceInventory: GsFullServiceInventoryResource { GsFullServiceInventoryResource(connection) }
}

extension GsFullServiceInventoryAPI {
  /// Returns virtual stock per SKU and warehouse (beta endpoint).
  ///
  /// `POST /gs_full_service_inventory/{version}/beta/virtual_inventory/query`, version 202405.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - skus: SKUs that the call is about, given by code.
  public func gsFullServiceQueryVirtualInventory(
    skus: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> GsFullServiceQueryVirtualInventoryResponse {
    let params = Params { writer in
      writer.put("skus", skus)
    }
    return try await gsFullServiceQueryVirtualInventory(params, options: options)
  }

  /// `gsFullServiceQueryVirtualInventory` with its parameters by their names in the API.
  public func gsFullServiceQueryVirtualInventory(_ params: Params, options: CallOptions?) async throws -> GsFullServiceQueryVirtualInventoryResponse {
    GsFullServiceQueryVirtualInventoryResponse(try await connection.caller.call("gs_full_service_inventory.gs_full_service_query_virtual_inventory", params, options))
  }

  /// Sets virtual stock per SKU and warehouse and reports failures (beta endpoint).
  ///
  /// `POST /gs_full_service_inventory/{version}/beta/virtual_inventory/update`, version 202405.
  ///
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - skus: SKUs and their new stock, at most 10.
  public func gsFullServiceUpdateVirtualInventory(
    skus: [Sku]? = nil,
    options: CallOptions? = nil
  ) async throws -> GsFullServiceUpdateVirtualInventoryResponse {
    let params = Params { writer in
      writer.put("skus", skus)
    }
    return try await gsFullServiceUpdateVirtualInventory(params, options: options)
  }

  /// `gsFullServiceUpdateVirtualInventory` with its parameters by their names in the API.
  public func gsFullServiceUpdateVirtualInventory(_ params: Params, options: CallOptions?) async throws -> GsFullServiceUpdateVirtualInventoryResponse {
    GsFullServiceUpdateVirtualInventoryResponse(try await connection.caller.call("gs_full_service_inventory.gs_full_service_update_virtual_inventory", params, options))
  }

  /// Returns a supplier's virtual stock per SKU and warehouse (preview endpoint).
  ///
  /// `POST /gs_full_service_inventory/{version}/preview/virtual_inventory/query`, version 202404.
  ///
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - skus: SKUs that the call is about, given by code.
  ///   - supplierId: Platform's id of the supplier for whom the call is made. Example: `test001`.
  public func queryGlobalSellingVirtualInventory(
    skus: [String]? = nil,
    supplierId: String? = nil,
    options: CallOptions? = nil
  ) async throws -> QueryGlobalSellingVirtualInventoryResponse {
    let params = Params { writer in
      writer.put("skus", skus)
      writer.put("supplier_id", supplierId)
    }
    return try await queryGlobalSellingVirtualInventory(params, options: options)
  }

  /// `queryGlobalSellingVirtualInventory` with its parameters by their names in the API.
  public func queryGlobalSellingVirtualInventory(_ params: Params, options: CallOptions?) async throws -> QueryGlobalSellingVirtualInventoryResponse {
    QueryGlobalSellingVirtualInventoryResponse(try await connection.caller.call("gs_full_service_inventory.query_global_selling_virtual_inventory", params, options))
  }

  /// Sets a supplier's virtual stock and reports failures per SKU (preview endpoint).
  ///
  /// `POST /gs_full_service_inventory/{version}/preview/virtual_inventory/update`, version 202404.
  ///
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  /// - Not generally available: a beta, or open to invited sellers only.
  ///
  /// - Parameters:
  ///   - skus: SKUs and their new stock, at most 10.
  ///   - supplierId: Platform's id of the supplier for whom the call is made. Example: `test576561151188`.
  public func setGlobalSellingVirtualInventory(
    skus: [Sku]? = nil,
    supplierId: String? = nil,
    options: CallOptions? = nil
  ) async throws -> SetGlobalSellingVirtualInventoryResponse {
    let params = Params { writer in
      writer.put("skus", skus)
      writer.put("supplier_id", supplierId)
    }
    return try await setGlobalSellingVirtualInventory(params, options: options)
  }

  /// `setGlobalSellingVirtualInventory` with its parameters by their names in the API.
  public func setGlobalSellingVirtualInventory(_ params: Params, options: CallOptions?) async throws -> SetGlobalSellingVirtualInventoryResponse {
    SetGlobalSellingVirtualInventoryResponse(try await connection.caller.call("gs_full_service_inventory.set_global_selling_virtual_inventory", params, options))
  }

}