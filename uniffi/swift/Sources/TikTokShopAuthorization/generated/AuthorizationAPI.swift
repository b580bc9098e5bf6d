// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Authorization: the operations of the domain `authorization`.
///
/// Tests of an app give a type of their own this protocol, with the methods that they need; the others throw. Each operation
/// has a method that takes `Params`, which is the one to write, and another with named parameters, which calls it.
public protocol AuthorizationAPI: Resource {
  func deauthorizeShop(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func getAuthorizedCategoryAssets(_ params: Params, options: CallOptions?) async throws -> GetAuthorizedCategoryAssetsResponse
  func getAuthorizedShop(_ params: Params, options: CallOptions?) async throws -> GetAuthorizedShopResponse
  func getWidgetToken(_ params: Params, options: CallOptions?) async throws -> GetWidgetTokenResponse
}

/// Authorization: the operations of the domain `authorization`.
public struct AuthorizationResource: AuthorizationAPI {
  public let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }
}

extension TikTokShopClient {
  /// Authorization: the operations of the domain `authorization`.
  public var authorization: AuthorizationResource { AuthorizationResource(connection) }
}

extension AuthorizationAPI {
  /// Withdraws the app's authorization for one shop and informs the seller.
  ///
  /// `DELETE /authorization/{version}/shops`, version 202403.
  ///
  /// - Cipher: `shop_cipher`.
  public func deauthorizeShop(
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params()
    return try await deauthorizeShop(params, options: options)
  }

  /// `deauthorizeShop` with its parameters by their names in the API.
  public func deauthorizeShop(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("authorization.deauthorize_shop", params, options))
  }

  /// Lists the partner's category assets, each with its cipher.
  ///
  /// `GET /authorization/{version}/category_assets`, version 202405.
  ///
  /// - Scope: `partner.authorization.info`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/666012dd609d4402cc3be995>)
  public func getAuthorizedCategoryAssets(
    options: CallOptions? = nil
  ) async throws -> GetAuthorizedCategoryAssetsResponse {
    let params = Params()
    return try await getAuthorizedCategoryAssets(params, options: options)
  }

  /// `getAuthorizedCategoryAssets` with its parameters by their names in the API.
  public func getAuthorizedCategoryAssets(_ params: Params, options: CallOptions?) async throws -> GetAuthorizedCategoryAssetsResponse {
    GetAuthorizedCategoryAssetsResponse(try await connection.caller.call("authorization.get_authorized_category_assets", params, options))
  }

  /// Lists the shops that the access token may act for, each with its cipher.
  ///
  /// `GET /authorization/{version}/shops`, version 202309.
  ///
  /// - Scope: `seller.authorization.info`.
  public func getAuthorizedShop(
    options: CallOptions? = nil
  ) async throws -> GetAuthorizedShopResponse {
    let params = Params()
    return try await getAuthorizedShop(params, options: options)
  }

  /// `getAuthorizedShop` with its parameters by their names in the API.
  public func getAuthorizedShop(_ params: Params, options: CallOptions?) async throws -> GetAuthorizedShopResponse {
    GetAuthorizedShopResponse(try await connection.caller.call("authorization.get_authorized_shop", params, options))
  }

  /// Issues a token for the embedded widget, valid for about five minutes.
  ///
  /// `GET /authorization/{version}/widget_token`, version 202401; also 202312.
  ///
  /// - Parameters:
  ///   - shopId: Id of the shop; not needed, the token is issued without it. Example: `78343412345569990`.
  public func getWidgetToken(
    shopId: Int? = nil,
    options: CallOptions? = nil
  ) async throws -> GetWidgetTokenResponse {
    let params = Params { writer in
      writer.put("shop_id", shopId)
    }
    return try await getWidgetToken(params, options: options)
  }

  /// `getWidgetToken` with its parameters by their names in the API.
  public func getWidgetToken(_ params: Params, options: CallOptions?) async throws -> GetWidgetTokenResponse {
    GetWidgetTokenResponse(try await connection.caller.call("authorization.get_widget_token", params, options))
  }

}