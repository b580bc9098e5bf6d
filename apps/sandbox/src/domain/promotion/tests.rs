use serde_json::{Value, json};

use crate::call::Call;
use crate::domain::product::{SkuView, live_skus};
use crate::domain::testing::{START, call, play, refusal, shop, world};
use crate::world::World;

const DAY: i64 = 86_400;

fn body(kind: &str, level: &str) -> Value {
    json!({
        "title": "Autumn offers",
        "activity_type": kind,
        "product_level": level,
        "begin_time": START + 60,
        "end_time": START + 60 + DAY,
    })
}

fn made(world: &mut World, shop_id: &str, kind: &str, level: &str) -> String {
    let mut create = call("promotion.create_activity", shop_id);
    create.body = body(kind, level);
    play(world, &create)["activity_id"].as_str().expect("id").to_owned()
}

fn at(operation: &str, shop_id: &str, id: &str) -> Call {
    let mut call = call(operation, shop_id);
    call.path.insert("activity_id".into(), id.into());
    call
}

fn status(world: &mut World, shop_id: &str, id: &str) -> Value {
    play(world, &at("promotion.get_activity", shop_id, id))["status"].clone()
}

/// A SKU that is in none of the seeded activities.
fn free_sku(world: &World, shop_id: &str) -> SkuView {
    live_skus(world, shop_id).remove(10)
}

#[test]
fn the_clock_begins_and_ends_an_activity() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let id = made(&mut world, &shop_id, "FIXED_PRICE", "PRODUCT");
    assert_eq!(status(&mut world, &shop_id, &id), "NOT_START");
    for (seconds, name) in [(60, "ONGOING"), (DAY, "EXPIRED")] {
        world.clock.advance(seconds);
        world.settle();
        assert_eq!(status(&mut world, &shop_id, &id), name);
        let told = world.outbox.iter().filter(|event| event.event_type == 39);
        assert!(told.clone().any(|event| event.data["activity_id"] == id && event.data["status"] == name));
    }
    world.settle();
    let told = world.outbox.iter().filter(|event| event.event_type == 39 && event.data["activity_id"] == id);
    assert_eq!(told.count(), 2, "each change once");
}

#[test]
fn an_activity_is_ended_and_published_again() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let id = made(&mut world, &shop_id, "FIXED_PRICE", "PRODUCT");
    let again = at("promotion.republish_activity", &shop_id, &id);
    assert_eq!(refusal(&mut world, &again).code, 17_003_243);
    let end = at("promotion.deactivate_activity", &shop_id, &id);
    assert_eq!(play(&mut world, &end)["status"], "DEACTIVATED");
    assert_eq!(refusal(&mut world, &end).code, 17_029_010);
    let new = play(&mut world, &again)["activity_id"].as_str().expect("id").to_owned();
    assert_ne!(new, id);
    assert_eq!(status(&mut world, &shop_id, &new), "NOT_START");
}

#[test]
fn what_cannot_be_made_is_refused() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let cases = [
        ("title", json!(""), 17_029_003),
        ("title", json!("t".repeat(51)), 17_029_002),
        ("title", json!("Spring clearance"), 17_029_004),
        ("activity_type", json!("GIFT"), 17_029_036),
        ("product_level", json!("ROOM"), 17_029_001),
        ("begin_time", json!(START), 17_029_005),
        ("end_time", json!(START + 70), 17_029_006),
        ("end_time", json!(START + 400 * DAY), 17_029_007),
        ("duration_type", json!("INDEFINITE"), 17_029_001),
    ];
    for (field, value, code) in cases {
        let mut create = call("promotion.create_activity", &shop_id);
        create.body = body("FIXED_PRICE", "PRODUCT");
        create.body[field] = value;
        assert_eq!(refusal(&mut world, &create).code, code, "{field}");
    }
    let mut flash = call("promotion.create_activity", &shop_id);
    flash.body = body("FLASHSALE", "PRODUCT");
    flash.body["end_time"] = json!(START + 60 + 4 * DAY);
    assert_eq!(refusal(&mut world, &flash).code, 17_029_008);
    let mut free = call("promotion.create_activity", &shop_id);
    free.body = body("SHIPPING_DISCOUNT", "SHOP");
    play(&mut world, &free);
    free.body["title"] = json!("Once more");
    assert_eq!(refusal(&mut world, &free).code, 17_003_203);
}

