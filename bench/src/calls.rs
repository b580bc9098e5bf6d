//! Whole calls against bare reqwest on the same server, with the same connection settings and the same protocol.

use std::time::Duration;

use futures_util::future::join_all;
use tiktokshop_core::{CallOptions, Client, Input};
use tokio::runtime::Runtime;

use crate::pair::{Ratio, measure};
use crate::server::Server;

/// What is compared.
#[derive(Clone, Copy)]
pub struct Case {
    /// TLS, else plain HTTP.
    pub tls: bool,
    /// Requests under way at once.
    pub at_once: usize,
    /// Requests of one turn.
    pub rounds: usize,
    /// HTTP/1.1 only, else what the server and client agree on.
    pub http1: bool,
}

/// The ratio of our time to bare reqwest's; its inverse is the share of its throughput.
pub fn whole_call(server: &Server, case: Case) -> Ratio {
    let runtime = Runtime::new().expect("runtime");
    let ours = our_client(server, case);
    let bare = bare_client(server, case);
    let url = format!("{}/order/202309/orders/search?page_size=100", base(server, case));
    measure(
        || runtime.block_on(spread(case, || our_call(&ours))),
        || runtime.block_on(spread(case, || bare_call(&bare, &url))),
    )
}

/// The ratio of HTTP/2 to HTTP/1.1, both bare, for the same answers.
pub fn http2_against_http1(server: &Server, at_once: usize, rounds: usize) -> Ratio {
    let runtime = Runtime::new().expect("runtime");
    let two = Case { tls: true, at_once, rounds, http1: false };
    let one = Case { http1: true, ..two };
    let (client_two, client_one) = (bare_client(server, two), bare_client(server, one));
    let url = format!("{}/order/202309/orders/search?page_size=100", server.tls_url);
    measure(
        || runtime.block_on(spread(two, || bare_call(&client_two, &url))),
        || runtime.block_on(spread(one, || bare_call(&client_one, &url))),
    )
}

async fn spread<F: Future<Output = ()>>(case: Case, call: impl Fn() -> F) {
    let lanes = (0..case.at_once).map(|_| async {
        for _ in 0..case.rounds / case.at_once {
            call().await;
        }
    });
    join_all(lanes).await;
}

async fn our_call(client: &Client) {
    let input = Input::new().with("page_size", 100);
    let outcome = client.call("order.get_order_list", input, CallOptions::default()).await.expect("answer");
    std::hint::black_box(outcome.data());
}

async fn bare_call(client: &reqwest::Client, url: &str) {
    let request = client.post(url).header("content-type", "application/json").body("{}");
    let answer = request.send().await.expect("answer");
    std::hint::black_box(answer.bytes().await.expect("body"));
}

fn base(server: &Server, case: Case) -> &str {
    if case.tls { &server.tls_url } else { &server.plain_url }
}

fn our_client(server: &Server, case: Case) -> Client {
    Client::builder()
        .app_key("68xu9ks5p4i8")
        .app_secret("e59af819cc1f4b5d8a7c6b3d2e1f0a9b")
        .access_token("TTP_bench")
        .api_url(base(server, case))
        .root_certificate(server.root_pem.as_bytes())
        .limiter(None)
        .http1_only(case.http1)
        .build()
        .expect("client")
}

fn bare_client(server: &Server, case: Case) -> reqwest::Client {
    let certificate = reqwest::Certificate::from_pem(server.root_pem.as_bytes()).expect("certificate");
    let mut builder = reqwest::Client::builder().no_proxy().tls_certs_only([certificate]);
    builder = builder.timeout(Duration::from_secs(30)).connect_timeout(Duration::from_secs(10));
    if case.http1 {
        builder = builder.http1_only();
    }
    builder.build().expect("client")
}
