# Generated from core/catalog by `cargo gen`. Do not edit.

"""Finance: its operations."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from ..._options import CallOptions, PageOptions, WindowOptions
from ..._required import REQUIRED
from ..._typing import Unpack
from ...model import ResponseModel
from ...params import MoneyParams
from ...resource import Resource
from ...time_walk import TimeWalk
from ...upload import FileLike
from .models import (
    Flow,
    GetOrderStatementTransactionsResponse,
    GetPaymentsPage,
    GetPaymentsResponse,
    GetStatementTransactionsPage,
    GetStatementTransactionsResponse,
    GetStatementsPage,
    GetStatementsResponse,
    GetTaxInformationResponse,
    GetTradeInAccountTransactionsPage,
    GetTradeInAccountTransactionsResponse,
    GetTradeInSupplierAccountBalanceResponse,
    GetUnsettledTransactionsPage,
    GetUnsettledTransactionsResponse,
    GetUnsettledTransactionsTransaction,
    GetWithdrawalsPage,
    GetWithdrawalsResponse,
    Payment,
    Statement,
    Transaction,
    Withdrawal,
)


class FinanceApi(Resource):
    """Finance."""

    __slots__ = ()
    _domain = "finance"
    _aliases = {
        "GetPayments": "get_payments",
        "GetStatements": "get_statements",
        "GetTaxInformation": "get_tax_information",
        "GetTradeInAccountTransactions": "get_trade_in_account_transactions",
        "GetTradeInSupplierAccountBalance": "get_trade_in_supplier_account_balance",
        "GetTransactionsbyOrder": "get_order_statement_transactions",
        "GetTransactionsbyStatement": "get_statement_transactions",
        "GetUnsettledTransactions": "get_unsettled_transactions",
        "GetWithdrawals": "get_withdrawals",
        "getOrderStatementTransactions": "get_order_statement_transactions",
        "getPayments": "get_payments",
        "getStatementTransactions": "get_statement_transactions",
        "getStatements": "get_statements",
        "getTaxInformation": "get_tax_information",
        "getTradeInAccountTransactions": "get_trade_in_account_transactions",
        "getTradeInSupplierAccountBalance": "get_trade_in_supplier_account_balance",
        "getTransactionsByOrder": "get_order_statement_transactions",
        "getUnsettledTransactions": "get_unsettled_transactions",
        "getWithdrawals": "get_withdrawals",
        "payments": "get_payments",
        "statements": "get_statements",
        "transactionsByOrder": "get_order_statement_transactions",
        "transactionsByStatement": "get_statement_transactions",
        "unsettledTransactions": "get_unsettled_transactions",
        "withdrawals": "get_withdrawals",
    }

    def get_order_statement_transactions(
        self,
        *,
        order_id: str | int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetOrderStatementTransactionsResponse:
        """Returns the settled amounts and fees of one order, per SKU.

        Official name `GetTransactionsbyOrder`: `GET /finance/{version}/orders/{order_id}/statement_transactions`, version 202501.
        Also in version 202309: `version=`.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.finance.info`
        - the platform's page: https://partner.tiktokshop.com/docv2/page/650a6734defece02be67d724

        Args:
            order_id: Id of the TikTok Shop order whose settlement to return; orders not settled yet are not found. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "order_id": order_id,
        }
        return self._call("finance.get_order_statement_transactions", "GetOrderStatementTransactionsResponse", params, options)

    def get_payments(
        self,
        *,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        page_size: int | None = None,
        sort_field: str = REQUIRED,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        **options: Unpack[PageOptions],
    ) -> GetPaymentsPage:
        """Lists the payouts to the seller within a time range.

        Official name `GetPayments`: `GET /finance/{version}/payments`, version 202605.
        Also in version 202309 (until 2026-08-15): `version=`.

        - cipher: `shop_cipher` (optional)

        Args:
            create_time_ge: Earliest time of the entries to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop.
            create_time_lt: Time before which the returned entries were made, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given.
            page_size: Number of entries per page, 1 to 100, 20 by default.
            sort_field: Field by which the payments are sorted, required; only `create_time`. Required.
            sort_order: Direction of sorting by `sort_field`; ascending by default.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `payments`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "create_time_ge": create_time_ge,
            "create_time_lt": create_time_lt,
            "page_size": page_size,
            "sort_field": sort_field,
            "sort_order": sort_order,
        }
        return self._page("finance.get_payments", "GetPaymentsPage", params, options)

    def get_statement_transactions(
        self,
        *,
        page_size: int | None = None,
        sort_field: str = REQUIRED,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        statement_id: str | int = REQUIRED,
        **options: Unpack[PageOptions],
    ) -> GetStatementTransactionsPage:
        """Lists the transactions inside one settlement statement, page by page.

        Official name `GetTransactionsbyStatement`: `GET /finance/{version}/statements/{statement_id}/statement_transactions`, version 202501.
        Also in version 202309: `version=`.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.finance.info`

        Args:
            page_size: Number of entries per page, 1 to 100, 20 by default. Default: `20`. Example: `20`.
            sort_field: Field by which the transactions are sorted; only `order_create_time`. Required. Example: `order_create_time`.
            sort_order: Direction of sorting by `sort_field`; ascending by default. Default: `ASC`. Example: `DESC`.
            statement_id: Id of the statement whose transactions to return, from Get Statements. Required.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `transactions`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "page_size": page_size,
            "sort_field": sort_field,
            "sort_order": sort_order,
            "statement_id": statement_id,
        }
        return self._page("finance.get_statement_transactions", "GetStatementTransactionsPage", params, options)

    def get_statements(
        self,
        *,
        page_size: int | None = None,
        payment_status: Literal["FAILED", "PAID", "PROCESSING"] | str | None = None,
        sort_field: str = REQUIRED,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        statement_time_ge: int | datetime | None = None,
        statement_time_lt: int | datetime | None = None,
        **options: Unpack[PageOptions],
    ) -> GetStatementsPage:
        """Lists the shop's daily settlement statements within a time range.

        Official name `GetStatements`: `GET /finance/{version}/statements`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.finance.info`

        Args:
            page_size: Number of entries per page, 1 to 100, 20 by default. Default: `20`. Example: `20`.
            payment_status: Limits the result to statements in this state of payment; all by default. Example: `PAID`.
            sort_field: Field by which the statements are sorted; only `statement_time`. Required. Example: `statement_time`.
            sort_order: Direction of sorting by `sort_field`; ascending by default. Default: `ASC`. Example: `ASC`.
            statement_time_ge: Earliest time of the statements to return, inclusive, Unix time in seconds; when only `statement_time_lt` is given it defaults to the earliest time of the shop. Example: `1623812664`.
            statement_time_lt: Time before which the returned statements were generated, exclusive, Unix time in seconds; defaults to now when only `statement_time_ge` is given. Example: `1623812664`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `statements`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "page_size": page_size,
            "payment_status": payment_status,
            "sort_field": sort_field,
            "sort_order": sort_order,
            "statement_time_ge": statement_time_ge,
            "statement_time_lt": statement_time_lt,
        }
        return self._page("finance.get_statements", "GetStatementsPage", params, options)

    def get_tax_information(
        self,
        **options: Unpack[CallOptions],
    ) -> GetTaxInformationResponse:
        """Returns the seller's tax numbers and their verification status.

        Official name `GetTaxInformation`: `GET /finance/{version}/tax_information`, version 202504.

        - cipher: `shop_cipher` (optional)
        """
        params = {
        }
        return self._call("finance.get_tax_information", "GetTaxInformationResponse", params, options)

    def get_trade_in_account_transactions(
        self,
        *,
        end_time: str | None = None,
        flow_type: Literal["RECHARGE", "REVERSE", "WITHDRAW"] | str | None = None,
        page_size: int | None = None,
        start_time: str | None = None,
        **options: Unpack[PageOptions],
    ) -> GetTradeInAccountTransactionsPage:
        """Lists the money movements of a trade-in supplier's account.

        Official name `GetTradeInAccountTransactions`: `GET /finance/{version}/account_transactions`, version 202609.

        - cipher: `shop_cipher` (optional)

        Args:
            end_time: End of the period whose account movements to return. A time in the format of RFC 3339.
            flow_type: Kind of account movements to which the result is limited.
            page_size: Number of entries per page, 1 to 100, 20 by default. Required.
            start_time: Start of the period whose account movements to return. A time in the format of RFC 3339.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `flows`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "end_time": end_time,
            "flow_type": flow_type,
            "page_size": page_size,
            "start_time": start_time,
        }
        return self._page("finance.get_trade_in_account_transactions", "GetTradeInAccountTransactionsPage", params, options)

    def get_trade_in_supplier_account_balance(
        self,
        *,
        currency: str = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> GetTradeInSupplierAccountBalanceResponse:
        """Returns the available balance of a trade-in supplier in one currency.

        Official name `GetTradeInSupplierAccountBalance`: `GET /finance/{version}/account_balances`, version 202609.

        - cipher: `shop_cipher` (optional)

        Args:
            currency: Currency of the amounts beside it, ISO 4217 code. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "currency": currency,
        }
        return self._call("finance.get_trade_in_supplier_account_balance", "GetTradeInSupplierAccountBalanceResponse", params, options)

    def get_unsettled_transactions(
        self,
        *,
        page_size: int | None = None,
        search_time_ge: int | datetime | None = None,
        search_time_lt: int | datetime | None = None,
        sort_field: str = REQUIRED,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        **options: Unpack[PageOptions],
    ) -> GetUnsettledTransactionsPage:
        """Lists the estimated amounts of orders that are not settled yet.

        Official name `GetUnsettledTransactions`: `GET /finance/{version}/orders/unsettled`, version 202507.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.finance.info`

        Args:
            page_size: Number of entries per page, 1 to 100, 20 by default. Default: `20`. Example: `20`.
            search_time_ge: Start of the period to search, inclusive, Unix time in seconds; when only `search_time_lt` is given it defaults to January 1, 2025. Example: `1623812664`.
            search_time_lt: End of the period to search, exclusive, Unix time in seconds; defaults to now when only `search_time_ge` is given. Example: `1623812664`.
            sort_field: Field by which the transactions are sorted; only `order_create_time`. Required. Example: `1623812664`.
            sort_order: Direction of sorting by `sort_field`; ascending by default. Default: `ASC`. Example: `ASC`.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `transactions`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "page_size": page_size,
            "search_time_ge": search_time_ge,
            "search_time_lt": search_time_lt,
            "sort_field": sort_field,
            "sort_order": sort_order,
        }
        return self._page("finance.get_unsettled_transactions", "GetUnsettledTransactionsPage", params, options)

    def get_withdrawals(
        self,
        *,
        create_time_ge: int | datetime | None = None,
        create_time_lt: int | datetime | None = None,
        page_size: int | None = None,
        types: Sequence[Literal["PAYMENT", "REFUND", "REVERSE", "SETTLE", "TRANSFER", "WITHDRAW"] | str] = REQUIRED,
        **options: Unpack[PageOptions],
    ) -> GetWithdrawalsPage:
        """Lists withdrawals, settlements and transfers of the seller's balance.

        Official name `GetWithdrawals`: `GET /finance/{version}/withdrawals`, version 202309.

        - cipher: `shop_cipher` (optional)
        - scope: `seller.finance.info`

        Args:
            create_time_ge: Earliest time of the entries to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop. Example: `1623812664`.
            create_time_lt: Time before which the returned entries were made, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. Example: `1623812664`.
            page_size: Number of entries per page, 1 to 100, 20 by default. Example: `20`.
            types: Kinds of entries to return, at least one. Required.
            **options: `limit`, `page_token`, `timeout`, `max_retries` and others: see `PageOptions`.

        Returns:
            The first page; its items are `withdrawals`. Walk it for all: `.auto_paging_iter()`.
        """
        params = {
            "create_time_ge": create_time_ge,
            "create_time_lt": create_time_lt,
            "page_size": page_size,
            "types": types,
        }
        return self._page("finance.get_withdrawals", "GetWithdrawalsPage", params, options)


#: With an `AsyncClient` the same methods are awaited.
AsyncFinanceApi = FinanceApi
RESOURCE = FinanceApi