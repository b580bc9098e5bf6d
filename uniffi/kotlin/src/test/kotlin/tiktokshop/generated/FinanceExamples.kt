// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.finance

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.TikTokShopClient
import tiktokshop.Upload

// The examples of the pages of operations: they compile.

@Suppress("UNUSED_VARIABLE")
internal suspend fun getOrderStatementTransactionsExample(client: TikTokShopClient) {
    val response = client.finance.getOrderStatementTransactions(orderId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getPaymentsExample(client: TikTokShopClient) {
    client.finance.getPaymentsPages(sortField = "create_time").collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getStatementTransactionsExample(client: TikTokShopClient) {
    client.finance.getStatementTransactionsPages(
        sortField = "order_create_time",
        statementId = "7495049642642441621",
    ).collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getStatementsExample(client: TikTokShopClient) {
    client.finance.getStatementsPages(sortField = "statement_time").collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getTaxInformationExample(client: TikTokShopClient) {
    val response = client.finance.getTaxInformation()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getTradeInAccountTransactionsExample(client: TikTokShopClient) {
    client.finance.getTradeInAccountTransactionsPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getTradeInSupplierAccountBalanceExample(client: TikTokShopClient) {
    val response = client.finance.getTradeInSupplierAccountBalance(currency = "USD")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getUnsettledTransactionsExample(client: TikTokShopClient) {
    client.finance.getUnsettledTransactionsPages(sortField = "order_create_time").collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getWithdrawalsExample(client: TikTokShopClient) {
    client.finance.getWithdrawalsPages(types = listOf(GetWithdrawalsType.PAYMENT)).collect { item -> println(item) }
}
