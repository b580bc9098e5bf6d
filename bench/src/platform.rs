//! As much of the platform as the measurements need: token refreshes that always work, and searches without results.

use std::collections::HashMap;

use axum::extract::Query;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::{any, get};
use axum::{Json, Router};
use bytes::Bytes;
use serde_json::{Value, json};

use crate::fleet::WEEK;
use tiktokshop_bench_beside::server::{self, Server};

/// Starts it: API and authorization host are one. Calls get this body.
pub fn start(body: Bytes) -> Server {
    let respond = move |_request: Bytes| {
        let body = body.clone();
        async move { ([(CONTENT_TYPE, "application/json")], body).into_response() }
    };
    server::serve_routes(Router::new().route("/api/v2/token/refresh", get(refresh)).fallback(any(respond)))
}

/// The refresh token says whose it is.
async fn refresh(Query(asked): Query<HashMap<String, String>>) -> Json<Value> {
    let open_id = asked.get("refresh_token").and_then(|token| token.rsplit('/').next()).unwrap_or_default();
    Json(json!({"code": 0, "message": "success", "request_id": "202611212018370A1B2C3D4E5F", "data": {
        "access_token": format!("TTP_fresh/{open_id}"), "access_token_expire_in": WEEK,
        "refresh_token": format!("TTP_renewed/{open_id}"), "refresh_token_expire_in": 26 * WEEK,
        "open_id": open_id, "seller_name": "Maple Street Goods", "seller_base_region": "US", "user_type": 0,
    }}))
}
