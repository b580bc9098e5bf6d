// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

// The examples of the pages of operations: they compile.

func getOrderStatementTransactionsOfFinance(_ client: TikTokShopClient) async throws {
  _ = try await client.finance.getOrderStatementTransactions(
    orderId: "7495049642642441621"
  )
}

func getPaymentsOfFinance(_ client: TikTokShopClient) async throws {
  for try await item in client.finance.getPaymentsPages(sortField: "create_time") { print(item) }
}

func getStatementTransactionsOfFinance(_ client: TikTokShopClient) async throws {
  for try await item in client.finance.getStatementTransactionsPages(
    sortField: "order_create_time",
    statementId: "7495049642642441621"
  ) { print(item) }
}

func getStatementsOfFinance(_ client: TikTokShopClient) async throws {
  for try await item in client.finance.getStatementsPages(sortField: "statement_time") { print(item) }
}

func getTaxInformationOfFinance(_ client: TikTokShopClient) async throws {
  _ = try await client.finance.getTaxInformation()
}

func getTradeInAccountTransactionsOfFinance(_ client: TikTokShopClient) async throws {
  for try await item in client.finance.getTradeInAccountTransactionsPages() { print(item) }
}

func getTradeInSupplierAccountBalanceOfFinance(_ client: TikTokShopClient) async throws {
  _ = try await client.finance.getTradeInSupplierAccountBalance(currency: "USD")
}

func getUnsettledTransactionsOfFinance(_ client: TikTokShopClient) async throws {
  for try await item in client.finance.getUnsettledTransactionsPages(
    sortField: "order_create_time"
  ) { print(item) }
}

func getWithdrawalsOfFinance(_ client: TikTokShopClient) async throws {
  for try await item in client.finance.getWithdrawalsPages(types: [.payment]) { print(item) }
}
