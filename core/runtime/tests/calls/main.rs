//! Calls against a scripted server: what is sent, what is retried, and what the caller gets.
#![allow(clippy::unwrap_used, clippy::panic)]

mod connections;
mod first_reads;
mod foreign;
mod hooks;
mod prepared;
mod requests;
mod responses;
mod resume;
mod retries;
mod support;
mod throttling;
mod times;
mod tokens;
mod uploads;
mod walks;

use std::sync::Arc;

use serde_json::json;
use tiktokshop_core::token::{AccountId, MemoryStore, TokenSet};
use tiktokshop_core::{CallOptions, Client, Error, Input, Response};

use crate::support::{NOW, Server, bad, good};

const LIST: &str = "order.get_order_list";
const WRITE: &str = "order.add_external_order_references";
const CREATE: &str = "product.create_product";

fn list_input() -> Input {
    Input::new().with("page_size", 10)
}

fn write_input() -> Input {
    let order = json!({"id": "1", "external_order": {"id": "2", "platform": "X", "line_items": [{"id": "3", "origin_id": "4"}]}});
    Input::new().with("orders", json!([order]))
}

fn create_input() -> Input {
    Input::new().with_body(json!({"title": "T", "description": "D", "category_id": "1"}))
}

async fn list(client: &Client) -> Result<Response, Error> {
    client.call(LIST, list_input(), CallOptions::default()).await
}

async fn write(client: &Client) -> Result<Response, Error> {
    client.call(WRITE, write_input(), CallOptions::default()).await
}

fn tokens(access: &str) -> TokenSet {
    let tokens = TokenSet::new(access, NOW + 86_400).with_open_id("o1");
    tokens.with_refresh_token("refresh-0", NOW + 864_000)
}

/// A server that expects the token `new`, which a refresh of `old` returns; with two shops.
async fn shop_server() -> Server {
    Server::start(|got, _| match got.path.as_str() {
        "/api/v2/token/refresh" => good(&format!(
            r#"{{"access_token":"new","access_token_expire_in":{},"refresh_token":"refresh-1","refresh_token_expire_in":{},"open_id":"o1"}}"#,
            NOW + 900_000, NOW + 9_000_000
        )),
        _ if got.header("x-tts-access-token") != "new" => bad(401, 105_002, "expired"),
        "/authorization/202309/shops" => good(r#"{"shops":[{"id":"71","cipher":"C71"},{"id":"72","cipher":"C72"}]}"#),
        _ => good("null"),
    })
    .await
}

async fn stored(server: &Server) -> Client {
    let store = Arc::new(MemoryStore::new());
    let client = server.builder().store(store).limiter(None).build().unwrap();
    client.tokens().unwrap().save(&AccountId::new("key", "o1"), tokens("old")).await.unwrap();
    client
}
