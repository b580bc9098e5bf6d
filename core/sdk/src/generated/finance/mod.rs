// Generated from core/catalog by `cargo gen`. Do not edit.

//! Finance: methods, requests and responses.

mod enums;
mod models;
mod requests;

pub use enums::*;
pub use models::*;
pub use requests::*;

use crate::call::{Call, Paged, Request};
use crate::client::Handle;

/// Finance: the operations of the domain `finance`.
#[derive(Debug)]
pub struct FinanceApi<'a, M> {
    pub(crate) client: &'a Handle<M>,
}

impl<'a, M> FinanceApi<'a, M> {
    /// Returns the settled amounts and fees of one order, per SKU.
    ///
    /// Official name `GetTransactionsbyOrder`: `GET /finance/{version}/orders/{order_id}/statement_transactions`, version 202501.
    /// Also in version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.finance.info`
    /// - codes of this domain: `22005007` (Business)
    /// - elsewhere: PHP `Finance.getOrderStatementTransactions`, PHP `Finance.getTransactionsByOrder`, Laravel `finance.transactionsByOrder`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/650a6734defece02be67d724>
    #[doc(alias = "GetTransactionsbyOrder")]
    #[doc(alias = "getOrderStatementTransactions")]
    #[doc(alias = "getTransactionsByOrder")]
    pub fn get_order_statement_transactions(
        &self,
        request: GetOrderStatementTransactionsRequest,
    ) -> Call<'a, GetOrderStatementTransactionsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the payouts to the seller within a time range.
    ///
    /// Official name `GetPayments`: `GET /finance/{version}/payments`, version 202605.
    /// Also in version 202309 (until 2026-08-15).
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `payments`
    /// - codes of this domain: `22005007` (Business)
    /// - elsewhere: PHP `Finance.getPayments`, Laravel `finance.payments`
    #[doc(alias = "GetPayments")]
    #[doc(alias = "getPayments")]
    pub fn get_payments(&self, request: GetPaymentsRequest) -> Call<'a, GetPaymentsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the transactions inside one settlement statement, page by page.
    ///
    /// Official name `GetTransactionsbyStatement`: `GET /finance/{version}/statements/{statement_id}/statement_transactions`, version 202501.
    /// Also in version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `transactions`
    /// - scope: `seller.finance.info`
    /// - codes of this domain: `22005007` (Business)
    /// - elsewhere: PHP `Finance.getStatementTransactions`, Laravel `finance.transactionsByStatement`
    #[doc(alias = "GetTransactionsbyStatement")]
    #[doc(alias = "getStatementTransactions")]
    pub fn get_statement_transactions(
        &self,
        request: GetStatementTransactionsRequest,
    ) -> Call<'a, GetStatementTransactionsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the shop's daily settlement statements within a time range.
    ///
    /// Official name `GetStatements`: `GET /finance/{version}/statements`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `statements`
    /// - scope: `seller.finance.info`
    /// - codes of this domain: `22005007` (Business)
    /// - elsewhere: PHP `Finance.getStatements`, Laravel `finance.statements`
    #[doc(alias = "GetStatements")]
    #[doc(alias = "getStatements")]
    pub fn get_statements(&self, request: GetStatementsRequest) -> Call<'a, GetStatementsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the seller's tax numbers and their verification status.
    ///
    /// Official name `GetTaxInformation`: `GET /finance/{version}/tax_information`, version 202504.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - codes of this domain: `22005007` (Business)
    #[doc(alias = "GetTaxInformation")]
    pub fn get_tax_information(
        &self,
        request: GetTaxInformationRequest,
    ) -> Call<'a, GetTaxInformationResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the money movements of a trade-in supplier's account.
    ///
    /// Official name `GetTradeInAccountTransactions`: `GET /finance/{version}/account_transactions`, version 202609.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `flows`
    /// - codes of this domain: `22005007` (Business)
    #[doc(alias = "GetTradeInAccountTransactions")]
    pub fn get_trade_in_account_transactions(
        &self,
        request: GetTradeInAccountTransactionsRequest,
    ) -> Call<'a, GetTradeInAccountTransactionsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the available balance of a trade-in supplier in one currency.
    ///
    /// Official name `GetTradeInSupplierAccountBalance`: `GET /finance/{version}/account_balances`, version 202609.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - codes of this domain: `22005007` (Business)
    #[doc(alias = "GetTradeInSupplierAccountBalance")]
    pub fn get_trade_in_supplier_account_balance(
        &self,
        request: GetTradeInSupplierAccountBalanceRequest,
    ) -> Call<'a, GetTradeInSupplierAccountBalanceResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the estimated amounts of orders that are not settled yet.
    ///
    /// Official name `GetUnsettledTransactions`: `GET /finance/{version}/orders/unsettled`, version 202507.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `transactions`
    /// - scope: `seller.finance.info`
    /// - codes of this domain: `22005007` (Business)
    /// - elsewhere: Laravel `finance.unsettledTransactions`
    #[doc(alias = "GetUnsettledTransactions")]
    pub fn get_unsettled_transactions(
        &self,
        request: GetUnsettledTransactionsRequest,
    ) -> Call<'a, GetUnsettledTransactionsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists withdrawals, settlements and transfers of the seller's balance.
    ///
    /// Official name `GetWithdrawals`: `GET /finance/{version}/withdrawals`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `withdrawals`
    /// - scope: `seller.finance.info`
    /// - codes of this domain: `22005007` (Business)
    /// - elsewhere: PHP `Finance.getWithdrawals`, Laravel `finance.withdrawals`
    #[doc(alias = "GetWithdrawals")]
    #[doc(alias = "getWithdrawals")]
    pub fn get_withdrawals(&self, request: GetWithdrawalsRequest) -> Call<'a, GetWithdrawalsResponse, M> {
        Call::new(self.client, &request)
    }
}

impl Request for GetOrderStatementTransactionsRequest {
    const OPERATION: &'static str = "finance.get_order_statement_transactions";
}

impl Request for GetPaymentsRequest {
    const OPERATION: &'static str = "finance.get_payments";
}

impl Paged for GetPaymentsResponse {
    type Item = models::Payment;
}

impl Request for GetStatementTransactionsRequest {
    const OPERATION: &'static str = "finance.get_statement_transactions";
}

impl Paged for GetStatementTransactionsResponse {
    type Item = models::Transaction;
}

impl Request for GetStatementsRequest {
    const OPERATION: &'static str = "finance.get_statements";
}

impl Paged for GetStatementsResponse {
    type Item = models::Statement;
}

impl Request for GetTaxInformationRequest {
    const OPERATION: &'static str = "finance.get_tax_information";
}

impl Request for GetTradeInAccountTransactionsRequest {
    const OPERATION: &'static str = "finance.get_trade_in_account_transactions";
}

impl Paged for GetTradeInAccountTransactionsResponse {
    type Item = models::Flow;
}

impl Request for GetTradeInSupplierAccountBalanceRequest {
    const OPERATION: &'static str = "finance.get_trade_in_supplier_account_balance";
}

impl Request for GetUnsettledTransactionsRequest {
    const OPERATION: &'static str = "finance.get_unsettled_transactions";
}

impl Paged for GetUnsettledTransactionsResponse {
    type Item = models::GetUnsettledTransactionsTransaction;
}

impl Request for GetWithdrawalsRequest {
    const OPERATION: &'static str = "finance.get_withdrawals";
}

impl Paged for GetWithdrawalsResponse {
    type Item = models::Withdrawal;
}
