//! Orders: transitions, searches, addresses, sums, references.

use serde_json::{Value, json};

use super::fits::play;
use super::{NewOrder, create, transition};
use crate::call::Call;
use crate::domain::lifecycle::move_to;
use crate::domain::testing::{START, call, refusal, shop, world};
use crate::domain::{fulfillment, product};
use crate::model::order::Status;
use crate::model::order::find;
use crate::model::{address, money};
use crate::world::World;

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// An order of `units` lines in the shop of a region.
pub(crate) fn place(world: &mut World, region: &str, units: u32, change: fn(&mut NewOrder)) -> String {
    let shop_id = shop(world, region);
    let sku = product::live_skus(world, &shop_id).into_iter().next().expect("a SKU on sale");
    let mut new = NewOrder { shop_id, lines: vec![(sku.sku_id, units)], ..NewOrder::default() };
    change(&mut new);
    create(world, new).expect("an order")
}

pub(crate) fn status(world: &World, order_id: &str) -> &'static str {
    find(world, order_id).expect("the order").status.name()
}

/// The statuses that the subscribers received since the last look.
fn heard(world: &mut World, order_id: &str) -> Vec<String> {
    let events: Vec<_> = world.outbox.drain(..).collect();
    let mine = events.iter().filter(|event| event.event_type == 1 && event.data["order_id"] == order_id);
    mine.map(|event| event.data["order_status"].as_str().unwrap_or_default().to_owned()).collect()
}

fn later(world: &mut World, seconds: i64) {
    world.clock.advance(seconds);
    world.settle();
}

#[test]
fn every_transition_is_told_to_the_subscribers() {
    let mut world = world();
    let id = place(&mut world, "GB", 2, |new| {
        new.on_hold = true;
        new.unpaid = true;
    });
    for status in Status::ALL.iter().take(8) {
        move_to(&mut world, &id, status.name()).unwrap();
    }
    let told = heard(&mut world, &id);
    let names: Vec<&str> = Status::ALL.iter().take(8).map(|status| status.name()).collect();
    assert_eq!(told, names);
}

