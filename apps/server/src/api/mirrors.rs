//! Copies of orders, returns, products, SKUs and statements.

use axum::extract::{Path, State};
use axum::{Extension, Json};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use tiktokshop_lifecycle::access::ApiKey;
use tiktokshop_lifecycle::sync::{self, MirrorKind};
use utoipa::{IntoParams, ToSchema};

use super::accounts::AppQuery;
use super::asked::Asked;
use super::caller::need_shop;
use super::desk::Desk;
use super::events::raw;
use super::problem::{Problem, ProblemSchema, Result};

/// A copy of one thing of the platform's.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Mirror {
    id: String,
    /// What it belongs to: the product of a SKU; else empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    parent: String,
    /// When the platform changed it last, in Unix seconds.
    update_time: i64,
    /// When it was read, in Unix milliseconds.
    read_at: i64,
    /// Whether the platform no longer has it.
    deleted: bool,
    /// The platform's JSON, as it came.
    #[schema(value_type = serde_json::Value)]
    body: Box<RawValue>,
}

/// A page of copies.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MirrorPage {
    items: Vec<Mirror>,
    /// Where to continue: the next `after`. Missing on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

/// Which copies.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub(crate) struct MirrorQuery {
    /// Continue after this id: the `next` of the page before.
    after: Option<String>,
    /// How many at most, up to 500. Default: 100.
    limit: Option<usize>,
    /// The app, if several open the shop.
    app_key: Option<String>,
}

/// Lists copies.
#[utoipa::path(
    get, path = "/v1/shops/{shop}/{kind}", tag = "Copies", security(("key" = ["read"])),
    params(("shop" = String, Path, description = "The id of the shop."),
        ("kind" = String, Path, description = "`orders`, `returns`, `products`, `skus` or `statements`."), MirrorQuery),
    responses((status = 200, body = MirrorPage, description = "The copies, by id. Deleted ones are marked."),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn list_mirrors(
    State(desk): State<Desk>,
    Extension(key): Extension<ApiKey>,
    Path((shop, kind)): Path<(String, String)>,
    Asked(query): Asked<MirrorQuery>,
) -> Result<Json<MirrorPage>> {
    need_shop(&key, &shop)?;
    let kind = named(&kind)?;
    let client = desk.client_of_shop(&shop, query.app_key.as_deref()).await?;
    let app_key = client.app_key();
    let limit = query.limit.unwrap_or(100).clamp(1, 500);
    let after = query.after.unwrap_or_default();
    let found = desk.shared.store().list_mirrors(app_key, &shop, kind, &after, limit).await?;
    let next = found.last().filter(|_| found.len() == limit).map(|last| last.id.clone());
    Ok(Json(MirrorPage { items: found.into_iter().map(Mirror::from).collect(), next }))
}

/// Shows a copy.
#[utoipa::path(
    get, path = "/v1/shops/{shop}/{kind}/{id}", tag = "Copies", security(("key" = ["read"])),
    params(("shop" = String, Path, description = "The id of the shop."),
        ("kind" = String, Path, description = "`orders`, `returns`, `products`, `skus` or `statements`."),
        ("id" = String, Path, description = "The id of the order and so on."), AppQuery),
    responses((status = 200, body = Mirror, description = "The copy."),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn show_mirror(
    State(desk): State<Desk>,
    Extension(key): Extension<ApiKey>,
    Path((shop, kind, id)): Path<(String, String, String)>,
    Asked(query): Asked<AppQuery>,
) -> Result<Json<Mirror>> {
    need_shop(&key, &shop)?;
    let kind = named(&kind)?;
    let client = desk.client_of_shop(&shop, query.app_key.as_deref()).await?;
    let app_key = client.app_key();
    let found = desk.shared.store().load_mirror(app_key, &shop, kind, &id).await?;
    let missing =
        || Problem::not_found("there is no copy with this id").with_hint("It may not have been synced yet.");
    found.map(|mirror| Json(mirror.into())).ok_or_else(missing)
}

/// The kind whose plural is in a path.
fn named(plural: &str) -> Result<MirrorKind> {
    let kind = plural.strip_suffix('s').and_then(MirrorKind::named);
    kind.ok_or_else(|| {
        Problem::not_found("there is nothing at this path")
            .with_hint("Copies are `orders`, `returns`, `products`, `skus` and `statements`.")
    })
}

impl From<sync::Mirror> for Mirror {
    fn from(mirror: sync::Mirror) -> Mirror {
        Mirror {
            id: mirror.id,
            parent: mirror.parent,
            update_time: mirror.update_time,
            read_at: mirror.read_at,
            deleted: mirror.deleted,
            body: raw(&mirror.body),
        }
    }
}
