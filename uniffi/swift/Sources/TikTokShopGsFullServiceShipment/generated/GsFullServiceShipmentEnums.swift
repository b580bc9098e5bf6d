// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Values of `reject_reason` in `GlobalSellingConfirmStockupOrderRequest`; more may be added.
public struct RejectReason: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The picture does not show the product that would be supplied.
  public static var pictureNotMatch: Self { Self(rawValue: "PICTURE_NOT_MATCH") }

  /// Material or manufacturing of the product is no longer the same.
  public static var rawMaterialOrProcessChanges: Self { Self(rawValue: "RAW_MATERIAL_OR_PROCESS_CHANGES") }

  /// The ordered quantity is below the smallest lot that can be supplied.
  public static var notMeetMinimumLimit: Self { Self(rawValue: "NOT_MEET_MINIMUM_LIMIT") }

  /// The product is no longer made.
  public static var stopProduction: Self { Self(rawValue: "STOP_PRODUCTION") }

  /// A new sales strategy calls for less stock.
  public static var salesStrategyAdjustmentReducesInventory: Self { Self(rawValue: "SALES_STRATEGY_ADJUSTMENT_REDUCES_INVENTORY") }

  /// The demand has changed, so the order is no longer needed as it is.
  public static var orderDemandAdjustment: Self { Self(rawValue: "ORDER_DEMAND_ADJUSTMENT") }

  /// The order was issued by mistake.
  public static var orderSentIncorrectly: Self { Self(rawValue: "ORDER_SENT_INCORRECTLY") }

  /// The same order was placed twice.
  public static var cf: Self { Self(rawValue: "CF") }

  /// The product is no longer made because of its quality.
  public static var tc: Self { Self(rawValue: "TC") }

  /// The product infringes rights or is not authorized, and is taken off sale.
  public static var qqxj: Self { Self(rawValue: "QQXJ") }

  /// The data of the product is wrong and must be corrected first.
  public static var ct: Self { Self(rawValue: "CT") }

  /// The repair order was called off, so the goods are no longer to be supplied.
  public static var repairOrderTerminated: Self { Self(rawValue: "REPAIR_ORDER_TERMINATED") }

  /// The order is past its deadline and is therefore ended.
  public static var terminationOfOverdueOrders: Self { Self(rawValue: "TERMINATION_OF_OVERDUE_ORDERS") }

  /// The merchant stocks up independently, as sales require.
  public static var selfStockingBasedOnSalesVolume: Self { Self(rawValue: "SELF_STOCKING_BASED_ON_SALES_VOLUME") }

  /// The stock already in the warehouse will last too many days.
  public static var highTurnoverDaysInTheWarehouse: Self { Self(rawValue: "HIGH_TURNOVER_DAYS_IN_THE_WAREHOUSE") }

  /// The merchant has too few units to fill the order.
  public static var insufficientInventory: Self { Self(rawValue: "INSUFFICIENT_INVENTORY") }

  /// Any cause that no other value names.
  public static var otherReasons: Self { Self(rawValue: "OTHER_REASONS") }

  public static var knownValues: [Self] {
    [.pictureNotMatch, .rawMaterialOrProcessChanges, .notMeetMinimumLimit, .stopProduction, .salesStrategyAdjustmentReducesInventory, .orderDemandAdjustment, .orderSentIncorrectly, .cf, .tc, .qqxj, .ct, .repairOrderTerminated, .terminationOfOverdueOrders, .selfStockingBasedOnSalesVolume, .highTurnoverDaysInTheWarehouse, .insufficientInventory, .otherReasons]
  }
}
