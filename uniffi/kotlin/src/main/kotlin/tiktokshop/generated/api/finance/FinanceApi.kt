// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.finance

import kotlin.time.Instant
import tiktokshop.CallOptions
import tiktokshop.EmptyResponse
import tiktokshop.Money
import tiktokshop.PageOptions
import tiktokshop.Pages
import tiktokshop.Upload
import tiktokshop.WindowOptions
import tiktokshop.internal.Caller
import tiktokshop.internal.Params

/** Finance: the operations of the domain `finance`. */
public class FinanceApi internal constructor(private val caller: Caller) {
    /**
     * Returns the settled amounts and fees of one order, per SKU.
     *
     * `GET /finance/{version}/orders/{order_id}/statement_transactions`, version 202501; also 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.finance.info`.
     * - Also called: `Finance.getOrderStatementTransactions`, `Finance.getTransactionsByOrder` in the PHP package, `finance.transactionsByOrder` in the Laravel package.
     *
     * @param orderId Id of the TikTok Shop order whose settlement to return; orders not settled yet are not found.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/650a6734defece02be67d724">The platform's documentation</a>
     */
    public suspend fun getOrderStatementTransactions(
        orderId: String,
        options: CallOptions? = null,
    ): GetOrderStatementTransactionsResponse =
        caller.call("finance.get_order_statement_transactions", Params.of("order_id", orderId), options) { GetOrderStatementTransactionsResponse(it) }

