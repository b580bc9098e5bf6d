//! What handles events, and how it can fail.

use std::fmt;
use std::future::Future;
use std::time::Duration;

use async_trait::async_trait;
use tiktokshop_core::Error;

use super::store::Claim;

/// Handles events, each at least once: it must not matter if one comes twice. `notification_id` of the event stays the same.
#[async_trait]
pub trait Handler: Send + Sync + 'static {
    /// Handles an event. It is done when this returns `Ok`.
    ///
    /// The future is dropped if the event was lost to another worker, or if the dispatcher was stopped and waits no longer.
    ///
    /// # Errors
    /// Says what went wrong, and whether and when it is worth another attempt.
    async fn handle(&self, claim: Claim) -> Result<(), HandlerError>;
}

#[async_trait]
impl<F, W> Handler for F
where
    F: Fn(Claim) -> W + Send + Sync + 'static,
    W: Future<Output = Result<(), HandlerError>> + Send + 'static,
{
    async fn handle(&self, claim: Claim) -> Result<(), HandlerError> {
        self(claim).await
    }
}

/// Why an event was not handled. The text is stored and shown: it must hold no secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandlerError {
    error: String,
    verdict: Verdict,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Retry,
    RetryAfter(Duration),
    GiveUp,
}

impl HandlerError {
    /// It may work later.
    pub fn retry(error: impl Into<String>) -> HandlerError {
        HandlerError { error: error.into(), verdict: Verdict::Retry }
    }

    /// It may work, but not before this time has passed.
    pub fn retry_after(wait: Duration, error: impl Into<String>) -> HandlerError {
        HandlerError { error: error.into(), verdict: Verdict::RetryAfter(wait) }
    }

    /// It will never work: the event is set aside at once.
    pub fn give_up(error: impl Into<String>) -> HandlerError {
        HandlerError { error: error.into(), verdict: Verdict::GiveUp }
    }

    /// What went wrong.
    pub fn error(&self) -> &str {
        &self.error
    }

    /// Whether another attempt makes no sense.
    pub fn gives_up(&self) -> bool {
        self.verdict == Verdict::GiveUp
    }

    /// How long to wait at least, if the handler said so.
    pub fn wait(&self) -> Option<Duration> {
        match self.verdict {
            Verdict::RetryAfter(wait) => Some(wait),
            _ => None,
        }
    }
}

impl fmt::Display for HandlerError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.error)
    }
}

impl std::error::Error for HandlerError {}

impl From<&str> for HandlerError {
    fn from(error: &str) -> HandlerError {
        HandlerError::retry(error)
    }
}

impl From<String> for HandlerError {
    fn from(error: String) -> HandlerError {
        HandlerError::retry(error)
    }
}

/// Every failed call is worth another attempt: even one that was refused may work after a deployment or a new authorization.
impl From<Error> for HandlerError {
    fn from(error: Error) -> HandlerError {
        match error.retry_after() {
            Some(wait) => HandlerError::retry_after(wait, error.line().to_string()),
            None => HandlerError::retry(error.line().to_string()),
        }
    }
}
