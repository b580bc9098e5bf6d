//! Tracking numbers and carriers that sellers name.

use serde_json::Value;

use super::pack::tracking_prefix;
use super::refuse::*;
use crate::call::Refusal;
use crate::domain::logistics;
use crate::world::World;

/// The most orders that one tracking number may carry.
const ORDERS_PER_NUMBER: usize = 20;

/// Reads `tracking_number` and `shipping_provider_id`, and refuses what the platform would refuse.
pub(super) fn validate(
    world: &World,
    shop: &str,
    given: &Value,
    order_ids: &[String],
) -> Result<(String, String), Refusal> {
    let number = given["tracking_number"].as_str().unwrap_or_default();
    let provider = given["shipping_provider_id"].as_str().unwrap_or_default();
    if number.is_empty() || logistics::provider_name(world, shop, provider).is_none() {
        return Err(refuse(TRACKING));
    }
    if !number.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-') {
        return Err(refuse(TRACKING_LETTERS));
    }
    reused(world, number, order_ids)?;
    Ok((number.to_owned(), provider.to_owned()))
}

/// One number may serve up to 20 orders that go to the same address.
fn reused(world: &World, number: &str, order_ids: &[String]) -> Result<(), Refusal> {
    let packages = world.domains.fulfillment.packages.values();
    let same = packages.filter(|package| package.tracking_number == number);
    let others: Vec<&String> =
        same.flat_map(|package| &package.order_ids).filter(|id| !order_ids.contains(id)).collect();
    let orders = &world.domains.order.orders;
    let Some(own) = order_ids.first().and_then(|id| orders.get(id)) else { return Ok(()) };
    if others.iter().any(|id| orders.get(*id).is_some_and(|other| other.address != own.address)) {
        return Err(refuse(TRACKING_USED));
    }
    if others.len() + order_ids.len() > ORDERS_PER_NUMBER {
        return Err(refuse(TRACKING_OVERUSED));
    }
    Ok(())
}

/// Whether the number looks like one of another carrier of the shop.
pub(super) fn mismatch(world: &World, shop: &str, number: &str, provider: &str) -> bool {
    let carriers = logistics::providers(world, shop).into_iter();
    let looks_like = |name: &str| tracking_prefix(name) != "JX" && number.starts_with(tracking_prefix(name));
    carriers.filter(|(id, _)| id != provider).any(|(_, name)| looks_like(&name))
}
