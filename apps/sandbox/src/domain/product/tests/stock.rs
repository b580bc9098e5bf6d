use serde_json::{Value, json};

use super::{Status, about, detail, listed, set_status};
use crate::domain::product::warehouse;
use crate::domain::testing::{call, play, refusal, shop, world};
use crate::world::World;

fn sku_ids(world: &mut World, shop_id: &str, product_id: &str) -> Vec<String> {
    let live = detail(world, shop_id, product_id);
    let ids = live["skus"].as_array().expect("skus").iter();
    ids.map(|sku| sku["id"].as_str().expect("id").to_owned()).collect()
}

#[test]
fn stock_is_set_and_found() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let id = listed(&mut world, &shop_id);
    let skus = sku_ids(&mut world, &shop_id, &id);
    let mut update = about("product.update_inventory", &shop_id, &id);
    update.body = json!({"skus": [{"id": skus[0], "inventory": [{"quantity": 3}]}]});
    assert_eq!(play(&mut world, &update), json!({}));
    let mut search = call("product.inventory_search", &shop_id);
    search.body = json!({"sku_ids": [skus[0]]});
    let found = play(&mut world, &search);
    assert_eq!(found["inventory"][0]["skus"].as_array().map(Vec::len), Some(1));
    assert_eq!(found["inventory"][0]["skus"][0]["total_available_quantity"], 3);
    let kinds: Vec<i64> = world.outbox.iter().map(|event| event.event_type).collect();
    assert_eq!(kinds, [68, 27], "a change, and that it is low now");
    search.body = json!({"product_ids": [id, "1"]});
    assert_eq!(play(&mut world, &search)["inventory"].as_array().map(Vec::len), Some(1));
    search.body = json!({});
    assert_eq!(refusal(&mut world, &search).code, 12_052_910);
}

#[test]
fn each_sku_fails_by_itself() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let id = listed(&mut world, &shop_id);
    let skus = sku_ids(&mut world, &shop_id, &id);
    let other = warehouse::of_shop(&world, &shop_id)[1].clone();
    let mut update = about("product.update_inventory", &shop_id, &id);
    let stock =
        |warehouse_id: &str, quantity: i64| json!([{"warehouse_id": warehouse_id, "quantity": quantity}]);
    update.body = json!({"skus": [
        {"id": "1", "inventory": [{"quantity": 3}]},
        {"id": skus[0], "inventory": stock("1", 3)},
        {"id": skus[1], "inventory": stock(&other, 3)},
        {"id": skus[1], "inventory": [{"quantity": 100_000}]},
        {"id": skus[1], "inventory": [{"quantity": 7}]},
    ]});
    let errors = play(&mut world, &update)["errors"].clone();
    let codes: Vec<&Value> = errors.as_array().expect("errors").iter().map(|error| &error["code"]).collect();
    assert_eq!(codes, [12_052_556, 12_052_990, 12_052_037, 12_052_990]);
    assert_eq!(errors[1]["detail"]["sku_id"], skus[0]);
    assert_eq!(errors[1]["detail"]["extra_errors"][0]["code"], 12_052_097);
    assert_eq!(errors[3]["detail"]["extra_errors"][0]["code"], 12_052_055);
    assert_eq!(detail(&mut world, &shop_id, &id)["skus"][1]["inventory"][0]["quantity"], 7);
}

#[test]
fn several_warehouses_must_all_be_listed() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let products = world.domains.product.products.values().filter(|product| product.shop_id == shop_id);
    let mut two = products.filter(|product| product.stock.values().all(|stocks| stocks.len() == 2));
    let product = two.find(|product| product.status == Status::Activate).expect("two warehouses").clone();
    let (sku_id, stocks) = product.stock.iter().next().expect("stock");
    let mut update = about("product.update_inventory", &shop_id, &product.id);
    let one = json!({"warehouse_id": stocks[0].warehouse_id, "quantity": 1});
    for inventory in [json!([one]), json!([{"quantity": 1}])] {
        update.body = json!({"skus": [{"id": sku_id, "inventory": inventory}]});
        assert_eq!(play(&mut world, &update)["errors"][0]["code"], 12_019_028);
    }
}

#[test]
fn prices_change_all_or_none() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let id = listed(&mut world, &shop_id);
    let skus = sku_ids(&mut world, &shop_id, &id);
    let mut update = about("product.update_price", &shop_id, &id);
    let price = |id: &str, amount: &str, currency: &str| json!({"id": id, "price": {"amount": amount, "currency": currency}});
    for (bad, code) in [
        (price("1", "5", "USD"), 12_052_557),
        (price(&skus[1], "5", "EUR"), 12_052_084),
        (price(&skus[1], "9000", "USD"), 12_052_570),
    ] {
        update.body = json!({"skus": [price(&skus[0], "5", "USD"), bad]});
        assert_eq!(refusal(&mut world, &update).code, code);
    }
    assert_eq!(detail(&mut world, &shop_id, &id)["skus"][0]["price"]["sale_price"], "12.50");
    update.body = json!({"skus": [price(&skus[0], "5", "USD")]});
    assert_eq!(play(&mut world, &update), json!({}));
    assert_eq!(detail(&mut world, &shop_id, &id)["skus"][0]["price"]["sale_price"], "5");
    set_status(&mut world, &id, Status::SellerDeactivated);
    assert_eq!(refusal(&mut world, &update).code, 12_052_901);
}

#[test]
fn a_running_promotion_locks_the_price() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let running = world.domains.promotion.activities.values();
    let mut running = running.filter(|one| one.shop_id == shop_id && one.status(world.now()) == "ONGOING");
    let entry = running.next().expect("a running activity").products[0].clone();
    let (product_id, sku) = (entry["id"].as_str().expect("id").to_owned(), entry["skus"][0]["id"].clone());
    let mut update = about("product.update_price", &shop_id, &product_id);
    update.body = json!({"skus": [{"id": sku, "price": {"amount": "3", "currency": "USD"}}]});
    assert_eq!(refusal(&mut world, &update).code, 12_052_038);
    world.clock.advance(26 * 86_400);
    play(&mut world, &update);
}
