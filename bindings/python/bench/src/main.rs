//! A server that answers each request with fixed bytes over TLS, with HTTP/2 and HTTP/1.1 on offer as TikTok has them, so
//! that only the clients differ.
//!
//! `small` in the path or the query gives one order, anything else a page of 140 KB. It prints its address and its
//! certificate as JSON, and runs until its standard input ends.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a tool for one benchmark: it may stop with a backtrace"
)]

use std::io::Read;

use axum::Router;
use axum::http::Uri;
use axum::http::header::CONTENT_TYPE;
use axum::routing::any;
use bytes::Bytes;
use serde_json::{Value, json};
use tiktokshop_bench_beside::server;

/// Orders on a large page, which makes about 140 KB.
const ORDERS: u64 = 50;

fn main() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let server = server::serve_routes(router(page(ORDERS).into(), page(1).into()));
    println!("{}", json!({"url": server.tls_url, "certificate": server.root_pem}));
    // The benchmark holds the other end.
    std::io::stdin().read_to_end(&mut Vec::new()).unwrap();
}

fn router(large: Bytes, small: Bytes) -> Router {
    // The body is read: HTTP/2 would reset the stream of a request whose body was not read before the response.
    let answer = move |uri: Uri, _body: Bytes| {
        let is_small = uri.to_string().contains("small");
        let answer = if is_small { small.clone() } else { large.clone() };
        async move { ([(CONTENT_TYPE, "application/json")], answer) }
    };
    Router::new().fallback(any(answer))
}

fn page(orders: u64) -> String {
    let orders: Vec<Value> = (0..orders).map(order).collect();
    let data = json!({"orders": orders, "next_page_token": "", "total_count": orders.len()});
    json!({"code": 0, "message": "Success", "request_id": "202610010000000001", "data": data}).to_string()
}

fn order(number: u64) -> Value {
    let lines: Vec<Value> = (0..4).map(|at| line(number, at)).collect();
    json!({
        "id": format!("5764000000{number:08}"), "status": "AWAITING_SHIPMENT", "create_time": 1_790_000_000 + number,
        "update_time": 1_790_000_500 + number, "buyer_email": "buyer@example.com", "shipping_type": "TIKTOK",
        "payment": {"currency": "USD", "total_amount": "28.15", "sub_total": "22.75", "tax": "2.13"},
        "recipient_address": {"name": "F*** S***", "full_address": "1*** Prairie Rd, Denver, Colorado",
            "phone_number": "(+1)213-***-1824", "postal_code": "8***", "region_code": "US"},
        "line_items": lines, "packages": [{"id": format!("1152{number:012}")}], "is_cod": false,
    })
}

fn line(number: u64, at: u64) -> Value {
    json!({
        "id": format!("5764{number:08}{at:06}"), "product_id": format!("1729{number:014}"),
        "product_name": "Insulated Steel Water Bottle that Keeps Cold for a Day, 750 ml, Leak-proof Lid",
        "sku_id": format!("1729{number:012}{at:02}"), "sku_name": "Blue", "seller_sku": "US-04-BLUE",
        "sku_image": "https://example.com/images/dcff66df0615afee36aa479f89d31d86.png", "currency": "USD",
        "original_price": "24.45", "sale_price": "22.75", "seller_discount": "1.22", "platform_discount": "0.48",
        "display_status": "AWAITING_SHIPMENT", "is_gift": false, "package_id": format!("1152{number:012}"),
        "item_tax": [{"tax_type": "SALES_TAX", "tax_amount": "1.88", "tax_rate": "0.0825"}],
    })
}
