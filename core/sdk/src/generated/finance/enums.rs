// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `flow_type` in `GetTradeInAccountTransactionsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowType {
    /// `RECHARGE`
    Recharge,
    /// `REVERSE`
    Reverse,
    /// `WITHDRAW`
    Withdraw,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for FlowType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("RECHARGE", Self::Recharge), ("REVERSE", Self::Reverse), ("WITHDRAW", Self::Withdraw)];

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

/// Values of `type` in `GetUnsettledTransactionsTransaction`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetUnsettledTransactionsTransactionType {
    /// `ORDER`
    Order,
    /// `CHARGE_BACK`
    ChargeBack,
    /// `CUSTOMER_SERVICE_COMPENSATION`
    CustomerServiceCompensation,
    /// `DEDUCTIONS_INCURRED_BY_SELLER`
    DeductionsIncurredBySeller,
    /// `GMV_PAYMENT_FOR_ADS`
    GmvPaymentForAds,
    /// `PLATFORM_COMMISSION_ADJUSTMENT`
    PlatformCommissionAdjustment,
    /// `PLATFORM_COMMISSION_COMPENSATION`
    PlatformCommissionCompensation,
    /// `PLATFORM_PENALTY`
    PlatformPenalty,
    /// `PROMOTION_ADJUSTMENT`
    PromotionAdjustment,
    /// `REBATE`
    Rebate,
    /// `PLATFORM_COMPENSATION`
    PlatformCompensation,
    /// `PLATFORM_REIMBURSEMENT`
    PlatformReimbursement,
    /// `FBT_WAREHOUSE_SERVICE_FEE`
    FbtWarehouseServiceFee,
    /// `LOGISTICS_REIMBURSEMENT`
    LogisticsReimbursement,
    /// `SHIPPING_FEE_ADJUSTMENT`
    ShippingFeeAdjustment,
    /// `SHIPPING_FEE_COMPENSATION`
    ShippingFeeCompensation,
    /// `SHIPPING_FEE_REBATE`
    ShippingFeeRebate,
    /// `SAMPLE_SHIPPING_FEE`
    SampleShippingFee,
    /// `OTHER_ADJUSTMENT`
    OtherAdjustment,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GetUnsettledTransactionsTransactionType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ORDER", Self::Order),
        ("CHARGE_BACK", Self::ChargeBack),
        ("CUSTOMER_SERVICE_COMPENSATION", Self::CustomerServiceCompensation),
        ("DEDUCTIONS_INCURRED_BY_SELLER", Self::DeductionsIncurredBySeller),
        ("GMV_PAYMENT_FOR_ADS", Self::GmvPaymentForAds),
        ("PLATFORM_COMMISSION_ADJUSTMENT", Self::PlatformCommissionAdjustment),
        ("PLATFORM_COMMISSION_COMPENSATION", Self::PlatformCommissionCompensation),
        ("PLATFORM_PENALTY", Self::PlatformPenalty),
        ("PROMOTION_ADJUSTMENT", Self::PromotionAdjustment),
        ("REBATE", Self::Rebate),
        ("PLATFORM_COMPENSATION", Self::PlatformCompensation),
        ("PLATFORM_REIMBURSEMENT", Self::PlatformReimbursement),
        ("FBT_WAREHOUSE_SERVICE_FEE", Self::FbtWarehouseServiceFee),
        ("LOGISTICS_REIMBURSEMENT", Self::LogisticsReimbursement),
        ("SHIPPING_FEE_ADJUSTMENT", Self::ShippingFeeAdjustment),
        ("SHIPPING_FEE_COMPENSATION", Self::ShippingFeeCompensation),
        ("SHIPPING_FEE_REBATE", Self::ShippingFeeRebate),
        ("SAMPLE_SHIPPING_FEE", Self::SampleShippingFee),
        ("OTHER_ADJUSTMENT", Self::OtherAdjustment),
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

/// Values of `types` in `GetWithdrawalsRequest`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetWithdrawalsType {
    /// `PAYMENT`
    Payment,
    /// `REFUND`
    Refund,
    /// `REVERSE`
    Reverse,
    /// `SETTLE`
    Settle,
    /// `TRANSFER`
    Transfer,
    /// `WITHDRAW`
    Withdraw,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GetWithdrawalsType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("PAYMENT", Self::Payment),
        ("REFUND", Self::Refund),
        ("REVERSE", Self::Reverse),
        ("SETTLE", Self::Settle),
        ("TRANSFER", Self::Transfer),
        ("WITHDRAW", Self::Withdraw),
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

/// Values of `payment_status` in `GetStatementsRequest`, `payment_status` in `Statement`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentStatus {
    /// `FAILED`
    Failed,
    /// `PAID`
    Paid,
    /// `PROCESSING`
    Processing,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for PaymentStatus {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("FAILED", Self::Failed), ("PAID", Self::Paid), ("PROCESSING", Self::Processing)];

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

