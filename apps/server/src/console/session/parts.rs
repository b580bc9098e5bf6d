//! Forms in parts, as browsers send them if files are among their fields.

use axum::extract::multipart::{Multipart, MultipartError};
use axum::extract::{FromRequest, Request};
use axum::http::{StatusCode, header};
use tiktokshop_core::Upload;

use crate::api;
use crate::console::fields::Fields;
use crate::console::problem::Problem;
use crate::shared::Shared;

/// Fields and files, by name.
type Form = (Fields, Vec<(String, Upload)>);

/// Whether a request brings a form in parts.
pub(super) fn are_sent(request: &Request) -> bool {
    let media_type = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    media_type.is_some_and(|media_type| media_type.starts_with("multipart/form-data"))
}

/// Reads it. The token of the form comes first, and nothing is read of a form without the right one.
pub(super) async fn read(
    request: Request,
    shared: &Shared,
    is_ours: impl Fn(&str) -> bool,
) -> Result<Form, Problem> {
    let mut parts = Multipart::from_request(request, shared).await.map_err(|_| unreadable())?;
    let (mut fields, mut files) = (Fields::default(), Vec::new());
    let mut is_known = false;
    while let Some(part) = parts.next_field().await.map_err(|problem| broken(&problem))? {
        let name = part.name().unwrap_or_default().to_owned();
        if part.file_name().is_none() {
            let text = part.text().await.map_err(|problem| broken(&problem))?;
            is_known = is_known || (name == "form_token" && is_ours(&text));
            if !is_known {
                return Err(Problem::ForeignForm);
            }
            fields.push(name, text);
        } else if !is_known {
            return Err(Problem::ForeignForm);
        } else if part.file_name().is_some_and(|name| !name.is_empty()) {
            files.push((name, api::upload(part).await.map_err(refused)?));
        }
    }
    if is_known { Ok((fields, files)) } else { Err(Problem::ForeignForm) }
}

fn broken(problem: &MultipartError) -> Problem {
    match problem.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::TooLarge,
        _ => unreadable(),
    }
}

fn unreadable() -> Problem {
    Problem::Refused("The form did not arrive in full, or is not a form.".to_owned())
}

fn refused(problem: api::Problem) -> Problem {
    match problem.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::TooLarge,
        _ => Problem::Refused(problem.detail().to_owned()),
    }
}
