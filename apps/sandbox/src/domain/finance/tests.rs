use serde_json::{Value, json};

use super::close::{DAY, settle};
use super::{Item, Sale};
use crate::call::Call;
use crate::domain::lifecycle;
use crate::domain::testing::{START, call, play, refusal, shop, world};
use crate::model::order;
use crate::model::price;
use crate::world::World;

fn list(world: &World, operation: &str, sort_field: &str) -> Call {
    let mut list = call(operation, &shop(world, "US"));
    list.query.insert("sort_field".into(), json!(sort_field));
    list.query.insert("sort_order".into(), json!("DESC"));
    list
}

fn sale(shop_id: &str) -> Sale {
    let item = Item {
        sku_id: "1".into(),
        sku_name: "Red".into(),
        product_name: "Mug".into(),
        subtotal: 2_000,
        seller_discount: 100,
        platform_discount: 50,
        refund: 0,
    };
    Sale {
        order_id: "576400000000000001".into(),
        shop_id: shop_id.into(),
        currency: "USD".into(),
        created: START - 10 * DAY,
        delivered: Some(START - 5 * DAY),
        completed: Some(START),
        paid_shipping: 300,
        items: vec![item.clone(), item],
    }
}

fn newest_statement(world: &mut World) -> Value {
    let ask = list(world, "finance.get_statements", "statement_time");
    play(world, &ask)["statements"][0].clone()
}

#[test]
fn statements_page_without_a_total() {
    let mut world = world();
    let mut ask = list(&world, "finance.get_statements", "statement_time");
    let first = play(&mut world, &ask);
    assert_eq!(first["statements"].as_array().map(Vec::len), Some(20));
    assert_eq!(first.get("total_count"), None);
    ask.query.insert("page_token".into(), first["next_page_token"].clone());
    assert_eq!(play(&mut world, &ask)["next_page_token"], "");
    ask.query.insert("sort_field".into(), json!("create_time"));
    assert_eq!(refusal(&mut world, &ask).code, 36_009_004);
}

#[test]
fn a_completed_order_is_in_the_statement_of_its_day() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let before = newest_statement(&mut world);
    settle(&mut world, sale(&shop_id));
    settle(&mut world, sale(&shop_id));
    assert_eq!(newest_statement(&mut world), before, "the day has not ended");
    world.clock.advance(DAY);
    world.settle();
    let statement = newest_statement(&mut world);
    assert_ne!(statement["id"], before["id"]);
    assert_eq!(statement["revenue_amount"], "38.00", "settled once");
    assert_eq!(statement["settlement_amount"], "34.22");
    assert_eq!(statement["payment_status"], "PROCESSING");
    world.clock.advance(3 * DAY);
    assert_eq!(newest_statement(&mut world)["payment_status"], "PAID");
}

#[test]
fn the_transactions_of_a_statement_add_up_to_it() {
    let mut world = world();
    let statement = newest_statement(&mut world);
    let mut ask = list(&world, "finance.get_statement_transactions", "order_create_time");
    ask.path.insert("statement_id".into(), statement["id"].as_str().expect("id").into());
    for (version, rows) in [("202309", "statement_transactions"), ("202501", "transactions")] {
        ask.version = version.into();
        let response = play(&mut world, &ask);
        let amounts = response[rows].as_array().expect("rows").iter();
        let sum: i64 = amounts
            .map(|row| price::parse(row["settlement_amount"].as_str().expect("amount")).expect("money"))
            .sum();
        assert_eq!(statement["settlement_amount"], price::format(sum), "{version}");
    }
    ask.path.insert("statement_id".into(), "1".into());
    assert_eq!(refusal(&mut world, &ask).code, 36_009_004);
}

