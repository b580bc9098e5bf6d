//! What the token's owner granted, and may do.

use crate::auth::tokens::Grant;
use crate::call::Refusal;
use crate::catalog::{Operation, Version};
use crate::model::user_type::{CREATOR, PARTNER, SELLER};
use crate::world::World;

/// Sellers, creators and partners have operations of their own.
pub fn user_type(
    world: &World,
    grant: &Grant,
    operation: &Operation,
    version: &Version,
) -> Result<(), Refusal> {
    let Some(user) = world.seller(&grant.open_id) else {
        return Err(Refusal::gateway(401, 105_001, "access token is invalid; detail:the user is gone"));
    };
    if allowed_users(operation, version).contains(&user.user_type) {
        return Ok(());
    }
    Err(Refusal::gateway(401, 101_000, "The access token's user type does not fit this API."))
}

/// The user types that may call an operation.
pub fn allowed_users(operation: &Operation, version: &Version) -> &'static [i64] {
    let of = |prefix: &str| version.scopes.iter().any(|scope| scope.starts_with(prefix));
    match operation.domain.as_str() {
        "affiliate_creator" | "affiliate" => &[CREATOR],
        "affiliate_partner" => &[PARTNER],
        "analytics" if version.ciphers.is_empty() => &[SELLER, CREATOR, PARTNER],
        "open" => &[SELLER, CREATOR, PARTNER],
        _ if of("partner.") => &[PARTNER],
        _ if of("creator.") => &[CREATOR],
        _ => &[SELLER],
    }
}

/// One of the operation's scopes must have been granted.
pub fn scope(grant: &Grant, version: &Version) -> Result<(), Refusal> {
    let granted = |scope: &String| grant.scopes.contains(scope);
    if version.scopes.is_empty() || version.scopes.iter().any(granted) {
        return Ok(());
    }
    let wanted = version.scopes.join(", ");
    Err(Refusal::gateway(
        401,
        105_005,
        format!("Access denied: you should apply auth pkg for this api ({wanted})"),
    ))
}

/// Blocked sellers cannot make calls.
pub fn seller_is_active(world: &World, grant: &Grant) -> Result<(), Refusal> {
    if world.seller(&grant.open_id).is_some_and(|seller| seller.active) {
        return Ok(());
    }
    Err(Refusal::gateway(401, 36_009_044, "The seller is inactive."))
}
