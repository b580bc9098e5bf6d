//! The parameters of a call: a JSON object, or a form with files.

use axum::extract::multipart::{Field, Multipart, MultipartError};
use axum::extract::{FromRequest, Request};
use axum::http::{StatusCode, header};
use bytes::Bytes;
use serde_json::{Map, Value};
use tiktokshop_core::{Input, Spool, Upload};

use super::asked;
use super::problem::{Problem, Result};

/// Names in the JSON that stand for a place instead of a parameter.
const PLACES: [&str; 5] = ["$query", "$body", "$path", "$extra_query", "$extra_body"];
/// What the server adds itself. A client that could set it could leave its shops.
const OURS: [&str; 7] =
    ["access_token", "app_key", "app_secret", "shop_cipher", "category_asset_cipher", "sign", "timestamp"];
/// A file up to this size stays in memory.
const IN_MEMORY: u64 = 1 << 20;
/// The form field with further parameters as JSON.
const PARAMETERS: &str = "params";

/// Reads the parameters of a call.
pub(crate) async fn read<S: Send + Sync>(request: Request, state: &S) -> Result<Input> {
    let media_type =
        request.headers().get(header::CONTENT_TYPE).map(|value| value.to_str().unwrap_or_default());
    let media_type =
        media_type.unwrap_or_default().split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let input = match media_type.as_str() {
        "multipart/form-data" => form(request, state).await?,
        "" | "application/json" => of_json(asked::json(&asked::body(request).await?)?)?,
        other => return Err(unsupported(other)),
    };
    refuse_ours(&input)?;
    Ok(input)
}

fn unsupported(media_type: &str) -> Problem {
    let media_type = tiktokshop_core::redact::printable(media_type);
    Problem::new(
        StatusCode::UNSUPPORTED_MEDIA_TYPE,
        "unsupported_media_type",
        format!("{media_type} is not read here"),
    )
    .with_hint("Send application/json, or multipart/form-data for files.")
}

/// Flat parameters, and places by their names.
fn of_json(mut params: Map<String, Value>) -> Result<Input> {
    let mut input = Input::new();
    for (name, value) in std::mem::take(&mut params) {
        match name.as_str() {
            "$query" => input.query = object(&name, value)?,
            "$body" => input.body = Some(value),
            "$path" => input.path = object(&name, value)?,
            "$extra_query" => input.extra_query = object(&name, value)?,
            "$extra_body" => input.extra_body = object(&name, value)?,
            _ if name.starts_with('$') => return Err(unknown_place(&name)),
            _ => {
                input.params.insert(name, value);
            }
        }
    }
    Ok(input)
}

fn object(name: &str, value: Value) -> Result<Map<String, Value>> {
    match value {
        Value::Object(map) => Ok(map),
        _ => Err(Problem::invalid(format!("`{name}` is not an object"))),
    }
}

fn unknown_place(name: &str) -> Problem {
    let problem = Problem::invalid(format!("`{}` is not a place", tiktokshop_core::redact::printable(name)));
    match asked::nearest(name, PLACES.into_iter()) {
        Some(near) => problem.with_hint(format!("Did you mean `{near}`?")),
        None => problem,
    }
}

fn refuse_ours(input: &Input) -> Result<()> {
    let names = input.params.keys().chain(input.query.keys()).chain(input.extra_query.keys());
    let given =
        names.map(String::as_str).find(|name| OURS.iter().any(|ours| ours.eq_ignore_ascii_case(name)));
    match given {
        Some(name) => {
            Err(Problem::invalid(format!("`{name}` is added by the server, for the shop in the path")))
        }
        None => Ok(()),
    }
}

