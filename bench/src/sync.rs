//! A sync of many orders into a store against the bare pages, which are read and thrown away. Each runs in a process of its
//! own, so that its memory can be told.

use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Instant;

use tiktokshop_core::token::{AccountId, AuthorizedShop, Expected, Record, TokenSet, TokenStore};
use tiktokshop_core::{ChangeKind, Client, Input, LimiterOptions, PageOptions};
use tiktokshop_lifecycle::sync::{Ran, SyncOptions, sync_once};
use tiktokshop_store::{StoreOptions, open};
use tokio::runtime::Runtime;

use crate::fleet::{APP, SECRET};
use crate::memory;
use crate::orders;

/// The argument that makes this program one of the readers.
pub const READER: &str = "--reader";

const SHOP: &str = "7495540735365777507";

/// What a process did.
pub struct Took {
    /// From the first request to the last write.
    pub seconds: f64,
    /// The largest resident set, in MB.
    pub megabytes: f64,
}

/// A sync, and the bare pages.
pub struct Pair {
    /// The sync.
    pub sync: Took,
    /// The pages.
    pub pages: Took,
}

/// Reads so many orders both ways; the sync writes into the store at this address.
pub fn orders_into(store: &str, count: i64) -> Pair {
    let shop = orders::start(count);
    let pages = reader(&[&shop.plain_url, &count.to_string()]);
    let sync = reader(&[&shop.plain_url, &count.to_string(), store]);
    Pair { sync, pages }
}

fn reader(words: &[&str]) -> Took {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    let output = command.arg(READER).args(words).stderr(Stdio::inherit()).output().expect("a reader");
    let text = String::from_utf8(output.stdout).expect("text");
    let mut figures = text.split_whitespace().map(|figure| figure.parse().expect("a number"));
    let mut next = || figures.next().expect("a figure");
    Took { seconds: next(), megabytes: next() }
}

/// What a reader does: `URL COUNT [STORE]`. It prints seconds and megabytes.
pub fn read_as_told(mut words: impl Iterator<Item = String>) {
    let (url, count) = (words.next().expect("a URL"), words.next().expect("a count"));
    let count: u64 = count.parse().expect("a number");
    let begun = Instant::now();
    let seconds = Runtime::new().expect("runtime").block_on(async {
        match words.next() {
            Some(store) => copy(&url, &store, count).await,
            None => {
                walk(&url, count).await;
                begun.elapsed().as_secs_f64()
            }
        }
    });
    println!("{seconds} {}", memory::peak());
}

async fn walk(url: &str, count: u64) {
    let client = client(url).access_token("TTP_bench").build().expect("a client");
    let input = Input::new().with("page_size", 100);
    let mut pages = client.pages("order.get_order_list", input, PageOptions::default());
    let mut seen = 0;
    while let Some(page) = pages.next().await {
        seen += std::hint::black_box(page.expect("a page").items).len() as u64;
    }
    assert_eq!(seen, count);
}

/// The time without opening the store.
async fn copy(url: &str, store: &str, count: u64) -> f64 {
    let store = open(store, &StoreOptions::default().allow_unsealed(true)).await.expect("a store");
    authorize(&*store.tokens()).await;
    let client = client(url).store(store.tokens()).build().expect("a client");
    let options = SyncOptions::default().kinds(ChangeKind::named("order"));
    let begun = Instant::now();
    let (watch, never) = (Arc::new(|_: &_, _, _| ()), std::future::pending::<()>());
    let done =
        sync_once(store.places(), [client], options, false, watch, never).await.expect("the shop is listed");
    let (_, counts, ran) = done.first().expect("one shop and kind");
    assert!(matches!(ran, Ok(Ran::Done)) && counts.new == count, "{ran:?} {counts:?}");
    begun.elapsed().as_secs_f64()
}

async fn authorize(store: &dyn TokenStore) {
    let (account, ends) = (AccountId::new(APP, "seller"), 4_912_765_591);
    let tokens = TokenSet::new("TTP_bench", ends).with_refresh_token("TTP_refresh", ends);
    let _ = store.save(&account, &Record::new(tokens, 0), Expected::Any).await.expect("it is saved");
    store.save_shops(&account, &[AuthorizedShop::new(SHOP, "cipher")]).await.expect("they are saved");
}

fn client(url: &str) -> tiktokshop_core::ClientBuilder {
    let client = Client::builder().app_key(APP).app_secret(SECRET).api_url(url).no_proxy(true);
    client.limiter(LimiterOptions::per_second(1e9))
}
