//! The newer model of the same returns: requests, their review, and parcels. All parameters are in the body.

use serde_json::{Value, json};

use super::cancel_search::{any, buyer};
use super::refuse::*;
use super::{decide, reason, view};
use crate::call::{Call, Refusal, Response};
use crate::model::after_sale::{Return, ReturnStatus, ReturnType};
use crate::model::market::region;
use crate::model::window::within;
use crate::page::{self, PageRules};
use crate::world::World;

/// `return_refund.search_aftersales_requests`
pub(super) fn search_requests(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?.to_owned();
    let filters = &call.body["filters"];
    let (ids, statuses) =
        (texts(filters, "aftersales_request_ids"), texts(filters, "aftersales_request_statuses"));
    let (kinds, orders) = (texts(filters, "return_types"), texts(filters, "main_order_ids"));
    let buyers = texts(filters, "buyer_ids");
    let all = world.domains.return_refund.returns.values().filter(|one| one.shop_id == shop);
    let found = all.filter(|one| {
        any(&ids, &one.request_id)
            && any(&statuses, view::request_status(one))
            && any(&kinds, one.kind.name())
            && any(&orders, &one.order_id)
            && any(&buyers, &buyer(world, &one.order_id))
            && in_time(filters, (one.created, one.updated))
    });
    let found = sorted(found.collect(), call, |one| (one.created, one.updated))?;
    let shown = texts(&call.body, "whitelisted_data_fields");
    let views = found.into_iter().map(|one| request_view(world, one, &shown)).collect();
    let (page, next, total) = page::slice(views, &paged(call), PageRules { default: 20, max: 50 })?;
    Ok(json!({"aftersales_requests": page, "next_page_token": next, "total_count": total}))
}

fn request_view(world: &World, one: &Return, shown: &[String]) -> Value {
    let mut fields = json!({"id": one.request_id, "status": view::request_status(one)});
    let wants = |field: &str| shown.iter().any(|name| name == field);
    if wants("LINE_ITEMS") {
        fields["line_items"] = json!(view::request_lines(world, one));
    }
    if wants("SKU_RETURN_REQUESTS") {
        fields["sku_return_requests"] = view::modern(world, one).into_iter().collect();
    }
    if wants("RETURN_MERCHANDISE_AUTHORIZATIONS") {
        fields["return_merchandise_authorizations"] = view::rma(world, one).into_iter().collect();
    }
    fields
}

/// `return_refund.search_return_merchandise_authorizations`
pub(super) fn search_parcels(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?.to_owned();
    let filters = &call.body["filters"];
    let (ids, packages) = (texts(filters, "rma_ids"), texts(filters, "package_ids"));
    let (statuses, requests) = (texts(filters, "statuses"), texts(filters, "aftersales_request_ids"));
    let orders = texts(filters, "main_order_ids");
    let all = world.domains.return_refund.returns.values().filter(|one| one.shop_id == shop);
    let found = all.filter(|one| {
        let Some(rma) = &one.rma else { return false };
        any(&ids, &rma.id)
            && any(&packages, &rma.package_id)
            && any(&statuses, view::rma_status(one))
            && any(&requests, &one.request_id)
            && any(&orders, &one.order_id)
            && in_time(filters, (rma.created, rma.updated))
    });
    let times = |one: &Return| one.rma.as_ref().map_or((0, 0), |rma| (rma.created, rma.updated));
    let found = sorted(found.collect(), call, times)?;
    let shown = texts(&call.body, "whitelisted_data_fields");
    let views = found.into_iter().filter_map(|one| parcel_view(world, one, &shown)).collect();
    let (page, next, total) = page::slice(views, &paged(call), PageRules { default: 20, max: 50 })?;
    let response =
        json!({"return_merchandise_authorizations": page, "next_page_token": next, "total_count": total});
    Ok(response)
}

fn parcel_view(world: &World, one: &Return, shown: &[String]) -> Option<Value> {
    let mut fields = view::rma(world, one)?;
    let wants = |field: &str| shown.iter().any(|name| name == field);
    if !wants("LINE_ITEMS")
        && let Some(fields) = fields.as_object_mut()
    {
        fields.remove("line_items");
    }
    if wants("SKU_RETURN_REQUESTS") {
        fields["sku_return_requests"] = view::modern(world, one).into_iter().collect();
    }
    Some(fields)
}

fn texts(of: &Value, name: &str) -> Vec<String> {
    let list = of[name].as_array().into_iter().flatten();
    list.filter_map(Value::as_str).map(str::to_owned).collect()
}

fn in_time(filters: &Value, (created, updated): (i64, i64)) -> bool {
    let window = |name: &str| {
        let window = &filters["time"][name];
        (window["min_unix_time_inclusive"].as_i64(), window["max_unix_time_exclusive"].as_i64())
    };
    within(created, window("create_time")) && within(updated, window("update_time"))
}