#[test]
fn an_order_tells_what_each_sku_brought() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    settle(&mut world, sale(&shop_id));
    world.clock.advance(DAY);
    world.settle();
    let mut ask = call("finance.get_order_statement_transactions", &shop_id);
    ask.path.insert("order_id".into(), "576400000000000001".into());
    let response = play(&mut world, &ask);
    assert_eq!(response["sku_transactions"][0]["quantity"], "2");
    assert_eq!(response["sku_transactions"][0]["fee_tax_breakdown"]["fee"]["referral_fee_amount"], "-2.28");
    assert_eq!(response["fee_and_tax_amount"], "-2.28");
    ask.version = "202309".into();
    let response = play(&mut world, &ask);
    assert_eq!(response["statement_transactions"][0]["sku_statement_transactions"][0]["quantity"], 2);
    ask.shop_id = Some(shop(&world, "GB"));
    assert_eq!(refusal(&mut world, &ask).code, 36_009_004, "another shop's order");
}

#[test]
fn payments_come_a_day_after_their_statement() {
    let mut world = world();
    let ask = list(&world, "finance.get_payments", "create_time");
    let payments = play(&mut world, &ask);
    let newest = &payments["payments"][0];
    assert_eq!(newest["status"], "PROCESSING");
    assert_eq!(newest.get("reserve_amount"), None, "202605 has none");
    assert_eq!(payments["payments"][5]["status"], "PAID");
}

#[test]
fn withdrawals_are_of_the_wanted_types() {
    let mut world = world();
    let mut ask = call("finance.get_withdrawals", &shop(&world, "US"));
    ask.query.insert("types".into(), json!(["WITHDRAW"]));
    assert_eq!(play(&mut world, &ask)["total_count"], 2);
    ask.query.insert("types".into(), json!(["PAYMENT", "REFUND"]));
    assert_eq!(play(&mut world, &ask)["total_count"], 0);
    ask.query.insert("types".into(), json!(["GIFT"]));
    assert_eq!(refusal(&mut world, &ask).code, 36_009_004);
}

#[test]
fn an_order_leaves_the_unsettled_ones_when_its_day_closes() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let orders = order::of_shop(&world, &shop_id);
    let delivered = orders.iter().find(|order| order.status == order::Status::Delivered).expect("delivered");
    let order_id = delivered.id.clone();
    let mut ask = list(&world, "finance.get_unsettled_transactions", "order_create_time");
    ask.query.insert("page_size".into(), json!(100));
    let is_listed = |response: &Value| {
        let mut rows = response["transactions"].as_array().expect("rows").iter();
        rows.any(|row| row["order_id"] == order_id)
    };
    assert!(is_listed(&play(&mut world, &ask)));
    lifecycle::move_to(&mut world, &order_id, "COMPLETED").expect("completes");
    assert!(is_listed(&play(&mut world, &ask)), "until the day closes");
    let mut one = call("finance.get_order_statement_transactions", &shop_id);
    one.path.insert("order_id".into(), order_id.clone());
    assert_eq!(play(&mut world, &one)["sku_transactions"], json!([]));
    world.clock.advance(DAY);
    world.settle();
    assert!(!is_listed(&play(&mut world, &ask)));
    assert!(play(&mut world, &one)["sku_transactions"][0]["statement_id"].is_string());
}

#[test]
fn estimates_add_up_and_say_when() {
    let mut world = world();
    let mut ask = list(&world, "finance.get_unsettled_transactions", "order_create_time");
    ask.query.insert("page_size".into(), json!(100));
    let response = play(&mut world, &ask);
    let rows = response["transactions"].as_array().expect("rows");
    let amount =
        |row: &Value| price::parse(row["est_settlement_amount"].as_str().expect("amount")).expect("money");
    let sum: i64 = rows.iter().map(amount).sum();
    assert_eq!(response["sum_est_settlement_amount"], price::format(sum));
    let before = rows.iter().find(|row| row.get("order_delivery_time").is_none()).expect("not delivered");
    assert_eq!(before["estimated_settlement"], "8 days after delivery");
    assert!(rows.iter().any(|row| row.get("order_delivery_time").is_some()));
}
