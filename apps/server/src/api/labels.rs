//! Shipping labels, as files.

use axum::Extension;
use axum::extract::{Path, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use tiktokshop_core::{Document, LabelOptions};
use tiktokshop_lifecycle::access::ApiKey;
use utoipa::IntoParams;

use super::asked::{Asked, wait};
use super::caller::need_shop;
use super::desk::Desk;
use super::problem::{ProblemSchema, Result};

/// Which label.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub(crate) struct LabelQuery {
    /// `SHIPPING_LABEL`, `PACKING_SLIP` and so on. Default: the shipping label.
    document_type: Option<String>,
    /// `A5`, `A6`.
    document_size: Option<String>,
    /// `PDF`, `ZPL`.
    document_format: Option<String>,
    /// How long to wait until the label is ready, in seconds.
    ready_timeout: Option<f64>,
    /// The app, if several open the shop.
    app_key: Option<String>,
}

/// Fetches the shipping label of a package.
///
/// Asks the platform until the label is ready, downloads it, and checks that it is one.
#[utoipa::path(
    get, path = "/v1/shops/{shop}/packages/{package}/label", tag = "Calls", security(("key" = ["read"])),
    params(("shop" = String, Path, description = "The id of the shop."),
        ("package" = String, Path, description = "The id of the package."), LabelQuery),
    responses((status = 200, description = "The file.", content_type = "application/octet-stream", body = Vec<u8>),
        (status = "default", description = "What went wrong.", body = ProblemSchema, content_type = "application/problem+json")),
)]
pub(crate) async fn package_label(
    State(desk): State<Desk>,
    Extension(key): Extension<ApiKey>,
    Path((shop, package)): Path<(String, String)>,
    Asked(query): Asked<LabelQuery>,
) -> Result<Response> {
    need_shop(&key, &shop)?;
    let client = desk.client_of_shop(&shop, query.app_key.as_deref()).await?.shop(&shop);
    let document = client.download_label(&package, query.options()?).await?;
    Ok(file(document))
}

impl LabelQuery {
    fn options(self) -> Result<LabelOptions> {
        let mut options = LabelOptions::default();
        if let Some(document_type) = self.document_type {
            options.document_type = document_type;
        }
        if self.ready_timeout.is_some() {
            options.ready_timeout = wait("ready_timeout", self.ready_timeout)?;
        }
        options.document_size = self.document_size;
        options.document_format = self.document_format;
        Ok(options)
    }
}

/// The content comes from elsewhere: a browser must save it, not show it as a page of this server.
fn file(document: Document) -> Response {
    let name = format!("attachment; filename=\"label.{}\"", document.extension());
    let facts = [
        (header::CONTENT_TYPE, Some(document.content_type)),
        (header::CONTENT_DISPOSITION, Some(name)),
        (header::CONTENT_SECURITY_POLICY, Some("default-src 'none'; sandbox".to_owned())),
        (HeaderName::from_static("tiktokshop-tracking-number"), document.tracking_number),
        (HeaderName::from_static("tiktokshop-request-id"), document.request_id),
    ];
    let mut response = document.bytes.into_response();
    for (name, value) in facts {
        if let Some(value) = value.and_then(|value| HeaderValue::from_str(&value).ok()) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}
