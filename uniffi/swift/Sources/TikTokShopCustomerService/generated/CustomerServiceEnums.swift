// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Values of `buyer_platform` in `Participant`, `platform` in `Participant`; more may be added.
public struct BuyerPlatform: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The buyer writes from TikTok Shop; send only products and content available there.
  public static var tiktokShop: Self { Self(rawValue: "TIKTOK_SHOP") }

  /// The buyer writes from Tokopedia; a product sent as a card must be listed there too.
  public static var tokopedia: Self { Self(rawValue: "TOKOPEDIA") }

  public static var knownValues: [Self] {
    [.tiktokShop, .tokopedia]
  }
}

/// Values of `locale` in `GetConversationMessagesRequest`, `locale` in `GetConversationsRequest`; more may be added.
public struct GetConversationMessagesLocale: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// German as used in Germany.
  public static var deDe: Self { Self(rawValue: "de-DE") }

  /// English, the default.
  public static var en: Self { Self(rawValue: "en") }

  /// English as used in the United Kingdom.
  public static var enGb: Self { Self(rawValue: "en-GB") }

  /// Spanish as used in Spain.
  public static var esEs: Self { Self(rawValue: "es-ES") }

  /// Spanish as used in Mexico.
  public static var esMx: Self { Self(rawValue: "es-MX") }

  /// French as used in France.
  public static var frFr: Self { Self(rawValue: "fr-FR") }

  /// Indonesian as used in Indonesia.
  public static var idId: Self { Self(rawValue: "id-ID") }

  /// Italian as used in Italy.
  public static var itIt: Self { Self(rawValue: "it-IT") }

  /// Japanese as used in Japan.
  public static var jaJp: Self { Self(rawValue: "ja-JP") }

  /// Malay as used in Malaysia.
  public static var msMy: Self { Self(rawValue: "ms-MY") }

  /// Portuguese as used in Brazil.
  public static var ptBr: Self { Self(rawValue: "pt-BR") }

  /// Thai as used in Thailand.
  public static var thTh: Self { Self(rawValue: "th-TH") }

  /// Vietnamese as used in Vietnam.
  public static var viVn: Self { Self(rawValue: "vi-VN") }

  /// Chinese in simplified characters.
  public static var zhCn: Self { Self(rawValue: "zh-CN") }

  public static var knownValues: [Self] {
    [.deDe, .en, .enGb, .esEs, .esMx, .frFr, .idId, .itIt, .jaJp, .msMy, .ptBr, .thTh, .viVn, .zhCn]
  }
}

/// Values of `type` in `LatestMessage`; more may be added.
public struct LatestMessageType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Plain text of at most 2000 characters in `content`.
  public static var text: Self { Self(rawValue: "TEXT") }

  /// Picture given by `url`, `width` and `height` from the upload operation.
  public static var image: Self { Self(rawValue: "IMAGE") }

  /// Notice that an agent has joined the conversation.
  public static var allocatedService: Self { Self(rawValue: "ALLOCATED_SERVICE") }

  /// Notice from the platform; it arrives but cannot be sent.
  public static var notification: Self { Self(rawValue: "NOTIFICATION") }

  /// Notice that the chat was handed over to another agent.
  public static var buyerEnterFromTransfer: Self { Self(rawValue: "BUYER_ENTER_FROM_TRANSFER") }

  /// Notice that the buyer had a product page open before writing; `content` holds the `product_id`.
  public static var buyerEnterFromProduct: Self { Self(rawValue: "BUYER_ENTER_FROM_PRODUCT") }

  /// Notice that the buyer had an order open before writing; `content` holds its `order_id`.
  public static var buyerEnterFromOrder: Self { Self(rawValue: "BUYER_ENTER_FROM_ORDER") }

  /// Card that shows a product, given by `product_id`.
  public static var productCard: Self { Self(rawValue: "PRODUCT_CARD") }

  /// Sticker or emoji; it arrives but cannot be sent through the API.
  public static var emoticons: Self { Self(rawValue: "EMOTICONS") }

  /// Card that shows an order of the buyer, given by `order_id`.
  public static var orderCard: Self { Self(rawValue: "ORDER_CARD") }

  /// Video given by its id in `vid`.
  public static var video: Self { Self(rawValue: "VIDEO") }

  /// Card that lets the buyer ask for a return or refund of one SKU; only if the order is still eligible.
  public static var returnRefundCard: Self { Self(rawValue: "RETURN_REFUND_CARD") }

  /// Card with a coupon that the buyer can claim; the coupon must be ongoing and made in Seller Center.
  public static var couponCard: Self { Self(rawValue: "COUPON_CARD") }

  /// Kind of message that the API cannot show; point the agent to Seller Center.
  public static var other: Self { Self(rawValue: "OTHER") }

  public static var knownValues: [Self] {
    [.text, .image, .allocatedService, .notification, .buyerEnterFromTransfer, .buyerEnterFromProduct, .buyerEnterFromOrder, .productCard, .emoticons, .orderCard, .video, .returnRefundCard, .couponCard, .other]
  }
}

