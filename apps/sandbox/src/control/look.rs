//! What can be looked at: the state, the requests received, sample input.

use serde_json::{Value, json};

use crate::control::{ControlResult, Problem, parameter};
use crate::schema::{lookup, sample::sample_input};
use crate::state::State;
use crate::world::World;

/// The platform at a glance. Tokens are not shown; `tokens/issue` issues new ones.
pub fn state(state: &State, base_url: &str) -> Value {
    let world = &state.world;
    let shops = world.shops.iter().map(|shop| {
        json!({"id": shop.id, "cipher": shop.cipher, "name": shop.name, "region": shop.region, "open_id": shop.open_id,
            "currency": shop.currency, "seller_type": shop.seller_type, "code": shop.code, "active": shop.active,
            "authorized": world.tokens.shop_is_authorized(&shop.id)})
    });
    let sellers = world.sellers.iter().map(|user| {
        json!({"open_id": user.open_id, "name": user.name, "region": user.region, "user_type": user.user_type,
            "active": user.active})
    });
    json!({
        "now": world.now(),
        "api_url": base_url,
        "app": {"app_key": world.app.key, "service_id": world.app.service_id,
            "redirect_url": world.app.redirect_url, "webhook_url": world.app.webhook_url},
        "shops": shops.collect::<Vec<_>>(),
        "sellers": sellers.collect::<Vec<_>>(),
        "token_rules": world.tokens.rules,
        "token_counts": world.tokens.counts,
        "rules": state.rules,
        "webhook_options": state.deliveries.options,
        "faults": state.faults.list().len(),
        "requests": state.journal.count(),
        "deliveries": state.deliveries.list().len(),
    })
}

/// The requests that were received; `operation`, `path` and `last` narrow them down.
pub fn requests(state: &State, query: &[(String, String)]) -> ControlResult {
    let mut list = state.journal.list();
    if let Some(operation) = parameter(query, "operation") {
        list.retain(|received| received.operation.as_deref() == Some(operation));
    }
    if let Some(path) = parameter(query, "path") {
        list.retain(|received| crate::fault::matcher::glob_matches(path, &received.path));
    }
    if let Some(last) = parameter(query, "last") {
        let last: usize = last.parse().map_err(|_| Problem::bad("'last' must be a number"))?;
        list.drain(..list.len().saturating_sub(last));
    }
    Ok(json!({"count": state.journal.count(), "requests": list}))
}

/// Valid input for an operation, and whether the world has what it needs. Changes nothing.
pub fn sample(state: &State, query: &[(String, String)]) -> ControlResult {
    let mut copy = state.world.clone();
    prepare(&mut copy, query)
}

/// The same, but creates the order, package or product that is missing.
pub fn prepare(world: &mut World, query: &[(String, String)]) -> ControlResult {
    let operation = parameter(query, "operation").ok_or_else(|| Problem::bad("'operation' is required"))?;
    let (operation, version) = lookup(operation, parameter(query, "version")).map_err(Problem::missing)?;
    let input = sample_input(world, operation, version);
    let shop = input.shop_id.as_deref().and_then(|id| world.shop(id));
    let shop_cipher =
        shop.filter(|_| version.ciphers.contains_key("shop_cipher")).map(|shop| shop.cipher.clone());
    let mut value = serde_json::to_value(input).unwrap_or_default();
    value["shop_cipher"] = json!(shop_cipher);
    value["method"] = json!(operation.http_method);
    value["path_template"] = json!(version.path);
    Ok(value)
}
