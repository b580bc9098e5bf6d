//! Packages: shipping, labels, splitting, combining, and what is refused when.

use serde_json::{Value, json};

use super::{document, set_label_delay, ship_rest};
use crate::call::Call;
use crate::domain::lifecycle::move_to;
use crate::domain::order::fits::play;
use crate::domain::order::tests::{place, status};
use crate::domain::order::{NewOrder, create};
use crate::domain::testing::{START, call, refusal, shop, world};
use crate::domain::{product, return_refund};
use crate::model::order::find as order;
use crate::model::package::{find, of_order};
use crate::world::World;

const HOUR: i64 = 3600;
const US_PROVIDER: &str = "7117858858072016686";
const GB_PROVIDER: &str = "7061192106294593285";

fn request(world: &World, region: &str, operation: &str, path: &[(&str, &str)], body: Value) -> Call {
    let path = path.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Call { path, body, version: "202309".into(), ..call(operation, &shop(world, region)) }
}

fn package_of(world: &World, order_id: &str) -> String {
    of_order(world, order_id)[0].id.clone()
}

fn ship_call(world: &World, region: &str, package: &str) -> Call {
    request(world, region, "fulfillment.ship_package", &[("package_id", package)], json!({}))
}

fn mark_call(world: &World, region: &str, order_id: &str, number: &str, provider: &str) -> Call {
    let body = json!({"tracking_number": number, "shipping_provider_id": provider});
    request(world, region, "fulfillment.mark_package_as_shipped", &[("order_id", order_id)], body)
}

fn create_call(world: &World, order_id: &str, lines: &[String]) -> Call {
    let body = json!({"order_id": order_id, "order_line_item_ids": lines});
    request(world, "US", "fulfillment.create_packages", &[], body)
}

fn seller_shipping(new: &mut NewOrder) {
    new.shipping_type = Some("SELLER".into());
}

/// Turns the German shop into one of another market; its data stay.
fn move_shop(world: &mut World, region: &str) {
    let shop = world.shops.iter_mut().find(|shop| shop.region == "DE").expect("a German shop");
    shop.region = region.into();
}

fn line_ids(world: &World, order_id: &str) -> Vec<String> {
    order(world, order_id).unwrap().lines.iter().map(|line| line.id.clone()).collect()
}

#[test]
fn a_british_package_exists_from_payment_and_is_shipped_once() {
    let mut world = world();
    let id = place(&mut world, "GB", 2, |_| {});
    let package = package_of(&world, &id);
    let call = ship_call(&world, "GB", &package);
    assert_eq!(play(&mut world, &call), json!({}));
    assert_eq!(status(&world, &id), "AWAITING_COLLECTION");
    assert_eq!(order(&world, &id).unwrap().times.shipped, Some(START));
    assert_eq!(refusal(&mut world, &call).code, 21_008_099);
    move_to(&mut world, &id, "DELIVERED").unwrap();
    assert_eq!(refusal(&mut world, &call).code, 21_011_027);
}

#[test]
fn shipping_is_refused_in_wrong_states() {
    let mut world = world();
    for (state, code) in [("ON_HOLD", 21_011_044), ("AWAITING_SHIPMENT", 0), ("CANCELLED", 21_011_041)] {
        let id = place(&mut world, "GB", 1, |new| new.on_hold = true);
        let package = package_of(&world, &id);
        move_to(&mut world, &id, state).unwrap();
        let call = ship_call(&world, "GB", &package);
        match code {
            0 => drop(play(&mut world, &call)),
            code => assert_eq!(refusal(&mut world, &call).code, code, "{state}"),
        }
    }
}

#[test]
fn foreign_tiktok_and_american_packages_are_not_shipped() {
    let mut world = world();
    let german = place(&mut world, "DE", 1, |_| {});
    let german = package_of(&world, &german);
    let foreign = ship_call(&world, "GB", &german);
    assert_eq!(refusal(&mut world, &foreign).code, 21_011_028);
    let stored = place(&mut world, "GB", 1, |new| new.by_tiktok = true);
    let stored = ship_call(&world, "GB", &package_of(&world, &stored));
    assert_eq!(refusal(&mut world, &stored).code, 21_008_025);
    let american = place(&mut world, "US", 1, |_| {});
    ship_rest(&mut world, &american, START);
    let american = ship_call(&world, "US", &package_of(&world, &american));
    assert_eq!(refusal(&mut world, &american).code, 21_008_106);
}