#[test]
fn a_cancelled_order_is_told_as_cancel() {
    let mut world = world();
    let cancellable =
        ["UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "PARTIALLY_SHIPPING", "AWAITING_COLLECTION", "IN_TRANSIT"];
    for from in cancellable {
        let id = place(&mut world, "DE", 2, |new| new.unpaid = true);
        move_to(&mut world, &id, from).expect(from);
        heard(&mut world, &id);
        move_to(&mut world, &id, "CANCELLED").expect(from);
        assert_eq!(heard(&mut world, &id), ["CANCEL"], "{from}");
        assert_eq!(find(&world, &id).unwrap().times.cancelled, Some(START));
    }
}

#[test]
fn no_way_leads_back() {
    let mut world = world();
    let id = place(&mut world, "US", 1, |_| {});
    move_to(&mut world, &id, "DELIVERED").unwrap();
    for to in ["UNPAID", "AWAITING_SHIPMENT", "CANCELLED"] {
        let refusal = move_to(&mut world, &id, to).unwrap_err();
        assert_eq!(refusal.code, 25_001_003);
        assert!(refusal.message.contains("DELIVERED") && refusal.message.contains(to));
    }
    assert_eq!(move_to(&mut world, &id, "SHIPPED").unwrap_err().code, 21_001_001);
    assert_eq!(move_to(&mut world, "1", "DELIVERED").unwrap_err().code, 25_007_006);
}

#[test]
fn one_line_cannot_be_shipped_in_part() {
    let mut world = world();
    let id = place(&mut world, "US", 1, |_| {});
    assert_eq!(move_to(&mut world, &id, "PARTIALLY_SHIPPING").unwrap_err().code, 21_011_035);
}

#[test]
fn the_hold_ends_after_an_hour() {
    let mut world = world();
    let id = place(&mut world, "US", 1, |new| new.on_hold = true);
    later(&mut world, HOUR - 1);
    assert_eq!(status(&world, &id), "ON_HOLD");
    later(&mut world, 1);
    assert_eq!(status(&world, &id), "AWAITING_SHIPMENT");
    assert_eq!(find(&world, &id).unwrap().times.updated, START + HOUR);
}

#[test]
fn a_pre_order_waits_for_its_release() {
    let mut world = world();
    let id = place(&mut world, "US", 1, |new| {
        new.on_hold = true;
        new.order_type = Some("PRE_ORDER".into());
        new.release = Some(START + 3 * DAY);
    });
    later(&mut world, 2 * DAY);
    assert_eq!(status(&world, &id), "ON_HOLD");
    later(&mut world, DAY);
    assert_eq!(status(&world, &id), "AWAITING_SHIPMENT");
}

#[test]
fn deadlines_cancel_what_is_late() {
    let mut world = world();
    let unpaid = place(&mut world, "US", 1, |new| new.unpaid = true);
    let unshipped = place(&mut world, "US", 1, |_| {});
    later(&mut world, DAY);
    assert_eq!((status(&world, &unpaid), status(&world, &unshipped)), ("CANCELLED", "AWAITING_SHIPMENT"));
    later(&mut world, 4 * DAY);
    let order = find(&world, &unshipped).unwrap();
    assert_eq!(order.status.name(), "CANCELLED");
    assert_eq!(order.cancellation.as_ref().unwrap().by, "SYSTEM");
    assert_eq!(order.times.cancelled, Some(START + 5 * DAY));
}

#[test]
fn a_shipped_order_travels_by_itself_and_completes() {
    let mut world = world();
    let id = place(&mut world, "GB", 1, |_| {});
    fulfillment::ship_rest(&mut world, &id, START);
    for (wait, expected) in [(4 * HOUR, "IN_TRANSIT"), (3 * DAY, "DELIVERED"), (7 * DAY, "COMPLETED")] {
        later(&mut world, wait);
        assert_eq!(status(&world, &id), expected);
    }
    let times = find(&world, &id).unwrap().times;
    assert_eq!(times.shipped, Some(START));
    assert_eq!(times.collected, Some(START + 4 * HOUR));
    assert_eq!(times.delivered, Some(START + 4 * HOUR + 3 * DAY));
}

#[test]
fn a_jump_of_the_clock_skips_no_state() {
    let mut world = world();
    let id = place(&mut world, "GB", 1, |_| {});
    fulfillment::ship_rest(&mut world, &id, START);
    heard(&mut world, &id);
    later(&mut world, 60 * DAY);
    assert_eq!(heard(&mut world, &id), ["IN_TRANSIT", "DELIVERED", "COMPLETED"]);
}

#[test]
fn tiktok_ships_what_it_stores() {
    let mut world = world();
    let id = place(&mut world, "US", 1, |new| new.by_tiktok = true);
    later(&mut world, 4 * HOUR);
    assert_eq!(status(&world, &id), "AWAITING_COLLECTION");
}

#[test]
fn stock_follows_the_order() {
    let mut world = world();
    let shop_id = shop(&world, "GB");
    let sku = product::live_skus(&world, &shop_id)[0].clone();
    let stock = |world: &World| {
        let product = &world.domains.product.products[&sku.product_id];
        product.available(&sku.sku_id)
    };
    let before = stock(&world);
    let id = place(&mut world, "GB", 3, |_| {});
    assert_eq!(stock(&world), before - 3);
    move_to(&mut world, &id, "CANCELLED").unwrap();
    assert_eq!(stock(&world), before);
    let id = place(&mut world, "GB", 1, |_| {});
    move_to(&mut world, &id, "IN_TRANSIT").unwrap();
    move_to(&mut world, &id, "CANCELLED").unwrap();
    assert_eq!(stock(&world), before - 1, "what left the warehouse does not come back by itself");
}

#[test]
fn an_order_that_asks_too_much_takes_nothing() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let lines = vec![("1".to_owned(), 1)];
    let new = NewOrder { shop_id: shop_id.clone(), lines, ..NewOrder::default() };
    assert_eq!(create(&mut world, new).unwrap_err().code, 21_001_001);
    let empty = NewOrder { shop_id, ..NewOrder::default() };
    assert!(create(&mut world, empty).unwrap_err().message.contains("line"));
    let nowhere = NewOrder { shop_id: "1".into(), ..NewOrder::default() };
    assert!(create(&mut world, nowhere).unwrap_err().message.contains("shop"));
}

