// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// The response of `OrderStatusDataExchange` (202309).
public struct OrderStatusDataExchangeResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Orders that could not be taken over, one entry each; the others were.
  public var errors: [ErrorItem] { raw.views("errors") }
}

/// The response of `QualityFactoryOrderDataImportAPI` (202401).
public struct QualityFactoryOrderDataImportResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Orders that could not be taken over, one entry each; the others were.
  public var errors: [ErrorItem] { raw.views("errors") }
}

/// Detail inside ``ErrorItem``.
public struct Detail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Id of the order in the source system, the seller's own shop. Example: `1729382588639839583`.
  public var channelOrderId: String? { raw.string("channel_order_id") }

  /// Source system that the order is in: SHOPIFY, WOOCOMMERCE, BIGCOMMERCE or MAGENTO. Example: `SHOPIFY`.
  public var channelType: String? { raw.string("channel_type") }

  /// Single faults that were found in the order.
  public var extraErrors: [ExtraError] { raw.views("extra_errors") }

  /// Platform's id of the order, digits only. Example: `7021436810468230477`.
  public var orderId: String? { raw.string("order_id") }
}

/// Error inside ``OrderStatusDataExchangeResponse``, ``QualityFactoryOrderDataImportResponse``.
public struct ErrorItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Error code that says why the order could not be taken over. Example: `36010031`.
  public var code: String? { raw.string("code") }

  /// Order that failed, by its ids, and its faults.
  public var detail: Detail? { raw.view("detail") }

  /// Explanation of why the order could not be taken over. Example: `36010031`.
  public var message: String? { raw.string("message") }
}

/// Extra error inside ``Detail``.
public struct ExtraError: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Error code of this single fault in the order. Example: `36010025`.
  public var code: String? { raw.string("code") }

  /// Explanation of this single fault in the order.
  public var message: String? { raw.string("message") }
}

/// Order inside the parameters of `orderStatusDataExchange`.
public struct Order: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    channelFinancialStatus: String? = nil,
    channelFulfillmentStatus: String? = nil,
    channelOrderId: String? = nil,
    channelOrderStatus: String? = nil,
    channelOrderUpdateTime: String? = nil,
    channelType: String? = nil,
    notExistReason: String? = nil,
    orderId: String? = nil,
    packages: [Package]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("channel_financial_status", channelFinancialStatus)
      writer.put("channel_fulfillment_status", channelFulfillmentStatus)
      writer.put("channel_order_id", channelOrderId)
      writer.put("channel_order_status", channelOrderStatus)
      writer.put("channel_order_update_time", channelOrderUpdateTime)
      writer.put("channel_type", channelType)
      writer.put("not_exist_reason", notExistReason)
      writer.put("order_id", orderId)
      writer.put("packages", packages)
    })
  }

  /// State of payment in the source system, for SHOPIFY one of its values such as PENDING, PAID or REFUNDED; other values cause an error. Example: `PENDING`.
  public var channelFinancialStatus: String? { raw.string("channel_financial_status") }

  /// State of fulfillment in the source system, for SHOPIFY one of its values such as UNFULFILLED or FULFILLED; other values cause an error. Example: `FULFILLED`.
  public var channelFulfillmentStatus: String? { raw.string("channel_fulfillment_status") }

  /// Id of the order in the source system, the seller's own shop. Example: `8021436810468230477`.
  public var channelOrderId: String? { raw.string("channel_order_id") }

  /// State of the order in the source system; the values allowed depend on `channel_type`, others cause an error. Example: `CANCELED`.
  public var channelOrderStatus: String? { raw.string("channel_order_status") }

  /// When the order last changed in the source system, Unix time in seconds as 10 digits; must lie in the past. Example: `1692163668`.
  public var channelOrderUpdateTime: String? { raw.string("channel_order_update_time") }

  /// Source system that the order is in: SHOPIFY, WOOCOMMERCE, BIGCOMMERCE or MAGENTO. Example: `SHOPIFY`.
  public var channelType: String? { raw.string("channel_type") }

  /// Code of the reason why the source system has no such order. Example: `SELLER_TIKTOKSHOP_AUTHORIZATION_REVOKED`.
  public var notExistReason: String? { raw.string("not_exist_reason") }

  /// Platform's id of the order, digits only. Example: `7021436810468230477`.
  public var orderId: String? { raw.string("order_id") }

  /// Packages of the order with their tracking.
  public var packages: [Package] { raw.views("packages") }
}

