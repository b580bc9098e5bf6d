// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Values of `platform` in `AddExternalOrderReferencesExternalOrder`, `platform` in `GetExternalOrderReferencesRequest`, `platform` in `SearchOrderByExternalOrderReferencesRequest`; more may be added.
public struct AddExternalOrderReferencesExternalOrderPlatform: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// A Shopify online store.
  public static var shopify: Self { Self(rawValue: "SHOPIFY") }

  /// A WooCommerce online store.
  public static var woocommerce: Self { Self(rawValue: "WOOCOMMERCE") }

  /// A BigCommerce online store.
  public static var bigcommerce: Self { Self(rawValue: "BIGCOMMERCE") }

  /// A Magento (Adobe Commerce) online store.
  public static var magento: Self { Self(rawValue: "MAGENTO") }

  /// A Salesforce Commerce Cloud online store.
  public static var salesforceCommerceCloud: Self { Self(rawValue: "SALESFORCE_COMMERCE_CLOUD") }

  /// The ChannelAdvisor multichannel service.
  public static var channelAdvisor: Self { Self(rawValue: "CHANNEL_ADVISOR") }

  /// Amazon as source of the external order.
  public static var amazon: Self { Self(rawValue: "AMAZON") }

  /// An order management system not named in this list.
  public static var orderManagementSystem: Self { Self(rawValue: "ORDER_MANAGEMENT_SYSTEM") }

  /// A warehouse management system not named in this list.
  public static var warehouseManagementSystem: Self { Self(rawValue: "WAREHOUSE_MANAGEMENT_SYSTEM") }

  /// An enterprise resource planning system not named in this list.
  public static var erpSystem: Self { Self(rawValue: "ERP_SYSTEM") }

  public static var knownValues: [Self] {
    [.shopify, .woocommerce, .bigcommerce, .magento, .salesforceCommerceCloud, .channelAdvisor, .amazon, .orderManagementSystem, .warehouseManagementSystem, .erpSystem]
  }
}

/// Values of `cancel_user` in `LineItem`; more may be added.
public struct CancelUser: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The buyer asked for the cancellation.
  public static var buyer: Self { Self(rawValue: "BUYER") }

  /// The seller cancelled the item.
  public static var seller: Self { Self(rawValue: "SELLER") }

  /// Staff of the platform cancelled the item.
  public static var `operator`: Self { Self(rawValue: "OPERATOR") }

  /// The platform cancelled automatically, for example after a missed deadline.
  public static var system: Self { Self(rawValue: "SYSTEM") }

  public static var knownValues: [Self] {
    [.buyer, .seller, .`operator`, .system]
  }
}

/// Values of `cancellation_initiator` in `Order`; more may be added.
public struct CancellationInitiator: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The seller cancelled the order.
  public static var seller: Self { Self(rawValue: "SELLER") }

  /// The buyer asked for the cancellation.
  public static var buyer: Self { Self(rawValue: "BUYER") }

  /// The platform cancelled automatically, for example after a missed deadline.
  public static var system: Self { Self(rawValue: "SYSTEM") }

  public static var knownValues: [Self] {
    [.seller, .buyer, .system]
  }
}

/// Values of `commerce_platform` in `Order`; more may be added.
public struct CommercePlatform: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The order was placed on TikTok Shop itself.
  public static var tiktokShop: Self { Self(rawValue: "TIKTOK_SHOP") }

  /// Ordered on Tokopedia, the Indonesian marketplace connected with TikTok Shop.
  public static var tokopedia: Self { Self(rawValue: "TOKOPEDIA") }

  public static var knownValues: [Self] {
    [.tiktokShop, .tokopedia]
  }
}

/// Values of `delivery_type` in `Order`; more may be added.
public struct DeliveryType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Delivered to the address of the recipient.
  public static var homeDelivery: Self { Self(rawValue: "HOME_DELIVERY") }

  /// Delivered to a pick-up and drop-off (PUDO) location, where the buyer collects it.
  public static var collectionPoint: Self { Self(rawValue: "COLLECTION_POINT") }

  public static var knownValues: [Self] {
    [.homeDelivery, .collectionPoint]
  }
}

