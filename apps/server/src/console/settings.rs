//! The settings that the server runs with, masked.

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use super::frame::{Frame, Place};
use super::problem::Problem;
use super::respond;
use super::session::Visitor;
use crate::shared::Shared;
use crate::shown::Shown;

#[derive(Template)]
#[template(path = "console/settings.html")]
struct SettingsPage {
    frame: Frame,
    version: &'static str,
    apps: Vec<String>,
    consumers: Vec<String>,
    settings: Vec<Shown>,
}

/// The page.
pub(super) async fn page(State(shared): State<Shared>, visitor: Visitor) -> Result<Response, Problem> {
    Ok(respond(&SettingsPage {
        frame: Frame::new(Place::Settings, "Settings", &visitor),
        version: env!("CARGO_PKG_VERSION"),
        apps: shared.clients().iter().map(|client| client.app_key().to_owned()).collect(),
        consumers: shared.consumers().to_vec(),
        settings: shared.options().shown.clone(),
    }))
}