fn search(world: &mut World, region: &str, query: Value, body: Value) -> Value {
    let shop_id = shop(world, region);
    let query = query.as_object().cloned().unwrap_or_default();
    let call = Call { query, body, version: "202309".into(), ..call("order.get_order_list", &shop_id) };
    play(world, &call)
}

fn ids(response: &Value) -> Vec<String> {
    let orders = response["orders"].as_array().expect("orders");
    orders.iter().map(|order| order["id"].as_str().expect("an id").to_owned()).collect()
}

#[test]
fn each_shop_starts_with_orders_in_every_state() {
    let mut world = world();
    for region in ["US", "GB", "DE"] {
        let response = search(&mut world, region, json!({"page_size": 100}), json!({}));
        let orders = response["orders"].as_array().unwrap();
        assert!(orders.len() >= 12, "{region}: {}", orders.len());
        for status in
            ["ON_HOLD", "UNPAID", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED", "CANCELLED"]
        {
            assert!(orders.iter().any(|order| order["status"] == status), "{region} has no {status} order");
        }
        let waiting =
            |order: &&Value| order["status"] == "AWAITING_SHIPMENT" && order["shipping_type"] == "TIKTOK";
        assert!(orders.iter().filter(waiting).count() >= 2, "{region}");
        assert!(orders.iter().any(|order| order["is_buyer_request_cancel"] == true), "{region}");
    }
}

#[test]
fn the_same_seed_makes_the_same_orders() {
    let (mut one, mut two) = (world(), world());
    let first = search(&mut one, "US", json!({"page_size": 100}), json!({}));
    assert!(first == search(&mut two, "US", json!({"page_size": 100}), json!({})));
}

#[test]
fn the_search_pages_newest_first_without_gaps() {
    let mut world = world();
    let all = ids(&search(&mut world, "US", json!({"page_size": 100}), json!({})));
    let mut seen = Vec::new();
    let mut token = String::new();
    loop {
        let page = search(&mut world, "US", json!({"page_size": 5, "page_token": token}), json!({}));
        assert_eq!(page["total_count"], json!(all.len()));
        seen.extend(ids(&page));
        token = page["next_page_token"].as_str().unwrap().to_owned();
        if token.is_empty() {
            break;
        }
    }
    assert_eq!(seen, all);
    let mut ascending =
        ids(&search(&mut world, "US", json!({"page_size": 100, "sort_order": "ASC"}), json!({})));
    ascending.reverse();
    assert_eq!(ascending, all);
}

#[test]
fn the_search_sorts_by_update_time() {
    let mut world = world();
    let id = ids(&search(&mut world, "US", json!({"page_size": 100}), json!({}))).pop().unwrap();
    let address = find(&world, &id).unwrap().address.clone();
    transition::update_address(&mut world, &id, address);
    let first = search(&mut world, "US", json!({"page_size": 1, "sort_field": "update_time"}), json!({}));
    assert_eq!(ids(&first), [id]);
}

#[test]
fn windows_include_their_start_and_exclude_their_end() {
    let mut world = world();
    let id = place(&mut world, "US", 1, |_| {});
    for (body, found) in [
        (json!({"create_time_ge": START}), true),
        (json!({"create_time_ge": START + 1}), false),
        (json!({"create_time_lt": START}), false),
        (json!({"create_time_lt": START + 1, "create_time_ge": START}), true),
        (json!({"update_time_ge": START, "update_time_lt": START + 1}), true),
        (json!({"update_time_lt": START}), false),
    ] {
        let response = search(&mut world, "US", json!({"page_size": 100}), body.clone());
        assert_eq!(ids(&response).contains(&id), found, "{body}");
    }
}

#[test]
fn every_filter_of_the_search_filters() {
    let mut world = world();
    let id = place(&mut world, "US", 1, |new| new.shipping_type = Some("SELLER".into()));
    let order = find(&world, &id).unwrap().clone();
    let all = ids(&search(&mut world, "US", json!({"page_size": 100}), json!({}))).len();
    for (body, field, value) in [
        (json!({"order_status": "AWAITING_SHIPMENT"}), "status", json!("AWAITING_SHIPMENT")),
        (json!({"shipping_type": "SELLER"}), "shipping_type", json!("SELLER")),
        (json!({"buyer_user_id": order.buyer.user_id}), "user_id", json!(order.buyer.user_id)),
        (json!({"is_buyer_request_cancel": false}), "is_buyer_request_cancel", json!(false)),
    ] {
        let response = search(&mut world, "US", json!({"page_size": 100}), body.clone());
        let orders = response["orders"].as_array().unwrap();
        assert!(orders.iter().all(|order| order[field] == value), "{body}");
        assert!(orders.iter().any(|order| order["id"] == id.as_str()) && orders.len() < all, "{body}");
    }
    let elsewhere = json!({"warehouse_ids": ["1"]});
    assert!(ids(&search(&mut world, "US", json!({"page_size": 100}), elsewhere)).is_empty());
    let here = json!({"warehouse_ids": [order.shipping.warehouse_id]});
    assert!(ids(&search(&mut world, "US", json!({"page_size": 100}), here)).contains(&id));
}

#[test]
fn the_search_refuses_nonsense() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let bad = [
        (json!({"sort_field": "pay_time"}), json!({})),
        (json!({"sort_order": "UP"}), json!({})),
        (json!({}), json!({"order_status": "TO_SHIP"})),
        (json!({}), json!({"create_time_ge": 5, "create_time_lt": 4})),
    ];
    for (query, body) in bad {
        let query = query.as_object().cloned().unwrap();
        let call = Call { query, body, ..call("order.get_order_list", &shop_id) };
        assert_eq!(refusal(&mut world, &call).code, 21_001_001, "{call:?}");
    }
}

