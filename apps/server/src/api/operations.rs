//! The catalogue: which operations there are, by which names, with which parameters.

use axum::Json;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use tiktokshop_core::catalog::{self, Cipher, Field, Operation, Version};
use tiktokshop_manual::summary;
use utoipa::{IntoParams, ToSchema};

use super::asked::Asked;
use super::call::find;
use super::problem::{ProblemSchema, Result};

/// An operation, in short.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OperationLine {
    /// `order.get_order_list`.
    id: &'static str,
    /// What it does.
    summary: &'static str,
    /// `GET`, `POST`, ...
    http_method: &'static str,
    /// The version that is called by default.
    version: &'static str,
    /// Whether it changes nothing, so that a key with the scope `read` may call it.
    is_read: bool,
    /// Whether it is for a shop.
    takes_shop: bool,
    /// Whether `all` fetches all its pages.
    is_paged: bool,
    /// Its names in the PHP package.
    php: &'static [&'static str],
    /// Its names in the Laravel package.
    laravel: &'static [&'static str],
}

/// All operations.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Operations {
    operations: Vec<OperationLine>,
}

/// An operation with its parameters.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OperationPage {
    #[serde(flatten)]
    line: OperationLine,
    /// All versions, the oldest first.
    versions: Vec<VersionPage>,
}

/// A version of an operation.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct VersionPage {
    version: &'static str,
    path: &'static str,
    is_read: bool,
    /// Whether it takes an idempotency key.
    takes_idempotency_key: bool,
    /// One of these scopes must have been granted to the app.
    scopes: &'static [&'static str],
    /// The names of the parameters in the path.
    path_parameters: Vec<&'static str>,
    /// The parameters of the query, by name.
    query: Map<String, Value>,
    /// The fields of the body, by name; missing if there is no body.
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<Map<String, Value>>,
    /// The fields of the form of an upload, by name.
    #[serde(skip_serializing_if = "Map::is_empty")]
    form: Map<String, Value>,
}

/// Which operations.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub(crate) struct OperationQuery {
    /// Only those with this text in an id, a name or the summary.
    search: Option<String>,
}

/// Lists the operations of the platform.
#[utoipa::path(
    get, path = "/v1/operations", tag = "Catalogue", security(("key" = ["read"])), params(OperationQuery),
    responses((status = 200, body = Operations, description = "The operations, by id."),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn list_operations(Asked(query): Asked<OperationQuery>) -> Json<Operations> {
    let text = query.search.unwrap_or_default().to_ascii_lowercase();
    let operations = catalog::operations().iter().filter(|operation| mentions(operation, &text));
    Json(Operations { operations: operations.map(|operation| line(operation)).collect() })
}

/// Shows an operation with its parameters.
#[utoipa::path(
    get, path = "/v1/operations/{operation}", tag = "Catalogue", security(("key" = ["read"])),
    params(("operation" = String, Path, description = "Its id, or a name of it in the PHP or the Laravel package.")),
    responses((status = 200, body = OperationPage, description = "The operation."),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn show_operation(Path(name): Path<String>) -> Result<Json<OperationPage>> {
    let operation = find(&name)?;
    let versions = operation.versions.iter().map(version).collect();
    Ok(Json(OperationPage { line: line(operation), versions }))
}

fn mentions(operation: &Operation, text: &str) -> bool {
    let aliases = operation.php.iter().chain(operation.laravel).copied();
    let mut words = aliases.chain([operation.id, operation.name, summary(operation)]);
    words.any(|word| word.to_ascii_lowercase().contains(text))
}

fn line(operation: &'static Operation) -> OperationLine {
    let version = operation.version(operation.default_version);
    let shop = |version: &Version| version.ciphers.iter().any(|rule| rule.cipher == Cipher::Shop);
    OperationLine {
        id: operation.id,
        summary: summary(operation),
        http_method: operation.http.as_str(),
        version: operation.default_version,
        is_read: operation.versions.iter().all(|version| version.safe),
        takes_shop: version.is_some_and(shop),
        is_paged: version.is_some_and(|version| version.paging.is_some()),
        php: operation.php,
        laravel: operation.laravel,
    }
}

fn version(version: &'static Version) -> VersionPage {
    VersionPage {
        version: version.version,
        path: version.path,
        is_read: version.safe,
        takes_idempotency_key: version.idempotency.is_some(),
        scopes: version.scopes,
        path_parameters: path_parameters(version.path),
        query: fields(version.query),
        body: version.body.map(fields),
        form: fields(version.form),
    }
}

fn path_parameters(path: &'static str) -> Vec<&'static str> {
    path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect()
}

fn fields(fields: &[Field]) -> Map<String, Value> {
    fields.iter().map(|field| (field.name.to_owned(), shown(field))).collect()
}

fn shown(field: &Field) -> Value {
    let mut about = Map::new();
    about.insert("type".to_owned(), json!(field.type_name()));
    about.insert("required".to_owned(), json!(field.required));
    if !field.values.is_empty() {
        about.insert("values".to_owned(), json!(field.values));
    }
    if !field.one_of.is_empty() {
        about.insert("values".to_owned(), json!(field.one_of));
    }
    if let Some((least, most)) = field.range {
        about.insert("range".to_owned(), json!([least, most]));
    }
    if field.max_items > 0 {
        about.insert("max_items".to_owned(), json!(field.max_items));
    }
    if !field.fields.is_empty() {
        about.insert("fields".to_owned(), Value::Object(fields(field.fields)));
    }
    if let Some(rule) = field.file {
        about.insert("max_bytes".to_owned(), json!(rule.max_bytes));
        about.insert("media_types".to_owned(), json!(rule.types));
    }
    Value::Object(about)
}
