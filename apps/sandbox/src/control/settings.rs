//! Changes how the sandbox behaves, and who is active.

use serde::Deserialize;
use serde_json::json;

use crate::control::{ControlResult, Problem, body, done, unknown};
use crate::gate::quota::QuotaRules;
use crate::options::GateRules;
use crate::request::Incoming;
use crate::state::State;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Active {
    active: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AppSettings {
    redirect_url: Option<String>,
    webhook_url: Option<String>,
}

/// `quota`, `rules`, `app`, `shops/{id}`, `sellers/{open_id}`, `sellers/{open_id}/ciphers`.
pub fn respond(state: &mut State, request: &Incoming, segments: &[&str]) -> ControlResult {
    match segments {
        ["quota"] => {
            let rules: QuotaRules = body(request)?;
            state.rules.quota = rules;
            state.quota.reset();
            Ok(json!(rules))
        }
        ["rules"] => {
            let rules: GateRules = body(request)?;
            state.rules = rules;
            Ok(json!(rules))
        }
        ["app"] => app(state, body(request)?),
        ["shops", id] => {
            let wanted: Active = body(request)?;
            let shop = state.world.shops.iter_mut().find(|shop| shop.id == *id);
            shop.ok_or_else(|| Problem::missing("there is no such shop"))?.active = wanted.active;
            done()
        }
        ["sellers", id, "ciphers"] => {
            state.world.seller(id).ok_or_else(|| Problem::missing("there is no such seller"))?;
            state.world.renew_ciphers(id);
            done()
        }
        ["sellers", id] => {
            let wanted: Active = body(request)?;
            let user = state.world.sellers.iter_mut().find(|user| user.open_id == *id);
            user.ok_or_else(|| Problem::missing("there is no such seller"))?.active = wanted.active;
            done()
        }
        _ => Err(unknown("POST", segments)),
    }
}

/// Sets what is named. An empty text removes the address.
fn app(state: &mut State, wanted: AppSettings) -> ControlResult {
    for url in [&wanted.redirect_url, &wanted.webhook_url].into_iter().flatten() {
        if !url.is_empty() && url::Url::parse(url).is_err() {
            return Err(Problem::bad(format!("'{url}' is not a URL")));
        }
    }
    let app = &mut state.world.app;
    let set = |place: &mut Option<String>, url: Option<String>| {
        if let Some(url) = url {
            *place = Some(url).filter(|url| !url.is_empty());
        }
    };
    set(&mut app.redirect_url, wanted.redirect_url);
    set(&mut app.webhook_url, wanted.webhook_url);
    done()
}
