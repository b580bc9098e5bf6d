//! Exit codes, and the one way in which commands fail.

use std::io;
use std::process::ExitCode;

use serde_json::{Map, Value, json};
use tiktokshop_core::{Error, ErrorKind};
use tiktokshop_facade::layers::Problem;

use crate::wording;

/// What the exit codes mean, for `--help`.
pub const HELP: &str = "\
Exit codes:
  0    success
  1    the API refused the call, or an error that no other code covers
  2    invalid usage or configuration; nothing was sent
  3    not authorized: the seller must authorize the app (again)
  4    a rate limit, a quota or an overloaded platform: try again later
  5    no connection, a deadline that passed, or a document that could not be fetched
  6    a write whose outcome is unknown: check its effect before you repeat it
  7    verification failed, of a webhook's signature or with `sign --against`
  130  stopped with Ctrl-C";

/// How the process ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// It worked.
    Ok = 0,
    /// The API refused the call, or something else failed.
    Api = 1,
    /// Invalid usage or configuration.
    Usage = 2,
    /// The seller must authorize the app (again).
    Auth = 3,
    /// Later it works.
    Retry = 4,
    /// The network failed.
    Network = 5,
    /// It is unknown whether a write took effect.
    Unknown = 6,
    /// A signature does not match.
    Verification = 7,
    /// Ctrl-C.
    Interrupted = 130,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit as u8)
    }
}

/// Why a command failed: its exit code, and the error as people and programs read it.
#[derive(Debug, Clone)]
pub struct Failure {
    /// The exit code.
    pub exit: Exit,
    /// What happened, in snake_case: the library's name of the kind.
    pub kind: String,
    /// One line for people.
    pub text: String,
    fields: Box<Map<String, Value>>,
    hint: Option<String>,
    silent: bool,
}

/// What commands return.
pub type Result<T = (), E = Failure> = std::result::Result<T, E>;

impl Failure {
    /// A failure of this kind.
    pub fn new(exit: Exit, kind: &str, text: impl Into<String>) -> Failure {
        let text = text.into();
        Failure { exit, kind: kind.to_owned(), text, fields: Box::default(), hint: None, silent: false }
    }

    /// Invalid usage: an argument that cannot be understood.
    pub fn usage(text: impl Into<String>) -> Failure {
        Failure::new(Exit::Usage, "usage", text)
    }

    /// Something in the configuration is missing or wrong.
    pub fn configuration(text: impl Into<String>) -> Failure {
        Failure::new(Exit::Usage, "configuration", text)
    }

    /// Ctrl-C was pressed.
    pub fn interrupted() -> Failure {
        Failure { silent: true, ..Failure::new(Exit::Interrupted, "interrupted", "stopped") }
    }

    /// An exit code without a message, because the output has already said it.
    pub fn silent(exit: Exit) -> Failure {
        Failure { silent: true, ..Failure::new(exit, "reported", "") }
    }

    /// Adds what to do about it.
    pub fn with_hint(mut self, hint: impl Into<String>) -> Failure {
        self.hint = Some(hint.into());
        self
    }

    /// Puts text in front of the message: which step failed.
    pub fn in_step(mut self, step: &str) -> Failure {
        self.text = format!("{step}: {}", self.text);
        self
    }

    /// Whether nothing is to be printed.
    pub fn is_silent(&self) -> bool {
        self.silent
    }

    /// The platform's code, if it refused the call.
    pub fn code(&self) -> Option<i64> {
        self.fields.get("code").and_then(Value::as_i64)
    }

    /// What to do about it.
    pub fn hint(&self) -> Option<&str> {
        self.hint.as_deref()
    }

    /// The object that `--json` prints on stderr.
    pub fn json(&self) -> Value {
        let mut object = Map::new();
        object.insert("kind".into(), json!(self.kind));
        for name in ["code", "message", "request_id", "http_status", "retryable", "outcome_unknown"] {
            let value = self.fields.get(name).cloned().unwrap_or_else(|| self.default_of(name));
            object.insert(name.into(), value);
        }
        object.insert("hint".into(), json!(self.hint));
        for (name, value) in self.fields.iter() {
            object.entry(name.clone()).or_insert_with(|| value.clone());
        }
        object.insert("exit_code".into(), json!(self.exit as u8));
        Value::Object(object)
    }

