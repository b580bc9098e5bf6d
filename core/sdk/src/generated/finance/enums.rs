// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `flow_type` in `GetTradeInAccountTransactionsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowType {
    /// `RECHARGE`: Money paid into the account.
    Recharge,
    /// `REVERSE`: An earlier movement that was undone.
    Reverse,
    /// `WITHDRAW`: Money taken out of the account.
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

/// Values of `type` in `GetUnsettledTransactionsTransaction`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetUnsettledTransactionsTransactionType {
    /// `ORDER`: Settlement of what a buyer paid for goods.
    Order,
    /// `CHARGE_BACK`: Payment given back because the customer disputed it successfully with the card issuer.
    ChargeBack,
    /// `CUSTOMER_SERVICE_COMPENSATION`: Extra compensation to a customer, or one granted by customer service after the return period.
    CustomerServiceCompensation,
    /// `DEDUCTIONS_INCURRED_BY_SELLER`: Deduction for faults of the seller, such as fraud, empty parcels or goods that are not as described.
    DeductionsIncurredBySeller,
    /// `GMV_PAYMENT_FOR_ADS`: Sales used to pay for ads, when this is switched on, or for TikTok Promote.
    GmvPaymentForAds,
    /// `PLATFORM_COMMISSION_ADJUSTMENT`: Correction of a platform commission that was computed differently.
    PlatformCommissionAdjustment,
    /// `PLATFORM_COMMISSION_COMPENSATION`: Amount paid to the seller for a difference in the platform commission.
    PlatformCommissionCompensation,
    /// `PLATFORM_PENALTY`: Penalty for a breach of platform rules, explained in an email to the seller.
    PlatformPenalty,
    /// `PROMOTION_ADJUSTMENT`: Correction when the price in a platform promotion differs from what the seller was charged.
    PromotionAdjustment,
    /// `REBATE`: Discount on referral fees for eligible sellers.
    Rebate,
    /// `PLATFORM_COMPENSATION`: Amount paid to the seller after a won appeal in a customer dispute.
    PlatformCompensation,
    /// `PLATFORM_REIMBURSEMENT`: Amount paid to the seller for a refund without return that was not the seller's fault.
    PlatformReimbursement,
    /// `FBT_WAREHOUSE_SERVICE_FEE`: Warehouse bill for goods fulfilled by TikTok (FBT).
    FbtWarehouseServiceFee,
    /// `LOGISTICS_REIMBURSEMENT`: Amount paid to the seller for orders lost or damaged in transit.
    LogisticsReimbursement,
    /// `SHIPPING_FEE_ADJUSTMENT`: Correction of a wrong shipping fee paid by the seller.
    ShippingFeeAdjustment,
    /// `SHIPPING_FEE_COMPENSATION`: Amount paid to the seller for a difference between prepaid and actual shipping fee.
    ShippingFeeCompensation,
    /// `SHIPPING_FEE_REBATE`: Shipping fee given back to the seller in a platform campaign.
    ShippingFeeRebate,
    /// `SAMPLE_SHIPPING_FEE`: Fee for samples sent with platform logistics.
    SampleShippingFee,
    /// `OTHER_ADJUSTMENT`: Correction for a reason not named in this list.
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

/// Values of `types` in `GetWithdrawalsRequest`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetWithdrawalsType {
    /// `PAYMENT`: Payments made from or to the account.
    Payment,
    /// `REFUND`: Money given back to customers.
    Refund,
    /// `REVERSE`: Payouts that failed, for example because of a wrong bank card, and came back.
    Reverse,
    /// `SETTLE`: Settlements credited to the seller by the platform.
    Settle,
    /// `TRANSFER`: Subsidies or deductions under platform policies.
    Transfer,
    /// `WITHDRAW`: Payouts of settled money to the seller's bank.
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

/// Values of `payment_status` in `GetStatementsRequest`, `payment_status` in `Statement`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentStatus {
    /// `FAILED`: The payout failed; the seller should check the bank data.
    Failed,
    /// `PAID`: The money was transferred to the seller.
    Paid,
    /// `PROCESSING`: The payout is under way; becomes PAID or FAILED.
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

