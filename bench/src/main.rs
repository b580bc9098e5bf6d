//! Prints ratios. Both sides of a pair are measured in turns in one run; the figures are medians.
//!
//! With a word as its argument, it prints only the rows whose name contains the word: `cargo run --release -p
//! tiktokshop-bench -- TLS`.

// Printing is what a benchmark is for.
#![allow(clippy::print_stdout)]

mod around;
mod backlog;
mod calls;
mod decode;
mod disk;
mod fleet;
mod inbox;
mod keeper;
mod load;
mod memory;
mod orders;
mod platform;
mod quota;
mod received;
mod serve;
mod shops;
mod sidecar;
mod signing;
mod sync;
mod table;
mod webhook;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;
use tiktokshop_bench_beside::{fixture, server};
use tiktokshop_core::Client;

use crate::calls::{Case, Reading};
use crate::table::Table;
use tiktokshop_bench_beside::server::Server;

fn main() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut arguments = std::env::args().skip(1);
    let word = arguments.next();
    match word.as_deref() {
        Some(quota::CALLER) => return quota::call_when_told(arguments),
        Some(sync::READER) => return sync::read_as_told(arguments),
        _ => {}
    }
    let table = Table::new(word);
    table.heading("pure work: our time / bare time, less is better");
    table.work("sign 1 KB / HMAC of the same bytes", signing::one_kilobyte);
    table.work("verify a 1 KB webhook / HMAC of the same bytes", webhook::one_kilobyte);
    decoding(&table);
    let small = fixture::small();
    let small_server = server::start(move || small.clone());
    let page = fixture::order_page("");
    let large_server = server::start(move || page.clone());
    table.heading("whole calls: our throughput / bare reqwest's, more is better");
    whole_calls(&table, "small response", &small_server);
    whole_calls(&table, "140 KB response", &large_server);
    table.heading(
        "whole calls, plain, one at a time, and their response read: ours / bare reqwest to serde_json::Value",
    );
    table.throughput("140 KB response to a value", || calls::read_call(&large_server, Reading::Value));
    table.throughput("140 KB response to raw items", || calls::read_call(&large_server, Reading::Items));
    table.heading("HTTP/2: its throughput / HTTP/1.1's, both without our calls, over TLS");
    protocols(&table, "small response", &small_server);
    protocols(&table, "140 KB response", &large_server);
    memory_while_streaming(&table);
    table.heading("many calls under a quota, at the sandbox: our time / the least possible, less is better, 1.3 is the aim");
    under_a_quota(&table);
    around::rows(&table);
}

fn under_a_quota(table: &Table) {
    table.pressed("quota of 40/s: 64 threads, 200 calls", || quota::one_process(64, 200));
    table.pressed("quota of 40/s: 4 processes with one SQLite file, 640 calls", || {
        quota::processes(4, 16, 160)
    });
    table.pressed("quota: all throttled for half a second, then none, 200 calls", || {
        quota::one_bad_moment(64, 200)
    });
}

fn decoding(table: &Table) {
    let data = fixture::data_of(&fixture::order_page("next"));
    table.work("page of 100 orders, typed / serde_json::Value", || decode::typed_against_value(&data));
    table.work("page of 100 orders, typed / derived structs of a third", || {
        decode::typed_against_derived(&data)
    });
}

fn whole_calls(table: &Table, what: &str, server: &Server) {
    for (tls, at_once) in [(false, 1), (false, 64), (true, 1), (true, 64)] {
        let name = format!("{what}, {}, {at_once} at a time", if tls { "TLS" } else { "plain" });
        table.throughput(&name, || calls::whole_call(server, Case { tls, at_once }));
    }
}

fn protocols(table: &Table, what: &str, server: &Server) {
    for (setting, as_we_set_it) in [("HTTP/2 as it comes", false), ("HTTP/2 as we set it", true)] {
        for at_once in [1, 64] {
            let name = format!("{what}, {setting}, {at_once} at a time");
            table.throughput(&name, || calls::http2_against_http1(server, at_once, as_we_set_it));
        }
    }
}

fn memory_while_streaming(table: &Table) {
    if !table.has("memory while 100,000 orders stream by") {
        return;
    }
    table.heading("memory while 100,000 orders stream by");
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