#[test]
fn a_cancel_request_stops_shipping_but_not_in_the_united_states() {
    let mut world = world();
    let british = place(&mut world, "GB", 1, |_| {});
    return_refund::buyer_cancel(&mut world, &british, "").unwrap();
    let call = ship_call(&world, "GB", &package_of(&world, &british));
    assert_eq!(refusal(&mut world, &call).code, 21_011_007);

    let american = place(&mut world, "US", 1, |_| {});
    let cancel = return_refund::buyer_cancel(&mut world, &american, "").unwrap();
    let call = create_call(&world, &american, &[]);
    play(&mut world, &call);
    let cancellation = &world.domains.return_refund.cancellations[&cancel];
    assert_eq!(cancellation.status.name(), "CANCELLATION_REQUEST_CANCELLED");
    assert!(!order(&world, &american).unwrap().cancel_pending);
}

#[test]
fn a_batch_ships_what_it_can() {
    let mut world = world();
    let good = place(&mut world, "GB", 1, |_| {});
    let held = place(&mut world, "GB", 1, |new| new.on_hold = true);
    let (good_package, held_package) = (package_of(&world, &good), package_of(&world, &held));
    let body = json!({"packages": [{"id": good_package}, {"id": held_package}, {"id": "1"}]});
    let call = request(&world, "GB", "fulfillment.batch_ship_packages", &[], body);
    let errors = play(&mut world, &call)["errors"].clone();
    assert_eq!(errors[0]["code"], 21_011_044);
    assert_eq!(errors[0]["detail"]["package_id"], held_package);
    assert_eq!(errors[1]["code"], 21_011_028);
    assert_eq!((status(&world, &good), status(&world, &held)), ("AWAITING_COLLECTION", "ON_HOLD"));
}

#[test]
fn self_shipped_orders_are_marked_with_carrier_and_number() {
    let mut world = world();
    let id = place(&mut world, "US", 2, seller_shipping);
    let call = mark_call(&world, "US", &id, "9400111", US_PROVIDER);
    let response = play(&mut world, &call);
    assert_eq!(response["order_line_item_ids"].as_array().unwrap().len(), 2);
    assert!(response["warning"].is_null());
    assert_eq!(status(&world, &id), "AWAITING_COLLECTION");
    assert_eq!(refusal(&mut world, &call).code, 21_011_006);
    let other = place(&mut world, "US", 1, seller_shipping);
    let mismatched = mark_call(&world, "US", &other, "1Z999", US_PROVIDER);
    assert!(play(&mut world, &mismatched)["warning"]["message"].is_string());
}

#[test]
fn bad_numbers_and_carriers_are_refused() {
    let mut world = world();
    let first = place(&mut world, "US", 1, seller_shipping);
    let used = mark_call(&world, "US", &first, "9400222", US_PROVIDER);
    play(&mut world, &used);
    let id = place(&mut world, "US", 1, seller_shipping);
    for (number, provider, code) in [
        ("", US_PROVIDER, 21_011_022),
        ("9400333", GB_PROVIDER, 21_011_022),
        ("94 00", US_PROVIDER, 21_004_012),
        ("9400222", US_PROVIDER, 21_011_025),
    ] {
        let call = mark_call(&world, "US", &id, number, provider);
        assert_eq!(refusal(&mut world, &call).code, code, "{number} {provider}");
    }
    let platform = place(&mut world, "US", 1, |_| {});
    let call = mark_call(&world, "US", &platform, "9400444", US_PROVIDER);
    assert_eq!(refusal(&mut world, &call).code, 21_011_013);
}

#[test]
fn parts_of_an_order_ship_one_after_the_other() {
    let mut world = world();
    let id = place(&mut world, "US", 2, |_| {});
    let lines = line_ids(&world, &id);
    let first = create_call(&world, &id, &lines[..1]);
    let response = play(&mut world, &first);
    assert_eq!(response["order_line_item_ids"], json!(lines[..1]));
    assert_eq!(status(&world, &id), "PARTIALLY_SHIPPING");
    assert_eq!(refusal(&mut world, &first).code, 21_022_025);
    let rest = create_call(&world, &id, &[]);
    play(&mut world, &rest);
    assert_eq!(status(&world, &id), "AWAITING_COLLECTION");
    assert_eq!(refusal(&mut world, &rest).code, 21_022_025);
    assert_eq!(order(&world, &id).unwrap().package_ids().len(), 2);
}

