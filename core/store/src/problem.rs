//! What a database says, as the library's error.

use tiktokshop_core::{Error, ErrorKind};

/// A failed statement. Database messages name tables and columns, never the values in them.
pub(crate) fn failed(doing: &'static str) -> impl FnOnce(sqlx::Error) -> Error {
    move |problem| {
        let error = Error::new(ErrorKind::Store, format!("the token store could not {doing}: {problem}"));
        told(error, code(&problem))
    }
}

/// The same for a migration.
pub(crate) fn outdated(problem: &sqlx::migrate::MigrateError) -> Error {
    let detail = format!("the token store's tables could not be brought up to date: {problem}");
    let error = Error::new(ErrorKind::Store, detail);
    match problem {
        sqlx::migrate::MigrateError::Execute(cause)
        | sqlx::migrate::MigrateError::ExecuteMigration(cause, _) => told(error, code(cause)),
        _ => error.with_hint("If a newer version of this library wrote the file, use that version."),
    }
}

/// SQLite's primary code; the bits above tell a shade of it.
fn code(problem: &sqlx::Error) -> u32 {
    let code = problem.as_database_error().and_then(|error| error.code()?.parse::<u32>().ok());
    code.unwrap_or(0) & 0xff
}

/// What to do about it, and whether it passes.
fn told(error: Error, code: u32) -> Error {
    let hint = match code {
        5 | 6 => "Another process holds the file. Look for a long transaction or a tool that has it open.",
        8 | 3 => {
            "The file or its folder is read-only: SQLite writes a -wal and a -shm file beside it. Make both writable."
        }
        10 => {
            "The disk failed, or the file lies on a network drive, which SQLite cannot share between processes."
        }
        11 => {
            "The file is damaged: restore it from a copy, or move it away and let the sellers authorize again."
        }
        13 => "The disk is full: make room. Tokens that were just refreshed are held in memory until then.",
        14 => "Name a file in a folder that exists and that this user may write to.",
        26 => "This is another file, or a damaged one: check the path, or restore it from a copy.",
        _ => return error,
    };
    error.with_retryable(matches!(code, 5 | 6)).with_hint(hint)
}