fn sorted<'w>(
    mut found: Vec<&'w Return>,
    call: &Call,
    times: fn(&Return) -> (i64, i64),
) -> Result<Vec<&'w Return>, Refusal> {
    let sort = &call.body["sort"];
    let by_update = match sort["sort_field"].as_str().unwrap_or_default().to_ascii_lowercase().as_str() {
        "" | "create_time" => false,
        "update_time" => true,
        _ => return Err(because(INVALID, "sort.sort_field is create_time or update_time")),
    };
    found.sort_by_key(|one| (if by_update { times(one).1 } else { times(one).0 }, one.id.clone()));
    if sort["sort_order"] == json!("DESC") {
        found.reverse();
    }
    Ok(found)
}

/// The call with its paging parameters where the pager looks for them.
fn paged(call: &Call) -> Call {
    let mut plain = call.clone();
    let paging = plain.body.as_object_mut().and_then(|body| body.remove("pagination")).unwrap_or_default();
    for name in ["page_size", "page_token"] {
        if !paging[name].is_null() {
            plain.query.insert(name.to_owned(), paging[name].clone());
        }
    }
    plain
}

/// `return_refund.review_aftersales_requests`: each decision separately; the errors have string codes and no detail.
pub(super) fn review(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?.to_owned();
    let mut errors: Vec<Value> = Vec::new();
    for entry in call.body["aftersales_request_decisions"].as_array().into_iter().flatten() {
        if let Err(refusal) = review_request(world, &shop, call, entry) {
            errors.push(json!({"code": refusal.code.to_string(), "message": refusal.message}));
        }
    }
    Ok(json!({"errors": errors}))
}

fn review_request(world: &mut World, shop: &str, call: &Call, entry: &Value) -> Result<(), Refusal> {
    let given = entry["idempotency_key"].as_str().filter(|key| !key.is_empty());
    let key = given.map(|key| format!("{shop} {} {key}", call.operation));
    if key.as_ref().is_some_and(|key| world.domains.return_refund.responses.contains_key(key)) {
        return Ok(());
    }
    let id = entry["request_id"].as_str().unwrap_or_default();
    let of_parcel = entry["request_id_type"].as_str().is_some_and(|kind| kind.contains("RMA"));
    let all = world.domains.return_refund.returns.values();
    let mut known = all.filter(|one| {
        let parcel = one.rma.as_ref().is_some_and(|rma| rma.id == id);
        if of_parcel { parcel } else { one.request_id == id || parcel || one.id == id }
    });
    let one = known.next().ok_or_else(|| refuse(NOT_FOUND))?;
    if one.shop_id != shop {
        return Err(refuse(FOREIGN));
    }
    let return_id = one.id.clone();
    for decision in entry["line_item_decisions"].as_array().into_iter().flatten() {
        review_lines(world, &return_id, decision)?;
    }
    if let Some(key) = key {
        world.domains.return_refund.responses.insert(key, Value::Null);
    }
    Ok(())
}

/// One decision covers the whole return here: a return has one kind of line.
fn review_lines(world: &mut World, return_id: &str, entry: &Value) -> Result<(), Refusal> {
    let one = world.domains.return_refund.returns.get(return_id).ok_or_else(|| refuse(NOT_FOUND))?;
    let named = entry["line_items"].as_array().into_iter().flatten();
    let mut ids = named.filter_map(|line| line["return_line_item_id"].as_str());
    if ids.any(|id| one.lines.iter().all(|(own, _)| own != id)) {
        return Err(because(INVALID, "return_line_item_id is not part of the request"));
    }
    let action = entry["action"].as_str().unwrap_or_default();
    let decision = decision(action, one);
    decide::validate(world, one, &decision)?;
    if decide::REJECTIONS.contains(&decision.as_str()) {
        let reason = entry["reason"]["reason_id"].as_str().unwrap_or_default();
        if !reason.is_empty() {
            let region = region(world, &one.shop_id);
            reason::validate_reject(reason, decide::rejects(&decision), &region)?;
        }
        let note = entry["reason"]["text"].as_str().unwrap_or_default();
        decide::turn_down(world, return_id, &decision, reason, note);
        return Ok(());
    }
    let details = &entry["alternative_solution_details"];
    let offer = decide::offer(world, one, &decision, details, "partial_refund_amount")?;
    decide::carry_out(world, return_id, &decision, false, offer);
    Ok(())
}

/// A bare `APPROVE` or `REJECT` means the decision that fits the return's type and stage.
fn decision(action: &str, one: &Return) -> String {
    let suffix = match (one.status, one.kind) {
        (ReturnStatus::BuyerShipped, _) => "RECEIVED_PACKAGE",
        (_, ReturnType::Refund) => "REFUND",
        (_, ReturnType::ReturnAndRefund) => "RETURN",
        (_, ReturnType::Replacement) => "REPLACEMENT",
    };
    match action {
        "APPROVE" | "REJECT" => format!("{action}_{suffix}"),
        "PARTIAL_REFUND" => "OFFER_PARTIAL_REFUND".into(),
        other => other.to_owned(),
    }
}
