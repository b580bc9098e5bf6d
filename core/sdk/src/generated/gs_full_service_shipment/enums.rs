// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `reject_reason` in `GlobalSellingConfirmStockupOrderRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectReason {
    /// `PICTURE_NOT_MATCH`: The picture does not show the product that would be supplied.
    PictureNotMatch,
    /// `RAW_MATERIAL_OR_PROCESS_CHANGES`: Material or manufacturing of the product is no longer the same.
    RawMaterialOrProcessChanges,
    /// `NOT_MEET_MINIMUM_LIMIT`: The ordered quantity is below the smallest lot that can be supplied.
    NotMeetMinimumLimit,
    /// `STOP_PRODUCTION`: The product is no longer made.
    StopProduction,
    /// `SALES_STRATEGY_ADJUSTMENT_REDUCES_INVENTORY`: A new sales strategy calls for less stock.
    SalesStrategyAdjustmentReducesInventory,
    /// `ORDER_DEMAND_ADJUSTMENT`: The demand has changed, so the order is no longer needed as it is.
    OrderDemandAdjustment,
    /// `ORDER_SENT_INCORRECTLY`: The order was issued by mistake.
    OrderSentIncorrectly,
    /// `CF`: The same order was placed twice.
    Cf,
    /// `TC`: The product is no longer made because of its quality.
    Tc,
    /// `QQXJ`: The product infringes rights or is not authorized, and is taken off sale.
    Qqxj,
    /// `CT`: The data of the product is wrong and must be corrected first.
    Ct,
    /// `REPAIR_ORDER_TERMINATED`: The repair order was called off, so the goods are no longer to be supplied.
    RepairOrderTerminated,
    /// `TERMINATION_OF_OVERDUE_ORDERS`: The order is past its deadline and is therefore ended.
    TerminationOfOverdueOrders,
    /// `SELF_STOCKING_BASED_ON_SALES_VOLUME`: The merchant stocks up independently, as sales require.
    SelfStockingBasedOnSalesVolume,
    /// `HIGH_TURNOVER_DAYS_IN_THE_WAREHOUSE`: The stock already in the warehouse will last too many days.
    HighTurnoverDaysInTheWarehouse,
    /// `INSUFFICIENT_INVENTORY`: The merchant has too few units to fill the order.
    InsufficientInventory,
    /// `OTHER_REASONS`: Any cause that no other value names.
    OtherReasons,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for RejectReason {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("PICTURE_NOT_MATCH", Self::PictureNotMatch),
        ("RAW_MATERIAL_OR_PROCESS_CHANGES", Self::RawMaterialOrProcessChanges),
        ("NOT_MEET_MINIMUM_LIMIT", Self::NotMeetMinimumLimit),
        ("STOP_PRODUCTION", Self::StopProduction),
        ("SALES_STRATEGY_ADJUSTMENT_REDUCES_INVENTORY", Self::SalesStrategyAdjustmentReducesInventory),
        ("ORDER_DEMAND_ADJUSTMENT", Self::OrderDemandAdjustment),
        ("ORDER_SENT_INCORRECTLY", Self::OrderSentIncorrectly),
        ("CF", Self::Cf),
        ("TC", Self::Tc),
        ("QQXJ", Self::Qqxj),
        ("CT", Self::Ct),
        ("REPAIR_ORDER_TERMINATED", Self::RepairOrderTerminated),
        ("TERMINATION_OF_OVERDUE_ORDERS", Self::TerminationOfOverdueOrders),
        ("SELF_STOCKING_BASED_ON_SALES_VOLUME", Self::SelfStockingBasedOnSalesVolume),
        ("HIGH_TURNOVER_DAYS_IN_THE_WAREHOUSE", Self::HighTurnoverDaysInTheWarehouse),
        ("INSUFFICIENT_INVENTORY", Self::InsufficientInventory),
        ("OTHER_REASONS", Self::OtherReasons),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

crate::open_enum::enum_traits!(RejectReason,);