    /**
     * Lists the payouts to the seller within a time range.
     *
     * `GET /finance/{version}/payments`, version 202605; also 202309 (until 2026-08-15).
     *
     * - Cipher: `shop_cipher` (optional).
     * - Also called: `Finance.getPayments` in the PHP package, `finance.payments` in the Laravel package.
     *
     * @param sortField Field by which the payments are sorted, required; only `create_time`.
     * @param createTimeGe Earliest time of the entries to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop.
     * @param createTimeLt Time before which the returned entries were made, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given.
     * @param pageSize Number of entries per page, 1 to 100, 20 by default. If it is left out, 100 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page.
     * @param sortOrder Direction of sorting by `sort_field`; ascending by default.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getPayments(
        sortField: String,
        createTimeGe: Instant? = null,
        createTimeLt: Instant? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        sortOrder: SortOrder? = null,
        options: CallOptions? = null,
    ): GetPaymentsResponse =
        caller.call("finance.get_payments", Params.of("sort_field", sortField, "create_time_ge", createTimeGe, "create_time_lt", createTimeLt, "page_size", pageSize ?: 100L, "page_token", pageToken, "sort_order", sortOrder), options) { GetPaymentsResponse(it) }

    /**
     * What [getPayments] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getPaymentsPages(
        sortField: String,
        createTimeGe: Instant? = null,
        createTimeLt: Instant? = null,
        pageSize: Long? = null,
        sortOrder: SortOrder? = null,
        options: PageOptions? = null,
    ): Pages<Payment> =
        caller.pages("finance.get_payments", Params.of("sort_field", sortField, "create_time_ge", createTimeGe, "create_time_lt", createTimeLt, "page_size", pageSize, "sort_order", sortOrder), options) { Payment(it) }

    /**
     * Lists the transactions inside one settlement statement, page by page.
     *
     * `GET /finance/{version}/statements/{statement_id}/statement_transactions`, version 202501; also 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.finance.info`.
     * - Also called: `Finance.getStatementTransactions` in the PHP package, `finance.transactionsByStatement` in the Laravel package.
     *
     * @param sortField Field by which the transactions are sorted; only `order_create_time`. Example: `order_create_time`.
     * @param statementId Id of the statement whose transactions to return, from Get Statements.
     * @param pageSize Number of entries per page, 1 to 100, 20 by default. Default: `20`. Example: `20`. If it is left out, 100 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page.
     * @param sortOrder Direction of sorting by `sort_field`; ascending by default. Default: `ASC`. Example: `DESC`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getStatementTransactions(
        sortField: String,
        statementId: String,
        pageSize: Long? = null,
        pageToken: String? = null,
        sortOrder: SortOrder? = null,
        options: CallOptions? = null,
    ): GetStatementTransactionsResponse =
        caller.call("finance.get_statement_transactions", Params.of("sort_field", sortField, "statement_id", statementId, "page_size", pageSize ?: 100L, "page_token", pageToken, "sort_order", sortOrder), options) { GetStatementTransactionsResponse(it) }

    /**
     * What [getStatementTransactions] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getStatementTransactionsPages(
        sortField: String,
        statementId: String,
        pageSize: Long? = null,
        sortOrder: SortOrder? = null,
        options: PageOptions? = null,
    ): Pages<Transaction> =
        caller.pages("finance.get_statement_transactions", Params.of("sort_field", sortField, "statement_id", statementId, "page_size", pageSize, "sort_order", sortOrder), options) { Transaction(it) }

    /**
     * Lists the shop's daily settlement statements within a time range.
     *
     * `GET /finance/{version}/statements`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.finance.info`.
     * - Also called: `Finance.getStatements` in the PHP package, `finance.statements` in the Laravel package.
     *
     * @param sortField Field by which the statements are sorted; only `statement_time`. Example: `statement_time`.
     * @param pageSize Number of entries per page, 1 to 100, 20 by default. Default: `20`. Example: `20`. If it is left out, 100 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page.
     * @param paymentStatus Limits the result to statements in this state of payment; all by default. Example: `PAID`.
     * @param sortOrder Direction of sorting by `sort_field`; ascending by default. Default: `ASC`. Example: `ASC`.
     * @param statementTimeGe Earliest time of the statements to return, inclusive, Unix time in seconds; when only `statement_time_lt` is given it defaults to the earliest time of the shop. Example: `1623812664`.
     * @param statementTimeLt Time before which the returned statements were generated, exclusive, Unix time in seconds; defaults to now when only `statement_time_ge` is given. Example: `1623812664`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getStatements(
        sortField: String,
        pageSize: Long? = null,
        pageToken: String? = null,
        paymentStatus: PaymentStatus? = null,
        sortOrder: SortOrder? = null,
        statementTimeGe: Instant? = null,
        statementTimeLt: Instant? = null,
        options: CallOptions? = null,
    ): GetStatementsResponse =
        caller.call("finance.get_statements", Params.of("sort_field", sortField, "page_size", pageSize ?: 100L, "page_token", pageToken, "payment_status", paymentStatus, "sort_order", sortOrder, "statement_time_ge", statementTimeGe, "statement_time_lt", statementTimeLt), options) { GetStatementsResponse(it) }

    /**
     * What [getStatements] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getStatementsPages(
        sortField: String,
        pageSize: Long? = null,
        paymentStatus: PaymentStatus? = null,
        sortOrder: SortOrder? = null,
        statementTimeGe: Instant? = null,
        statementTimeLt: Instant? = null,
        options: PageOptions? = null,
    ): Pages<Statement> =
        caller.pages("finance.get_statements", Params.of("sort_field", sortField, "page_size", pageSize, "payment_status", paymentStatus, "sort_order", sortOrder, "statement_time_ge", statementTimeGe, "statement_time_lt", statementTimeLt), options) { Statement(it) }

    /**
     * Returns the seller's tax numbers and their verification status.
     *
     * `GET /finance/{version}/tax_information`, version 202504.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getTaxInformation(
        options: CallOptions? = null,
    ): GetTaxInformationResponse =
        caller.call("finance.get_tax_information", Params.of(), options) { GetTaxInformationResponse(it) }

    /**
     * Lists the money movements of a trade-in supplier's account.
     *
     * `GET /finance/{version}/account_transactions`, version 202609.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param endTime End of the period whose account movements to return. A time in the format of RFC 3339.
     * @param flowType Kind of account movements to which the result is limited.
     * @param pageSize Number of entries per page, 1 to 100, 20 by default. If it is left out, 20 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page.
     * @param startTime Start of the period whose account movements to return. A time in the format of RFC 3339.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getTradeInAccountTransactions(
        endTime: String? = null,
        flowType: FlowType? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        startTime: String? = null,
        options: CallOptions? = null,
    ): GetTradeInAccountTransactionsResponse =
        caller.call("finance.get_trade_in_account_transactions", Params.of("end_time", endTime, "flow_type", flowType, "page_size", pageSize ?: 20L, "page_token", pageToken, "start_time", startTime), options) { GetTradeInAccountTransactionsResponse(it) }

    /**
     * What [getTradeInAccountTransactions] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getTradeInAccountTransactionsPages(
        endTime: String? = null,
        flowType: FlowType? = null,
        pageSize: Long? = null,
        startTime: String? = null,
        options: PageOptions? = null,
    ): Pages<Flow> =
        caller.pages("finance.get_trade_in_account_transactions", Params.of("end_time", endTime, "flow_type", flowType, "page_size", pageSize, "start_time", startTime), options) { Flow(it) }

    /**
     * Returns the available balance of a trade-in supplier in one currency.
     *
     * `GET /finance/{version}/account_balances`, version 202609.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param currency Currency of the amounts beside it, ISO 4217 code.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getTradeInSupplierAccountBalance(
        currency: String,
        options: CallOptions? = null,
    ): GetTradeInSupplierAccountBalanceResponse =
        caller.call("finance.get_trade_in_supplier_account_balance", Params.of("currency", currency), options) { GetTradeInSupplierAccountBalanceResponse(it) }

    /**
     * Lists the estimated amounts of orders that are not settled yet.
     *
     * `GET /finance/{version}/orders/unsettled`, version 202507.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.finance.info`.
     * - Also called: `finance.unsettledTransactions` in the Laravel package.
     *
     * @param sortField Field by which the transactions are sorted; only `order_create_time`. Example: `1623812664`.
     * @param pageSize Number of entries per page, 1 to 100, 20 by default. Default: `20`. Example: `20`. If it is left out, 100 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page.
     * @param searchTimeGe Start of the period to search, inclusive, Unix time in seconds; when only `search_time_lt` is given it defaults to January 1, 2025. Example: `1623812664`.
     * @param searchTimeLt End of the period to search, exclusive, Unix time in seconds; defaults to now when only `search_time_ge` is given. Example: `1623812664`.
     * @param sortOrder Direction of sorting by `sort_field`; ascending by default. Default: `ASC`. Example: `ASC`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getUnsettledTransactions(
        sortField: String,
        pageSize: Long? = null,
        pageToken: String? = null,
        searchTimeGe: Instant? = null,
        searchTimeLt: Instant? = null,
        sortOrder: SortOrder? = null,
        options: CallOptions? = null,
    ): GetUnsettledTransactionsResponse =
        caller.call("finance.get_unsettled_transactions", Params.of("sort_field", sortField, "page_size", pageSize ?: 100L, "page_token", pageToken, "search_time_ge", searchTimeGe, "search_time_lt", searchTimeLt, "sort_order", sortOrder), options) { GetUnsettledTransactionsResponse(it) }

    /**
     * What [getUnsettledTransactions] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getUnsettledTransactionsPages(
        sortField: String,
        pageSize: Long? = null,
        searchTimeGe: Instant? = null,
        searchTimeLt: Instant? = null,
        sortOrder: SortOrder? = null,
        options: PageOptions? = null,
    ): Pages<GetUnsettledTransactionsTransaction> =
        caller.pages("finance.get_unsettled_transactions", Params.of("sort_field", sortField, "page_size", pageSize, "search_time_ge", searchTimeGe, "search_time_lt", searchTimeLt, "sort_order", sortOrder), options) { GetUnsettledTransactionsTransaction(it) }

    /**
     * Lists withdrawals, settlements and transfers of the seller's balance.
     *
     * `GET /finance/{version}/withdrawals`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.finance.info`.
     * - Also called: `Finance.getWithdrawals` in the PHP package, `finance.withdrawals` in the Laravel package.
     *
     * @param types Kinds of entries to return, at least one.
     * @param createTimeGe Earliest time of the entries to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop. Example: `1623812664`.
     * @param createTimeLt Time before which the returned entries were made, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. Example: `1623812664`.
     * @param pageSize Number of entries per page, 1 to 100, 20 by default. Example: `20`. If it is left out, 100 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getWithdrawals(
        types: List<GetWithdrawalsType>,
        createTimeGe: Instant? = null,
        createTimeLt: Instant? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        options: CallOptions? = null,
    ): GetWithdrawalsResponse =
        caller.call("finance.get_withdrawals", Params.of("types", types, "create_time_ge", createTimeGe, "create_time_lt", createTimeLt, "page_size", pageSize ?: 100L, "page_token", pageToken), options) { GetWithdrawalsResponse(it) }

    /**
     * What [getWithdrawals] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getWithdrawalsPages(
        types: List<GetWithdrawalsType>,
        createTimeGe: Instant? = null,
        createTimeLt: Instant? = null,
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<Withdrawal> =
        caller.pages("finance.get_withdrawals", Params.of("types", types, "create_time_ge", createTimeGe, "create_time_lt", createTimeLt, "page_size", pageSize), options) { Withdrawal(it) }
}