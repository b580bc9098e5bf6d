// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Values of `unit` in `Dimension`; more may be added.
public struct DimensionUnit: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Metric unit cm, one hundredth of a meter.
  public static var centimeter: Self { Self(rawValue: "CENTIMETER") }

  /// Imperial unit ft, 30.48 centimeters.
  public static var foot: Self { Self(rawValue: "FOOT") }

  /// Imperial unit in, 2.54 centimeters.
  public static var inch: Self { Self(rawValue: "INCH") }

  /// Metric unit m, 100 centimeters.
  public static var meter: Self { Self(rawValue: "METER") }

  /// Metric unit, one thousandth of a millimeter.
  public static var micron: Self { Self(rawValue: "MICRON") }

  /// Metric unit mm, one thousandth of a meter.
  public static var millimeter: Self { Self(rawValue: "MILLIMETER") }

  public static var knownValues: [Self] {
    [.centimeter, .foot, .inch, .meter, .micron, .millimeter]
  }
}

/// Values of `tcw_warehouse_type` in `Package`; more may be added.
public struct TcwWarehouseType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// A warehouse without certification.
  public static var standard: Self { Self(rawValue: "STANDARD") }

  /// A warehouse that meets TikTok's demands on shipping times.
  public static var tiktokCertifiedWarehouseFulfillment: Self { Self(rawValue: "TIKTOK_CERTIFIED_WAREHOUSE_FULFILLMENT") }

  public static var knownValues: [Self] {
    [.standard, .tiktokCertifiedWarehouseFulfillment]
  }
}

/// Values of `unit` in `Weight`; more may be added.
public struct WeightUnit: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Metric unit g, one thousandth of a kilogram.
  public static var gram: Self { Self(rawValue: "GRAM") }

  /// Metric unit kg, 1000 grams.
  public static var kilogram: Self { Self(rawValue: "KILOGRAM") }

  /// Metric unit mg, one thousandth of a gram.
  public static var milligram: Self { Self(rawValue: "MILLIGRAM") }

  /// Imperial unit oz, about 28.35 grams.
  public static var ounce: Self { Self(rawValue: "OUNCE") }

  /// Imperial unit lb, about 453.6 grams.
  public static var pound: Self { Self(rawValue: "POUND") }

  public static var knownValues: [Self] {
    [.gram, .kilogram, .milligram, .ounce, .pound]
  }
}
