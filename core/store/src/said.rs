//! What went wrong in a database, in words for people who have never heard of the driver.

use std::io;

use sqlx::Error;
use sqlx::migrate::MigrateError;

/// What a failed statement or connection says. The database's messages name tables, columns and users, never values or passwords.
pub(crate) fn said(problem: &Error) -> String {
    match problem {
        Error::Database(cause) => match cause.code() {
            Some(code) => format!("{} (the database's code {code})", cause.message()),
            None => cause.message().to_owned(),
        },
        Error::Io(cause) => of_connection(cause),
        Error::Tls(cause) => of_tls(&cause.to_string()),
        Error::PoolTimedOut => "no connection was made, or became free, in time".to_owned(),
        Error::PoolClosed => "it was closed".to_owned(),
        Error::WorkerCrashed => "its thread has ended".to_owned(),
        Error::Configuration(cause) => of_settings(&cause.to_string()),
        other => other.to_string(),
    }
}

/// The same of a migration.
pub(crate) fn said_of_tables(problem: &MigrateError) -> String {
    match problem {
        MigrateError::Execute(cause) | MigrateError::ExecuteMigration(cause, _) => said(cause),
        MigrateError::VersionMissing(step) | MigrateError::VersionTooNew(step, _) => {
            format!("they are of a newer version of this library (step {step})")
        }
        MigrateError::VersionMismatch(step) => {
            format!("another version of this library made them (step {step} differs)")
        }
        other => other.to_string(),
    }
}

fn of_connection(problem: &io::Error) -> String {
    use io::ErrorKind as Kind;
    let words = match problem.kind() {
        Kind::ConnectionRefused => "the connection was refused: nothing listens at its host and port",
        Kind::ConnectionReset | Kind::ConnectionAborted | Kind::BrokenPipe | Kind::UnexpectedEof => {
            "the connection broke off"
        }
        Kind::TimedOut => "the connection was not made, or went silent",
        Kind::HostUnreachable | Kind::NetworkUnreachable => "there is no route to its host",
        Kind::NotFound => "its socket or a file that its URL names does not exist",
        Kind::PermissionDenied => "this user may not open its socket or a file that its URL names",
        _ if is_unresolved(problem) => "its host name cannot be resolved",
        _ => return problem.to_string(),
    };
    words.to_owned()
}

/// Whether nobody knows the host. The standard library has no kind for it.
pub(crate) fn is_unresolved(problem: &io::Error) -> bool {
    problem.to_string().contains("lookup address information")
}

fn of_tls(problem: &str) -> String {
    const KNOWN: [(&str, &str); 4] = [
        ("server does not support TLS", "the server offers no TLS, which `sslmode` demands"),
        ("UnknownIssuer", "the issuer of the server's certificate is unknown"),
        ("NotValidForName", "the server's certificate is for another name"),
        ("Expired", "the server's certificate has expired"),
    ];
    let words = KNOWN.iter().find(|(sign, _)| problem.contains(sign)).map(|(_, words)| (*words).to_owned());
    words.unwrap_or_else(|| format!("TLS failed ({problem})"))
}

/// The driver says this about each layer of a URL.
fn of_settings(problem: &str) -> String {
    problem.replace("error with configuration: ", "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_kind(kind: io::ErrorKind) -> String {
        said(&Error::Io(kind.into()))
    }

    #[test]
    fn connections_are_told_without_numbers_of_the_system() {
        assert!(of_kind(io::ErrorKind::ConnectionRefused).contains("nothing listens"));
        assert!(of_kind(io::ErrorKind::UnexpectedEof).contains("broke off"));
        let refused = said(&Error::Io(io::Error::from_raw_os_error(111)));
        assert!(!refused.contains("os error"), "{refused}");
    }

    #[test]
    fn certificates_are_told_in_words() {
        let told = |text: &str| said(&Error::Tls(text.to_owned().into()));
        assert!(told("invalid peer certificate: UnknownIssuer").contains("issuer"));
        assert_eq!(told("odd"), "TLS failed (odd)");
    }
}
