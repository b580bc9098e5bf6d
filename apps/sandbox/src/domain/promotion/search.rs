//! Looking activities up.

use serde_json::{Value, json};

use super::{Activity, own};
use crate::call::{Call, Handler, Refusal, Response};
use crate::json::{number, text};
use crate::page::{self, PageRules};
use crate::world::World;

/// This many seconds after its end, an activity is shown without its products.
const FORGOTTEN: i64 = 180 * 86_400;

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![("promotion.search_activities", search), ("promotion.get_activity", get)]
}

/// Pages by token in the body; the first page has the token "".
fn search(world: &mut World, call: &Call) -> Response {
    let (shop_id, now) = (call.shop()?.to_owned(), world.now());
    let wanted =
        |field: &str, value: &str| text(&call.body, field).is_empty() || text(&call.body, field) == value;
    let all = world.domains.promotion.activities.values().filter(|activity| activity.shop_id == shop_id);
    let mut hits: Vec<&Activity> = all
        .filter(|one| wanted("activity_title", &one.title) && wanted("activity_type", &one.kind))
        .filter(|one| wanted("status", one.status(now)))
        .collect();
    hits.sort_by(|one, other| (other.create_time, &other.id).cmp(&(one.create_time, &one.id)));
    let shown = hits.into_iter().map(|activity| show(activity, now)).collect();
    let (page, next, total) = page::slice(shown, &sized(call)?, PageRules { default: 50, max: 100 })?;
    Ok(json!({"activities": page, "next_page_token": next, "total_count": total}))
}

/// A page size of 0 means the default.
fn sized(call: &Call) -> Result<Call, Refusal> {
    let mut call = call.clone();
    match number(&call.body, "page_size") {
        Some(0) => {
            call.body["page_size"] = json!(50);
            Ok(call)
        }
        Some(size) if !(0..=100).contains(&size) => Err(Refusal::new(17_029_001, "Invalid parameters")),
        _ => Ok(call),
    }
}

fn show(activity: &Activity, now: i64) -> Value {
    let mut shown = activity.show(now);
    shown.insert("id".into(), json!(activity.id));
    Value::Object(shown)
}

fn get(world: &mut World, call: &Call) -> Response {
    let (activity, now) = (own(world, call)?, world.now());
    let mut shown = activity.show(now);
    shown.insert("activity_id".into(), json!(activity.id));
    let is_forgotten = activity.end_time > 0 && activity.end_time.saturating_add(FORGOTTEN) < now;
    let products = if is_forgotten { Vec::new() } else { activity.products.clone() };
    shown.insert("products".into(), json!(products));
    Ok(Value::Object(shown))
}
