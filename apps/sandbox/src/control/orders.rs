//! Buyers, as the control API plays them: they order, and orders move on.

use serde::Deserialize;
use serde_json::{Value, json};

use crate::call::Refusal;
use crate::control::{ControlResult, Problem, body, done, unknown};
use crate::domain::lifecycle::move_to;
use crate::domain::order::{NewOrder, create, update_address};
use crate::domain::product::{available, live_skus};
use crate::domain::return_refund::{buyer_cancel, buyer_return};
use crate::model::address::Address;
use crate::model::order::find;
use crate::request::Incoming;
use crate::state::State;
use crate::world::World;

/// The most orders that one request creates.
const MOST: u32 = 10_000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    shop_id: Option<String>,
    #[serde(default)]
    lines: Vec<Line>,
    buyer: Option<String>,
    #[serde(default)]
    on_hold: bool,
    #[serde(default)]
    unpaid: bool,
    shipping_type: Option<String>,
    #[serde(default)]
    by_tiktok: bool,
    order_type: Option<String>,
    release: Option<i64>,
    #[serde(default)]
    is_cod: bool,
    #[serde(default)]
    is_sample: bool,
    #[serde(default)]
    message: String,
    status: Option<String>,
    count: Option<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    sku_id: String,
    #[serde(default = "one")]
    quantity: u32,
}

fn one() -> u32 {
    1
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Target {
    status: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Wish {
    #[serde(rename = "type")]
    kind: String,
    reason: String,
}

impl Default for Wish {
    fn default() -> Wish {
        Wish { kind: "REFUND".into(), reason: String::new() }
    }
}

/// `orders`, `orders/{id}/status`, and what buyers do: `orders/{id}/cancel`, `return`, `address`.
pub fn respond(state: &mut State, request: &Incoming, method: &str, rest: &[&str]) -> ControlResult {
    match (method, rest) {
        ("POST", []) => {
            let wanted: Wanted = body(request)?;
            // A single order that is not moved on is refused as a whole anyway.
            if wanted.count.is_none_or(|count| count == 1) && wanted.status.is_none() {
                return place(&mut state.world, &wanted);
            }
            whole(&mut state.world, |world| place(world, &wanted))
        }
        ("POST", [id, "status"]) => {
            let target: Target = body(request)?;
            whole(&mut state.world, |world| move_to(world, id, &target.status).map_err(refused))?;
            Ok(json!({"id": id, "status": target.status}))
        }
        ("POST", [id, "cancel"]) => {
            let wish: Wish = body(request)?;
            let id = buyer_cancel(&mut state.world, id, &wish.reason).map_err(refused)?;
            Ok(json!({"cancel_id": id}))
        }
        ("POST", [id, "return"]) => {
            let wish: Wish = body(request)?;
            let id = buyer_return(&mut state.world, id, &wish.kind, &wish.reason).map_err(refused)?;
            Ok(json!({"return_id": id}))
        }
        ("POST", [id, "address"]) => move_house(&mut state.world, id),
        _ => Err(unknown(method, &[&["orders"], rest].concat())),
    }
}

/// The buyer corrects the address: another one in the same country.
fn move_house(world: &mut World, id: &str) -> ControlResult {
    let order = find(world, id).ok_or_else(|| Problem::missing("there is no such order"))?;
    let region = order.address.region.clone();
    let address = Address::random(&mut world.ids, &region);
    update_address(world, id, address);
    done()
}

/// A domain's refusal, with its code.
pub(super) fn refused(refusal: Refusal) -> Problem {
    Problem::bad(format!("{} ({})", refusal.message, refusal.code))
}

/// Does all of it or, if a step is refused, nothing.
fn whole<T>(world: &mut World, change: impl FnOnce(&mut World) -> Result<T, Problem>) -> Result<T, Problem> {
    let before = world.clone();
    let result = change(world);
    if result.is_err() {
        *world = before;
    }
    result
}

fn place(world: &mut World, wanted: &Wanted) -> ControlResult {
    let count = wanted.count.unwrap_or(1);
    if count == 0 || count > MOST {
        return Err(Problem::bad(format!("'count' must be from 1 to {MOST}")));
    }
    let shop_id = shop(world, wanted.shop_id.as_deref())?;
    let lines = lines(world, &shop_id, wanted)?;
    enough(world, &shop_id, &lines, count)?;
    let mut ids: Vec<Value> = Vec::new();
    for _ in 0..count {
        let id = create(world, order(wanted, &shop_id, &lines)).map_err(refused)?;
        if let Some(status) = &wanted.status {
            move_to(world, &id, status).map_err(refused)?;
        }
        ids.push(json!(id));
    }
    Ok(json!({"shop_id": shop_id, "order_ids": ids}))
}

fn order(wanted: &Wanted, shop_id: &str, lines: &[(String, u32)]) -> NewOrder {
    NewOrder {
        shop_id: shop_id.to_owned(),
        lines: lines.to_vec(),
        buyer: wanted.buyer.clone(),
        // A pre-order is held until its release.
        on_hold: wanted.on_hold || wanted.release.is_some(),
        unpaid: wanted.unpaid,
        shipping_type: wanted.shipping_type.clone(),
        by_tiktok: wanted.by_tiktok,
        order_type: wanted.order_type.clone(),
        release: wanted.release,
        is_cod: wanted.is_cod,
        is_sample: wanted.is_sample,
        message: wanted.message.clone(),
        ..NewOrder::default()
    }
}

/// Whether the stock is enough for this many orders. A SKU that is not on sale is left to the order.
fn enough(world: &World, shop_id: &str, lines: &[(String, u32)], count: u32) -> Result<(), Problem> {
    for (sku_id, _) in lines {
        let each: i64 = lines.iter().filter(|(id, _)| id == sku_id).map(|(_, units)| i64::from(*units)).sum();
        let Some(available) = available(world, shop_id, sku_id) else { continue };
        if available < each * i64::from(count) {
            let most = available / each.max(1);
            return Err(Problem::bad(format!(
                "the stock of SKU {sku_id} is {available}, enough for {most} of {count} orders, so none was placed: ask for \
                 at most {most}, or set more stock with product.update_inventory first"
            )));
        }
    }
    Ok(())
}

fn shop(world: &World, wanted: Option<&str>) -> Result<String, Problem> {
    let found = world.shops.iter().find(|shop| wanted.is_none_or(|id| id == shop.id));
    found.map(|shop| shop.id.clone()).ok_or_else(|| Problem::missing("there is no such shop"))
}

/// The wanted items, otherwise one piece of the first product on sale.
fn lines(world: &World, shop_id: &str, wanted: &Wanted) -> Result<Vec<(String, u32)>, Problem> {
    if !wanted.lines.is_empty() {
        return Ok(wanted.lines.iter().map(|line| (line.sku_id.clone(), line.quantity)).collect());
    }
    let first = live_skus(world, shop_id).into_iter().next();
    let sku = first.ok_or_else(|| Problem::bad("the shop has nothing on sale; give 'lines'"))?;
    Ok(vec![(sku.sku_id, 1)])
}
