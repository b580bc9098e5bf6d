//! Every operation in every version responds to a valid call with code 0.

use crate::support::{Ask, Caller};
use serde_json::Value;
use tiktokshop_sandbox::Account;
use tiktokshop_sandbox::catalog::{Catalog, Operation, Version};
use tiktokshop_sandbox::gate::permission::allowed_users;
use tiktokshop_sandbox::schema::sample::sample_input;

/// A call with sample input, by an account that may make it.
fn ask(caller: &Caller, operation: &Operation, version: &Version) -> Ask {
    let input = caller.sandbox.state(|state| sample_input(&mut state.world, operation, version));
    let named =
        caller.sandbox.accounts.iter().find(|account| Some(&account.open_id) == input.open_id.as_ref());
    let account = named.unwrap_or_else(|| caller.account(allowed_users(operation, version)[0]));
    let mut path = version.path.clone();
    for (name, value) in &input.path {
        path = path.replace(&format!("{{{name}}}"), value);
    }
    let mut ask = Ask::new(&operation.http_method, &path).token(&account.access_token);
    for (name, value) in &input.query {
        ask = ask.query(name, value);
    }
    ask = ciphers(ask, account, input.shop_id.as_deref(), version);
    if !input.form.is_empty() {
        let parts: Vec<_> =
            input.form.into_iter().map(|part| (part.name, part.file_name, part.content)).collect();
        return ask.form(&parts);
    }
    match input.body {
        Some(body) => ask.json(&body.to_string()),
        None => ask,
    }
}

fn ciphers(mut ask: Ask, account: &Account, shop_id: Option<&str>, version: &Version) -> Ask {
    if version.ciphers.contains_key("shop_cipher")
        && let Some(shop) = account.shops.iter().find(|shop| shop_id.is_none_or(|id| id == shop.id))
    {
        ask = ask.query("shop_cipher", &shop.cipher);
    }
    if version.ciphers.contains_key("category_asset_cipher")
        && let Some(cipher) = account.category_asset_ciphers.first()
    {
        ask = ask.query("category_asset_cipher", cipher);
    }
    ask
}

#[tokio::test]
async fn all_operations_respond_in_all_versions() {
    let caller = Caller::start().await;
    let plays = tiktokshop_sandbox::domain::handlers();
    let (mut versions, mut failed) = (0, Vec::new());
    for operation in &Catalog::embedded().operations {
        for version in &operation.versions {
            versions += 1;
            let got = caller.call(ask(&caller, operation, version)).await;
            let item_errors = got.json["data"]["errors"].as_array().is_some_and(|errors| !errors.is_empty());
            if (got.status, got.code()) != (200, 0) || item_errors {
                failed.push(format!("{} {}: {} {}", operation.id, version.version, got.status, got.json));
            }
            if plays.contains_key(operation.id.as_str()) && operation.http_method != "GET" {
                // The effect of one call must not make another fail.
                caller.sandbox.reset();
            }
        }
    }
    assert_eq!((Catalog::embedded().operations.len(), versions), crate::support::catalogued());
    assert!(failed.is_empty(), "{} of {versions} fail:\n{}", failed.len(), failed.join("\n"));
}

#[tokio::test]
async fn made_up_responses_are_the_same_for_the_same_seed() {
    let (one, other) = (Caller::start().await, Caller::start().await);
    let operation =
        Catalog::embedded().operation("analytics.get_shop_sku_performance_list").expect("the operation");
    let version = operation.version("202509").expect("the version");
    let first = one.call(ask(&one, operation, version)).await.json["data"].clone();
    assert_eq!(first, one.call(ask(&one, operation, version)).await.json["data"], "again");
    assert_eq!(first, other.call(ask(&other, operation, version)).await.json["data"], "elsewhere");
}

#[tokio::test]
async fn made_up_lists_end_and_give_each_item_once() {
    let caller = Caller::start().await;
    let operation =
        Catalog::embedded().operation("analytics.get_shop_sku_performance_list").expect("the operation");
    let version = operation.version("202509").expect("the version");
    let (mut ids, mut token) = (Vec::new(), String::new());
    for _ in 0..10 {
        let mut ask = ask(&caller, operation, version).query("page_size", "2");
        if !token.is_empty() {
            ask = ask.query("page_token", &token);
        }
        let data = caller.call(ask).await.json["data"].clone();
        ids.extend(data["skus"].as_array().expect("a list").iter().map(|sku| sku["id"].to_string()));
        token = data["next_page_token"].as_str().unwrap_or_default().to_owned();
        if token.is_empty() {
            break;
        }
    }
    let total = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!((ids.len(), total, token.as_str()), (5, 5, ""));
}

