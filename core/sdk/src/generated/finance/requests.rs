// Generated from core/catalog by `cargo gen`. Do not edit.

//! Parameters.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::decode::{Fit, Read, Reader};
#[allow(unused_imports)]
use crate::model::{FieldValue, Fields, Model, model_traits};
#[allow(unused_imports)]
use crate::{Extra, Json, Money, Upload};

/// The parameters of `GetTransactionsbyOrder` (202501). Returns the settled amounts and fees of one order, per SKU.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOrderStatementTransactionsRequest {
    /// Id of the TikTok Shop order whose settlement to return; orders not settled yet are not found. Required.
    pub order_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetOrderStatementTransactionsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the TikTok Shop order whose settlement to return; orders not settled yet are not found. Required.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetOrderStatementTransactionsRequest {
    fn name(&self) -> &'static str {
        "GetOrderStatementTransactionsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_id" => self.order_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_id", &self.order_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetPayments` (202605). Lists the payouts to the seller within a time range.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPaymentsRequest {
    /// Earliest time of the entries to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop.
    pub create_time_ge: Option<i64>,
    /// Time before which the returned entries were made, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given.
    pub create_time_lt: Option<i64>,
    /// Number of entries per page, 1 to 100, 20 by default.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub page_token: Option<String>,
    /// Field by which the payments are sorted, required; only `create_time`. Required.
    pub sort_field: Option<String>,
    /// Direction of sorting by `sort_field`; ascending by default.
    pub sort_order: Option<SortOrder>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetPaymentsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Earliest time of the entries to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop.
    pub fn create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.create_time_ge = Some(value.into());
        self
    }

    /// Time before which the returned entries were made, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given.
    pub fn create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.create_time_lt = Some(value.into());
        self
    }

    /// Number of entries per page, 1 to 100, 20 by default.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Field by which the payments are sorted, required; only `create_time`. Required.
    pub fn sort_field(mut self, value: impl Into<String>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Direction of sorting by `sort_field`; ascending by default.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetPaymentsRequest {
    fn name(&self) -> &'static str {
        "GetPaymentsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_time_ge" => self.create_time_ge.read(reader),
            "create_time_lt" => self.create_time_lt.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "sort_field" => self.sort_field.read(reader),
            "sort_order" => self.sort_order.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_time_ge", &self.create_time_ge);
        out.put("create_time_lt", &self.create_time_lt);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("sort_field", &self.sort_field);
        out.put("sort_order", &self.sort_order);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetTransactionsbyStatement` (202501). Lists the transactions inside one settlement statement, page by page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetStatementTransactionsRequest {
    /// Number of entries per page, 1 to 100, 20 by default. Default: `20`. Example: `20`.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub page_token: Option<String>,
    /// Field by which the transactions are sorted; only `order_create_time`. Required. Example: `order_create_time`.
    pub sort_field: Option<String>,
    /// Direction of sorting by `sort_field`; ascending by default. Default: `ASC`. Example: `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Id of the statement whose transactions to return, from Get Statements. Required.
    pub statement_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetStatementTransactionsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of entries per page, 1 to 100, 20 by default. Default: `20`. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Field by which the transactions are sorted; only `order_create_time`. Required. Example: `order_create_time`.
    pub fn sort_field(mut self, value: impl Into<String>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Direction of sorting by `sort_field`; ascending by default. Default: `ASC`. Example: `DESC`.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Id of the statement whose transactions to return, from Get Statements. Required.
    pub fn statement_id(mut self, value: impl Into<String>) -> Self {
        self.statement_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetStatementTransactionsRequest {
    fn name(&self) -> &'static str {
        "GetStatementTransactionsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "sort_field" => self.sort_field.read(reader),
            "sort_order" => self.sort_order.read(reader),
            "statement_id" => self.statement_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("sort_field", &self.sort_field);
        out.put("sort_order", &self.sort_order);
        out.put("statement_id", &self.statement_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetStatements` (202309). Lists the shop's daily settlement statements within a time range.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetStatementsRequest {
    /// Number of entries per page, 1 to 100, 20 by default. Default: `20`. Example: `20`.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub page_token: Option<String>,
    /// Limits the result to statements in this state of payment; all by default. Example: `PAID`.
    pub payment_status: Option<PaymentStatus>,
    /// Field by which the statements are sorted; only `statement_time`. Required. Example: `statement_time`.
    pub sort_field: Option<String>,
    /// Direction of sorting by `sort_field`; ascending by default. Default: `ASC`. Example: `ASC`.
    pub sort_order: Option<SortOrder>,
    /// Earliest time of the statements to return, inclusive, Unix time in seconds; when only `statement_time_lt` is given it defaults to the earliest time of the shop. Example: `1623812664`.
    pub statement_time_ge: Option<i64>,
    /// Time before which the returned statements were generated, exclusive, Unix time in seconds; defaults to now when only `statement_time_ge` is given. Example: `1623812664`.
    pub statement_time_lt: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetStatementsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of entries per page, 1 to 100, 20 by default. Default: `20`. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Limits the result to statements in this state of payment; all by default. Example: `PAID`.
    pub fn payment_status(mut self, value: impl Into<PaymentStatus>) -> Self {
        self.payment_status = Some(value.into());
        self
    }

    /// Field by which the statements are sorted; only `statement_time`. Required. Example: `statement_time`.
    pub fn sort_field(mut self, value: impl Into<String>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Direction of sorting by `sort_field`; ascending by default. Default: `ASC`. Example: `ASC`.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Earliest time of the statements to return, inclusive, Unix time in seconds; when only `statement_time_lt` is given it defaults to the earliest time of the shop. Example: `1623812664`.
    pub fn statement_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.statement_time_ge = Some(value.into());
        self
    }

    /// Time before which the returned statements were generated, exclusive, Unix time in seconds; defaults to now when only `statement_time_ge` is given. Example: `1623812664`.
    pub fn statement_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.statement_time_lt = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetStatementsRequest {
    fn name(&self) -> &'static str {
        "GetStatementsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "payment_status" => self.payment_status.read(reader),
            "sort_field" => self.sort_field.read(reader),
            "sort_order" => self.sort_order.read(reader),
            "statement_time_ge" => self.statement_time_ge.read(reader),
            "statement_time_lt" => self.statement_time_lt.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("payment_status", &self.payment_status);
        out.put("sort_field", &self.sort_field);
        out.put("sort_order", &self.sort_order);
        out.put("statement_time_ge", &self.statement_time_ge);
        out.put("statement_time_lt", &self.statement_time_lt);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetTaxInformation` (202504). Returns the seller's tax numbers and their verification status.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTaxInformationRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetTaxInformationRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetTaxInformationRequest {
    fn name(&self) -> &'static str {
        "GetTaxInformationRequest"
    }

    fn read_field(&mut self, _key: &str, _reader: &mut Reader<'_>) -> Read {
        Ok(Fit::Not)
    }

    fn write_fields<'a>(&'a self, _out: &mut Fields<'a>) {}

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetTradeInAccountTransactions` (202609). Lists the money movements of a trade-in supplier's account.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTradeInAccountTransactionsRequest {
    /// End of the period whose account movements to return. A time in the format of RFC 3339.
    pub end_time: Option<String>,
    /// Kind of account movements to which the result is limited.
    pub flow_type: Option<FlowType>,
    /// Number of entries per page, 1 to 100, 20 by default. Required.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub page_token: Option<String>,
    /// Start of the period whose account movements to return. A time in the format of RFC 3339.
    pub start_time: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetTradeInAccountTransactionsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// End of the period whose account movements to return. A time in the format of RFC 3339.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Kind of account movements to which the result is limited.
    pub fn flow_type(mut self, value: impl Into<FlowType>) -> Self {
        self.flow_type = Some(value.into());
        self
    }

    /// Number of entries per page, 1 to 100, 20 by default. Required.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Start of the period whose account movements to return. A time in the format of RFC 3339.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetTradeInAccountTransactionsRequest {
    fn name(&self) -> &'static str {
        "GetTradeInAccountTransactionsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "end_time" => self.end_time.read(reader),
            "flow_type" => self.flow_type.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "start_time" => self.start_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("end_time", &self.end_time);
        out.put("flow_type", &self.flow_type);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("start_time", &self.start_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetTradeInSupplierAccountBalance` (202609). Returns the available balance of a trade-in supplier in one currency.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTradeInSupplierAccountBalanceRequest {
    /// Currency of the amounts beside it, ISO 4217 code. Required.
    pub currency: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetTradeInSupplierAccountBalanceRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Currency of the amounts beside it, ISO 4217 code. Required.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetTradeInSupplierAccountBalanceRequest {
    fn name(&self) -> &'static str {
        "GetTradeInSupplierAccountBalanceRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetUnsettledTransactions` (202507). Lists the estimated amounts of orders that are not settled yet.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetUnsettledTransactionsRequest {
    /// Number of entries per page, 1 to 100, 20 by default. Default: `20`. Example: `20`.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub page_token: Option<String>,
    /// Start of the period to search, inclusive, Unix time in seconds; when only `search_time_lt` is given it defaults to January 1, 2025. Example: `1623812664`.
    pub search_time_ge: Option<i64>,
    /// End of the period to search, exclusive, Unix time in seconds; defaults to now when only `search_time_ge` is given. Example: `1623812664`.
    pub search_time_lt: Option<i64>,
    /// Field by which the transactions are sorted; only `order_create_time`. Required. Example: `1623812664`.
    pub sort_field: Option<String>,
    /// Direction of sorting by `sort_field`; ascending by default. Default: `ASC`. Example: `ASC`.
    pub sort_order: Option<SortOrder>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetUnsettledTransactionsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of entries per page, 1 to 100, 20 by default. Default: `20`. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Start of the period to search, inclusive, Unix time in seconds; when only `search_time_lt` is given it defaults to January 1, 2025. Example: `1623812664`.
    pub fn search_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.search_time_ge = Some(value.into());
        self
    }

    /// End of the period to search, exclusive, Unix time in seconds; defaults to now when only `search_time_ge` is given. Example: `1623812664`.
    pub fn search_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.search_time_lt = Some(value.into());
        self
    }

    /// Field by which the transactions are sorted; only `order_create_time`. Required. Example: `1623812664`.
    pub fn sort_field(mut self, value: impl Into<String>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Direction of sorting by `sort_field`; ascending by default. Default: `ASC`. Example: `ASC`.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetUnsettledTransactionsRequest {
    fn name(&self) -> &'static str {
        "GetUnsettledTransactionsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "search_time_ge" => self.search_time_ge.read(reader),
            "search_time_lt" => self.search_time_lt.read(reader),
            "sort_field" => self.sort_field.read(reader),
            "sort_order" => self.sort_order.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("search_time_ge", &self.search_time_ge);
        out.put("search_time_lt", &self.search_time_lt);
        out.put("sort_field", &self.sort_field);
        out.put("sort_order", &self.sort_order);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetWithdrawals` (202309). Lists withdrawals, settlements and transfers of the seller's balance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWithdrawalsRequest {
    /// Earliest time of the entries to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop. Example: `1623812664`.
    pub create_time_ge: Option<i64>,
    /// Time before which the returned entries were made, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. Example: `1623812664`.
    pub create_time_lt: Option<i64>,
    /// Number of entries per page, 1 to 100, 20 by default. Example: `20`.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub page_token: Option<String>,
    /// Kinds of entries to return, at least one. Required.
    pub types: Vec<GetWithdrawalsType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetWithdrawalsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Earliest time of the entries to return, inclusive, Unix time in seconds; when only `create_time_lt` is given it defaults to the earliest time of the shop. Example: `1623812664`.
    pub fn create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.create_time_ge = Some(value.into());
        self
    }

    /// Time before which the returned entries were made, exclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. Example: `1623812664`.
    pub fn create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.create_time_lt = Some(value.into());
        self
    }

    /// Number of entries per page, 1 to 100, 20 by default. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Kinds of entries to return, at least one. Required.
    pub fn types(mut self, value: impl IntoIterator<Item = impl Into<GetWithdrawalsType>>) -> Self {
        self.types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetWithdrawalsRequest {
    fn name(&self) -> &'static str {
        "GetWithdrawalsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_time_ge" => self.create_time_ge.read(reader),
            "create_time_lt" => self.create_time_lt.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "types" => self.types.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_time_ge", &self.create_time_ge);
        out.put("create_time_lt", &self.create_time_lt);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("types", &self.types);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    GetOrderStatementTransactionsRequest,
    GetPaymentsRequest,
    GetStatementTransactionsRequest,
    GetStatementsRequest,
    GetTaxInformationRequest,
    GetTradeInAccountTransactionsRequest,
    GetTradeInSupplierAccountBalanceRequest,
    GetUnsettledTransactionsRequest,
    GetWithdrawalsRequest,
);
