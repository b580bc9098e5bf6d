//! The search for cancellations.

use serde_json::json;

use super::cancel;
use super::refuse::*;
use crate::call::{Call, Refusal, Response};
use crate::model::after_sale::{CancelStatus, Cancellation};
use crate::model::window::backwards;
use crate::model::window::within;
use crate::page::{self, PageRules};
use crate::world::World;

/// `return_refund.search_cancellations`: oldest first, unless told otherwise.
pub(super) fn search(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?.to_owned();
    let filter = Filter::read(call)?;
    let (by_update, descending) = sorting(call)?;
    let all = world.domains.return_refund.cancellations.values();
    let mut found: Vec<&Cancellation> =
        all.filter(|one| one.shop_id == shop && filter.matches(world, one)).collect();
    found.sort_by_key(|one| (if by_update { one.updated } else { one.created }, one.id.clone()));
    if descending {
        found.reverse();
    }
    let newer = call.version.as_str() >= "202602";
    let views = found.into_iter().filter_map(|one| cancel::view(world, one, newer)).collect();
    let (page, next, total) = page::slice(views, call, PageRules { default: 10, max: 50 })?;
    Ok(json!({"cancellations": page, "next_page_token": next, "total_count": total}))
}

/// Whether to sort by update time, and newest first.
pub(super) fn sorting(call: &Call) -> Result<(bool, bool), Refusal> {
    let by_update = match call.text("sort_field").unwrap_or_default() {
        "" | "create_time" => false,
        "update_time" => true,
        _ => return Err(because(INVALID, "sort_field is create_time or update_time")),
    };
    match call.text("sort_order").unwrap_or_default() {
        "" | "ASC" => Ok((by_update, false)),
        "DESC" => Ok((by_update, true)),
        _ => Err(because(INVALID, "sort_order is ASC or DESC")),
    }
}

struct Filter {
    ids: Vec<String>,
    orders: Vec<String>,
    buyers: Vec<String>,
    kinds: Vec<String>,
    statuses: Vec<String>,
    created: (Option<i64>, Option<i64>),
    updated: (Option<i64>, Option<i64>),
}

impl Filter {
    fn read(call: &Call) -> Result<Filter, Refusal> {
        let filter = Filter {
            ids: call.texts("cancel_ids"),
            orders: call.texts("order_ids"),
            buyers: call.texts("buyer_user_ids"),
            kinds: call.texts("cancel_types"),
            statuses: call.texts("cancel_status"),
            created: (call.number("create_time_ge"), call.number("create_time_lt")),
            updated: (call.number("update_time_ge"), call.number("update_time_lt")),
        };
        if backwards(filter.created) || backwards(filter.updated) {
            return Err(because(INVALID, "the time window ends before it begins"));
        }
        Ok(filter)
    }

    fn matches(&self, world: &World, one: &Cancellation) -> bool {
        any(&self.ids, &one.id)
            && any(&self.orders, &one.order_id)
            && any(&self.kinds, &one.kind)
            && (self.statuses.is_empty() || self.statuses.iter().any(|name| names(one.status, name)))
            && within(one.created, self.created)
            && within(one.updated, self.updated)
            && (self.buyers.is_empty() || self.buyers.contains(&buyer(world, &one.order_id)))
    }
}

/// The filter spells a withdrawn request without its last letters.
fn names(status: CancelStatus, name: &str) -> bool {
    name == status.name() || (status == CancelStatus::Cancelled && name == "CANCELLATION_REQUEST_CANCEL")
}

/// Whether a list is empty or holds the text.
pub(super) fn any(list: &[String], text: &str) -> bool {
    list.is_empty() || list.iter().any(|one| one == text)
}

/// The buyer who placed the order.
pub(super) fn buyer(world: &World, order_id: &str) -> String {
    world.domains.order.orders.get(order_id).map_or_else(String::new, |order| order.buyer.user_id.clone())
}