#[test]
fn labels_are_bought_from_services_with_honest_measures() {
    let mut world = world();
    let id = place(&mut world, "US", 1, |_| {});
    let weight = json!({"unit": "GRAM", "value": "900"});
    let body =
        json!({"weight": weight, "dimension": {"unit": "CM", "length": "1", "width": "1", "height": "1"}});
    let path = [("order_id", id.as_str())];
    let query = request(&world, "US", "fulfillment.get_eligible_shipping_service", &path, body.clone());
    let services = play(&mut world, &query)["shipping_services"].clone();
    assert_eq!(services[0]["is_default"], true);
    let heavy = json!({"weight": {"unit": "POUND", "value": "99"}, "dimension": body["dimension"]});
    let query = request(&world, "US", "fulfillment.get_eligible_shipping_service", &path, heavy);
    assert_eq!(refusal(&mut world, &query).code, 11_021_009);
    for (extra, code) in [
        (json!({"shipping_service_id": "1"}), 11_003_011),
        (json!({"dimension": {"unit": "CM", "length": "1"}}), 21_011_005),
        (json!({"weight": {"unit": "GRAM", "value": "0"}}), 21_011_005),
    ] {
        let mut call = create_call(&world, &id, &[]);
        call.body.as_object_mut().unwrap().extend(extra.as_object().cloned().unwrap());
        assert_eq!(refusal(&mut world, &call).code, code, "{extra}");
    }
    let mut call = create_call(&world, &id, &[]);
    call.body["shipping_service_id"] = services[1]["id"].clone();
    assert_eq!(play(&mut world, &call)["shipping_service_info"]["id"], services[1]["id"]);
}

#[test]
fn several_american_orders_share_a_package() {
    let mut world = world();
    let buyer = |new: &mut NewOrder| new.buyer = Some("7021000000000000001".into());
    let (one, two) = (place(&mut world, "US", 1, buyer), place(&mut world, "US", 1, buyer));
    let stranger = place(&mut world, "US", 1, |_| {});
    let body = |ids: [&String; 2]| {
        json!({"ship_type": "3", "order_list_ids": ids,
            "weight": {"unit": "GRAM", "value": "500"},
            "dimension": {"unit": "CM", "length": "1", "width": "1", "height": "1"}})
    };
    let wrong = request(&world, "US", "fulfillment.create_packages", &[], body([&one, &stranger]));
    assert_eq!(refusal(&mut world, &wrong).code, 21_011_005);
    let right = request(&world, "US", "fulfillment.create_packages", &[], body([&one, &two]));
    let right = Call { version: "202512".into(), ..right };
    let package = play(&mut world, &right)["package_id"].as_str().unwrap().to_owned();
    assert_eq!(find(&world, &package).unwrap().order_ids, [one.clone(), two.clone()]);
    assert_eq!((status(&world, &one), status(&world, &two)), ("AWAITING_COLLECTION", "AWAITING_COLLECTION"));
}

#[test]
fn pickups_are_booked_in_free_slots_only() {
    let mut world = world();
    let id = place(&mut world, "US", 1, |_| {});
    let path = [("order_id", id.as_str())];
    let query = request(&world, "US", "fulfillment.get_handover_timeslots", &path, Value::Null);
    let slots = play(&mut world, &query)["pickup_slots"].clone();
    assert_eq!((&slots[0]["avaliable"], &slots[1]["avaliable"]), (&json!(false), &json!(true)));
    let book = |world: &World, slot: &Value| {
        let slot = json!({"start_time": slot["start_time"], "end_time": slot["end_time"]});
        let body = json!({"order_id": id, "handover_method": "PICKUP", "pickup_slot": slot});
        request(world, "US", "fulfillment.schedule_package_handover", &[], body)
    };
    let taken = book(&world, &slots[0]);
    assert_eq!(refusal(&mut world, &taken).code, 21_011_053);
    let free = book(&world, &slots[1]);
    assert!(play(&mut world, &free)["tracking_number"].is_string());
}

