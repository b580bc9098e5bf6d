//! One thing that was checked, and the result.

use serde_json::{Value, json};

use crate::exit::{Exit, Failure};

/// The result of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// In order.
    Ok,
    /// It works, or is not needed.
    Warn,
    /// Does not work.
    Fail,
}

/// One thing that was checked.
#[derive(Debug)]
pub struct Check {
    /// What.
    pub name: &'static str,
    /// The result.
    pub verdict: Verdict,
    /// What was found.
    pub detail: String,
    /// The command.
    pub hint: Option<String>,
    /// The exit code, if this check fails.
    pub exit: Exit,
}

impl Check {
    /// In order.
    pub fn ok(name: &'static str, detail: impl Into<String>) -> Check {
        Check { name, verdict: Verdict::Ok, detail: detail.into(), hint: None, exit: Exit::Ok }
    }

    /// A check that succeeded, or of something that is not needed.
    pub fn warn(name: &'static str, detail: impl Into<String>, hint: impl Into<String>) -> Check {
        let hint = Some(hint.into());
        Check { name, verdict: Verdict::Warn, detail: detail.into(), hint, exit: Exit::Ok }
    }

    /// Does not work.
    pub fn fail(name: &'static str, failure: &Failure) -> Check {
        let hint = failure.hint().map(str::to_owned);
        Check { name, verdict: Verdict::Fail, detail: failure.text.clone(), hint, exit: failure.exit }
    }

    /// The check as a program gets it.
    pub fn json(&self) -> Value {
        let verdict = match self.verdict {
            Verdict::Ok => "ok",
            Verdict::Warn => "warn",
            Verdict::Fail => "fail",
        };
        json!({"name": self.name, "verdict": verdict, "detail": self.detail, "hint": self.hint})
    }
}
