//! Calls through the server: as they came, for the right shop, with errors that say what to do.

use reqwest::Method;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};
use tiktokshop_core::token::AccountId;
use tiktokshop_core::{Client, Input};
use tiktokshop_lifecycle::access::Scope;
use tiktokshop_sandbox::fault::{Action, Fault};
use tiktokshop_sandbox::model::package::PackageStatus;

use super::stage::{Stage, told};
use crate::support::{Base, on_both};

on_both! {
    a_response_comes_as_it_came_by_all_names
    places_and_options_reach_the_call
    all_pages_come_as_lines
    no_items_are_no_lines
    a_walk_that_breaks_off_says_so_and_where_to_continue
    errors_are_problem_details_with_a_fitting_status
    what_a_request_gets_wrong_is_named_with_the_nearest_name
    a_file_is_uploaded_by_a_form
    a_label_comes_as_a_file
    a_call_without_a_shop_names_its_account
    no_time_at_all_is_refused
    a_shop_that_cannot_exist_is_not_there
    a_shop_is_called_with_its_own_cipher
    a_call_ends_before_the_time_of_its_request_and_says_which_limit_it_was
}

const LIST: &str = "order.get_order_list";

fn list(stage: &Stage) -> String {
    format!("/v1/shops/{}/call/{LIST}", stage.shop())
}

async fn a_response_comes_as_it_came_by_all_names(base: Base) {
    let stage = Stage::start(base).await;
    let app = stage.app(Scope::Read, &[]).await;
    let direct = stage.server.shared().only_client().unwrap().shop(&stage.shop());
    let wanted = direct.call(LIST, Input::new().with("page_size", 3), Default::default()).await.unwrap();
    for name in [LIST, "Order.getOrderList", "order.list", "order.getOrderList"] {
        let path = format!("/v1/shops/{}/call/{name}", stage.shop());
        let response = app.post(&path, &json!({"page_size": 3})).await;
        assert_eq!(response.headers()["tiktokshop-operation"], LIST);
        assert_eq!(response.headers()["content-type"], "application/json");
        let request_id = response.headers()["tiktokshop-request-id"].to_str().unwrap().to_owned();
        let text = response.text().await.unwrap();
        let data = String::from_utf8(wanted.data().to_vec()).unwrap();
        assert!(text.contains(&data), "the data is not what the platform sent, byte by byte: {text}");
        let body: Value = serde_json::from_str(&text).unwrap();
        assert_eq!((&body["code"], &body["request_id"]), (&json!(0), &json!(request_id)));
    }
}

async fn places_and_options_reach_the_call(base: Base) {
    let stage = Stage::start(base).await;
    let app = stage.app(Scope::Read, &[]).await;
    let by_places = app.post(&list(&stage), &json!({"$query": {"page_size": 2}, "$body": {}})).await;
    let by_places = told(by_places, 200).await;
    assert_eq!(by_places["data"]["orders"].as_array().unwrap().len(), 2);
    let by_query =
        told(app.post(&format!("{}?page_size=2&version=202309", list(&stage)), &json!({})).await, 200).await;
    assert_eq!(by_query["data"], by_places["data"]);
    let next = by_query["data"]["next_page_token"].as_str().unwrap();
    let second = app.request(Method::POST, &list(&stage)).query(&[("page_size", "2"), ("page_token", next)]);
    assert_ne!(told(second.send().await.unwrap(), 200).await["data"]["orders"], by_query["data"]["orders"]);
}

async fn all_pages_come_as_lines(base: Base) {
    let stage = Stage::start(base).await;
    let app = stage.app(Scope::Read, &[]).await;
    let total = {
        let page = told(app.post(&list(&stage), &json!({"page_size": 1})).await, 200).await;
        page["data"]["total_count"].as_u64().unwrap() as usize
    };
    let response = app.post(&format!("{}?all&page_size=4", list(&stage)), &json!({})).await;
    assert_eq!(response.headers()["content-type"], "application/x-ndjson");
    let text = response.text().await.unwrap();
    let orders: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(orders.len(), total);
    assert!(orders.iter().all(|order| order["id"].is_string()));
    let few = app.post(&format!("{}?all=1&limit=3", list(&stage)), &json!({})).await.text().await.unwrap();
    assert_eq!(few.lines().count(), 3);
}

