//! How a call ended, as the page shows it.

use tiktokshop_core::{Error, Response, Result, redact};

use crate::console::json_text::{self, Shown};
use crate::console::requests::took;
use crate::console::when::thousands;
use crate::wording;

/// How a call ended.
pub(super) struct Outcome {
    pub failed: bool,
    /// What happened, in a sentence.
    pub words: String,
    /// What to do about it; empty if nothing is to be done.
    pub hint: String,
    pub request_id: String,
    /// Attempts, duration and the like.
    pub facts: String,
    pub body: Option<Shown>,
}

impl Outcome {
    pub(super) fn of(called: Result<Response>) -> Outcome {
        match called {
            Ok(response) => succeeded(&response),
            Err(error) => failed(&error),
        }
    }
}

fn succeeded(response: &Response) -> Outcome {
    let elapsed = i64::try_from(response.elapsed.as_millis()).unwrap_or(i64::MAX);
    let items = response.item_errors.len();
    let words = match items {
        0 => format!("It worked: HTTP {}, {}.", response.http_status, response.message),
        1 => "It worked, but 1 item failed: see the response.".to_owned(),
        _ => format!("It worked, but {items} items failed: see the response."),
    };
    // Tokens and ciphers are not for people to copy.
    let body = redact::scrub(&String::from_utf8_lossy(response.body()));
    Outcome {
        failed: items > 0,
        words,
        hint: String::new(),
        request_id: response.request_id.clone().unwrap_or_default(),
        facts: format!("version {}, {}, {}", response.version, attempts(response.attempts), took(elapsed)),
        body: Some(json_text::shown(body.as_bytes())),
    }
}

fn failed(error: &Error) -> Outcome {
    let unknown = "It is not known whether the change was made. Look before you repeat it.";
    let hint = wording::hint(error);
    let hints = [hint.as_deref().unwrap_or_default(), if error.outcome_unknown() { unknown } else { "" }];
    let code = error.code().map(|code| format!("code {code}, ")).unwrap_or_default();
    Outcome {
        failed: true,
        words: error.line().to_string(),
        hint: hints.join(" ").trim().to_owned(),
        request_id: error.request_id().unwrap_or_default().to_owned(),
        facts: format!("{code}{}", attempts(error.attempts())),
        body: None,
    }
}

fn attempts(count: u32) -> String {
    if count == 1 { "1 attempt".to_owned() } else { format!("{} attempts", thousands(i64::from(count))) }
}
