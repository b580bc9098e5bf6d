//! The order search.

use serde_json::{Value, json};

use super::view;
use crate::call::{Call, Refusal, Response};
use crate::model::order::{Order, Status};
use crate::model::window::{backwards, within};
use crate::page::{self, PageRules};
use crate::world::World;

/// `order.get_order_list`
pub(super) fn search(world: &mut World, call: &Call) -> Response {
    let shop_id = call.shop()?.to_owned();
    let filter = Filter::read(call)?;
    let sort = Sort::read(call)?;
    let orders = world.domains.order.orders.values();
    let mut found: Vec<&Order> =
        orders.filter(|order| order.shop_id == shop_id && filter.matches(order)).collect();
    found.sort_by(|left, right| sort.compare(left, right));
    let ids = found.iter().map(|order| json!(order.id)).collect();
    let (page, next, total) = page::slice(ids, call, PageRules { default: 20, max: 100 })?;
    let shown = page.iter().filter_map(|id| world.domains.order.orders.get(id.as_str()?));
    let orders: Vec<Value> = shown.map(|order| view::order(world, order)).collect();
    Ok(json!({"orders": orders, "next_page_token": next, "total_count": total}))
}

/// The filters of the body; all of them must match.
struct Filter {
    status: Option<Status>,
    created: (Option<i64>, Option<i64>),
    updated: (Option<i64>, Option<i64>),
    shipping_type: Option<String>,
    buyer: Option<String>,
    cancel_pending: Option<bool>,
    warehouses: Vec<String>,
}

impl Filter {
    fn read(call: &Call) -> Result<Filter, Refusal> {
        let status = call.text("order_status").filter(|name| !name.is_empty());
        let filter = Filter {
            status: status.map(known_status).transpose()?,
            created: (call.number("create_time_ge"), call.number("create_time_lt")),
            updated: (call.number("update_time_ge"), call.number("update_time_lt")),
            shipping_type: call.text("shipping_type").filter(|kind| !kind.is_empty()).map(str::to_owned),
            buyer: call.text("buyer_user_id").filter(|id| !id.is_empty()).map(str::to_owned),
            cancel_pending: call.body.get("is_buyer_request_cancel").and_then(Value::as_bool),
            warehouses: call.texts("warehouse_ids"),
        };
        if backwards(filter.created) || backwards(filter.updated) {
            return Err(invalid("the time window ends before it begins"));
        }
        Ok(filter)
    }

    fn matches(&self, order: &Order) -> bool {
        self.status.is_none_or(|status| order.status == status)
            && within(order.times.created, self.created)
            && within(order.times.updated, self.updated)
            && self.shipping_type.as_ref().is_none_or(|kind| *kind == order.shipping.kind)
            && self.buyer.as_ref().is_none_or(|id| *id == order.buyer.user_id)
            && self.cancel_pending.is_none_or(|pending| pending == order.cancel_pending)
            && (self.warehouses.is_empty() || self.warehouses.contains(&order.shipping.warehouse_id))
    }
}

fn known_status(name: &str) -> Result<Status, Refusal> {
    Status::parse(name).ok_or_else(|| invalid("order_status is unknown"))
}

fn invalid(why: &str) -> Refusal {
    let text = "Invalid parameters. Please ensure you are passing the correct request parameter(s).";
    Refusal::new(21_001_001, format!("{text} {why}"))
}

/// Which time to sort by, and in which direction.
struct Sort {
    by_update: bool,
    ascending: bool,
}

impl Sort {
    fn read(call: &Call) -> Result<Sort, Refusal> {
        let by_update = match call.text("sort_field").unwrap_or("create_time") {
            "create_time" | "" => false,
            "update_time" => true,
            _ => return Err(invalid("sort_field is create_time or update_time")),
        };
        let ascending = match call.text("sort_order").unwrap_or("DESC") {
            "DESC" | "" => false,
            "ASC" => true,
            _ => return Err(invalid("sort_order is ASC or DESC")),
        };
        Ok(Sort { by_update, ascending })
    }

    fn compare(&self, left: &Order, right: &Order) -> std::cmp::Ordering {
        let at = |order: &Order| if self.by_update { order.times.updated } else { order.times.created };
        let ascending = at(left).cmp(&at(right)).then_with(|| left.id.cmp(&right.id));
        if self.ascending { ascending } else { ascending.reverse() }
    }
}
