// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// The response of `CreateCustomEngagementTask` (202502).
public struct CreateCustomEngagementTaskResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id of the engagement task; pass it when you send the messages. Example: `475910475643`.
  public var taskId: String? { raw.string("task_id") }
}

/// The response of `CreateEngagementTask` (202412).
public struct CreateEngagementTaskResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Id of the engagement task; pass it when you send the messages. Example: `475910475643`.
  public var taskId: String? { raw.string("task_id") }
}

/// The response of `GetCustomerTabVisibility` (202501).
public struct GetCustomerTabVisibilityResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Whether the shop sees the Customer tab in Seller Center. Example: `true`.
  public var isVisible: Bool? { raw.flag("is_visible") }
}

/// The response of `GetFeaturePermissions` (202502).
public struct GetFeaturePermissionsResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Features with access control and whether the shop may use each.
  public var features: [Feature] { raw.views("features") }
}

/// The response of `GetMessageTemplates` (202412).
public struct GetMessageTemplatesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Messages that the platform has prepared for shops.
  public var messageTemplates: [MessageTemplate] { raw.views("message_templates") }
}

/// The response of `GetTaskPerformances` (202412).
public struct GetTaskPerformancesResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Figures of each task: recipients, readers, orders and revenue.
  public var taskPerformances: [TaskPerformance] { raw.views("task_performances") }
}

/// The response of `SendEngagementMessage` (202412).
public struct SendEngagementMessageResponse: ResponseView {
  public let response: ApiResponse

  public init(_ response: ApiResponse) { self.response = response }

  /// Buyers to whom the message could not be sent; the others got it.
  public var errors: [ErrorItem] { raw.views("errors") }
}

/// Coupon card rule inside ``MessageTemplate``.
public struct CouponCardRule: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Kinds of coupons allowed: REGULAR_ALL for regular coupons for all buyers, REGULAR_REPEAT for regular coupons for repeat buyers.
  public var couponType: [CouponType] { raw.opens("coupon_type") }

  /// Largest number of cards of this kind in one message. Example: `1`.
  public var maxCount: Int? { raw.int("max_count") }

  /// Smallest number of cards of this kind that a message must have. Example: `1`.
  public var minCount: Int? { raw.int("min_count") }
}

/// Custom message inside the parameters of `createCustomEngagementTask`.
public struct CustomMessage: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// An object to send.
  public init(
    body: String? = nil,
    title: String? = nil
  ) {
    raw = JSONValue(members: { writer in
      writer.put("body", body)
      writer.put("title", title)
    })
  }

  /// Text of the message, 1 to 500 characters, emoji allowed.
  public var body: String? { raw.string("body") }

  /// Title of the message, 1 to 70 characters, emoji allowed.
  public var title: String? { raw.string("title") }
}

/// Detail inside ``ErrorItem``.
public struct Detail: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Email address that the message could not be sent to.
  public var buyerEmail: String? { raw.string("buyer_email") }
}

/// Error inside ``SendEngagementMessageResponse``.
public struct ErrorItem: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Error code that tells why the message could not be sent. Example: `68009003`.
  public var code: Int? { raw.int("code") }

  /// Tells which buyer the error belongs to, by email address.
  public var detail: Detail? { raw.view("detail") }

  /// Explanation of why the message could not be sent.
  public var message: String? { raw.string("message") }
}

/// Feature inside ``GetFeaturePermissionsResponse``.
public struct Feature: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Whether the shop has been given access to the feature. Example: `true`.
  public var isAuthorized: Bool? { raw.flag("is_authorized") }

  /// Name of the feature that can be open or closed to a shop. Example: `CUSTOM_MSG`.
  public var name: FeatureName? { raw.open("name") }
}

/// Message template inside ``GetMessageTemplatesResponse``.
public struct MessageTemplate: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Number and kind of coupon cards that the template allows.
  public var couponCardRules: CouponCardRule? { raw.view("coupon_card_rules") }

  /// Id of the template; pass it as `template_id`. Example: `8646958016719848812`.
  public var id: String? { raw.string("id") }

  /// Text of the message as the platform wrote it.
  public var messageBody: String? { raw.string("message_body") }

  /// Title of the message as the platform wrote it.
  public var messageTitle: String? { raw.string("message_title") }

  /// Number of product cards that the template allows.
  public var productCardRules: ProductCardRule? { raw.view("product_card_rules") }
}

/// Product card rule inside ``MessageTemplate``.
public struct ProductCardRule: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Largest number of cards of this kind in one message. Example: `4`.
  public var maxCount: Int? { raw.int("max_count") }

  /// Smallest number of cards of this kind that a message must have. Example: `0`.
  public var minCount: Int? { raw.int("min_count") }
}

/// Task performance inside ``GetTaskPerformancesResponse``.
public struct TaskPerformance: JSONView {
  public let raw: JSONValue

  public init(_ raw: JSONValue) { self.raw = raw }

  /// Number of coupons that buyers claimed from the message. Example: `1`.
  public var claimedCouponsCount: Int? { raw.int("claimed_coupons_count") }

  /// Revenue from orders that followed on the message, decimal text. Example: `5.5`.
  public var gmvAmount: String? { raw.string("gmv_amount") }

  /// Id of the task that the figures belong to. Example: `8646958016719848812`.
  public var id: String? { raw.string("id") }

  /// Number of orders that followed on the message. Example: `10`.
  public var orderCount: Int? { raw.int("order_count") }

  /// Number of buyers who have read the message. Example: `20`.
  public var readRecipientCount: Int? { raw.int("read_recipient_count") }

  /// Number of buyers to whom the message was delivered. Example: `100`.
  public var sentRecipientCount: Int? { raw.int("sent_recipient_count") }

  /// State of the task: SENDING while messages go out, then SUCCESS or FAILED; CANCELED if it was stopped. Example: `SENDING`.
  public var status: String? { raw.string("status") }
}
