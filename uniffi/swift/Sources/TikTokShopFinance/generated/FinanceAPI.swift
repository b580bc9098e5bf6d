// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Finance: the operations of the domain `finance`.
///
/// Tests of an app give a type of their own this protocol, with the methods that they need; the others throw. Each operation
/// has a method that takes `Params`, which is the one to write, and another with named parameters, which calls it.
public protocol FinanceAPI: Resource {
  func getOrderStatementTransactions(_ params: Params, options: CallOptions?) async throws -> GetOrderStatementTransactionsResponse
  func getPayments(_ params: Params, options: CallOptions?) async throws -> GetPaymentsResponse
  func getPaymentsPages(_ params: Params, options: PageOptions?) -> Pages<Payment>
  func getStatementTransactions(_ params: Params, options: CallOptions?) async throws -> GetStatementTransactionsResponse
  func getStatementTransactionsPages(_ params: Params, options: PageOptions?) -> Pages<Transaction>
  func getStatements(_ params: Params, options: CallOptions?) async throws -> GetStatementsResponse
  func getStatementsPages(_ params: Params, options: PageOptions?) -> Pages<Statement>
  func getTaxInformation(_ params: Params, options: CallOptions?) async throws -> GetTaxInformationResponse
  func getTradeInAccountTransactions(_ params: Params, options: CallOptions?) async throws -> GetTradeInAccountTransactionsResponse
  func getTradeInAccountTransactionsPages(_ params: Params, options: PageOptions?) -> Pages<Flow>
  func getTradeInSupplierAccountBalance(_ params: Params, options: CallOptions?) async throws -> GetTradeInSupplierAccountBalanceResponse
  func getUnsettledTransactions(_ params: Params, options: CallOptions?) async throws -> GetUnsettledTransactionsResponse
  func getUnsettledTransactionsPages(_ params: Params, options: PageOptions?) -> Pages<GetUnsettledTransactionsTransaction>
  func getWithdrawals(_ params: Params, options: CallOptions?) async throws -> GetWithdrawalsResponse
  func getWithdrawalsPages(_ params: Params, options: PageOptions?) -> Pages<Withdrawal>
}

/// Finance: the operations of the domain `finance`.
public struct FinanceResource: FinanceAPI {
  public let connection: Connection

  package init(_ connection: Connection) { self.connection = connection }
}

extension TikTokShopClient {
  /// Finance: the operations of the domain `finance`.
  public var finance: FinanceResource { FinanceResource(connection) }
}

extension FinanceAPI {
  /// Returns the settled amounts and fees of one order, per SKU.
  ///
  /// `GET /finance/{version}/orders/{order_id}/statement_transactions`, version 202501; also 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.finance.info`.
  ///
  /// [The platform's page](<https://partner.tiktokshop.com/docv2/page/650a6734defece02be67d724>)
  ///
  /// - Parameters:
  ///   - orderId: Id of the TikTok Shop order whose settlement to return; orders not settled yet are not found.
  public func getOrderStatementTransactions(
    orderId: String,
    options: CallOptions? = nil
  ) async throws -> GetOrderStatementTransactionsResponse {
    let params = Params { writer in
      writer.put("order_id", orderId)
    }
    return try await getOrderStatementTransactions(params, options: options)
  }

  /// `getOrderStatementTransactions` with its parameters by their names in the API.
  public func getOrderStatementTransactions(_ params: Params, options: CallOptions?) async throws -> GetOrderStatementTransactionsResponse {
    GetOrderStatementTransactionsResponse(try await connection.caller.call("finance.get_order_statement_transactions", params, options))
  }

