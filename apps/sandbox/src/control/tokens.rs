//! Issues tokens, ends them and narrows their scopes.

use serde::Deserialize;
use serde_json::json;

use crate::auth::tokens::TokenRules;
use crate::control::{ControlResult, Problem, body, done, unknown};
use crate::request::Incoming;
use crate::sandbox::account;
use crate::state::State;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Whom {
    open_id: Option<String>,
    access_token: Option<String>,
    #[serde(default)]
    refresh: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scopes {
    open_id: Option<String>,
    set: Option<Vec<String>>,
    #[serde(default)]
    remove: Vec<String>,
}

/// `tokens/issue`, `expire`, `revoke`, `scopes`, `rules`.
pub fn respond(state: &mut State, request: &Incoming, method: &str, rest: &[&str]) -> ControlResult {
    match (method, rest) {
        ("GET", []) => Ok(json!({"rules": state.world.tokens.rules, "counts": state.world.tokens.counts})),
        ("POST", ["issue"]) => issue(state, &body(request)?),
        ("POST", ["expire"]) => expire(state, &body(request)?),
        ("POST", ["revoke"]) => revoke(state, &body(request)?),
        ("POST", ["scopes"]) => scopes(state, &body(request)?),
        ("POST", ["rules"]) => {
            let rules: TokenRules = body(request)?;
            state.world.tokens.rules = rules;
            Ok(json!(rules))
        }
        _ => Err(unknown(method, &[&["tokens"], rest].concat())),
    }
}

/// The user that is named, otherwise everybody.
fn users(state: &State, open_id: Option<&str>) -> Result<Vec<String>, Problem> {
    let sellers = state.world.sellers.iter().map(|user| user.open_id.clone());
    let chosen: Vec<String> = sellers.filter(|id| open_id.is_none_or(|wanted| wanted == id)).collect();
    if chosen.is_empty() { Err(Problem::missing("there is no user with this open_id")) } else { Ok(chosen) }
}

fn issue(state: &mut State, whom: &Whom) -> ControlResult {
    let open_id = users(state, whom.open_id.as_deref())?.swap_remove(0);
    let account =
        account(&mut state.world, &open_id).ok_or_else(|| Problem::missing("there is no such user"))?;
    Ok(json!(account))
}

fn expire(state: &mut State, whom: &Whom) -> ControlResult {
    let now = state.world.now();
    if whom.refresh {
        return Ok(json!({"expired": state.world.tokens.expire_refresh(whom.open_id.as_deref(), now)}));
    }
    let expired = match (&whom.open_id, &whom.access_token) {
        (Some(open_id), None) => state.world.tokens.expire_access_of(open_id, now),
        (_, token) => state.world.tokens.expire_access(token.as_deref(), now),
    };
    Ok(json!({"expired": expired}))
}

fn revoke(state: &mut State, whom: &Whom) -> ControlResult {
    let users = users(state, whom.open_id.as_deref())?;
    let revoked: usize = users.iter().map(|open_id| state.world.tokens.revoke(open_id)).sum();
    Ok(json!({"revoked": revoked}))
}

fn scopes(state: &mut State, wanted: &Scopes) -> ControlResult {
    for open_id in users(state, wanted.open_id.as_deref())? {
        state.world.tokens.change_scopes(&open_id, |scopes| {
            if let Some(set) = &wanted.set {
                scopes.clone_from(set);
            }
            scopes.retain(|scope| !wanted.remove.contains(scope));
        });
    }
    done()
}
