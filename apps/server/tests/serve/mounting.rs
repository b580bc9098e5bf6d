//! The server's routes and workers inside an axum app of somebody else's.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::extract::Request;
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::get;
use tiktokshop_core::webhook::test_event;
use tiktokshop_core::{Client, Secret};
use tiktokshop_lifecycle::Store;
use tiktokshop_lifecycle::inbox::Filter;
use tiktokshop_sandbox::Sandbox;
use tiktokshop_sandbox::webhook::sender;
use tiktokshop_server::{Options, Shared, Workers, router};
use tiktokshop_store::SqliteStore;

/// Middleware of the app: it sees the requests of all routes.
async fn stamp(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    response.headers_mut().insert("x-app", "mine".parse().unwrap());
    response
}

async fn serve(shared: &Shared) -> String {
    let app = Router::new().route("/", get(async || "my app")).merge(router(shared.clone()));
    let service = app.layer(middleware::from_fn(stamp)).into_make_service_with_connect_info::<SocketAddr>();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, service).await });
    format!("http://{address}")
}

#[tokio::test(flavor = "multi_thread")]
async fn an_app_mounts_the_routes_beside_its_own_and_under_its_middleware() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    let store: Arc<dyn Store> = Arc::new(SqliteStore::in_memory().await.unwrap());
    let client = Client::builder().app_key(&sandbox.app_key).app_secret(sandbox.app_secret.as_str());
    let client = client.api_url(&sandbox.api_url).auth_url(&sandbox.auth_url).store(store.clone());
    let shared = Shared::with_options(store.clone(), [client.build().unwrap()], Options::default()).unwrap();
    let workers = Workers::start(&shared).unwrap();
    let (site, http) = (serve(&shared).await, sender::client().unwrap());

    let own = http.get(&site).send().await.unwrap();
    assert_eq!((own.status().as_u16(), own.text().await.unwrap().as_str()), (200, "my app"));
    for path in ["/healthz", "/readyz", "/metrics", "/console/sign-in"] {
        let response = http.get(format!("{site}{path}")).send().await.unwrap();
        assert_eq!(
            (response.status().as_u16(), &response.headers()["x-app"]),
            (200, &"mine".parse().unwrap()),
            "{path}"
        );
    }

    let secret = Secret::new(sandbox.app_secret.as_str());
    let event = test_event(1, serde_json::json!({"order_id": "7"})).notification_id("n-1");
    let (body, signature) = event.signed(&sandbox.app_key, &secret);
    for (signature, status) in [(signature.as_str(), 200), ("forged", 401)] {
        let request = http.post(format!("{site}/tiktok/webhooks/all")).header("authorization", signature);
        assert_eq!(request.body(body.clone()).send().await.unwrap().status(), status);
    }
    workers.stop().await;
    let kept = store.read(&Filter::default(), 10).await.unwrap();
    assert_eq!(kept.len(), 1);
}
