//! Calls: an operation of the platform for a shop or an account, by its official, PHP or Laravel name.

use axum::Extension;
use axum::extract::{Path, Request, State};
use axum::response::Response;
use serde::Deserialize;
use serde_json::Value;
use tiktokshop_core::catalog::{self, Cipher, Operation, Version};
use tiktokshop_core::{CallOptions, Client, Input, PageOptions};
use tiktokshop_lifecycle::access::{ApiKey, Scope};
use utoipa::IntoParams;

use super::asked::{Asked, choice, flag, limit};
use super::caller::{need, need_all_shops, need_shop};
use super::desk::Desk;
use super::openapi::{CallResponse, OperationName, UploadForm};
use super::problem::{Problem, ProblemSchema, Result};
use super::{input, pages, reply};
use crate::assets::{self, Wanted};
use crate::time_limit::TimeLimit;

/// The options of a call.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub(crate) struct CallQuery {
    /// The version to call, such as `202309`. Default: that of the catalogue.
    version: Option<String>,
    /// How long one attempt may take, in seconds.
    timeout: Option<f64>,
    /// How long the whole call may take, with its retries and waits, in seconds.
    deadline: Option<f64>,
    /// How many times a failed attempt is retried.
    max_retries: Option<u32>,
    /// Whether a call that succeeds while items of its batch fail is an error: `1` if any item fails, `0` never.
    /// Default: if all items failed.
    #[serde(deserialize_with = "choice")]
    raise_on_item_error: Option<bool>,
    /// What to do about a parameter value that the catalogue does not list: `warn`, `error` or `ignore`.
    unknown_values: Option<String>,
    /// Makes a write safe to retry. One is generated if the operation takes a key and none is given.
    idempotency_key: Option<String>,
    /// The app, if the server has several.
    app_key: Option<String>,
    /// The seller, creator or partner, by open id: for operations without a shop.
    account: Option<String>,
    /// The category asset of a partner, by the id of its category or by its target market (`US`): for operations that take one.
    /// Default: the only one of the account.
    category_asset: Option<String>,
    /// Fetch all pages, and send the items as lines of JSON.
    #[serde(deserialize_with = "flag")]
    all: bool,
    /// Items per page.
    page_size: Option<u32>,
    /// Where to continue: a `next_page_token`.
    page_token: Option<String>,
    /// Stop after this many items; only with `all`.
    limit: Option<u64>,
}

