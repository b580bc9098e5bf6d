// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Values of `event_type` in `DeleteShopWebhookRequest`, `event_type` in `UpdateShopWebhookRequest`, `event_type` in `Webhook`; more may be added.
public struct EventType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// An order was placed or went into another state.
  public static var orderStatusChange: Self { Self(rawValue: "ORDER_STATUS_CHANGE") }

  /// The delivery address of an order was changed; read the order again before you ship.
  public static var recipientAddressUpdate: Self { Self(rawValue: "RECIPIENT_ADDRESS_UPDATE") }

  /// A package was combined, split, or given another address.
  public static var packageUpdate: Self { Self(rawValue: "PACKAGE_UPDATE") }

  /// The review of a product came to a result or its state changed.
  public static var productStatusChange: Self { Self(rawValue: "PRODUCT_STATUS_CHANGE") }

  /// The seller took back the app's access; calls for the shop fail from now on.
  public static var sellerDeauthorization: Self { Self(rawValue: "SELLER_DEAUTHORIZATION") }

  /// Access ends within 30 days; sent every day at 0:00 until the seller authorizes again.
  public static var upcomingAuthorizationExpiration: Self { Self(rawValue: "UPCOMING_AUTHORIZATION_EXPIRATION") }

  /// The cancellation of an order was requested, decided or completed.
  public static var cancellationStatusChange: Self { Self(rawValue: "CANCELLATION_STATUS_CHANGE") }

  /// A return or refund went into another state.
  public static var returnStatusChange: Self { Self(rawValue: "RETURN_STATUS_CHANGE") }

  /// A customer service agent joined or left a chat with a buyer.
  public static var newConversation: Self { Self(rawValue: "NEW_CONVERSATION") }

  /// A message was sent in a chat between a buyer and the shop.
  public static var newMessage: Self { Self(rawValue: "NEW_MESSAGE") }

  /// New title, description, main pictures or attributes of a product went live.
  public static var productInformationChange: Self { Self(rawValue: "PRODUCT_INFORMATION_CHANGE") }

  /// The shop has a product more, made by the seller or by an app.
  public static var productCreation: Self { Self(rawValue: "PRODUCT_CREATION") }

  /// A product was moved to another category.
  public static var productCategoryChange: Self { Self(rawValue: "PRODUCT_CATEGORY_CHANGE") }

  /// A creator wrote to the seller in the affiliate chat.
  public static var newMessageListener: Self { Self(rawValue: "NEW_MESSAGE_LISTENER") }

  /// An uploaded invoice was accepted or refused.
  public static var invoiceStatusChange: Self { Self(rawValue: "INVOICE_STATUS_CHANGE") }

  /// The audit of a product began or came to a result.
  public static var productAuditStatusChange: Self { Self(rawValue: "PRODUCT_AUDIT_STATUS_CHANGE") }

  /// Old kind: a buyer asked for a cancellation, refund or return that the seller must decide on.
  public static var reverseStatusUpdate: Self { Self(rawValue: "REVERSE_STATUS_UPDATE") }

  public static var knownValues: [Self] {
    [.orderStatusChange, .recipientAddressUpdate, .packageUpdate, .productStatusChange, .sellerDeauthorization, .upcomingAuthorizationExpiration, .cancellationStatusChange, .returnStatusChange, .newConversation, .newMessage, .productInformationChange, .productCreation, .productCategoryChange, .newMessageListener, .invoiceStatusChange, .productAuditStatusChange, .reverseStatusUpdate]
  }
}
