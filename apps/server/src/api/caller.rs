//! Who calls: the API key of a request, what it allows, and how fast it may call.

use axum::body::{Body, HttpBody as _};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures_util::StreamExt as _;
use tiktokshop_lifecycle::access::{ApiKey, Keyring, Scope};

use super::limits::Limits;
use super::problem::{Problem, Result};

/// What the guard of all routes needs.
#[derive(Clone)]
pub(crate) struct Guard {
    pub(crate) keyring: Keyring,
    pub(crate) limits: Limits,
}

/// Lets a request in if its key works and is within its limits; the key goes along as an extension.
pub(crate) async fn admit(State(guard): State<Guard>, mut request: Request, next: Next) -> Response {
    let key = match guard.key(request.headers()).await {
        Ok(key) => key,
        Err(problem) => return problem.into_response(),
    };
    let place = match guard.limits.enter(&key.id) {
        Ok(place) => place,
        Err(problem) => return problem.into_response(),
    };
    request.extensions_mut().insert(key);
    let response = next.run(request).await;
    if response.body().size_hint().exact().is_some() {
        return response;
    }
    // A response that is streamed keeps its place until its end.
    response.map(|body| {
        Body::from_stream(body.into_data_stream().inspect(move |_| {
            let _held = &place;
        }))
    })
}

impl Guard {
    async fn key(&self, headers: &HeaderMap) -> Result<ApiKey> {
        let presented = bearer(headers).ok_or_else(|| unauthorized("the request has no API key"))?;
        let found = self.keyring.find(presented).await?;
        found.ok_or_else(|| unauthorized("the API key is not known, was revoked, or has expired"))
    }
}

/// The key after `Bearer`, whose case does not matter.
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, key) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    Some(key.trim()).filter(|key| scheme.eq_ignore_ascii_case("bearer") && !key.is_empty())
}

fn unauthorized(detail: &str) -> Problem {
    Problem::new(StatusCode::UNAUTHORIZED, "unauthorized", detail)
        .with_hint("Send `Authorization: Bearer KEY`; `tiktokshop keys create` makes a key.")
}

/// Refuses a key that was revoked, or has expired, while its request lasted.
pub(crate) async fn need_still(keyring: &Keyring, key: &ApiKey) -> Result<()> {
    let found = keyring.recall(&keyring.mark(key)).await?;
    found
        .map(drop)
        .ok_or_else(|| unauthorized("the API key was revoked, or has expired, since the request began"))
}

/// Refuses keys without this scope.
pub(crate) fn need(key: &ApiKey, scope: Scope) -> Result<()> {
    if key.allows(scope) {
        return Ok(());
    }
    let detail = format!("this needs a key with the scope `{scope}`, and the key has `{}`", key.scope);
    Err(Problem::forbidden(detail))
}

/// Refuses keys that are limited to other shops. The shop is not said to exist or not.
pub(crate) fn need_shop(key: &ApiKey, shop_id: &str) -> Result<()> {
    if key.opens(shop_id) {
        return Ok(());
    }
    Err(Problem::forbidden("the key is limited to other shops"))
}

/// Refuses keys that are limited to shops, for what concerns all of them.
pub(crate) fn need_all_shops(key: &ApiKey) -> Result<()> {
    if !key.is_limited() {
        return Ok(());
    }
    Err(Problem::forbidden("this concerns more than one shop, and the key is limited to some shops")
        .with_hint("Use a key without limits to shops."))
}

/// Refuses requests whose key lacks `write` or is limited to shops, for a group of routes that concern all shops.
pub(crate) async fn need_write(request: Request, next: Next) -> Response {
    pass(Scope::Write, request, next).await
}

/// Refuses requests whose key is not that of an administrator, for a group of routes.
pub(crate) async fn need_admin(request: Request, next: Next) -> Response {
    pass(Scope::Admin, request, next).await
}

async fn pass(scope: Scope, request: Request, next: Next) -> Response {
    let Some(key) = request.extensions().get::<ApiKey>() else {
        return unauthorized("the request has no API key").into_response();
    };
    match need(key, scope).and_then(|()| need_all_shops(key)) {
        Ok(()) => next.run(request).await,
        Err(problem) => problem.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(value: &str) -> HeaderMap {
        HeaderMap::from_iter([(header::AUTHORIZATION, value.parse().unwrap())])
    }

    #[test]
    fn the_key_follows_bearer() {
        assert_eq!(bearer(&with("Bearer tts_1")), Some("tts_1"));
        assert_eq!(bearer(&with("bearer  tts_1 ")), Some("tts_1"));
        for other in ["tts_1", "Basic tts_1", "Bearer ", "Bearer"] {
            assert_eq!(bearer(&with(other)), None, "{other}");
        }
        assert_eq!(bearer(&HeaderMap::new()), None);
    }
}
