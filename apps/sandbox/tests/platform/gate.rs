//! What TikTok refuses, the sandbox refuses: each refusal by a real request.

use crate::support::{Ask, Caller, Got, NOW};
use serde_json::json;
use tiktokshop_sandbox::Sandbox;
use tiktokshop_sandbox::gate::quota::QuotaRules;
use tiktokshop_sandbox::options::GateRules;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

fn assert_refused(got: &Got, status: u16, code: i64, message: &str) {
    assert_eq!((got.status, got.code()), (status, code), "{}", got.json);
    assert!(got.message().contains(message), "{}", got.json);
    assert!(got.json["data"].is_null(), "{}", got.json);
    assert_eq!(got.json["request_id"].as_str().map(str::len), Some(34));
}

#[tokio::test]
async fn a_right_call_passes_and_tells_the_sandbox_time() {
    let caller = Caller::start().await;
    let got = caller.call(Ask::orders()).await;
    assert_eq!((got.status, got.code()), (200, 0), "{}", got.json);
    assert_eq!(got.header("date"), "Mon, 21 Sep 2026 14:13:20 GMT");
    assert!(got.json["request_id"].as_str().unwrap().starts_with("20260921141320"));
    assert_eq!(caller.last().signature, "valid");
}

#[tokio::test]
async fn a_wrong_app_key_comes_first() {
    let caller = Caller::start().await;
    let wrong = Ask { app_key: Some("other".into()), ..Ask::new("GET", "/nothing") };
    assert_refused(&caller.call(wrong).await, 400, 36_009_004, "Invalid 'app_key' query parameter");
    let missing = Ask { without: Some("app_key"), ..Ask::orders() };
    assert_refused(&caller.call(missing).await, 400, 36_009_004, "Invalid 'app_key' query parameter");
}

#[tokio::test]
async fn unknown_paths_methods_and_versions_are_told_apart() {
    let caller = Caller::start().await;
    assert_refused(&caller.call(Ask::new("GET", "/order/202309/nothing")).await, 404, 36_009_009, "path");
    assert_refused(
        &caller.call(Ask::new("PATCH", "/order/202309/orders/search")).await,
        405,
        36_009_010,
        "method",
    );
    let version = Ask::new("POST", "/order/202001/orders/search");
    assert_refused(&caller.call(version).await, 400, 36_009_014, "version name is invalid");
}

#[tokio::test]
async fn timestamps_count_within_their_window_only() {
    let caller = Caller::start().await;
    let at = |offset: i64| Ask { timestamp: Some((NOW + offset).to_string()), ..Ask::orders() };
    for good in [-300, 0, 30] {
        assert_eq!(caller.call(at(good)).await.code(), 0, "{good}");
    }
    for bad in [-301, 31] {
        assert_refused(&caller.call(at(bad)).await, 400, 36_009_004, "timestamp");
    }
    for text in ["", "now", "-5", "1790000000000"] {
        let wrong = Ask { timestamp: Some(text.into()), ..Ask::orders() };
        assert_refused(&caller.call(wrong).await, 400, 36_009_004, "timestamp");
    }
    let missing = Ask { without: Some("timestamp"), ..Ask::orders() };
    assert_refused(&caller.call(missing).await, 400, 36_009_004, "timestamp");
}

#[tokio::test]
async fn signatures_must_be_there_and_right() {
    let caller = Caller::start().await;
    let missing = Ask { without: Some("sign"), ..Ask::orders() };
    assert_refused(&caller.call(missing).await, 400, 36_009_004, "signature");
    let wrong = Ask { sign: Some("00".repeat(32)), ..Ask::orders() };
    assert_refused(&caller.call(wrong).await, 401, 106_001, "'sign' query parameter is invalid");
    let received = caller.last();
    assert_eq!(received.signature, "invalid");
    let canonical = received.expected_canonical.expect("the text to sign");
    assert!(canonical.starts_with("***/order/202309/orders/searchapp_key"));
    assert!(!canonical.contains(&caller.sandbox.app_secret));
}

