//! Why a connection failed: the host and port, the proxy if any, and what went wrong there.

use std::error::Error as StdError;
use std::io;

use rustls::{CertificateError, InvalidMessage};

use crate::call::payload::Interrupted;
use crate::call::proxies::Proxies;
use crate::call::reach::NotPublic;
use crate::hint::{self, HintRule};

/// What an error says about a connection that failed.
#[derive(Debug, Default)]
pub(crate) struct Trouble {
    /// What was wrong: `connection refused`.
    pub(crate) problem: String,
    /// What to do, if known.
    pub(crate) hint: Option<&'static HintRule>,
    /// Whether a retry would fail in the same way, as with a rejected certificate.
    pub(crate) lasting: bool,
    /// Whether the request was cut off on this side, so that the server cannot have acted on it.
    pub(crate) unfinished: bool,
}

impl Trouble {
    fn lasting(problem: impl Into<String>, hint: &'static HintRule) -> Trouble {
        Trouble { problem: problem.into(), hint: Some(hint), lasting: true, unfinished: false }
    }

    fn passing(problem: impl Into<String>, hint: &'static HintRule) -> Trouble {
        Trouble { problem: problem.into(), hint: Some(hint), lasting: false, unfinished: false }
    }
}

/// `host:443`, or `host:443 through the proxy proxy:3128`. Never a path, a query or a password.
pub(crate) fn place(problem: &reqwest::Error, proxies: &Proxies) -> String {
    let Some(url) = problem.url() else { return "the host".to_owned() };
    let (host, port) = (url.host_str().unwrap_or("?"), url.port_or_known_default().unwrap_or(0));
    match proxies.of(url) {
        Some(proxy) => format!("{host}:{port} through the proxy {proxy}"),
        None => format!("{host}:{port}"),
    }
}

/// What went wrong, from the innermost cause outwards.
pub(crate) fn trouble(problem: &reqwest::Error) -> Trouble {
    let causes = causes(problem);
    let found = causes.iter().rev().find_map(|cause| known(*cause));
    found.unwrap_or_else(|| unknown(problem, &causes))
}

/// All causes, including those hidden inside an I/O error.
fn causes<'a>(problem: &'a (dyn StdError + 'static)) -> Vec<&'a (dyn StdError + 'static)> {
    let (mut found, mut next) = (Vec::new(), Some(problem));
    while let Some(cause) = next {
        found.push(cause);
        let held = cause.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        next = match held {
            Some(held) => Some(held),
            None => cause.source(),
        };
    }
    found
}

fn known(cause: &(dyn StdError + 'static)) -> Option<Trouble> {
    if let Some(problem) = cause.downcast_ref::<rustls::Error>() {
        return Some(tls(problem));
    }
    if let Some(problem) = cause.downcast_ref::<Interrupted>() {
        let hint = &hint::FILE_UNCHANGED;
        return Some(Trouble { unfinished: true, ..Trouble::lasting(problem.to_string(), hint) });
    }
    if let Some(problem) = cause.downcast_ref::<io::Error>() {
        return of_kind(problem.kind());
    }
    if let Some(problem) = cause.downcast_ref::<NotPublic>() {
        return Some(Trouble::lasting(problem.to_string(), &hint::DOCUMENT_AGAIN));
    }
    let text = cause.to_string();
    match () {
        () if text.starts_with("dns error") => Some(unresolved(cause)),
        () if text.contains("proxy authorization required") => {
            Some(Trouble::lasting("the proxy requires a user and a password", &hint::PROXY_PASSWORD))
        }
        () => None,
    }
}

fn unresolved(cause: &(dyn StdError + 'static)) -> Trouble {
    let reason = cause.source().map(|source| format!(" ({source})")).unwrap_or_default();
    Trouble::passing(format!("the host name cannot be resolved{reason}"), &hint::CHECK_HOST)
}

fn of_kind(kind: io::ErrorKind) -> Option<Trouble> {
    Some(match kind {
        io::ErrorKind::ConnectionRefused => Trouble::passing("connection refused", &hint::NOBODY_LISTENS),
        io::ErrorKind::ConnectionReset => {
            Trouble { problem: "connection reset".to_owned(), ..Trouble::default() }
        }
        io::ErrorKind::HostUnreachable | io::ErrorKind::NetworkUnreachable => {
            Trouble::passing("there is no route to it", &hint::CHECK_ROUTES)
        }
        _ => return None,
    })
}

fn tls(problem: &rustls::Error) -> Trouble {
    match problem {
        rustls::Error::InvalidCertificate(reason) => certificate(reason),
        rustls::Error::InvalidMessage(InvalidMessage::InvalidContentType) => Trouble::lasting(
            "the port does not speak TLS; it may be one for plain HTTP",
            &hint::PLAIN_HTTP_PORT,
        ),
        rustls::Error::AlertReceived(alert) => Trouble::passing(
            format!("the other side rejected the TLS handshake ({alert:?})"),
            &hint::CHECK_GATEWAY,
        ),
        rustls::Error::PeerIncompatible(_) => Trouble::lasting(
            format!("the other side does not support a safe version of TLS ({problem})"),
            &hint::TLS_NEEDED,
        ),
        other => Trouble::passing(format!("TLS failed ({other})"), &hint::CHECK_PROXY),
    }
}

/// A certificate that was rejected will be rejected the next time, too.
fn certificate(reason: &CertificateError) -> Trouble {
    match reason {
        CertificateError::UnknownIssuer => {
            Trouble::lasting("the certificate was rejected: its issuer is unknown", &hint::UNKNOWN_ISSUER)
        }
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => Trouble::lasting(
            format!("the certificate was rejected: it has expired ({reason})"),
            &hint::CERTIFICATE_EXPIRED,
        ),
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => Trouble::lasting(
            format!("the certificate was rejected: it is not valid yet ({reason})"),
            &hint::CERTIFICATE_EARLY,
        ),
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            Trouble::lasting(
                format!("the certificate was rejected: it is for another name ({reason})"),
                &hint::CERTIFICATE_NAME,
            )
        }
        other => Trouble::lasting(format!("the certificate was rejected ({other})"), &hint::CHECK_GATEWAY),
    }
}

/// The innermost cause says most: "unexpected end of file", not "error sending request".
fn unknown(problem: &reqwest::Error, causes: &[&(dyn StdError + 'static)]) -> Trouble {
    if problem.is_connect() && problem.is_timeout() {
        return Trouble::passing("it was not established in time (connect_timeout)", &hint::CHECK_PORT);
    }
    let problem = causes.last().map(|cause| cause.to_string()).unwrap_or_default();
    Trouble { problem, ..Trouble::default() }
}