/// Package inside ``Order``.
public struct Package: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    logisticsProviderName: String? = nil,
    packageId: String? = nil,
    trackingNumber: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("logistics_provider_name", logisticsProviderName)
      writer.put("package_id", packageId)
      writer.put("tracking_number", trackingNumber)
    })
  }

  /// Carrier that transports the package, by its name. Example: `UPS`.
  public var logisticsProviderName: String? { raw.string("logistics_provider_name") }

  /// Platform's id of the package that the tracking number belongs to. Example: `RN141567632MY`.
  public var packageId: String? { raw.string("package_id") }

  /// Number under which the carrier tracks the package. Example: `LX542261779US`.
  public var trackingNumber: String? { raw.string("tracking_number") }
}

/// Order inside the parameters of `qualityFactoryOrderDataImport`.
public struct QualityFactoryOrderDataImportOrder: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    channelFinancialStatus: String? = nil,
    channelFulfillmentStatus: String? = nil,
    channelOrderId: String? = nil,
    channelOrderStatus: String? = nil,
    channelOrderUpdateTime: String? = nil,
    channelType: String? = nil,
    issueReason: String? = nil,
    orderId: String? = nil,
    packages: [QualityFactoryOrderDataImportPackage]? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("channel_financial_status", channelFinancialStatus)
      writer.put("channel_fulfillment_status", channelFulfillmentStatus)
      writer.put("channel_order_id", channelOrderId)
      writer.put("channel_order_status", channelOrderStatus)
      writer.put("channel_order_update_time", channelOrderUpdateTime)
      writer.put("channel_type", channelType)
      writer.put("issue_reason", issueReason)
      writer.put("order_id", orderId)
      writer.put("packages", packages)
    })
  }

  /// State of payment in the source system, for SHOPIFY one of its values such as PENDING, PAID or REFUNDED; other values cause an error. Example: `PENDING`.
  public var channelFinancialStatus: String? { raw.string("channel_financial_status") }

  /// State of fulfillment in the source system, for SHOPIFY one of its values such as UNFULFILLED or FULFILLED; other values cause an error. Example: `FULFILLED`.
  public var channelFulfillmentStatus: String? { raw.string("channel_fulfillment_status") }

  /// Id of the order in the source system, the seller's own shop. Example: `8021436810468230477`.
  public var channelOrderId: String? { raw.string("channel_order_id") }

  /// State of the order in the source system; the values allowed depend on `channel_type`, others cause an error. Example: `OPEN`.
  public var channelOrderStatus: String? { raw.string("channel_order_status") }

  /// When the order last changed in the source system, Unix time in seconds as 10 digits; must lie in the past. Example: `1692163668`.
  public var channelOrderUpdateTime: String? { raw.string("channel_order_update_time") }

  /// Source system that the order is in: SHOPIFY, WOOCOMMERCE, BIGCOMMERCE or MAGENTO. Example: `SHOPIFY`.
  public var channelType: String? { raw.string("channel_type") }

  /// Reason code for the problem with the order; only codes that the platform lists are accepted. Example: `SELLER_TIKTOKSHOP_AUTHORIZATION_REVOKED`.
  public var issueReason: String? { raw.string("issue_reason") }

  /// Platform's id of the order, digits only. Example: `7021436810468230477`.
  public var orderId: String? { raw.string("order_id") }

  /// Packages of the order with their tracking.
  public var packages: [QualityFactoryOrderDataImportPackage] { raw.views("packages") }
}

/// Package inside ``QualityFactoryOrderDataImportOrder``.
public struct QualityFactoryOrderDataImportPackage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    packageId: String? = nil,
    shippingProviderName: String? = nil,
    trackingNumber: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("package_id", packageId)
      writer.put("shipping_provider_name", shippingProviderName)
      writer.put("tracking_number", trackingNumber)
    })
  }

  /// Platform's id of the package that the tracking number belongs to. Example: `RN141567632MY`.
  public var packageId: String? { raw.string("package_id") }

  /// Carrier that transports the package, by its name. Example: `UPS`.
  public var shippingProviderName: String? { raw.string("shipping_provider_name") }

  /// Number under which the carrier tracks the package. Example: `LX542261779US`.
  public var trackingNumber: String? { raw.string("tracking_number") }
}