async fn no_items_are_no_lines(base: Base) {
    let stage = Stage::start(base).await;
    let app = stage.app(Scope::Read, &[]).await;
    let none = app.post(&format!("{}?all&limit=0", list(&stage)), &json!({"page_size": 1})).await;
    assert_eq!((none.status().as_u16(), none.text().await.unwrap()), (200, String::new()));
}

async fn a_walk_that_breaks_off_says_so_and_where_to_continue(base: Base) {
    let stage = Stage::with(base, &[("max_retries", "0")]).await;
    let app = stage.app(Scope::Read, &[]).await;
    let path = format!("{}?all=1&page_size=2", list(&stage));
    stage.sandbox.inject(Fault::new(Action::Status { status: 500 }).operation(LIST).nth(2));
    let text = app.post(&path, &json!({})).await.text().await.unwrap();
    let last: Value = serde_json::from_str(text.lines().last().unwrap()).unwrap();
    assert_eq!((text.lines().count(), &last["@error"]["kind"]), (3, &json!("server")), "{text}");
    let token = last["@error"]["next_page_token"].as_str().unwrap();
    stage.sandbox.clear_faults();
    let rest = app.request(Method::POST, &list(&stage)).query(&[
        ("all", "1"),
        ("page_size", "2"),
        ("page_token", token),
    ]);
    let rest = rest.send().await.unwrap().text().await.unwrap();
    let whole = app.post(&path, &json!({})).await.text().await.unwrap();
    let begun: Vec<&str> = text.lines().take(2).chain(rest.lines()).collect();
    assert_eq!(begun, whole.lines().collect::<Vec<_>>());
}

async fn errors_are_problem_details_with_a_fitting_status(base: Base) {
    let stage = Stage::with(base, &[("max_retries", "0")]).await;
    let app = stage.app(Scope::Write, &[]).await;
    let problem = told(app.post(&list(&stage), &json!({"page_sise": 2})).await, 422).await;
    assert_eq!((&problem["kind"], &problem["parameter"]), (&json!("invalid_request"), &json!("page_sise")));
    assert!(problem["hint"].as_str().unwrap().contains("page_size"), "{problem}");
    assert!(problem.get("code").is_none(), "nothing was sent");

    stage.sandbox.inject(Fault::new(Action::RateLimit { retry_after: Some(7) }).operation(LIST));
    let response = app.post(&list(&stage), &json!({"page_size": 1})).await;
    assert_eq!(response.headers()["content-type"], "application/problem+json");
    assert_eq!(response.headers()["retry-after"], "7");
    let problem = told(response, 429).await;
    assert_eq!((&problem["kind"], &problem["retryable"]), (&json!("rate_limited"), &json!(true)));
    assert_eq!((&problem["code"], &problem["operation"]), (&json!(36_009_002), &json!(LIST)));
    stage.sandbox.clear_faults();

    stage.sandbox.inject(Fault::new(Action::Status { status: 500 }).operation(LIST));
    assert_eq!(told(app.post(&list(&stage), &json!({"page_size": 1})).await, 502).await["kind"], "server");
    stage.sandbox.clear_faults();
    stage.sandbox.inject(Fault::new(Action::Slow { ms: 60_000 }).operation(LIST));
    let slow = app.post(&format!("{}?timeout=0.2&page_size=1", list(&stage)), &json!({})).await;
    assert_eq!(told(slow, 504).await["kind"], "timeout");
}

