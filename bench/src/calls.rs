//! Whole calls against bare reqwest: the same request on the wire, the same server, the same protocol.

use std::time::Duration;

use tiktokshop_core::http::USER_AGENT;
use tiktokshop_core::{CallOptions, Client, Input, LimiterOptions};
use tokio::runtime::Runtime;
use tokio::task::JoinSet;

use crate::pair::{Ratio, measure};
use crate::server::Server;

/// What is compared.
#[derive(Clone, Copy)]
pub struct Case {
    /// TLS, else plain HTTP.
    pub tls: bool,
    /// Requests under way at once.
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

/// A way to set up HTTP/2.
pub type Tune = fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder;

/// HTTP/2 against HTTP/1.1, both bare, over TLS.
pub fn http2_against_http1(server: &Server, at_once: usize, tune: Tune) -> Ratio {
    let runtime = Runtime::new().expect("runtime");
    let two = built(tune(bare_client(server)));
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

/// One at a time from the main thread, as a script calls; else from as many tasks, as a service does.
fn spread<F>(runtime: &Runtime, at_once: usize, rounds: usize, call: impl Fn() -> F + Clone + Send + 'static)
where
    F: Future<Output = ()> + Send + 'static,
{
    if at_once == 1 {
        return runtime.block_on(async { repeat(rounds, call).await });
    }
    let each = rounds / at_once + 1;
    runtime.block_on(async {
        let mut lanes = JoinSet::new();
        (0..at_once).for_each(|_| drop(lanes.spawn(repeat(each, call.clone()))));
        lanes.join_all().await;
    });
}

async fn repeat<F: Future<Output = ()>>(rounds: usize, call: impl Fn() -> F) {
    for _ in 0..rounds {
        call().await;
    }
}

async fn our_call(client: Client) {
    let input = Input::new().with("page_size", 100);
    let outcome = client.call("order.get_order_list", input, CallOptions::default()).await.expect("answer");
    std::hint::black_box(outcome.data());
}

async fn bare_call(client: reqwest::Client, url: String) {
    let request =
        client.post(url).header("content-type", "application/json").header("x-tts-access-token", TOKEN);
    let answer = request.body("{}").send().await.expect("answer");
    std::hint::black_box(answer.bytes().await.expect("body"));
}

fn base(server: &Server, tls: bool) -> &str {
    if tls { &server.tls_url } else { &server.plain_url }
}

fn search_url(base: &str) -> String {
    format!("{base}/order/202309/orders/search?{QUERY}")
}

/// As a program sets it up, but for a limiter that counts and never slows down.
fn our_client(server: &Server, case: Case) -> Client {
    Client::builder()
        .app_key("68xu9ks5p4i8")
        .app_secret("e59af819cc1f4b5d8a7c6b3d2e1f0a9b")
        .access_token(TOKEN)
        .api_url(base(server, case.tls))
        .root_certificate(server.root_pem.as_bytes())
        .limiter(LimiterOptions::per_second(1e9))
        .http1_only(true)
        .build()
        .expect("client")
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