fn by_ids(operation: &str, world: &World, region: &str, ids: &[&str]) -> Call {
    let query = json!({"ids": ids}).as_object().cloned().unwrap();
    Call { query, version: "202309".into(), ..call(operation, &shop(world, region)) }
}

#[test]
fn details_are_of_own_orders_only() {
    let mut world = world();
    let american = place(&mut world, "US", 2, |_| {});
    let british = place(&mut world, "GB", 1, |_| {});
    let call = by_ids("order.get_order_detail", &world, "US", &[&american]);
    let order = play(&mut world, &call)["orders"][0].clone();
    assert_eq!(order["line_items"].as_array().unwrap().len(), 2);
    assert_eq!(order["packages"], json!([]), "no package before the ship call in the United States");
    for ids in [[american.as_str(), british.as_str()], [american.as_str(), "1"]] {
        let call = by_ids("order.get_order_detail", &world, "US", &ids);
        assert_eq!(refusal(&mut world, &call).code, 21_008_111);
    }
    let many: Vec<&str> = std::iter::repeat_n(american.as_str(), 51).collect();
    let call = by_ids("order.get_order_detail", &world, "US", &many);
    assert_eq!(refusal(&mut world, &call).code, 21_001_001);
}

#[test]
fn all_orders_fit_the_schema_in_all_shapes() {
    let mut world = world();
    for region in ["US", "GB", "DE"] {
        let all = ids(&search(&mut world, region, json!({"page_size": 100}), json!({})));
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        for operation in ["order.get_order_detail", "order.get_privileged_order_detail"] {
            let call = by_ids(operation, &world, region, &all);
            play(&mut world, &call);
        }
    }
}

#[test]
fn the_parts_of_a_payment_add_up() {
    let mut world = world();
    for region in ["US", "GB", "DE"] {
        let response = search(&mut world, region, json!({"page_size": 100}), json!({}));
        for order in response["orders"].as_array().unwrap() {
            payment_adds_up(&order["payment"]);
            let id = order["id"].as_str().unwrap();
            let path = [("order_id".to_owned(), id.to_owned())].into();
            let shop_id = shop(&world, region);
            let call = Call { path, ..call("order.get_price_detail", &shop_id) };
            let detail = play(&mut world, &call);
            assert_eq!(detail["total"], order["payment"]["total_amount"]);
            let lines = detail["line_items"].as_array().unwrap();
            let sum: i64 = lines.iter().map(|line| minor(&line["total"])).sum();
            assert_eq!(sum, minor(&detail["total"]), "the lines of {id}");
        }
    }
}

