//! How far the copies of shops are, and a full compare of one of them on demand.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::{Extension, Json};
use serde::{Deserialize, Serialize};
use tiktokshop_core::ChangeKind;
use tiktokshop_lifecycle::access::{ApiKey, Scope};
use tiktokshop_lifecycle::sync::{
    Checkpoint, CopiedFilter, CopiedKind, CopiedShop, MirrorKind, Progress, full_name,
};
use utoipa::{IntoParams, ToSchema};

use super::accounts::AppQuery;
use super::asked::{Asked as Query, flag};
use super::caller::{need, need_all_shops, need_shop};
use super::desk::Desk;
use super::problem::{Problem, ProblemSchema, Result};
use crate::copies::{Asked, BEHIND, reconcile};

/// How far a kind of copies of a shop is.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct KindProgress {
    /// `order`, `return` and so on.
    kind: String,
    /// How many copies there are; only for one shop.
    #[serde(skip_serializing_if = "Option::is_none")]
    copies: Option<i64>,
    /// When its checkpoint was saved last, in Unix seconds; missing if it was never synced.
    #[serde(skip_serializing_if = "Option::is_none")]
    updated_at: Option<i64>,
    /// When everything was copied last, in Unix seconds; missing if that was never so.
    #[serde(skip_serializing_if = "Option::is_none")]
    caught_up_at: Option<i64>,
    /// Whether a full compare is under way or asked for.
    comparing: bool,
    /// When the last full compare ended, in Unix seconds; missing if there was none.
    #[serde(skip_serializing_if = "Option::is_none")]
    compared_at: Option<i64>,
}

/// How far the sync of a shop is.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SyncState {
    kinds: Vec<KindProgress>,
}

/// How far all shops are with a kind. Only shops count that an authorization opens.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct KindSum {
    /// `order`, `return` and so on.
    kind: String,
    /// How many shops are copied.
    shops: i64,
    /// How many of their checkpoints have not moved for an hour.
    behind: i64,
    /// For how many seconds the checkpoint that is furthest behind has not moved.
    longest: i64,
}

/// A shop that is copied.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SyncedShop {
    /// The app.
    app_key: String,
    /// The shop.
    shop_id: String,
    /// What it is called; empty if no authorization opens it any more.
    name: String,
    kinds: Vec<KindProgress>,
}

/// How far all shops are.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SyncOverview {
    /// The sums of all shops, whatever the query says.
    sums: Vec<KindSum>,
    /// A page of shops, by app and id.
    shops: Vec<SyncedShop>,
    /// Where to continue: the next `offset`. Missing on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<usize>,
}

/// Which shops.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub(crate) struct SyncQuery {
    /// Only those with this text in their id or name.
    search: Option<String>,
    /// Only those that have been behind for an hour or longer: `1`.
    #[serde(deserialize_with = "flag")]
    behind: bool,
    /// Leave out so many: the `next` of the page before.
    offset: usize,
    /// How many at most, up to 500. Default: 100.
    limit: Option<usize>,
}

/// What became of the request.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct CompareState {
    /// Whether it is new; `false` if a full compare was under way or asked for already.
    asked: bool,
}

