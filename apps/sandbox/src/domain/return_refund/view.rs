//! Returns as the API shows them, in the older and in the newer form.

use serde_json::{Map, Value, json};

use super::flow;
use super::reason::reason_text;
use crate::domain::logistics;
use crate::model::after_sale::{Return, ReturnStatus, ReturnType};
use crate::model::money;
use crate::model::order::Order;
use crate::world::World;

/// What both forms and both kinds of lines share.
pub(super) fn line(order: &Order, line_id: &str) -> Option<Value> {
    let line = order.line(line_id)?;
    Some(json!({
        "order_line_item_id": line.id,
        "sku_id": line.sku_id,
        "sku_name": line.sku_name,
        "product_name": line.product_name,
        "seller_sku": line.seller_sku,
        "product_image": {"url": line.image_url, "width": 200, "height": 200},
    }))
}

/// An entry of `return_orders`.
pub(super) fn classic(world: &World, one: &Return, newer: bool) -> Option<Value> {
    let order = world.domains.order.orders.get(&one.order_id)?;
    let mut fields = common(world, one, order);
    fields.insert("can_buyer_keep_item".into(), json!(one.keep_item));
    fields.insert("discount_amount".into(), json!([with_currency(discount(one, order), order)]));
    let fees = json!({
        "buyer_paid_return_shipping_fee": zero(order),
        "platform_paid_return_shipping_fee": zero(order),
        "seller_paid_return_shipping_fee": zero(order),
    });
    fields.insert("shipping_fee_amount".into(), json!([with_currency(fees, order)]));
    if let Some(amount) = one.partial_offer {
        let amount = money::format(amount, &order.currency);
        fields.insert("partial_refund".into(), json!({"currency": order.currency, "amount": amount}));
    }
    if newer {
        fields.insert("is_quick_refund".into(), json!(false));
    }
    Some(Value::Object(fields))
}

/// An entry of `sku_return_requests`.
pub(super) fn modern(world: &World, one: &Return) -> Option<Value> {
    let order = world.domains.order.orders.get(&one.order_id)?;
    let mut fields = common(world, one, order);
    fields.insert("buyer_keep_item".into(), json!(one.keep_item));
    fields.insert("discount".into(), discount(one, order));
    let fees = json!({
        "seller_paid_return_shipping_fee_amount": zero(order),
        "buyer_paid_return_shipping_fee_amount": zero(order),
        "platform_paid_return_shipping_fee_amount": zero(order),
    });
    fields.insert("shipping_fee".into(), fees);
    fields.insert("is_quick_refund".into(), json!(false));
    if let Some(amount) = one.partial_offer {
        let amount = money::format(amount, &order.currency);
        let offer = json!({"currency": order.currency, "partial_refund_total": amount});
        fields.insert("partial_refund_amount".into(), offer);
    }
    if let Some(order_id) = &one.replacement_order {
        fields.insert("reshipment_order_id".into(), json!(order_id));
    }
    Some(Value::Object(fields))
}

fn zero(order: &Order) -> String {
    money::format(0, &order.currency)
}

fn with_currency(mut fields: Value, order: &Order) -> Value {
    fields["currency"] = json!(order.currency);
    fields
}

/// The discounts on the returned lines.
fn discount(one: &Return, order: &Order) -> Value {
    let lines = || one.lines.iter().filter_map(|(_, id)| order.line(id));
    let seller: i64 = lines().map(|line| line.seller_discount).sum();
    let platform: i64 = lines().map(|line| line.platform_discount).sum();
    json!({
        "product_platform_discount": money::format(platform, &order.currency),
        "product_seller_discount": money::format(seller, &order.currency),
        "shipping_fee_platform_discount": zero(order),
        "shipping_fee_seller_discount": zero(order),
    })
}

