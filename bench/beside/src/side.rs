//! The works that the packages of the languages are measured by, done in Rust. Each package has a program that does the same.

use std::hint::black_box;
use std::io::BufRead;
use std::time::{Duration, Instant};

use bytes::Bytes;
use tiktokshop::authorization::GetAuthorizedShopRequest;
use tiktokshop::order::{GetOrderListRequest, GetOrderListResponse};
use tiktokshop::{CallOptions, Client, Input};
use tiktokshop_core::Secret;
use tiktokshop_core::clock::{Clock, SystemClock};
use tiktokshop_core::signer::{RequestSigner, SignRequest};
use tiktokshop_core::webhook::{Verifier, sign_test_event};
use tokio::runtime::Runtime;

use tiktokshop_bench_beside::fixture::{APP, SECRET};
use tiktokshop_bench_beside::lanes::spread;

/// A page of orders that was called for.
type Page = tiktokshop::Response<GetOrderListResponse>;

struct Side {
    runtime: Runtime,
    small: Client,
    page: Client,
    large: Client,
    text: Bytes,
}

/// Reads what to do from the input until it ends.
pub fn run_as_told() {
    let side = Side::from_env();
    for line in std::io::stdin().lock().lines().map_while(Result::ok) {
        let words: Vec<&str> = line.split(' ').collect();
        let number = |at: usize| words[at].parse::<usize>().expect("a number");
        println!("{}", side.work(words[0], number(1), number(2)).as_secs_f64());
    }
}

impl Side {
    fn from_env() -> Side {
        let of = |name: &str| std::env::var(name).expect("a variable");
        Side {
            runtime: Runtime::new().expect("runtime"),
            small: client(of("BENCH_SMALL")),
            page: client(of("BENCH_PAGE")),
            large: client(of("BENCH_LARGE")),
            text: std::fs::read(of("BENCH_TEXT")).expect("a text").into(),
        }
    }

    fn work(&self, work: &str, at_once: usize, rounds: usize) -> Duration {
        match work {
            // What the core knows, without network.
            "id" => timed(rounds, || drop(black_box(self.small.last_request_id()))),
            "verify" => verify(rounds),
            "sign" => sign(rounds),
            // The text of the 400 KB page, and every field of every order.
            "read" => {
                timed(rounds, || drop(black_box(tiktokshop::decode::<GetOrderListResponse>(&self.text))))
            }
            // Whole calls: a small response, 140 KB that are not read, the ids of those orders, 400 KB with every field.
            "small" => self.called(at_once, rounds, &self.small, shops),
            "bytes" => self.called(at_once, rounds, &self.page, bytes),
            "page" => self.called(at_once, rounds, &self.page, ids),
            "large" => self.called(at_once, rounds, &self.large, fields),
            _ => unreachable!("there is no work {work}"),
        }
    }

    fn called<F>(&self, at_once: usize, rounds: usize, client: &Client, call: fn(Client) -> F) -> Duration
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let client = client.clone();
        let begun = Instant::now();
        spread(&self.runtime, at_once, rounds, move || call(client.clone()));
        begun.elapsed()
    }
}

async fn shops(client: Client) {
    let shops = client.authorization().get_authorized_shop(GetAuthorizedShopRequest::new()).await;
    assert_eq!(shops.expect("shops").shops.len(), 1);
}

async fn bytes(client: Client) {
    let input = Input::new().with("page_size", 100);
    let response = client.call("order.get_order_list", input, CallOptions::default()).await;
    assert_eq!(response.expect("a response").http_status, 200);
}

async fn ids(client: Client) {
    let page = orders(client).await;
    let length: usize = page.orders.iter().flat_map(|order| &order.id).map(String::len).sum();
    assert_ne!(length, 0);
}

/// The types of Rust have read every field already.
async fn fields(client: Client) {
    drop(black_box(orders(client).await));
}

async fn orders(client: Client) -> Page {
    client.order().get_order_list(GetOrderListRequest::new().page_size(100)).await.expect("orders")
}

fn client(url: String) -> Client {
    let builder = Client::builder().from_env().api_url(url).limiter(None).no_proxy(true).http1_only(true);
    builder.build().expect("a client")
}

fn verify(rounds: usize) -> Duration {
    let body = format!(r#"{{"type":1,"timestamp":1795286970,"data":{{"note":"{}"}}}}"#, "x".repeat(970));
    let header = sign_test_event(APP, &Secret::new(SECRET), body.as_bytes());
    let verifier = Verifier::new([(APP, SECRET)]);
    timed(rounds, || verifier.verify(body.as_bytes(), &header).expect("it is valid"))
}

/// What comes from the device is text.
fn sign(rounds: usize) -> Duration {
    let now = SystemClock.now().to_string();
    let request = format!(
        r#"{{"app_key":"{APP}","method":"POST","path":"/order/202309/orders/search","query":[["app_key","{APP}"],["timestamp","{now}"],["page_size","50"]],"body":"{{}}","timestamp":{now}}}"#
    );
    let signer = RequestSigner::new(APP, SECRET);
    timed(rounds, || {
        let asked: SignRequest = serde_json::from_str(&request).expect("a request");
        black_box(signer.sign(&asked).expect("a signature"));
    })
}

fn timed(rounds: usize, work: impl Fn()) -> Duration {
    let begun = Instant::now();
    (0..rounds).for_each(|_| work());
    begun.elapsed()
}
