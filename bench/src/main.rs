//! Prints ratios. Both sides of a pair are measured in turns in this one run; the figures are medians.

mod calls;
mod decode;
mod fixture;
mod memory;
mod pair;
mod server;
mod signing;
mod webhook;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;
use tiktokshop_core::Client;

use crate::calls::Case;
use crate::pair::Ratio;
use crate::server::Server;

fn main() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    heading("pure work: our time / bare time, less is better");
    show("sign 1 KB / HMAC of the same bytes", &signing::one_kilobyte());
    show("verify a 1 KB webhook / HMAC of the same bytes", &webhook::one_kilobyte());
    decoding();
    heading("whole calls: our throughput / bare reqwest's, more is better");
    let small = fixture::small();
    let small_server = server::start(move || small.clone());
    let page = fixture::order_page("");
    let large_server = server::start(move || page.clone());
    whole_calls("small answer", &small_server, 2_000);
    whole_calls("140 KB answer", &large_server, 400);
    heading("bare HTTP/2 throughput / bare HTTP/1.1 throughput, over TLS");
    protocols("small answer", &small_server, 2_000);
    protocols("140 KB answer", &large_server, 400);
    memory_while_streaming();
}

fn decoding() {
    let data = data_of(&fixture::order_page("next"));
    println!("decoding a page of 100 orders, {} KB", data.len() / 1024);
    show("typed / serde_json::Value", &decode::typed_against_value(&data));
    show("typed / derived structs with a third of the fields", &decode::typed_against_derived(&data));
}

fn data_of(body: &Bytes) -> Bytes {
    let envelope: serde_json::Value = serde_json::from_slice(body).expect("envelope");
    Bytes::from(envelope["data"].to_string())
}

fn whole_calls(what: &str, server: &Server, rounds: usize) {
    for (tls, at_once) in [(false, 1), (false, 64), (true, 1), (true, 64)] {
        let case = Case { tls, at_once, rounds, http1: false };
        let name = format!("{what}, {}, {at_once} at a time", if tls { "TLS" } else { "plain" });
        show_throughput(&name, &calls::whole_call(server, case));
    }
}

fn protocols(what: &str, server: &Server, rounds: usize) {
    for at_once in [1, 64] {
        let name = format!("{what}, {at_once} at a time");
        show_throughput(&name, &calls::http2_against_http1(server, at_once, rounds));
    }
}

fn memory_while_streaming() {
    heading("memory while 100,000 orders stream by");
    let pages = Arc::new(AtomicU64::new(0));
    let template = String::from_utf8(fixture::order_page("TOKEN").to_vec()).expect("text");
    let server = server::start(move || {
        let page = pages.fetch_add(1, Ordering::Relaxed);
        Bytes::from(template.replacen("TOKEN", &format!("page-{page}"), 1))
    });
    let client = Client::builder().app_key("k").app_secret("s").access_token("t").api_url(&server.plain_url);
    let client = client.limiter(None).build().expect("client");
    for reading in memory::stream(&client, 100_000) {
        println!("  after {:>7} orders: {:6.1} MB resident", reading.orders, reading.megabytes);
    }
}

fn heading(text: &str) {
    println!("\n{text}");
}

fn show(name: &str, ratio: &Ratio) {
    println!("  {name:<55} {:5.2}   ({:.2?} / {:.2?})", ratio.ratio, ratio.ours, ratio.bare);
}

fn show_throughput(name: &str, ratio: &Ratio) {
    println!("  {name:<55} {:5.2}   ({:.2?} / {:.2?})", 1.0 / ratio.ratio, ratio.ours, ratio.bare);
}
