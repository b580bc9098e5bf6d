//! The document of the interface itself (OpenAPI 3.1), made from the routes.

use std::borrow::Cow;

use axum::{Extension, Json};
use serde_json::Value;
use tiktokshop_core::catalog;
use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, SchemaFormat, Type};
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{OpenApi as Document, RefOr, Schema};
use utoipa::{Modify, OpenApi, PartialSchema, ToSchema};

/// What the document says besides its paths.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "tiktokshop",
        description = "Calls, shops and events of TikTok Shop for any language. Tokens stay in the server.",
        license(name = "MIT OR Apache-2.0")
    ),
    modifiers(&ApiKeyScheme),
    components(schemas(OperationName)),
)]
pub(crate) struct Base;

struct ApiKeyScheme;

impl Modify for ApiKeyScheme {
    fn modify(&self, document: &mut Document) {
        let scheme = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).description(Some(
            "An API key. The scope that a route needs stands at the route; `write` includes `read`, and `admin` includes both.",
        ));
        let components = document.components.get_or_insert_default();
        components.add_security_scheme("key", SecurityScheme::Http(scheme.build()));
    }
}

/// Serves the document, without a key: it holds nothing of anybody's.
pub(crate) async fn serve(Extension(document): Extension<Document>) -> Json<Document> {
    Json(document)
}

/// The operations of the catalogue, as values of one parameter instead of a path for each.
pub(crate) struct OperationName;

impl ToSchema for OperationName {
    fn name() -> Cow<'static, str> {
        "OperationName".into()
    }
}

impl PartialSchema for OperationName {
    fn schema() -> RefOr<Schema> {
        let ids = catalog::operations().iter().map(|operation| operation.id);
        let names = "The id of an operation: `GET /v1/operations/{id}` has its parameters. Its names in the PHP and the \
                     Laravel package are accepted, too, and so is the id in camel case.";
        ObjectBuilder::new().schema_type(Type::String).description(Some(names)).examples(ids).build().into()
    }
}

/// What the platform responds.
#[derive(ToSchema)]
#[expect(dead_code, reason = "it describes the JSON")]
pub(crate) struct CallResponse {
    /// 0 for a success.
    code: i64,
    /// `Success`.
    message: String,
    /// The id that the platform's support asks for.
    request_id: String,
    /// What was asked for.
    data: Value,
    /// Items of a batch that failed although the call succeeded.
    item_errors: Option<Vec<Value>>,
}

/// A form with files, by the names of the operation's form fields.
pub(crate) struct UploadForm;

impl ToSchema for UploadForm {
    fn name() -> Cow<'static, str> {
        "UploadForm".into()
    }
}

impl PartialSchema for UploadForm {
    fn schema() -> RefOr<Schema> {
        let file = ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::Binary)))
            .description(Some("A file, by the name of its form field."));
        let params =
            ObjectBuilder::new().schema_type(Type::String).description(Some("Parameters as a JSON object."));
        ObjectBuilder::new()
            .property("params", params)
            .additional_properties(Some(Schema::Object(file.build())))
            .build()
            .into()
    }
}
