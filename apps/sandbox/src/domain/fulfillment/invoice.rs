//! Brazilian invoices: uploaded per package, checked, and reported to the subscribers.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::guard::own_package;
use super::refuse::*;
use crate::call::{Call, Refusal, Response};
use crate::model::market::region;
use crate::model::package::Invoice;
use crate::world::World;

/// How long the check takes.
const CHECK_SECONDS: i64 = 5;
const MAX_BYTES: usize = 1 << 20;

/// `fulfillment.upload_invoice`: each invoice separately.
pub(super) fn upload(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?.to_owned();
    if region(world, &shop) != "BR" {
        return Err(refuse(REGION));
    }
    let mut errors = Vec::new();
    for entry in call.body["invoices"].as_array().into_iter().flatten() {
        if let Err(refusal) = upload_one(world, &shop, entry) {
            let detail = json!({"order_ids": entry["order_ids"], "package_id": entry["package_id"]});
            errors.push(refusal.item(detail));
        }
    }
    Ok(json!({"errors": errors}))
}

fn upload_one(world: &mut World, shop: &str, entry: &Value) -> Result<(), Refusal> {
    let id = entry["package_id"].as_str().unwrap_or_default();
    let package = own_package(world, shop, id)?;
    super::guard::waiting(package)?;
    let named = entry["order_ids"].as_array().into_iter().flatten().filter_map(Value::as_str);
    if named.into_iter().any(|order| !package.order_ids.iter().any(|own| own == order)) {
        return Err(refuse(FOREIGN_LINE));
    }
    let content = content(entry)?;
    let now = world.now();
    // What does not look like XML fails the check later, as it does on the platform.
    let valid = content.trim_ascii_start().starts_with(b"<");
    let invoice = Invoice { status: "PROCESSING".into(), due: now + CHECK_SECONDS, valid };
    if let Some(package) = world.domains.fulfillment.packages.get_mut(id) {
        package.invoice = Some(invoice);
    }
    announce(world, id);
    Ok(())
}

fn content(entry: &Value) -> Result<Vec<u8>, Refusal> {
    if entry["file_type"] != json!("XML") {
        return Err(because(INVALID, "file_type must be XML"));
    }
    let decoded = STANDARD.decode(entry["file"].as_str().unwrap_or_default());
    match decoded {
        Ok(content) if content.is_empty() => Err(because(INVALID, "file is empty")),
        Ok(content) if content.len() > MAX_BYTES => Err(because(INVALID, "file is larger than 1 MB")),
        Ok(content) => Ok(content),
        Err(_) => Err(because(INVALID, "file is not base64")),
    }
}

/// Ends the checks that are due.
pub(super) fn finish_due(world: &mut World) {
    let now = world.now();
    let mut done = Vec::new();
    for package in world.domains.fulfillment.packages.values_mut() {
        let Some(invoice) = &mut package.invoice else { continue };
        if invoice.status != "PROCESSING" || invoice.due > now {
            continue;
        }
        invoice.status = if invoice.valid { "SUCCESS" } else { "INVALID" }.into();
        done.push((package.id.clone(), package.order_ids.clone(), invoice.valid));
    }
    for (package_id, order_ids, valid) in done {
        for order_id in order_ids.iter().filter(|_| valid) {
            if let Some(order) = world.domains.order.orders.get_mut(order_id) {
                order.invoice = "INVOICE_UPLOADED".into();
            }
        }
        announce(world, &package_id);
    }
}

fn announce(world: &mut World, package_id: &str) {
    let Some(package) = world.domains.fulfillment.packages.get(package_id) else { return };
    let Some(invoice) = &package.invoice else { return };
    let mut data = json!({
        "package_id": package.id,
        "order_ids": package.order_ids,
        "invoice_status": invoice.status,
    });
    if invoice.status == "INVALID" {
        data["invalid_reason"] = json!("NOT_FOUND");
    }
    let shop_id = package.shop_id.clone();
    world.emit(&shop_id, 36, "INVOICE_STATUS_CHANGE", data);
}
