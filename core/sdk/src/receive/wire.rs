//! Conversions between the types of the crate `http` and the core's.

use bytes::Bytes;
use http::header::{AUTHORIZATION, COOKIE};
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use tiktokshop_core::receive::{Reply, Request};

/// What the core looks at, apart from what `Parts` lend it.
pub(super) struct Facts {
    authorization: String,
    cookies: String,
    forwarded_proto: String,
    secure: bool,
}

impl Facts {
    /// `secure`: whether every request counts as one that came through TLS.
    pub(super) fn of(parts: &Parts, secure: bool) -> Facts {
        let forwarded = HeaderName::from_static("x-forwarded-proto");
        Facts {
            authorization: all(&parts.headers, &AUTHORIZATION).next().unwrap_or_default(),
            cookies: all(&parts.headers, &COOKIE).collect::<Vec<_>>().join("; "),
            forwarded_proto: all(&parts.headers, &forwarded).next().unwrap_or_default(),
            secure,
        }
    }

    pub(super) fn request<'a>(&'a self, parts: &'a Parts, body: Option<&'a [u8]>) -> Request<'a> {
        let scheme = if self.secure { "https" } else { parts.uri.scheme_str().unwrap_or_default() };
        Request {
            method: parts.method.as_str(),
            path: parts.uri.path(),
            query: parts.uri.query().unwrap_or_default(),
            authorization: &self.authorization,
            cookies: &self.cookies,
            scheme,
            forwarded_proto: &self.forwarded_proto,
            body,
            ..Request::default()
        }
    }
}

fn all<'a>(headers: &'a HeaderMap, name: &HeaderName) -> impl Iterator<Item = String> + 'a {
    headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
}

/// The core's headers hold no line break; one that HTTP refuses all the same is left out.
pub(super) fn response(reply: Reply) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(reply.body));
    *response.status_mut() = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in reply.headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().append(HeaderName::from_static(name), value);
        }
    }
    response
}
