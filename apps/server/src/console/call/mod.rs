//! The call box: finds an operation in the catalogue, shows a form for its parameters, calls it, and shows what came back.

mod form;
mod outcome;
mod value;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value};
use tiktokshop_core::catalog::{self, Operation, Version};
use tiktokshop_core::token::AccountId;
use tiktokshop_core::{CallOptions, Client, Input, Upload};
use tiktokshop_lifecycle::access::Scope;
use tiktokshop_manual::summary;

use self::form::Parameter;
use self::outcome::Outcome;
use super::fields::Fields;
use super::frame::{Frame, Place};
use super::json_text::{self, Shown};
use super::problem::Problem;
use super::respond;
use super::session::{Posted, Visitor};
use crate::assets::{self, Wanted};
use crate::shared::Shared;
use crate::time_limit::TimeLimit;

/// How many operations a search shows.
const MOST: usize = 60;

#[derive(Template)]
#[template(path = "console/call.html")]
struct SearchPage {
    frame: Frame,
    search: String,
    shop: String,
    /// The operations, and whether each changes nothing.
    operations: Vec<(&'static Operation, bool)>,
    found: usize,
    most: usize,
}

/// The search for an operation.
pub(super) async fn search(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let search = fields.or_empty("q");
    let mut operations: Vec<_> =
        catalog::operations().iter().copied().filter(|operation| fits(operation, &search)).collect();
    let found = operations.len();
    operations.truncate(MOST);
    let operations = operations.into_iter().map(|operation| (operation, is_safe(operation))).collect();
    let frame = Frame::new(Place::Call, "Call an operation", &visitor);
    Ok(respond(&SearchPage { frame, search, shop: fields.or_empty("shop"), operations, found, most: MOST }))
}

fn is_safe(operation: &Operation) -> bool {
    operation.version(operation.default_version).is_some_and(|version| version.safe)
}

/// Whether each word is somewhere in what the operation is called and does.
fn fits(operation: &Operation, search: &str) -> bool {
    let names = [operation.id, operation.name, summary(operation)];
    let all =
        names.iter().chain(operation.php).chain(operation.laravel).map(|name| name.to_ascii_lowercase());
    let all = all.collect::<Vec<_>>().join("\n");
    search.to_ascii_lowercase().split_whitespace().all(|word| all.contains(word))
}

#[derive(Template)]
#[template(path = "console/operation.html")]
struct OperationPage {
    frame: Frame,
    operation: &'static Operation,
    version: &'static Version,
    /// All versions, and which is chosen.
    versions: Vec<(&'static str, bool)>,
    /// The version that was chosen; empty if none was.
    chosen_version: String,
    page_url: String,
    apps: Vec<(String, bool)>,
    shop: String,
    account: String,
    /// The category asset, if the operation takes one.
    asset: Option<String>,
    /// Whether the visitor's key may call it.
    may: bool,
    parameters: Vec<Parameter>,
    /// Whether a file is among them: then the form is sent in parts.
    has_files: bool,
    json: String,
    /// What is wrong with the form; empty if nothing is.
    problem: String,
    /// The parameters to be confirmed, for a call that changes something.
    asked: Option<Asked>,
    outcome: Option<Outcome>,
}

/// A call that waits to be confirmed.
struct Asked {
    parameters: Shown,
    /// What the second form carries again.
    carried: Vec<(String, String)>,
}

/// The form of an operation.
pub(super) async fn form(
    State(shared): State<Shared>,
    Path(operation): Path<String>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Problem> {
    let found = find(&operation, fields.get("version"))?;
    Ok(respond(&page(&shared, &visitor, found, &fields)))
}

/// An operation, and the version of it that is named, else the usual one.
fn find(name: &str, version: Option<&str>) -> Result<(&'static Operation, &'static Version), Problem> {
    let missing = Problem::Missing("The catalogue has no such operation, or not in this version.");
    let Some(operation) = catalog::find(name) else { return Err(missing) };
    let version = version.unwrap_or(operation.default_version);
    operation.version(version).map(|version| (operation, version)).ok_or(missing)
}

fn page(
    shared: &Shared,
    visitor: &Visitor,
    (operation, version): (&'static Operation, &'static Version),
    fields: &Fields,
) -> OperationPage {
    let app = fields.or_empty("app");
    let parameters = form::parameters(operation, version, fields);
    let versions = operation.versions.iter().map(|one| (one.version, one.version == version.version));
    OperationPage {
        frame: Frame::new(Place::Call, operation.id, visitor),
        operation,
        version,
        versions: versions.collect(),
        chosen_version: fields.or_empty("version"),
        page_url: tiktokshop_manual::Texts::of(operation).page().unwrap_or_default().to_owned(),
        apps: apps(shared, &app),
        shop: fields.or_empty("shop"),
        account: fields.or_empty("account"),
        asset: assets::takes_asset(version).then(|| fields.or_empty("asset")),
        may: visitor.key.allows(needed(version)),
        has_files: parameters.iter().any(Parameter::is_file),
        parameters,
        json: fields.or_empty("json"),
        problem: String::new(),
        asked: None,
        outcome: None,
    }
}

/// The app keys, each with whether it is the chosen one.
fn apps(shared: &Shared, chosen: &str) -> Vec<(String, bool)> {
    let clients = shared.clients().into_iter();
    clients.map(|client| (client.app_key().to_owned(), client.app_key() == chosen)).collect()
}

/// The scope that a call of the operation needs.
fn needed(version: &Version) -> Scope {
    if version.safe { Scope::Read } else { Scope::Write }
}

/// Calls it. What changes something is asked about first.
pub(super) async fn call(
    State(shared): State<Shared>,
    Path(operation): Path<String>,
    posted: Posted,
) -> Result<Response, Problem> {
    let time = TimeLimit::new(shared.options().request_timeout);
    let Posted { visitor, fields, files } = posted;
    let (operation, version) = find(&operation, fields.get("version"))?;
    visitor.must(needed(version))?;
    let mut page = page(&shared, &visitor, (operation, version), &fields);
    let parameters = match parameters(&page.parameters, &fields) {
        Ok(parameters) => parameters,
        Err(problem) => return Ok(mistaken(page, problem)),
    };
    if !version.safe && fields.get("sure").is_none() {
        ask(&mut page, &fields, parameters);
        return Ok(respond(&page));
    }
    let client = match client(&shared, &fields, version).await {
        Ok(client) => client,
        // What was written stays in the form, to be mended there.
        Err(problem) => return Ok(mistaken(page, problem.mistake()?)),
    };
    tracing::info!(operation = operation.id, key = visitor.key.id, "an operation is called from the console");
    let input = Input { files: named(files), ..Input::flat(parameters) };
    let called = send(&client, operation, fields.text("version"), input, &time).await;
    page.outcome = Some(Outcome::of(called));
    Ok(respond(&page))
}

/// The form again, with what is wrong with it.
fn mistaken(page: OperationPage, problem: String) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, respond(&OperationPage { problem, ..page })).into_response()
}

/// Calls it within the time of a request. Without a choice, the version of the settings counts.
async fn send(
    client: &Client,
    operation: &Operation,
    version: Option<String>,
    input: Input,
    time: &TimeLimit,
) -> tiktokshop_core::Result<tiktokshop_core::Response> {
    let mut options = CallOptions::new();
    options.version = version;
    let is_cut = time.cut(client, &mut options, !input.files.is_empty());
    client.call(operation.id, input, options).await.map_err(|error| time.explain(error, is_cut))
}

/// Asks whether it is meant. A second form could not carry a file: then it is asked on the same one.
fn ask(page: &mut OperationPage, fields: &Fields, parameters: Map<String, Value>) {
    if page.has_files {
        page.problem = SURE.to_owned();
        return;
    }
    page.asked = Some(Asked {
        parameters: json_text::shown(Value::Object(parameters).to_string().as_bytes()),
        carried: carried(fields),
    });
}

const NOBODY: &str = "The app has no authorization with this open id: see the page of shops.";
const ONE_OF_BOTH: &str = "A call is for a shop or for a category asset: leave one of them empty.";

const SURE: &str = "This changes something on the platform: tick the box at the end of the form if you are sure, and choose the file again.";

/// The files by the names of their parameters.
fn named(files: Vec<(String, Upload)>) -> Vec<(String, Upload)> {
    let name = |input: String| input.strip_prefix(form::PREFIX).map(str::to_owned).unwrap_or(input);
    files.into_iter().map(|(input, file)| (name(input), file)).collect()
}

/// The parameters that the form has: as JSON if any was written, else field by field.
fn parameters(form: &[Parameter], fields: &Fields) -> Result<Map<String, Value>, String> {
    if let Some(json) = fields.get("json") {
        return value::object(json);
    }
    let mut parameters = Map::new();
    for parameter in form.iter().filter(|parameter| !parameter.value.is_empty()) {
        let value = value::of(&parameter.name, parameter.field, &parameter.value)?;
        parameters.insert(parameter.name.clone(), value);
    }
    Ok(parameters)
}

/// Everything that was written, for the form that confirms it.
fn carried(fields: &Fields) -> Vec<(String, String)> {
    let own = |name: &str| name != "form_token" && name != "sure";
    fields
        .all()
        .filter(|(name, _)| own(name))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// The client of the chosen app, for the chosen shop or account.
async fn client(shared: &Shared, fields: &Fields, version: &Version) -> Result<Client, Problem> {
    let found = match fields.get("app") {
        Some(app) => shared.client(app),
        None => shared.clients().into_iter().next(),
    };
    let Some(mut client) = found else {
        return Err(Problem::Refused("This server has no such app: see its settings.".to_owned()));
    };
    if let Some(open_id) = fields.get("account") {
        let account = AccountId::new(client.app_key(), open_id);
        if shared.store().load(&account).await?.is_none() {
            return Err(Problem::Refused(NOBODY.to_owned()));
        }
        client = client.with_account(account);
    }
    let wanted = Wanted { account: fields.get("account"), asset: fields.get("asset") };
    if let Some(shop) = fields.get("shop") {
        return match wanted.asset {
            None => Ok(client.shop(shop)),
            Some(_) => Err(Problem::Refused(ONE_OF_BOTH.to_owned())),
        };
    }
    Ok(assets::client_for(shared, client, &[version], wanted).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_are_found_by_words_of_their_names_and_summaries() {
        let found = |search: &str| catalog::operations().iter().filter(|one| fits(one, search)).count();
        assert_eq!(found(""), catalog::operations().len());
        assert!((1..50).contains(&found("order LIST")), "{}", found("order LIST"));
        assert_eq!(found("<script>"), 0);
    }

    #[test]
    fn every_operation_has_a_form_that_names_what_is_required() {
        for operation in catalog::operations() {
            let (_, version) = find(operation.id, None).ok().unwrap();
            let form = form::parameters(operation, version, &Fields::default());
            let required = version.query.iter().chain(version.form).chain(version.body.unwrap_or_default());
            for field in required.filter(|field| field.required) {
                let parameter = form.iter().find(|parameter| parameter.name == field.name);
                assert!(
                    parameter.is_some_and(|parameter| parameter.required),
                    "{} {}",
                    operation.id,
                    field.name
                );
            }
        }
    }
}
