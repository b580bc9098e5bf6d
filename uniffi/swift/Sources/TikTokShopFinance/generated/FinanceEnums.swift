// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Values of `flow_type` in `GetTradeInAccountTransactionsRequest`; more may be added.
public struct FlowType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Money paid into the account.
  public static var recharge: Self { Self(rawValue: "RECHARGE") }

  /// An earlier movement that was undone.
  public static var reverse: Self { Self(rawValue: "REVERSE") }

  /// Money taken out of the account.
  public static var withdraw: Self { Self(rawValue: "WITHDRAW") }

  public static var knownValues: [Self] {
    [.recharge, .reverse, .withdraw]
  }
}

/// Values of `type` in `GetUnsettledTransactionsTransaction`; more may be added.
public struct GetUnsettledTransactionsTransactionType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Settlement of what a buyer paid for goods.
  public static var order: Self { Self(rawValue: "ORDER") }

  /// Payment given back because the customer disputed it successfully with the card issuer.
  public static var chargeBack: Self { Self(rawValue: "CHARGE_BACK") }

  /// Extra compensation to a customer, or one granted by customer service after the return period.
  public static var customerServiceCompensation: Self { Self(rawValue: "CUSTOMER_SERVICE_COMPENSATION") }

  /// Deduction for faults of the seller, such as fraud, empty parcels or goods that are not as described.
  public static var deductionsIncurredBySeller: Self { Self(rawValue: "DEDUCTIONS_INCURRED_BY_SELLER") }

  /// Sales used to pay for ads, when this is switched on, or for TikTok Promote.
  public static var gmvPaymentForAds: Self { Self(rawValue: "GMV_PAYMENT_FOR_ADS") }

  /// Correction of a platform commission that was computed differently.
  public static var platformCommissionAdjustment: Self { Self(rawValue: "PLATFORM_COMMISSION_ADJUSTMENT") }

  /// Amount paid to the seller for a difference in the platform commission.
  public static var platformCommissionCompensation: Self { Self(rawValue: "PLATFORM_COMMISSION_COMPENSATION") }

  /// Penalty for a breach of platform rules, explained in an email to the seller.
  public static var platformPenalty: Self { Self(rawValue: "PLATFORM_PENALTY") }

  /// Correction when the price in a platform promotion differs from what the seller was charged.
  public static var promotionAdjustment: Self { Self(rawValue: "PROMOTION_ADJUSTMENT") }

  /// Discount on referral fees for eligible sellers.
  public static var rebate: Self { Self(rawValue: "REBATE") }

  /// Amount paid to the seller after a won appeal in a customer dispute.
  public static var platformCompensation: Self { Self(rawValue: "PLATFORM_COMPENSATION") }

  /// Amount paid to the seller for a refund without return that was not the seller's fault.
  public static var platformReimbursement: Self { Self(rawValue: "PLATFORM_REIMBURSEMENT") }

  /// Warehouse bill for goods fulfilled by TikTok (FBT).
  public static var fbtWarehouseServiceFee: Self { Self(rawValue: "FBT_WAREHOUSE_SERVICE_FEE") }

  /// Amount paid to the seller for orders lost or damaged in transit.
  public static var logisticsReimbursement: Self { Self(rawValue: "LOGISTICS_REIMBURSEMENT") }

  /// Correction of a wrong shipping fee paid by the seller.
  public static var shippingFeeAdjustment: Self { Self(rawValue: "SHIPPING_FEE_ADJUSTMENT") }

  /// Amount paid to the seller for a difference between prepaid and actual shipping fee.
  public static var shippingFeeCompensation: Self { Self(rawValue: "SHIPPING_FEE_COMPENSATION") }

  /// Shipping fee given back to the seller in a platform campaign.
  public static var shippingFeeRebate: Self { Self(rawValue: "SHIPPING_FEE_REBATE") }

  /// Fee for samples sent with platform logistics.
  public static var sampleShippingFee: Self { Self(rawValue: "SAMPLE_SHIPPING_FEE") }

  /// Correction for a reason not named in this list.
  public static var otherAdjustment: Self { Self(rawValue: "OTHER_ADJUSTMENT") }

  public static var knownValues: [Self] {
    [.order, .chargeBack, .customerServiceCompensation, .deductionsIncurredBySeller, .gmvPaymentForAds, .platformCommissionAdjustment, .platformCommissionCompensation, .platformPenalty, .promotionAdjustment, .rebate, .platformCompensation, .platformReimbursement, .fbtWarehouseServiceFee, .logisticsReimbursement, .shippingFeeAdjustment, .shippingFeeCompensation, .shippingFeeRebate, .sampleShippingFee, .otherAdjustment]
  }
}

