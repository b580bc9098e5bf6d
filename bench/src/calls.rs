//! Whole calls against bare reqwest: the same request on the wire, the same server, the same protocol.

use std::time::Duration;

use bytes::Bytes;
use tiktokshop_core::http::{self, HttpOptions, USER_AGENT};
use tiktokshop_core::{CallOptions, Client, Input, LimiterOptions, PageOptions};
use tokio::runtime::Runtime;

use tiktokshop_bench_beside::lanes::spread;
use tiktokshop_bench_beside::pair::{Ratio, measure};
use tiktokshop_bench_beside::server::Server;

/// What is compared.
#[derive(Clone, Copy)]
pub struct Case {
    /// TLS, or plain HTTP.
    pub tls: bool,
    /// The number of concurrent requests.
    pub at_once: usize,
}

/// A query as long as the one that our call signs and sends.
const QUERY: &str = "app_key=68xu9ks5p4i8&page_size=100&timestamp=1795286970\
    &sign=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
const TOKEN: &str = "TTP_bench";

/// Our call against bare reqwest.
pub fn whole_call(server: &Server, case: Case) -> Ratio {
    let runtime = Runtime::new().expect("runtime");
    let ours = our_client(server, case);
    let bare = built(bare_client(server).http1_only());
    let url = search_url(base(server, case.tls));
    let ours = move || our_call(ours.clone());
    let bare = move || bare_call(bare.clone(), url.clone());
    measure(
        |rounds| spread(&runtime, case.at_once, rounds, ours.clone()),
        |rounds| spread(&runtime, case.at_once, rounds, bare.clone()),
    )
}

/// How a page of orders is read.
#[derive(Clone, Copy)]
pub enum Reading {
    /// A JSON value.
    Value,
    /// Each order as JSON text.
    Items,
}

/// Our call and reading its response, against bare reqwest and serde_json's value, one at a time.
pub fn read_call(server: &Server, reading: Reading) -> Ratio {
    let runtime = Runtime::new().expect("runtime");
    let ours = our_client(server, Case { tls: false, at_once: 1 });
    let bare = built(bare_client(server).http1_only());
    let url = search_url(&server.plain_url);
    let ours = move || our_reading(ours.clone(), reading);
    let bare = move || bare_reading(bare.clone(), url.clone());
    measure(
        |rounds| spread(&runtime, 1, rounds, ours.clone()),
        |rounds| spread(&runtime, 1, rounds, bare.clone()),
    )
}

/// HTTP/2 against HTTP/1.1 over TLS, both without our calls: with reqwest's defaults, or as our pool sets it up.
pub fn http2_against_http1(server: &Server, at_once: usize, as_we_set_it: bool) -> Ratio {
    let runtime = Runtime::new().expect("runtime");
    let two = if as_we_set_it { our_pool(server) } else { built(bare_client(server)) };
    let one = built(bare_client(server).http1_only());
    let url = search_url(&server.tls_url);
    let one_url = url.clone();
    let two = move || bare_call(two.clone(), url.clone());
    let one = move || bare_call(one.clone(), one_url.clone());
    measure(
        |rounds| spread(&runtime, at_once, rounds, two.clone()),
        |rounds| spread(&runtime, at_once, rounds, one.clone()),
    )
}

async fn our_call(client: Client) {
    let input = Input::new().with("page_size", 100);
    let response =
        client.call("order.get_order_list", input, CallOptions::default()).await.expect("a response");
    std::hint::black_box(response.data());
}

async fn our_reading(client: Client, reading: Reading) {
    let input = Input::new().with("page_size", 100);
    match reading {
        Reading::Value => {
            let response =
                client.call("order.get_order_list", input, CallOptions::default()).await.expect("a response");
            std::hint::black_box(response.json().expect("JSON"));
        }
        Reading::Items => {
            let mut pages = client.pages("order.get_order_list", input, PageOptions::default());
            std::hint::black_box(pages.next().await.expect("a page").expect("a response").items);
        }
    }
}

async fn bare_call(client: reqwest::Client, url: String) {
    std::hint::black_box(bare_bytes(client, url).await);
}

async fn bare_reading(client: reqwest::Client, url: String) {
    let body = bare_bytes(client, url).await;
    std::hint::black_box(serde_json::from_slice::<serde_json::Value>(&body).expect("JSON"));
}

async fn bare_bytes(client: reqwest::Client, url: String) -> Bytes {
    let request =
        client.post(url).header("content-type", "application/json").header("x-tts-access-token", TOKEN);
    let response = request.body("{}").send().await.expect("a response");
    response.bytes().await.expect("body")
}

fn base(server: &Server, tls: bool) -> &str {
    if tls { &server.tls_url } else { &server.plain_url }
}

fn search_url(base: &str) -> String {
    format!("{base}/order/202309/orders/search?{QUERY}")
}

/// Set up as in a program, except for a limiter that counts and never slows down.
fn our_client(server: &Server, case: Case) -> Client {
    Client::builder()
        .app_key("68xu9ks5p4i8")
        .app_secret("e59af819cc1f4b5d8a7c6b3d2e1f0a9b")
        .access_token(TOKEN)
        .api_url(base(server, case.tls))
        .root_certificates(server.root_pem.as_bytes())
        .limiter(LimiterOptions::per_second(1e9))
        .no_proxy(true)
        .http1_only(true)
        .build()
        .expect("client")
}

fn our_pool(server: &Server) -> reqwest::Client {
    let root_certificates = vec![server.root_pem.as_bytes().to_vec()];
    http::build(&HttpOptions { root_certificates, no_proxy: true, ..HttpOptions::default() }).expect("client")
}

fn bare_client(server: &Server) -> reqwest::ClientBuilder {
    let certificate = reqwest::Certificate::from_pem(server.root_pem.as_bytes()).expect("certificate");
    let builder = reqwest::Client::builder().no_proxy().tls_certs_only([certificate]);
    let builder = builder.user_agent(USER_AGENT);
    builder.timeout(Duration::from_secs(30)).connect_timeout(Duration::from_secs(10))
}

fn built(builder: reqwest::ClientBuilder) -> reqwest::Client {
    builder.build().expect("client")
}