#[test]
fn what_cannot_be_changed_is_refused() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let id = made(&mut world, &shop_id, "FIXED_PRICE", "PRODUCT");
    let mut update = at("promotion.update_activity", &shop_id, &id);
    update.body = json!({"title": "Renamed", "begin_time": START + 120, "end_time": START + DAY});
    assert_eq!(play(&mut world, &update)["title"], "Renamed");
    update.body["product_level"] = json!("SHOP");
    assert_eq!(refusal(&mut world, &update).code, 17_029_102);
    update.body = json!({"title": "Renamed", "begin_time": START + 300, "end_time": START + DAY});
    world.clock.advance(200);
    assert_eq!(refusal(&mut world, &update).code, 17_029_011);
    world.clock.advance(DAY);
    assert_eq!(refusal(&mut world, &update).code, 17_029_012);
    update.shop_id = Some(shop(&world, "GB"));
    assert_eq!(refusal(&mut world, &update).code, 17_029_028);
    update.path.insert("activity_id".into(), "1".into());
    assert_eq!(refusal(&mut world, &update).code, 17_029_009);
}

fn put(shop_id: &str, id: &str, product: Value) -> Call {
    let mut put = at("promotion.update_activity_product", shop_id, id);
    put.body = json!({"activity_id": id, "products": [product]});
    put
}

#[test]
fn products_go_in_and_out() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let sku = free_sku(&world, &shop_id);
    let id = made(&mut world, &shop_id, "FIXED_PRICE", "VARIATION");
    let entry = json!({"id": sku.sku_id, "activity_price_amount": "1.5", "quantity_limit": 5, "quantity_per_user": -1});
    let product =
        json!({"id": sku.product_id, "quantity_limit": -1, "quantity_per_user": -1, "skus": [entry]});
    assert_eq!(play(&mut world, &put(&shop_id, &id, product))["total_count"], 1);
    assert_eq!(world.outbox[0].event_type, 63);
    assert_eq!(world.outbox[0].data["product_update_list"]["product_ids"], json!([sku.product_id]));
    let shown = play(&mut world, &at("promotion.get_activity", &shop_id, &id));
    assert_eq!(
        shown["products"][0]["skus"][0]["activity_price"],
        json!({"amount": "1.5", "currency": "USD"})
    );
    let mut remove = at("promotion.remove_activity_product", &shop_id, &id);
    remove.body = json!({"sku_ids": ["1"]});
    assert_eq!(refusal(&mut world, &remove).code, 17_029_024);
    remove.body = json!({"product_ids": ["1"]});
    assert_eq!(refusal(&mut world, &remove).code, 17_029_023);
    remove.body = json!({"sku_ids": [sku.sku_id]});
    play(&mut world, &remove);
    assert_eq!(play(&mut world, &at("promotion.get_activity", &shop_id, &id))["products"], json!([]));
}

