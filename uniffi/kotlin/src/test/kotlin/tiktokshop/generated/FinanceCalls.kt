// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.finance

import tiktokshop.Called
import tiktokshop.Money

/** Every operation of the domain, called by its own method. */
internal val financeCalls: List<Called> = listOf(
    Called("finance.get_order_statement_transactions", "202501", listOf()) { client, given ->
        client.finance.getOrderStatementTransactions(orderId = given.text("order_id")!!, options = given.options)
    },
    Called("finance.get_payments", "202605", listOf()) { client, given ->
        client.finance.getPayments(sortField = given.text("sort_field")!!, createTimeGe = given.time("create_time_ge"), createTimeLt = given.time("create_time_lt"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), sortOrder = given.open("sort_order", ::SortOrder), options = given.options)
    },
    Called("finance.get_statement_transactions", "202501", listOf()) { client, given ->
        client.finance.getStatementTransactions(sortField = given.text("sort_field")!!, statementId = given.text("statement_id")!!, pageSize = given.integer("page_size"), pageToken = given.text("page_token"), sortOrder = given.open("sort_order", ::SortOrder), options = given.options)
    },
    Called("finance.get_statements", "202309", listOf()) { client, given ->
        client.finance.getStatements(sortField = given.text("sort_field")!!, pageSize = given.integer("page_size"), pageToken = given.text("page_token"), paymentStatus = given.open("payment_status", ::PaymentStatus), sortOrder = given.open("sort_order", ::SortOrder), statementTimeGe = given.time("statement_time_ge"), statementTimeLt = given.time("statement_time_lt"), options = given.options)
    },
    Called("finance.get_tax_information", "202504", listOf()) { client, given ->
        client.finance.getTaxInformation(options = given.options)
    },
    Called("finance.get_trade_in_account_transactions", "202609", listOf()) { client, given ->
        client.finance.getTradeInAccountTransactions(endTime = given.text("end_time"), flowType = given.open("flow_type", ::FlowType), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), startTime = given.text("start_time"), options = given.options)
    },
    Called("finance.get_trade_in_supplier_account_balance", "202609", listOf()) { client, given ->
        client.finance.getTradeInSupplierAccountBalance(currency = given.text("currency")!!, options = given.options)
    },
    Called("finance.get_unsettled_transactions", "202507", listOf()) { client, given ->
        client.finance.getUnsettledTransactions(sortField = given.text("sort_field")!!, pageSize = given.integer("page_size"), pageToken = given.text("page_token"), searchTimeGe = given.time("search_time_ge"), searchTimeLt = given.time("search_time_lt"), sortOrder = given.open("sort_order", ::SortOrder), options = given.options)
    },
    Called("finance.get_withdrawals", "202309", listOf()) { client, given ->
        client.finance.getWithdrawals(types = given.opens("types", ::GetWithdrawalsType)!!, createTimeGe = given.time("create_time_ge"), createTimeLt = given.time("create_time_lt"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), options = given.options)
    },
)