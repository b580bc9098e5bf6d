//! What handlers ask for: a visitor who has signed in, and a form that came from our own page.

use axum::body::to_bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::Method;
use axum::http::request::Parts;
use tiktokshop_core::Upload;
use tiktokshop_lifecycle::access::{ApiKey, Scope};

use super::cookie::Ticket;
use super::parts;
use crate::console::LARGEST_FORM;
use crate::console::fields::Fields;
use crate::console::keys;
use crate::console::problem::Problem;
use crate::front;
use crate::shared::Shared;

/// Somebody who has signed in.
pub(crate) struct Visitor {
    /// The API key of the session.
    pub key: ApiKey,
    /// What forms for this visitor carry.
    pub form_token: String,
    /// What the store knows the session by.
    pub session: String,
}

impl Visitor {
    /// Refuses a visitor whose key does not have this scope.
    pub(crate) fn must(&self, scope: Scope) -> Result<(), Problem> {
        if self.key.allows(scope) { Ok(()) } else { Err(Problem::Scope(scope)) }
    }
}

impl FromRequestParts<Shared> for Visitor {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, shared: &Shared) -> Result<Visitor, Problem> {
        match visitor(parts, shared).await? {
            Some(visitor) => Ok(visitor),
            // After signing in, a page that was asked for is shown. What a form wanted is not done behind one's back.
            None if parts.method == Method::GET => {
                let page = parts.uri.path_and_query().map_or("/console", |page| page.as_str());
                Err(Problem::SignIn(page.to_owned()))
            }
            None => Err(Problem::SignIn("/console".to_owned())),
        }
    }
}

async fn visitor(parts: &Parts, shared: &Shared) -> Result<Option<Visitor>, Problem> {
    let Some(ticket) = Ticket::of_session(&parts.headers, is_secure(parts)) else { return Ok(None) };
    let Some(session) = shared.store().load_session(&ticket.digest()).await? else { return Ok(None) };
    let Some(key) = keys::by_mark(shared, &session.key_id).await? else { return Ok(None) };
    Ok(Some(Visitor { key, form_token: ticket.form_token(), session: session.digest }))
}

/// Whether the browser speaks TLS.
fn is_secure(parts: &Parts) -> bool {
    parts.extensions.get::<front::Visitor>().is_some_and(|visitor| visitor.secure)
}

/// A form that a visitor sent from a page of the console.
pub(crate) struct Posted {
    /// Who sent it.
    pub visitor: Visitor,
    /// What is in it.
    pub fields: Fields,
    /// The files that were chosen, by the names of their fields.
    pub files: Vec<(String, Upload)>,
}

impl FromRequest<Shared> for Posted {
    type Rejection = Problem;

    async fn from_request(request: Request, shared: &Shared) -> Result<Posted, Problem> {
        let (mut head, body) = request.into_parts();
        let visitor = Visitor::from_request_parts(&mut head, shared).await?;
        let Some(ticket) = Ticket::of_session(&head.headers, is_secure(&head)) else {
            return Err(Problem::ForeignForm);
        };
        let request = Request::from_parts(head, body);
        if parts::are_sent(&request) {
            refuse_foreign(&request)?;
            let (fields, files) = parts::read(request, shared, |token| ticket.sent(token)).await?;
            return Ok(Posted { visitor, fields, files });
        }
        let fields = form(request).await?;
        if !ticket.sent(fields.get("form_token").unwrap_or_default()) {
            return Err(Problem::ForeignForm);
        }
        Ok(Posted { visitor, fields, files: Vec::new() })
    }
}

/// Reads a form, which is short.
pub(super) async fn form(request: Request) -> Result<Fields, Problem> {
    refuse_foreign(&request)?;
    let body = to_bytes(request.into_body(), LARGEST_FORM).await.map_err(|_| Problem::TooLarge)?;
    Ok(Fields::parse(&body))
}

/// Browsers say from where a form was sent: another site's is refused before anything else.
fn refuse_foreign(request: &Request) -> Result<(), Problem> {
    if let Some(site) = request.headers().get("sec-fetch-site").and_then(|value| value.to_str().ok())
        && !matches!(site, "same-origin" | "none")
    {
        return Err(Problem::ForeignForm);
    }
    Ok(())
}
