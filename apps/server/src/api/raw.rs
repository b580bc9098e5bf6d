//! Requests to a path of the platform, for what has no operation yet.

use axum::Extension;
use axum::extract::{Path, Request, State};
use axum::response::Response;
use serde::Deserialize;
use tiktokshop_core::catalog::{self, Operation, Version};
use tiktokshop_core::{CallOptions, Client};
use tiktokshop_lifecycle::access::{ApiKey, Scope};
use utoipa::IntoParams;

use super::asked::{Asked, choice, limit};
use super::call::takes_shop;
use super::caller::{need, need_all_shops, need_shop};
use super::desk::Desk;
use super::openapi::{CallResponse, UploadForm};
use super::problem::{Problem, ProblemSchema, Result};
use super::{input, reply};
use crate::time_limit::TimeLimit;

/// Which path, and the options of the call.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub(crate) struct RawQuery {
    /// `GET`, `POST`, `PUT`, `DELETE` or `PATCH`.
    method: String,
    /// The path with its ids: `/order/202309/orders/576461413038785752`.
    path: String,
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
    /// The app, if the server has several.
    app_key: Option<String>,
    /// The seller, creator or partner, by open id: for paths without a shop.
    account: Option<String>,
}

/// Calls a path of the platform for a shop.
///
/// It is signed, retried and classified like an operation; its parameters are not validated. A key with the scope `read`, and a key
/// that is limited to shops, may call only paths of the catalogue that they may call as operations.
#[utoipa::path(
    post, path = "/v1/shops/{shop}/request", tag = "Calls", security(("key" = ["read"])),
    params(("shop" = String, Path, description = "The id of the shop."), RawQuery),
    request_body(content((Value = "application/json"), (UploadForm = "multipart/form-data")), description = "The parameters."),
    responses((status = 200, description = "The platform's response.", body = CallResponse, content_type = "application/json"),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn shop_request(
    State(desk): State<Desk>,
    Extension(key): Extension<ApiKey>,
    Path(shop): Path<String>,
    Asked(query): Asked<RawQuery>,
    request: Request,
) -> Result<Response> {
    need_shop(&key, &shop)?;
    let known = query.allowed(&key)?;
    if query.account.is_some() {
        return Err(Problem::invalid("`account` and a shop exclude each other"));
    }
    let client = desk.client_of_shop(&shop, query.app_key.as_deref()).await?.shop(&shop);
    run(&desk, client, known, query, request).await
}

/// Calls a path of the platform that is not for a shop.
///
/// `account` says whose authorization is used; it can be left out if the app has only one. Everything else is as for a shop.
#[utoipa::path(
    post, path = "/v1/request", tag = "Calls", security(("key" = ["read"])), params(RawQuery),
    request_body(content((Value = "application/json"), (UploadForm = "multipart/form-data")), description = "The parameters."),
    responses((status = 200, description = "The platform's response.", body = CallResponse, content_type = "application/json"),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn plain_request(
    State(desk): State<Desk>,
    Extension(key): Extension<ApiKey>,
    Asked(query): Asked<RawQuery>,
    request: Request,
) -> Result<Response> {
    need_all_shops(&key)?;
    let known = query.allowed(&key)?;
    let client = desk.client_of_account(query.app_key.as_deref(), query.account.as_deref()).await?;
    run(&desk, client, known, query, request).await
}

type Known = Option<(&'static Operation, &'static Version)>;

async fn run(
    desk: &Desk,
    client: Client,
    known: Known,
    query: RawQuery,
    request: Request,
) -> Result<Response> {
    let time = TimeLimit::new(desk.shared.options().request_timeout);
    let input = input::read(request, desk).await?;
    let mut options = query.options()?;
    let is_cut = time.cut(&client, &mut options, !input.files.is_empty());
    let response = Box::pin(client.request(&query.method, &query.path, input, options)).await;
    let response = response.map_err(|error| time.explain(error, is_cut))?;
    Ok(reply::of_call(response, known.map(|(operation, _)| operation)))
}

impl RawQuery {
    /// What the catalogue knows of the path. What it does not know may change anything, for any shop.
    fn allowed(&self, key: &ApiKey) -> Result<Known> {
        if self.method.is_empty() || self.path.is_empty() {
            return Err(Problem::invalid("`method` and `path` are required in the query"));
        }
        if self.path.contains(['{', '}']) {
            return Err(Problem::invalid("`path` has a parameter in braces: write its value in its place"));
        }
        let known = catalog::find_by_path(&self.method, &self.path);
        if !known.is_some_and(|(_, version)| version.safe) {
            need(key, Scope::Write)?;
        }
        if key.is_limited() && !known.is_some_and(|(_, version)| takes_shop(version)) {
            return Err(Problem::forbidden(
                "this path is not limited to one shop, and the key is limited to some shops",
            )
            .with_hint("Use a key without limits to shops."));
        }
        Ok(known)
    }

    fn options(&self) -> Result<CallOptions> {
        let mut options = CallOptions::new();
        options.timeout = limit("timeout", self.timeout)?;
        options.deadline = limit("deadline", self.deadline)?;
        options.max_retries = self.max_retries;
        options.raise_on_item_error = self.raise_on_item_error;
        Ok(options)
    }
}
