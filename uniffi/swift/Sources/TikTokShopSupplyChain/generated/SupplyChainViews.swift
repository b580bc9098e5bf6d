// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// The response of `ConfirmPackageShipment` (202309).
public struct ConfirmPackageShipmentResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Packages that could not be confirmed; see `success_packages` for the others.
  public var errors: [ErrorItem] { raw.views("errors") }

  /// Ids of the packages that were confirmed.
  public var successPackages: [String] { raw.strings("success_packages") }
}

/// Detail inside ``ErrorItem``.
public struct Detail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Platform's id of the package that failed. Example: `4645645645`.
  public var packageId: String? { raw.string("package_id") }
}

/// Dimension inside ``Package``.
public struct SupplyChainDimension: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    height: Int? = nil,
    length: Int? = nil,
    unit: DimensionUnit? = nil,
    width: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("height", height)
      writer.put("length", length)
      writer.put("unit", unit)
      writer.put("width", width)
    })
  }

  /// Height of the package as a number, in `unit`. Example: `42`.
  public var height: Int? { raw.int("height") }

  /// Length of the package as a number, in `unit`. Example: `34`.
  public var length: Int? { raw.int("length") }

  /// Unit that length, width and height are given in. Example: `METER`.
  public var unit: DimensionUnit? { raw.open("unit") }

  /// Width of the package as a number, in `unit`. Example: `425`.
  public var width: Int? { raw.int("width") }
}

/// Error inside ``ConfirmPackageShipmentResponse``.
public struct ErrorItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Error code that tells why the package could not be confirmed. Example: `39003015`.
  public var code: String? { raw.string("code") }

  /// Tells which package the error belongs to, by its id.
  public var detail: Detail? { raw.view("detail") }

  /// Explanation of why the package could not be confirmed.
  public var message: String? { raw.string("message") }
}

/// Package inside the parameters of `confirmPackageShipment`.
public struct Package: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    createTimeMillis: Int,
    dimension: SupplyChainDimension,
    handoverTimeMillis: Int,
    id: String,
    shipTimeMillis: Int,
    shippingProviderId: String,
    shippingProviderName: String,
    skus: [Sku],
    timeZone: String,
    trackingNumber: String,
    wmsOrderId: String,
    providerWarehouseCode: String? = nil,
    providerWarehouseName: String? = nil,
    shippingOriginCity: String? = nil,
    tcwWarehouseType: TcwWarehouseType? = nil,
    weight: Weight? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("create_time_millis", createTimeMillis)
      writer.put("dimension", dimension)
      writer.put("handover_time_millis", handoverTimeMillis)
      writer.put("id", id)
      writer.put("provider_warehouse_code", providerWarehouseCode)
      writer.put("provider_warehouse_name", providerWarehouseName)
      writer.put("ship_time_millis", shipTimeMillis)
      writer.put("shipping_origin_city", shippingOriginCity)
      writer.put("shipping_provider_id", shippingProviderId)
      writer.put("shipping_provider_name", shippingProviderName)
      writer.put("skus", skus)
      writer.put("tcw_warehouse_type", tcwWarehouseType)
      writer.put("time_zone", timeZone)
      writer.put("tracking_number", trackingNumber)
      writer.put("weight", weight)
      writer.put("wms_order_id", wmsOrderId)
    })
  }

  /// When the warehouse received the order, Unix time in milliseconds. Example: `1694176625765`.
  public var createTimeMillis: Int? { raw.int("create_time_millis") }

  /// Length, width and height of the package.
  public var dimension: SupplyChainDimension? { raw.view("dimension") }

  /// When the package was handed to the carrier, Unix time in milliseconds. Example: `1694176625765`.
  public var handoverTimeMillis: Int? { raw.int("handover_time_millis") }

  /// Platform's id of the package to confirm. Example: `28427944530283`.
  public var id: String? { raw.string("id") }

  /// Code of the warehouse in the system of its operator. Example: `7475973290484254255`.
  public var providerWarehouseCode: String? { raw.string("provider_warehouse_code") }

  /// Name of the warehouse in the system of its operator.
  public var providerWarehouseName: String? { raw.string("provider_warehouse_name") }

  /// When the package left the warehouse, Unix time in milliseconds. Example: `1694176625765`.
  public var shipTimeMillis: Int? { raw.int("ship_time_millis") }

  /// City in which the warehouse handed the package over. Example: `CityA`.
  public var shippingOriginCity: String? { raw.string("shipping_origin_city") }

  /// Platform's id of the carrier that got the package. Example: `2435653524354624`.
  public var shippingProviderId: String? { raw.string("shipping_provider_id") }

  /// Name of the carrier that got the package. Example: `ProviderA`.
  public var shippingProviderName: String? { raw.string("shipping_provider_name") }

  /// SKUs in the package with their quantities.
  public var skus: [Sku] { raw.views("skus") }

  /// Whether the warehouse is certified by TikTok for its service. Example: `STANDARD`.
  public var tcwWarehouseType: TcwWarehouseType? { raw.open("tcw_warehouse_type") }

  /// Time zone of the warehouse, such as UTC+8. Example: `UTC+8`.
  public var timeZone: String? { raw.string("time_zone") }

  /// Number under which the carrier tracks the package. Example: `WB53452356`.
  public var trackingNumber: String? { raw.string("tracking_number") }

  /// Weight of the package as a number with its unit.
  public var weight: Weight? { raw.view("weight") }

  /// Number of the order in the warehouse management system. Example: `324246554745`.
  public var wmsOrderId: String? { raw.string("wms_order_id") }
}

/// SKU inside ``Package``.
public struct Sku: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    id: String,
    quantity: Int
  ) {
    raw = JSONValue(members: { writer in
      writer.put("id", id)
      writer.put("quantity", quantity)
    })
  }

  /// Platform's id of the SKU in the package. Example: `4235346547`.
  public var id: String? { raw.string("id") }

  /// Number of units of this SKU that are packed in the package. Example: `13`.
  public var quantity: Int? { raw.int("quantity") }
}

/// Weight inside ``Package``.
public struct Weight: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    unit: WeightUnit? = nil,
    value: Int? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("unit", unit)
      writer.put("value", value)
    })
  }

  /// Unit that `value` is given in, such as KILOGRAM. Example: `KILOGRAM`.
  public var unit: WeightUnit? { raw.open("unit") }

  /// Weight of the package as a number, in `unit`. Example: `342`.
  public var value: Int? { raw.int("value") }
}