#[tokio::test]
async fn responses_repeat_the_ids_of_the_call_and_link_to_this_server() {
    let caller = Caller::start().await;
    let upload = Ask::new("POST", "/fulfillment/202309/images/upload");
    let png = tiktokshop_sandbox::pdf::png();
    let got = caller.call(upload.form(&[("data".into(), Some("a.png".into()), png.clone())])).await;
    let url = got.json["data"]["url"].as_str().expect("a link");
    assert!(url.starts_with(&caller.sandbox.api_url), "{url}");
    let file = caller.get(url).await;
    assert_eq!((file.status, file.header("content-type"), &file.body), (200, "image/png", &png));
    assert_eq!(caller.get(&format!("{}/_files/none.png", caller.sandbox.api_url)).await.status, 404);
}

#[tokio::test]
async fn sample_input_can_be_asked_for() {
    let caller = Caller::start().await;
    let got = caller.control("GET", "/sample?operation=order.get_order_list", Value::Null).await;
    assert_eq!((got.status, &got.json["query"]["page_size"].is_string()), (200, &true), "{}", got.json);
    for wrong in
        ["/sample", "/sample?operation=order.nothing", "/sample?operation=order.get_order_list&version=1"]
    {
        assert!([400, 404].contains(&caller.control("GET", wrong, Value::Null).await.status), "{wrong}");
    }
}

#[tokio::test]
async fn looking_at_sample_input_changes_nothing() {
    let caller = Caller::start().await;
    let look = || caller.sandbox.world(|world| format!("{:?} {:?}", world.shops, world.domains));
    let before = look();
    for id in ["fulfillment.upload_invoice", "return_refund.approve_cancellation", "order.get_order_list"] {
        let got = caller.control("GET", &format!("/sample?operation={id}"), Value::Null).await;
        assert_eq!(got.status, 200, "{}", got.json);
        assert_eq!(got.json["prepared"], id != "order.get_order_list", "{id}: {}", got.json);
        assert!(look() == before, "{id} left the world as it was");
    }
    let regions = |caller: &Caller| {
        caller.sandbox.world(|world| world.shops.iter().map(|shop| shop.region.clone()).collect::<Vec<_>>())
    };
    let shops = regions(&caller);
    let made = caller.control("POST", "/sample?operation=fulfillment.upload_invoice", Value::Null).await;
    assert_eq!((made.status, regions(&caller)), (200, shops), "{}", made.json);
    assert!(look() != before, "its order was placed");
}

/// Responses with something measured or counted, and without ids.
const MEASURES: [(&str, &str); 3] = [
    ("analytics.get_shop_performance_per_hour", "/performance/intervals/0/gmv/amount"),
    ("analytics.get_shop_performance_per_hour", "/performance/intervals/0/customers"),
    ("customer_service.get_customer_service_performance", "/performance/satisfaction_percentage"),
];

#[tokio::test]
async fn another_seed_gives_other_responses() {
    let (one, other) = (Caller::start().await, Caller::start().await);
    let third =
        Caller::with(tiktokshop_sandbox::Sandbox::builder().seed(8).start_time(crate::support::NOW).frozen())
            .await;
    for (id, place) in MEASURES {
        let operation = Catalog::embedded().operation(id).expect("the operation");
        let version = operation.version(&operation.default_version).expect("the version");
        let value = async |caller: &Caller| {
            let json = caller.call(ask(caller, operation, version)).await.json;
            json["data"].pointer(place).cloned().expect(place)
        };
        let first = value(&one).await;
        assert_eq!(first, value(&other).await, "{id}");
        assert_ne!(first, value(&third).await, "{id}");
    }
}

#[tokio::test]
async fn made_up_days_are_those_of_the_clock() {
    let caller = Caller::start().await;
    // One has a day long ago as its example, the other has none.
    for id in ["analytics.get_shop_live_performance_overview_old", "analytics.get_shop_performance"] {
        let operation = Catalog::embedded().operation(id).expect("the operation");
        let version = operation.version(&operation.default_version).expect("the version");
        let data = caller.call(ask(&caller, operation, version)).await.json["data"].clone();
        // The clock shows the afternoon of 2026-09-21.
        assert_eq!(data["latest_available_date"], "2026-09-20", "{data}");
    }
}