#[test]
fn splitting_makes_packages_with_new_ids() {
    let mut world = world();
    let id = place(&mut world, "GB", 3, |_| {});
    let old = package_of(&world, &id);
    let lines = line_ids(&world, &id);
    let body = json!({"splittable_groups": [
        {"id": "a", "order_line_item_ids": lines[..1]}, {"id": "b", "order_line_item_ids": lines[1..]}]});
    world.outbox.clear();
    let call = request(&world, "GB", "fulfillment.split_orders", &[("order_id", &id)], body);
    let packages = play(&mut world, &call)["packages"].clone();
    assert_eq!(packages[1]["splittable_group_id"], "b");
    assert!(find(&world, &old).is_none());
    assert_eq!(order(&world, &id).unwrap().package_tag.as_deref(), Some("SPLIT"));
    let event = world.outbox.iter().find(|event| event.event_type == 4).expect("a webhook");
    assert_eq!((&event.data["sc_type"], &event.data["role_type"]), (&json!("SPLIT"), &json!("ROLE_SELLER")));
    let first = ship_call(&world, "GB", packages[0]["id"].as_str().unwrap());
    play(&mut world, &first);
    assert_eq!(status(&world, &id), "PARTIALLY_SHIPPING");
}

#[test]
fn bad_splits_are_refused() {
    let mut world = world();
    let id = place(&mut world, "DE", 2, |_| {});
    let lines = line_ids(&world, &id);
    let split = |world: &World, groups: Value| {
        let body = json!({"splittable_groups": groups});
        let region = world.shop(&order(world, &id).unwrap().shop_id).unwrap().region.clone();
        request(world, &region, "fulfillment.split_orders", &[("order_id", &id)], body)
    };
    for (groups, code) in [
        (json!([]), 21_011_005),
        (json!([{"id": "a", "order_line_item_ids": ["1"]}]), 21_011_029),
        (json!([{"id": "a", "order_line_item_ids": [lines[0], lines[0]]}]), 21_011_005),
        (json!([{"id": "a", "order_line_item_ids": lines}]), 21_011_035),
    ] {
        let call = split(&world, groups.clone());
        assert_eq!(refusal(&mut world, &call).code, code, "{groups}");
    }
    move_shop(&mut world, "VN");
    let call = split(&world, json!([{"id": "a", "order_line_item_ids": lines[..1]}]));
    assert_eq!(refusal(&mut world, &call).code, 21_011_036);
    let ask = request(&world, "VN", "fulfillment.get_order_split_attributes", &[], Value::Null);
    let query = json!({"order_ids": [id]}).as_object().cloned().unwrap();
    let view = play(&mut world, &Call { query, ..ask })["split_attributes"][0].clone();
    assert_eq!((&view["can_split"], view["reason"].as_str().unwrap().is_empty()), (&json!(false), false));
}

#[test]
fn orders_of_one_buyer_are_combined_and_taken_apart() {
    let mut world = world();
    let search = request(&world, "GB", "fulfillment.search_combinable_packages", &[], Value::Null);
    let draft = play(&mut world, &search)["combinable_packages"][0].clone();
    let orders = draft["order_ids"].as_array().unwrap().clone();
    assert_eq!(orders.len(), 2, "the seed has a pair");
    assert_eq!(
        play(&mut world, &search)["combinable_packages"][0]["id"],
        draft["id"],
        "drafts keep their ids"
    );
    let body = json!({"combinable_packages": [{"id": draft["id"], "order_ids": orders}, {"id": "1"}]});
    let combine = request(&world, "GB", "fulfillment.combine_package", &[], body);
    let response = play(&mut world, &combine);
    assert_eq!(response["errors"][0]["code"], 21_011_028);
    let package = response["packages"][0]["id"].as_str().unwrap().to_owned();
    let first = orders[0].as_str().unwrap();
    assert_eq!(order(&world, first).unwrap().package_tag.as_deref(), Some("COMBINED"));
    assert_eq!(play(&mut world, &combine)["errors"][0]["code"], 21_011_033);
    let split = request(&world, "GB", "fulfillment.split_orders", &[("order_id", first)], json!({}));
    assert_eq!(refusal(&mut world, &split).code, 21_011_046);

    let path = [("package_id", package.as_str())];
    let stranger =
        request(&world, "GB", "fulfillment.uncombine_packages", &path, json!({"order_ids": ["1"]}));
    assert_eq!(refusal(&mut world, &stranger).code, 21_011_029);
    let apart = request(&world, "GB", "fulfillment.uncombine_packages", &path, json!({"order_ids": [first]}));
    assert_eq!(play(&mut world, &apart)["packages"].as_array().unwrap().len(), 2);
    assert_eq!(order(&world, first).unwrap().package_tag, None);
    assert!(find(&world, &package).is_none());
}

