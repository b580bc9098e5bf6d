use serde_json::{Value, json};

use super::{body, detail, events, upload};
use crate::domain::testing::{call, play, refusal, shop, world};
use crate::picture::{Picture, plain_png};

#[test]
fn a_new_product_waits_for_its_audit_and_goes_live() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let mut create = call("product.create_product", &shop_id);
    create.body = body(&mut world, &shop_id);
    let made = play(&mut world, &create);
    let id = made["product_id"].as_str().expect("id").to_owned();
    assert_eq!(made["skus"][0]["sales_attributes"][0], json!({"id": "100000", "value_id": "1001064"}));
    let waiting = detail(&mut world, &shop_id, &id);
    assert_eq!((&waiting["status"], &waiting["product_status"]), (&json!("PENDING"), &json!("INITIAL")));
    assert_eq!(events(&world)[0].0, 16);
    assert!(events(&world)[0].1["product_id"].is_u64(), "a number in that event");
    world.clock.advance(60);
    world.settle();
    let live = detail(&mut world, &shop_id, &id);
    assert_eq!((&live["status"], &live["audit"]["status"]), (&json!("ACTIVATE"), &json!("APPROVED")));
    let told: Vec<(i64, Value)> = events(&world);
    assert_eq!(told.iter().map(|(kind, _)| *kind).collect::<Vec<_>>(), [16, 37, 5, 37]);
    assert_eq!(told[2].1["status"], "PRODUCT_FIRST_PASS_REVIEW");
    assert_eq!(live["skus"][1]["sales_attributes"][0]["value_name"], "Teal");
    assert_eq!(live["category_chains"][2]["local_name"], "Mugs");
}

#[test]
fn a_marked_title_fails_the_audit() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let mut create = call("product.create_product", &shop_id);
    create.body = body(&mut world, &shop_id);
    create.body["title"] = json!("A mug that nobody may see [REJECT]");
    let id = play(&mut world, &create)["product_id"].as_str().expect("id").to_owned();
    world.clock.advance(61);
    world.settle();
    let failed = detail(&mut world, &shop_id, &id);
    assert_eq!(failed["status"], "FAILED");
    assert_eq!(failed["audit_failed_reasons"][0]["position"], "product");
    assert_eq!(events(&world)[2].1["status"], "PRODUCT_AUDIT_FAILURE");
}

#[test]
fn a_draft_is_not_audited() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let mut create = call("product.create_product", &shop_id);
    create.body = body(&mut world, &shop_id);
    create.body["save_mode"] = json!("AS_DRAFT");
    create.body["package_weight"] = Value::Null;
    let id = play(&mut world, &create)["product_id"].as_str().expect("id").to_owned();
    world.clock.advance(600);
    world.settle();
    let draft = detail(&mut world, &shop_id, &id);
    assert_eq!((&draft["status"], &draft["audit"]["status"]), (&json!("DRAFT"), &json!("NONE")));
}

#[test]
fn the_same_key_makes_one_product() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let mut create = call("product.create_product", &shop_id);
    create.body = body(&mut world, &shop_id);
    create.body["idempotency_key"] = json!("once");
    let count = world.domains.product.products.len();
    let first = play(&mut world, &create);
    assert_eq!(play(&mut world, &create)["product_id"], first["product_id"]);
    assert_eq!(world.domains.product.products.len(), count + 1);
}

/// Each rule, broken alone.
#[test]
fn what_cannot_be_listed_is_refused_with_its_code() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let foreign = super::warehouse::of_shop(&world, &shop(&world, "GB"))[0].clone();
    let good = body(&mut world, &shop_id);
    let cases: Vec<(&str, Value, i64)> = vec![
        ("/title", json!(" "), 12_052_261),
        ("/title", json!("t".repeat(256)), 12_052_051),
        ("/title", json!("A mug &nbsp; with an escape"), 12_052_931),
        ("/title", json!("杯子"), 12_052_262),
        ("/description", json!(""), 12_052_015),
        ("/description", json!("d".repeat(10_001)), 12_052_013),
        ("/description", json!("<img src=\"https://elsewhere.example/a.png\">"), 12_052_340),
        ("/description", json!("<img src=\"/_files/a.png\">".repeat(31)), 12_052_056),
        ("/category_id", json!("1"), 12_052_023),
        ("/category_id", json!("600001"), 12_052_230),
        ("/category_id", json!("601583"), 12_052_220),
        ("/category_id", json!("605300"), 12_052_223),
        ("/category_id", json!("601600"), 12_052_225),
        ("/category_version", json!("v1"), 12_052_217),
        ("/main_images", json!([]), 12_052_028),
        ("/main_images/0/uri", json!("tos-maliva-i-o3syd03w52-us/unknown"), 12_052_722),
        ("/package_weight", Value::Null, 12_052_016),
        ("/package_weight/value", json!("0"), 12_052_181),
        ("/package_weight/value", json!("heavy"), 12_052_006),
        ("/skus", json!([]), 12_052_902),
        ("/skus/1/sales_attributes/0/value_name", json!("Red"), 12_052_560),
        ("/skus/1/sales_attributes", json!([]), 12_052_550),
        ("/skus/0/price/amount", json!("0"), 12_052_570),
        ("/skus/0/price/amount", json!("7600.01"), 12_052_570),
        ("/skus/0/price/amount", json!("cheap"), 12_052_012),
        ("/skus/0/price/currency", json!("EUR"), 12_052_084),
        ("/skus/0/inventory", json!([]), 12_019_022),
        ("/skus/0/inventory/0/quantity", json!(0), 12_052_055),
        ("/skus/0/inventory/0/quantity", json!(100_000), 12_052_055),
        ("/skus/0/inventory/0/warehouse_id", json!("1"), 12_052_143),
        ("/skus/0/seller_sku", json!("with space"), 12_019_059),
        ("/skus/0/seller_sku", json!("s".repeat(51)), 12_052_054),
    ];
    for (place, value, code) in cases {
        let mut create = call("product.create_product", &shop_id);
        create.body = good.clone();
        *create.body.pointer_mut(place).expect("a place in the body") = value.clone();
        assert_eq!(refusal(&mut world, &create).code, code, "{place} = {value}");
    }
    for (warehouse_id, code) in [("1", 12_052_097), (foreign.as_str(), 12_052_530)] {
        let mut create = call("product.create_product", &shop_id);
        create.body = good.clone();
        for sku in 0..2 {
            create.body["skus"][sku]["inventory"][0]["warehouse_id"] = json!(warehouse_id);
        }
        assert_eq!(refusal(&mut world, &create).code, code);
    }
}

