//! The HTTP side: reads requests, routes them, writes responses.

use std::io;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, DefaultBodyLimit, FromRequest as _, Multipart, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use bytes::Bytes;
use futures_util::stream::poll_fn;

use crate::call::FormPart;
use crate::domain::fulfillment;
use crate::fault::effect::{Ending, Outgoing};
use crate::fault::{Action, Fault, When};
use crate::line::Breaker;
use crate::request::Incoming;
use crate::response::{ApiResponse, request_id};
use crate::state::Shared;
use crate::time;
use crate::world::World;
use crate::{auth, call, control, files, play};

/// The largest body that is read, in bytes: a video of 100 MB in its form.
const LARGEST_BODY: usize = 110 * 1024 * 1024;

/// Serves one request.
pub async fn serve(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(breaker): ConnectInfo<Breaker>,
    request: Request,
) -> Response {
    let incoming = match read(request).await {
        Ok(incoming) => incoming,
        Err(refusal) => return refused(&shared, refusal),
    };
    let path = incoming.path.as_str();
    if let Some(rest) = path.strip_prefix(control::PREFIX) {
        return control::respond(&shared, &incoming, rest).await;
    }
    if let Some(name) = path.strip_prefix(files::PREFIX) {
        return file(&shared, name);
    }
    if auth::consent::is_page(&incoming) {
        return auth::consent::respond(&shared, &incoming);
    }
    api(&shared, &breaker, &incoming).await
}

async fn api(shared: &Shared, breaker: &Breaker, request: &Incoming) -> Response {
    let faults = play::faults(shared, request);
    slow(&faults, When::Before).await;
    let outgoing = play::play(shared, request, &faults);
    slow(&faults, When::After).await;
    respond(outgoing, breaker)
}

async fn slow(faults: &[Fault], when: When) {
    for fault in faults.iter().filter(|fault| fault.when == when) {
        if let Action::Slow { ms } = fault.action {
            tokio::time::sleep(Duration::from_millis(ms)).await;
        }
    }
}

async fn read(request: Request) -> Result<Incoming, call::Refusal> {
    let (parts, body) = request.into_parts();
    let too_large = |_| call::Refusal::gateway(413, 36_009_021, "The request body is too large.");
    let body = to_bytes(body, LARGEST_BODY).await.map_err(too_large)?;
    let mut incoming = Incoming {
        method: parts.method.as_str().to_owned(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        body,
        form: None,
    };
    if incoming.is_multipart() {
        incoming.form = Some(read_form(&incoming).await);
    }
    Ok(incoming)
}

async fn read_form(incoming: &Incoming) -> Result<Vec<FormPart>, String> {
    let mut request = Request::new(Body::from(incoming.body.clone()));
    if let Some(content_type) = incoming.headers.get(header::CONTENT_TYPE) {
        request.headers_mut().insert(header::CONTENT_TYPE, content_type.clone());
    }
    DefaultBodyLimit::disable().apply(&mut request);
    let mut form = Multipart::from_request(request, &()).await.map_err(|error| error.to_string())?;
    let mut parts = Vec::new();
    while let Some(field) = form.next_field().await.map_err(|error| error.to_string())? {
        let (name, file_name) =
            (field.name().unwrap_or_default().to_owned(), field.file_name().map(str::to_owned));
        let content_type = field.content_type().map(str::to_owned);
        let content = field.bytes().await.map_err(|error| error.to_string())?;
        parts.push(FormPart { name, file_name, content_type, content });
    }
    Ok(parts)
}

fn refused(shared: &Shared, refusal: call::Refusal) -> Response {
    let mut state = shared.lock();
    let now = state.world.now();
    let response = ApiResponse::new(Err(refusal), request_id(&mut state.request_ids, now));
    drop(state);
    respond(Outgoing::of(&response, now), &Breaker::default())
}

fn respond(outgoing: Outgoing, breaker: &Breaker) -> Response {
    let Outgoing { status, content_type, date, retry_after, body, ending } = outgoing;
    let length = body.len();
    let body = match ending {
        Ending::Whole => Body::from(body),
        Ending::Cut => cut(body),
        Ending::Reset => {
            breaker.trip();
            Body::empty()
        }
    };
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(
        header::DATE,
        HeaderValue::from_str(&time::http_date(date)).unwrap_or(HeaderValue::from_static("")),
    );
    if let Some(seconds) = retry_after {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    if ending == Ending::Cut {
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    }
    response
}

/// Sends the first half of a body and then breaks off. The header still promises all of it.
fn cut(body: Vec<u8>) -> Body {
    let half = Bytes::from(body[..body.len() / 2].to_vec());
    let mut step = 0;
    Body::from_stream(poll_fn(move |cx| {
        step += 1;
        match step {
            1 => Poll::Ready(Some(Ok(half.clone()))),
            2 => {
                // A pause makes the server send what it has before the break.
                cx.waker().wake_by_ref();
                Poll::Pending
            }
            _ => Poll::Ready(Some(Err(io::Error::from(io::ErrorKind::ConnectionAborted)))),
        }
    }))
}

fn file(shared: &Shared, name: &str) -> Response {
    let found = stored(&shared.lock().world, name);
    let Some((content_type, content)) = found else {
        return refused(shared, call::Refusal::gateway(404, 36_009_009, "There is no such file"));
    };
    let mut response = Response::new(Body::from(content));
    if let Ok(content_type) = HeaderValue::from_str(&content_type) {
        response.headers_mut().insert(header::CONTENT_TYPE, content_type);
    }
    response
}

/// The media type and bytes of what is stored under a name, otherwise of the document with that name.
fn stored(world: &World, name: &str) -> Option<(String, Bytes)> {
    if let Some(file) = world.files.get(name) {
        return Some((file.content_type.clone(), file.content.clone()));
    }
    fulfillment::document(world, name).map(|(content_type, content)| (content_type, content.into()))
}

/// A page of HTML.
pub fn html(status: u16, page: String) -> Response {
    let mut response = Response::new(Body::from(page));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    response
}