/// Values of `reserve_status` in `Transaction`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReserveStatus {
    /// `COLLECTED`: Part of the settlement is withheld as reserve; it is paid out later.
    Collected,
    /// `RELEASED`: The withheld money was set free and paid to the seller.
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

/// Values of `sort_order` in `GetPaymentsRequest`, `sort_order` in `GetStatementTransactionsRequest`, `sort_order` in `GetStatementsRequest` and others; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// `ASC`: Smallest or oldest first.
    Asc,
    /// `DESC`: Largest or newest first.
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

/// Values of `type` in `Transaction`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionType {
    /// `ORDER`: Settlement of what a buyer paid for goods.
    Order,
    /// `RESERVE`: Reserve withheld from a settlement or paid out again.
    Reserve,
    /// `CHARGE_BACK`: Payment given back because the customer disputed it successfully with the card issuer.
    ChargeBack,
    /// `CUSTOMER_SERVICE_COMPENSATION`: Extra compensation to a customer, or one granted by customer service after the return period.
    CustomerServiceCompensation,
    /// `DEDUCTIONS_INCURRED_BY_SELLER`: Deduction for faults of the seller, such as fraud, empty parcels or goods that are not as described.
    DeductionsIncurredBySeller,
    /// `GMV_PAYMENT_FOR_ADS`: Sales used to pay for ads, when this is switched on, or for TikTok Promote.
    GmvPaymentForAds,
    /// `PLATFORM_COMMISSION_ADJUSTMENT`: Correction of a platform commission that was computed differently.
    PlatformCommissionAdjustment,
    /// `PLATFORM_COMMISSION_COMPENSATION`: Amount paid to the seller for a difference in the platform commission.
    PlatformCommissionCompensation,
    /// `PLATFORM_PENALTY`: Penalty for a breach of platform rules, explained in an email to the seller.
    PlatformPenalty,
    /// `PROMOTION_ADJUSTMENT`: Correction when the price in a platform promotion differs from what the seller was charged.
    PromotionAdjustment,
    /// `REBATE`: Discount on referral fees for eligible sellers.
    Rebate,
    /// `PLATFORM_COMPENSATION`: Amount paid to the seller after a won appeal in a customer dispute.
    PlatformCompensation,
    /// `PLATFORM_REIMBURSEMENT`: Amount paid to the seller for a refund without return that was not the seller's fault.
    PlatformReimbursement,
    /// `COFUNDED_CREATOR_REWARDS`: Fee for the program in which sellers share the cost of creator rewards.
    CofundedCreatorRewards,
    /// `STAMP_DUTY`: Thai stamp duty on the appointment letter of the withholding tax agent, which TikTok Shop remits.
    StampDuty,
    /// `FBT_WAREHOUSE_SERVICE_FEE`: Warehouse bill for goods fulfilled by TikTok (FBT).
    FbtWarehouseServiceFee,
    /// `LOGISTICS_REIMBURSEMENT`: Amount paid to the seller for orders lost or damaged in transit.
    LogisticsReimbursement,
    /// `SHIPPING_FEE_ADJUSTMENT`: Correction of a wrong shipping fee paid by the seller.
    ShippingFeeAdjustment,
    /// `SHIPPING_FEE_COMPENSATION`: Amount paid to the seller for a difference between prepaid and actual shipping fee.
    ShippingFeeCompensation,
    /// `SHIPPING_FEE_REBATE`: Shipping fee given back to the seller in a platform campaign.
    ShippingFeeRebate,
    /// `SAMPLE_SHIPPING_FEE`: Fee for samples sent with platform logistics.
    SampleShippingFee,
    /// `SELLER_MISSION_REWARD`: Cash reward for a completed seller mission.
    SellerMissionReward,
    /// `OTHER_ADJUSTMENT`: Correction for a reason not named in this list.
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

/// Values of `status` in `Withdrawal`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WithdrawalStatus {
    /// `PROCESSING`: The withdrawal is under way; becomes SUCCESS or FAILED.
    Processing,
    /// `SUCCESS`: The money has reached the seller; final.
    Success,
    /// `FAILED`: The withdrawal did not succeed, for example because of wrong bank data.
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
