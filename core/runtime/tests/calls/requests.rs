//! What a call sends: path, query, headers, ciphers, body, files and version.

use serde_json::json;
use tiktokshop_core::{CallOptions, Client, ErrorKind, Input, Upload};

use crate::support::{Got, Server, TOKEN, bad, good};
use crate::{LIST, list, list_input};

#[tokio::test]
async fn a_call_is_signed_and_complete() {
    let server = Server::script(vec![good(r#"{"orders":[]}"#)]).await;
    let input =
        list_input().with("order_status", "UNPAID").with("page_token", "a+b/c= d").with("sort_field", "");
    let response = server.client().call(LIST, input, CallOptions::default()).await.unwrap();
    assert_eq!((response.attempts, response.request_id.as_deref()), (1, Some("R0")));
    assert_eq!(response.data(), br#"{"orders":[]}"#[..]);
    let got = &server.seen()[0];
    assert!(got.is_signed());
    assert_eq!((got.method.as_str(), got.path.as_str()), ("POST", "/order/202309/orders/search"));
    assert_eq!(got.query("page_token"), Some("a+b/c= d"));
    assert_eq!(got.query("sort_field"), None);
    assert_eq!(got.query("timestamp"), Some("1700000000"));
    assert_eq!(got.query("shop_cipher"), Some("CIPHER"));
    assert_eq!(got.header("x-tts-access-token"), TOKEN);
    assert_eq!(got.header("content-type"), "application/json");
    assert_eq!(got.text(), r#"{"order_status":"UNPAID"}"#);
    assert_eq!(server.client().last_request_id(), None);
}

#[tokio::test]
async fn a_search_without_filters_sends_an_empty_object_and_an_operation_without_body_sends_none() {
    let server = Server::script(vec![good("null")]).await;
    list(&server.client()).await.unwrap();
    let input = Input::new().with("activity_id", "7136");
    server.client().call("promotion.deactivate_activity", input, CallOptions::default()).await.unwrap();
    let seen = server.seen();
    assert_eq!((seen[0].text().as_str(), seen[1].text().as_str()), ("{}", ""));
    assert_eq!(seen[1].path, "/promotion/202309/activities/7136/deactivate");
    assert!(seen.iter().all(Got::is_signed));
}

#[tokio::test]
async fn a_cipher_is_sent_only_where_it_is_wanted() {
    let server = Server::script(vec![good("null")]).await;
    let client = server.client();
    client.call("Authorization.getAuthorizedShop", Input::new(), CallOptions::default()).await.unwrap();
    assert_eq!(server.seen()[0].query("shop_cipher"), None);
    let input = Input::new().with("shop_cipher", "MINE");
    let error =
        client.call("authorization.get_authorized_shop", input, CallOptions::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    client.call(LIST, list_input().with("shop_cipher", "MINE"), CallOptions::default()).await.unwrap();
    assert_eq!(server.seen().len(), 2);
    assert_eq!(server.seen()[1].query("shop_cipher"), Some("MINE"));
}

#[tokio::test]
async fn a_required_cipher_that_is_missing_is_told_before_anything_is_sent() {
    let server = Server::script(vec![good("null")]).await;
    let client = server.builder().access_token(TOKEN).build().unwrap();
    let call = client.call("authorization.deauthorize_shop", Input::new(), CallOptions::default());
    let error = call.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::CipherMismatch);
    assert!(error.hint().unwrap().contains("shop"), "{error}");
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_raw_call_is_signed_and_retried_too() {
    let server = Server::script(vec![bad(500, 36_009_003, "x"), good(r#"{"a":1}"#)]).await;
    let input = Input::new().with("z", json!(["1", "2"]));
    let response =
        server.client().request("GET", "/future/203001/things", input, CallOptions::new()).await.unwrap();
    assert_eq!((response.attempts, response.operation.as_str()), (2, "GET /future/203001/things"));
    let got = &server.seen()[0];
    assert!(got.is_signed());
    assert_eq!((got.query("z"), got.query("shop_cipher")), (Some("1,2"), None));

    let server = Server::script(vec![bad(500, 36_009_003, "x")]).await;
    let options = CallOptions::new().shop_cipher("C");
    let error =
        server.client().request("post", "/future/203001/things", Input::new().with("z", 1), options).await;
    assert!(error.unwrap_err().outcome_unknown());
    assert_eq!(
        (server.seen()[0].text().as_str(), server.seen()[0].query("shop_cipher")),
        (r#"{"z":1}"#, Some("C"))
    );

    let server = Server::script(vec![good("null")]).await;
    let input = Input::new().with_query("page_size", 5);
    server.client().request("POST", "/order/202701/orders/search", input, CallOptions::new()).await.unwrap();
    assert_eq!(server.seen()[0].query("shop_cipher"), Some("CIPHER"), "known in another version");
}

#[tokio::test]
async fn a_delete_keeps_its_body() {
    let server = Server::script(vec![good("null")]).await;
    let input = Input::new().with("product_ids", json!(["1", 2]));
    server.client().call("product.delete_products", input, CallOptions::new()).await.unwrap();
    let got = &server.seen()[0];
    assert_eq!((got.method.as_str(), got.text().as_str()), ("DELETE", r#"{"product_ids":["1","2"]}"#));
    assert!(got.is_signed());
}

#[tokio::test]
async fn an_upload_is_a_form_whose_body_is_not_signed() {
    let server =
        Server::script(vec![bad(429, 36_009_002, "x").header("retry-after", "0"), good("null")]).await;
    let stream = std::io::Cursor::new(b"\x89PNG\r\n\x1a\nimage".to_vec());
    let input = Input::new().with("use_case", "MAIN_IMAGE").with_file("data", Upload::reader(stream, None));
    server.client().call("product.upload_product_image", input, CallOptions::new()).await.unwrap();
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[0].body, seen[1].body, "a stream is sent again from memory");
    assert!(
        seen[1].is_signed() && seen[1].header("content-type").starts_with("multipart/form-data; boundary=")
    );
    let text = String::from_utf8_lossy(&seen[1].body).into_owned();
    assert!(text.contains("name=\"use_case\"\r\n\r\nMAIN_IMAGE\r\n"), "{text}");
    assert!(text.contains("name=\"data\"; filename=\"upload.png\"\r\nContent-Type: image/png\r\n"), "{text}");

    let missing =
        server.client().call("product.upload_product_image", Input::new(), CallOptions::new()).await;
    assert!(missing.unwrap_err().to_string().contains("`data`"));
}

#[tokio::test]
async fn versions_are_chosen_and_unlisted_ones_pass_through() {
    let server = Server::script(vec![good("null")]).await;
    let client = server.client();
    let detail = |client: Client, options| async move {
        client.call("order.get_order_detail", Input::new().with("ids", json!(["1", "2"])), options).await
    };
    detail(client.clone(), CallOptions::new()).await.unwrap();
    detail(client.with_version("202312"), CallOptions::new()).await.unwrap();
    detail(client.clone(), CallOptions::new().version("202309")).await.unwrap();
    detail(client.clone(), CallOptions::new().version("203001")).await.unwrap();
    assert!(detail(client, CallOptions::new().version("v2")).await.is_err());
    let paths: Vec<_> = server.seen().iter().map(|got| got.path.clone()).collect();
    assert_eq!(
        paths,
        ["/order/202507/orders", "/order/202309/orders", "/order/202309/orders", "/order/203001/orders"]
    );
    assert!(server.seen().iter().all(|got| got.query("ids") == Some("1,2")));
}
