//! What a database says, as the library's error.

use tiktokshop_core::{Error, ErrorKind};

/// SQLite's code for a file that another connection holds.
const BUSY: &str = "5";

/// A failed statement. Database messages name tables and columns, never the values in them.
pub(crate) fn failed(doing: &'static str) -> impl FnOnce(sqlx::Error) -> Error {
    move |problem| {
        let busy =
            problem.as_database_error().and_then(|error| error.code()).is_some_and(|code| code == BUSY);
        let error = Error::new(ErrorKind::Store, format!("the token store could not {doing}: {problem}"));
        match busy {
            true => error.with_retryable(true).with_hint(
                "Another process holds the file. Look for a long transaction or a tool that has it open.",
            ),
            false => error,
        }
    }
}
