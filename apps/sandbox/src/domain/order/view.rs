//! An order as the API shows it. Optional fields that are not set are left out.

use serde_json::{Map, Value, json};

use super::deadline::deadlines;
use super::payment;
use crate::model::order::{Line, Order, Status};
use crate::model::{address, money, package};
use crate::world::World;

/// The whole order object.
pub fn order(world: &World, order: &Order) -> Value {
    let mut fields = basics(order);
    let address = address::view(&order.address, address::sight(order, world.now()));
    fields.insert("recipient_address".into(), address);
    fields.insert("payment".into(), payment::view(order));
    let lines = order.lines.iter().map(|line| line_item(world, order, line));
    fields.insert("line_items".into(), lines.collect());
    let packages = order.package_ids().into_iter().map(|id| json!({"id": id}));
    fields.insert("packages".into(), packages.collect());
    add_times(order, &mut fields);
    add_optional(world, order, &mut fields);
    Value::Object(fields)
}

fn basics(order: &Order) -> Map<String, Value> {
    let fields = json!({
        "id": order.id,
        "status": order.status.name(),
        "user_id": order.buyer.user_id,
        "buyer_email": order.buyer.email,
        "buyer_nickname": order.buyer.nickname,
        "buyer_message": order.buyer.message,
        "commerce_platform": "TIKTOK_SHOP",
        "order_type": order.order_type,
        "fulfillment_type": order.shipping.fulfillment_type,
        "shipping_type": order.shipping.kind,
        "delivery_type": "HOME_DELIVERY",
        "delivery_option_id": order.shipping.option_id,
        "delivery_option_name": order.shipping.option_name,
        "warehouse_id": order.shipping.warehouse_id,
        "payment_method_name": if order.is_cod { "Cash on delivery" } else { "CCDC" },
        "is_cod": order.is_cod,
        "is_on_hold_order": order.on_hold,
        "is_sample_order": order.is_sample,
        "is_replacement_order": order.replaces.is_some(),
        "is_exchange_order": false,
        "is_buyer_request_cancel": order.cancel_pending,
        "has_updated_recipient_address": order.address_updated,
        "need_upload_invoice": order.invoice,
        "create_time": order.times.created,
        "update_time": order.times.updated,
    });
    fields.as_object().cloned().unwrap_or_default()
}

fn add_times(order: &Order, fields: &mut Map<String, Value>) {
    let times = order.times;
    let known = [
        ("paid_time", times.paid),
        ("rts_time", times.shipped),
        ("collection_time", times.collected),
        ("delivery_time", times.delivered),
        ("cancel_time", times.cancelled),
        ("request_cancel_time", times.cancel_requested),
        ("release_date", times.release),
    ];
    for (name, at) in known {
        set(fields, name, at);
    }
    let Some(limits) = deadlines(order) else { return };
    let limits = [
        ("rts_sla_time", limits.ship),
        ("tts_sla_time", limits.collect),
        ("delivery_sla_time", limits.deliver),
        ("delivery_option_required_delivery_time", limits.deliver),
        ("shipping_due_time", limits.ship_or_cancel),
        ("collection_due_time", limits.collect_or_cancel),
        ("delivery_due_time", limits.deliver_or_cancel),
        ("cancel_order_sla_time", limits.ship_or_cancel),
    ];
    for (name, at) in limits {
        set(fields, name, Some(at));
    }
}

fn set(fields: &mut Map<String, Value>, name: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        fields.insert(name.to_owned(), value.into());
    }
}

fn add_optional(world: &World, order: &Order, fields: &mut Map<String, Value>) {
    set(fields, "replaced_order_id", order.replaces.clone());
    set(fields, "split_or_combine_tag", order.package_tag.clone());
    set(fields, "cancel_reason", order.cancellation.as_ref().map(|note| note.text.clone()));
    let by = order.cancellation.as_ref().map(|note| note.by.clone());
    set(fields, "cancellation_initiator", by);
    let carried = order.lines.iter().find_map(|line| package::carriage(world, line));
    if let Some(carriage) = carried {
        set(fields, "shipping_provider", Some(carriage.provider_name));
        set(fields, "shipping_provider_id", Some(carriage.provider_id));
        set(fields, "tracking_number", Some(carriage.tracking_number));
    }
}

/// What is known of a line once it is packed, cancelled or shipped.
fn add_progress(world: &World, line: &Line, fields: &mut Map<String, Value>) {
    set(fields, "package_id", line.package_id.clone());
    set(fields, "package_status", package::status_of_line(world, line));
    set(fields, "rts_time", package::shipped_at(world, line));
    if let Some(note) = &line.cancelled {
        set(fields, "cancel_user", Some(note.by.clone()));
        set(fields, "cancel_reason", Some(note.text.clone()));
    }
    if let Some(carriage) = package::carriage(world, line) {
        set(fields, "shipping_provider_id", Some(carriage.provider_id));
        set(fields, "shipping_provider_name", Some(carriage.provider_name));
        set(fields, "tracking_number", Some(carriage.tracking_number));
    }
}

fn line_item(world: &World, order: &Order, line: &Line) -> Value {
    let amount = |minor: i64| money::format(minor, &order.currency);
    let mut item = json!({
        "id": line.id,
        "product_id": line.product_id,
        "product_name": line.product_name,
        "sku_id": line.sku_id,
        "sku_name": line.sku_name,
        "sku_image": line.image_url,
        "sku_type": "NORMAL",
        "seller_sku": line.seller_sku,
        "currency": order.currency,
        "original_price": amount(line.original_price),
        "sale_price": amount(line.sale_price()),
        "seller_discount": amount(line.seller_discount),
        "platform_discount": amount(line.platform_discount),
        "display_status": line_status(world, order, line),
        "is_gift": false,
        "is_dangerous_good": false,
        "needs_prescription": false,
        "item_tax": item_tax(order, line),
    });
    if let Some(fields) = item.as_object_mut() {
        add_progress(world, line, fields);
    }
    item
}

fn item_tax(order: &Order, line: &Line) -> Value {
    if line.tax == 0 {
        return json!([]);
    }
    let amount = money::format(line.tax, &order.currency);
    json!([{"tax_type": "SALES_TAX", "tax_amount": amount, "tax_rate": "0.0825"}])
}

/// A line has neither ON_HOLD nor PARTIALLY_SHIPPING.
fn line_status(world: &World, order: &Order, line: &Line) -> &'static str {
    if line.cancelled.is_some() {
        return Status::Cancelled.name();
    }
    if matches!(order.status, Status::Unpaid | Status::Completed) {
        return order.status.name();
    }
    match package::stage(world, line) {
        0 => Status::AwaitingShipment.name(),
        1 => Status::AwaitingCollection.name(),
        2 => Status::InTransit.name(),
        _ => Status::Delivered.name(),
    }
}
