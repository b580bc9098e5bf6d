// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Values of `platform` in `DeliveryOption`; more may be added.
public struct DeliveryOptionPlatform: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Orders placed on TikTok Shop itself can use the option.
  public static var tiktokShop: Self { Self(rawValue: "TIKTOK_SHOP") }

  /// Orders from Tokopedia, the Indonesian marketplace connected with TikTok Shop, can use the option.
  public static var tokopedia: Self { Self(rawValue: "TOKOPEDIA") }

  public static var knownValues: [Self] {
    [.tiktokShop, .tokopedia]
  }
}

/// Values of `type` in `DeliveryOption`; more may be added.
public struct DeliveryOptionType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Shipping at normal speed, through the platform.
  public static var standard: Self { Self(rawValue: "STANDARD") }

  /// Faster shipping, through the platform.
  public static var express: Self { Self(rawValue: "EXPRESS") }

  /// Slower and cheaper shipping, through the platform.
  public static var economy: Self { Self(rawValue: "ECONOMY") }

  /// The seller hires the carrier and reports the tracking number.
  public static var sendBySeller: Self { Self(rawValue: "SEND_BY_SELLER") }

  public static var knownValues: [Self] {
    [.standard, .express, .economy, .sendBySeller]
  }
}

/// Values of `unit` in `DimensionLimit`; more may be added.
public struct DimensionLimitUnit: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Centimeters, one hundredth of a meter each.
  public static var cm: Self { Self(rawValue: "CM") }

  /// Imperial unit in, 2.54 centimeters.
  public static var inch: Self { Self(rawValue: "INCH") }

  public static var knownValues: [Self] {
    [.cm, .inch]
  }
}

/// Values of `effect_status` in `Warehouse`; more may be added.
public struct EffectStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// All stock in the warehouse is for sale.
  public static var enabled: Self { Self(rawValue: "ENABLED") }

  /// None of the stock in the warehouse is for sale.
  public static var disabled: Self { Self(rawValue: "DISABLED") }

  /// The warehouse is on holiday, or limited in orders after a breach of rules; its stock is not for sale meanwhile.
  public static var restricted: Self { Self(rawValue: "RESTRICTED") }

  public static var knownValues: [Self] {
    [.enabled, .disabled, .restricted]
  }
}

/// Values of `ownership` in `GlobalWarehouse`; more may be added.
public struct GlobalWarehouseOwnership: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The seller owns the global warehouse.
  public static var seller: Self { Self(rawValue: "SELLER") }

  /// TikTok Shop owns the global warehouse.
  public static var platformCooperation: Self { Self(rawValue: "PLATFORM_COOPERATION") }

  public static var knownValues: [Self] {
    [.seller, .platformCooperation]
  }
}

/// Values of `sub_type` in `Warehouse`; more may be added.
public struct SubType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// In the country of both seller and target market.
  public static var domesticWarehouse: Self { Self(rawValue: "DOMESTIC_WAREHOUSE") }

  /// Of a cross-border seller, located in the target market.
  public static var cbOverseaWarehouse: Self { Self(rawValue: "CB_OVERSEA_WAREHOUSE") }

  /// Of a cross-border seller, located in the seller's home region such as mainland China or Hong Kong.
  public static var cbDirectShippingWarehouse: Self { Self(rawValue: "CB_DIRECT_SHIPPING_WAREHOUSE") }

  public static var knownValues: [Self] {
    [.domesticWarehouse, .cbOverseaWarehouse, .cbDirectShippingWarehouse]
  }
}

/// Values of `type` in `Warehouse`; more may be added.
public struct WarehouseType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Stores goods and ships orders.
  public static var salesWarehouse: Self { Self(rawValue: "SALES_WAREHOUSE") }

  /// Receives goods that buyers send back.
  public static var returnWarehouse: Self { Self(rawValue: "RETURN_WAREHOUSE") }

  public static var knownValues: [Self] {
    [.salesWarehouse, .returnWarehouse]
  }
}

/// Values of `unit` in `WeightLimit`; more may be added.
public struct WeightLimitUnit: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Metric unit g, one thousandth of a kilogram.
  public static var gram: Self { Self(rawValue: "GRAM") }

  /// Imperial unit lb, about 453.6 grams.
  public static var pound: Self { Self(rawValue: "POUND") }

  public static var knownValues: [Self] {
    [.gram, .pound]
  }
}
