//! The webhook topics of a shop: what is wanted, what the platform had when it was asked last, and making it equal now.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use tiktokshop_core::Client;
use tiktokshop_core::token::AccountId;
use tiktokshop_lifecycle::access::Scope;
use tiktokshop_lifecycle::subscriptions::{ShopSubscriptions, Step, Wanted, current};

use super::badge::Badge;
use super::fields::Fields;
use super::frame::{Frame, Place};
use super::problem::Problem;
use super::respond;
use super::session::Posted;
use super::shops::path_of;
use super::when::When;
use crate::shared::Shared;
use crate::topics;

/// The topics of a shop as its page shows them.
pub(super) struct Topics {
    /// Whether any are wanted; otherwise the server leaves them alone.
    pub managed: bool,
    /// Where the wanted ones lead.
    pub address: String,
    /// When the platform was asked last.
    pub checked: When,
    /// Why it could not be asked; empty if it could.
    pub error: String,
    pub rows: Vec<TopicRow>,
}

/// One topic.
pub(super) struct TopicRow {
    pub topic: String,
    pub badge: Badge,
    /// Where it leads; empty if nowhere.
    pub address: String,
    pub error: String,
}

/// What is known of a shop.
pub(super) async fn of(shared: &Shared, app_key: &str, shop_id: &str) -> Result<Topics, Problem> {
    let known = shared.store().list_subscriptions(app_key, Some(shop_id)).await?.pop();
    let wanted = shared.options().webhooks.as_ref();
    let known = known.unwrap_or_default();
    Ok(Topics {
        managed: wanted.is_some(),
        address: wanted.map(|wanted| wanted.address().to_owned()).unwrap_or_default(),
        checked: When::seconds(known.checked_at),
        rows: rows(wanted, &known),
        error: known.error,
    })
}

/// The wanted topics and those that the shop has, by name.
fn rows(wanted: Option<&Wanted>, known: &ShopSubscriptions) -> Vec<TopicRow> {
    let mut names: Vec<&str> = known.topics.iter().map(|topic| topic.topic.as_str()).collect();
    names.extend(wanted.iter().flat_map(|wanted| wanted.topics()));
    names.sort_unstable();
    names.dedup();
    names.into_iter().map(|name| row(name, wanted, known)).collect()
}

fn row(name: &str, wanted: Option<&Wanted>, known: &ShopSubscriptions) -> TopicRow {
    let has = known.topics.iter().find(|topic| topic.topic == name).cloned().unwrap_or_default();
    let is_wanted = wanted.is_some_and(|wanted| wanted.topics().any(|topic| topic == name));
    let is_right = wanted.is_some_and(|wanted| wanted.address() == has.address);
    let badge = match (is_wanted, is_right) {
        _ if !has.error.is_empty() => Badge::bad("refused"),
        (true, true) => Badge::good("as wanted"),
        (true, false) if known.checked_at == 0 => Badge::plain("not looked at yet"),
        (true, false) if has.address.is_empty() => Badge::bad("missing"),
        (true, false) => Badge::bad("leads elsewhere"),
        (false, true) => Badge::warn("no longer wanted"),
        (false, false) => Badge::plain("left alone"),
    };
    TopicRow { topic: name.to_owned(), badge, address: has.address, error: has.error }
}

#[derive(Template)]
#[template(path = "console/topics.html")]
struct ConfirmPage {
    frame: Frame,
    app: String,
    shop: String,
    address: String,
    back: String,
    set: Vec<String>,
    removed: Vec<String>,
}

/// Makes a shop equal now. The first form is asked about, with what the platform has at this moment; the second, which says
/// `sure`, is done.
pub(super) async fn equalize(State(shared): State<Shared>, posted: Posted) -> Result<Response, Problem> {
    let Posted { visitor, fields, .. } = posted;
    visitor.must(Scope::Write)?;
    let Some(wanted) = shared.options().webhooks.clone() else {
        let words = "This server leaves webhook topics alone: the setting `webhook_topics` names none.";
        return Err(Problem::Refused(words.to_owned()));
    };
    let (client, account) = shop_of(&shared, &fields).await?;
    let (app, shop) = (fields.or_empty("app"), fields.or_empty("shop"));
    let back = format!("{}?shop={shop}", path_of(&account));
    if fields.get("sure").is_none() {
        let steps = wanted.steps(&current(&client.shop(&shop)).await?);
        let of =
            |wanted: Step| steps.iter().filter(move |(_, step)| **step == wanted).map(|(topic, _)| topic);
        let frame = Frame::new(Place::Shops, "Webhook topics", &visitor);
        let (set, removed) = (of(Step::Set).cloned().collect(), of(Step::Remove).cloned().collect());
        let address = wanted.address().to_owned();
        return Ok(respond(&ConfirmPage { frame, address, set, removed, app, shop, back }));
    }
    tracing::info!(shop, key = visitor.key.id, "webhook topics are made equal from the console");
    match topics::equalize_now(&shared, &client, &shop, wanted).await? {
        Some(_) => Ok(Redirect::to(&format!("{back}#topics")).into_response()),
        None => Err(Problem::Refused("Another server is at this shop's topics at the moment.".to_owned())),
    }
}

/// The app's client, and an authorization that opens the shop.
async fn shop_of(shared: &Shared, fields: &Fields) -> Result<(Client, AccountId), Problem> {
    let (app, shop) = (fields.or_empty("app"), fields.or_empty("shop"));
    let missing = Problem::Missing("No authorization opens this shop.");
    let Some(entry) = shared.store().find_shop(&app, &shop).await? else { return Err(missing) };
    match shared.client(&app) {
        Some(client) => Ok((client, entry.account)),
        None => Err(Problem::Refused("This server has no such app: see its settings.".to_owned())),
    }
}
