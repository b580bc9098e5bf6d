# Generated from core/catalog by `cargo gen`. Do not edit.

"""Finance: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class FlowType(OpenEnum):
    """Values of `flow_type` in `GetTradeInAccountTransactionsRequest`; more may be added."""

    RECHARGE = "RECHARGE"
    """Money paid into the account."""
    REVERSE = "REVERSE"
    """An earlier movement that was undone."""
    WITHDRAW = "WITHDRAW"
    """Money taken out of the account."""


class GetUnsettledTransactionsTransactionType(OpenEnum):
    """Values of `type` in `GetUnsettledTransactionsTransaction`; more may be added."""

    ORDER = "ORDER"
    """Settlement of what a buyer paid for goods."""
    CHARGE_BACK = "CHARGE_BACK"
    """Payment given back because the customer disputed it successfully with the card issuer."""
    CUSTOMER_SERVICE_COMPENSATION = "CUSTOMER_SERVICE_COMPENSATION"
    """Extra compensation to a customer, or one granted by customer service after the return period."""
    DEDUCTIONS_INCURRED_BY_SELLER = "DEDUCTIONS_INCURRED_BY_SELLER"
    """Deduction for faults of the seller, such as fraud, empty parcels or goods that are not as described."""
    GMV_PAYMENT_FOR_ADS = "GMV_PAYMENT_FOR_ADS"
    """Sales used to pay for ads, when this is switched on, or for TikTok Promote."""
    PLATFORM_COMMISSION_ADJUSTMENT = "PLATFORM_COMMISSION_ADJUSTMENT"
    """Correction of a platform commission that was computed differently."""
    PLATFORM_COMMISSION_COMPENSATION = "PLATFORM_COMMISSION_COMPENSATION"
    """Amount paid to the seller for a difference in the platform commission."""
    PLATFORM_PENALTY = "PLATFORM_PENALTY"
    """Penalty for a breach of platform rules, explained in an email to the seller."""
    PROMOTION_ADJUSTMENT = "PROMOTION_ADJUSTMENT"
    """Correction when the price in a platform promotion differs from what the seller was charged."""
    REBATE = "REBATE"
    """Discount on referral fees for eligible sellers."""
    PLATFORM_COMPENSATION = "PLATFORM_COMPENSATION"
    """Amount paid to the seller after a won appeal in a customer dispute."""
    PLATFORM_REIMBURSEMENT = "PLATFORM_REIMBURSEMENT"
    """Amount paid to the seller for a refund without return that was not the seller's fault."""
    FBT_WAREHOUSE_SERVICE_FEE = "FBT_WAREHOUSE_SERVICE_FEE"
    """Warehouse bill for goods fulfilled by TikTok (FBT)."""
    LOGISTICS_REIMBURSEMENT = "LOGISTICS_REIMBURSEMENT"
    """Amount paid to the seller for orders lost or damaged in transit."""
    SHIPPING_FEE_ADJUSTMENT = "SHIPPING_FEE_ADJUSTMENT"
    """Correction of a wrong shipping fee paid by the seller."""
    SHIPPING_FEE_COMPENSATION = "SHIPPING_FEE_COMPENSATION"
    """Amount paid to the seller for a difference between prepaid and actual shipping fee."""
    SHIPPING_FEE_REBATE = "SHIPPING_FEE_REBATE"
    """Shipping fee given back to the seller in a platform campaign."""
    SAMPLE_SHIPPING_FEE = "SAMPLE_SHIPPING_FEE"
    """Fee for samples sent with platform logistics."""
    OTHER_ADJUSTMENT = "OTHER_ADJUSTMENT"
    """Correction for a reason not named in this list."""


class GetWithdrawalsType(OpenEnum):
    """Values of `types` in `GetWithdrawalsRequest`; more may be added."""

    PAYMENT = "PAYMENT"
    """Payments made from or to the account."""
    REFUND = "REFUND"
    """Money given back to customers."""
    REVERSE = "REVERSE"
    """Payouts that failed, for example because of a wrong bank card, and came back."""
    SETTLE = "SETTLE"
    """Settlements credited to the seller by the platform."""
    TRANSFER = "TRANSFER"
    """Subsidies or deductions under platform policies."""
    WITHDRAW = "WITHDRAW"
    """Payouts of settled money to the seller's bank."""


class PaymentStatus(OpenEnum):
    """Values of `payment_status` in `GetStatementsRequest`, `payment_status` in `Statement`; more may be added."""

    FAILED = "FAILED"
    """The payout failed; the seller should check the bank data."""
    PAID = "PAID"
    """The money was transferred to the seller."""
    PROCESSING = "PROCESSING"
    """The payout is under way; becomes PAID or FAILED."""


