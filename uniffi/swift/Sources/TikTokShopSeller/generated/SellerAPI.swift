// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Seller: the operations of the domain `seller`.
///
/// Tests of an app give a type of their own this protocol, with the methods that they need; the others throw. Each operation
/// has a method that takes `Params`, which is the one to write, and another with named parameters, which calls it.
public protocol SellerAPI: Resource {
  func getActiveShopList(_ params: Params, options: CallOptions?) async throws -> GetActiveShopListResponse
  func getSellerPermissions(_ params: Params, options: CallOptions?) async throws -> GetSellerPermissionsResponse
  func getSellerStatus(_ params: Params, options: CallOptions?) async throws -> GetSellerStatusResponse
  func getShopCreators(_ params: Params, options: CallOptions?) async throws -> GetShopCreatorsResponse
  func getShopGroupAndRelatedShops(_ params: Params, options: CallOptions?) async throws -> GetShopGroupAndRelatedShopsResponse
  func syncCollections(_ params: Params, options: CallOptions?) async throws -> SyncCollectionsResponse
}

/// Seller: the operations of the domain `seller`.
public struct SellerResource: SellerAPI {
  public let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }
}

extension TikTokShopClient {
  /// Seller: the operations of the domain `seller`.
  public var seller: SellerResource { SellerResource(connection) }
}

extension SellerAPI {
  /// Lists the seller's active shops, with their regions.
  ///
  /// `GET /seller/{version}/shops`, version 202309.
  ///
  /// - Scope: `seller.shop.info`.
  public func getActiveShopList(
    options: CallOptions? = nil
  ) async throws -> GetActiveShopListResponse {
    let params = Params()
    return try await getActiveShopList(params, options: options)
  }

  /// `getActiveShopList` with its parameters by their names in the API.
  public func getActiveShopList(_ params: Params, options: CallOptions?) async throws -> GetActiveShopListResponse {
    GetActiveShopListResponse(try await connection.caller.call("seller.get_active_shop_list", params, options))
  }

  /// Tells whether the seller may manage global products.
  ///
  /// `GET /seller/{version}/permissions`, version 202309.
  ///
  /// - Scope: `seller.shop.info`.
  public func getSellerPermissions(
    options: CallOptions? = nil
  ) async throws -> GetSellerPermissionsResponse {
    let params = Params()
    return try await getSellerPermissions(params, options: options)
  }

  /// `getSellerPermissions` with its parameters by their names in the API.
  public func getSellerPermissions(_ params: Params, options: CallOptions?) async throws -> GetSellerPermissionsResponse {
    GetSellerPermissionsResponse(try await connection.caller.call("seller.get_seller_permissions", params, options))
  }

  /// Returns the onboarding status of the seller and of each shop.
  ///
  /// `GET /seller/{version}/status`, version 202508.
  public func getSellerStatus(
    options: CallOptions? = nil
  ) async throws -> GetSellerStatusResponse {
    let params = Params()
    return try await getSellerStatus(params, options: options)
  }

  /// `getSellerStatus` with its parameters by their names in the API.
  public func getSellerStatus(_ params: Params, options: CallOptions?) async throws -> GetSellerStatusResponse {
    GetSellerStatusResponse(try await connection.caller.call("seller.get_seller_status", params, options))
  }

  /// Lists the creator accounts linked to the shop, with their binding state.
  ///
  /// `GET /seller/{version}/shop_creators`, version 202407.
  ///
  /// - Cipher: `shop_cipher` (optional).
  public func getShopCreators(
    options: CallOptions? = nil
  ) async throws -> GetShopCreatorsResponse {
    let params = Params()
    return try await getShopCreators(params, options: options)
  }

  /// `getShopCreators` with its parameters by their names in the API.
  public func getShopCreators(_ params: Params, options: CallOptions?) async throws -> GetShopCreatorsResponse {
    GetShopCreatorsResponse(try await connection.caller.call("seller.get_shop_creators", params, options))
  }

  /// Returns the group that a shop belongs to and the other shops in it.
  ///
  /// `GET /seller/{version}/shop_groups`, version 202601.
  public func getShopGroupAndRelatedShops(
    options: CallOptions? = nil
  ) async throws -> GetShopGroupAndRelatedShopsResponse {
    let params = Params()
    return try await getShopGroupAndRelatedShops(params, options: options)
  }

  /// `getShopGroupAndRelatedShops` with its parameters by their names in the API.
  public func getShopGroupAndRelatedShops(_ params: Params, options: CallOptions?) async throws -> GetShopGroupAndRelatedShopsResponse {
    GetShopGroupAndRelatedShopsResponse(try await connection.caller.call("seller.get_shop_group_and_related_shops", params, options))
  }

  /// Sends product collections of an external shop to TikTok Shop.
  ///
  /// `POST /seller/{version}/collections/sync`, version 202508.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Failed items are listed in `failed_info.ids`; `raiseOnItemError` throws them.
  ///
  /// - Parameters:
  ///   - collections: Product collections to show on the page of the shop.
  ///   - logoUrl: Address at which the logo of the shop can be loaded.
  ///   - source: System that the collections come from, given as a number. Example: `1`.
  public func syncCollections(
    collections: [SellerCollection]? = nil,
    logoUrl: String? = nil,
    source: Int? = nil,
    options: CallOptions? = nil
  ) async throws -> SyncCollectionsResponse {
    let params = Params { writer in
      writer.put("collections", collections)
      writer.put("logo_url", logoUrl)
      writer.put("source", source)
    }
    return try await syncCollections(params, options: options)
  }

  /// `syncCollections` with its parameters by their names in the API.
  public func syncCollections(_ params: Params, options: CallOptions?) async throws -> SyncCollectionsResponse {
    SyncCollectionsResponse(try await connection.caller.call("seller.sync_collections", params, options))
  }

}