/// Shows how far all shops are.
#[utoipa::path(
    get, path = "/v1/sync", tag = "Copies", security(("key" = ["read"])), params(SyncQuery),
    responses((status = 200, body = SyncOverview, description = "Sums by kind, and a page of shops."),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn show_all(
    State(desk): State<Desk>,
    Extension(key): Extension<ApiKey>,
    Query(query): Query<SyncQuery>,
) -> Result<Json<SyncOverview>> {
    need_all_shops(&key)?;
    let filter = CopiedFilter { search: query.search, behind: query.behind.then_some(BEHIND) };
    let limit = query.limit.unwrap_or(100).clamp(1, 500);
    let store = desk.shared.store();
    let shops = store.list_copied(&filter, query.offset, limit).await?;
    let next = (shops.len() == limit).then(|| query.offset.saturating_add(limit));
    let sums = store.sum_copied(BEHIND).await?.into_iter().map(KindSum::from).collect();
    Ok(Json(SyncOverview { sums, shops: shops.into_iter().map(SyncedShop::from).collect(), next }))
}

/// Shows how far the sync of a shop is.
#[utoipa::path(
    get, path = "/v1/shops/{shop}/sync", tag = "Copies", security(("key" = ["read"])),
    params(("shop" = String, Path, description = "The id of the shop."), AppQuery),
    responses((status = 200, body = SyncState, description = "Each kind. SKUs are copied with their products."),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn show_sync(
    State(desk): State<Desk>,
    Extension(key): Extension<ApiKey>,
    Path(shop): Path<String>,
    Query(query): Query<AppQuery>,
) -> Result<Json<SyncState>> {
    need_shop(&key, &shop)?;
    let app_key = desk.client_of_shop(&shop, query.app_key.as_deref()).await?.app_key().to_owned();
    let store = desk.shared.store();
    let counts = store.count_mirrors(&app_key, &shop).await?;
    let mut kinds = Vec::new();
    for kind in MirrorKind::ALL {
        let of = if kind == MirrorKind::Sku { MirrorKind::Product } else { kind };
        let copies = store.load_checkpoint(&app_key, &shop, of.name()).await?;
        let full = store.load_checkpoint(&app_key, &shop, &full_name(of.name())).await?;
        let count = counts.iter().find(|(counted, _)| *counted == kind).map_or(0, |(_, count)| *count);
        let progress = KindProgress::new(kind.name(), copies.as_ref(), full.as_ref());
        kinds.push(KindProgress { copies: Some(count), ..progress });
    }
    Ok(Json(SyncState { kinds }))
}

/// Asks for a full compare: everything of a kind in a shop is read again, and what differs is repaired.
///
/// It begins at once, or with the next turn of the server that is copying the shop, and goes on in another one if that server ends.
/// `GET /v1/shops/{shop}/sync` says when it has ended.
#[utoipa::path(
    post, path = "/v1/shops/{shop}/sync/{kind}/compare", tag = "Copies", security(("key" = ["write"])),
    params(("shop" = String, Path, description = "The id of the shop."),
        ("kind" = String, Path, description = "`orders`, `returns`, `products` or `statements`."), AppQuery),
    responses((status = 202, body = CompareState, description = "It is asked for."),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn compare(
    State(desk): State<Desk>,
    Extension(key): Extension<ApiKey>,
    Path((shop, kind)): Path<(String, String)>,
    Query(query): Query<AppQuery>,
) -> Result<(StatusCode, Json<CompareState>)> {
    need(&key, Scope::Write)?;
    need_shop(&key, &shop)?;
    let kind = ChangeKind::named(&kind).ok_or_else(unknown_kind)?;
    let app_key = desk.client_of_shop(&shop, query.app_key.as_deref()).await?.app_key().to_owned();
    let asked = match reconcile(&desk.shared, &app_key, &shop, kind).await? {
        Asked::Now => true,
        Asked::Before => false,
        Asked::NotCopied => return Err(not_copied(kind)),
    };
    Ok((StatusCode::ACCEPTED, Json(CompareState { asked })))
}

fn unknown_kind() -> Problem {
    Problem::not_found("there is nothing at this path")
        .with_hint("What can be compared are `orders`, `returns`, `products` and `statements`.")
}

fn not_copied(kind: &ChangeKind) -> Problem {
    Problem::invalid(format!("the server does not copy {}", kind.many))
        .with_hint("The setting `sync` names what it copies.")
}

impl KindProgress {
    fn new(kind: &str, copies: Option<&Checkpoint>, full: Option<&Checkpoint>) -> KindProgress {
        let some = |at: i64| Some(at).filter(|at| *at > 0);
        let full = full.map(Progress::of).unwrap_or_default();
        KindProgress {
            kind: kind.to_owned(),
            copies: None,
            updated_at: copies.map(|checkpoint| checkpoint.updated_at),
            caught_up_at: copies.and_then(|checkpoint| some(Progress::of(checkpoint).caught_up_at)),
            comparing: full.began_at > 0,
            compared_at: some(full.caught_up_at),
        }
    }
}

impl From<CopiedKind> for KindSum {
    fn from(sum: CopiedKind) -> KindSum {
        KindSum { kind: sum.kind, shops: sum.shops, behind: sum.behind, longest: sum.longest }
    }
}

impl From<CopiedShop> for SyncedShop {
    fn from(shop: CopiedShop) -> SyncedShop {
        let named = |name: &str| shop.checkpoints.iter().find(|checkpoint| checkpoint.kind == name);
        let kinds =
            ChangeKind::ALL.iter().map(|kind| (kind.name, named(kind.name), named(&full_name(kind.name))));
        let kinds = kinds.filter(|(_, copies, full)| copies.is_some() || full.is_some());
        let kinds = kinds.map(|(kind, copies, full)| KindProgress::new(kind, copies, full)).collect();
        SyncedShop { app_key: shop.app_key, shop_id: shop.shop_id, name: shop.name, kinds }
    }
}
