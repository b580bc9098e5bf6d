//! Activities, which change prices for a time, and coupons, which can only be read.

use std::collections::BTreeMap;

use crate::call::{Call, Handler, Refusal};
use crate::model::activity::Activity;
use crate::world::World;

mod coupon;
mod products;
mod search;
mod seed;
#[cfg(test)]
mod tests;
mod validate;
mod write;

pub use coupon::{Coupon, in_chat};

/// Activities and coupons of all shops.
#[derive(Debug, Clone, Default)]
pub struct State {
    /// Activities by id.
    pub activities: BTreeMap<String, Activity>,
    coupons: Vec<Coupon>,
}

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    let mut all = Vec::new();
    all.extend(write::handlers());
    all.extend(products::handlers());
    all.extend(search::handlers());
    all.extend(coupon::handlers());
    all
}

/// The data of a new sandbox.
pub fn seed(world: &mut World) {
    seed::fill(world);
}

/// Notifies subscribers of the activities that began or ended.
pub fn advance(world: &mut World) {
    let now = world.now();
    let activities = world.domains.promotion.activities.values();
    let moved = activities.filter(|activity| activity.told != activity.status(now));
    let ids: Vec<String> = moved.map(|activity| activity.id.clone()).collect();
    for id in ids {
        write::tell_status(world, &id);
    }
}

/// The activity that a call names, if it is the shop's.
fn own<'w>(world: &'w World, call: &Call) -> Result<&'w Activity, Refusal> {
    let shop_id = call.shop()?;
    let Some(activity) = world.domains.promotion.activities.get(call.path("activity_id")) else {
        return Err(Refusal::new(17_029_009, "Activity does not exist"));
    };
    if activity.shop_id != shop_id {
        return Err(Refusal::new(17_029_028, "You are specifying activities not in your shop."));
    }
    Ok(activity)
}

/// The activity that a call may still change.
fn changeable<'w>(world: &'w World, call: &Call) -> Result<&'w Activity, Refusal> {
    let activity = own(world, call)?;
    match activity.status(world.now()) {
        "DEACTIVATED" => Err(Refusal::new(17_029_010, "Activity is deactivated")),
        "EXPIRED" => Err(Refusal::new(17_029_012, "Not allowed to update expired activities")),
        _ => Ok(activity),
    }
}
