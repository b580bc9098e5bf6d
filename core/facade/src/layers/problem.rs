//! What is wrong with the settings.

use std::fmt;

/// A result whose error is [`Problem`].
pub type Result<T> = std::result::Result<T, Problem>;

/// What is wrong, and what to do about it. It repeats no value: that may be a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong.
    pub text: String,
    /// What to do.
    pub hint: Option<String>,
}

impl Problem {
    pub(super) fn with_hint(self, hint: impl Into<String>) -> Problem {
        Problem { hint: Some(hint.into()), ..self }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.hint {
            Some(hint) => write!(out, "{}. {hint}", self.text),
            None => out.write_str(&self.text),
        }
    }
}

impl std::error::Error for Problem {}
