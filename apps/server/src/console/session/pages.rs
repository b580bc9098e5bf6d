//! The pages that let people in and out.

use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use askama::Template;
use axum::Extension;
use axum::extract::{Query, Request, State};
use axum::http::header::{RETRY_AFTER, SET_COOKIE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::sync::Arc;
use tiktokshop_lifecycle::sessions::Session;

use super::attempts::Attempts;
use super::cookie::{self, Ticket};
use super::guard::{self, Posted};
use crate::console::assets;
use crate::console::keys;
use crate::console::problem::Problem;
use crate::console::respond;
use crate::front;
use crate::shared::Shared;

/// How long a session lasts.
const LASTS: Duration = Duration::from_secs(12 * 3600);

#[derive(Template)]
#[template(path = "console/sign_in.html")]
struct Page<'a> {
    style: &'a str,
    form_token: &'a str,
    next: &'a str,
    problem: &'a str,
}

/// Where to go after signing in.
#[derive(Deserialize)]
pub(crate) struct Next {
    #[serde(default)]
    next: String,
}

/// The form.
pub(crate) async fn page(
    Extension(browser): Extension<front::Visitor>,
    headers: HeaderMap,
    Query(next): Query<Next>,
) -> Result<Response, Problem> {
    form(&headers, browser.secure, StatusCode::OK, &next.next, "")
}

fn form(
    headers: &HeaderMap,
    secure: bool,
    status: StatusCode,
    next: &str,
    problem: &str,
) -> Result<Response, Problem> {
    let ticket = match Ticket::of_visit(headers, secure) {
        Some(ticket) => ticket,
        None => Ticket::draw()?,
    };
    let page = Page { style: &assets::STYLE_URL, form_token: &ticket.form_token(), next, problem };
    let cookie = [(SET_COOKIE, ticket.visit_header(secure))];
    Ok((status, cookie, respond(&page)).into_response())
}

/// Signs in.
pub(crate) async fn sign_in(
    State(shared): State<Shared>,
    Extension(attempts): Extension<Arc<Attempts>>,
    Extension(browser): Extension<front::Visitor>,
    request: Request,
) -> Result<Response, Problem> {
    let headers = request.headers().clone();
    // In a mounted router that does not tell, all come from one place.
    let from = browser.address.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
    let fields = guard::form(request).await?;
    let next = own_page(fields.get("next"));
    if let Err(wait) = attempts.allowed(from) {
        return Ok(too_many(
            form(&headers, browser.secure, StatusCode::TOO_MANY_REQUESTS, next, &slow_down(wait))?,
            wait,
        ));
    }
    let visit = Ticket::of_visit(&headers, browser.secure);
    if !visit.is_some_and(|ticket| ticket.sent(fields.get("form_token").unwrap_or_default())) {
        let problem = "This form was open for too long, or your browser refuses cookies. Please try again.";
        return form(&headers, browser.secure, StatusCode::FORBIDDEN, next, problem);
    }
    let Some((_, mark)) = keys::by_secret(&shared, fields.get("key").unwrap_or_default()).await? else {
        attempts.failed(from);
        let problem =
            "No API key is like this. It may have been revoked, have expired, or be cut off at its end.";
        return form(&headers, browser.secure, StatusCode::UNAUTHORIZED, next, problem);
    };
    let cookie = begin(&shared, mark, browser.secure).await?;
    Ok(([(SET_COOKIE, cookie)], Redirect::to(next)).into_response())
}

/// Begins a session of whoever has this key: its cookie.
async fn begin(shared: &Shared, key_id: String, secure: bool) -> Result<String, Problem> {
    let ticket = Ticket::draw()?;
    let session = Session { digest: ticket.digest(), key_id };
    shared.store().put_session(&session, LASTS).await?;
    Ok(ticket.session_header(secure))
}

/// Signs out: the session ends for whoever has its cookie.
pub(crate) async fn sign_out(
    State(shared): State<Shared>,
    Extension(browser): Extension<front::Visitor>,
    posted: Posted,
) -> Result<Response, Problem> {
    shared.store().delete_session(&posted.visitor.session).await?;
    let forget = [(SET_COOKIE, cookie::forget_session(browser.secure))];
    Ok((forget, Redirect::to("/console/sign-in")).into_response())
}

/// Only pages of the console: a link must not lead elsewhere by way of the sign-in.
fn own_page(next: Option<&str>) -> &str {
    let plain = |page: &&str| !page.contains(['\\', '\r', '\n', '\t']) && !page.contains("//");
    let own =
        |page: &&str| *page == "/console" || page.starts_with("/console/") || page.starts_with("/console?");
    next.filter(plain).filter(own).unwrap_or("/console")
}

fn slow_down(wait: Duration) -> String {
    let minutes = wait.as_secs().div_ceil(60);
    format!("Too many keys were wrong. Please wait {minutes} min and try again.")
}

fn too_many(mut response: Response, wait: Duration) -> Response {
    response.headers_mut().insert(RETRY_AFTER, wait.as_secs().max(1).into());
    response
}

#[cfg(test)]
mod tests {
    use super::own_page;

    #[test]
    fn signing_in_leads_to_own_pages_only() {
        for page in ["/console", "/console/shops?q=a", "/console?x=1"] {
            assert_eq!(own_page(Some(page)), page);
        }
        let foreign =
            ["https://evil.example", "//evil.example", "/console//evil.example", "/consoles", "/\\evil", ""];
        for page in foreign {
            assert_eq!(own_page(Some(page)), "/console", "{page}");
        }
    }
}
