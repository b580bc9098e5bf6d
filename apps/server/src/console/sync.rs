//! How far the copies of each shop are, and a full compare of one of them on demand.

use std::time::Duration;

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use tiktokshop_core::ChangeKind;
use tiktokshop_lifecycle::access::Scope;
use tiktokshop_lifecycle::sync::{Checkpoint, CopiedFilter, CopiedShop, Progress, full_name};

use super::badge::Badge;
use super::fields::Fields;
use super::frame::{Frame, Place};
use super::paging::Paging;
use super::problem::Problem;
use super::respond;
use super::session::{Posted, Visitor};
use super::when::{When, now_ms, span, thousands};
use crate::copies::{Asked, BEHIND, copies, reconcile};
use crate::shared::Shared;

/// Shops on a page: each has a row for each of its kinds.
const SHOPS: usize = 25;

/// How far one kind of a shop is.
pub(super) struct KindRow {
    pub kind: String,
    pub badge: Badge,
    pub saved: When,
    pub count: String,
    /// Whether a full compare is under way or asked for.
    pub comparing: bool,
    /// When that was asked for, else when the last one ended.
    pub compared: When,
    /// Whether this server copies the kind, and so can compare it.
    pub can_compare: bool,
}

impl KindRow {
    /// A kind with its checkpoints, if it has any, and how many copies there are.
    pub(super) fn new(can_compare: bool, kind: &str, all: &[Checkpoint], count: i64) -> KindRow {
        let (copies, full) = (named(all, kind), named(all, &full_name(kind)));
        let saved = copies.map_or(0, |checkpoint| checkpoint.updated_at);
        let full = full.map(Progress::of).unwrap_or_default();
        let comparing = full.began_at > 0;
        KindRow {
            kind: kind.to_owned(),
            badge: badge(copies),
            saved: When::seconds(saved),
            count: thousands(count),
            comparing,
            compared: if comparing { When::millis(full.began_at) } else { When::seconds(full.caught_up_at) },
            can_compare,
        }
    }
}

fn named<'c>(all: &'c [Checkpoint], kind: &str) -> Option<&'c Checkpoint> {
    all.iter().find(|checkpoint| checkpoint.kind == kind)
}

fn badge(copies: Option<&Checkpoint>) -> Badge {
    let Some(copies) = copies else { return Badge::plain("not begun") };
    let age = now_ms() / 1000 - copies.updated_at;
    match Duration::from_secs(u64::try_from(age).unwrap_or(0)) > BEHIND {
        true => Badge::warn("behind"),
        false if Progress::of(copies).caught_up_at == 0 => Badge::plain("first copy under way"),
        false => Badge::good("up to date"),
    }
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

/// The sum over all checkpoints of shops that an authorization opens.
pub(super) async fn lag(shared: &Shared) -> Result<Lag, Problem> {
    let kinds = shared.store().sum_copied(BEHIND).await?;
    let longest = kinds.iter().map(|kind| kind.longest).max();
    Ok(Lag {
        shops: thousands(kinds.iter().map(|kind| kind.shops).max().unwrap_or(0)),
        behind: kinds.iter().map(|kind| kind.behind).sum(),
        longest: longest.map(|longest| span(longest.saturating_mul(1000))).unwrap_or_default(),
    })
}

#[derive(Template)]
#[template(path = "console/sync.html")]
struct SyncPage {
    frame: Frame,
    search: String,
    behind: bool,
    filtered: bool,
    lag: Lag,
    shops: Vec<ShopRow>,
    paging: Paging,
}

struct ShopRow {
    app_key: String,
    shop_id: String,
    name: String,
    kinds: Vec<KindRow>,
}

impl ShopRow {
    fn new(shared: &Shared, shop: CopiedShop) -> ShopRow {
        let kinds = ChangeKind::ALL.iter().map(|kind| kind.name);
        let kinds = kinds.filter(|kind| named(&shop.checkpoints, kind).is_some());
        let row = |kind: &str| KindRow::new(copies(shared, &shop.app_key, kind), kind, &shop.checkpoints, 0);
        let kinds = kinds.map(row).collect();
        ShopRow { app_key: shop.app_key, shop_id: shop.shop_id, name: shop.name, kinds }
    }
}

/// Each shop and kind.
pub(super) async fn page(
    State(shared): State<Shared>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Problem> {
    let behind = fields.get("behind").is_some();
    let filter = CopiedFilter { search: fields.text("q"), behind: behind.then_some(BEHIND) };
    let total = shared.store().count_copied(&filter).await?;
    let paging = Paging::sized(&fields, total, SHOPS);
    let found = shared.store().list_copied(&filter, paging.offset, SHOPS).await?;
    Ok(respond(&SyncPage {
        frame: Frame::new(Place::Sync, "Sync", &visitor).noting(notice(&fields)),
        search: fields.or_empty("q"),
        behind,
        filtered: filter != CopiedFilter::default(),
        lag: lag(&shared).await?,
        shops: found.into_iter().map(|shop| ShopRow::new(&shared, shop)).collect(),
        paging,
    }))
}

/// What was just asked for, in words; only names of ours are repeated.
fn notice(fields: &Fields) -> String {
    let kind = fields.get("kind").and_then(ChangeKind::named).map_or("copies", |kind| kind.many);
    match fields.get("asked") {
        Some("now") => {
            format!("A full compare of the {kind} is asked for: it begins in a moment.")
        }
        Some("before") => format!("A full compare of the {kind} is under way already."),
        _ => String::new(),
    }
}

/// Asks for a full compare of a shop and kind. It reads only, so nobody is asked whether they are sure.
pub(super) async fn compare(State(shared): State<Shared>, posted: Posted) -> Result<Response, Problem> {
    posted.visitor.must(Scope::Write)?;
    let fields = &posted.fields;
    let target = fields.or_empty("target");
    let mut words = target.split(' ');
    let (app, shop) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let kind = words.next().and_then(ChangeKind::named);
    let kind = kind.ok_or(Problem::Missing("There is no such kind of copies."))?;
    if shared.store().find_shop(app, shop).await?.is_none() {
        return Err(Problem::Missing("No authorization opens this shop."));
    }
    let asked = match reconcile(&shared, app, shop, kind).await? {
        Asked::Now => "now",
        Asked::Before => "before",
        Asked::NotCopied => return Err(not_copied(kind)),
    };
    tracing::info!(
        shop,
        kind = kind.name,
        key = posted.visitor.key.id,
        "a full compare is asked for from the console"
    );
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    let query =
        query.append_pair("q", shop).append_pair("kind", kind.name).append_pair("asked", asked).finish();
    Ok(Redirect::to(&format!("/console/sync?{query}")).into_response())
}

fn not_copied(kind: &ChangeKind) -> Problem {
    let name = kind.many;
    Problem::Refused(format!(
        "This server does not copy {name} of this app: name them in the setting `sync`."
    ))
}