/// Values of `types` in `GetWithdrawalsRequest`; more may be added.
public struct GetWithdrawalsType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Payments made from or to the account.
  public static var payment: Self { Self(rawValue: "PAYMENT") }

  /// Money given back to customers.
  public static var refund: Self { Self(rawValue: "REFUND") }

  /// Payouts that failed, for example because of a wrong bank card, and came back.
  public static var reverse: Self { Self(rawValue: "REVERSE") }

  /// Settlements credited to the seller by the platform.
  public static var settle: Self { Self(rawValue: "SETTLE") }

  /// Subsidies or deductions under platform policies.
  public static var transfer: Self { Self(rawValue: "TRANSFER") }

  /// Payouts of settled money to the seller's bank.
  public static var withdraw: Self { Self(rawValue: "WITHDRAW") }

  public static var knownValues: [Self] {
    [.payment, .refund, .reverse, .settle, .transfer, .withdraw]
  }
}

/// Values of `payment_status` in `GetStatementsRequest`, `payment_status` in `Statement`; more may be added.
public struct PaymentStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The payout failed; the seller should check the bank data.
  public static var failed: Self { Self(rawValue: "FAILED") }

  /// The money was transferred to the seller.
  public static var paid: Self { Self(rawValue: "PAID") }

  /// The payout is under way; becomes PAID or FAILED.
  public static var processing: Self { Self(rawValue: "PROCESSING") }

  public static var knownValues: [Self] {
    [.failed, .paid, .processing]
  }
}

/// Values of `reserve_status` in `Transaction`; more may be added.
public struct ReserveStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Part of the settlement is withheld as reserve; it is paid out later.
  public static var collected: Self { Self(rawValue: "COLLECTED") }

  /// The withheld money was set free and paid to the seller.
  public static var released: Self { Self(rawValue: "RELEASED") }

  public static var knownValues: [Self] {
    [.collected, .released]
  }
}

/// Values of `sort_order` in `GetPaymentsRequest`, `sort_order` in `GetStatementTransactionsRequest`, `sort_order` in `GetStatementsRequest` and others; more may be added.
public struct SortOrder: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Smallest or oldest first.
  public static var asc: Self { Self(rawValue: "ASC") }

  /// Largest or newest first.
  public static var desc: Self { Self(rawValue: "DESC") }

  public static var knownValues: [Self] {
    [.asc, .desc]
  }
}

