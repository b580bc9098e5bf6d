# Generated from core/catalog by `cargo gen`. Do not edit.

"""Finance: the classes of its responses, the types of its parameters, and its enums."""

from importlib import import_module
from typing import Any

_HOMES = {
    **dict.fromkeys(
        """
        Amount
        AsyncGetPaymentsPage
        AsyncGetStatementTransactionsPage
        AsyncGetStatementsPage
        AsyncGetTradeInAccountTransactionsPage
        AsyncGetUnsettledTransactionsPage
        AsyncGetWithdrawalsPage
        BusinessEntity
        Fee
        FeeTaxBreakdown
        Flow
        GetOrderStatementTransactionsResponse
        GetPaymentsPage
        GetPaymentsResponse
        GetStatementTransactionsPage
        GetStatementTransactionsResponse
        GetStatementTransactionsSupplementaryComponent
        GetStatementsPage
        GetStatementsResponse
        GetTaxInformationResponse
        GetTradeInAccountTransactionsPage
        GetTradeInAccountTransactionsResponse
        GetTradeInSupplierAccountBalanceResponse
        GetUnsettledTransactionsPage
        GetUnsettledTransactionsResponse
        GetUnsettledTransactionsTransaction
        GetWithdrawalsPage
        GetWithdrawalsResponse
        OverallStatus
        Payment
        PaymentAmountBeforeExchange
        RecentAudit
        RevenueBreakdown
        SettlementAmount
        ShippingCostBreakdown
        SkuTransaction
        Statement
        SupplementaryComponent
        Tax
        TaxInformation
        TaxNumber
        TotalSettlementBreakdown
        Transaction
        Withdrawal
        """.split(),
        "models",
    ),
    **dict.fromkeys(
        """
        """.split(),
        "params",
    ),
    **dict.fromkeys(
        """
        FlowType
        GetUnsettledTransactionsTransactionType
        GetWithdrawalsType
        PaymentStatus
        ReserveStatus
        SortOrder
        TransactionType
        WithdrawalStatus
        """.split(),
        "enums",
    ),
    **dict.fromkeys(("FinanceApi", "AsyncFinanceApi"), "api"),
}

__all__ = tuple(_HOMES)


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{home}", __name__), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})