async fn what_a_request_gets_wrong_is_named_with_the_nearest_name(base: Base) {
    let stage = Stage::start(base).await;
    let app = stage.app(Scope::Write, &[]).await;
    for (path, body, status, hint) in [
        (format!("/v1/shops/{}/call/order.get_order_lists", stage.shop()), "{}", 404, "order.get_order_list"),
        (format!("{}?timeuot=3", list(&stage)), "{}", 422, "`timeout`"),
        (list(&stage), r#"{"$qery": {}}"#, 422, "`$query`"),
        ("/v1/shops/1/call/order.get_order_list".to_owned(), "{}", 404, "/v1/shops"),
        ("/v1/nothing".to_owned(), "{}", 404, "/v1/openapi.json"),
    ] {
        let response = app.request(Method::POST, &path).body(body).send().await.unwrap();
        let problem = told(response, status).await;
        assert!(problem["hint"].as_str().unwrap_or_default().contains(hint), "{path}: {problem}");
    }
    let list = list(&stage);
    assert_eq!(app.get(&list).await.status(), 405);
    assert_eq!(app.request(Method::POST, &list).body("{").send().await.unwrap().status(), 400);
    let wrong = app.request(Method::POST, &list).header("content-type", "text/xml").body("<a/>");
    assert_eq!(wrong.send().await.unwrap().status(), 415);
    let large = app.request(Method::POST, &list).body(vec![b' '; 5 << 20]).send().await.unwrap();
    assert_eq!(told(large, 413).await["kind"], "body_too_large");
}

async fn a_file_is_uploaded_by_a_form(base: Base) {
    let stage = Stage::start(base).await;
    let app = stage.app(Scope::Write, &[]).await;
    let path = format!("/v1/shops/{}/call/product.upload_product_image", stage.shop());
    for further in ["use_case", "params"] {
        let value = if further == "params" { r#"{"use_case": "MAIN_IMAGE"}"# } else { "MAIN_IMAGE" };
        let image = Part::bytes(picture()).file_name("photo.png").mime_str("image/png").unwrap();
        let form = Form::new().part("data", image).text(further, value);
        let response = app.request(Method::POST, &path).multipart(form).send().await.unwrap();
        assert!(told(response, 200).await["data"]["uri"].is_string());
    }
    let wrong = Form::new().part("data", Part::bytes(b"%PDF-1.7".to_vec()).file_name("photo.pdf"));
    let response = app.request(Method::POST, &path).multipart(wrong).send().await.unwrap();
    assert_eq!(told(response, 422).await["kind"], "upload_rejected");
}

/// A picture that is large enough for the platform.
fn picture() -> Vec<u8> {
    tiktokshop_sandbox::picture::square_png([10, 20, 30]).to_vec()
}

async fn a_label_comes_as_a_file(base: Base) {
    let stage = Stage::start(base).await;
    let app = stage.app(Scope::Read, &[&stage.shop()]).await;
    let shop = stage.shop();
    let package = stage.sandbox.world(|world| {
        let mut all = world.domains.fulfillment.packages.values();
        let found = all.find(|one| {
            one.shop_id == shop
                && one.kind == "TIKTOK"
                && !one.by_tiktok
                && one.status == PackageStatus::Processing
        });
        found.unwrap().id.clone()
    });
    let response = app.get(&format!("/v1/shops/{shop}/packages/{package}/label")).await;
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "application/pdf");
    assert_eq!(response.headers()["content-disposition"], "attachment; filename=\"label.pdf\"");
    assert_eq!(response.headers()["x-content-type-options"], "nosniff");
    assert!(response.bytes().await.unwrap().starts_with(b"%PDF"));
    let problem = told(app.get(&format!("/v1/shops/{shop}/packages/1/label")).await, 409).await;
    assert!(problem["code"].is_i64(), "{problem}");
}

async fn a_call_without_a_shop_names_its_account(base: Base) {
    let stage = Stage::start(base).await;
    let app = stage.app(Scope::Read, &[]).await;
    let path = "/v1/call/authorization.get_authorized_shop";
    for path in [path, "/v1/request?method=GET&path=/authorization/202309/shops"] {
        let problem = told(app.post(path, &json!({})).await, 422).await;
        assert_eq!(problem["kind"], "invalid_request", "several sellers have authorized the app");
        assert!(problem["hint"].as_str().unwrap().contains("`account`"), "{problem}");
    }
    let seller = &stage.sandbox.accounts[0];
    let shops = told(app.post(&format!("{path}?account={}", seller.open_id), &json!({})).await, 200).await;
    assert_eq!(shops["data"]["shops"][0]["id"], stage.shop());
    assert!(!shops.to_string().contains("cipher"), "{shops}");
    assert_eq!(app.post(&format!("{path}?account=nobody"), &json!({})).await.status(), 404);
    for account in stage.store.list().await.unwrap() {
        stage.store.delete(&account).await.unwrap();
    }
    let (server, app) = stage.second().await;
    let problem = told(app.post(path, &json!({})).await, 404).await;
    assert_eq!(problem["kind"], "not_found", "nobody has authorized the app");
    assert!(problem["hint"].as_str().unwrap().contains("/tiktok/authorize"), "{problem}");
    server.stop().await;
}

async fn no_time_at_all_is_refused(base: Base) {
    let stage = Stage::start(base).await;
    let app = stage.app(Scope::Read, &[]).await;
    for query in ["timeout=0", "deadline=0", "timeout=nan", "deadline=inf", "timeout=-1"] {
        let problem =
            told(app.post(&format!("{}?{query}", list(&stage)), &json!({"page_size": 1})).await, 422).await;
        assert_eq!(problem["kind"], "invalid_request", "{problem}");
        assert!(problem["detail"].as_str().unwrap().contains("more than 0"), "{problem}");
    }
    for path in ["/v1/events?wait=nan", "/v1/events?wait=-1"] {
        let problem = told(app.get(path).await, 422).await;
        assert!(problem["detail"].as_str().unwrap().starts_with("`wait` must be"), "{problem}");
    }
}

async fn a_shop_that_cannot_exist_is_not_there(base: Base) {
    let stage = Stage::start(base).await;
    let app = stage.app(Scope::Read, &[]).await;
    for shop in ["", "%20", "%00", "7%00"] {
        let response = app.post(&format!("/v1/shops/{shop}/call/{LIST}"), &json!({"page_size": 1})).await;
        assert_eq!(told(response, 404).await["kind"], "not_found", "{shop}");
    }
}

async fn a_shop_is_called_with_its_own_cipher(base: Base) {
    let stage = Stage::start(base).await;
    let app = stage.app(Scope::Read, &[]).await;
    for account in stage.sandbox.accounts.iter().filter(|account| !account.shops.is_empty()) {
        let id = AccountId::new(&stage.sandbox.app_key, &account.open_id);
        for shop in stage.store.list_shops(&id).await.unwrap() {
            let path = format!("/v1/shops/{}/call/{LIST}", shop.id);
            let called = told(app.post(&path, &json!({"page_size": 1})).await, 200).await;
            let token = account.access_token.as_str();
            let direct = direct(&stage).with_access_token(token).with_shop_cipher(&shop.cipher);
            let wanted =
                direct.call(LIST, Input::new().with("page_size", 1), Default::default()).await.unwrap();
            assert_eq!(called["data"], wanted.json().unwrap());
        }
    }
}

fn direct(stage: &Stage) -> Client {
    stage.server.shared().only_client().unwrap()
}

async fn a_call_ends_before_the_time_of_its_request_and_says_which_limit_it_was(base: Base) {
    let stage = Stage::with(base, &[("request_timeout", "4")]).await;
    let app = stage.app(Scope::Write, &[]).await;
    stage.sandbox.inject(Fault::new(Action::Slow { ms: 60_000 }).operation(LIST).times(100));
    let body = json!({"page_size": 1});
    let cut = told(app.post(&list(&stage), &body).await, 504).await;
    assert_eq!((&cut["kind"], &cut["operation"]), (&json!("timeout"), &json!(LIST)));
    assert!(cut["hint"].as_str().unwrap().contains("`request_timeout` (4 s)"), "{cut}");
    let longer = told(app.post(&format!("{}?deadline=600", list(&stage)), &body).await, 504).await;
    assert!(longer["hint"].as_str().unwrap().contains("`request_timeout`"), "{longer}");
    let own = told(app.post(&format!("{}?deadline=0.2", list(&stage)), &body).await, 504).await;
    assert!(!own["hint"].as_str().unwrap_or_default().contains("request_timeout"), "{own}");
}
