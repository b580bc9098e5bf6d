//! The token endpoints: unsigned GET requests with everything in the query.

use serde_json::{Value, json};

use crate::auth::tokens::Pair;
use crate::call::{Refusal, Response};
use crate::gate::INVALID;
use crate::model::user_type::SELLER;
use crate::request::Incoming;
use crate::world::World;

/// Exchanges an authorization code.
pub const GET: &str = "/api/v2/token/get";
/// Exchanges a refresh token.
pub const REFRESH: &str = "/api/v2/token/refresh";

/// Responds to one of the two endpoints.
pub fn respond(world: &mut World, request: &Incoming) -> Response {
    if request.method != "GET" {
        return Err(Refusal::gateway(405, 36_009_010, "Invalid method for this path"));
    }
    validate_app(world, request)?;
    let now = world.now();
    if request.path == GET {
        validate_grant_type(request, &["authorized_code"])?;
        let code = request.parameter("auth_code").unwrap_or_default();
        let pair = world.tokens.exchange(&code, now).ok_or_else(|| {
            Refusal::new(36_004_004, "auth_code is invalid: unknown, used already, or older than 30 minutes")
        })?;
        return Ok(token_data(world, &pair));
    }
    // The platform's own SDK says `authorized_code` here, and gets its tokens.
    validate_grant_type(request, &["refresh_token", "authorized_code"])?;
    let token = request.parameter("refresh_token").unwrap_or_default();
    let known = world.tokens.knows_refresh_token(&token);
    let pair = world.tokens.refresh(&token, now).ok_or_else(|| match known {
        true => Refusal::new(36_004_001, "refresh token invalid: rt has expired"),
        false => Refusal::new(36_004_005, "can not find related auth record"),
    })?;
    let mut data = token_data(world, &pair);
    if let (true, Some(fields)) = (world.tokens.rules.omit_refresh_token, data.as_object_mut()) {
        fields.remove("refresh_token");
        fields.remove("refresh_token_expire_in");
    }
    Ok(data)
}

fn validate_app(world: &World, request: &Incoming) -> Result<(), Refusal> {
    let is = |name: &str, value: &str| request.parameter(name).as_deref() == Some(value);
    if !is("app_key", &world.app.key) {
        return Err(Refusal::new(36_004_002, "app_key is invalid"));
    }
    if is("app_secret", &world.app.secret) {
        Ok(())
    } else {
        Err(Refusal::new(36_004_003, "app_secret is invalid"))
    }
}

fn validate_grant_type(request: &Incoming, wanted: &[&str]) -> Result<(), Refusal> {
    if request.parameter("grant_type").is_some_and(|given| wanted.contains(&given.as_str())) {
        return Ok(());
    }
    Err(Refusal::new(INVALID, format!("invalid param: 'grant_type' must be {}", wanted.join(" or "))))
}

/// The `data` of both endpoints. The two `_expire_in` fields are absolute times, despite their names.
pub fn token_data(world: &World, pair: &Pair) -> Value {
    let user = world.seller(&pair.grant.open_id);
    json!({
        "access_token": pair.access_token,
        "access_token_expire_in": pair.access_expires_at,
        "refresh_token": pair.refresh_token,
        "refresh_token_expire_in": pair.refresh_expires_at,
        "open_id": pair.grant.open_id,
        "seller_name": user.map_or("", |user| user.name.as_str()),
        "seller_base_region": user.map_or("", |user| user.region.as_str()),
        "user_type": user.map_or(SELLER, |user| user.user_type),
        "granted_scopes": pair.grant.scopes,
    })
}
