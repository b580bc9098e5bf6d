//! Single flight: one refresh per account in this process. The first caller starts it, the others wait for its outcome.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;
use tokio::time::Instant;
use tracing::{Instrument, Span, field};

use super::account::AccountId;
use super::record::Record;
use super::refresh::{Outcome, Refresh};
use crate::call::call_id::CallId;
use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::hooks::RefreshInfo;

type Landing = Option<Result<Record, Arc<Error>>>;

/// The refreshes under way. Nothing is kept of one that has ended.
#[derive(Default)]
pub(super) struct Flights(Mutex<HashMap<AccountId, watch::Receiver<Landing>>>);

impl Flights {
    /// Waits for the refreshes that are under way now.
    pub(super) async fn all_landed(&self) {
        let under_way: Vec<_> = self.under_way().values().cloned().collect();
        for mut flight in under_way {
            // An error means that the refresh ended without an outcome.
            let _ = flight.wait_for(Option::is_some).await;
        }
    }

    /// Waits for the refresh under way, or for the one that `begin` describes.
    pub(super) async fn join(
        &self,
        account: &AccountId,
        begin: impl FnOnce() -> Refresh,
        deadline: Option<Instant>,
    ) -> Result<Record> {
        let mut landing = self.board(account, begin);
        let landed = landing.wait_for(Option::is_some);
        let landed = match deadline {
            Some(at) => tokio::time::timeout_at(at, landed).await.map_err(|_| too_late())?,
            None => landed.await,
        };
        match landed.as_deref() {
            Ok(Some(Ok(record))) => Ok(record.clone()),
            Ok(Some(Err(error))) => Err(again(error)),
            Ok(None) | Err(_) => {
                drop(landed);
                self.clear(account);
                Err(Error::new(ErrorKind::Store, "the token refresh was interrupted"))
            }
        }
    }

    fn board(&self, account: &AccountId, begin: impl FnOnce() -> Refresh) -> watch::Receiver<Landing> {
        let mut under_way = self.under_way();
        if let Some(flight) = under_way.get(account).filter(|flight| is_alive(flight)) {
            return flight.clone();
        }
        let (sender, receiver) = watch::channel(None);
        under_way.insert(account.clone(), receiver.clone());
        let refresh = begin();
        let shared = refresh.shared().clone();
        let span = span(&refresh);
        shared.thread().spawn(fly(refresh, CallId::current(), sender).instrument(span));
        receiver
    }

    /// Takes a refresh that has ended off the board.
    fn land(&self, account: &AccountId) {
        self.under_way().remove(account);
    }

    /// Takes a refresh off the board that ended without an outcome, unless another has begun since.
    fn clear(&self, account: &AccountId) {
        let mut under_way = self.under_way();
        if under_way.get(account).is_some_and(|flight| !is_alive(flight)) {
            under_way.remove(account);
        }
    }

    /// How many refreshes are on the board.
    #[cfg(test)]
    pub(super) fn count(&self) -> usize {
        self.under_way().len()
    }

    fn under_way(&self) -> MutexGuard<'_, HashMap<AccountId, watch::Receiver<Landing>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a trace shows of a refresh. It belongs to whoever began it, such as a call.
fn span(refresh: &Refresh) -> Span {
    let account = refresh.account();
    tracing::info_span!("token.refresh", %account, outcome = field::Empty, kind = field::Empty)
}

/// A sender that is gone without an outcome has panicked or lost its runtime.
fn is_alive(flight: &watch::Receiver<Landing>) -> bool {
    flight.has_changed().is_ok()
}

/// The refresh itself, in its own task: it outlives the caller that began it.
async fn fly(refresh: Refresh, call: Option<CallId>, sender: watch::Sender<Landing>) {
    let result = refresh.run().await.map_err(Arc::new);
    let shared = refresh.shared();
    record(&result);
    // Off the board first: whoever comes now starts a new refresh, and those who wait get this outcome.
    shared.learn(refresh.account(), result.as_ref().ok());
    shared.flights().land(refresh.account());
    tell(&refresh, call, &result);
    // There may be no one waiting any more.
    let _ = sender.send(Some(result.map(|(record, _)| record)));
}

fn record(result: &Result<(Record, Outcome), Arc<Error>>) {
    let span = Span::current();
    match result {
        Ok((_, Outcome::Refreshed)) => span.record("outcome", "refreshed"),
        Ok((_, Outcome::FoundInStore)) => span.record("outcome", "found"),
        Err(error) => span.record("outcome", "failed").record("kind", field::debug(error.kind())),
    };
}

fn tell(refresh: &Refresh, call: Option<CallId>, result: &Result<(Record, Outcome), Arc<Error>>) {
    let (failed, expires_at) = match result {
        Ok((_, Outcome::FoundInStore)) => return,
        Ok((record, Outcome::Refreshed)) => (None, Some(record.tokens.access_token_expires_at)),
        Err(error) => (Some(error.kind()), None),
    };
    let account = refresh.account().to_string();
    tracing::info!(account, ?failed, ?expires_at, "token refresh ended");
    if let Some(hooks) = &refresh.shared().options.hooks {
        hooks.refresh(&RefreshInfo::new(account, failed, expires_at).of(call));
    }
}

/// The same error for one more waiter.
pub(super) fn again(error: &Error) -> Error {
    let mut copy = Error::new(error.kind(), error.detail())
        .with_request_id(error.request_id().map(str::to_owned))
        .with_retryable(error.retryable())
        .with_outcome_unknown(error.outcome_unknown())
        .with_retry_after(error.retry_after())
        .with_attempts(error.attempts())
        .with_cause_id(error.cause_id());
    if let Some(code) = error.code() {
        copy = copy.with_code(code);
    }
    if let Some(message) = error.message() {
        copy = copy.with_message(message);
    }
    if let Some(status) = error.http_status() {
        copy = copy.with_http_status(status);
    }
    if let Some(operation) = error.operation() {
        copy = copy.with_operation(operation);
    }
    match error.hint_facts() {
        Some(hint) => copy.with_hint(hint),
        None => copy,
    }
}

fn too_late() -> Error {
    Error::new(ErrorKind::Timeout, "the deadline passed while the access token was being refreshed")
        .with_retryable(true)
        .with_hint(&hint::REFRESH_GOES_ON)
}
