//! Hands events of the inbox to a target.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use async_trait::async_trait;
use tiktokshop_core::Result;
use tiktokshop_core::http::{self, HttpOptions};
use tracing::{Instrument, field};

use super::address::Names;
use super::attempt::{Attempt, send};
use super::message::Message;
use super::target::Target;
use crate::inbox::{Claim, Handler, HandlerError};

/// How long a target that wants no more events is left alone.
const GONE: Duration = Duration::from_secs(3600);
const CONNECTING: Duration = Duration::from_secs(5);

/// How a target has been doing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct TargetHealth {
    /// Events that it took since the start.
    pub taken: u64,
    /// Attempts that failed since the start.
    pub failed: u64,
    /// Why the last attempt failed; empty if it did not.
    pub error: String,
    /// Whether it said that it wants no more events (410). It is asked again once an hour; until then nothing is sent.
    pub gone: bool,
}

impl TargetHealth {
    /// `ok` if nothing is wrong or nothing was sent yet, `failing` if the last attempt failed, `gone` if the target wants no more.
    pub fn state(&self) -> &'static str {
        match (self.gone, self.error.is_empty()) {
            (true, _) => "gone",
            (false, true) => "ok",
            (false, false) => "failing",
        }
    }
}

/// Hands events of the inbox to a target: the handler of the consumer that is called as the target.
pub struct Forwarder {
    target: Target,
    client: reqwest::Client,
    headers: Option<MoreHeaders>,
    state: Mutex<State>,
}

/// Makes further headers for a message, by name and value, where it is sent: those that hand a trace on.
pub type MoreHeaders = Arc<dyn Fn() -> Vec<(String, String)> + Send + Sync>;

#[derive(Default)]
struct State {
    health: TargetHealth,
    gone_until: Option<Instant>,
}

impl Forwarder {
    /// One for a target, with connections of its own.
    ///
    /// # Errors
    /// `Configuration` if nothing could ever be sent there.
    pub fn new(target: Target) -> Result<Forwarder> {
        target.validate()?;
        let options = HttpOptions {
            connect_timeout: target.timeout.min(CONNECTING),
            no_proxy: true,
            ..HttpOptions::default()
        };
        let names = Names::of(target.allowed.clone(), target.url.scheme() == "https");
        let client = http::build_resolving(&options, names)?;
        Ok(Forwarder { target, client, headers: None, state: Mutex::default() })
    }

    /// Adds headers to each message, such as `traceparent`. They are not signed.
    pub fn headers(mut self, headers: MoreHeaders) -> Forwarder {
        self.headers = Some(headers);
        self
    }

    /// The target.
    pub fn target(&self) -> &Target {
        &self.target
    }

    /// How it has been doing.
    pub fn health(&self) -> TargetHealth {
        self.state().health.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How much longer the target is to be left alone.
    fn silence(&self) -> Option<Duration> {
        let until = self.state().gone_until?;
        until.checked_duration_since(Instant::now()).filter(|left| !left.is_zero())
    }

    async fn send(&self, message: &Message) -> Attempt {
        let more = self.headers.as_ref().map(|headers| headers()).unwrap_or_default();
        send(&self.client, &self.target, message, more).await
    }

    fn judge(&self, attempt: Attempt) -> Result<(), HandlerError> {
        let mut state = self.state();
        match attempt {
            Attempt::Taken => {
                state.health.taken += 1;
                state.health.error.clear();
                state.health.gone = false;
                state.gone_until = None;
                Ok(())
            }
            Attempt::Gone => {
                let text = self.gone();
                if !state.health.gone {
                    tracing::error!(forward = self.target.name, "{text}");
                }
                state.fail(&text);
                state.health.gone = true;
                state.gone_until = Some(Instant::now() + GONE);
                Err(HandlerError::retry_after(GONE, text))
            }
            Attempt::Failed(text, wait) => {
                tracing::warn!(forward = self.target.name, "{text}");
                state.fail(&text);
                Err(match wait {
                    Some(wait) => HandlerError::retry_after(wait, text),
                    None => HandlerError::retry(text),
                })
            }
        }
    }

    fn gone(&self) -> String {
        let place = self.target.place();
        format!("{place} responded with 410: it wants no more events, and is asked again in an hour")
    }
}

impl State {
    fn fail(&mut self, text: &str) {
        self.health.failed += 1;
        text.clone_into(&mut self.health.error);
    }
}

#[async_trait]
impl Handler for Forwarder {
    async fn handle(&self, claim: Claim) -> Result<(), HandlerError> {
        if !self.target.wants(&claim.event.arrival) {
            return Ok(());
        }
        if let Some(left) = self.silence() {
            return Err(HandlerError::retry_after(left, self.gone()));
        }
        let message = Message::of(&claim.event);
        let span = tracing::info_span!("forward", consumer = self.target.name, http_status = field::Empty);
        self.judge(self.send(&message).instrument(span).await)
    }
}

impl fmt::Debug for Forwarder {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Forwarder")
            .field("target", &self.target)
            .field("health", &self.health())
            .finish_non_exhaustive()
    }
}
