//! Requests that are prepared but not sent.

use tiktokshop_core::{CallOptions, ErrorKind, Input, Upload, encode};

use crate::support::{SECRET, Server, TOKEN, good};
use crate::{LIST, WRITE, list_input, write_input};

#[tokio::test]
async fn what_is_prepared_is_what_a_call_sends() {
    let server = Server::script(vec![good("null")]).await;
    let client = server.client();
    for (operation, input) in [(LIST, list_input()), (WRITE, write_input())] {
        let sent = server.seen().len();
        let prepared = client.prepare(operation, input.clone(), CallOptions::default()).await.unwrap();
        assert_eq!(server.seen().len(), sent, "nothing is sent");
        client.call(operation, input, CallOptions::default()).await.unwrap();
        let got = server.seen().pop().unwrap();
        let query = prepared.url.split_once('?').unwrap().1;
        assert_eq!(prepared.url.split_once('?').unwrap().0, format!("{}{}", server.url, got.path));
        assert_eq!(encode::parse_query(query).unwrap(), got.query);
        assert_eq!((&prepared.method, &prepared.body[..]), (&got.method, &got.body[..]));
        for (name, value) in &prepared.headers {
            assert_eq!(got.header(name), value);
        }
        assert_eq!(prepared.headers.len(), 2);
    }
}

#[tokio::test]
async fn a_prepared_upload_has_its_files() {
    let server = Server::script(vec![good("null")]).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.pdf");
    std::fs::write(&path, b"%PDF-1.4 ".repeat(200_000)).unwrap();
    let upload = Input::new().with_file("data", Upload::path(path)).with("name", "large.pdf");
    let prepared =
        server.client().prepare("product.upload_product_file", upload, CallOptions::default()).await.unwrap();
    assert!(prepared.body.len() > 1_800_000 && prepared.body.windows(8).any(|some| some == b"%PDF-1.4"));
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn what_is_prepared_shows_no_secret() {
    let server = Server::script(vec![good("null")]).await;
    let prepared = server.client().prepare(LIST, list_input(), CallOptions::default()).await.unwrap();
    let sign = prepared.url.rsplit_once("sign=").unwrap().1.to_owned();
    let shown = format!("{prepared:?}");
    for secret in [TOKEN, SECRET, "CIPHER", &sign] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(shown.contains("shop_cipher=[redacted]") && shown.contains("page_size=10"), "{shown}");
}

#[tokio::test]
async fn what_a_call_refuses_is_not_prepared() {
    let server = Server::script(vec![good("null")]).await;
    let input = list_input().with("order_statsu", "UNPAID");
    let error = server.client().prepare(LIST, input, CallOptions::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::InvalidRequest, Some(LIST)));
}
