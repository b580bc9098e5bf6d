//! Warehouses, delivery options, carriers, templates.

use serde_json::{Value, json};

use super::{delivery_options, warehouses};
use crate::call::Call;
use crate::domain::order::fits::play;
use crate::domain::testing::{call, refusal, shop, world};
use crate::world::World;

fn request(world: &World, region: &str, operation: &str, path: &[(&str, &str)], body: Value) -> Call {
    let path = path.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let operation = format!("logistics.{operation}");
    Call { path, body, version: "202309".into(), ..call(&operation, &shop(world, region)) }
}

#[test]
fn warehouses_have_addresses_with_the_platforms_spelling() {
    let mut world = world();
    for region in ["US", "GB", "DE"] {
        let list = request(&world, region, "get_warehouse_list", &[], Value::Null);
        let found = play(&mut world, &list)["warehouses"].clone();
        assert!(found[0]["address"]["distict"].is_string());
        let defaults = found.as_array().unwrap().iter().filter(|one| one["is_default"] == true).count();
        assert_eq!(defaults, 1);
        assert!(found.as_array().unwrap().iter().any(|one| one["type"] == "RETURN_WAREHOUSE"));
    }
}

#[test]
fn options_lead_to_carriers() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let warehouse = warehouses(&world, &shop_id)[0].id.clone();
    let list =
        request(&world, "US", "get_warehouse_delivery_options", &[("warehouse_id", &warehouse)], Value::Null);
    assert_eq!(play(&mut world, &list)["delivery_options"].as_array().unwrap().len(), 4);
    let query = json!({"scope": "PRODUCT"}).as_object().cloned().unwrap();
    let short = play(&mut world, &Call { query, ..list })["delivery_options"][0].clone();
    assert_eq!(short.as_object().unwrap().len(), 2);
    for option in delivery_options(&world, &shop_id) {
        let path = [("delivery_option_id", option.id.as_str())];
        let ask = request(&world, "US", "get_shipping_provider", &path, Value::Null);
        if option.kind == "FULFILLED_BY_TIKTOK" {
            assert_eq!(refusal(&mut world, &ask).code, 21_008_117);
        } else {
            assert_eq!(play(&mut world, &ask)["shipping_providers"][0]["name"], "USPS");
        }
    }
    let unknown = request(&world, "US", "get_shipping_provider", &[("delivery_option_id", "1")], Value::Null);
    assert_eq!(refusal(&mut world, &unknown).code, 21_008_116);
    let foreign =
        request(&world, "GB", "get_warehouse_delivery_options", &[("warehouse_id", &warehouse)], Value::Null);
    assert_eq!(refusal(&mut world, &foreign).code, 11_034_009);
}

#[test]
fn new_warehouses_are_validated_within_a_success() {
    let mut world = world();
    let create = |world: &World, warehouse: Value| {
        request(world, "US", "create_warehouse", &[], json!({"warehouse": warehouse}))
    };
    let empty = create(&world, json!({}));
    let response = play(&mut world, &empty);
    assert_eq!(response["error_list"].as_array().unwrap().len(), 2);
    let given = json!({"name": "East", "address": {"address_line_1": "1 Dock"}, "default_warehouse": true});
    let good = create(&world, given);
    let id = play(&mut world, &good)["warehouse_id"].as_str().unwrap().to_owned();
    assert!(!play(&mut world, &good)["error_list"][0]["message"].is_null(), "names are unique");
    let rename = |world: &World, id: &str, name: &str| {
        request(
            world,
            "US",
            "update_warehouse",
            &[("warehouse_id", id)],
            json!({"warehouse": {"name": name}}),
        )
    };
    let call = rename(&world, &id, "West");
    assert_eq!(play(&mut world, &call)["error_list"], json!([]));
    let call = rename(&world, "1", "North");
    assert_eq!(play(&mut world, &call)["error_list"][0]["code"], 11_034_009);
    let list = request(&world, "US", "get_warehouse_list", &[], Value::Null);
    let all = play(&mut world, &list)["warehouses"].as_array().unwrap().clone();
    let defaults: Vec<&Value> = all.iter().filter(|one| one["is_default"] == true).collect();
    assert_eq!((defaults.len(), &defaults[0]["name"]), (1, &json!("West")));
}

#[test]
fn templates_and_addresses_are_read() {
    let mut world = world();
    let heavy = json!({"product_attribute": {"weight": {"weight": "31", "unit": 1}}});
    let call = request(&world, "US", "get_available_shipping_template", &[], heavy);
    let templates = play(&mut world, &call)["templates"].clone();
    assert_eq!(
        (&templates[0]["template_is_available"], &templates[1]["template_is_available"]),
        (&json!(true), &json!(false))
    );
    let warehouse = warehouses(&world, &shop(&world, "US"))[0].id.parse::<i64>().unwrap();
    let query = json!({"biz_warehouse_id": warehouse}).as_object().cloned().unwrap();
    let call = request(&world, "US", "check_shipping_template_existence", &[], Value::Null);
    assert_eq!(play(&mut world, &Call { query, ..call })["template_exist"], true);
    let address = json!({"address": {"city": " reno ", "region_code": "US"}});
    let call = request(&world, "US", "standardize_warehouse_address", &[], address);
    let result = play(&mut world, &call)["standardization_result"].clone();
    assert_eq!((&result["standardized_address"]["city"], &result["updated"]), (&json!("Reno"), &json!(true)));
}

#[test]
fn global_warehouses_belong_to_cross_border_sellers() {
    let mut world = world();
    for (region, count) in [("US", 0), ("GB", 2)] {
        let call = request(&world, region, "get_global_seller_warehouse", &[], Value::Null);
        assert_eq!(play(&mut world, &call)["global_warehouses"].as_array().unwrap().len(), count, "{region}");
    }
}
