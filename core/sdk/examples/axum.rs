//! A web app with axum: sellers connect their shop, and webhooks are received. Settings come from the environment, as
//! in the other examples; `PORT` is where it listens.
#![allow(clippy::print_stdout, clippy::print_stderr)]

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::{Html, Response};
use axum::routing::get;
use tiktokshop::Client;
use tiktokshop::oauth::AuthorizeHosts;
use tiktokshop::order::GetOrderListRequest;
use tiktokshop::receive::{BoxError, Receiver};
use tiktokshop::token::MemoryStore;
use tiktokshop::webhook::{Event, EventData};

#[derive(Clone)]
struct App {
    client: Client,
    receiver: Receiver,
}

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    // A real program keeps tokens in a file or a database: see the crate `tiktokshop-store`.
    let client = Client::builder().from_env().store(Arc::new(MemoryStore::new())).build()?;
    let app = App { receiver: receiver(&client)?, client };
    let routes = Router::new()
        .route("/", get(Html("<a href=\"/oauth/tiktokshop/authorize\">Connect your shop</a>")))
        .route("/shops/{id}", get(shop))
        // The receiver serves what your own routes do not.
        .fallback(receive)
        .with_state(app);
    let port = std::env::var("PORT").map_or(Ok(3000), |port| port.parse())?;
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    println!("http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, routes).await?)
}

fn receiver(client: &Client) -> tiktokshop::Result<Receiver> {
    let mut receiver = Receiver::builder(client)
        .on_event(handle)
        .on_authorized(|done, _request| async move {
            let shop = done.shops.first().ok_or("the seller has no shop")?;
            Ok(Some(format!("/shops/{}", shop.id)))
        })
        .on_error(|error| eprintln!("{error}"));
    // The sandbox has its own page; TikTok Shop has one for each region.
    if let Ok(host) = std::env::var("TIKTOK_AUTH_URL") {
        receiver = receiver.authorize_hosts(AuthorizeHosts::all_at(host));
    }
    receiver.build()
}

/// Returns quickly: real work belongs in a queue. Unless this returns `Ok`, the platform delivers the event again.
async fn handle(event: Event) -> Result<(), BoxError> {
    match &event.data {
        EventData::OrderStatusChange(order) => {
            let status = order.order_status.as_ref().map(|status| status.as_str());
            println!("order {} is {}", order.order_id.as_deref().unwrap_or("?"), status.unwrap_or("?"));
        }
        _ => println!("{} {:?}", event.r#type, event.notification_id),
    }
    Ok(())
}

async fn receive(State(app): State<App>, request: Request) -> Response {
    app.receiver.handle_stream(request).await.map(Body::from)
}

async fn shop(State(app): State<App>, Path(id): Path<String>) -> Result<String, StatusCode> {
    let shop = app.client.shop(&id);
    let request = GetOrderListRequest::new().page_size(1);
    match shop.order().get_order_list(request).await {
        Ok(orders) => Ok(format!("Your shop has {} orders.", orders.total_count.unwrap_or_default())),
        Err(error) => {
            eprintln!("{error}");
            Err(StatusCode::BAD_GATEWAY)
        }
    }
}
