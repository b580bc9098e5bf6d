//! Listing, taking down, deleting and recovering: up to 20 products per call, each with a result of its own.

use serde_json::{Value, json};

use super::model::Status;
use super::{audit, change, own, wrong_status};
use crate::call::{Call, Handler, Refusal, Response};
use crate::world::World;

/// The most products per call.
const BATCH: usize = 20;

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![
        ("product.activate_products", activate),
        ("product.deactivate_products", deactivate),
        ("product.delete_products", delete),
        ("product.recover_products", recover),
    ]
}

fn activate(world: &mut World, call: &Call) -> Response {
    each(world, call, wrapped, |world, call, id| {
        let product = own(world, call, id)?;
        let is_down = product.is(&[Status::SellerDeactivated, Status::PlatformDeactivated]);
        if !is_down || product.merged_status() == "PENDING" {
            return Err(wrong_status());
        }
        audit::submit(world, id);
        Ok(())
    })
}

fn deactivate(world: &mut World, call: &Call) -> Response {
    each(world, call, plain, |world, call, id| {
        let product = own(world, call, id)?;
        if product.status != Status::Activate {
            return Err(wrong_status());
        }
        change(world, id, |product| product.status = Status::SellerDeactivated);
        Ok(())
    })
}

fn delete(world: &mut World, call: &Call) -> Response {
    each(world, call, plain, |world, call, id| {
        let product = own(world, call, id)?;
        if product.is(&[Status::Freeze, Status::Deleted]) {
            return Err(wrong_status());
        }
        change(world, id, |product| {
            product.status = Status::Deleted;
            product.audit_due = None;
            product.under_review = None;
            product.draft = None;
        });
        Ok(())
    })
}

fn recover(world: &mut World, call: &Call) -> Response {
    each(world, call, plain, |world, call, id| {
        let product = own(world, call, id)?;
        if product.status != Status::Deleted {
            return Err(wrong_status());
        }
        change(world, id, |product| product.status = Status::SellerDeactivated);
        Ok(())
    })
}

type Step = fn(&mut World, &Call, &str) -> Result<(), Refusal>;

/// Applies the step to each product. Those that succeed are changed, the others are listed in `errors`.
fn each(world: &mut World, call: &Call, error: fn(&str, &Refusal) -> Value, step: Step) -> Response {
    let ids = call.texts("product_ids");
    if ids.len() > BATCH {
        return Err(Refusal::new(12_019_120, "The number of provided product IDs exceeds the limit."));
    }
    call.shop()?;
    let mut errors = Vec::new();
    for id in &ids {
        if let Err(refusal) = step(world, call, id) {
            errors.push(error(id, &refusal));
        }
    }
    Ok(if errors.is_empty() { json!({}) } else { json!({"errors": errors}) })
}

fn plain(product_id: &str, refusal: &Refusal) -> Value {
    refusal.item(json!({"product_id": product_id}))
}

/// Activation nests its reasons one level deeper.
fn wrapped(product_id: &str, refusal: &Refusal) -> Value {
    let reason = json!({"code": refusal.code, "message": refusal.message});
    let check = Refusal::new(12_052_990, "Check failed");
    check.item(json!({"product_id": product_id, "extra_errors": [reason]}))
}

/// The platform takes a listed product down. For the control API.
///
/// # Errors
/// Refuses a product that does not exist or is not listed.
pub fn take_down(world: &mut World, product_id: &str, reason: &str) -> Result<(), Refusal> {
    punish(world, product_id, Status::PlatformDeactivated, reason)
}

/// The platform freezes a listed product. For the control API.
///
/// # Errors
/// Refuses a product that does not exist or is not listed.
pub fn freeze(world: &mut World, product_id: &str, reason: &str) -> Result<(), Refusal> {
    punish(world, product_id, Status::Freeze, reason)
}

fn punish(world: &mut World, product_id: &str, status: Status, reason: &str) -> Result<(), Refusal> {
    let product = world.domains.product.products.get(product_id);
    if product.is_none_or(|product| product.status != Status::Activate) {
        return Err(wrong_status());
    }
    change(world, product_id, |product| product.status = status);
    audit::tell_status(world, product_id, "PRODUCT_STATUS_CHANGED", reason);
    Ok(())
}