#[tokio::test]
async fn wrong_habits_pass_only_when_allowed() {
    let caller = Caller::start().await;
    let habit = Ask { unsigned: "&ids%5B0%5D=1".into(), ..Ask::orders() };
    assert_refused(&caller.call(habit.clone()).await, 401, 106_001, "sign");
    assert_eq!(caller.last().signature, "arrays_unsigned");
    caller.sandbox.state(|state| state.rules.accept_habits = true);
    assert_eq!(caller.call(habit).await.code(), 0);
}

#[tokio::test]
async fn tokens_must_be_there_known_running_and_not_withdrawn() {
    let caller = Caller::start().await;
    let message = "x-tts-access-token";
    assert_refused(&caller.call(Ask::orders().token("")).await, 401, 36_009_004, message);
    assert_refused(&caller.call(Ask::orders().token("TTP_unknown")).await, 401, 36_009_004, message);
    caller.sandbox.advance(7 * 86_400);
    assert_refused(&caller.call(Ask::orders()).await, 401, 105_002, "expired");
    caller.control("POST", "/tokens/revoke", json!({})).await;
    assert_refused(&caller.call(Ask::orders()).await, 401, 105_001, "deauthorized");
}

#[tokio::test]
async fn the_token_must_be_of_the_right_kind_of_user() {
    let caller = Caller::start().await;
    let creator = caller.account(1).access_token.clone();
    assert_refused(&caller.call(Ask::orders().token(&creator)).await, 401, 101_000, "user type");
}

#[tokio::test]
async fn a_missing_scope_is_refused() {
    let caller = Caller::start().await;
    caller.control("POST", "/tokens/scopes", json!({"remove": ["seller.order.info"]})).await;
    assert_refused(&caller.call(Ask::orders()).await, 401, 105_005, "seller.order.info");
}

#[tokio::test]
async fn inactive_shops_and_sellers_are_refused() {
    let caller = Caller::start().await;
    let (shop, seller) = (&caller.sandbox.shops[0].id, &caller.sandbox.accounts[0].open_id);
    caller.control("POST", &format!("/shops/{shop}"), json!({"active": false})).await;
    assert_refused(&caller.call(Ask::orders()).await, 401, 36_009_043, "shop");
    caller.control("POST", &format!("/sellers/{seller}"), json!({"active": false})).await;
    assert_refused(&caller.call(Ask::orders()).await, 401, 36_009_044, "seller");
}

#[tokio::test]
async fn ciphers_are_demanded_refused_and_compared() {
    let caller = Caller::start().await;
    let border = caller.border();
    let ask = || Ask::orders().token(&border.access_token);
    assert_refused(&caller.call(ask()).await, 400, 106_013, "shop_cipher");
    assert_eq!(caller.call(ask().query("shop_cipher", &border.shops[1].cipher)).await.code(), 0);
    let other = ask().query("shop_cipher", &caller.sandbox.shops[0].cipher);
    assert_refused(&caller.call(other).await, 400, 101_000, "shop_cipher");
    let unwanted =
        Ask::new("GET", "/authorization/202309/shops").query("shop_cipher", &caller.sandbox.shops[0].cipher);
    assert_refused(&caller.call(unwanted).await, 400, 36_009_004, "not required");
    let unwanted = Ask::orders().query("category_asset_cipher", "x");
    assert_refused(&caller.call(unwanted).await, 400, 36_009_004, "not required");
}

#[tokio::test]
async fn category_asset_ciphers_belong_to_partners() {
    let caller = Caller::start().await;
    let partner = caller.account(3);
    let ask = || {
        Ask::new("GET", "/affiliate_partner/202405/campaigns")
            .query("page_size", "2")
            .query("type", "MY_CAMPAIGNS")
    };
    let ask = || ask().token(&partner.access_token);
    assert_refused(&caller.call(ask()).await, 400, 106_013, "category_asset_cipher");
    let wrong = ask().query("category_asset_cipher", "CAT_x");
    assert_refused(&caller.call(wrong).await, 400, 101_000, "category_asset_cipher");
    let right = ask().query("category_asset_cipher", &partner.category_asset_ciphers[0]);
    assert_eq!(caller.call(right).await.code(), 0);
}