fn label_call(world: &World, region: &str, package: &str, kind: &str) -> Call {
    let path = [("package_id", package)];
    let query = json!({"document_type": kind}).as_object().cloned().unwrap();
    let call = request(world, region, "fulfillment.get_package_shipping_document", &path, Value::Null);
    Call { query, base_url: "http://host".into(), ..call }
}

#[test]
fn a_label_is_a_pdf_between_shipping_and_pickup() {
    let mut world = world();
    let id = place(&mut world, "GB", 1, |_| {});
    let package = package_of(&world, &id);
    let label = label_call(&world, "GB", &package, "SHIPPING_LABEL");
    assert_eq!(refusal(&mut world, &label).code, 21_023_035);
    let slip = label_call(&world, "GB", &package, "PACKING_SLIP");
    assert_eq!(refusal(&mut world, &slip).code, 21_042_104);
    ship_rest(&mut world, &id, START);
    set_label_delay(&mut world, 5);
    assert_eq!(refusal(&mut world, &label).code, 11_034_037);
    world.clock.advance(5);
    let url = play(&mut world, &label)["doc_url"].as_str().unwrap().to_owned();
    let name = url.strip_prefix("http://host/_files/").expect("a link to this host");
    let (kind, bytes) = document(&world, name).expect("a document");
    assert!(kind == "application/pdf" && bytes.starts_with(b"%PDF-"));
    let picture = label_call(&world, "GB", &package, "SHIPPING_LABEL_PICTURE");
    let url = play(&mut world, &picture)["doc_url"].as_str().unwrap().to_owned();
    let name = url.strip_prefix("http://host/_files/").expect("a link to this host").to_owned();
    let (kind, bytes) = document(&world, &name).expect("a picture");
    assert!(kind == "image/png" && bytes.starts_with(b"\x89PNG"));
    world.clock.advance(25 * HOUR);
    assert!(document(&world, &name).is_none(), "links end after a day");
    world.settle();
    assert_eq!(refusal(&mut world, &label).code, 21_042_102);
}

#[test]
fn documents_come_on_their_paper_with_the_tracking_number_as_bars() {
    let mut world = world();
    let id = place(&mut world, "GB", 1, |_| {});
    let package = package_of(&world, &id);
    ship_rest(&mut world, &id, START);
    world.clock.advance(5);
    let mut file = |kind: &str, size: &str| {
        let mut call = label_call(&world, "GB", &package, kind);
        call.query.insert("document_size".into(), json!(size));
        let url = play(&mut world, &call)["doc_url"].as_str().unwrap().to_owned();
        document(&world, url.strip_prefix("http://host/_files/").unwrap()).unwrap().1
    };
    for (kind, size, paper) in [
        ("SHIPPING_LABEL", "A6", "298 420"),
        ("PACKING_SLIP", "A5", "420 595"),
        ("HAZMAT_LABEL", "A6", "595 842"),
    ] {
        let pdf = String::from_utf8_lossy(&file(kind, size)).into_owned();
        assert!(pdf.contains(&format!("[0 0 {paper}]")), "{kind} {size}");
        assert!(pdf.matches(" re\n").count() > 50, "no bars on {kind}");
    }
    let picture = file("SHIPPING_LABEL_PICTURE", "A6");
    let number = find(&world, &package).unwrap().tracking_number.clone();
    assert_eq!(picture, crate::picture::barcode_png(&crate::barcode::code39(&number)));
}

#[test]
fn labels_are_refused_for_what_tiktok_does_not_ship() {
    let mut world = world();
    let stored = place(&mut world, "GB", 1, |new| new.by_tiktok = true);
    let own = place(&mut world, "GB", 1, seller_shipping);
    let cancelled = place(&mut world, "GB", 1, |_| {});
    let packages = [&stored, &own, &cancelled].map(|id| package_of(&world, id));
    move_to(&mut world, &cancelled, "CANCELLED").unwrap();
    for (package, code) in packages.iter().zip([21_008_043, 11_034_002, 21_023_059]) {
        let call = label_call(&world, "GB", package, "SHIPPING_LABEL");
        assert_eq!(refusal(&mut world, &call).code, code);
    }
    let call = label_call(&world, "GB", &packages[0], "POSTER");
    assert_eq!(refusal(&mut world, &call).code, 21_001_001);
    let call = label_call(&world, "GB", &packages[0], "INVOICE_LABEL");
    assert_eq!(refusal(&mut world, &call).code, 21_004_010);
}

