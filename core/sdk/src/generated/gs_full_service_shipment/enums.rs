// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `reject_reason` in `GlobalSellingConfirmStockupOrderRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectReason {
    /// `PICTURE_NOT_MATCH`
    PictureNotMatch,
    /// `RAW_MATERIAL_OR_PROCESS_CHANGES`
    RawMaterialOrProcessChanges,
    /// `NOT_MEET_MINIMUM_LIMIT`
    NotMeetMinimumLimit,
    /// `STOP_PRODUCTION`
    StopProduction,
    /// `SALES_STRATEGY_ADJUSTMENT_REDUCES_INVENTORY`
    SalesStrategyAdjustmentReducesInventory,
    /// `ORDER_DEMAND_ADJUSTMENT`
    OrderDemandAdjustment,
    /// `ORDER_SENT_INCORRECTLY`
    OrderSentIncorrectly,
    /// `CF`
    Cf,
    /// `TC`
    Tc,
    /// `QQXJ`
    Qqxj,
    /// `CT`
    Ct,
    /// `REPAIR_ORDER_TERMINATED`
    RepairOrderTerminated,
    /// `TERMINATION_OF_OVERDUE_ORDERS`
    TerminationOfOverdueOrders,
    /// `SELF_STOCKING_BASED_ON_SALES_VOLUME`
    SelfStockingBasedOnSalesVolume,
    /// `HIGH_TURNOVER_DAYS_IN_THE_WAREHOUSE`
    HighTurnoverDaysInTheWarehouse,
    /// `INSUFFICIENT_INVENTORY`
    InsufficientInventory,
    /// `OTHER_REASONS`
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
