//! What stops the generator, as text that names the file, the operation and the field.

use std::fmt;

/// A result whose error is a [`Problem`].
pub type Result<T> = std::result::Result<T, Problem>;

/// One or more things that are wrong, one line each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem(Vec<String>);

impl Problem {
    /// One problem: where it is and what it is.
    pub fn at(place: impl fmt::Display, what: impl fmt::Display) -> Problem {
        Problem(vec![format!("{place}: {what}")])
    }

    /// All problems of a list, or nothing.
    pub fn all(list: Vec<String>) -> Result<()> {
        if list.is_empty() { Ok(()) } else { Err(Problem(list)) }
    }

    /// The lines.
    pub fn lines(&self) -> &[String] {
        &self.0
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0.join("\n"))
    }
}

impl std::error::Error for Problem {}
