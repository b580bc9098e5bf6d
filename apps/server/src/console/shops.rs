//! The shops and the health of their tokens; and one authorization with what happens in its shops.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use tiktokshop_core::token::{AccountId, Standing};
use tiktokshop_lifecycle::requests::RequestFilter;
use tiktokshop_lifecycle::roster::{RosterEntry, RosterFilter, RosterShop};
use tiktokshop_lifecycle::{inbox, sync};

use super::badge::Badge;
use super::fields::Fields;
use super::frame::{Frame, Place};
use super::inbox::EventRow;
use super::paging::{PAGE, Paging};
use super::problem::Problem;
use super::requests::RequestRow;
use super::respond;
use super::session::Visitor;
use super::sync::KindRow;
use super::topics::{self, Topics};
use super::when::{When, thousands};
use crate::copies::copies;
use crate::shared::Shared;

/// How much of each list the page of one authorization shows.
const FEW: usize = 8;

#[derive(Template)]
#[template(path = "console/shops.html")]
struct ShopsPage {
    frame: Frame,
    search: String,
    states: Vec<StateTab>,
    filtered: bool,
    rows: Vec<ShopRow>,
    paging: Paging,
}

struct StateTab {
    badge: Badge,
    count: String,
    query: String,
    here: bool,
}

struct ShopRow {
    path: String,
    shop_name: String,
    shop_id: String,
    region: String,
    seller: String,
    kind: &'static str,
    badge: Badge,
    reason: String,
    access: When,
    refresh: When,
}

/// How a standing is shown. One that a later version adds is shown, too.
pub(super) fn badge(standing: Standing) -> Badge {
    match standing {
        Standing::Active => Badge::good("active"),
        Standing::Expiring => Badge::warn("expiring"),
        Standing::NeedsReauthorization => Badge::bad("needs reauthorization"),
        Standing::Deauthorized => Badge::bad("deauthorized"),
        Standing::ShopInactive => Badge::warn("shop inactive"),
        _ => Badge::plain("other"),
    }
}

/// What the platform's number of a kind of user means.
const fn kind(user_type: i64) -> &'static str {
    match user_type {
        0 => "seller",
        1 => "creator",
        3 => "partner",
        _ => "other",
    }
}

impl From<&RosterEntry> for ShopRow {
    fn from(entry: &RosterEntry) -> ShopRow {
        let shop = entry.shop.clone().unwrap_or_default();
        let region = if shop.region.is_empty() { entry.seller_base_region.clone() } else { shop.region };
        ShopRow {
            path: path_of(&entry.account),
            shop_name: shop.name,
            shop_id: shop.id,
            region,
            seller: entry.seller_name.clone(),
            kind: kind(entry.user_type),
            badge: badge(entry.standing),
            reason: entry.reason.clone(),
            access: When::seconds(entry.access_token_expires_at),
            refresh: When::seconds(entry.refresh_token_expires_at),
        }
    }
}

/// The page of an authorization.
pub(super) fn path_of(account: &AccountId) -> String {
    let encode = |part: &str| {
        url::form_urlencoded::byte_serialize(part.as_bytes()).collect::<String>().replace('+', "%20")
    };
    format!("/console/shops/{}/{}", encode(&account.app_key), encode(&account.open_id))
}

