//! The server's routes inside an axum app of your own: `cargo run -p tiktokshop-server --example mount`.
//!
//! Set `TIKTOK_APP_KEY` and `TIKTOK_APP_SECRET`, and `TIKTOK_SERVICE_ID` to authorize sellers.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::routing::get;
use tiktokshop_core::Client;
use tiktokshop_lifecycle::Store;
use tiktokshop_server::{Options, Shared, Workers, router};
use tiktokshop_store::SqliteStore;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let store: Arc<dyn Store> = Arc::new(SqliteStore::open("tiktokshop.sqlite").await?);
    let client = Client::builder().from_env().store(store.clone()).build()?;
    let shared = Shared::with_options(store, [client], Options::default())?;
    let workers = Workers::start(&shared)?;

    let app = Router::new().route("/", get(async || "my app")).merge(router(shared));
    let listener = TcpListener::bind("127.0.0.1:3000").await?;
    // The address of the client is for the limits of the console and the log.
    let service = app.into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(interrupted()).await?;
    workers.stop().await;
    Ok(())
}

async fn interrupted() {
    // Without a signal to wait for, it runs until it is killed.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
