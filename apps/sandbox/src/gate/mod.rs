//! What a call must pass before its operation sees it, in the platform's order.

pub mod body;
pub mod cipher;
pub mod closed;
pub mod credentials;
pub mod form;
pub mod format;
pub mod permission;
pub mod query;
pub mod quota;
pub mod value;

use serde_json::{Map, Value};

use crate::auth::tokens::Grant;
use crate::call::{Call, Refusal};
use crate::catalog::{Operation, Version};
use crate::options::GateRules;
use crate::request::Incoming;
use crate::route::{Route, find};
use crate::world::World;

/// The code that the platform uses for most wrong requests; only the message tells them apart.
pub const INVALID: i64 = 36_009_004;

/// A call that passed, and the operation it is for.
#[derive(Debug)]
pub struct Admitted {
    /// What the operation sees.
    pub call: Call,
    /// The operation.
    pub operation: &'static Operation,
    /// Its version.
    pub version: &'static Version,
    /// What the platform tolerates although it is probably a mistake.
    pub warnings: Vec<String>,
}

/// What the gate needs besides the request.
pub struct Keeper<'a> {
    /// Tokens, shops and the clock.
    pub world: &'a World,
    /// How many calls have been let through recently.
    pub quota: &'a mut quota::Quota,
    /// How strict it is.
    pub rules: &'a GateRules,
    /// The URL of this server.
    pub base_url: &'a str,
    /// Seconds by which the gate's clock is wrong.
    pub clock_offset: i64,
}

/// Admits a call whose signature, token, scopes, ciphers, quota and parameters are right.
///
/// # Errors
/// The first thing that is wrong, with the platform's code.
pub fn admit(keeper: Keeper<'_>, request: &Incoming) -> Result<Admitted, Refusal> {
    let Keeper { world, quota, rules, base_url, clock_offset } = keeper;
    let now = world.now() + clock_offset;
    credentials::app_key(world, request)?;
    let (operation, version, path) = route(request)?;
    credentials::timestamp(request, now)?;
    credentials::signature(world, request, rules)?;
    let grant = grant(world, request, operation, version)?;
    let shop_id = cipher::shop_id(world, request, grant, version)?;
    quota.take(&rules.quota, &world.app.key, shop_id.as_deref(), &version.path)?;
    let mut warnings = Vec::new();
    if rules.check_parameters {
        path.iter().try_for_each(|(name, text)| format::validate(path_format(name), text, name))?;
    }
    let query = query::parse(request, version, rules, &mut warnings)?;
    let (body, form) = content(request, version, rules, &mut warnings)?;
    if rules.check_parameters {
        closed::in_body(operation, version, &body)?;
    }
    let mut call = Call {
        operation: operation.id.clone(),
        version: version.version.clone(),
        path,
        query,
        ..Call::default()
    };
    (call.body, call.form) = (body, form);
    (call.open_id, call.shop_id, call.base_url) = (grant.open_id.clone(), shop_id, base_url.to_owned());
    Ok(Admitted { call, operation, version, warnings })
}

/// What the token's owner granted, if it allows the call.
fn grant<'w>(
    world: &'w World,
    request: &Incoming,
    operation: &Operation,
    version: &Version,
) -> Result<&'w Grant, Refusal> {
    let grant = credentials::token(world, request)?;
    permission::user_type(world, grant, operation, version)?;
    permission::scope(grant, version)?;
    permission::seller_is_active(world, grant)?;
    Ok(grant)
}

type Routed = (&'static Operation, &'static Version, std::collections::BTreeMap<String, String>);

fn route(request: &Incoming) -> Result<Routed, Refusal> {
    match find(&request.method, &request.path) {
        Route::Found(operation, version, path) => Ok((operation, version, path)),
        Route::WrongMethod => Err(Refusal::gateway(405, 36_009_010, "Invalid method for this path")),
        Route::WrongVersion => Err(Refusal::gateway(400, 36_009_014, "version name is invalid")),
        Route::Unknown => Err(Refusal::gateway(404, 36_009_009, "Invalid path")),
    }
}

/// The catalogue has no fields for paths. The only part that is not an id is a day.
fn path_format(name: &str) -> &'static str {
    if name == "date" { "date" } else { "" }
}

type Content = (Value, Vec<crate::call::FormPart>);

fn content(
    request: &Incoming,
    version: &Version,
    rules: &GateRules,
    warnings: &mut Vec<String>,
) -> Result<Content, Refusal> {
    if let Some(fields) = version.form() {
        return Ok((Value::Null, form::parse(request, fields, &version.uploads, rules)?));
    }
    let body = body::parse(request, version.body.as_ref(), rules, warnings)?;
    Ok((body, Vec::new()))
}

/// The refusal of a parameter.
pub fn invalid(what: impl std::fmt::Display) -> Refusal {
    Refusal::gateway(400, INVALID, format!("invalid param: {what}"))
}

/// Parameters as they were sent, for a gate that validates none.
pub(crate) fn untyped(pairs: impl Iterator<Item = (String, String)>) -> Map<String, Value> {
    pairs.map(|(name, value)| (name, Value::String(value))).collect()
}
