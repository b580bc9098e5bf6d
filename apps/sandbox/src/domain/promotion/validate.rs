//! What an activity must be.

use serde_json::Value;

use super::Activity;
use crate::call::{Call, Refusal};
use crate::json::{number, text};
use crate::world::World;

const DAY: i64 = 86_400;
/// The shortest activity, in seconds.
const SHORTEST: i64 = 600;
/// The longest activity, in seconds.
const LONGEST: i64 = 365 * DAY;
/// The longest flash sale, in seconds.
const LONGEST_FLASH: i64 = 3 * DAY;
const KINDS: [&str; 5] =
    ["FIXED_PRICE", "DIRECT_DISCOUNT", "FLASHSALE", "SHIPPING_DISCOUNT", "BUY_MORE_SAVE_MORE"];
const LEVELS: [&str; 3] = ["PRODUCT", "VARIATION", "SHOP"];

/// Validates a new activity.
///
/// # Errors
/// The platform's code for the first thing that is wrong.
pub fn creation(world: &World, call: &Call) -> Result<(), Refusal> {
    let body = &call.body;
    let (kind, level) = (text(body, "activity_type"), text(body, "product_level"));
    title(world, call.shop()?, text(body, "title"), None)?;
    if !KINDS.contains(&kind) {
        return Err(Refusal::new(17_029_036, "ActivityType is not supported."));
    }
    if !LEVELS.contains(&level) || (kind == "SHIPPING_DISCOUNT" && level == "VARIATION") {
        return Err(invalid());
    }
    if is_indefinite(body) && kind != "SHIPPING_DISCOUNT" {
        return Err(invalid());
    }
    period(body, kind, world.now(), true)?;
    only_one_storewide(world, call.shop()?, kind, level)
}

/// Validates a change of an activity.
///
/// # Errors
/// The platform's code for the first thing that is wrong.
pub fn update(world: &World, call: &Call, activity: &Activity) -> Result<(), Refusal> {
    let body = &call.body;
    title(world, &activity.shop_id, text(body, "title"), Some(&activity.id))?;
    let level = text(body, "product_level");
    if !level.is_empty() && level != activity.level {
        return Err(Refusal::new(17_029_102, "Product level and shop level are not interchangeable"));
    }
    if let Some(limit) = body.get("participation_limit")
        && activity.fields.get("participation_limit").is_some_and(|old| old != limit)
    {
        return Err(Refusal::new(17_029_106, "Participation Limit info cannot change or modify."));
    }
    let begins_anew = number(body, "begin_time").is_some_and(|begin| begin != activity.begin_time);
    if begins_anew && activity.status(world.now()) == "ONGOING" {
        return Err(Refusal::new(17_029_011, "Not allowed to update the beginning time of activity"));
    }
    period(body, &activity.kind, world.now(), begins_anew)
}

fn invalid() -> Refusal {
    Refusal::new(17_029_001, "Invalid parameters")
}

fn is_indefinite(body: &Value) -> bool {
    text(body, "duration_type") == "INDEFINITE"
}

fn title(world: &World, shop_id: &str, title: &str, own: Option<&str>) -> Result<(), Refusal> {
    if title.trim().is_empty() {
        return Err(Refusal::new(17_029_003, "The activity title is empty."));
    }
    if title.chars().count() > 50 {
        return Err(Refusal::new(17_029_002, "Title Length Too Long"));
    }
    let mut others =
        world.domains.promotion.activities.values().filter(|other| Some(other.id.as_str()) != own);
    if others.any(|other| other.shop_id == shop_id && other.title == title) {
        return Err(Refusal::new(17_029_004, "Duplicate activity title."));
    }
    Ok(())
}

/// Validates when the activity begins and ends. A begin that was set before may have passed.
pub fn period(body: &Value, kind: &str, now: i64, is_new_begin: bool) -> Result<(), Refusal> {
    if is_indefinite(body) {
        return Ok(());
    }
    let (Some(begin), Some(end)) = (number(body, "begin_time"), number(body, "end_time")) else {
        return Err(invalid());
    };
    if is_new_begin && begin <= now {
        return Err(Refusal::new(17_029_005, "Begin Time Earlier Than Now"));
    }
    let length = end.saturating_sub(begin);
    if length < SHORTEST {
        return Err(Refusal::new(17_029_006, "The activity period is too short."));
    }
    if kind == "FLASHSALE" && length > LONGEST_FLASH {
        return Err(Refusal::new(17_029_008, "FlashSale Period Too Long"));
    }
    if length > LONGEST {
        return Err(Refusal::new(17_029_007, "The activity period is too long."));
    }
    Ok(())
}

fn only_one_storewide(world: &World, shop_id: &str, kind: &str, level: &str) -> Result<(), Refusal> {
    if kind != "SHIPPING_DISCOUNT" || level != "SHOP" {
        return Ok(());
    }
    let (now, all) = (world.now(), world.domains.promotion.activities.values());
    let mut open = all.filter(|other| other.shop_id == shop_id && other.is_open(now));
    if open.any(|other| other.kind == kind && other.level == level) {
        return Err(Refusal::new(
            17_003_203,
            "A storewide free shipping promotion activity is already active. Only one can be created at a time.",
        ));
    }
    Ok(())
}
