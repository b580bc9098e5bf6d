//! The audit: it starts when a version is submitted and ends after a while, well or badly.

use serde_json::{Value, json};

use super::model::{Audit, Content, Product, Status};
use super::{REJECT_MARKER, change};
use crate::world::World;

/// Fields that the webhook about a changed product names; all others are `others`.
const NAMED_FIELDS: [&str; 4] = ["title", "description", "main_images", "product_attributes"];

/// Submits the newest version.
pub fn submit(world: &mut World, product_id: &str) {
    let due = world.now() + world.domains.product.audit_seconds;
    change(world, product_id, |product| {
        product.audit = Audit::Auditing;
        product.audit_due = Some(due);
        product.audit_failure = None;
    });
    tell_audit(world, product_id);
}

/// Ends the audits that are due by now.
pub fn finish_due(world: &mut World) {
    let now = world.now();
    let products = world.domains.product.products.values();
    let due = products.filter(|product| product.audit_due.is_some_and(|due| due <= now));
    let ids: Vec<String> = due.map(|product| product.id.clone()).collect();
    for id in ids {
        finish(world, &id);
    }
}

fn finish(world: &mut World, product_id: &str) {
    let Some(product) = world.domains.product.products.get(product_id) else { return };
    let version = product.under_review.as_ref().unwrap_or(&product.base);
    if version.title().to_lowercase().contains(REJECT_MARKER) {
        fail(world, product_id);
    } else {
        pass(world, product_id);
    }
    tell_audit(world, product_id);
}

fn fail(world: &mut World, product_id: &str) {
    let reason = format!("The title contains {REJECT_MARKER}.");
    change(world, product_id, |product| {
        product.audit = Audit::Failed;
        product.audit_due = None;
        product.audit_failure = Some(reason.clone());
    });
    tell_status(world, product_id, "PRODUCT_AUDIT_FAILURE", &reason);
}

fn pass(world: &mut World, product_id: &str) {
    let Some(product) = world.domains.product.products.get(product_id) else { return };
    let (was, before) = (product.status, product.base.clone());
    change(world, product_id, |product| {
        product.audit = Audit::Approved;
        product.audit_due = None;
        product.status = Status::Activate;
        if let Some(version) = product.under_review.take() {
            product.base = version;
        }
    });
    match was {
        Status::Initial => tell_status(world, product_id, "PRODUCT_FIRST_PASS_REVIEW", ""),
        Status::Activate => tell_change(world, product_id, &before),
        _ => tell_status(world, product_id, "PRODUCT_STATUS_CHANGED", ""),
    }
}

/// Type 5: the platform changed the product's status.
pub fn tell_status(world: &mut World, product_id: &str, what: &str, reason: &str) {
    let Some(shop_id) = shop_of(world, product_id) else { return };
    let data = json!({
        "product_id": product_id, "status": what, "suspended_reason": reason, "update_time": world.now(),
    });
    world.emit(&shop_id, 5, "PRODUCT_STATUS_CHANGE", data);
}

/// Type 16: a product was created. Its id is a number there.
pub fn tell_creation(world: &mut World, product_id: &str, types: &[&str]) {
    let Some(shop_id) = shop_of(world, product_id) else { return };
    let data =
        json!({"product_id": as_number(product_id), "product_types": types, "update_time": world.now()});
    world.emit(&shop_id, 16, "PRODUCT_CREATION", data);
}

/// Type 37: the audit's status changed. The product's id is a number there.
fn tell_audit(world: &mut World, product_id: &str) {
    let Some(product) = world.domains.product.products.get(product_id) else { return };
    let (shop_id, status) = (product.shop_id.clone(), product.audit.name());
    let data = json!({
        "product_id": as_number(product_id),
        "audit": {"status": status, "pre_approved_reasons": []},
        "update_time": world.now(),
    });
    world.emit(&shop_id, 37, "PRODUCT_AUDIT_STATUS_CHANGE", data);
}

/// Types 15 and 18: what buyers see has changed.
pub fn tell_change(world: &mut World, product_id: &str, before: &Content) {
    let Some(product) = world.domains.product.products.get(product_id) else { return };
    let (shop_id, fields) = (product.shop_id.clone(), changed_fields(before, product));
    let (old, new) = (before.text("category_id").to_owned(), product.base.text("category_id").to_owned());
    let now = world.now();
    if !fields.is_empty() {
        let data = json!({
            "product_id": product_id, "change_source": "OPEN_API", "changed_fields": fields, "update_time": now,
        });
        world.emit(&shop_id, 15, "PRODUCT_INFORMATION_CHANGE", data);
    }
    if old != new {
        let data = json!({
            "product_id": product_id, "previous_category_id": old, "current_category_id": new, "update_time": now,
        });
        world.emit(&shop_id, 18, "PRODUCT_CATEGORY_CHANGE", data);
    }
}

fn changed_fields(before: &Content, product: &Product) -> Vec<&'static str> {
    let (old, new) = (&before.fields, &product.base.fields);
    let mut changed: Vec<&str> =
        NAMED_FIELDS.into_iter().filter(|name| old.get(*name) != new.get(*name)).collect();
    for (part, word) in [("image", "size_chart_image"), ("template", "size_chart_template")] {
        let of = |fields: &serde_json::Map<String, Value>| fields.get("size_chart")?.get(part).cloned();
        if of(old) != of(new) {
            changed.push(word);
        }
    }
    let rest = old.keys().chain(new.keys()).filter(|name| !NAMED_FIELDS.contains(&name.as_str()));
    let mut rest = rest.filter(|name| *name != "size_chart" && *name != "category_id");
    if rest.any(|name| old.get(name) != new.get(name)) || before.skus != product.base.skus {
        changed.push("others");
    }
    changed
}

fn shop_of(world: &World, product_id: &str) -> Option<String> {
    world.domains.product.products.get(product_id).map(|product| product.shop_id.clone())
}

fn as_number(id: &str) -> Value {
    id.parse::<u64>().map_or_else(|_| json!(id), |number| json!(number))
}
