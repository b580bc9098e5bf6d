//! How long an attempt and a whole call may take.

use std::time::Duration;

use crate::call::input::CallOptions;
use crate::clock::ENDLESS;
use crate::error::{Error, ErrorKind, Result};

/// The default deadline of a call, unless four attempts may take longer.
const DEADLINE: Duration = Duration::from_secs(120);

/// The time limits of calls.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Times {
    /// One attempt.
    pub(crate) attempt: Duration,
    /// One attempt of an upload.
    pub(crate) upload: Duration,
    /// The whole call; `None`: see [`DEADLINE`].
    pub(crate) call: Option<Duration>,
}

impl Times {
    /// The limit of one attempt.
    pub(crate) fn of_attempt(&self, options: &CallOptions, upload: bool) -> Duration {
        options.timeout.unwrap_or(if upload { self.upload } else { self.attempt })
    }

    /// The limit of a whole call.
    pub(crate) fn of_call(&self, options: &CallOptions, upload: bool) -> Duration {
        let usual = || self.of_attempt(options, upload).saturating_mul(4).max(DEADLINE);
        options.deadline.or(self.call).unwrap_or_else(usual).min(ENDLESS)
    }
}

/// Refuses a limit of no time at all.
pub(crate) fn refuse_none(kind: ErrorKind, limits: &[(&str, Option<Duration>)]) -> Result<()> {
    match limits.iter().find(|(_, limit)| limit.is_some_and(|limit| limit.is_zero())) {
        Some((name, _)) => Err(Error::new(kind, format!("the option `{name}` must be more than 0"))),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endless_times_are_no_panic() {
        let times = Times { attempt: Duration::MAX, upload: Duration::MAX, call: None };
        let options = CallOptions::new();
        assert_eq!(times.of_call(&options, false), ENDLESS);
        assert_eq!(times.of_call(&options.clone().timeout(Duration::MAX), true), ENDLESS);
        assert_eq!(times.of_call(&options.deadline(Duration::MAX), true), ENDLESS);
        assert!(tokio::time::Instant::now().checked_add(ENDLESS).is_some());
    }

    #[test]
    fn a_timeout_bounds_an_attempt_and_a_deadline_the_call() {
        let seconds = Duration::from_secs;
        let times = Times { attempt: seconds(30), upload: seconds(120), call: None };
        let bounds = |options: &CallOptions, upload| {
            (times.of_attempt(options, upload), times.of_call(options, upload))
        };
        let plain = CallOptions::new();
        assert_eq!(bounds(&plain, false), (seconds(30), seconds(120)));
        assert_eq!(bounds(&plain, true), (seconds(120), seconds(480)));
        assert_eq!(bounds(&plain.clone().timeout(seconds(5)), false), (seconds(5), seconds(120)));
        assert_eq!(bounds(&plain.clone().timeout(seconds(60)), false), (seconds(60), seconds(240)));
        assert_eq!(bounds(&plain.deadline(seconds(9)), false), (seconds(30), seconds(9)));
    }
}
