//! A request, as far as the receiver looks at it.

use std::fmt;

/// What a framework shows of a request. Everything but the method and the path may be left empty.
#[derive(Clone, Copy, Default)]
pub struct Request<'a> {
    /// `GET`, `POST`.
    pub method: &'a str,
    /// The path, without the query; the one that the client asked for.
    pub path: &'a str,
    /// The path behind the prefix that the receiver is mounted at, if any.
    pub inner_path: Option<&'a str>,
    /// What stands behind the `?`.
    pub query: &'a str,
    /// The `Authorization` header: the signature of a webhook.
    pub authorization: &'a str,
    /// The `Cookie` header; of several, joined with `; `.
    pub cookies: &'a str,
    /// `https` if the request came to this very server through TLS.
    pub scheme: &'a str,
    /// The `X-Forwarded-Proto` header. A proxy's word is taken: a client that forges it gets a cookie that does not come
    /// back.
    pub forwarded_proto: &'a str,
    /// The body as it came; `None` while it has not been read.
    pub body: Option<&'a [u8]>,
}

impl<'a> Request<'a> {
    /// Sets path and query from the target of a request: `/path?query`, or the whole URL, as a proxy may ask for it.
    #[must_use]
    pub fn with_target(self, target: &'a str) -> Request<'a> {
        let (path, query) = split(target);
        Request { path, query, ..self }
    }

    /// Whether the browser speaks TLS, to this server or to a proxy before it.
    pub(super) fn is_secure(&self) -> bool {
        let told = self.forwarded_proto.split(',').next().unwrap_or_default();
        self.scheme.eq_ignore_ascii_case("https") || told.trim().eq_ignore_ascii_case("https")
    }

    /// Whether it asks for this path, here or behind the prefix. A slash at the end does not count.
    pub(super) fn asks_for(&self, path: &str) -> bool {
        let wanted = path.trim_end_matches('/');
        let asked = [Some(self.path), self.inner_path];
        asked.into_iter().flatten().any(|asked| asked.trim_end_matches('/') == wanted)
    }
}

impl fmt::Debug for Request<'_> {
    /// Query, cookies and signature are secrets.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("inner_path", &self.inner_path)
            .field("body", &self.body.map(<[u8]>::len))
            .finish_non_exhaustive()
    }
}

fn split(target: &str) -> (&str, &str) {
    let target = target.split('#').next().unwrap_or_default();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let path = match path.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("/", |slash| &rest[slash..]),
        None => path,
    };
    (path, query)
}