/// Values of `type` in `Transaction`; more may be added.
public struct TransactionType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Settlement of what a buyer paid for goods.
  public static var order: Self { Self(rawValue: "ORDER") }

  /// Reserve withheld from a settlement or paid out again.
  public static var reserve: Self { Self(rawValue: "RESERVE") }

  /// Payment given back because the customer disputed it successfully with the card issuer.
  public static var chargeBack: Self { Self(rawValue: "CHARGE_BACK") }

  /// Extra compensation to a customer, or one granted by customer service after the return period.
  public static var customerServiceCompensation: Self { Self(rawValue: "CUSTOMER_SERVICE_COMPENSATION") }

  /// Deduction for faults of the seller, such as fraud, empty parcels or goods that are not as described.
  public static var deductionsIncurredBySeller: Self { Self(rawValue: "DEDUCTIONS_INCURRED_BY_SELLER") }

  /// Sales used to pay for ads, when this is switched on, or for TikTok Promote.
  public static var gmvPaymentForAds: Self { Self(rawValue: "GMV_PAYMENT_FOR_ADS") }

  /// Correction of a platform commission that was computed differently.
  public static var platformCommissionAdjustment: Self { Self(rawValue: "PLATFORM_COMMISSION_ADJUSTMENT") }

  /// Amount paid to the seller for a difference in the platform commission.
  public static var platformCommissionCompensation: Self { Self(rawValue: "PLATFORM_COMMISSION_COMPENSATION") }

  /// Penalty for a breach of platform rules, explained in an email to the seller.
  public static var platformPenalty: Self { Self(rawValue: "PLATFORM_PENALTY") }

  /// Correction when the price in a platform promotion differs from what the seller was charged.
  public static var promotionAdjustment: Self { Self(rawValue: "PROMOTION_ADJUSTMENT") }

  /// Discount on referral fees for eligible sellers.
  public static var rebate: Self { Self(rawValue: "REBATE") }

  /// Amount paid to the seller after a won appeal in a customer dispute.
  public static var platformCompensation: Self { Self(rawValue: "PLATFORM_COMPENSATION") }

  /// Amount paid to the seller for a refund without return that was not the seller's fault.
  public static var platformReimbursement: Self { Self(rawValue: "PLATFORM_REIMBURSEMENT") }

  /// Fee for the program in which sellers share the cost of creator rewards.
  public static var cofundedCreatorRewards: Self { Self(rawValue: "COFUNDED_CREATOR_REWARDS") }

  /// Thai stamp duty on the appointment letter of the withholding tax agent, which TikTok Shop remits.
  public static var stampDuty: Self { Self(rawValue: "STAMP_DUTY") }

  /// Warehouse bill for goods fulfilled by TikTok (FBT).
  public static var fbtWarehouseServiceFee: Self { Self(rawValue: "FBT_WAREHOUSE_SERVICE_FEE") }

  /// Amount paid to the seller for orders lost or damaged in transit.
  public static var logisticsReimbursement: Self { Self(rawValue: "LOGISTICS_REIMBURSEMENT") }

  /// Correction of a wrong shipping fee paid by the seller.
  public static var shippingFeeAdjustment: Self { Self(rawValue: "SHIPPING_FEE_ADJUSTMENT") }

  /// Amount paid to the seller for a difference between prepaid and actual shipping fee.
  public static var shippingFeeCompensation: Self { Self(rawValue: "SHIPPING_FEE_COMPENSATION") }

  /// Shipping fee given back to the seller in a platform campaign.
  public static var shippingFeeRebate: Self { Self(rawValue: "SHIPPING_FEE_REBATE") }

  /// Fee for samples sent with platform logistics.
  public static var sampleShippingFee: Self { Self(rawValue: "SAMPLE_SHIPPING_FEE") }

  /// Cash reward for a completed seller mission.
  public static var sellerMissionReward: Self { Self(rawValue: "SELLER_MISSION_REWARD") }

  /// Correction for a reason not named in this list.
  public static var otherAdjustment: Self { Self(rawValue: "OTHER_ADJUSTMENT") }

  public static var knownValues: [Self] {
    [.order, .reserve, .chargeBack, .customerServiceCompensation, .deductionsIncurredBySeller, .gmvPaymentForAds, .platformCommissionAdjustment, .platformCommissionCompensation, .platformPenalty, .promotionAdjustment, .rebate, .platformCompensation, .platformReimbursement, .cofundedCreatorRewards, .stampDuty, .fbtWarehouseServiceFee, .logisticsReimbursement, .shippingFeeAdjustment, .shippingFeeCompensation, .shippingFeeRebate, .sampleShippingFee, .sellerMissionReward, .otherAdjustment]
  }
}

/// Values of `status` in `Withdrawal`; more may be added.
public struct WithdrawalStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The withdrawal is under way; becomes SUCCESS or FAILED.
  public static var processing: Self { Self(rawValue: "PROCESSING") }

  /// The money has reached the seller; final.
  public static var success: Self { Self(rawValue: "SUCCESS") }

  /// The withdrawal did not succeed, for example because of wrong bank data.
  public static var failed: Self { Self(rawValue: "FAILED") }

  public static var knownValues: [Self] {
    [.processing, .success, .failed]
  }
}
