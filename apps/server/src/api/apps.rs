//! The apps that are served, for administrators. Never a secret.

use std::collections::HashMap;

use axum::Json;
use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use super::desk::Desk;
use super::problem::{ProblemSchema, Result};

/// An app that is served.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ServedApp {
    /// Its key.
    app_key: String,
    /// What people call it; empty if the store does not say.
    name: String,
    /// How many sellers, creators and partners have authorized it.
    authorizations: i64,
}

/// The apps that are served.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct ServedApps {
    apps: Vec<ServedApp>,
}

/// Lists the apps that are served: those of the settings, and those of the store.
#[utoipa::path(
    get, path = "/v1/apps", tag = "Apps", security(("key" = ["admin"])),
    responses((status = 200, body = ServedApps, description = "The apps, by key. `tiktokshop apps add` adds one."),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn list_apps(State(desk): State<Desk>) -> Result<Json<ServedApps>> {
    let store = desk.shared.store();
    let mut names: HashMap<String, String> =
        store.list_apps().await?.into_iter().map(|app| (app.app_key, app.name)).collect();
    let counts: HashMap<String, i64> = store.count_accounts().await?.into_iter().collect();
    let clients = desk.shared.clients();
    let apps = clients.iter().map(|client| ServedApp {
        app_key: client.app_key().to_owned(),
        name: names.remove(client.app_key()).unwrap_or_default(),
        authorizations: counts.get(client.app_key()).copied().unwrap_or_default(),
    });
    Ok(Json(ServedApps { apps: apps.collect() }))
}