/// All of them, searched and paged.
pub(super) async fn list(
    State(shared): State<Shared>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Problem> {
    let filter = RosterFilter {
        search: fields.text("q"),
        standing: fields.get("state").and_then(Standing::named),
        account: None,
    };
    let counts = shared.store().count_roster(&filter).await?;
    let total =
        counts.iter().filter(|(standing, _)| filter.standing.is_none_or(|wanted| wanted == *standing));
    let paging = Paging::of(&fields, total.map(|(_, count)| count).sum());
    let entries = shared.store().list_roster(&filter, paging.offset, PAGE).await?;
    Ok(respond(&ShopsPage {
        frame: Frame::new(Place::Shops, "Shops", &visitor),
        search: fields.or_empty("q"),
        states: tabs(&counts, &fields),
        filtered: filter != RosterFilter::default(),
        rows: entries.iter().map(ShopRow::from).collect(),
        paging,
    }))
}

fn tabs(counts: &[(Standing, i64)], fields: &Fields) -> Vec<StateTab> {
    let chosen = fields.get("state").and_then(Standing::named);
    let unpaged = Fields::parse(fields.query_with("page", None).as_bytes());
    let tab = |state: Option<Standing>, count: i64| StateTab {
        badge: state.map_or(Badge::plain("all"), badge),
        count: thousands(count),
        query: unpaged.query_with("state", state.map(Standing::name)),
        here: chosen == state,
    };
    let all = tab(None, counts.iter().map(|(_, count)| count).sum());
    std::iter::once(all).chain(counts.iter().map(|(state, count)| tab(Some(*state), *count))).collect()
}

#[derive(Template)]
#[template(path = "console/shop.html")]
struct ShopPage {
    frame: Frame,
    account: AccountId,
    seller: String,
    kind: &'static str,
    badge: Badge,
    gone: bool,
    expiring: bool,
    uncertain: bool,
    reason: String,
    access: When,
    refresh: When,
    updated: When,
    scopes: Vec<String>,
    shops: Vec<ShopRow>,
    /// The shop whose activity is shown.
    shop_id: String,
    requests: Vec<RequestRow>,
    events: Vec<EventRow>,
    kinds: Vec<KindRow>,
    topics: Topics,
}

/// One authorization, and what happens in one of its shops.
pub(super) async fn one(
    State(shared): State<Shared>,
    Path((app_key, open_id)): Path<(String, String)>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Problem> {
    let account = AccountId { app_key, open_id };
    let filter = RosterFilter { account: Some(account.clone()), ..RosterFilter::default() };
    let entries = shared.store().list_roster(&filter, 0, PAGE).await?;
    let Some(first) = entries.first() else {
        return Err(Problem::Missing("There is no such authorization."));
    };
    let shop = chosen(&entries, &fields.or_empty("shop"));
    let owner = if shop.id.is_empty() { account.open_id.clone() } else { shop.id.clone() };
    let title = [&shop.name, &first.seller_name, &account.open_id].into_iter().find(|name| !name.is_empty());
    let page = ShopPage {
        frame: Frame::new(Place::Shops, title.cloned().unwrap_or_default(), &visitor),
        seller: first.seller_name.clone(),
        kind: kind(first.user_type),
        badge: badge(first.standing),
        gone: matches!(first.standing, Standing::NeedsReauthorization | Standing::Deauthorized),
        expiring: first.standing == Standing::Expiring,
        uncertain: first.status == "refresh_uncertain",
        reason: first.reason.clone(),
        access: When::seconds(first.access_token_expires_at),
        refresh: When::seconds(first.refresh_token_expires_at),
        updated: When::seconds(first.updated_at),
        scopes: scopes(&shared, &account).await?,
        shops: entries.iter().filter(|entry| entry.shop.is_some()).map(ShopRow::from).collect(),
        requests: requests(&shared, &shop.id).await?,
        events: events(&shared, owner).await?,
        kinds: kinds(&shared, &account.app_key, &shop.id).await?,
        topics: topics::of(&shared, &account.app_key, &shop.id).await?,
        shop_id: shop.id,
        account,
    };
    Ok(respond(&page))
}

/// The shop that is asked for, else the first; an empty one if there is none.
fn chosen(entries: &[RosterEntry], wanted: &str) -> RosterShop {
    let mut shops = entries.iter().filter_map(|entry| entry.shop.as_ref());
    let asked = shops.clone().find(|shop| shop.id == wanted);
    asked.or_else(|| shops.next()).cloned().unwrap_or_default()
}

async fn scopes(shared: &Shared, account: &AccountId) -> Result<Vec<String>, Problem> {
    let record = shared.store().load(account).await?;
    Ok(record.map(|record| record.tokens.granted_scopes).unwrap_or_default())
}

async fn requests(shared: &Shared, shop_id: &str) -> Result<Vec<RequestRow>, Problem> {
    if shop_id.is_empty() {
        return Ok(Vec::new());
    }
    let filter = RequestFilter { shop_id: Some(shop_id.to_owned()), ..RequestFilter::default() };
    let found = shared.store().list_requests(&filter, FEW).await?;
    Ok(found.iter().map(RequestRow::from).collect())
}

async fn events(shared: &Shared, owner: String) -> Result<Vec<EventRow>, Problem> {
    let filter = inbox::Filter { owner: Some(owner), ..inbox::Filter::default() };
    let Some(consumer) = shared.consumers().first() else { return Ok(Vec::new()) };
    let found = shared.store().deliveries(consumer, &filter, FEW).await?;
    Ok(found.iter().map(EventRow::from).collect())
}

async fn kinds(shared: &Shared, app_key: &str, shop_id: &str) -> Result<Vec<KindRow>, Problem> {
    if shop_id.is_empty() {
        return Ok(Vec::new());
    }
    let counts = shared.store().count_mirrors(app_key, shop_id).await?;
    let mut rows = Vec::new();
    for kind in sync::MirrorKind::ALL {
        // SKUs come with their products.
        let name = if kind == sync::MirrorKind::Sku { sync::MirrorKind::Product.name() } else { kind.name() };
        let mut checkpoints = Vec::new();
        for name in [name.to_owned(), sync::full_name(name)] {
            checkpoints.extend(shared.store().load_checkpoint(app_key, shop_id, &name).await?);
        }
        let count = counts.iter().find(|(known, _)| *known == kind).map_or(0, |(_, count)| *count);
        // The compare of SKUs is that of their products.
        let can_compare = kind != sync::MirrorKind::Sku && copies(shared, app_key, name);
        let row = KindRow::new(can_compare, name, &checkpoints, count);
        rows.push(KindRow { kind: kind.name().to_owned(), ..row });
    }
    Ok(rows)
}
