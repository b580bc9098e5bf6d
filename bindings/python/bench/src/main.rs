//! A server that answers each request with fixed bytes over TLS and HTTP/1.1, so that only the clients differ.
//!
//! `small` in the path gives one order, anything else a page of 140 KB. It prints its address and its certificate as
//! JSON, and runs until its standard input ends.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a tool for one benchmark: it may stop with a backtrace"
)]

use std::io::Read;
use std::net::SocketAddr;
use std::sync::Arc;

use bytes::Bytes;
use rustls::pki_types::PrivateKeyDer;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

/// Orders on a large page, which makes about 140 KB.
const ORDERS: u64 = 50;

fn main() {
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    let runtime = builder.worker_threads(1).enable_all().build().unwrap();
    runtime.spawn(serve());
    // The benchmark holds the other end.
    std::io::stdin().read_to_end(&mut Vec::new()).unwrap();
}

async fn serve() {
    let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await.unwrap();
    let certified = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    println!("{}", json!({"url": url, "certificate": certified.cert.pem()}));
    let key = PrivateKeyDer::try_from(certified.signing_key.serialize_der()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certified.cert.der().clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let answers = Arc::new((http(&page(ORDERS)), http(&page(1))));
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        stream.set_nodelay(true).unwrap();
        tokio::spawn(connection(stream, acceptor.clone(), answers.clone()));
    }
}

async fn connection(stream: TcpStream, acceptor: TlsAcceptor, answers: Arc<(Bytes, Bytes)>) {
    let Ok(mut stream) = acceptor.accept(stream).await else { return };
    let mut received = Vec::with_capacity(8192);
    while let Some(is_small) = request(&mut stream, &mut received).await {
        let answer = if is_small { &answers.1 } else { &answers.0 };
        if stream.write_all(answer).await.is_err() || stream.flush().await.is_err() {
            return;
        }
    }
}

/// Reads one request; says whether a small answer is wanted. `None` at the end.
async fn request(stream: &mut TlsStream<TcpStream>, received: &mut Vec<u8>) -> Option<bool> {
    let mut chunk = [0; 8192];
    loop {
        if let Some((end, is_small)) = whole(received) {
            received.drain(..end);
            return Some(is_small);
        }
        let length = stream.read(&mut chunk).await.ok().filter(|length| *length > 0)?;
        received.extend_from_slice(&chunk[..length]);
    }
}

/// Where the first request ends, once all of it is there.
fn whole(received: &[u8]) -> Option<(usize, bool)> {
    let head_end = received.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let head = String::from_utf8_lossy(&received[..head_end]).to_ascii_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
    let end = head_end + length.unwrap_or(0);
    let is_small = head.lines().next().is_some_and(|line| line.contains("small"));
    (received.len() >= end).then_some((end, is_small))
}

fn http(body: &str) -> Bytes {
    let length = body.len();
    format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}")
        .into()
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
