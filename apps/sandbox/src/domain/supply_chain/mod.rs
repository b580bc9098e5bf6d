//! Certified warehouses report the parcels that have left them.

use serde_json::{Value, json};

use crate::call::{Call, Handler, Refusal, Response};
use crate::domain::fulfillment;
use crate::model::package;
use crate::world::World;

/// The operations that this module plays.
pub fn handlers() -> Vec<(&'static str, Handler)> {
    vec![("supply_chain.confirm_package_shipment", confirm)]
}

/// `supply_chain.confirm_package_shipment`: each parcel separately; the errors have string codes.
fn confirm(world: &mut World, call: &Call) -> Response {
    let packages = call.body["packages"].as_array().cloned().unwrap_or_default();
    if packages.is_empty() {
        return Err(Refusal::new(39_003_018, "the package list is empty in the request"));
    }
    if call.text("warehouse_provider_id").is_none_or(str::is_empty) {
        return Err(Refusal::new(39_003_019, "warehouse provider id is invalid"));
    }
    let (mut errors, mut done) = (Vec::new(), Vec::new());
    for entry in &packages {
        let id = entry["id"].as_str().unwrap_or_default();
        match confirm_one(world, &call.open_id, id, entry) {
            Ok(()) => done.push(id),
            Err((code, message)) => {
                errors.push(json!({"code": code, "message": message, "detail": {"package_id": id}}));
            }
        }
    }
    Ok(json!({"errors": errors, "success_packages": done}))
}

type Problem = (&'static str, &'static str);

fn confirm_one(world: &mut World, open_id: &str, id: &str, entry: &Value) -> Result<(), Problem> {
    let invalid = ("39003016", "package param invalid, please check detail fail reason");
    let package = package::find(world, id).ok_or(invalid)?;
    let own = world.shop(&package.shop_id).is_some_and(|shop| shop.open_id == open_id);
    if !own || entry["tracking_number"].as_str().is_none_or(str::is_empty) {
        return Err(invalid);
    }
    let provider = entry["shipping_provider_id"].as_str().unwrap_or_default();
    if provider.is_empty() {
        return Err(("39003015", "provider is not in package information send-back white list"));
    }
    let at = entry["handover_time_millis"].as_i64().map_or(world.now(), |millis| millis / 1000);
    fulfillment::handed_over(world, id, at.min(world.now()));
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::call::Call;
    use crate::domain::order::fits::play;
    use crate::domain::order::tests::{place, status};
    use crate::domain::testing::{START, call, refusal, shop, world};
    use crate::model::package;

    #[test]
    fn warehouses_hand_over_what_they_know() {
        let mut world = world();
        let id = place(&mut world, "GB", 1, |_| {});
        let package = package::of_order(&world, &id)[0].id.clone();
        let entry = |id: &str| json!({"id": id, "tracking_number": "W1", "shipping_provider_id": "7", "handover_time_millis": START * 1000});
        let body = json!({"warehouse_provider_id": "7", "packages": [entry(&package), entry("1")]});
        let shop_id = shop(&world, "GB");
        let sync = Call {
            body,
            version: "202309".into(),
            ..call("supply_chain.confirm_package_shipment", &shop_id)
        };
        let response = play(&mut world, &sync);
        assert_eq!(response["success_packages"], json!([package]));
        assert_eq!(response["errors"][0]["code"], "39003016");
        assert_eq!(status(&world, &id), "IN_TRANSIT");
        let empty = Call { body: json!({"warehouse_provider_id": "7", "packages": []}), ..sync };
        assert_eq!(refusal(&mut world, &empty).code, 39_003_018);
    }
}