  /// Lists the payouts to the seller within a time range.
  ///
  /// `GET /finance/{version}/payments`, version 202605; also 202309 (until 2026-08-15).
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - sortField: Field by which the payments are sorted, required; only `create_time`.
  ///   - createTimeGe: Earliest time of the entries to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop.
  ///   - createTimeLt: Time before which the returned entries were made, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given.
  ///   - pageSize: Number of entries per page, 1 to 100, 20 by default.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page.
  ///   - sortOrder: Direction of sorting by `sort_field`; ascending by default.
  public func getPayments(
    sortField: String,
    createTimeGe: UnixTime? = nil,
    createTimeLt: UnixTime? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    sortOrder: SortOrder? = nil,
    options: CallOptions? = nil
  ) async throws -> GetPaymentsResponse {
    let params = Params { writer in
      writer.put("sort_field", sortField)
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_lt", createTimeLt)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("sort_order", sortOrder)
    }
    return try await getPayments(params, options: options)
  }

  /// `getPayments` with its parameters by their names in the API.
  public func getPayments(_ params: Params, options: CallOptions?) async throws -> GetPaymentsResponse {
    GetPaymentsResponse(try await connection.caller.call("finance.get_payments", params, options))
  }

  /// Everything that `getPayments` lists, page by page. Nothing is sent before it is iterated.
  public func getPaymentsPages(
    sortField: String,
    createTimeGe: UnixTime? = nil,
    createTimeLt: UnixTime? = nil,
    pageSize: Int? = nil,
    sortOrder: SortOrder? = nil,
    options: PageOptions? = nil
  ) -> Pages<Payment> {
    let params = Params { writer in
      writer.put("sort_field", sortField)
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_lt", createTimeLt)
      writer.put("page_size", pageSize)
      writer.put("sort_order", sortOrder)
    }
    return getPaymentsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getPaymentsPages(_ params: Params, options: PageOptions?) -> Pages<Payment> {
    connection.caller.pages("finance.get_payments", params, options) { Payment($0) }
  }

  /// Lists the transactions inside one settlement statement, page by page.
  ///
  /// `GET /finance/{version}/statements/{statement_id}/statement_transactions`, version 202501; also 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.finance.info`.
  ///
  /// - Parameters:
  ///   - sortField: Field by which the transactions are sorted; only `order_create_time`. Example: `order_create_time`.
  ///   - statementId: Id of the statement whose transactions to return, from Get Statements.
  ///   - pageSize: Number of entries per page, 1 to 100, 20 by default. Default: `20`. Example: `20`.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page.
  ///   - sortOrder: Direction of sorting by `sort_field`; ascending by default. Default: `ASC`. Example: `DESC`.
  public func getStatementTransactions(
    sortField: String,
    statementId: String,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    sortOrder: SortOrder? = nil,
    options: CallOptions? = nil
  ) async throws -> GetStatementTransactionsResponse {
    let params = Params { writer in
      writer.put("sort_field", sortField)
      writer.put("statement_id", statementId)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("sort_order", sortOrder)
    }
    return try await getStatementTransactions(params, options: options)
  }

  /// `getStatementTransactions` with its parameters by their names in the API.
  public func getStatementTransactions(_ params: Params, options: CallOptions?) async throws -> GetStatementTransactionsResponse {
    GetStatementTransactionsResponse(try await connection.caller.call("finance.get_statement_transactions", params, options))
  }

  /// Everything that `getStatementTransactions` lists, page by page. Nothing is sent before it is iterated.
  public func getStatementTransactionsPages(
    sortField: String,
    statementId: String,
    pageSize: Int? = nil,
    sortOrder: SortOrder? = nil,
    options: PageOptions? = nil
  ) -> Pages<Transaction> {
    let params = Params { writer in
      writer.put("sort_field", sortField)
      writer.put("statement_id", statementId)
      writer.put("page_size", pageSize)
      writer.put("sort_order", sortOrder)
    }
    return getStatementTransactionsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getStatementTransactionsPages(_ params: Params, options: PageOptions?) -> Pages<Transaction> {
    connection.caller.pages("finance.get_statement_transactions", params, options) { Transaction($0) }
  }

  /// Lists the shop's daily settlement statements within a time range.
  ///
  /// `GET /finance/{version}/statements`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.finance.info`.
  ///
  /// - Parameters:
  ///   - sortField: Field by which the statements are sorted; only `statement_time`. Example: `statement_time`.
  ///   - pageSize: Number of entries per page, 1 to 100, 20 by default. Default: `20`. Example: `20`.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page.
  ///   - paymentStatus: Limits the result to statements in this state of payment; all by default. Example: `PAID`.
  ///   - sortOrder: Direction of sorting by `sort_field`; ascending by default. Default: `ASC`. Example: `ASC`.
  ///   - statementTimeGe: Earliest time of the statements to return, inclusive, Unix time in seconds; when only `statement_time_lt` is given it defaults to the earliest time of the shop. Example: `1623812664`.
  ///   - statementTimeLt: Time before which the returned statements were generated, exclusive, Unix time in seconds; defaults to now when only `statement_time_ge` is given. Example: `1623812664`.
  public func getStatements(
    sortField: String,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    paymentStatus: PaymentStatus? = nil,
    sortOrder: SortOrder? = nil,
    statementTimeGe: UnixTime? = nil,
    statementTimeLt: UnixTime? = nil,
    options: CallOptions? = nil
  ) async throws -> GetStatementsResponse {
    let params = Params { writer in
      writer.put("sort_field", sortField)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("payment_status", paymentStatus)
      writer.put("sort_order", sortOrder)
      writer.put("statement_time_ge", statementTimeGe)
      writer.put("statement_time_lt", statementTimeLt)
    }
    return try await getStatements(params, options: options)
  }

  /// `getStatements` with its parameters by their names in the API.
  public func getStatements(_ params: Params, options: CallOptions?) async throws -> GetStatementsResponse {
    GetStatementsResponse(try await connection.caller.call("finance.get_statements", params, options))
  }

  /// Everything that `getStatements` lists, page by page. Nothing is sent before it is iterated.
  public func getStatementsPages(
    sortField: String,
    pageSize: Int? = nil,
    paymentStatus: PaymentStatus? = nil,
    sortOrder: SortOrder? = nil,
    statementTimeGe: UnixTime? = nil,
    statementTimeLt: UnixTime? = nil,
    options: PageOptions? = nil
  ) -> Pages<Statement> {
    let params = Params { writer in
      writer.put("sort_field", sortField)
      writer.put("page_size", pageSize)
      writer.put("payment_status", paymentStatus)
      writer.put("sort_order", sortOrder)
      writer.put("statement_time_ge", statementTimeGe)
      writer.put("statement_time_lt", statementTimeLt)
    }
    return getStatementsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getStatementsPages(_ params: Params, options: PageOptions?) -> Pages<Statement> {
    connection.caller.pages("finance.get_statements", params, options) { Statement($0) }
  }

  /// Returns the seller's tax numbers and their verification status.
  ///
  /// `GET /finance/{version}/tax_information`, version 202504.
  ///
  /// - Cipher: `shop_cipher` (optional).
  public func getTaxInformation(
    options: CallOptions? = nil
  ) async throws -> GetTaxInformationResponse {
    let params = Params()
    return try await getTaxInformation(params, options: options)
  }

  /// `getTaxInformation` with its parameters by their names in the API.
  public func getTaxInformation(_ params: Params, options: CallOptions?) async throws -> GetTaxInformationResponse {
    GetTaxInformationResponse(try await connection.caller.call("finance.get_tax_information", params, options))
  }

  /// Lists the money movements of a trade-in supplier's account.
  ///
  /// `GET /finance/{version}/account_transactions`, version 202609.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - endTime: End of the period whose account movements to return. A time in the format of RFC 3339.
  ///   - flowType: Kind of account movements to which the result is limited.
  ///   - pageSize: Number of entries per page, 1 to 100, 20 by default.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page.
  ///   - startTime: Start of the period whose account movements to return. A time in the format of RFC 3339.
  public func getTradeInAccountTransactions(
    endTime: String? = nil,
    flowType: FlowType? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    startTime: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetTradeInAccountTransactionsResponse {
    let params = Params { writer in
      writer.put("end_time", endTime)
      writer.put("flow_type", flowType)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("start_time", startTime)
    }
    return try await getTradeInAccountTransactions(params, options: options)
  }

  /// `getTradeInAccountTransactions` with its parameters by their names in the API.
  public func getTradeInAccountTransactions(_ params: Params, options: CallOptions?) async throws -> GetTradeInAccountTransactionsResponse {
    GetTradeInAccountTransactionsResponse(try await connection.caller.call("finance.get_trade_in_account_transactions", params, options))
  }

  /// Everything that `getTradeInAccountTransactions` lists, page by page. Nothing is sent before it is iterated.
  public func getTradeInAccountTransactionsPages(
    endTime: String? = nil,
    flowType: FlowType? = nil,
    pageSize: Int? = nil,
    startTime: String? = nil,
    options: PageOptions? = nil
  ) -> Pages<Flow> {
    let params = Params { writer in
      writer.put("end_time", endTime)
      writer.put("flow_type", flowType)
      writer.put("page_size", pageSize)
      writer.put("start_time", startTime)
    }
    return getTradeInAccountTransactionsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getTradeInAccountTransactionsPages(_ params: Params, options: PageOptions?) -> Pages<Flow> {
    connection.caller.pages("finance.get_trade_in_account_transactions", params, options) { Flow($0) }
  }

  /// Returns the available balance of a trade-in supplier in one currency.
  ///
  /// `GET /finance/{version}/account_balances`, version 202609.
  ///
  /// - Cipher: `shop_cipher` (optional).
  ///
  /// - Parameters:
  ///   - currency: Currency of the amounts beside it, ISO 4217 code.
  public func getTradeInSupplierAccountBalance(
    currency: String,
    options: CallOptions? = nil
  ) async throws -> GetTradeInSupplierAccountBalanceResponse {
    let params = Params { writer in
      writer.put("currency", currency)
    }
    return try await getTradeInSupplierAccountBalance(params, options: options)
  }

  /// `getTradeInSupplierAccountBalance` with its parameters by their names in the API.
  public func getTradeInSupplierAccountBalance(_ params: Params, options: CallOptions?) async throws -> GetTradeInSupplierAccountBalanceResponse {
    GetTradeInSupplierAccountBalanceResponse(try await connection.caller.call("finance.get_trade_in_supplier_account_balance", params, options))
  }

  /// Lists the estimated amounts of orders that are not settled yet.
  ///
  /// `GET /finance/{version}/orders/unsettled`, version 202507.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.finance.info`.
  ///
  /// - Parameters:
  ///   - sortField: Field by which the transactions are sorted; only `order_create_time`. Example: `1623812664`.
  ///   - pageSize: Number of entries per page, 1 to 100, 20 by default. Default: `20`. Example: `20`.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page.
  ///   - searchTimeGe: Start of the period to search, inclusive, Unix time in seconds; when only `search_time_lt` is given it defaults to January 1, 2025. Example: `1623812664`.
  ///   - searchTimeLt: End of the period to search, exclusive, Unix time in seconds; defaults to now when only `search_time_ge` is given. Example: `1623812664`.
  ///   - sortOrder: Direction of sorting by `sort_field`; ascending by default. Default: `ASC`. Example: `ASC`.
  public func getUnsettledTransactions(
    sortField: String,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    searchTimeGe: UnixTime? = nil,
    searchTimeLt: UnixTime? = nil,
    sortOrder: SortOrder? = nil,
    options: CallOptions? = nil
  ) async throws -> GetUnsettledTransactionsResponse {
    let params = Params { writer in
      writer.put("sort_field", sortField)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
      writer.put("search_time_ge", searchTimeGe)
      writer.put("search_time_lt", searchTimeLt)
      writer.put("sort_order", sortOrder)
    }
    return try await getUnsettledTransactions(params, options: options)
  }

  /// `getUnsettledTransactions` with its parameters by their names in the API.
  public func getUnsettledTransactions(_ params: Params, options: CallOptions?) async throws -> GetUnsettledTransactionsResponse {
    GetUnsettledTransactionsResponse(try await connection.caller.call("finance.get_unsettled_transactions", params, options))
  }

  /// Everything that `getUnsettledTransactions` lists, page by page. Nothing is sent before it is iterated.
  public func getUnsettledTransactionsPages(
    sortField: String,
    pageSize: Int? = nil,
    searchTimeGe: UnixTime? = nil,
    searchTimeLt: UnixTime? = nil,
    sortOrder: SortOrder? = nil,
    options: PageOptions? = nil
  ) -> Pages<GetUnsettledTransactionsTransaction> {
    let params = Params { writer in
      writer.put("sort_field", sortField)
      writer.put("page_size", pageSize)
      writer.put("search_time_ge", searchTimeGe)
      writer.put("search_time_lt", searchTimeLt)
      writer.put("sort_order", sortOrder)
    }
    return getUnsettledTransactionsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getUnsettledTransactionsPages(_ params: Params, options: PageOptions?) -> Pages<GetUnsettledTransactionsTransaction> {
    connection.caller.pages("finance.get_unsettled_transactions", params, options) { GetUnsettledTransactionsTransaction($0) }
  }

  /// Lists withdrawals, settlements and transfers of the seller's balance.
  ///
  /// `GET /finance/{version}/withdrawals`, version 202309.
  ///
  /// - Cipher: `shop_cipher` (optional).
  /// - Scope: `seller.finance.info`.
  ///
  /// - Parameters:
  ///   - types: Kinds of entries to return, at least one.
  ///   - createTimeGe: Earliest time of the entries to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop. Example: `1623812664`.
  ///   - createTimeLt: Time before which the returned entries were made, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. Example: `1623812664`.
  ///   - pageSize: Number of entries per page, 1 to 100, 20 by default. Example: `20`.
  ///   - pageToken: Token from the page before that says where the next one starts; leave it out for the first page.
  public func getWithdrawals(
    types: [GetWithdrawalsType],
    createTimeGe: UnixTime? = nil,
    createTimeLt: UnixTime? = nil,
    pageSize: Int? = nil,
    pageToken: String? = nil,
    options: CallOptions? = nil
  ) async throws -> GetWithdrawalsResponse {
    let params = Params { writer in
      writer.put("types", types)
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_lt", createTimeLt)
      writer.put("page_size", pageSize)
      writer.put("page_token", pageToken)
    }
    return try await getWithdrawals(params, options: options)
  }

  /// `getWithdrawals` with its parameters by their names in the API.
  public func getWithdrawals(_ params: Params, options: CallOptions?) async throws -> GetWithdrawalsResponse {
    GetWithdrawalsResponse(try await connection.caller.call("finance.get_withdrawals", params, options))
  }

  /// Everything that `getWithdrawals` lists, page by page. Nothing is sent before it is iterated.
  public func getWithdrawalsPages(
    types: [GetWithdrawalsType],
    createTimeGe: UnixTime? = nil,
    createTimeLt: UnixTime? = nil,
    pageSize: Int? = nil,
    options: PageOptions? = nil
  ) -> Pages<Withdrawal> {
    let params = Params { writer in
      writer.put("types", types)
      writer.put("create_time_ge", createTimeGe)
      writer.put("create_time_lt", createTimeLt)
      writer.put("page_size", pageSize)
    }
    return getWithdrawalsPages(params, options: options)
  }

  /// The same with its parameters by their names in the API.
  public func getWithdrawalsPages(_ params: Params, options: PageOptions?) -> Pages<Withdrawal> {
    connection.caller.pages("finance.get_withdrawals", params, options) { Withdrawal($0) }
  }

}