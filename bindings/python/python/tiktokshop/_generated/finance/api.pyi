# Generated from core/catalog by `cargo gen`. Do not edit.

from collections.abc import Awaitable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from typing_extensions import Unpack

from ..._alias import Alias
from ..._options import CallOptions, PageOptions, WindowOptions
from ...model import ResponseModel
from ...page import PageCall
from ...params import MoneyParams
from ...resource import Resource
from ...time_walk import AsyncTimeWalk, TimeWalk
from ...upload import FileLike
from . import models

class FinanceApi(Resource):
    def get_order_statement_transactions(
        self,
        *,
        order_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetOrderStatementTransactionsResponse: ...
    def get_payments(
        self,
        *,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        page_size: int | None = None,
        sort_field: str,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GetPaymentsPage: ...
    def get_statement_transactions(
        self,
        *,
        page_size: int | None = None,
        sort_field: str,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        statement_id: str | int,
        **options: Unpack[PageOptions],
    ) -> models.GetStatementTransactionsPage: ...
    def get_statements(
        self,
        *,
        page_size: int | None = None,
        payment_status: Literal["FAILED", "PAID", "PROCESSING"] | str | None = None,
        sort_field: str,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        statement_time_ge: int | datetime | None = None,
        statement_time_lt: int | datetime | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GetStatementsPage: ...
    def get_tax_information(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetTaxInformationResponse: ...
    def get_trade_in_account_transactions(
        self,
        *,
        end_time: str | None = None,
        flow_type: Literal["RECHARGE", "REVERSE", "WITHDRAW"] | str | None = None,
        page_size: int | None = None,
        start_time: str | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GetTradeInAccountTransactionsPage: ...
    def get_trade_in_supplier_account_balance(
        self,
        *,
        currency: str,
        **options: Unpack[CallOptions],
    ) -> models.GetTradeInSupplierAccountBalanceResponse: ...
    def get_unsettled_transactions(
        self,
        *,
        page_size: int | None = None,
        search_time_ge: int | datetime | None = None,
        search_time_lt: int | datetime | None = None,
        sort_field: str,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        **options: Unpack[PageOptions],
    ) -> models.GetUnsettledTransactionsPage: ...
    def get_withdrawals(
        self,
        *,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        page_size: int | None = None,
        types: Sequence[Literal["PAYMENT", "REFUND", "REVERSE", "SETTLE", "TRANSFER", "WITHDRAW"] | str],
        **options: Unpack[PageOptions],
    ) -> models.GetWithdrawalsPage: ...
    GetPayments: Alias[models.GetPaymentsPage]
    GetStatements: Alias[models.GetStatementsPage]
    GetTaxInformation: Alias[models.GetTaxInformationResponse]
    GetTradeInAccountTransactions: Alias[models.GetTradeInAccountTransactionsPage]
    GetTradeInSupplierAccountBalance: Alias[models.GetTradeInSupplierAccountBalanceResponse]
    GetTransactionsbyOrder: Alias[models.GetOrderStatementTransactionsResponse]
    GetTransactionsbyStatement: Alias[models.GetStatementTransactionsPage]
    GetUnsettledTransactions: Alias[models.GetUnsettledTransactionsPage]
    GetWithdrawals: Alias[models.GetWithdrawalsPage]
    getOrderStatementTransactions: Alias[models.GetOrderStatementTransactionsResponse]
    getPayments: Alias[models.GetPaymentsPage]
    getStatementTransactions: Alias[models.GetStatementTransactionsPage]
    getStatements: Alias[models.GetStatementsPage]
    getTaxInformation: Alias[models.GetTaxInformationResponse]
    getTradeInAccountTransactions: Alias[models.GetTradeInAccountTransactionsPage]
    getTradeInSupplierAccountBalance: Alias[models.GetTradeInSupplierAccountBalanceResponse]
    getTransactionsByOrder: Alias[models.GetOrderStatementTransactionsResponse]
    getUnsettledTransactions: Alias[models.GetUnsettledTransactionsPage]
    getWithdrawals: Alias[models.GetWithdrawalsPage]
    payments: Alias[models.GetPaymentsPage]
    statements: Alias[models.GetStatementsPage]
    transactionsByOrder: Alias[models.GetOrderStatementTransactionsResponse]
    transactionsByStatement: Alias[models.GetStatementTransactionsPage]
    unsettledTransactions: Alias[models.GetUnsettledTransactionsPage]
    withdrawals: Alias[models.GetWithdrawalsPage]

class AsyncFinanceApi(Resource):
    async def get_order_statement_transactions(
        self,
        *,
        order_id: str | int,
        **options: Unpack[CallOptions],
    ) -> models.GetOrderStatementTransactionsResponse: ...
    def get_payments(
        self,
        *,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        page_size: int | None = None,
        sort_field: str,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetPaymentsPage, models.Payment]: ...
    def get_statement_transactions(
        self,
        *,
        page_size: int | None = None,
        sort_field: str,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        statement_id: str | int,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetStatementTransactionsPage, models.Transaction]: ...
    def get_statements(
        self,
        *,
        page_size: int | None = None,
        payment_status: Literal["FAILED", "PAID", "PROCESSING"] | str | None = None,
        sort_field: str,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        statement_time_ge: int | datetime | None = None,
        statement_time_lt: int | datetime | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetStatementsPage, models.Statement]: ...
    async def get_tax_information(
        self,
        **options: Unpack[CallOptions],
    ) -> models.GetTaxInformationResponse: ...
    def get_trade_in_account_transactions(
        self,
        *,
        end_time: str | None = None,
        flow_type: Literal["RECHARGE", "REVERSE", "WITHDRAW"] | str | None = None,
        page_size: int | None = None,
        start_time: str | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetTradeInAccountTransactionsPage, models.Flow]: ...
    async def get_trade_in_supplier_account_balance(
        self,
        *,
        currency: str,
        **options: Unpack[CallOptions],
    ) -> models.GetTradeInSupplierAccountBalanceResponse: ...
    def get_unsettled_transactions(
        self,
        *,
        page_size: int | None = None,
        search_time_ge: int | datetime | None = None,
        search_time_lt: int | datetime | None = None,
        sort_field: str,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetUnsettledTransactionsPage, models.GetUnsettledTransactionsTransaction]: ...
    def get_withdrawals(
        self,
        *,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        page_size: int | None = None,
        types: Sequence[Literal["PAYMENT", "REFUND", "REVERSE", "SETTLE", "TRANSFER", "WITHDRAW"] | str],
        **options: Unpack[PageOptions],
    ) -> PageCall[models.AsyncGetWithdrawalsPage, models.Withdrawal]: ...
    GetPayments: Alias[PageCall[models.AsyncGetPaymentsPage, models.Payment]]
    GetStatements: Alias[PageCall[models.AsyncGetStatementsPage, models.Statement]]
    GetTaxInformation: Alias[Awaitable[models.GetTaxInformationResponse]]
    GetTradeInAccountTransactions: Alias[PageCall[models.AsyncGetTradeInAccountTransactionsPage, models.Flow]]
    GetTradeInSupplierAccountBalance: Alias[Awaitable[models.GetTradeInSupplierAccountBalanceResponse]]
    GetTransactionsbyOrder: Alias[Awaitable[models.GetOrderStatementTransactionsResponse]]
    GetTransactionsbyStatement: Alias[PageCall[models.AsyncGetStatementTransactionsPage, models.Transaction]]
    GetUnsettledTransactions: Alias[PageCall[models.AsyncGetUnsettledTransactionsPage, models.GetUnsettledTransactionsTransaction]]
    GetWithdrawals: Alias[PageCall[models.AsyncGetWithdrawalsPage, models.Withdrawal]]
    getOrderStatementTransactions: Alias[Awaitable[models.GetOrderStatementTransactionsResponse]]
    getPayments: Alias[PageCall[models.AsyncGetPaymentsPage, models.Payment]]
    getStatementTransactions: Alias[PageCall[models.AsyncGetStatementTransactionsPage, models.Transaction]]
    getStatements: Alias[PageCall[models.AsyncGetStatementsPage, models.Statement]]
    getTaxInformation: Alias[Awaitable[models.GetTaxInformationResponse]]
    getTradeInAccountTransactions: Alias[PageCall[models.AsyncGetTradeInAccountTransactionsPage, models.Flow]]
    getTradeInSupplierAccountBalance: Alias[Awaitable[models.GetTradeInSupplierAccountBalanceResponse]]
    getTransactionsByOrder: Alias[Awaitable[models.GetOrderStatementTransactionsResponse]]
    getUnsettledTransactions: Alias[PageCall[models.AsyncGetUnsettledTransactionsPage, models.GetUnsettledTransactionsTransaction]]
    getWithdrawals: Alias[PageCall[models.AsyncGetWithdrawalsPage, models.Withdrawal]]
    payments: Alias[PageCall[models.AsyncGetPaymentsPage, models.Payment]]
    statements: Alias[PageCall[models.AsyncGetStatementsPage, models.Statement]]
    transactionsByOrder: Alias[Awaitable[models.GetOrderStatementTransactionsResponse]]
    transactionsByStatement: Alias[PageCall[models.AsyncGetStatementTransactionsPage, models.Transaction]]
    unsettledTransactions: Alias[PageCall[models.AsyncGetUnsettledTransactionsPage, models.GetUnsettledTransactionsTransaction]]
    withdrawals: Alias[PageCall[models.AsyncGetWithdrawalsPage, models.Withdrawal]]

RESOURCE: type[Resource]