#[tokio::test]
async fn a_renewed_cipher_is_listed_and_the_old_one_refused() {
    let caller = Caller::start().await;
    let (seller, shop) = (&caller.sandbox.accounts[0], &caller.sandbox.shops[0]);
    caller.control("POST", &format!("/sellers/{}/ciphers", seller.open_id), json!({})).await;
    let ask = |cipher: &str| Ask::orders().query("shop_cipher", cipher);
    assert_refused(&caller.call(ask(&shop.cipher)).await, 400, 101_000, "shop_cipher");
    let listed = caller.call(Ask::new("GET", "/authorization/202309/shops")).await;
    let fresh = listed.json["data"]["shops"][0]["cipher"].as_str().unwrap();
    assert_eq!(fresh.split('_').next(), shop.cipher.split('_').next());
    assert_eq!(caller.call(ask(fresh)).await.code(), 0);
}

#[tokio::test]
async fn content_types_are_validated() {
    let caller = Caller::start().await;
    let text = Ask::orders().bytes("text/plain", b"{}");
    assert_refused(&caller.call(text).await, 400, 36_009_022, "application/json");
    let upload = Ask::new("POST", "/product/202309/images/upload").json("{}");
    assert_refused(&caller.call(upload).await, 400, 36_009_023, "multipart/form-data");
}

#[tokio::test]
async fn parameters_must_be_there_typed_and_in_range() {
    let caller = Caller::start().await;
    let search = || Ask::new("POST", "/order/202309/orders/search");
    let cases = [
        (search().json("{}"), "'page_size' is required"),
        (search().query("page_size", "many").json("{}"), "'page_size' must be an integer"),
        (search().query("page_size", "101").json("{}"), "'page_size' must be from 1 to 100"),
        (search().query("page_size", "0").json("{}"), "'page_size' must be from 1 to 100"),
        (Ask::orders().json("[1]"), "the body must be an object"),
        (Ask::orders().json("{"), "not JSON"),
        (Ask::orders().json("{\"order_status\": 5}"), "'order_status' must be a string"),
        (Ask::orders().json("{\"create_time_ge\": \"yesterday\"}"), "'create_time_ge' must be an integer"),
        (Ask { unsigned: "&page_size=3".into(), ..Ask::orders() }, "was sent twice"),
        (Ask::orders().query("shop_id", "1"), "'shop_id'"),
        (Ask::orders().query("version", "202212"), "'version'"),
    ];
    for (ask, message) in cases {
        assert_refused(&caller.call(ask).await, 400, 36_009_004, message);
    }
}

#[tokio::test]
async fn lists_have_a_limit_and_entries_are_validated() {
    let caller = Caller::start().await;
    let delete = |ids: &[&str]| {
        Ask::new("DELETE", "/product/202309/products").json(&json!({"product_ids": ids}).to_string())
    };
    let orders = json!({"warehouse_ids": vec!["1"; 101]}).to_string();
    assert_refused(&caller.call(Ask::orders().json(&orders)).await, 400, 36_009_004, "at most 100");
    assert_refused(&caller.call(delete(&["1"; 21])).await, 200, 12_019_120, "exceeds the limit");
    let search = Ask::new("POST", "/product/202502/products/search").query("page_size", "1");
    let codes = search.clone().json(&json!({"seller_skus": vec!["a"; 11]}).to_string());
    assert_refused(&caller.call(codes).await, 200, 12_019_027, "seller_skus");
    let skus = search.json(&json!({"sku_ids": vec!["1"; 11]}).to_string());
    assert_refused(&caller.call(skus).await, 200, 12_019_087, "exceeds the limit");
    let wrong = Ask::new("DELETE", "/product/202309/products").json("{\"product_ids\":[1]}");
    assert_refused(&caller.call(wrong).await, 400, 36_009_004, "must be a string");
}

#[tokio::test]
async fn unknown_parameters_are_noted_or_refused() {
    let caller = Caller::start().await;
    let ask = || Ask::orders().query("colour", "red").json("{\"size\":1}");
    assert_eq!(caller.call(ask()).await.code(), 0);
    let warnings = caller.last().warnings.join("; ");
    assert!(warnings.contains("'colour'") && warnings.contains("'size'"), "{warnings}");
    caller.sandbox.state(|state| state.rules.refuse_unknown_parameters = true);
    assert_refused(&caller.call(ask()).await, 400, 36_009_004, "'colour'");
}