fn common(world: &World, one: &Return, order: &Order) -> Map<String, Value> {
    let fields = json!({
        "return_id": one.id,
        "order_id": one.order_id,
        "return_type": one.kind.name(),
        "return_status": one.status.name(),
        "role": one.role,
        "return_reason": one.reason,
        "return_reason_text": reason_text(&one.reason),
        "shipment_type": one.shipment_type,
        "handover_method": one.handover_method,
        "return_method": if one.shipment_type == "PLATFORM" { "PLATFORM_SHIPPED" } else { "BUYER_SHIPPED" },
        "is_combined_return": false,
        "buyer_rejected_partial_refund": one.offer_rejected,
        "refund_amount": one.amounts.view(&order.currency),
        "return_line_items": lines(one, order),
        "seller_next_action_response": next_action(one),
        "return_warehouse_address": {"full_address": "12 Depot Road, Gate 3"},
        "create_time": one.created,
        "update_time": one.updated,
    });
    let mut fields = fields.as_object().cloned().unwrap_or_default();
    if let Some(status) = &one.arbitration {
        fields.insert("arbitration_status".into(), json!(status));
    }
    if one.partial_offer.is_some() {
        fields.insert("seller_proposed_return_type".into(), json!("PARTIAL_REFUND"));
    }
    add_tracking(world, one, &mut fields);
    fields
}

fn add_tracking(world: &World, one: &Return, fields: &mut Map<String, Value>) {
    let Some((number, provider_id)) = &one.tracking else { return };
    let name = logistics::provider_name(world, &one.shop_id, provider_id);
    fields.insert("return_tracking_number".into(), json!(number));
    fields.insert("return_provider_id".into(), json!(provider_id));
    fields.insert("return_provider_name".into(), json!(name.unwrap_or_else(|| "J&T Express".into())));
    fields.insert("return_shipping_document_type".into(), json!("SHIPPING_LABEL"));
}

fn lines(one: &Return, order: &Order) -> Vec<Value> {
    let count = one.lines.len();
    let views = one.lines.iter().enumerate().filter_map(|(index, (own_id, line_id))| {
        let mut view = line(order, line_id)?;
        view["return_line_item_id"] = json!(own_id);
        view["refund_amount"] = one.amounts.part(order, line_id, count, index).view(&order.currency);
        Some(view)
    });
    views.collect()
}

fn next_action(one: &Return) -> Value {
    let Some(deadline) = one.deadline else { return json!([]) };
    let action = match (one.status, one.kind) {
        (ReturnStatus::Pending, ReturnType::Refund) => "SELLER_RESPOND_REFUND",
        (ReturnStatus::Pending, _) => "SELLER_RESPOND_RETURN",
        (ReturnStatus::BuyerShipped, _) => "SELLER_RESPOND_RECEIVE_PACKAGE",
        (ReturnStatus::ReplacementPending, _) => "SELLER_RESPOND_REPLACEMENT",
        _ => return json!([]),
    };
    json!([{"action": action, "deadline": deadline}])
}

/// The lines of a request or of its parcel, in the newer model.
pub(super) fn request_lines(world: &World, one: &Return) -> Vec<Value> {
    let Some(order) = world.domains.order.orders.get(&one.order_id) else { return Vec::new() };
    let views = one.lines.iter().filter_map(|(own_id, line_id)| {
        let line = order.line(line_id)?;
        Some(json!({
            "return_line_item_id": own_id,
            "sku_id": line.sku_id,
            "main_order_id": one.order_id,
            "sku_return_request_id": one.id,
        }))
    });
    views.collect()
}

/// The parcel of a return, in the newer model.
pub(super) fn rma(world: &World, one: &Return) -> Option<Value> {
    let rma = one.rma.as_ref()?;
    Some(json!({
        "id": rma.id,
        "package_id": rma.package_id,
        "aftersales_request_id": one.request_id,
        "status": rma_status(one),
        "line_items": request_lines(world, one),
    }))
}

/// Where the webhook says that a parcel was created, the API says that it is awaited.
pub(super) fn rma_status(one: &Return) -> &str {
    let status = one.rma.as_ref().map_or("", |rma| rma.status.as_str());
    if one.status == ReturnStatus::AwaitingBuyerShip { "AWAITING_BUYER_RETURN" } else { status }
}

/// The status of the request that a return belongs to.
pub(super) fn request_status(one: &Return) -> &'static str {
    flow::request_status(one.status)
}
