// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Affiliate: the operations of the domain `affiliate`.
///
/// Tests of an app give a type of their own this protocol, with the methods that they need; the others throw. Each operation
/// has a method that takes `Params`, which is the one to write, and another with named parameters, which calls it.
public protocol AffiliateAPI: Resource {
  func addLiveProducts(_ params: Params, options: CallOptions?) async throws -> AddLiveProductsResponse
  func addShowcaseProducts(_ params: Params, options: CallOptions?) async throws -> AddShowcaseProductsResponse
  func checkAnchorContent(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func checkAnchorPrerequisites(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func getCreatorProfile(_ params: Params, options: CallOptions?) async throws -> GetCreatorProfileResponse
  func getLiveProducts(_ params: Params, options: CallOptions?) async throws -> GetLiveProductsResponse
  func getLiveRoomInfo(_ params: Params, options: CallOptions?) async throws -> GetLiveRoomInfoResponse
  func getShopProducts(_ params: Params, options: CallOptions?) async throws -> GetShopProductsResponse
  func getShopProductsPages(_ params: Params, options: PageOptions?) -> Pages<GetShopProductsProduct>
  func getShowcaseProducts(_ params: Params, options: CallOptions?) async throws -> GetShowcaseProductsResponse
  func getShowcaseProductsPages(_ params: Params, options: PageOptions?) -> Pages<Product>
  func pinLiveProduct(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func removeLiveProducts(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func removeShowcaseProducts(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func topLiveProducts(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func topShowcaseProducts(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
  func unpinLiveProduct(_ params: Params, options: CallOptions?) async throws -> EmptyResponse
}

/// Affiliate: the operations of the domain `affiliate`.
public struct AffiliateResource: AffiliateAPI {
  public let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }
}

extension TikTokShopClient {
  /// Affiliate: the operations of the domain `affiliate`.
  public var affiliate: AffiliateResource { AffiliateResource(connection) }
}

extension AffiliateAPI {
  /// Adds products to the product list of the creator's running LIVE room.
  ///
  /// `POST /affiliate/{version}/live_rooms/products`, version 202309.
  ///
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  ///
  /// - Parameters:
  ///   - productIds: Products to add to those shown in the creator's LIVE.
  public func addLiveProducts(
    productIds: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> AddLiveProductsResponse {
    let params = Params { writer in
      writer.put("product_ids", productIds)
    }
    return try await addLiveProducts(params, options: options)
  }

  /// `addLiveProducts` with its parameters by their names in the API.
  public func addLiveProducts(_ params: Params, options: CallOptions?) async throws -> AddLiveProductsResponse {
    AddLiveProductsResponse(try await connection.caller.call("affiliate.add_live_products", params, options))
  }

  /// Adds products to a creator's showcase through the older affiliate endpoint.
  ///
  /// `POST /affiliate/{version}/showcases/products`, version 202309.
  ///
  /// - Failed items are listed in `errors`; `raiseOnItemError` throws them.
  ///
  /// - Parameters:
  ///   - productIds: Products to add to the showcase; they must come from the shop bound to the creator.
  public func addShowcaseProducts(
    productIds: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> AddShowcaseProductsResponse {
    let params = Params { writer in
      writer.put("product_ids", productIds)
    }
    return try await addShowcaseProducts(params, options: options)
  }

  /// `addShowcaseProducts` with its parameters by their names in the API.
  public func addShowcaseProducts(_ params: Params, options: CallOptions?) async throws -> AddShowcaseProductsResponse {
    AddShowcaseProductsResponse(try await connection.caller.call("affiliate.add_showcase_products", params, options))
  }

  /// Checks whether a title may be used for a product anchor.
  ///
  /// `POST /affiliate/{version}/anchors/content_check`, version 202403.
  ///
  /// - Parameters:
  ///   - title: Text to be shown on the product link of a video; the call checks whether it is allowed.
  public func checkAnchorContent(
    title: String? = nil,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("title", title)
    }
    return try await checkAnchorContent(params, options: options)
  }

  /// `checkAnchorContent` with its parameters by their names in the API.
  public func checkAnchorContent(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("affiliate.check_anchor_content", params, options))
  }

  /// Checks whether the creator may attach an anchor for one product.
  ///
  /// `POST /affiliate/{version}/anchors/prerequisite_check`, version 202402.
  ///
  /// - Parameters:
  ///   - productId: Product to check before it is linked in a video. Example: `7136104329798256386`.
  public func checkAnchorPrerequisites(
    productId: String? = nil,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("product_id", productId)
    }
    return try await checkAnchorPrerequisites(params, options: options)
  }

  /// `checkAnchorPrerequisites` with its parameters by their names in the API.
  public func checkAnchorPrerequisites(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("affiliate.check_anchor_prerequisites", params, options))
  }

  /// Returns the signed-in creator's profile and permissions through the older endpoint.
  ///
  /// `GET /affiliate/{version}/profiles`, version 202309.
  public func getCreatorProfile(
    options: CallOptions? = nil
  ) async throws -> GetCreatorProfileResponse {
    let params = Params()
    return try await getCreatorProfile(params, options: options)
  }

  /// `getCreatorProfile` with its parameters by their names in the API.
  public func getCreatorProfile(_ params: Params, options: CallOptions?) async throws -> GetCreatorProfileResponse {
    GetCreatorProfileResponse(try await connection.caller.call("affiliate.get_creator_profile", params, options))
  }

  /// Lists the products in the creator's LIVE room and names the pinned one.
  ///
  /// `GET /affiliate/{version}/live_rooms/products`, version 202309.
  public func getLiveProducts(
    options: CallOptions? = nil
  ) async throws -> GetLiveProductsResponse {
    let params = Params()
    return try await getLiveProducts(params, options: options)
  }

  /// `getLiveProducts` with its parameters by their names in the API.
  public func getLiveProducts(_ params: Params, options: CallOptions?) async throws -> GetLiveProductsResponse {
    GetLiveProductsResponse(try await connection.caller.call("affiliate.get_live_products", params, options))
  }

  /// Returns the id, title, status and start time of the creator's LIVE room.
  ///
  /// `GET /affiliate/{version}/live_rooms`, version 202309.
  public func getLiveRoomInfo(
    options: CallOptions? = nil
  ) async throws -> GetLiveRoomInfoResponse {
    let params = Params()
    return try await getLiveRoomInfo(params, options: options)
  }

  /// `getLiveRoomInfo` with its parameters by their names in the API.
  public func getLiveRoomInfo(_ params: Params, options: CallOptions?) async throws -> GetLiveRoomInfoResponse {
    GetLiveRoomInfoResponse(try await connection.caller.call("affiliate.get_live_room_info", params, options))
  }

  /// Lists the products of the creator's own shop through the older endpoint, page by page.
  ///
  /// `GET /affiliate/{version}/shop_products`, version 202309.
  ///
  /// - Parameters:
  ///   - pageSize: Number of products per page; 20 is a good choice. Example: `20`.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
  ///   - sortField: Figure by which the products are sorted: PRODUCT_ID (the default), PRICE or SALE. Example: `PRODUCT_ID`.
  ///   - sortOrder: Direction of the sort: 0 or DESC for descending, the default, 1 or ASC for ascending. Example: `0`.
  ///   - titleKeyword: Part of the product name; products that contain it are returned. Example: `apple`.
  public func getShopProducts(
    pageSize: Int? = nil,
    pageToken: String? = nil,
    sortField: String? = nil,
    sortOrder: String? = nil,
    titleKeyword: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetShopProductsResponse {
    let params = Params { writer in
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
      writer.put("title_keyword", titleKeyword)
    }
    return try await getShopProducts(params, options: options)
  }

  /// `getShopProducts` with its parameters by their names in the API.
  public func getShopProducts(_ params: Params, options: CallOptions?) async throws -> GetShopProductsResponse {
    GetShopProductsResponse(try await connection.caller.call("affiliate.get_shop_products", params, options))
  }

  /// Everything that `getShopProducts` lists, page by page. Nothing is sent before it is iterated.
  public func getShopProductsPages(
    pageSize: Int? = nil,
    sortField: String? = nil,
    sortOrder: String? = nil,
    titleKeyword: String? = nil,
    options: PageOptions? = nil
  ) -> Pages<GetShopProductsProduct> {
    let params = Params { writer in
      writer.put("page_size", pageSize)
      writer.put("sort_field", sortField)
      writer.put("sort_order", sortOrder)
      writer.put("title_keyword", titleKeyword)
    }
    return getShopProductsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getShopProductsPages(_ params: Params, options: PageOptions?) -> Pages<GetShopProductsProduct> {
    connection.caller.pages("affiliate.get_shop_products", params, options) { GetShopProductsProduct($0) }
  }

  /// Lists a creator's showcase products through the older endpoint, page by page.
  ///
  /// `GET /affiliate/{version}/showcases/products`, version 202309.
  ///
  /// - Parameters:
  ///   - origin: Place from which products are shown: LIVE checks `added_status` against the LIVE, SHOWCASE against the showcase. Example: `LIVE`.
  ///   - pageSize: Number of products per page, 50 by default. Example: `10`.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page. Example: `absdfV231as2V0PTAK`.
  public func getShowcaseProducts(
    origin: String? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetShowcaseProductsResponse {
    let params = Params { writer in
      writer.put("origin", origin)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
    }
    return try await getShowcaseProducts(params, options: options)
  }

  /// `getShowcaseProducts` with its parameters by their names in the API.
  public func getShowcaseProducts(_ params: Params, options: CallOptions?) async throws -> GetShowcaseProductsResponse {
    GetShowcaseProductsResponse(try await connection.caller.call("affiliate.get_showcase_products", params, options))
  }

  /// Everything that `getShowcaseProducts` lists, page by page. Nothing is sent before it is iterated.
  public func getShowcaseProductsPages(
    origin: String? = nil,
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<Product> {
    let params = Params { writer in
      writer.put("origin", origin)
      writer.put("page_size", pageSize)
    }
    return getShowcaseProductsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getShowcaseProductsPages(_ params: Params, options: PageOptions?) -> Pages<Product> {
    connection.caller.pages("affiliate.get_showcase_products", params, options) { Product($0) }
  }

  /// Pins one product on screen in the creator's LIVE room.
  ///
  /// `POST /affiliate/{version}/live_rooms/products/{product_id}/pin`, version 202309.
  ///
  /// - Parameters:
  ///   - productId: Product of the LIVE to show pinned, or to take the pin from.
  public func pinLiveProduct(
    productId: String,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("product_id", productId)
    }
    return try await pinLiveProduct(params, options: options)
  }

  /// `pinLiveProduct` with its parameters by their names in the API.
  public func pinLiveProduct(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("affiliate.pin_live_product", params, options))
  }

  /// Takes products off the product list of the creator's LIVE room.
  ///
  /// `DELETE /affiliate/{version}/live_rooms/products`, version 202309.
  ///
  /// - Parameters:
  ///   - productIds: Products to take out of the creator's LIVE.
  public func removeLiveProducts(
    productIds: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("product_ids", productIds)
    }
    return try await removeLiveProducts(params, options: options)
  }

  /// `removeLiveProducts` with its parameters by their names in the API.
  public func removeLiveProducts(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("affiliate.remove_live_products", params, options))
  }

  /// Removes products from a creator's showcase through the older affiliate endpoint.
  ///
  /// `DELETE /affiliate/{version}/showcases/products`, version 202309.
  ///
  /// - Parameters:
  ///   - productIds: Products to take out of the showcase, at most 200.
  public func removeShowcaseProducts(
    productIds: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("product_ids", productIds)
    }
    return try await removeShowcaseProducts(params, options: options)
  }

  /// `removeShowcaseProducts` with its parameters by their names in the API.
  public func removeShowcaseProducts(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("affiliate.remove_showcase_products", params, options))
  }

  /// Moves products to the top of the list in the creator's LIVE room.
  ///
  /// `POST /affiliate/{version}/live_rooms/products/top`, version 202309.
  ///
  /// - Parameters:
  ///   - productIds: Products to show first in the creator's LIVE, in this order.
  public func topLiveProducts(
    productIds: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("product_ids", productIds)
    }
    return try await topLiveProducts(params, options: options)
  }

  /// `topLiveProducts` with its parameters by their names in the API.
  public func topLiveProducts(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("affiliate.top_live_products", params, options))
  }

  /// Moves products to the top of a creator's showcase through the older endpoint.
  ///
  /// `POST /affiliate/{version}/showcases/products/top`, version 202309.
  ///
  /// - Parameters:
  ///   - productIds: Products to show first in the creator's showcase, in this order.
  public func topShowcaseProducts(
    productIds: [String]? = nil,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("product_ids", productIds)
    }
    return try await topShowcaseProducts(params, options: options)
  }

  /// `topShowcaseProducts` with its parameters by their names in the API.
  public func topShowcaseProducts(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("affiliate.top_showcase_products", params, options))
  }

  /// Unpins one product in the creator's LIVE room.
  ///
  /// `POST /affiliate/{version}/live_rooms/products/{product_id}/unpin`, version 202309.
  ///
  /// - Parameters:
  ///   - productId: Product of the LIVE to show pinned, or to take the pin from.
  public func unpinLiveProduct(
    productId: String,
    options: CallOptions? = nil
  ) async throws -> EmptyResponse {
    let params = Params { writer in
      writer.put("product_id", productId)
    }
    return try await unpinLiveProduct(params, options: options)
  }

  /// `unpinLiveProduct` with its parameters by their names in the API.
  public func unpinLiveProduct(_ params: Params, options: CallOptions?) async throws -> EmptyResponse {
    EmptyResponse(try await connection.caller.call("affiliate.unpin_live_product", params, options))
  }

}