//! Whether an authorization works, and the words in which that is written down.

use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::redact;

/// Whether an authorization works.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    /// It works, as far as is known.
    Active,
    /// A refresh is under way. Written before the request is sent: if the process that sent it dies, the others know
    /// that its outcome is unknown.
    Refreshing {
        /// When it was sent, Unix seconds.
        since: i64,
    },
    /// A refresh was sent and no response came. The refresh token may or may not be used up.
    RefreshUncertain {
        /// When it was sent, Unix seconds.
        since: i64,
    },
    /// The platform no longer accepts the refresh token. The seller must open the authorize link again.
    NeedsReauthorization {
        /// What the platform said.
        reason: String,
    },
    /// The seller, creator or partner withdrew the authorization. They must open the authorize link again.
    Deauthorized {
        /// When they withdrew it, Unix seconds.
        since: i64,
    },
}

/// Why a token cannot be refreshed that was withdrawn.
const WITHDRAWN: &str = "it was withdrawn by the person who gave it";

impl Status {
    /// Whether only the seller can restore it: the platform refuses the refresh token, or the seller has withdrawn the
    /// authorization.
    pub fn needs_reauthorization(&self) -> bool {
        matches!(self, Status::NeedsReauthorization { .. } | Status::Deauthorized { .. })
    }

    /// `active`, `refreshing`, `refresh_uncertain`, `needs_reauthorization` or `deauthorized`: how every store and
    /// every language writes it.
    pub fn name(&self) -> &'static str {
        match self {
            Status::Active => "active",
            Status::Refreshing { .. } => "refreshing",
            Status::RefreshUncertain { .. } => "refresh_uncertain",
            Status::NeedsReauthorization { .. } => "needs_reauthorization",
            Status::Deauthorized { .. } => "deauthorized",
        }
    }

    /// When the refresh was sent that is under way or uncertain, or when the authorization was withdrawn; Unix seconds.
    pub fn since(&self) -> Option<i64> {
        match self {
            Status::Refreshing { since }
            | Status::RefreshUncertain { since }
            | Status::Deauthorized { since } => Some(*since),
            Status::Active | Status::NeedsReauthorization { .. } => None,
        }
    }

    /// What the platform said when it refused the refresh token.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Status::NeedsReauthorization { reason } => Some(reason),
            _ => None,
        }
    }

    /// Why only the seller can restore it, in words; `None` if that is not so.
    pub(super) fn lost(&self) -> Option<&str> {
        match self {
            Status::NeedsReauthorization { reason } => Some(reason),
            Status::Deauthorized { .. } => Some(WITHDRAWN),
            Status::Active | Status::Refreshing { .. } | Status::RefreshUncertain { .. } => None,
        }
    }

    /// The status whose [`name`](Status::name), [`since`](Status::since) and [`reason`](Status::reason) were written
    /// down.
    ///
    /// # Errors
    /// `Store` if the name is not known. It is not taken for another one: a refresh token may be at stake.
    pub fn from_parts(name: &str, since: Option<i64>, reason: Option<&str>) -> Result<Status> {
        let since = since.unwrap_or_default();
        match name {
            "active" => Ok(Status::Active),
            "refreshing" => Ok(Status::Refreshing { since }),
            "refresh_uncertain" => Ok(Status::RefreshUncertain { since }),
            "deauthorized" => Ok(Status::Deauthorized { since }),
            "needs_reauthorization" => {
                Ok(Status::NeedsReauthorization { reason: reason.unwrap_or_default().to_owned() })
            }
            other => Err(unknown(other)),
        }
    }
}

fn unknown(name: &str) -> Error {
    let name = redact::printable(&redact::scrub(name));
    Error::new(ErrorKind::Store, format!("the stored status `{name}` is not known"))
        .with_hint(&hint::NEWER_LIBRARY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        for status in [
            Status::Active,
            Status::Refreshing { since: 5 },
            Status::RefreshUncertain { since: i64::MIN },
            Status::NeedsReauthorization { reason: "refresh token is invalid".to_owned() },
            Status::Deauthorized { since: 7 },
        ] {
            let read = Status::from_parts(status.name(), status.since(), status.reason());
            assert_eq!(read.unwrap(), status);
        }
    }

    #[test]
    fn an_unknown_status_is_not_taken_for_another() {
        let error = Status::from_parts("paused", None, None).unwrap_err();
        assert!(error.kind() == ErrorKind::Store && error.to_string().contains("`paused`"), "{error}");
        assert!(error.hint().is_some());
        let error = Status::from_parts("TTP_secretsecret", None, None).unwrap_err();
        assert!(!error.to_string().contains("secretsecret"), "{error}");
    }
}