#[test]
fn hostile_file_names_lead_nowhere() {
    let world = world();
    for name in
        ["", "labels/", "labels/../x.pdf", "labels/1.pdf", "labels/a.b.c.d.e", "x/1.pdf", "labels/1.2.3"]
    {
        assert!(document(&world, name).is_none(), "{name}");
    }
}

#[test]
fn tracking_is_changed_once_in_time_by_those_who_ship_themselves() {
    let mut world = world();
    let id = place(&mut world, "US", 1, seller_shipping);
    let body = json!({"tracking_number": "9400555", "shipping_provider_id": US_PROVIDER});
    let path = [("order_id", id.as_str())];
    let change = request(&world, "US", "fulfillment.update_shipping_info", &path, body.clone());
    assert_eq!(refusal(&mut world, &change).code, 21_011_043);
    let mark = mark_call(&world, "US", &id, "9400666", US_PROVIDER);
    play(&mut world, &mark);
    play(&mut world, &change);
    assert_eq!(find(&world, &package_of(&world, &id)).unwrap().tracking_number, "9400555");
    assert_eq!(refusal(&mut world, &change).code, 21_011_051);

    let late = place(&mut world, "US", 1, seller_shipping);
    let mark = mark_call(&world, "US", &late, "9400777", US_PROVIDER);
    play(&mut world, &mark);
    world.clock.advance(73 * HOUR);
    let package = package_of(&world, &late);
    let path = [("package_id", package.as_str())];
    let change = request(&world, "US", "fulfillment.update_package_shipping_info", &path, body.clone());
    assert_eq!(refusal(&mut world, &change).code, 21_011_050);
    move_to(&mut world, &late, "DELIVERED").unwrap();
    assert_eq!(refusal(&mut world, &change).code, 21_011_030);
    let platform = place(&mut world, "US", 1, |_| {});
    ship_rest(&mut world, &platform, START);
    let path = [("order_id", platform.as_str())];
    let change = request(&world, "US", "fulfillment.update_shipping_info", &path, body);
    assert_eq!(refusal(&mut world, &change).code, 21_011_004);
}

#[test]
fn brazil_ships_with_an_accepted_invoice_only() {
    let mut world = world();
    move_shop(&mut world, "BR");
    let id = place(&mut world, "BR", 1, |_| {});
    let package = package_of(&world, &id);
    let ship = ship_call(&world, "BR", &package);
    assert_eq!(refusal(&mut world, &ship).code, 21_004_019);
    let file = "PG5mZS8+";
    let upload = |world: &World, file: &str| {
        let invoice = json!({"package_id": package, "order_ids": [id], "file_type": "XML", "file": file});
        request(world, "BR", "fulfillment.upload_invoice", &[], json!({"invoices": [invoice]}))
    };
    let call = upload(&world, "%%");
    assert_eq!(play(&mut world, &call)["errors"][0]["code"], 21_011_005);
    world.outbox.clear();
    let call = upload(&world, file);
    assert_eq!(play(&mut world, &call)["errors"], json!([]));
    assert_eq!(refusal(&mut world, &ship).code, 21_004_020);
    world.clock.advance(60);
    world.settle();
    let told = world.outbox.iter().filter(|event| event.event_type == 36);
    let told: Vec<&Value> = told.map(|event| &event.data["invoice_status"]).collect();
    assert_eq!(told, ["PROCESSING", "SUCCESS"]);
    play(&mut world, &ship);
    assert_eq!(order(&world, &id).unwrap().invoice, "INVOICE_UPLOADED");
}

#[test]
fn fleets_of_sellers_deliver_themselves() {
    let mut world = world();
    move_shop(&mut world, "TH");
    let id = place(&mut world, "TH", 1, seller_shipping);
    let package = package_of(&world, &id);
    let deliver = |world: &World, kind: &str| {
        let body = json!({"packages": [{"id": package, "delivery_type": kind}]});
        request(world, "TH", "fulfillment.update_package_delivery_status", &[], body)
    };
    let early = deliver(&world, "DELIVERY_SUCCESS");
    assert_eq!(play(&mut world, &early)["errors"][0]["code"], 21_011_043);
    let path = [("package_id", package.as_str())];
    let bare = request(&world, "TH", "fulfillment.ship_package", &path, json!({}));
    assert_eq!(refusal(&mut world, &bare).code, 21_011_022);
    let how =
        json!({"self_shipment": {"tracking_number": "T1", "shipping_provider_id": "6841743441349706241"}});
    let ship = request(&world, "TH", "fulfillment.ship_package", &path, how);
    play(&mut world, &ship);
    let failed = deliver(&world, "DELIVERY_FAILED");
    assert_eq!(play(&mut world, &failed)["errors"][0]["code"], 21_011_005, "a failure needs its reason");
    let done = deliver(&world, "DELIVERY_SUCCESS");
    assert_eq!(play(&mut world, &done)["errors"], json!([]));
    assert_eq!(status(&world, &id), "DELIVERED");
}

