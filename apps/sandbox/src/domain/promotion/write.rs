//! Creating, changing, ending and repeating activities.

use serde_json::{Map, Value, json};

use super::{Activity, changeable, own, validate};
use crate::call::{Call, Handler, Refusal, Response};
use crate::json::{number, text};
use crate::world::World;

/// Fields that are kept as they were sent.
const AS_SENT: [&str; 4] = ["discount", "duration_type", "participation_limit", "target_user_info"];

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![
        ("promotion.create_activity", create),
        ("promotion.update_activity", update),
        ("promotion.deactivate_activity", deactivate),
        ("promotion.republish_activity", republish),
    ]
}

fn create(world: &mut World, call: &Call) -> Response {
    validate::creation(world, call)?;
    let shop_id = call.shop()?.to_owned();
    let id = insert(world, &shop_id, &call.body);
    let now = world.now();
    let activity = &world.domains.promotion.activities[&id];
    Ok(json!({
        "activity_id": id,
        "status": activity.status(now),
        "create_time": activity.create_time,
        "update_time": activity.update_time,
    }))
}

/// Creates an activity from a body that was validated.
pub fn insert(world: &mut World, shop_id: &str, body: &Value) -> String {
    let id = world.ids.next("7136", 19);
    let now = world.now();
    let mut activity = Activity {
        id: id.clone(),
        shop_id: shop_id.to_owned(),
        title: text(body, "title").to_owned(),
        kind: text(body, "activity_type").to_owned(),
        level: text(body, "product_level").to_owned(),
        begin_time: number(body, "begin_time").unwrap_or(0),
        end_time: number(body, "end_time").unwrap_or(0),
        fields: sent_fields(body),
        products: Vec::new(),
        is_deactivated: false,
        told: "",
        create_time: now,
        update_time: now,
    };
    activity.told = activity.status(now);
    world.domains.promotion.activities.insert(id.clone(), activity);
    id
}

fn sent_fields(body: &Value) -> Map<String, Value> {
    let sent = AS_SENT.iter().filter_map(|name| Some(((*name).to_owned(), body.get(*name)?.clone())));
    let mut fields: Map<String, Value> = sent.filter(|(_, value)| !value.is_null()).collect();
    if !fields.contains_key("duration_type") {
        fields.insert("duration_type".into(), json!("NORMAL"));
    }
    fields
}

/// Changes an activity and its update time.
pub fn change(world: &mut World, id: &str, apply: impl FnOnce(&mut Activity)) {
    let now = world.now();
    if let Some(activity) = world.domains.promotion.activities.get_mut(id) {
        apply(activity);
        activity.update_time = now;
    }
}

fn update(world: &mut World, call: &Call) -> Response {
    let activity = changeable(world, call)?.clone();
    validate::update(world, call, &activity)?;
    let body = &call.body;
    change(world, &activity.id, |activity| {
        activity.title = text(body, "title").to_owned();
        activity.begin_time = number(body, "begin_time").unwrap_or(activity.begin_time);
        activity.end_time = number(body, "end_time").unwrap_or(activity.end_time);
        activity.fields.extend(sent_fields(body));
    });
    let changed = own(world, call)?;
    Ok(json!({"activity_id": changed.id, "title": changed.title, "update_time": changed.update_time}))
}

fn deactivate(world: &mut World, call: &Call) -> Response {
    let id = changeable(world, call)?.id.clone();
    change(world, &id, |activity| activity.is_deactivated = true);
    tell_status(world, &id);
    let ended = own(world, call)?;
    Ok(json!({
        "activity_id": id,
        "title": ended.title,
        "status": ended.status(world.now()),
        "update_time": ended.update_time,
    }))
}

/// Type 39: the activity began, ended or was ended.
pub fn tell_status(world: &mut World, id: &str) {
    let now = world.now();
    let Some(activity) = world.domains.promotion.activities.get_mut(id) else { return };
    let status = activity.status(now);
    activity.told = status;
    let shop_id = activity.shop_id.clone();
    let data = json!({
        "activity_id": id,
        "activity_type": activity.kind,
        "product_level": activity.level,
        "status": status,
        "update_time": now,
    });
    world.emit(&shop_id, 39, "ACTIVITY_STATUS_CHANGE", data);
}

/// Starts an ended activity again: the new one has its own id and title.
fn republish(world: &mut World, call: &Call) -> Response {
    let old = own(world, call)?.clone();
    let now = world.now();
    if old.is_open(now) {
        return Err(Refusal::new(17_003_243, "Only activities that ended can be published again."));
    }
    let length = old.end_time - old.begin_time;
    let begin = number(&call.body, "begin_time").unwrap_or(now + 60);
    let end = number(&call.body, "end_time").unwrap_or(begin.saturating_add(length));
    validate::period(&json!({"begin_time": begin, "end_time": end}), &old.kind, now, true)?;
    let id = world.ids.next("7136", 19);
    let mut again = Activity {
        id: id.clone(),
        title: free_title(world, &old),
        begin_time: begin,
        end_time: end,
        is_deactivated: false,
        create_time: now,
        update_time: now,
        ..old
    };
    again.told = again.status(now);
    world.domains.promotion.activities.insert(id.clone(), again);
    Ok(json!({"activity_id": id}))
}

/// The old title with the first number that no activity of the shop has.
fn free_title(world: &World, old: &Activity) -> String {
    let is_taken = |title: &String| {
        let mut all = world.domains.promotion.activities.values();
        all.any(|other| other.shop_id == old.shop_id && other.title == *title)
    };
    let short: String = old.title.chars().take(44).collect();
    let titles = (2..1_000).map(|number| format!("{short} ({number})"));
    titles.into_iter().find(|title| !is_taken(title)).unwrap_or(short)
}
