//! The page on which a seller, creator or partner authorizes the app, and where that leads.

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use url::Url;

use crate::auth::page;
use crate::model::user_type;
use crate::request::Incoming;
use crate::server::html;
use crate::signature::pairs;
use crate::state::Shared;
use crate::world::{Seller, World};

/// For sellers and partners; names the service.
pub const OPEN: &str = "/open/authorize";
/// For sellers; the older link, which names the app.
pub const LEGACY: &str = "/oauth/authorize";
/// Creators.
pub const CREATOR: &str = "/alliance/creator/auth";
/// Shows the code if the app has no redirect address of its own.
pub const CALLBACK: &str = "/_callback";

/// Whether a request is for a page of the auth host.
pub fn is_page(request: &Incoming) -> bool {
    [OPEN, LEGACY, CREATOR, CALLBACK].contains(&request.path.as_str())
}

/// Shows the page, or carries out the decision.
pub fn respond(shared: &Shared, request: &Incoming) -> Response {
    match (request.path.as_str(), request.method.as_str()) {
        (CALLBACK, "GET") => {
            let url = format!("{}{CALLBACK}?{}", shared.base_url, request.query);
            html(200, page::callback(&fields(&request.query), &url))
        }
        (_, "GET") => show(shared, request),
        (CALLBACK, _) => html(405, page::problem("This page accepts only GET.")),
        (_, "POST") => decide(shared, request),
        _ => html(405, page::problem("This page accepts only GET and POST.")),
    }
}

/// Parameters of a query or a form, decoded.
pub type FormFields = Vec<(String, String)>;

fn fields(text: &str) -> FormFields {
    let text_of = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    pairs(text).into_iter().map(|(name, value)| (text_of(name), text_of(value))).collect()
}

fn field<'a>(fields: &'a FormFields, name: &str) -> Option<&'a str> {
    fields.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

fn show(shared: &Shared, request: &Incoming) -> Response {
    let state = shared.lock();
    let query = fields(&request.query);
    if let Err(problem) = validate(&state.world, &request.path, &query) {
        return html(400, page::problem(problem));
    }
    let users = users(&state.world, &request.path);
    html(200, page::consent(&state.world, &request.path, &query, &users))
}

/// Whether the link is one that the platform would show a page for.
fn validate(world: &World, path: &str, query: &FormFields) -> Result<(), &'static str> {
    let is = |name: &str, value: &str| field(query, name) == Some(value);
    if path == OPEN && !is("service_id", &world.app.service_id) {
        return Err("There is no app with this service_id.");
    }
    if path != OPEN && !is("app_key", &world.app.key) {
        return Err("There is no app with this app_key.");
    }
    if path == CREATOR && field(query, "state").is_none_or(str::is_empty) {
        return Err("Links for creators need a state.");
    }
    Ok(())
}

fn users<'a>(world: &'a World, path: &str) -> Vec<&'a Seller> {
    let fits = |seller: &&Seller| match path {
        CREATOR => seller.user_type == user_type::CREATOR,
        LEGACY => seller.user_type == user_type::SELLER,
        _ => seller.user_type != user_type::CREATOR,
    };
    world.sellers.iter().filter(fits).collect()
}

fn decide(shared: &Shared, request: &Incoming) -> Response {
    let mut state = shared.lock();
    let form = fields(&String::from_utf8_lossy(&request.body));
    if let Err(problem) = validate(&state.world, &request.path, &form) {
        return html(400, page::problem(problem));
    }
    let parameters = match field(&form, "decision") {
        Some("deny") => vec![("code", "null".to_owned()), ("error", "auth_denied".to_owned())],
        Some("approve") => match approve(&mut state.world, &request.path, &form) {
            Ok(code) => vec![("code", code)],
            Err(problem) => return html(400, page::problem(problem)),
        },
        _ => return html(400, page::problem("Choose Approve or Deny.")),
    };
    let target = state.world.app.redirect_url.clone().unwrap_or(format!("{}{CALLBACK}", shared.base_url));
    redirect(&target, parameters, field(&form, "state"))
}

/// Grants the app what the user agreed to, and returns the code for it.
fn approve(world: &mut World, path: &str, form: &FormFields) -> Result<String, &'static str> {
    let open_id = field(form, "open_id").unwrap_or_default();
    let chosen = users(world, path).into_iter().find(|user| user.open_id == open_id);
    let user = chosen.cloned().ok_or("Choose who authorizes.")?;
    let mut grant = world.full_grant(&user);
    if user.user_type == user_type::CREATOR && field(form, "scopes_shown").is_some() {
        let ticked = |scope: &String| form.iter().any(|(name, value)| name == "scope" && value == scope);
        grant.scopes.retain(ticked);
    }
    let own = world.shops.iter().filter(|shop| shop.open_id == user.open_id);
    let shops: Vec<String> = own.map(|shop| shop.id.clone()).collect();
    world.tokens.authorize_shops(&shops);
    let now = world.now();
    Ok(world.tokens.issue_code(user.token_prefix(), grant, now))
}

/// Redirects to the app. Without a state, as for installations from the app store, none is added.
fn redirect(target: &str, parameters: Vec<(&'static str, String)>, state: Option<&str>) -> Response {
    let Ok(mut url) = Url::parse(target) else {
        return html(400, page::problem("The redirect address is not a URL."));
    };
    for (name, value) in parameters {
        url.query_pairs_mut().append_pair(name, &value);
    }
    if let Some(state) = state.filter(|state| !state.is_empty()) {
        url.query_pairs_mut().append_pair("state", state);
    }
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::FOUND;
    if let Ok(location) = HeaderValue::from_str(url.as_str()) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    response
}
