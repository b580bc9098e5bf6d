// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// The response of `GSFullServiceQueryVirtualInventory` (202405).
public struct GsFullServiceQueryVirtualInventoryResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Virtual stock of each SKU: what the supplier says can be delivered.
  public var inventory: [Inventory] { raw.views("inventory") }
}

/// The response of `GSFullServiceUpdateVirtualInventory` (202405).
public struct GsFullServiceUpdateVirtualInventoryResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// SKUs whose stock could not be set; that of the others was.
  public var errors: [ErrorItem] { raw.views("errors") }
}

/// The response of `QueryGlobalSellingVirtualInventory` (202404).
public struct QueryGlobalSellingVirtualInventoryResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Virtual stock of each SKU: what the supplier says can be delivered.
  public var inventory: [Inventory] { raw.views("inventory") }
}

/// The response of `SetGlobalSellingVirtualInventory` (202404).
public struct SetGlobalSellingVirtualInventoryResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// SKUs whose stock could not be set; that of the others was.
  public var errors: [ErrorItem] { raw.views("errors") }
}

/// Error inside ``GsFullServiceUpdateVirtualInventoryResponse``, ``SetGlobalSellingVirtualInventoryResponse``.
public struct ErrorItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Error code that tells why the stock of this SKU was not set. Example: `980010`.
  public var code: String? { raw.string("code") }

  /// Explanation of why the stock of this SKU was not set.
  public var message: String? { raw.string("message") }

  /// Platform's code of the SKU, the variant in one color and size. Example: `test111`.
  public var skuCode: String? { raw.string("sku_code") }

  /// Code of the virtual warehouse to which the stock is counted. Example: `testwarehouse1`.
  public var warehouseCode: String? { raw.string("warehouse_code") }
}

/// Inventory inside ``GsFullServiceQueryVirtualInventoryResponse``, ``QueryGlobalSellingVirtualInventoryResponse``.
public struct Inventory: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Number of units that orders have already taken. Example: `2`.
  public var occupiedQuantity: Int? { raw.int("occupied_quantity") }

  /// Units in total, those taken by orders included. Example: `10`.
  public var quantity: Int? { raw.int("quantity") }

  /// Platform's code of the SKU, the variant in one color and size. Example: `sku01`.
  public var skuCode: String? { raw.string("sku_code") }

  /// Code of the virtual warehouse to which the stock is counted. Example: `V_FC-CNHN-CY01`.
  public var warehouseCode: String? { raw.string("warehouse_code") }
}

/// SKU inside the parameters of `gsFullServiceUpdateVirtualInventory`, the parameters of `setGlobalSellingVirtualInventory`.
public struct Sku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    code: String? = nil,
    quantity: Int? = nil,
    warehouseCode: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("code", code)
      writer.put("quantity", quantity)
      writer.put("warehouse_code", warehouseCode)
    })
  }

  /// Platform's code of the SKU whose stock to set. Example: `testskucode1`.
  public var code: String? { raw.string("code") }

  /// Units that can be sold, 0 to 99999; replaces the value before. Example: `1`.
  public var quantity: Int? { raw.int("quantity") }

  /// Code of the virtual warehouse; only V_FC-CNHN-CY01 is allowed. Example: `testwarehousecode1`.
  public var warehouseCode: String? { raw.string("warehouse_code") }
}