    fn default_of(&self, name: &str) -> Value {
        match name {
            "message" => json!(self.text),
            "retryable" => json!(self.exit == Exit::Retry),
            "outcome_unknown" => json!(self.exit == Exit::Unknown),
            _ => Value::Null,
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        let fields = [
            ("code", json!(error.code())),
            ("message", json!(error.message().unwrap_or(error.detail()))),
            ("request_id", json!(error.request_id())),
            ("http_status", json!(error.http_status())),
            ("retryable", json!(error.retryable())),
            ("outcome_unknown", json!(error.outcome_unknown())),
            ("detail", json!(error.detail())),
            ("operation", json!(error.operation())),
            ("retry_after", json!(error.retry_after().map(|wait| wait.as_secs_f64()))),
            ("attempts", json!(error.attempts())),
            ("items", json!(items_of(&error))),
        ];
        let fields: Map<String, Value> =
            fields.map(|(name, value)| (name.to_owned(), value)).into_iter().collect();
        Failure {
            exit: exit_of(&error),
            kind: error.kind().as_str().to_owned(),
            text: error.line().to_string(),
            fields: Box::new(fields),
            hint: error.hint_facts().map(wording::of),
            silent: false,
        }
    }
}

fn items_of(error: &Error) -> Vec<Value> {
    error.items().iter().map(crate::item::json).collect()
}

/// The exit code for an error of the library.
fn exit_of(error: &Error) -> Exit {
    if error.outcome_unknown() {
        return Exit::Unknown;
    }
    match error.kind() {
        ErrorKind::TokenExpired
        | ErrorKind::TokenInvalid
        | ErrorKind::NeedsReauthorization
        | ErrorKind::AuthCodeInvalid => Exit::Auth,
        // Nothing was sent: the seller refused the app on the consent page.
        ErrorKind::PermissionDenied if error.http_status().is_none() => Exit::Auth,
        ErrorKind::RateLimited | ErrorKind::QuotaExhausted | ErrorKind::NotReady => Exit::Retry,
        ErrorKind::Connection | ErrorKind::Timeout | ErrorKind::Download => Exit::Network,
        ErrorKind::WebhookSignature | ErrorKind::WebhookBody => Exit::Verification,
        ErrorKind::Configuration => Exit::Usage,
        _ if error.http_status().is_none() && refused_before_sending(error.kind()) => Exit::Usage,
        _ if error.retryable() => Exit::Retry,
        _ => Exit::Api,
    }
}

fn refused_before_sending(kind: ErrorKind) -> bool {
    use ErrorKind::{CipherMismatch, InvalidRequest, UnknownEndpoint, UnsupportedVersion, UploadRejected};
    matches!(kind, InvalidRequest | UploadRejected | UnknownEndpoint | UnsupportedVersion | CipherMismatch)
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Failure {
        Failure { hint: problem.hint, ..Failure::configuration(problem.text) }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        // A reader that has seen enough (`| head`) is not a failure.
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Failure::silent(Exit::Ok);
        }
        Failure::new(Exit::Api, "io", error.to_string())
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Failure {
        if let Some(kind) = error.io_error_kind() {
            return Failure::from(io::Error::from(kind));
        }
        Failure::new(Exit::Api, "decode", error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use tiktokshop_core::hint;

    use super::*;

    #[test]
    fn an_unknown_outcome_wins_over_the_kind() {
        let error = Error::new(ErrorKind::Timeout, "no response").with_outcome_unknown(true);
        assert_eq!(Failure::from(error).exit, Exit::Unknown);
    }

    #[test]
    fn a_bad_parameter_is_usage_before_and_api_after_it_was_sent() {
        let before = Error::new(ErrorKind::InvalidRequest, "page_size is too large");
        assert_eq!(Failure::from(before).exit, Exit::Usage);
        let after =
            Error::new(ErrorKind::InvalidRequest, "refused").with_http_status(400).with_code(36_009_004);
        assert_eq!(Failure::from(after).exit, Exit::Api);
    }

    #[test]
    fn a_seller_who_said_no_is_not_a_missing_scope() {
        let denied = Error::new(ErrorKind::PermissionDenied, "auth_denied");
        assert_eq!(Failure::from(denied).exit, Exit::Auth);
        let scope = Error::new(ErrorKind::PermissionDenied, "scope").with_http_status(401).with_code(105_005);
        assert_eq!(Failure::from(scope).exit, Exit::Api);
    }

    #[test]
    fn every_failure_has_the_eight_fields() {
        let object = Failure::usage("no such thing").with_hint("try another").json();
        for name in
            ["kind", "code", "message", "request_id", "http_status", "retryable", "outcome_unknown", "hint"]
        {
            assert!(object.get(name).is_some(), "{name} is missing in {object}");
        }
        assert_eq!(object["message"], "no such thing");
    }

    #[test]
    fn a_broken_pipe_is_quiet() {
        let failure = Failure::from(io::Error::from(io::ErrorKind::BrokenPipe));
        assert!(failure.is_silent());
        assert_eq!(failure.exit, Exit::Ok);
    }

    #[test]
    fn hint_and_text_of_an_error_come_apart_and_in_the_words_of_the_command_line() {
        let error = Error::new(ErrorKind::NeedsReauthorization, "no token").with_hint(&hint::CHOOSE_ACCOUNT);
        let failure = Failure::from(error);
        assert_eq!((failure.kind.as_str(), failure.text.as_str()), ("needs_reauthorization", "no token"));
        assert_eq!(failure.hint(), Some("Choose one with --shop-id or --account."));
    }
}