fn minor(amount: &Value) -> i64 {
    money::parse(amount.as_str().expect("an amount"), "USD").expect("a decimal")
}

fn payment_adds_up(payment: &Value) {
    let amount = |name: &str| minor(&payment[name]);
    let sub_total =
        amount("original_total_product_price") - amount("seller_discount") - amount("platform_discount");
    assert_eq!(amount("sub_total"), sub_total);
    let shipping = amount("original_shipping_fee")
        - amount("shipping_fee_seller_discount")
        - amount("shipping_fee_platform_discount");
    assert_eq!(amount("shipping_fee"), shipping);
    let total = sub_total + shipping + amount("tax") + amount("retail_delivery_fee");
    assert_eq!(amount("total_amount"), total);
    assert!(total > 0);
}

#[test]
fn addresses_show_what_the_market_allows() {
    let mut world = world();
    let held = place(&mut world, "GB", 1, |new| new.on_hold = true);
    let own = place(&mut world, "GB", 1, |new| new.shipping_type = Some("SELLER".into()));
    let platform = place(&mut world, "GB", 1, |_| {});
    let american = place(&mut world, "US", 1, |new| new.shipping_type = Some("SELLER".into()));
    let sight = |world: &World, id: &str| address::sight(find(world, id).unwrap(), world.now());
    assert_eq!(sight(&world, &held), address::Sight::Empty);
    assert_eq!(sight(&world, &own), address::Sight::Clear);
    assert_eq!(sight(&world, &platform), address::Sight::Contact);
    assert_eq!(sight(&world, &american), address::Sight::Clear);
    move_to(&mut world, &american, "COMPLETED").unwrap();
    world.clock.advance(30 * DAY);
    assert_eq!(sight(&world, &american), address::Sight::Masked);
}

#[test]
fn a_new_address_is_told() {
    let mut world = world();
    let id = place(&mut world, "GB", 1, |_| {});
    world.outbox.clear();
    let address = find(&world, &id).unwrap().address.clone();
    transition::update_address(&mut world, &id, address);
    let event = &world.outbox[0];
    assert_eq!((event.event_type, event.topic.as_str()), (3, "RECIPIENT_ADDRESS_UPDATE"));
    assert_eq!(event.data, json!({"order_id": id, "update_time": START}));
    assert!(find(&world, &id).unwrap().address_updated);
}

fn reference(order_id: &str, platform: &str, id: &str) -> Value {
    json!({"id": order_id, "external_order": {"id": id, "platform": platform, "line_items": []}})
}

#[test]
fn external_references_are_kept_and_found() {
    let mut world = world();
    let (mine, theirs) = (place(&mut world, "US", 1, |_| {}), place(&mut world, "GB", 1, |_| {}));
    let shop_id = shop(&world, "US");
    let body = json!({"orders": [reference(&mine, "SHOPIFY", "S1"), reference(&theirs, "SHOPIFY", "S2")]});
    let add = Call { body, ..call("order.add_external_order_references", &shop_id) };
    let errors = play(&mut world, &add)["errors"].clone();
    assert_eq!(errors.as_array().unwrap().len(), 1);
    assert_eq!(errors[0]["code"], "36020001");
    assert_eq!(errors[0]["detail"]["order_id"], theirs);
    let query = json!({"platform": "SHOPIFY", "external_order_id": "S1"}).as_object().cloned().unwrap();
    let find = Call { query, ..call("order.search_order_by_external_order_references", &shop_id) };
    assert_eq!(play(&mut world, &find)["orders"][0]["id"], mine);
    let query = json!({"platform": "OTHER"}).as_object().cloned().unwrap();
    let path = [("order_id".to_owned(), mine)].into();
    let get = Call { query, path, ..call("order.get_external_order_references", &shop_id) };
    assert_eq!(play(&mut world, &get)["external_orders"], json!([]));
}
