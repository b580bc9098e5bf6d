//! Errors of PostgreSQL as errors of this library.

use sqlx::migrate::MigrateError;
use tiktokshop_core::hint;
use tiktokshop_core::{Error, ErrorKind};

use crate::said::{is_unresolved, said, said_of_tables};

/// A failed statement. The database's messages name tables and columns, never the values in them.
pub(super) fn failed(doing: &'static str) -> impl FnOnce(sqlx::Error) -> Error {
    move |problem| {
        let detail = format!("the store could not {doing}: {}", said(&problem));
        let error = Error::new(ErrorKind::Store, detail);
        with_advice(error, &problem)
    }
}

/// The same for a migration.
pub(super) fn outdated(problem: &MigrateError) -> Error {
    let detail = format!("the store's tables could not be brought up to date: {}", said_of_tables(problem));
    let error = Error::new(ErrorKind::Store, detail);
    match problem {
        MigrateError::Execute(cause) | MigrateError::ExecuteMigration(cause, _) => with_advice(error, cause),
        _ => error.with_hint(&hint::NEWER_LIBRARY),
    }
}

/// Adds what to do about it, and whether it can be retried.
fn with_advice(error: Error, problem: &sqlx::Error) -> Error {
    match problem {
        sqlx::Error::Database(cause) => advised(error, cause.code().as_deref().unwrap_or_default()),
        sqlx::Error::Io(cause) if is_unresolved(cause) => {
            error.with_retryable(true).with_hint(&hint::CHECK_HOST)
        }
        sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut => {
            error.with_retryable(true).with_hint(&hint::DATABASE_GONE)
        }
        sqlx::Error::Tls(_) => error.with_hint(&hint::DATABASE_TLS),
        _ => error,
    }
}

/// By PostgreSQL's code; its first two characters are the class.
fn advised(error: Error, code: &str) -> Error {
    let hint = match code {
        // Connections that break; a database that stops, starts, or has no place; one that follows another.
        "57P01" | "57P02" | "57P03" | "53300" | "25006" | "25P03" => &hint::DATABASE_GONE,
        // The victim of a deadlock, of a conflict between transactions, or of a wait for a lock.
        "40001" | "40P01" | "55P03" => &hint::DATABASE_BUSY,
        // A newer version has added a column, and this connection has a statement from before: another connection has not.
        "0A000" => &hint::DATABASE_BUSY,
        "28P01" => return error.with_hint(&hint::DATABASE_PASSWORD),
        "28000" => return error.with_hint(&hint::DATABASE_ENTRY),
        "3D000" => return error.with_hint(&hint::DATABASE_MISSING),
        "42501" => return error.with_hint(&hint::DATABASE_RIGHTS),
        "53100" => return error.with_hint(&hint::DATABASE_FULL),
        _ if code.starts_with("08") => &hint::DATABASE_GONE,
        _ => return error,
    };
    error.with_retryable(true).with_hint(hint)
}