#[test]
fn packages_are_read_and_searched() {
    let mut world = world();
    for region in ["US", "GB", "DE"] {
        let search = request(&world, region, "fulfillment.search_package", &[], json!({}));
        let mut all = Vec::new();
        let mut query = json!({"page_size": 3}).as_object().cloned().unwrap();
        loop {
            let page = play(&mut world, &Call { query: query.clone(), ..search.clone() });
            all.extend(page["packages"].as_array().unwrap().clone());
            let next = page["next_page_token"].as_str().unwrap().to_owned();
            if next.is_empty() {
                break;
            }
            query.insert("page_token".into(), json!(next));
        }
        let times: Vec<i64> = all.iter().map(|package| package["create_time"].as_i64().unwrap()).collect();
        assert!(times.len() > 3 && times.is_sorted_by(|left, right| left >= right), "{region}");
        for package in &all {
            let path = [("package_id", package["id"].as_str().unwrap())];
            let detail = request(&world, region, "fulfillment.get_package_detail", &path, Value::Null);
            assert_eq!(play(&mut world, &detail)["package_status"], package["status"]);
        }
        let body = json!({"package_status": "FULFILLING"});
        let found = request(&world, region, "fulfillment.search_package", &[], body);
        let found = play(&mut world, &found)["packages"].as_array().unwrap().clone();
        assert!(!found.is_empty() && found.len() < all.len(), "{region}");
        assert!(found.iter().all(|package| package["status"] == "FULFILLING"));
    }
}

#[test]
fn tracks_are_told_in_milliseconds_and_newest_first() {
    let mut world = world();
    let id = place(&mut world, "GB", 1, |_| {});
    let path = [("order_id", id.as_str())];
    let track = request(&world, "GB", "fulfillment.get_tracking", &path, Value::Null);
    assert_eq!(refusal(&mut world, &track).code, 21_008_109);
    ship_rest(&mut world, &id, START - HOUR);
    super::collect(&mut world, &id, START);
    let events = play(&mut world, &track)["tracking"].clone();
    assert_eq!(events[0]["update_time_millis"], START * 1000);
    assert_eq!(events.as_array().unwrap().len(), 2);
    let legs = request(&world, "GB", "logistics.get_logistics_tracking", &path, Value::Null);
    assert_eq!(play(&mut world, &legs)["logistics_details"][0]["track_list"].as_array().unwrap().len(), 2);
}

#[test]
fn a_partial_cancellation_shrinks_the_package() {
    let mut world = world();
    let shop_id = shop(&world, "GB");
    let skus = product::live_skus(&world, &shop_id);
    let lines = vec![(skus[0].sku_id.clone(), 1), (skus[1].sku_id.clone(), 1)];
    let id = create(&mut world, NewOrder { shop_id, lines, ..NewOrder::default() }).unwrap();
    let (package, lines) = (package_of(&world, &id), line_ids(&world, &id));
    let note = crate::model::order::CancelNote { by: "SELLER".into(), text: "Out of stock".into() };
    crate::domain::order::transition::cancel_lines(&mut world, &id, &lines[..1], &note, START);
    assert_eq!(status(&world, &id), "AWAITING_SHIPMENT");
    assert_eq!(find(&world, &package).unwrap().line_ids, lines[1..]);
    assert!(world.outbox.iter().any(|event| event.data["sc_type"] == "PARTLY_CANCEL_SPLIT"));
    crate::domain::order::transition::cancel_lines(&mut world, &id, &lines[1..], &note, START);
    assert_eq!(find(&world, &package).unwrap().status.name(), "CANCELLED");
    assert_eq!(
        order(&world, &id).unwrap().package_ids(),
        [package],
        "a cancelled order keeps its package id"
    );
}
