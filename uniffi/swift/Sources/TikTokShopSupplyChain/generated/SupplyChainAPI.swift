// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Supply chain: the operations of the domain `supply_chain`.
///
/// Tests of an app give a type of their own this protocol, with the methods that they need; the others throw. Each operation
/// has a method that takes `Params`, which is the one to write, and another with named parameters, which calls it.
public protocol SupplyChainAPI: Resource {
  func confirmPackageShipment(_ params: Params, options: CallOptions?) async throws -> ConfirmPackageShipmentResponse
}

/// Supply chain: the operations of the domain `supply_chain`.
public struct SupplyChainResource: SupplyChainAPI {
  public let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }
}

extension TikTokShopClient {
  /// Supply chain: the operations of the domain `supply_chain`.
  public var supplyChain: SupplyChainResource { SupplyChainResource(connection) }
}

extension SupplyChainAPI {
  /// Reports packages that a certified warehouse has shipped.
  ///
  /// `POST /supply_chain/{version}/packages/sync`, version 202309.
  ///
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  /// - Scope: `seller.fulfillment.basic`.
  ///
  /// - Parameters:
  ///   - packages: Packages that the warehouse has shipped.
  ///   - warehouseProviderId: Id that TikTok gave the operator of the warehouse. Example: `7342984797904049750`.
  public func confirmPackageShipment(
    packages: [Package],
    warehouseProviderId: String,
    options: CallOptions? = nil
  ) async throws -> ConfirmPackageShipmentResponse {
    let params = Params { writer in
      writer.put("packages", packages)
      writer.put("warehouse_provider_id", warehouseProviderId)
    }
    return try await confirmPackageShipment(params, options: options)
  }

  /// `confirmPackageShipment` with its parameters by their names in the API.
  public func confirmPackageShipment(_ params: Params, options: CallOptions?) async throws -> ConfirmPackageShipmentResponse {
    ConfirmPackageShipmentResponse(try await connection.caller.call("supply_chain.confirm_package_shipment", params, options))
  }

}