//! Errors of the database as errors of this library.

use tiktokshop_core::hint;
use tiktokshop_core::{Error, ErrorKind};

use crate::said::{said, said_of_tables};

/// A failed statement. Database messages name tables and columns, never the values in them.
pub(crate) fn failed(doing: &'static str) -> impl FnOnce(sqlx::Error) -> Error {
    move |problem| {
        let detail = format!("the token store could not {doing}: {}", said(&problem));
        let error = Error::new(ErrorKind::Store, detail);
        with_advice(error, code(&problem))
    }
}

/// A value that this version of the library does not know.
pub(crate) fn foreign(detail: &'static str) -> Error {
    Error::new(ErrorKind::Store, detail).with_hint(&hint::NEWER_LIBRARY)
}

/// The same for a migration.
pub(crate) fn outdated(problem: &sqlx::migrate::MigrateError) -> Error {
    let detail =
        format!("the token store's tables could not be brought up to date: {}", said_of_tables(problem));
    let error = Error::new(ErrorKind::Store, detail);
    match problem {
        sqlx::migrate::MigrateError::Execute(cause)
        | sqlx::migrate::MigrateError::ExecuteMigration(cause, _) => with_advice(error, code(cause)),
        _ => error.with_hint(&hint::NEWER_LIBRARY),
    }
}

/// SQLite's primary code; the higher bits say more about it.
fn code(problem: &sqlx::Error) -> u32 {
    let code = problem.as_database_error().and_then(|error| error.code()?.parse::<u32>().ok());
    code.unwrap_or(0) & 0xff
}

/// Adds what to do about it, and whether it can be retried.
fn with_advice(error: Error, code: u32) -> Error {
    let hint = match code {
        5 | 6 => &hint::FILE_HELD,
        8 | 3 => &hint::FILE_READ_ONLY,
        10 => &hint::DISK_FAILED,
        11 => &hint::FILE_DAMAGED,
        13 => &hint::DISK_FULL,
        14 => &hint::WRITABLE_FILE,
        26 => &hint::ANOTHER_OR_DAMAGED_FILE,
        _ => return error,
    };
    error.with_retryable(matches!(code, 5 | 6)).with_hint(hint)
}
