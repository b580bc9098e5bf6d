//! Labels and tracking numbers that the seller gives the buyer for sending goods back.

use serde_json::json;

use super::refuse::*;
use crate::call::{Call, FormPart, Refusal, Response};
use crate::model::after_sale::ReturnStatus;
use crate::world::World;

/// `return_refund.upload_shipping_document_and_tracking_info`
pub(super) fn upload(world: &mut World, call: &Call) -> Response {
    let shop = call.shop()?.to_owned();
    let of_parcels = call.text("return_id_type") == Some("RMA");
    let mut returns = Vec::new();
    for id in call.texts("return_ids") {
        returns.push(awaited(world, &shop, &id, of_parcels)?);
    }
    let number = text(call, "tracking_number");
    let provider = text(call, "return_provider_id");
    let label = part(call, "return_shipping_label").or_else(|| part(call, "return_qr_code"));
    if returns.is_empty() || (number.is_none() && label.is_none()) {
        return Err(because(INVALID, "return_ids and a label, a QR code or a tracking number are needed"));
    }
    let now = world.now();
    for id in returns {
        let Some(one) = world.domains.return_refund.returns.get_mut(&id) else { continue };
        if let Some(number) = &number {
            one.tracking = Some((number.clone(), provider.clone().unwrap_or_default()));
        }
        one.shipment_type = "BUYER_ARRANGE".into();
        one.updated = now;
    }
    Ok(json!({}))
}

/// The id of the return that waits for the buyer's parcel; `id` is that of the parcel if `of_parcels`.
fn awaited(world: &World, shop: &str, id: &str, of_parcels: bool) -> Result<String, Refusal> {
    let mut all = world.domains.return_refund.returns.values();
    let one = all
        .find(|one| if of_parcels { one.rma.as_ref().is_some_and(|rma| rma.id == id) } else { one.id == id });
    let one = one.ok_or_else(|| refuse(NOT_FOUND))?;
    if one.shop_id != shop {
        return Err(refuse(FOREIGN));
    }
    if one.status != ReturnStatus::AwaitingBuyerShip {
        return Err(refuse(ORDER_STATUS));
    }
    Ok(one.id.clone())
}

fn part<'c>(call: &'c Call, name: &str) -> Option<&'c FormPart> {
    call.form.iter().find(|part| part.name == name && !part.content.is_empty())
}

fn text(call: &Call, name: &str) -> Option<String> {
    String::from_utf8(part(call, name)?.content.to_vec()).ok()
}
