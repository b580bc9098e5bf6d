//! A web app with axum whose webhooks are stored before they are acknowledged, and handled afterwards: at least once, and in
//! order for each shop and subject. `TIKTOK_STORE` is the path of an SQLite file or `postgres://...`; `PORT` is where it
//! listens. The other settings come from the environment, too, as in the other examples.
#![allow(clippy::print_stdout, clippy::print_stderr)]

use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::response::Response;
use tiktokshop::Client;
use tiktokshop::inbox::{BoxError, HandlerError, Inbox, InboxEvent, Options};
use tiktokshop::receive::Receiver;
use tiktokshop::webhook::EventData;
use tiktokshop_store::{StoreKey, StoreOptions};

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let store = tiktokshop_store::open(&std::env::var("TIKTOK_STORE")?, &store_options()?).await?;
    let client = Client::builder().from_env().store(store.tokens()).build()?;
    // Pauses for production are longer: leave them out for 5 seconds to 4 hours, 12 times.
    let options = Options::default().attempts(3).first_pause(Duration::from_millis(100));
    let inbox = Inbox::builder(store.whole())
        .on("ORDER_STATUS_CHANGE", order)
        .on("SELLER_DEAUTHORIZATION", |event| async move {
            println!("{} has left", event.owner);
            Ok(())
        })
        .options(options)
        .build()?;
    let receiver = Receiver::builder(&client).inbox(&inbox).on_error(|error| eprintln!("{error}")).build()?;
    let routes = Router::new().fallback(receive).with_state(receiver);
    let port = std::env::var("PORT").map_or(Ok(3000), |port| port.parse())?;
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    println!("http://{}", listener.local_addr()?);
    inbox.start()?;
    let ctrl_c = async { drop(tokio::signal::ctrl_c().await) };
    axum::serve(listener, routes).with_graceful_shutdown(ctrl_c).await?;
    // What was accepted is stored, handlers that run are waited for.
    inbox.close().await;
    Ok(())
}

fn store_options() -> tiktokshop::Result<StoreOptions> {
    Ok(match std::env::var("TIKTOK_STORE_KEY") {
        Ok(key) => StoreOptions::default().key(StoreKey::parse(&key)?),
        Err(_) => StoreOptions::default(),
    })
}

async fn receive(State(receiver): State<Receiver>, request: Request) -> Response {
    receiver.handle_stream(request).await.map(Body::from)
}

/// It may run twice for one event: what it does must not depend on how often. Unless this returns `Ok`, it runs again.
async fn order(event: InboxEvent) -> Result<(), BoxError> {
    let EventData::OrderStatusChange(order) = event.data()? else { return Ok(()) };
    let id = order.order_id.as_deref().ok_or_else(|| HandlerError::give_up("the event names no order"))?;
    let status = order.order_status.as_ref().map(|status| status.as_str()).unwrap_or_default();
    println!("order {id} is {status}, attempt {}", event.attempt());
    if status == "ON_HOLD" && event.attempt() < 3 {
        return Err("the warehouse did not respond".into());
    }
    Ok(())
}