#[test]
fn products_that_do_not_fit_are_refused() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let sku = free_sku(&world, &shop_id);
    let foreign = live_skus(&world, &shop(&world, "GB"))[0].product_id.clone();
    let fixed = made(&mut world, &shop_id, "FIXED_PRICE", "PRODUCT");
    let good = json!({
        "id": sku.product_id, "activity_price_amount": "1.5",
        "quantity_limit": -1, "quantity_per_user": 5, "skus": [],
    });
    let cases = [
        ("id", json!("1"), 17_029_051),
        ("id", json!(foreign), 17_029_017),
        ("skus", json!([{"id": sku.sku_id}]), 17_029_013),
        ("discount", json!("10"), 17_029_030),
        ("activity_price_amount", json!(""), 17_029_042),
        ("activity_price_amount", json!("x"), 17_029_034),
        ("activity_price_amount", json!("5000"), 17_029_062),
        ("quantity_limit", json!(100), 17_029_050),
    ];
    for (field, value, code) in cases {
        let mut product = good.clone();
        product[field] = value;
        assert_eq!(refusal(&mut world, &put(&shop_id, &fixed, product)).code, code, "{field}");
    }
    play(&mut world, &put(&shop_id, &fixed, good.clone()));
    let mut lower = good.clone();
    lower["quantity_per_user"] = json!(4);
    assert_eq!(refusal(&mut world, &put(&shop_id, &fixed, lower)).code, 17_029_058);
    let mut other = call("promotion.create_activity", &shop_id);
    other.body = body("FIXED_PRICE", "PRODUCT");
    other.body["title"] = json!("A rival");
    let rival = play(&mut world, &other)["activity_id"].as_str().expect("id").to_owned();
    assert_eq!(refusal(&mut world, &put(&shop_id, &rival, good)).code, 17_029_022);
}

#[test]
fn discounts_and_variations_have_rules_of_their_own() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let sku = free_sku(&world, &shop_id);
    let id = made(&mut world, &shop_id, "DIRECT_DISCOUNT", "VARIATION");
    let product =
        |limit: i64, skus: Value| json!({"id": sku.product_id, "quantity_limit": limit, "skus": skus});
    let entry = |name: &str, value: &str| json!([{"id": sku.sku_id, name: value, "quantity_limit": -1}]);
    let cases = [
        (product(-1, json!([])), 17_029_037),
        (product(5, entry("discount", "10")), 17_029_015),
        (product(-1, entry("activity_price_amount", "1")), 17_029_031),
        (product(-1, entry("discount", "")), 17_029_043),
        (product(-1, entry("discount", "100")), 17_029_021),
        (product(-1, json!([{"id": "1", "discount": "10"}])), 17_029_053),
    ];
    for (product, code) in cases {
        assert_eq!(refusal(&mut world, &put(&shop_id, &id, product)).code, code);
    }
    play(&mut world, &put(&shop_id, &id, product(-1, entry("discount", "10"))));
    let mut empty = put(&shop_id, &id, Value::Null);
    empty.body["products"] = json!([]);
    assert_eq!(refusal(&mut world, &empty).code, 17_029_033);
}

#[test]
fn a_search_pages_in_its_body() {
    let mut world = world();
    let mut search = call("promotion.search_activities", &shop(&world, "US"));
    search.body = json!({"page_token": "", "page_size": 3});
    let first = play(&mut world, &search);
    assert_eq!((first["activities"].as_array().map(Vec::len), &first["total_count"]), (Some(3), &json!(4)));
    search.body["page_token"] = first["next_page_token"].clone();
    assert_eq!(play(&mut world, &search)["next_page_token"], "");
    for (status, count) in [("ONGOING", 1), ("NOT_START", 1), ("EXPIRED", 1), ("DEACTIVATED", 1)] {
        search.body = json!({"status": status, "page_size": 0});
        assert_eq!(play(&mut world, &search)["total_count"], count, "{status}");
    }
    search.body = json!({"activity_title": "Spring"});
    assert_eq!(play(&mut world, &search)["total_count"], 0, "titles match whole");
    search.body = json!({"page_size": 101});
    assert_eq!(refusal(&mut world, &search).code, 17_029_001);
}

#[test]
fn coupons_are_searched_and_read() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let mut search = call("promotion.search_coupons", &shop_id);
    search.body = json!({"status": ["EXPIRED", "NOT_START"], "title_keyword": "l"});
    let found = play(&mut world, &search);
    assert_eq!(found["total_count"], 2);
    let mut get = call("promotion.get_coupon", &shop_id);
    get.path.insert("coupon_id".into(), found["coupons"][0]["id"].as_str().expect("id").into());
    assert_eq!(play(&mut world, &get)["coupon"]["usage_stats"]["claimed_count"], 12);
    get.shop_id = Some(shop(&world, "GB"));
    assert_eq!(refusal(&mut world, &get).code, 17_029_001);
}
