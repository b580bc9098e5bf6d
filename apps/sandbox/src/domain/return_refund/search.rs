//! The search for returns, and the records of one.

use serde_json::{Value, json};

use super::cancel_search::{any, buyer, sorting};
use super::refuse::*;
use super::{decide, view};
use crate::call::{Call, Refusal, Response};
use crate::model::after_sale::Return;
use crate::model::window::backwards;
use crate::model::window::within;
use crate::page::{self, PageRules};
use crate::world::World;

/// The page sizes that the search accepts.
const SIZES: std::ops::RangeInclusive<i64> = 10..=50;

/// `return_refund.search_returns`: oldest first, unless told otherwise.
pub(super) fn search(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?.to_owned();
    let filter = Filter::read(call)?;
    let (by_update, descending) = sorting(call)?;
    if call.number("page_size").is_some_and(|size| !SIZES.contains(&size)) {
        return Err(because(INVALID, "page_size is 10 to 50"));
    }
    let all = world.domains.return_refund.returns.values();
    let mut found: Vec<&Return> =
        all.filter(|one| one.shop_id == shop && filter.matches(world, one)).collect();
    found.sort_by_key(|one| (if by_update { one.updated } else { one.created }, one.id.clone()));
    if descending {
        found.reverse();
    }
    let newer = call.version.as_str() >= "202602";
    let views = found.into_iter().filter_map(|one| view::classic(world, one, newer)).collect();
    let (page, next, total) = page::slice(views, call, PageRules { default: 10, max: 50 })?;
    Ok(json!({"return_orders": page, "next_page_token": next, "total_count": total}))
}

struct Filter {
    ids: Vec<String>,
    orders: Vec<String>,
    buyers: Vec<String>,
    kinds: Vec<String>,
    statuses: Vec<String>,
    proposals: Vec<String>,
    arbitrations: Vec<String>,
    created: (Option<i64>, Option<i64>),
    updated: (Option<i64>, Option<i64>),
}

impl Filter {
    fn read(call: &Call) -> Result<Filter, Refusal> {
        let filter = Filter {
            ids: call.texts("return_ids"),
            orders: call.texts("order_ids"),
            buyers: call.texts("buyer_user_ids"),
            kinds: call.texts("return_types"),
            statuses: call.texts("return_status"),
            proposals: call.texts("seller_proposed_return_type"),
            arbitrations: call.texts("arbitration_status"),
            created: (call.number("create_time_ge"), call.number("create_time_lt")),
            updated: (call.number("update_time_ge"), call.number("update_time_lt")),
        };
        if backwards(filter.created) || backwards(filter.updated) {
            return Err(because(INVALID, "the time window ends before it begins"));
        }
        Ok(filter)
    }

    fn matches(&self, world: &World, one: &Return) -> bool {
        let proposal = if one.partial_offer.is_some() { "PARTIAL_REFUND" } else { "" };
        any(&self.ids, &one.id)
            && any(&self.orders, &one.order_id)
            && any(&self.kinds, one.kind.name())
            && any(&self.statuses, one.status.name())
            && any(&self.proposals, proposal)
            && any(&self.arbitrations, one.arbitration.as_deref().unwrap_or_default())
            && any(&self.buyers, &buyer(world, &one.order_id))
            && within(one.created, self.created)
            && within(one.updated, self.updated)
    }
}

/// `return_refund.get_return_records`
pub(super) fn records(world: &mut World, call: &Call) -> Response {
    let one = decide::own(world, call, call.path("return_id"))?;
    let records = one.records.iter().map(|record| {
        json!({
            "event": "ORDER_RETURN",
            "role": record.role,
            "description": record.description,
            "note": record.note,
            "reason_text": record.reason_text,
            "images": [],
            "videos": [],
            "create_time": record.at,
        })
    });
    Ok(json!({"records": records.collect::<Vec<Value>>()}))
}
