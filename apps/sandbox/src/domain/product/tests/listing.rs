use serde_json::{Value, json};

use super::{Status, detail, listed, set_status};
use crate::domain::product::{freeze, take_down};
use crate::domain::testing::{START, call, play, refusal, shop, world};
use crate::world::World;

fn batch(world: &mut World, operation: &str, shop_id: &str, ids: &[&str]) -> Value {
    let mut call = call(operation, shop_id);
    call.body = json!({"product_ids": ids});
    play(world, &call)
}

#[test]
fn a_product_goes_down_and_comes_back() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let id = listed(&mut world, &shop_id);
    let status = |world: &mut World| detail(world, &shop_id, &id)["status"].clone();
    assert_eq!(batch(&mut world, "product.deactivate_products", &shop_id, &[&id]), json!({}));
    assert_eq!(status(&mut world), "SELLER_DEACTIVATED");
    assert_eq!(batch(&mut world, "product.activate_products", &shop_id, &[&id]), json!({}));
    assert_eq!(status(&mut world), "PENDING");
    world.clock.advance(60);
    world.settle();
    assert_eq!(status(&mut world), "ACTIVATE");
    batch(&mut world, "product.delete_products", &shop_id, &[&id]);
    let read = super::about("product.get_product", &shop_id, &id);
    assert_eq!(refusal(&mut world, &read).code, 12_052_901);
    batch(&mut world, "product.recover_products", &shop_id, &[&id]);
    assert_eq!(status(&mut world), "SELLER_DEACTIVATED");
}

#[test]
fn good_ones_are_done_and_bad_ones_listed() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let (good, foreign) = (listed(&mut world, &shop_id), shop(&world, "GB"));
    let foreign = listed(&mut world, &foreign);
    let response = batch(&mut world, "product.deactivate_products", &shop_id, &[&good, &foreign, "1"]);
    let errors = response["errors"].as_array().expect("errors");
    assert_eq!(errors[0]["code"], 12_052_048);
    assert_eq!(errors[0]["detail"]["product_id"], foreign);
    assert_eq!(errors[1]["code"], 12_052_260);
    assert_eq!(detail(&mut world, &shop_id, &good)["status"], "SELLER_DEACTIVATED");
    let wrong = batch(&mut world, "product.recover_products", &shop_id, &[&good]);
    assert_eq!(wrong["errors"][0]["code"], 12_052_901);
    set_status(&mut world, &good, Status::Draft);
    let wrapped = batch(&mut world, "product.activate_products", &shop_id, &[&good]);
    assert_eq!(wrapped["errors"][0]["code"], 12_052_990);
    assert_eq!(wrapped["errors"][0]["detail"]["extra_errors"][0]["code"], 12_052_901);
    let mut many = call("product.delete_products", &shop_id);
    many.body = json!({"product_ids": vec!["1"; 21]});
    assert_eq!(refusal(&mut world, &many).code, 12_019_120);
}

#[test]
fn the_platform_takes_products_down() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let id = listed(&mut world, &shop_id);
    take_down(&mut world, &id, "A brand complained.").expect("live");
    assert_eq!(world.outbox[0].data["suspended_reason"], "A brand complained.");
    assert_eq!(freeze(&mut world, &id, "again").expect_err("not live").code, 12_052_901);
    assert_eq!(detail(&mut world, &shop_id, &id)["status"], "PLATFORM_DEACTIVATED");
}

#[test]
fn a_search_filters_and_pages() {
    let mut world = world();
    let mut search = call("product.search_products", &shop(&world, "US"));
    search.version = "202502".into();
    search.query.insert("page_size".into(), json!(10));
    let (mut seen, mut pages) = (Vec::new(), 0);
    loop {
        let page = play(&mut world, &search);
        assert_eq!(page["total_count"], 28);
        seen.extend(page["products"].as_array().expect("products").iter().map(|one| one["id"].to_string()));
        pages += 1;
        if page["next_page_token"] == "" {
            break;
        }
        search.query.insert("page_token".into(), page["next_page_token"].clone());
    }
    seen.sort();
    seen.dedup();
    assert_eq!((seen.len(), pages), (28, 3));
    search.query.shift_remove("page_token");
    for (status, count) in [("FREEZE", 1), ("PENDING", 1), ("ACTIVATE", 21), ("ALL", 28)] {
        search.body = json!({"status": status});
        assert_eq!(play(&mut world, &search)["total_count"], count, "{status}");
    }
    search.body = json!({"seller_skus": ["US-01-RED"]});
    assert_eq!(play(&mut world, &search)["products"][0]["skus"][0]["seller_sku"], "US-01-RED");
}

#[test]
fn windows_include_both_ends() {
    let mut world = world();
    let shop_id = shop(&world, "GB");
    world.clock.advance(100);
    let id = listed(&mut world, &shop_id);
    let mut search = call("product.search_products", &shop_id);
    for (from, to, count) in [(100, 100, 1), (101, 200, 0), (0, 99, 0), (0, 100, 1)] {
        search.body = json!({"create_time_ge": START + from, "create_time_le": START + to});
        assert_eq!(play(&mut world, &search)["total_count"], count, "{from} to {to}");
    }
    search.body = json!({"create_time_ge": START + 100});
    assert_eq!(play(&mut world, &search)["products"][0]["id"], id);
    search.body = json!({"update_time_ge": 2, "update_time_le": 1});
    assert_eq!(refusal(&mut world, &search).code, 12_019_119);
}

#[test]
fn a_search_has_limits() {
    let mut world = world();
    let mut search = call("product.search_products", &shop(&world, "US"));
    search.body = json!({"seller_skus": vec!["x"; 11]});
    assert_eq!(refusal(&mut world, &search).code, 12_019_027);
    search.body = json!({"sku_ids": vec!["1"; 11]});
    assert_eq!(refusal(&mut world, &search).code, 12_019_087);
    search.body = json!({"status": "GONE"});
    assert_eq!(refusal(&mut world, &search).code, 12_019_113);
    world.domains.product.search_cap = 27;
    search.body = json!({});
    assert_eq!(refusal(&mut world, &search).code, 12_052_180);
}

#[test]
fn older_versions_show_less() {
    let mut world = world();
    let mut search = call("product.search_products", &shop(&world, "US"));
    search.version = "202309".into();
    assert_eq!(play(&mut world, &search)["products"][0].get("audit"), None);
    search.version = "202312".into();
    let middle = play(&mut world, &search);
    assert!(middle["products"][0].get("audit").is_some());
    assert_eq!(middle["products"][0].get("has_draft"), None);
}
