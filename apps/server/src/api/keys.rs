//! API keys, for administrators.

use std::time::Duration;

use axum::extract::Path;
use axum::http::StatusCode;
use axum::{Extension, Json};
use serde::{Deserialize, Serialize};
use tiktokshop_lifecycle::access::{ApiKey, Keyring, Scope, key_problem};
use utoipa::ToSchema;

use super::asked::Sent;
use super::problem::{Problem, ProblemSchema, Result};

/// A key, without the key itself.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Key {
    /// Names the key. Not a secret.
    id: String,
    /// What its client is called.
    name: String,
    /// `read`, `write` or `admin`.
    scope: &'static str,
    /// The shops that it is limited to; empty for all.
    shops: Vec<String>,
    /// When it was made, in Unix seconds.
    created_at: i64,
    /// When it expires, in Unix seconds.
    expires_at: Option<i64>,
    /// When it was last used, in Unix seconds. It may lag by a minute.
    last_used_at: Option<i64>,
    /// When it was revoked, in Unix seconds.
    revoked_at: Option<i64>,
}

/// A key that was just made.
#[derive(Serialize, ToSchema)]
pub(crate) struct MadeKey {
    /// The key itself. It is shown only now.
    key: String,
    #[serde(flatten)]
    about: Key,
}

/// All keys.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Keys {
    keys: Vec<Key>,
}

/// A key to make.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct KeyForm {
    /// What its client is called.
    name: String,
    /// `read`, `write` or `admin`.
    scope: String,
    /// The shops to limit it to. Default: all.
    #[serde(default)]
    shops: Vec<String>,
    /// After how many seconds it expires. Default: never.
    #[serde(default)]
    expires_in: Option<u64>,
}

/// Lists keys, also those that no longer work, the newest first.
#[utoipa::path(
    get, path = "/v1/keys", tag = "Keys", security(("key" = ["admin"])),
    responses((status = 200, body = Keys, description = "The keys."),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn list_keys(Extension(keyring): Extension<Keyring>) -> Result<Json<Keys>> {
    Ok(Json(Keys { keys: keyring.list().await?.into_iter().map(Key::from).collect() }))
}

/// Makes a key.
#[utoipa::path(
    post, path = "/v1/keys", tag = "Keys", security(("key" = ["admin"])), request_body = KeyForm,
    responses((status = 201, body = MadeKey, description = "The key, which is shown only now."),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn create_key(
    Extension(keyring): Extension<Keyring>,
    Sent(form): Sent<KeyForm>,
) -> Result<(StatusCode, Json<MadeKey>)> {
    let scope: Scope =
        form.scope.parse().map_err(|wanted| Problem::invalid(format!("`scope` must be {wanted}")))?;
    if let Some(problem) = key_problem(&form.name, scope, &form.shops) {
        return Err(Problem::invalid(problem));
    }
    let ttl = form.expires_in.map(Duration::from_secs);
    let (key, secret) = keyring.create(form.name.trim(), scope, form.shops, ttl).await?;
    Ok((StatusCode::CREATED, Json(MadeKey { key: secret.expose().to_owned(), about: key.into() })))
}

/// Revokes a key. It is refused from then on.
#[utoipa::path(
    delete, path = "/v1/keys/{id}", tag = "Keys", security(("key" = ["admin"])),
    params(("id" = String, Path, description = "The id of the key, not the key.")),
    responses((status = 204, description = "It is revoked."),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn revoke_key(
    Extension(keyring): Extension<Keyring>,
    Path(id): Path<String>,
) -> Result<StatusCode> {
    match keyring.revoke(&id).await? {
        true => Ok(StatusCode::NO_CONTENT),
        false => Err(Problem::not_found("there is no key with this id that works")),
    }
}

impl From<ApiKey> for Key {
    fn from(key: ApiKey) -> Key {
        Key {
            id: key.id,
            name: key.name,
            scope: key.scope.name(),
            shops: key.shops,
            created_at: key.created_at,
            expires_at: key.expires_at,
            last_used_at: key.last_used_at,
            revoked_at: key.revoked_at,
        }
    }
}