/// Values of `reserve_status` in `Transaction`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReserveStatus {
    /// `COLLECTED`
    Collected,
    /// `RELEASED`
    Released,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ReserveStatus {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("COLLECTED", Self::Collected), ("RELEASED", Self::Released)];

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

/// Values of `sort_order` in `GetPaymentsRequest`, `sort_order` in `GetStatementTransactionsRequest`, `sort_order` in `GetStatementsRequest` and others; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SortOrder {
    const KNOWN: &'static [(&'static str, Self)] = &[("ASC", Self::Asc), ("DESC", Self::Desc)];

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

/// Values of `type` in `Transaction`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionType {
    /// `ORDER`
    Order,
    /// `RESERVE`
    Reserve,
    /// `CHARGE_BACK`
    ChargeBack,
    /// `CUSTOMER_SERVICE_COMPENSATION`
    CustomerServiceCompensation,
    /// `DEDUCTIONS_INCURRED_BY_SELLER`
    DeductionsIncurredBySeller,
    /// `GMV_PAYMENT_FOR_ADS`
    GmvPaymentForAds,
    /// `PLATFORM_COMMISSION_ADJUSTMENT`
    PlatformCommissionAdjustment,
    /// `PLATFORM_COMMISSION_COMPENSATION`
    PlatformCommissionCompensation,
    /// `PLATFORM_PENALTY`
    PlatformPenalty,
    /// `PROMOTION_ADJUSTMENT`
    PromotionAdjustment,
    /// `REBATE`
    Rebate,
    /// `PLATFORM_COMPENSATION`
    PlatformCompensation,
    /// `PLATFORM_REIMBURSEMENT`
    PlatformReimbursement,
    /// `COFUNDED_CREATOR_REWARDS`
    CofundedCreatorRewards,
    /// `STAMP_DUTY`
    StampDuty,
    /// `FBT_WAREHOUSE_SERVICE_FEE`
    FbtWarehouseServiceFee,
    /// `LOGISTICS_REIMBURSEMENT`
    LogisticsReimbursement,
    /// `SHIPPING_FEE_ADJUSTMENT`
    ShippingFeeAdjustment,
    /// `SHIPPING_FEE_COMPENSATION`
    ShippingFeeCompensation,
    /// `SHIPPING_FEE_REBATE`
    ShippingFeeRebate,
    /// `SAMPLE_SHIPPING_FEE`
    SampleShippingFee,
    /// `SELLER_MISSION_REWARD`
    SellerMissionReward,
    /// `OTHER_ADJUSTMENT`
    OtherAdjustment,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for TransactionType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ORDER", Self::Order),
        ("RESERVE", Self::Reserve),
        ("CHARGE_BACK", Self::ChargeBack),
        ("CUSTOMER_SERVICE_COMPENSATION", Self::CustomerServiceCompensation),
        ("DEDUCTIONS_INCURRED_BY_SELLER", Self::DeductionsIncurredBySeller),
        ("GMV_PAYMENT_FOR_ADS", Self::GmvPaymentForAds),
        ("PLATFORM_COMMISSION_ADJUSTMENT", Self::PlatformCommissionAdjustment),
        ("PLATFORM_COMMISSION_COMPENSATION", Self::PlatformCommissionCompensation),
        ("PLATFORM_PENALTY", Self::PlatformPenalty),
        ("PROMOTION_ADJUSTMENT", Self::PromotionAdjustment),
        ("REBATE", Self::Rebate),
        ("PLATFORM_COMPENSATION", Self::PlatformCompensation),
        ("PLATFORM_REIMBURSEMENT", Self::PlatformReimbursement),
        ("COFUNDED_CREATOR_REWARDS", Self::CofundedCreatorRewards),
        ("STAMP_DUTY", Self::StampDuty),
        ("FBT_WAREHOUSE_SERVICE_FEE", Self::FbtWarehouseServiceFee),
        ("LOGISTICS_REIMBURSEMENT", Self::LogisticsReimbursement),
        ("SHIPPING_FEE_ADJUSTMENT", Self::ShippingFeeAdjustment),
        ("SHIPPING_FEE_COMPENSATION", Self::ShippingFeeCompensation),
        ("SHIPPING_FEE_REBATE", Self::ShippingFeeRebate),
        ("SAMPLE_SHIPPING_FEE", Self::SampleShippingFee),
        ("SELLER_MISSION_REWARD", Self::SellerMissionReward),
        ("OTHER_ADJUSTMENT", Self::OtherAdjustment),
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

/// Values of `status` in `Withdrawal`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WithdrawalStatus {
    /// `PROCESSING`
    Processing,
    /// `SUCCESS`
    Success,
    /// `FAILED`
    Failed,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for WithdrawalStatus {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("PROCESSING", Self::Processing), ("SUCCESS", Self::Success), ("FAILED", Self::Failed)];

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

crate::open_enum::enum_traits!(
    FlowType,
    GetUnsettledTransactionsTransactionType,
    GetWithdrawalsType,
    PaymentStatus,
    ReserveStatus,
    SortOrder,
    TransactionType,
    WithdrawalStatus,
);
