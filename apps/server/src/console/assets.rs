//! The stylesheet and the script, embedded.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

const STYLE: &str = include_str!("assets/console.css");
const SCRIPT: &str = include_str!("assets/console.js");

/// Their addresses change with their content, so that browsers may keep them for good.
pub(super) static STYLE_URL: LazyLock<String> =
    LazyLock::new(|| format!("/console/assets/{}.css", mark(STYLE)));
pub(super) static SCRIPT_URL: LazyLock<String> =
    LazyLock::new(|| format!("/console/assets/{}.js", mark(SCRIPT)));

/// Serves whichever of them is asked for; an older address gets the newer content, but not for good.
pub(super) async fn serve(Path(name): Path<String>) -> Response {
    let (media, content, url) = match name.rsplit_once('.') {
        Some((_, "css")) => ("text/css; charset=utf-8", STYLE, &*STYLE_URL),
        Some((_, "js")) => ("text/javascript; charset=utf-8", SCRIPT, &*SCRIPT_URL),
        _ => return StatusCode::NOT_FOUND.into_response(),
    };
    let keep = if url.ends_with(&name) { "public, max-age=31536000, immutable" } else { "no-cache" };
    ([(CONTENT_TYPE, media), (CACHE_CONTROL, keep)], content).into_response()
}

fn mark(content: &str) -> String {
    Sha256::digest(content).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
