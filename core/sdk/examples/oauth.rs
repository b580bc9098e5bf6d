//! From the authorization link to stored tokens. Paste the URL to which the browser is redirected.
#![allow(clippy::print_stdout)]

use std::io;
use std::sync::Arc;
use std::time::Duration;

use tiktokshop::oauth::{AuthorizeUrl, StateCheck};
use tiktokshop::token::{MemoryStore, TokenStore};
use tiktokshop::{Client, Error, ErrorKind};

#[tokio::main]
async fn main() -> tiktokshop::Result<()> {
    // A real program keeps tokens in a file or a database: see the crate `tiktokshop-store`.
    let store: Arc<dyn TokenStore> = Arc::new(MemoryStore::new());
    let client = Client::builder().from_env().store(store.clone()).build()?;
    let oauth = client.oauth();
    let ten_minutes = Duration::from_secs(600);
    let started = oauth.begin(store.as_ref(), &AuthorizeUrl::seller(), "example", ten_minutes).await?;
    println!("Open {}\nand paste the URL to which you are redirected:", started.url);
    let mut callback = String::new();
    io::stdin().read_line(&mut callback).map_err(|problem| {
        Error::new(ErrorKind::InvalidRequest, "no callback was given").with_source(problem)
    })?;
    let found =
        oauth.complete_callback(&callback, StateCheck::Stored, store.as_ref(), Some(client.core())).await?;
    println!("{} authorized {} shops", found.account, found.shops.len());
    Ok(())
}