#[test]
fn more_fields_are_validated_where_they_are_sent() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let good = body(&mut world, &shop_id);
    let attribute = |id: &str| json!([{"id": id, "values": [{"name": "x"}]}]);
    let cases = [
        ("brand_id", json!("1"), 12_052_026),
        ("brand_id", json!("7082427311584347908"), 12_052_208),
        ("video", json!({"id": "1"}), 12_052_360),
        ("size_chart", json!({"template": {"id": "1"}}), 12_052_128),
        ("size_chart", json!({"image": {"uri": "1"}}), 12_052_670),
        ("manufacturer_ids", json!(["1"]), 12_052_284),
        ("responsible_person_ids", json!(["1"]), 12_052_289),
        ("product_attributes", attribute("1"), 12_019_030),
        ("external_product_id", json!("US-001"), 12_052_996),
        ("package_dimensions", json!({"height": "0", "width": "1", "length": "1"}), 12_052_003),
    ];
    for (field, value, code) in cases {
        let mut create = call("product.create_product", &shop_id);
        create.body = good.clone();
        create.body[field] = value;
        assert_eq!(refusal(&mut world, &create).code, code, "{field}");
    }
    let mut bottle = call("product.create_product", &shop_id);
    bottle.body = good;
    bottle.body["category_id"] = json!("600161");
    assert_eq!(refusal(&mut world, &bottle).code, 12_052_116, "bottles need their measures");
}

#[test]
fn small_images_are_refused_as_main_images() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let small = Picture { format: "png", width: 200, height: 200 };
    let uri = upload::keep(&mut world, small, plain_png(200, 200, [0; 3]).into());
    let mut create = call("product.create_product", &shop_id);
    create.body = body(&mut world, &shop_id);
    create.body["main_images"] = json!([{"uri": uri}]);
    assert_eq!(refusal(&mut world, &create).code, 12_052_301);
}

#[test]
fn the_check_names_all_problems_and_makes_nothing() {
    let mut world = world();
    let shop_id = shop(&world, "DE");
    let count = world.domains.product.products.len();
    let mut check = call("product.check_product_listing", &shop_id);
    check.body = body(&mut world, &shop_id);
    assert_eq!(play(&mut world, &check)["check_result"], "PASS");
    check.body["title"] = json!("");
    check.body["package_weight"]["unit"] = json!("POUND");
    let response = play(&mut world, &check);
    let codes: Vec<&Value> =
        response["fail_reasons"].as_array().expect("reasons").iter().map(|one| &one["code"]).collect();
    assert_eq!(
        (codes, &response["check_result"]),
        (vec![&json!(12_052_261), &json!(12_019_061)], &json!("FAILED"))
    );
    assert_eq!(world.domains.product.products.len(), count);
}

#[test]
fn prerequisites_keep_their_spelling() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let response = play(&mut world, &call("product.check_listing_prerequisites", &shop_id));
    let results = response["check_results"].as_array().expect("results");
    assert!(results.iter().any(|one| one["check_item"] == "BANk_ACCOUNT"));
    assert!(results.iter().all(|one| one["is_failed"] == false));
    world.shops.iter_mut().for_each(|shop| shop.active = false);
    let response = play(&mut world, &call("product.check_listing_prerequisites", &shop_id));
    assert_eq!(response["check_results"][0]["is_failed"], true);
    let mut create = call("product.create_product", &shop_id);
    create.body = body(&mut world, &shop_id);
    assert_eq!(refusal(&mut world, &create).code, 12_052_700);
}