/// Values of `display_status` in `LineItem`; more may be added.
public struct DisplayStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The item is ordered but not paid.
  public static var unpaid: Self { Self(rawValue: "UNPAID") }

  /// The item waits for the seller to arrange shipping.
  public static var awaitingShipment: Self { Self(rawValue: "AWAITING_SHIPMENT") }

  /// Shipping is arranged and the package waits for the carrier.
  public static var awaitingCollection: Self { Self(rawValue: "AWAITING_COLLECTION") }

  /// The carrier has collected the package and is delivering it.
  public static var inTransit: Self { Self(rawValue: "IN_TRANSIT") }

  /// The package has reached the buyer; a return or refund is still possible.
  public static var delivered: Self { Self(rawValue: "DELIVERED") }

  /// The sale of the item is closed; no return or refund can follow.
  public static var completed: Self { Self(rawValue: "COMPLETED") }

  /// The item was cancelled and will not be delivered.
  public static var cancelled: Self { Self(rawValue: "CANCELLED") }

  public static var knownValues: [Self] {
    [.unpaid, .awaitingShipment, .awaitingCollection, .inTransit, .delivered, .completed, .cancelled]
  }
}

/// Values of `fast_delivery_program` in `Order`; more may be added.
public struct FastDeliveryProgram: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The listing promised that the order arrives within three days.
  public static var n3DayDelivery: Self { Self(rawValue: "3_DAY_DELIVERY") }

  public static var knownValues: [Self] {
    [.n3DayDelivery]
  }
}

/// Values of `fulfillment_type` in `Order`; more may be added.
public struct FulfillmentType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The seller stores, packs and ships the goods.
  public static var fulfillmentBySeller: Self { Self(rawValue: "FULFILLMENT_BY_SELLER") }

  /// TikTok's fulfillment centers store, pack and ship the goods (FBT); the seller must not ship.
  public static var fulfillmentByTiktok: Self { Self(rawValue: "FULFILLMENT_BY_TIKTOK") }

  /// Fulfilled by the Dilayani Tokopedia warehouse service in Indonesia; the seller must not ship.
  public static var fulfillmentByDilayaniTokopedia: Self { Self(rawValue: "FULFILLMENT_BY_DILAYANI_TOKOPEDIA") }

  public static var knownValues: [Self] {
    [.fulfillmentBySeller, .fulfillmentByTiktok, .fulfillmentByDilayaniTokopedia]
  }
}

/// Values of `type` in `HandlingDuration`; more may be added.
public struct HandlingDurationType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Every day counts, weekends and public holidays included.
  public static var calendarDay: Self { Self(rawValue: "CALENDAR_DAY") }

  /// Only working days count, without weekends and public holidays.
  public static var businessDay: Self { Self(rawValue: "BUSINESS_DAY") }

  public static var knownValues: [Self] {
    [.calendarDay, .businessDay]
  }
}

/// Values of `order_status` in `GetOrderListRequest`, `status` in `Order`; more may be added.
public struct OrderStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Orders that are placed but not paid.
  public static var unpaid: Self { Self(rawValue: "UNPAID") }

  /// Paid orders that the buyer may still cancel freely and that must not ship yet, including pre-orders before release.
  public static var onHold: Self { Self(rawValue: "ON_HOLD") }

  /// Orders that wait for the seller to arrange shipping.
  public static var awaitingShipment: Self { Self(rawValue: "AWAITING_SHIPMENT") }

  /// Split orders of which some items are shipped and some are not.
  public static var partiallyShipping: Self { Self(rawValue: "PARTIALLY_SHIPPING") }

  /// Orders ready for the carrier, with at least one package not collected.
  public static var awaitingCollection: Self { Self(rawValue: "AWAITING_COLLECTION") }

  /// Orders on their way to the buyer.
  public static var inTransit: Self { Self(rawValue: "IN_TRANSIT") }

  /// Orders that have arrived and can still be returned or refunded.
  public static var delivered: Self { Self(rawValue: "DELIVERED") }

  /// Closed orders, no longer open to returns or refunds.
  public static var completed: Self { Self(rawValue: "COMPLETED") }

  /// Orders whose items were all cancelled.
  public static var cancelled: Self { Self(rawValue: "CANCELLED") }

  public static var knownValues: [Self] {
    [.unpaid, .onHold, .awaitingShipment, .partiallyShipping, .awaitingCollection, .inTransit, .delivered, .completed, .cancelled]
  }
}