/// A form: files by their fields, further parameters as text or as JSON in `params`.
async fn form<S: Send + Sync>(request: Request, state: &S) -> Result<Input> {
    let read = Multipart::from_request(request, state).await;
    let mut parts =
        read.map_err(|problem| Problem::new(StatusCode::BAD_REQUEST, "bad_form", problem.body_text()))?;
    let mut input = Input::new();
    while let Some(part) = parts.next_field().await.map_err(unreadable)? {
        let name = part.name().unwrap_or_default().to_owned();
        if part.file_name().is_some() {
            input.files.push((name, upload(part).await?));
            continue;
        }
        let text = part.text().await.map_err(unreadable)?;
        if name == PARAMETERS {
            let more = of_json(asked::json(text.as_bytes())?)?;
            input = Input { files: input.files, params: joined(input.params, more.params), ..more };
        } else {
            input.params.insert(name, Value::from(text));
        }
    }
    Ok(input)
}

fn joined(mut first: Map<String, Value>, second: Map<String, Value>) -> Map<String, Value> {
    first.extend(second);
    first
}

/// A file of a form, in memory or, if it is large, on disk.
pub(crate) async fn upload(mut part: Field<'_>) -> Result<Upload> {
    let (file_name, content_type) =
        (part.file_name().map(str::to_owned), part.content_type().map(str::to_owned));
    let (mut spool, mut length) = (Spool::new(), 0);
    while let Some(piece) = part.chunk().await.map_err(unreadable)? {
        length += piece.len() as u64;
        spool = push(spool, piece, length).await?;
    }
    let mut upload = Upload::spooled(spool);
    if let Some(name) = file_name.filter(|name| !name.is_empty()) {
        upload = upload.file_name(name);
    }
    // Clients that do not know the type say this; the content tells more.
    if let Some(media_type) = content_type.filter(|media_type| media_type != "application/octet-stream") {
        upload = upload.content_type(media_type);
    }
    Ok(upload)
}

/// Beyond what stays in memory a file is written, which blocks.
async fn push(mut spool: Spool, piece: Bytes, length: u64) -> Result<Spool> {
    if length <= IN_MEMORY {
        spool.push(&piece)?;
        return Ok(spool);
    }
    let pushed = tokio::task::spawn_blocking(move || spool.push(&piece).map(|()| spool)).await;
    let pushed = pushed.map_err(|problem| {
        Problem::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "upload_failed",
            format!("the upload was not kept: {problem}"),
        )
    })?;
    Ok(pushed?)
}

fn unreadable(problem: MultipartError) -> Problem {
    match problem.status() {
        StatusCode::PAYLOAD_TOO_LARGE => asked::too_large(),
        _ => Problem::new(StatusCode::BAD_REQUEST, "bad_form", problem.body_text()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read_json(value: Value) -> Result<Input> {
        let Value::Object(map) = value else { panic!("not an object") };
        let input = of_json(map)?;
        refuse_ours(&input).map(|()| input)
    }

    #[test]
    fn parameters_are_flat_and_places_have_a_sign() {
        let input =
            read_json(json!({"page_size": 2, "$query": {"a": 1}, "$body": [1], "$extra_body": {"b": 2}}));
        let input = input.unwrap();
        assert_eq!(Value::Object(input.params), json!({"page_size": 2}));
        assert_eq!(Value::Object(input.query), json!({"a": 1}));
        assert_eq!((input.body, Value::Object(input.extra_body)), (Some(json!([1])), json!({"b": 2})));
        let problem = read_json(json!({"$querry": {}})).unwrap_err();
        assert_eq!(problem.json()["hint"], "Did you mean `$query`?");
        assert!(read_json(json!({"$path": 7})).is_err());
    }

    #[test]
    fn a_client_cannot_set_whose_call_it_is() {
        for name in OURS {
            for input in
                [json!({name: "x"}), json!({"$query": {name: "x"}}), json!({"$extra_query": {name: "x"}})]
            {
                let problem = read_json(input).unwrap_err();
                assert!(problem.json()["detail"].as_str().unwrap().contains(name), "{problem:?}");
            }
        }
        assert!(read_json(json!({"Shop_Cipher": "x"})).is_err());
    }
}
