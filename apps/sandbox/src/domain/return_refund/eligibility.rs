//! What may be asked for, and what may be decided.

use serde_json::{Value, json};

use super::reason::{self, Rejects, reject_views};
use super::refuse::*;
use super::{decide, lines, rules};
use crate::call::{Call, Refusal, Response};
use crate::model::after_sale::{CancelStatus, Cancellation, Return, ReturnStatus, ReturnType};
use crate::model::market::region;
use crate::model::money;
use crate::model::order::Order;
use crate::world::World;

/// `return_refund.get_aftersale_eligibility`
pub(super) fn aftersale(world: &mut World, call: &Call) -> Response {
    let order = lines::own_order(world, call, call.path("order_id"))?;
    let seller = call.text("initiate_aftersale_user").unwrap_or("SELLER") != "BUYER";
    let wanted = call.texts("request_types");
    let wanted = if wanted.is_empty() {
        ["CANCEL", "REFUND", "RETURN_AND_REFUND"].map(str::to_owned).to_vec()
    } else {
        wanted
    };
    let mut skus: Vec<&str> = Vec::new();
    for line in &order.lines {
        if !skus.contains(&line.sku_id.as_str()) {
            skus.push(&line.sku_id);
        }
    }
    let views = skus.into_iter().map(|sku_id| {
        let views: Vec<Value> =
            wanted.iter().map(|request| of_request(world, call, order, sku_id, seller, request)).collect();
        json!({"sku_id": sku_id, "line_item_eligibility": views})
    });
    Ok(json!({"sku_eligibility": views.collect::<Vec<_>>()}))
}

fn of_request(world: &World, call: &Call, order: &Order, sku_id: &str, seller: bool, request: &str) -> Value {
    let units = order.lines.iter().filter(|line| line.sku_id == sku_id);
    let ids: Vec<&str> = units.map(|line| line.id.as_str()).collect();
    let verdict = rules::may(world, order, seller, request);
    let mut view = json!({"request_type": request, "order_line_items_ids": ids});
    add_verdict(&mut view, &verdict);
    if call.version.as_str() >= "202512" {
        view["available_reason_names"] =
            json!(reason::names(request, seller, order.status, &region(world, &order.shop_id)));
    }
    if call.version.as_str() >= "202602" {
        view["order_line_list"] = ids.iter().map(|id| json!({"order_line_item_id": id})).collect();
    }
    view
}

/// The code is 0 and the reason empty if it is allowed.
fn add_verdict(view: &mut Value, verdict: &Result<(), Refusal>) {
    let (code, why) = match verdict {
        Ok(()) => (0, ""),
        Err(refusal) => (refusal.code, refusal.message.as_str()),
    };
    view["eligible"] = json!(verdict.is_ok());
    view["ineligible_code"] = json!(code);
    view["ineligible_reason"] = json!(why);
}

/// A return or a cancellation that a call names by one id.
enum Case<'w> {
    Return(&'w Return),
    Cancellation(&'w Cancellation),
}

fn case<'w>(world: &'w World, call: &Call, id: &str) -> Result<Case<'w>, Refusal> {
    let shop = call.shop()?;
    let state = &world.domains.return_refund;
    if let Some(one) = state.cancellations.get(id) {
        return if one.shop_id == shop { Ok(Case::Cancellation(one)) } else { Err(refuse(FOREIGN)) };
    }
    decide::own(world, call, id).map(Case::Return)
}

/// `return_refund.get_reject_reasons`
pub(super) fn reject_reasons(world: &mut World, call: &Call) -> Response {
    let list = match case(world, call, call.text("return_or_cancel_id").unwrap_or_default())? {
        Case::Cancellation(_) => Rejects::Cancellation,
        Case::Return(one) if one.status == ReturnStatus::BuyerShipped => Rejects::Received,
        Case::Return(one) if one.kind == ReturnType::Refund => Rejects::Refund,
        Case::Return(_) => Rejects::Return,
    };
    Ok(json!({"reasons": reject_views(list, &region(world, call.shop()?))}))
}

/// `return_refund.get_decision_eligibility`
pub(super) fn decisions(world: &mut World, call: &Call) -> Response {
    let case = case(world, call, call.text("return_or_cancel_id").unwrap_or_default())?;
    Ok(json!({"decisions": decision_views(world, &case, &call.texts("check_decisions"), false)}))
}

fn decision_views(world: &World, case: &Case<'_>, wanted: &[String], with_range: bool) -> Vec<Value> {
    let names: Vec<&str> = match case {
        Case::Cancellation(_) => vec!["APPROVE_CANCEL", "REJECT_CANCEL"],
        Case::Return(_) => decide::APPROVALS.into_iter().chain(decide::REJECTIONS).collect(),
    };
    let chosen = names.into_iter().filter(|name| wanted.is_empty() || wanted.iter().any(|one| one == name));
    chosen.map(|name| decision_view(world, case, name, with_range)).collect()
}

fn decision_view(world: &World, case: &Case<'_>, name: &str, with_range: bool) -> Value {
    let (verdict, reasons, shop_id) = match case {
        Case::Cancellation(one) => (cancel_verdict(one.status, name), Rejects::Cancellation, &one.shop_id),
        Case::Return(one) => (decide::validate(world, one, name), decide::rejects(name), &one.shop_id),
    };
    let rejects = name.starts_with("REJECT");
    let reasons = if rejects { reject_views(reasons, &region(world, shop_id)) } else { Vec::new() };
    let mut view = json!({"decision": name, "available_reject_reasons": reasons});
    add_verdict(&mut view, &verdict);
    if let (true, "OFFER_PARTIAL_REFUND", Case::Return(one)) = (with_range, name, case) {
        view["partial_refund_amount_range"] = range(world, one);
    }
    view
}

fn cancel_verdict(status: CancelStatus, name: &str) -> Result<(), Refusal> {
    match status {
        CancelStatus::Pending => Ok(()),
        CancelStatus::Cancelled => Err(refuse(ALREADY_CANCELLED)),
        _ if name == "APPROVE_CANCEL" => Err(refuse(CANNOT_APPROVE)),
        _ => Err(refuse(ALREADY_APPROVED)),
    }
}

fn range(world: &World, one: &Return) -> Value {
    let currency =
        world.domains.order.orders.get(&one.order_id).map_or("USD", |order| order.currency.as_str());
    json!({
        "min_amount": money::format(1, currency),
        "max_amount": money::format(one.amounts.total(), currency),
        "currency": currency,
    })
}

/// `return_refund.get_available_review_decisions`: per line, with the errors beside them.
pub(super) fn review(world: &mut World, call: &Call) -> Response {
    let id = call.text("return_or_cancel_id").unwrap_or_default();
    let case = match case(world, call, id) {
        Ok(case) => case,
        Err(refusal) => {
            let error = json!({"code": refusal.code.to_string(), "message": refusal.message});
            return Ok(json!({"line_items": [], "errors": [error], "request_log_id": ""}));
        }
    };
    let decisions = decision_views(world, &case, &call.texts("check_decisions"), true);
    let own_ids: Vec<&String> = match &case {
        Case::Return(one) => one.lines.iter().map(|(own, _)| own).collect(),
        Case::Cancellation(one) => one.lines.iter().map(|(own, _)| own).collect(),
    };
    let lines: Vec<Value> =
        own_ids.iter().map(|own| json!({"return_line_item_id": own, "decisions": decisions})).collect();
    Ok(json!({"line_items": lines, "errors": [], "request_log_id": id}))
}
