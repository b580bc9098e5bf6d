use serde_json::{Value, json};

use super::{about, body, detail, listed, upload};
use crate::call::Call;
use crate::domain::testing::{call, play, refusal, shop, world};
use crate::world::World;

fn global_body(world: &mut World) -> Value {
    let uri = upload::keep_plain(world, [7, 7, 7]);
    json!({
        "title": "A carafe for the whole of Europe",
        "description": "<p>A carafe.</p>",
        "category_id": "853000",
        "category_version": "v1",
        "main_images": [{"uri": uri}],
        "package_weight": {"value": "1", "unit": "KILOGRAM"},
        "skus": [{"price": {"amount": "20", "currency": "USD"}, "seller_sku": "CARAFE"}],
    })
}

fn target(region: &str, sku_id: &Value, currency: &str) -> Value {
    json!({
        "region": region,
        "skus": [{
            "related_global_sku_id": sku_id,
            "price": {"amount": "18", "currency": currency},
            "inventory": {"quantity": 4},
        }],
    })
}

fn at_global(operation: &str, shop_id: &str, id: &Value) -> Call {
    let mut call = call(operation, shop_id);
    call.path.insert("global_product_id".into(), id.as_str().expect("id").into());
    call
}

#[test]
fn a_global_product_is_published_market_by_market() {
    let mut world = world();
    let (uk, de) = (shop(&world, "GB"), shop(&world, "DE"));
    let mut create = call("product.create_global_product", &uk);
    create.body = global_body(&mut world);
    let made = play(&mut world, &create);
    let (id, sku) = (made["global_product_id"].clone(), made["global_skus"][0]["id"].clone());
    let mut publish = at_global("product.publish_global_product", &uk, &id);
    publish.body = json!({"publish_target": [
        target("DE", &sku, "EUR"), target("GB", &sku, "USD"), target("MY", &sku, "MYR"),
    ]});
    let response = play(&mut world, &publish);
    let states: Vec<&Value> =
        response["publish_result"].as_array().expect("results").iter().map(|one| &one["status"]).collect();
    assert_eq!(states, ["SUCCESS", "DRAFT", "FAILED"]);
    assert_eq!(response["products"][0]["shop_id"], de);
    let local = response["products"][0]["id"].as_str().expect("id");
    let shown = detail(&mut world, &de, local);
    assert_eq!(shown["global_product_association"]["global_product_id"], id);
    assert_eq!(
        (&shown["status"], &shown["skus"][0]["price"]["sale_price"]),
        (&json!("PENDING"), &json!("18"))
    );
    assert_eq!(refusal(&mut world, &publish).code, 12_019_212);
    let found = play(&mut world, &at_global("product.get_global_product", &uk, &id));
    assert_eq!(found["products"].as_array().map(Vec::len), Some(2));
}

#[test]
fn an_edit_reaches_the_markets() {
    let mut world = world();
    let (uk, de) = (shop(&world, "GB"), shop(&world, "DE"));
    let mut create = call("product.create_global_product", &uk);
    create.body = global_body(&mut world);
    let made = play(&mut world, &create);
    let (id, sku) = (made["global_product_id"].clone(), made["global_skus"][0]["id"].clone());
    let mut publish = at_global("product.publish_global_product", &uk, &id);
    publish.body = json!({"publish_target": [target("DE", &sku, "EUR")]});
    let local = play(&mut world, &publish)["products"][0]["id"].as_str().expect("id").to_owned();
    let mut edit = at_global("product.partial_edit_global_product", &uk, &id);
    edit.body = json!({"title": "A carafe with another title"});
    assert_eq!(play(&mut world, &edit)["publish_results"][0]["region"], "DE");
    world.clock.advance(60);
    world.settle();
    assert_eq!(detail(&mut world, &de, &local)["title"], "A carafe with another title");
    let mut stock = at_global("product.update_global_inventory", &uk, &id);
    stock.body = json!({"global_skus": []});
    assert_eq!(refusal(&mut world, &stock).code, 12_052_901, "published ones are set locally");
}

#[test]
fn only_border_sellers_have_global_products() {
    let mut world = world();
    let (us, uk) = (shop(&world, "US"), shop(&world, "GB"));
    let mut create = call("product.create_global_product", &us);
    create.body = global_body(&mut world);
    assert_eq!(refusal(&mut world, &create).code, 12_019_114);
    let mut check = call("product.check_global_product_listing", &uk);
    check.body = create.body.clone();
    assert_eq!(play(&mut world, &check)["check_result"], "PASS");
    check.body["title"] = json!("");
    assert_eq!(play(&mut world, &check)["fail_reasons"][0]["message"], "product name is empty");
    let search = call("product.search_global_products", &uk);
    let found = play(&mut world, &search);
    let id = found["global_products"][0]["id"].clone();
    let mut delete = call("product.delete_global_products", &uk);
    delete.body = json!({"global_product_ids": [id, "1"]});
    let errors = play(&mut world, &delete)["errors"].clone();
    assert_eq!(
        (&errors[0]["code"], &errors[0]["detail"]["global_product_id"]),
        (&json!(12_019_150), &json!("1"))
    );
    let gone = at_global("product.get_global_product", &uk, &id);
    assert_eq!(refusal(&mut world, &gone).code, 12_019_150);
}

#[test]
fn a_product_is_replicated_once_per_market() {
    let mut world = world();
    let (uk, de) = (shop(&world, "GB"), shop(&world, "DE"));
    let id = listed(&mut world, &uk);
    let sku = detail(&mut world, &uk, &id)["skus"].clone();
    let price = json!({"sale_price": "11", "currency": "EUR"});
    let mut copy = about("product.replicate_product", &uk, &id);
    copy.body = json!({"replicate_target": [{"region": "DE", "skus": [
        {"source_sku_id": sku[0]["id"], "price": price}, {"source_sku_id": sku[1]["id"], "price": price},
    ]}]});
    assert_eq!(play(&mut world, &copy), json!({}));
    let told = world.outbox.iter().find(|event| event.event_type == 51).expect("type 51");
    assert_eq!(told.data["replicated_product"]["result"], "SUCCESS");
    let list = play(&mut world, &about("product.get_global_replicated_products", &uk, &id));
    assert_eq!(list["replicated_products"][0]["shop_id"], de);
    assert_eq!(play(&mut world, &copy)["errors"][0]["code"], 12_019_212);
    copy.body = json!({"replicate_target": [{"region": "US", "skus": []}]});
    let error = play(&mut world, &copy)["errors"][0].clone();
    assert_eq!((&error["code"], &error["detail"]["region"]), (&json!(12_052_903), &json!("US")));
    let mut local = about("product.replicate_product", &shop(&world, "US"), &id);
    local.body = body(&mut world, &uk);
    assert_eq!(refusal(&mut world, &local).code, 12_019_114);
}
