// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Data reconciliation: the operations of the domain `data_reconciliation`.
///
/// Tests of an app give a type of their own this protocol, with the methods that they need; the others throw. Each operation
/// has a method that takes `Params`, which is the one to write, and another with named parameters, which calls it.
public protocol DataReconciliationAPI: Resource {
  func orderStatusDataExchange(_ params: Params, options: CallOptions?) async throws -> OrderStatusDataExchangeResponse
  func qualityFactoryOrderDataImport(_ params: Params, options: CallOptions?) async throws -> QualityFactoryOrderDataImportResponse
}

/// Data reconciliation: the operations of the domain `data_reconciliation`.
public struct DataReconciliationResource: DataReconciliationAPI {
  public let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }
}

extension TikTokShopClient {
  /// Data reconciliation: the operations of the domain `data_reconciliation`.
  public var dataReconciliation: DataReconciliationResource { DataReconciliationResource(connection) }
}

extension DataReconciliationAPI {
  /// Reports order states of another channel so that TikTok can reconcile them.
  ///
  /// `POST /data_reconciliation/{version}/orders/sync`, version 202309.
  ///
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  ///
  /// - Parameters:
  ///   - orders: Orders to report, each with its state in the source system.
  ///   - shopId: Platform's id of the shop that the orders belong to. Example: `7494896646893243238`.
  public func orderStatusDataExchange(
    orders: [Order]? = nil,
    shopId: Int? = nil,
    options: CallOptions? = nil
  ) async throws -> OrderStatusDataExchangeResponse {
    let params = Params { writer in
      writer.put("orders", orders)
      writer.put("shop_id", shopId)
    }
    return try await orderStatusDataExchange(params, options: options)
  }

  /// `orderStatusDataExchange` with its parameters by their names in the API.
  public func orderStatusDataExchange(_ params: Params, options: CallOptions?) async throws -> OrderStatusDataExchangeResponse {
    OrderStatusDataExchangeResponse(try await connection.caller.call("data_reconciliation.order_status_data_exchange", params, options))
  }

  /// Imports order data of another channel for quality checks of the integration.
  ///
  /// `POST /data_reconciliation/{version}/orders/import`, version 202401; also 202310.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  ///
  /// - Parameters:
  ///   - orders: Orders to report, each with its state in the source system.
  public func qualityFactoryOrderDataImport(
    orders: [QualityFactoryOrderDataImportOrder]? = nil,
    options: CallOptions? = nil
  ) async throws -> QualityFactoryOrderDataImportResponse {
    let params = Params { writer in
      writer.put("orders", orders)
    }
    return try await qualityFactoryOrderDataImport(params, options: options)
  }

  /// `qualityFactoryOrderDataImport` with its parameters by their names in the API.
  public func qualityFactoryOrderDataImport(_ params: Params, options: CallOptions?) async throws -> QualityFactoryOrderDataImportResponse {
    QualityFactoryOrderDataImportResponse(try await connection.caller.call("data_reconciliation.quality_factory_order_data_import", params, options))
  }

}