/// Values of `order_type` in `Order`; more may be added.
public struct OrderType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The item is in stock and can be fulfilled at once.
  public static var normal: Self { Self(rawValue: "NORMAL") }

  /// Placed by winning a lottery event in a TikTok LIVE.
  public static var zeroLottery: Self { Self(rawValue: "ZERO_LOTTERY") }

  /// The item is not released yet; fulfillment starts at `release_date`. US only.
  public static var preOrder: Self { Self(rawValue: "PRE_ORDER") }

  /// The item is produced after the purchase, within `handling_duration`. US only.
  public static var madeToOrder: Self { Self(rawValue: "MADE_TO_ORDER") }

  /// The item is out of stock at purchase and ships once restocked, within `handling_duration`. US only.
  public static var backOrder: Self { Self(rawValue: "BACK_ORDER") }

  public static var knownValues: [Self] {
    [.normal, .zeroLottery, .preOrder, .madeToOrder, .backOrder]
  }
}

/// Values of `package_status` in `LineItem`; more may be added.
public struct PackageStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The package waits for the seller to arrange shipping.
  public static var toFulfill: Self { Self(rawValue: "TO_FULFILL") }

  /// Shipping is arranged; the package waits for the carrier to collect it.
  public static var processing: Self { Self(rawValue: "PROCESSING") }

  /// The carrier has the package and is delivering it.
  public static var fulfilling: Self { Self(rawValue: "FULFILLING") }

  /// The package was delivered.
  public static var completed: Self { Self(rawValue: "COMPLETED") }

  /// The package was cancelled, usually because it was lost or damaged.
  public static var cancelled: Self { Self(rawValue: "CANCELLED") }

  public static var knownValues: [Self] {
    [.toFulfill, .processing, .fulfilling, .completed, .cancelled]
  }
}

/// Values of `product_type` in `BlindBoxOrderLine`; more may be added.
public struct ProductType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The revealed item is a free gift.
  public static var gift: Self { Self(rawValue: "GIFT") }

  /// The revealed item is the regular content of the box.
  public static var normal: Self { Self(rawValue: "NORMAL") }

  public static var knownValues: [Self] {
    [.gift, .normal]
  }
}

/// Values of `shipping_type` in `Order`; more may be added.
public struct ShippingType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// TikTok provides the shipping; the seller gets the label from TikTok.
  public static var tiktok: Self { Self(rawValue: "TIKTOK") }

  /// The seller ships with an own carrier, or a third-party fulfillment service does so for the seller.
  public static var seller: Self { Self(rawValue: "SELLER") }

  public static var knownValues: [Self] {
    [.tiktok, .seller]
  }
}

/// Values of `sku_type` in `LineItem`; more may be added.
public struct SkuType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The item is in stock and can be fulfilled at once.
  public static var normal: Self { Self(rawValue: "NORMAL") }

  /// The item was bought from the store of a TikTok Shop partner.
  public static var shopPartner: Self { Self(rawValue: "SHOP_PARTNER") }

  /// The item is not released yet; fulfillment starts on a later date. US only.
  public static var preOrder: Self { Self(rawValue: "PRE_ORDER") }

  /// The item is produced after the purchase. US only.
  public static var madeToOrder: Self { Self(rawValue: "MADE_TO_ORDER") }

  /// The item was won in a lottery event in a TikTok LIVE.
  public static var zeroLottery: Self { Self(rawValue: "ZERO_LOTTERY") }

  public static var knownValues: [Self] {
    [.normal, .shopPartner, .preOrder, .madeToOrder, .zeroLottery]
  }
}

/// Values of `sort_field` in `GetOrderListRequest`; more may be added.
public struct SortField: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Sorts by the time the order was placed.
  public static var createTime: Self { Self(rawValue: "create_time") }

  /// Sorts by the time of the last change of the order's state.
  public static var updateTime: Self { Self(rawValue: "update_time") }

  public static var knownValues: [Self] {
    [.createTime, .updateTime]
  }
}

/// Values of `sort_order` in `GetOrderListRequest`; more may be added.
public struct SortOrder: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Ascending, oldest first.
  public static var asc: Self { Self(rawValue: "ASC") }

  /// Descending, newest first.
  public static var desc: Self { Self(rawValue: "DESC") }

  public static var knownValues: [Self] {
    [.asc, .desc]
  }
}

/// Values of `tax_type` in `ItemTax`; more may be added.
public struct TaxType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Tax on the purchase under United States law; the only kind at present.
  public static var salesTax: Self { Self(rawValue: "SALES_TAX") }

  public static var knownValues: [Self] {
    [.salesTax]
  }
}