class ReserveStatus(OpenEnum):
    """Values of `reserve_status` in `Transaction`; more may be added."""

    COLLECTED = "COLLECTED"
    """Part of the settlement is withheld as reserve; it is paid out later."""
    RELEASED = "RELEASED"
    """The withheld money was set free and paid to the seller."""


class SortOrder(OpenEnum):
    """Values of `sort_order` in `GetPaymentsRequest`, `sort_order` in `GetStatementTransactionsRequest`, `sort_order` in `GetStatementsRequest` and others; more may be added."""

    ASC = "ASC"
    """Smallest or oldest first."""
    DESC = "DESC"
    """Largest or newest first."""


class TransactionType(OpenEnum):
    """Values of `type` in `Transaction`; more may be added."""

    ORDER = "ORDER"
    """Settlement of what a buyer paid for goods."""
    RESERVE = "RESERVE"
    """Reserve withheld from a settlement or paid out again."""
    CHARGE_BACK = "CHARGE_BACK"
    """Payment given back because the customer disputed it successfully with the card issuer."""
    CUSTOMER_SERVICE_COMPENSATION = "CUSTOMER_SERVICE_COMPENSATION"
    """Extra compensation to a customer, or one granted by customer service after the return period."""
    DEDUCTIONS_INCURRED_BY_SELLER = "DEDUCTIONS_INCURRED_BY_SELLER"
    """Deduction for faults of the seller, such as fraud, empty parcels or goods that are not as described."""
    GMV_PAYMENT_FOR_ADS = "GMV_PAYMENT_FOR_ADS"
    """Sales used to pay for ads, when this is switched on, or for TikTok Promote."""
    PLATFORM_COMMISSION_ADJUSTMENT = "PLATFORM_COMMISSION_ADJUSTMENT"
    """Correction of a platform commission that was computed differently."""
    PLATFORM_COMMISSION_COMPENSATION = "PLATFORM_COMMISSION_COMPENSATION"
    """Amount paid to the seller for a difference in the platform commission."""
    PLATFORM_PENALTY = "PLATFORM_PENALTY"
    """Penalty for a breach of platform rules, explained in an email to the seller."""
    PROMOTION_ADJUSTMENT = "PROMOTION_ADJUSTMENT"
    """Correction when the price in a platform promotion differs from what the seller was charged."""
    REBATE = "REBATE"
    """Discount on referral fees for eligible sellers."""
    PLATFORM_COMPENSATION = "PLATFORM_COMPENSATION"
    """Amount paid to the seller after a won appeal in a customer dispute."""
    PLATFORM_REIMBURSEMENT = "PLATFORM_REIMBURSEMENT"
    """Amount paid to the seller for a refund without return that was not the seller's fault."""
    COFUNDED_CREATOR_REWARDS = "COFUNDED_CREATOR_REWARDS"
    """Fee for the program in which sellers share the cost of creator rewards."""
    STAMP_DUTY = "STAMP_DUTY"
    """Thai stamp duty on the appointment letter of the withholding tax agent, which TikTok Shop remits."""
    FBT_WAREHOUSE_SERVICE_FEE = "FBT_WAREHOUSE_SERVICE_FEE"
    """Warehouse bill for goods fulfilled by TikTok (FBT)."""
    LOGISTICS_REIMBURSEMENT = "LOGISTICS_REIMBURSEMENT"
    """Amount paid to the seller for orders lost or damaged in transit."""
    SHIPPING_FEE_ADJUSTMENT = "SHIPPING_FEE_ADJUSTMENT"
    """Correction of a wrong shipping fee paid by the seller."""
    SHIPPING_FEE_COMPENSATION = "SHIPPING_FEE_COMPENSATION"
    """Amount paid to the seller for a difference between prepaid and actual shipping fee."""
    SHIPPING_FEE_REBATE = "SHIPPING_FEE_REBATE"
    """Shipping fee given back to the seller in a platform campaign."""
    SAMPLE_SHIPPING_FEE = "SAMPLE_SHIPPING_FEE"
    """Fee for samples sent with platform logistics."""
    SELLER_MISSION_REWARD = "SELLER_MISSION_REWARD"
    """Cash reward for a completed seller mission."""
    OTHER_ADJUSTMENT = "OTHER_ADJUSTMENT"
    """Correction for a reason not named in this list."""


class WithdrawalStatus(OpenEnum):
    """Values of `status` in `Withdrawal`; more may be added."""

    PROCESSING = "PROCESSING"
    """The withdrawal is under way; becomes SUCCESS or FAILED."""
    SUCCESS = "SUCCESS"
    """The money has reached the seller; final."""
    FAILED = "FAILED"
    """The withdrawal did not succeed, for example because of wrong bank data."""
