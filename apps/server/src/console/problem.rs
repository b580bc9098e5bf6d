//! What a page says when it cannot be shown: what happened, and what to do.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use tiktokshop_core::{Error, ErrorKind};
use tiktokshop_lifecycle::access::Scope;

use super::{assets, respond};
use crate::api::status_of;
use crate::wording;

/// Why a page cannot be shown.
pub(crate) enum Problem {
    /// Nobody has signed in; afterwards, this page is shown.
    SignIn(String),
    /// The key of this session does not have this scope.
    Scope(Scope),
    /// The form did not come from a page of this session.
    ForeignForm,
    /// The form is larger than forms may be.
    TooLarge,
    /// There is no such thing.
    Missing(&'static str),
    /// What was asked for cannot be done, in words of ours.
    Refused(String),
    /// Something failed.
    Failed(Error),
}

impl From<Error> for Problem {
    fn from(error: Error) -> Problem {
        Problem::Failed(error)
    }
}

#[derive(Template)]
#[template(path = "console/problem.html")]
struct Page {
    style: &'static str,
    title: &'static str,
    words: String,
    todo: String,
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        if let Problem::SignIn(page) = &self {
            let mut query = url::form_urlencoded::Serializer::new(String::new());
            let query = query.append_pair("next", page).finish();
            return Redirect::to(&format!("/console/sign-in?{query}")).into_response();
        }
        let (status, title, words, todo) = self.told();
        (status, respond(&Page { style: &assets::STYLE_URL, title, words, todo })).into_response()
    }
}

impl Problem {
    /// What is wrong with what the visitor wrote, for a form that has a place for it.
    ///
    /// # Errors
    /// The problem itself if it is not the visitor's.
    pub(crate) fn mistake(self) -> Result<String, Problem> {
        match self {
            Problem::Refused(words) => Ok(words),
            Problem::Failed(error) if error.kind() == ErrorKind::InvalidRequest => {
                let hint = wording::hint(&error).map(|hint| format!(" {hint}")).unwrap_or_default();
                Ok(format!("{}{hint}", error.line()))
            }
            problem => Err(problem),
        }
    }

    fn told(self) -> (StatusCode, &'static str, String, String) {
        let (status, title, words, todo) = match self {
            Problem::Failed(error) => return failed(&error),
            Problem::Scope(scope) => return beyond(scope),
            Problem::Refused(words) => {
                return (StatusCode::UNPROCESSABLE_ENTITY, CANNOT, words, CHANGE.to_owned());
            }
            Problem::Missing(what) => (
                StatusCode::NOT_FOUND,
                "Not found",
                what,
                "It may have been pruned, or the address is wrong.",
            ),
            Problem::TooLarge => (
                StatusCode::PAYLOAD_TOO_LARGE,
                "Too large",
                "The form is larger than this server accepts, or it did not arrive in full.",
                "Send less, or call the operation from a program.",
            ),
            Problem::ForeignForm | Problem::SignIn(_) => (
                StatusCode::FORBIDDEN,
                "Nothing was done",
                "The form did not come from a page of this session.",
                "Open the page again and repeat what you wanted to do.",
            ),
        };
        (status, title, words.to_owned(), todo.to_owned())
    }
}

fn beyond(scope: Scope) -> (StatusCode, &'static str, String, String) {
    let words =
        format!("This needs an API key with scope {scope}. The key that you signed in with has less.");
    let todo = "Nothing was done. To do it, sign out and sign in with another key.".to_owned();
    (StatusCode::FORBIDDEN, "This key may not do that", words, todo)
}

/// Errors of the runtime show no secret. The status is the one that the HTTP interface responds with.
fn failed(error: &Error) -> (StatusCode, &'static str, String, String) {
    let status = status_of(error.kind());
    let (title, usual) = match error.kind() {
        ErrorKind::Store => ("The store did not respond", LATER),
        ErrorKind::InvalidRequest => (CANNOT, CHANGE),
        _ if status.is_server_error() => ("That did not work", LATER),
        _ => ("That did not work", CHANGE),
    };
    (status, title, error.line().to_string(), wording::hint(error).unwrap_or_else(|| usual.to_owned()))
}

const CANNOT: &str = "That cannot be done";
const CHANGE: &str = "Go back, change it and try again.";
const LATER: &str =
    "Try again in a moment. If it stays like this, look at the log of the server and at /readyz.";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_say_what_happened_and_are_no_success() {
        let error = Error::new(ErrorKind::Store, "the database <is> away");
        let (status, title, words, todo) = Problem::Failed(error).told();
        assert_eq!((status, title), (StatusCode::SERVICE_UNAVAILABLE, "The store did not respond"));
        assert!(words.contains("the database <is> away") && !todo.is_empty());
    }

    #[test]
    fn a_mistake_of_the_visitor_is_not_a_failure_of_the_platform() {
        let error = Error::new(ErrorKind::InvalidRequest, "several category assets fit");
        let (status, title, words, todo) = Problem::Failed(error).told();
        assert_eq!((status, title), (StatusCode::UNPROCESSABLE_ENTITY, CANNOT));
        assert!(words.contains("several category assets fit"), "{words}");
        assert_eq!(todo, CHANGE);
    }
}
