//! How far the copies of each shop are.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use tiktokshop_lifecycle::sync::Checkpoint;

use super::badge::Badge;
use super::fields::Fields;
use super::frame::{Frame, Place};
use super::paging::{PAGE, Paging};
use super::problem::Problem;
use super::respond;
use super::session::Visitor;
use super::when::{When, now_ms, span, thousands};
use crate::shared::Shared;

/// A copy that was not looked after for longer than this, in seconds, is behind.
const BEHIND: i64 = 3600;

/// How far one kind of a shop is.
pub(super) struct KindRow {
    pub kind: String,
    pub badge: Badge,
    pub saved: When,
    pub count: String,
}

impl KindRow {
    /// A kind with its checkpoint, if it has one, and how many copies there are.
    pub(super) fn new(kind: &str, checkpoint: Option<&Checkpoint>, count: i64) -> KindRow {
        let saved = checkpoint.map_or(0, |checkpoint| checkpoint.updated_at);
        KindRow {
            kind: kind.to_owned(),
            badge: badge(saved),
            saved: When::seconds(saved),
            count: thousands(count),
        }
    }
}

fn badge(saved: i64) -> Badge {
    match saved {
        0 => Badge::plain("not begun"),
        _ if age(saved) > BEHIND => Badge::warn("behind"),
        _ => Badge::good("up to date"),
    }
}

fn age(saved: i64) -> i64 {
    now_ms() / 1000 - saved
}

/// How all copies are.
pub(super) struct Lag {
    /// Shops that are copied.
    pub shops: String,
    /// Kinds of shops that are behind.
    pub behind: i64,
    /// For how long nothing was saved of the one that is furthest behind; empty if nothing is copied.
    pub longest: String,
}

/// The sum over all checkpoints.
pub(super) async fn lag(shared: &Shared) -> Result<Lag, Problem> {
    let all = shared.store().list_checkpoints().await?;
    let oldest = all.iter().map(|checkpoint| checkpoint.updated_at).min();
    Ok(Lag {
        shops: thousands(i64::try_from(by_shop(&all).len()).unwrap_or(i64::MAX)),
        behind: all
            .iter()
            .filter(|checkpoint| age(checkpoint.updated_at) > BEHIND)
            .count()
            .try_into()
            .unwrap_or(0),
        longest: oldest.map(|saved| span(age(saved).saturating_mul(1000).max(0))).unwrap_or_default(),
    })
}

type OfShop<'a> = BTreeMap<(&'a str, &'a str), Vec<&'a Checkpoint>>;

fn by_shop(all: &[Checkpoint]) -> OfShop<'_> {
    let mut shops = OfShop::new();
    for checkpoint in all {
        shops.entry((&checkpoint.app_key, &checkpoint.shop_id)).or_default().push(checkpoint);
    }
    shops
}

#[derive(Template)]
#[template(path = "console/sync.html")]
struct SyncPage {
    frame: Frame,
    search: String,
    lag: Lag,
    shops: Vec<ShopRow>,
    paging: Paging,
}

struct ShopRow {
    app_key: String,
    shop_id: String,
    kinds: Vec<KindRow>,
}

/// Each shop and kind.
pub(super) async fn page(
    State(shared): State<Shared>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Problem> {
    let search = fields.or_empty("q");
    let all = shared.store().list_checkpoints().await?;
    let mut shops = by_shop(&all);
    shops.retain(|(_, shop_id), _| shop_id.contains(&search));
    let paging = Paging::of(&fields, i64::try_from(shops.len()).unwrap_or(i64::MAX));
    let mut rows = Vec::new();
    for ((app_key, shop_id), kinds) in shops.into_iter().skip(paging.offset).take(PAGE) {
        let row = |kind: &&Checkpoint| KindRow::new(&kind.kind, Some(kind), 0);
        rows.push(ShopRow {
            app_key: app_key.to_owned(),
            shop_id: shop_id.to_owned(),
            kinds: kinds.iter().map(row).collect(),
        });
    }
    let frame = Frame::new(Place::Sync, "Sync", &visitor);
    Ok(respond(&SyncPage { frame, search, lag: lag(&shared).await?, shops: rows, paging }))
}