/// Values of `type` in `Message`; more may be added.
public struct MessageType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Plain text of at most 2000 characters in `content`.
  public static var text: Self { Self(rawValue: "TEXT") }

  /// Picture given by `url`, `width` and `height` from the upload operation.
  public static var image: Self { Self(rawValue: "IMAGE") }

  /// Notice that an agent has joined the conversation.
  public static var allocatedService: Self { Self(rawValue: "ALLOCATED_SERVICE") }

  /// Notice from the platform; it arrives but cannot be sent.
  public static var notification: Self { Self(rawValue: "NOTIFICATION") }

  /// Notice that the chat was handed over to another agent.
  public static var buyerEnterFromTransfer: Self { Self(rawValue: "BUYER_ENTER_FROM_TRANSFER") }

  /// Notice that the buyer had a product page open before writing; `content` holds the `product_id`.
  public static var buyerEnterFromProduct: Self { Self(rawValue: "BUYER_ENTER_FROM_PRODUCT") }

  /// Notice that the buyer had an order open before writing; `content` holds its `order_id`.
  public static var buyerEnterFromOrder: Self { Self(rawValue: "BUYER_ENTER_FROM_ORDER") }

  /// Card that shows a product, given by `product_id`.
  public static var productCard: Self { Self(rawValue: "PRODUCT_CARD") }

  /// Sticker or emoji; it arrives but cannot be sent through the API.
  public static var emoticons: Self { Self(rawValue: "EMOTICONS") }

  /// Card that shows an order of the buyer, given by `order_id`.
  public static var orderCard: Self { Self(rawValue: "ORDER_CARD") }

  /// Video given by its id in `vid`.
  public static var video: Self { Self(rawValue: "VIDEO") }

  /// Card that lets the buyer ask for a return or refund of one SKU; only if the order is still eligible.
  public static var returnRefundCard: Self { Self(rawValue: "RETURN_REFUND_CARD") }

  /// Card with a coupon that the buyer can claim; the coupon must be ongoing and made in Seller Center.
  public static var couponCard: Self { Self(rawValue: "COUPON_CARD") }

  /// Card with the tracking of an order, given by `order_id` and, with several parcels, `package_id`.
  public static var logisticsCard: Self { Self(rawValue: "LOGISTICS_CARD") }

  /// Kind of message that the API cannot show; point the agent to Seller Center.
  public static var other: Self { Self(rawValue: "OTHER") }

  public static var knownValues: [Self] {
    [.text, .image, .allocatedService, .notification, .buyerEnterFromTransfer, .buyerEnterFromProduct, .buyerEnterFromOrder, .productCard, .emoticons, .orderCard, .video, .returnRefundCard, .couponCard, .logisticsCard, .other]
  }
}

/// Values of `role` in `Participant`; more may be added.
public struct ParticipantRole: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Customer who talks to the shop.
  public static var buyer: Self { Self(rawValue: "BUYER") }

  /// The shop itself, as one side of the conversation.
  public static var shop: Self { Self(rawValue: "SHOP") }

  /// Agent who answers for the shop.
  public static var customerService: Self { Self(rawValue: "CUSTOMER_SERVICE") }

  public static var knownValues: [Self] {
    [.buyer, .shop, .customerService]
  }
}

/// Values of `type` in `SendMessageRequest`; more may be added.
public struct SendMessageType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Card with a coupon that the buyer can claim; the coupon must be ongoing and made in Seller Center.
  public static var couponCard: Self { Self(rawValue: "COUPON_CARD") }

  /// Picture given by `url`, `width` and `height` from the upload operation.
  public static var image: Self { Self(rawValue: "IMAGE") }

  /// Card with the tracking of an order, given by `order_id` and, with several parcels, `package_id`.
  public static var logisticsCard: Self { Self(rawValue: "LOGISTICS_CARD") }

  /// Card that shows an order of the buyer, given by `order_id`.
  public static var orderCard: Self { Self(rawValue: "ORDER_CARD") }

  /// Card that shows a product, given by `product_id`.
  public static var productCard: Self { Self(rawValue: "PRODUCT_CARD") }

  /// Card that lets the buyer ask for a return or refund of one SKU; only if the order is still eligible.
  public static var returnRefundCard: Self { Self(rawValue: "RETURN_REFUND_CARD") }

  /// Plain text of at most 2000 characters in `content`.
  public static var text: Self { Self(rawValue: "TEXT") }

  /// Video given by its id in `vid`.
  public static var video: Self { Self(rawValue: "VIDEO") }

  public static var knownValues: [Self] {
    [.couponCard, .image, .logisticsCard, .orderCard, .productCard, .returnRefundCard, .text, .video]
  }
}

/// Values of `role` in `Sender`; more may be added.
public struct SenderRole: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Customer who talks to the shop.
  public static var buyer: Self { Self(rawValue: "BUYER") }

  /// The shop itself, as one side of the conversation.
  public static var shop: Self { Self(rawValue: "SHOP") }

  /// Agent who answers for the shop.
  public static var customerService: Self { Self(rawValue: "CUSTOMER_SERVICE") }

  /// Automatic message of the platform, shown under the id and name of the shop.
  public static var system: Self { Self(rawValue: "SYSTEM") }

  /// Automatic reply of a chat bot, shown under the id and name of the shop.
  public static var robot: Self { Self(rawValue: "ROBOT") }

  public static var knownValues: [Self] {
    [.buyer, .shop, .customerService, .system, .robot]
  }
}

/// Values of `sort_order` in `GetConversationMessagesRequest`; more may be added.
public struct SortOrder: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Oldest message first.
  public static var asc: Self { Self(rawValue: "ASC") }

  /// Newest message first.
  public static var desc: Self { Self(rawValue: "DESC") }

  public static var knownValues: [Self] {
    [.asc, .desc]
  }
}