#[tokio::test]
async fn uploads_have_a_size_and_a_kind() {
    let caller = Caller::start().await;
    let upload = |content: Vec<u8>| {
        Ask::new("POST", "/fulfillment/202309/images/upload").form(&[(
            "data".into(),
            Some("a.png".into()),
            content,
        )])
    };
    let mut large = tiktokshop_sandbox::pdf::png();
    assert_eq!(caller.call(upload(large.clone())).await.code(), 0);
    large.resize(5 * 1024 * 1024 + 1, 0);
    assert_refused(&caller.call(upload(large)).await, 413, 36_009_021, "too large");
    assert_refused(&caller.call(upload(b"plain text".to_vec())).await, 400, 36_009_022, "image/png");
    let empty = Ask::new("POST", "/fulfillment/202309/images/upload").form(&[]);
    assert_refused(&caller.call(empty).await, 400, 36_009_004, "'data' is required");
}

#[tokio::test]
async fn an_empty_quota_is_told_with_the_seconds_to_wait() {
    let rules = GateRules { quota: QuotaRules { per_second: 0.0, burst: 2.0 }, ..GateRules::default() };
    let caller = Caller::with(Sandbox::builder().start_time(NOW).frozen().rules(rules)).await;
    for _ in 0..2 {
        assert_eq!(caller.call(Ask::orders()).await.code(), 0);
    }
    let got = caller.call(Ask::orders()).await;
    assert_refused(&got, 429, 36_009_002, "limited");
    assert_eq!(got.header("retry-after"), "1");
    let border = caller.border();
    let other_shop = Ask::orders().token(&border.access_token).query("shop_cipher", &border.shops[0].cipher);
    assert_eq!(caller.call(other_shop).await.code(), 0, "each shop has its own bucket");
}

#[tokio::test]
async fn the_seconds_to_wait_are_those_that_fill_the_quota() {
    let rules = GateRules { quota: QuotaRules { per_second: 0.001, burst: 1.0 }, ..GateRules::default() };
    let caller = Caller::with(Sandbox::builder().start_time(NOW).frozen().rules(rules)).await;
    assert_eq!(caller.call(Ask::orders()).await.code(), 0);
    let wait: u64 = caller.call(Ask::orders()).await.header("retry-after").parse().expect("seconds");
    assert!((900..=1000).contains(&wait), "{wait}");
}

#[tokio::test]
async fn hostile_requests_get_a_response_and_the_server_lives_on() {
    let caller = Caller::start().await;
    let hostile = [
        b"GET /%FF%FE/%00?sign=%FF&app_key=%C3%28 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n".to_vec(),
        b"POST /order/202309/orders/search?%=%&&==& HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 3\r\n\r\n\xFF\x00{".to_vec(),
        b"POST /product/202309/images/upload HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: multipart/form-data\r\ncontent-length: 0\r\n\r\n".to_vec(),
        b"POST /_sandbox/faults HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 4\r\n\r\n\xFF\xFF\xFF\xFF".to_vec(),
        format!("GET / HTTP/1.1\r\nhost: x\r\nx-large: {}\r\n\r\n", "a".repeat(1 << 20)).into_bytes(),
        b"\x16\x03\x01\x00\x00 not HTTP at all\r\n\r\n".to_vec(),
    ];
    for bytes in hostile {
        let mut stream = tokio::net::TcpStream::connect(caller.sandbox.address).await.expect("a connection");
        let _ = stream.write_all(&bytes).await;
        let mut response = Vec::new();
        let _ = stream.read_to_end(&mut response).await;
        let status = String::from_utf8_lossy(&response).lines().next().unwrap_or_default().to_owned();
        assert!(status.is_empty() || status.starts_with("HTTP/1.1 4"), "{status}");
    }
    let broken = Ask::new("POST", "/product/202309/images/upload")
        .bytes("multipart/form-data; boundary=b", b"--b\r\nrubbish");
    assert_refused(&caller.call(broken).await, 400, 36_009_004, "form cannot be read");
    assert_eq!(caller.call(Ask::orders()).await.code(), 0);
}