/// Calls an operation for a shop.
///
/// The body has the operation's parameters, flat: `{"page_size": 20, "order_status": "UNPAID"}`. `$query`, `$body`, `$path`,
/// `$extra_query` and `$extra_body` name a place instead. Files come as `multipart/form-data`, by the names of their form
/// fields, with further parameters as fields or as JSON in `params`. The response is the platform's, byte by byte; failed
/// items of a batch are added to it as `item_errors`. A key with the scope `read` calls operations that change nothing.
#[utoipa::path(
    post, path = "/v1/shops/{shop}/call/{operation}", tag = "Calls", security(("key" = ["read"])),
    params(("shop" = String, Path, description = "The id of the shop."),
        ("operation" = OperationName, Path, description = "The operation."), CallQuery),
    request_body(content((Value = "application/json"), (UploadForm = "multipart/form-data")), description = "The parameters."),
    responses((status = 200, description = "The platform's response, or with `all` a line of JSON for each item.",
        content((CallResponse = "application/json"), (String = "application/x-ndjson"))),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn shop_call(
    State(desk): State<Desk>,
    Extension(key): Extension<ApiKey>,
    Path((shop, operation)): Path<(String, String)>,
    Asked(query): Asked<CallQuery>,
    request: Request,
) -> Result<Response> {
    need_shop(&key, &shop)?;
    let operation = find(&operation)?;
    allowed(&key, operation, &query)?;
    if query.account.is_some() {
        return Err(Problem::invalid("`account` and a shop exclude each other"));
    }
    if query.category_asset.is_some() {
        return Err(Problem::invalid("`category_asset` and a shop exclude each other"));
    }
    let client = desk.client_of_shop(&shop, query.app_key.as_deref()).await?.shop(&shop);
    run(&desk, client, operation, query, request).await
}

/// Calls an operation that is not for a shop: for a seller, a creator or a partner.
///
/// `account` says whose authorization is used; it can be left out if the app has only one. Everything else is as for a shop.
#[utoipa::path(
    post, path = "/v1/call/{operation}", tag = "Calls", security(("key" = ["read"])),
    params(("operation" = OperationName, Path, description = "The operation."), CallQuery),
    request_body(content((Value = "application/json"), (UploadForm = "multipart/form-data")), description = "The parameters."),
    responses((status = 200, description = "The platform's response, or with `all` a line of JSON for each item.",
        content((CallResponse = "application/json"), (String = "application/x-ndjson"))),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn plain_call(
    State(desk): State<Desk>,
    Extension(key): Extension<ApiKey>,
    Path(operation): Path<String>,
    Asked(query): Asked<CallQuery>,
    request: Request,
) -> Result<Response> {
    need_all_shops(&key)?;
    let operation = find(&operation)?;
    allowed(&key, operation, &query)?;
    let client = desk.client_of_account(query.app_key.as_deref(), query.account.as_deref()).await?;
    let wanted = Wanted { account: query.account.as_deref(), asset: query.category_asset.as_deref() };
    let versions = versions(operation, query.version.as_deref());
    let client = assets::client_for(&desk.shared, client, &versions, wanted).await?;
    run(&desk, client, operation, query, request).await
}

async fn run(
    desk: &Desk,
    client: Client,
    operation: &'static Operation,
    mut query: CallQuery,
    request: Request,
) -> Result<Response> {
    let time = TimeLimit::new(desk.shared.options().request_timeout);
    if query.idempotency_key.is_none() {
        let header = request.headers().get("idempotency-key").and_then(|value| value.to_str().ok());
        query.idempotency_key = header.map(str::to_owned);
    }
    let mut input = input::read(request, desk).await?;
    let mut options = query.options()?;
    let is_cut = time.cut(&client, &mut options, !input.files.is_empty());
    if query.all {
        let (page_size, limit, page_token) = (query.page_size, query.limit, query.page_token);
        return pages::lines(
            &client,
            operation.id,
            input,
            PageOptions { call: options, page_size, limit, page_token },
        )
        .await;
    }
    query.place(&mut input)?;
    let response = Box::pin(client.call(operation.id, input, options)).await;
    let response = response.map_err(|error| time.explain(error, is_cut))?;
    Ok(reply::of_call(response, Some(operation)))
}

/// The operation, or what it may have been meant to be.
pub(crate) fn find(name: &str) -> Result<&'static Operation> {
    catalog::find(name).ok_or_else(|| {
        let shown = tiktokshop_core::redact::printable(name);
        let problem = Problem::not_found(format!("there is no operation `{shown}`"));
        match catalog::nearest(name) {
            Some(near) => {
                problem.with_hint(format!("Did you mean `{near}`? `GET /v1/operations` lists all."))
            }
            None => problem.with_hint("`GET /v1/operations` lists all."),
        }
    })
}

/// A `read` key calls what changes nothing; a key that is limited to shops calls what the platform limits to the shop.
fn allowed(key: &ApiKey, operation: &Operation, query: &CallQuery) -> Result<()> {
    let versions = versions(operation, query.version.as_deref());
    let all =
        |test: fn(&Version) -> bool| !versions.is_empty() && versions.iter().all(|version| test(version));
    if !all(|version| version.safe) {
        need(key, Scope::Write)?;
    }
    if key.is_limited() && !all(takes_shop) {
        return Err(Problem::forbidden(
            "this operation is not limited to one shop, and the key is limited to some shops",
        )
        .with_hint("Use a key without limits to shops."));
    }
    Ok(())
}

/// The versions that may be called: the one that is named; otherwise any, since the settings can lower the default.
fn versions(operation: &Operation, named: Option<&str>) -> Vec<&'static Version> {
    match named {
        Some(version) => operation.version(version).into_iter().collect(),
        None => operation.versions.iter().collect(),
    }
}

pub(super) fn takes_shop(version: &Version) -> bool {
    version.ciphers.iter().any(|rule| rule.cipher == Cipher::Shop)
}

impl CallQuery {
    fn options(&self) -> Result<CallOptions> {
        let mut options = CallOptions::new();
        options.version.clone_from(&self.version);
        options.timeout = limit("timeout", self.timeout)?;
        options.deadline = limit("deadline", self.deadline)?;
        options.max_retries = self.max_retries;
        options.raise_on_item_error = self.raise_on_item_error;
        let unknown = self.unknown_values.as_deref().map(str::parse).transpose();
        options.unknown_values =
            unknown.map_err(|wanted| Problem::invalid(format!("`unknown_values` must be {wanted}")))?;
        options.idempotency_key.clone_from(&self.idempotency_key);
        Ok(options)
    }

    /// A single page is asked for with parameters like any other.
    fn place(self, input: &mut Input) -> Result<()> {
        if self.limit.is_some() {
            return Err(Problem::invalid("`limit` is for `all`").with_hint("For one page say `page_size`."));
        }
        if let Some(size) = self.page_size {
            input.params.entry("page_size").or_insert(Value::from(size));
        }
        if let Some(token) = self.page_token {
            input.params.entry("page_token").or_insert(Value::from(token));
        }
        Ok(())
    }
}
