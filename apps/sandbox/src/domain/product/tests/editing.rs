use serde_json::{Value, json};

use super::{Status, about, body, detail, events, listed, set_status};
use crate::domain::testing::{call, play, refusal, shop, world};
use crate::world::World;

fn with_ids(world: &mut World, shop_id: &str, product_id: &str) -> Value {
    let live = detail(world, shop_id, product_id);
    let mut body = body(world, shop_id);
    for at in 0..2 {
        body["skus"][at]["id"] = live["skus"][at]["id"].clone();
        body["skus"][at]["inventory"] = Value::Null;
    }
    body
}

#[test]
fn the_old_version_stays_until_the_new_one_passes() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let id = listed(&mut world, &shop_id);
    let mut edit = about("product.partial_edit_product", &shop_id, &id);
    edit.body = json!({"title": "A mug with a second title, for this test", "category_id": "853000"});
    assert_eq!(play(&mut world, &edit)["audit"]["status"], "AUDITING");
    let online = detail(&mut world, &shop_id, &id);
    assert_eq!((&online["status"], &online["audit"]["status"]), (&json!("ACTIVATE"), &json!("AUDITING")));
    assert_eq!(online["title"], "A mug that is made for this test only");
    let mut review = about("product.get_product", &shop_id, &id);
    review.query.insert("return_under_review_version".into(), json!(true));
    assert_eq!(play(&mut world, &review)["title"], edit.body["title"]);
    world.clock.advance(60);
    world.settle();
    assert_eq!(detail(&mut world, &shop_id, &id)["title"], edit.body["title"]);
    assert_eq!(refusal(&mut world, &review).code, 12_052_547);
    let told = events(&world);
    let change = told.iter().find(|(kind, _)| *kind == 15).expect("type 15");
    assert_eq!(change.1["changed_fields"], json!(["title"]));
    let moved = told.iter().find(|(kind, _)| *kind == 18).expect("type 18");
    assert_eq!(moved.1["previous_category_id"], "600160");
}

#[test]
fn a_version_that_fails_leaves_the_old_one() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let id = listed(&mut world, &shop_id);
    let mut edit = about("product.partial_edit_product", &shop_id, &id);
    edit.body = json!({"title": "[reject] this one"});
    play(&mut world, &edit);
    world.clock.advance(60);
    world.settle();
    let live = detail(&mut world, &shop_id, &id);
    assert_eq!((&live["status"], &live["audit"]["status"]), (&json!("ACTIVATE"), &json!("FAILED")));
    assert_eq!(live["title"], "A mug that is made for this test only");
}

#[test]
fn a_full_edit_blanks_what_is_left_out_but_not_prices_and_stock() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let id = listed(&mut world, &shop_id);
    let mut give = about("product.partial_edit_product", &shop_id, &id);
    give.body = json!({"external_product_id": "MINE-1"});
    play(&mut world, &give);
    world.clock.advance(60);
    world.settle();
    assert_eq!(detail(&mut world, &shop_id, &id)["external_product_id"], "MINE-1");
    let mut edit = about("product.edit_product", &shop_id, &id);
    edit.body = with_ids(&mut world, &shop_id, &id);
    edit.body["skus"][0]["price"] = Value::Null;
    play(&mut world, &edit);
    world.clock.advance(60);
    world.settle();
    let live = detail(&mut world, &shop_id, &id);
    assert_eq!(live.get("external_product_id"), None);
    assert_eq!(live["skus"][0]["price"]["sale_price"], "12.50");
    assert_eq!(live["skus"][0]["inventory"][0]["quantity"], 20);
}

#[test]
fn prices_alone_need_no_audit() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let id = listed(&mut world, &shop_id);
    let live = detail(&mut world, &shop_id, &id);
    let mut edit = about("product.partial_edit_product", &shop_id, &id);
    let price = json!({"amount": "9.99", "currency": "USD"});
    edit.body = json!({"skus": [
        {"id": live["skus"][0]["id"], "price": price},
        {"id": live["skus"][1]["id"], "price": price},
    ]});
    assert_eq!(play(&mut world, &edit)["audit"]["status"], "APPROVED");
    assert_eq!(detail(&mut world, &shop_id, &id)["skus"][1]["price"]["sale_price"], "9.99");
}

#[test]
fn a_draft_lies_beside_the_live_version() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let id = listed(&mut world, &shop_id);
    let mut edit = about("product.partial_edit_product", &shop_id, &id);
    edit.body = json!({"title": "A title for later", "save_mode": "AS_DRAFT"});
    assert_eq!(play(&mut world, &edit)["audit"]["status"], "NONE");
    let live = detail(&mut world, &shop_id, &id);
    assert_eq!((&live["has_draft"], &live["status"]), (&json!(true), &json!("ACTIVATE")));
    let mut draft = about("product.get_product", &shop_id, &id);
    draft.query.insert("return_draft_version".into(), json!(true));
    assert_eq!(play(&mut world, &draft)["title"], "A title for later");
    draft.query.insert("return_under_review_version".into(), json!(true));
    assert_eq!(refusal(&mut world, &draft).code, 12_052_910);
}

#[test]
fn what_cannot_be_edited_is_refused() {
    let mut world = world();
    let shop_id = shop(&world, "US");
    let id = listed(&mut world, &shop_id);
    let mut edit = about("product.edit_product", &shop_id, &id);
    edit.body = with_ids(&mut world, &shop_id, &id);
    edit.body["skus"][1]["id"] = edit.body["skus"][0]["id"].clone();
    assert_eq!(refusal(&mut world, &edit).code, 12_052_553);
    edit.body = with_ids(&mut world, &shop_id, &id);
    let other = super::super::warehouse::of_shop(&world, &shop_id)[1].clone();
    let moved = json!([{"warehouse_id": other, "quantity": 3}]);
    edit.body["skus"][0]["inventory"] = moved.clone();
    edit.body["skus"][1]["inventory"] = moved;
    assert_eq!(refusal(&mut world, &edit).code, 12_052_533);
    edit.shop_id = Some(shop(&world, "GB"));
    assert_eq!(refusal(&mut world, &edit).code, 12_052_048);
    edit.shop_id = Some(shop_id.clone());
    for status in [Status::Freeze, Status::Deleted] {
        set_status(&mut world, &id, status);
        assert_eq!(refusal(&mut world, &edit).code, 12_052_901);
    }
    edit.path.insert("product_id".into(), "1".into());
    assert_eq!(refusal(&mut world, &edit).code, 12_052_260);
    let mut pending = call("product.create_product", &shop_id);
    pending.body = body(&mut world, &shop_id);
    let id = play(&mut world, &pending)["product_id"].as_str().expect("id").to_owned();
    let mut draft = about("product.partial_edit_product", &shop_id, &id);
    draft.body = json!({"save_mode": "AS_DRAFT"});
    assert_eq!(refusal(&mut world, &draft).code, 12_052_901, "no draft while it is pending");
}
