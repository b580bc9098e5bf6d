//! The order of writes to an app's own store: one at a time for each account, however long one takes.

use std::collections::HashMap;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use tiktokshop_core::hint;
use tiktokshop_core::token::AccountId;
use tiktokshop_core::{Error, ErrorKind, Result};
use tokio::sync::{OwnedMutexGuard, oneshot};
use tokio::time::timeout;

use crate::port::{Port, PortFailure};

/// At this number of orders, those that nobody uses are removed.
const SWEEP_AT: usize = 256;

/// The orders of all accounts that are being written.
#[derive(Default)]
pub(crate) struct Writes(Mutex<HashMap<AccountId, Weak<Order>>>);

/// The order of one account's writes.
#[derive(Default)]
struct Order {
    turn: Arc<tokio::sync::Mutex<()>>,
    /// Whether a write got no response in time, and may still happen.
    hangs: AtomicBool,
}

/// The right to write an account, until it is dropped or the store has responded.
pub(crate) struct Turn {
    order: Arc<Order>,
    _alone: OwnedMutexGuard<()>,
}

impl Writes {
    /// Waits for the account's turn, at most for `limit`. Refuses at once while a write hangs: that write may still
    /// happen, and must not overwrite what is written after it.
    pub(crate) async fn turn(&self, account: &AccountId, limit: Duration) -> Result<Turn> {
        let order = self.order(account);
        if order.hangs.load(Ordering::SeqCst) {
            return Err(still_hangs(account));
        }
        let turn = timeout(limit, order.turn.clone().lock_owned()).await;
        let alone = turn.map_err(|_| still_hangs(account))?;
        Ok(Turn { order, _alone: alone })
    }

    fn order(&self, account: &AccountId) -> Arc<Order> {
        let mut orders = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(order) = orders.get(account).and_then(Weak::upgrade) {
            return order;
        }
        if orders.len() >= SWEEP_AT {
            orders.retain(|_, order| order.strong_count() > 0);
        }
        let order = Arc::new(Order::default());
        orders.insert(account.clone(), Arc::downgrade(&order));
        order
    }
}

impl Turn {
    /// Sends a request that writes. A task keeps the turn until the store has responded, even if the caller is gone or
    /// the limit has passed: only then is it known whether the write happened. Returns the port's response, or an error
    /// if it is late.
    pub(crate) async fn ask(
        self,
        port: Arc<dyn Port>,
        question: &'static str,
        arguments: String,
        limit: Duration,
    ) -> Result<std::result::Result<String, PortFailure>> {
        let (tell, told) = oneshot::channel();
        tokio::spawn(async move {
            // The whole turn moves into this task and ends with it.
            let turn = self;
            let mut asking = pin!(port.ask(question, arguments));
            match timeout(limit, &mut asking).await {
                // The caller may be gone.
                Ok(answer) => drop(tell.send(Ok(answer))),
                Err(_) => {
                    turn.order.hangs.store(true, Ordering::SeqCst);
                    let _ = tell.send(Err(late(question, limit)));
                    let answer = asking.await;
                    turn.order.hangs.store(false, Ordering::SeqCst);
                    tracing::warn!(question, failed = answer.is_err(), "the token store responded late");
                }
            }
            drop(turn);
        });
        told.await.unwrap_or_else(|_| Err(broken_off(question)))
    }
}

/// Sends a request that writes nothing, or nothing that could harm a later write.
pub(crate) async fn ask(
    port: &dyn Port,
    question: &str,
    arguments: String,
    limit: Duration,
) -> Result<std::result::Result<String, PortFailure>> {
    timeout(limit, port.ask(question, arguments)).await.map_err(|_| late(question, limit))
}

fn late(question: &str, limit: Duration) -> Error {
    let detail = format!("the token store did not respond to `{question}` within {} s", limit.as_secs_f64());
    Error::new(ErrorKind::Store, detail).with_retryable(true).with_hint(&hint::STORE_LATE)
}

fn still_hangs(account: &AccountId) -> Error {
    let detail =
        format!("an earlier write of {account} hangs in the token store: nothing is written after it");
    Error::new(ErrorKind::Store, detail).with_retryable(true).with_hint(&hint::STORE_WRITE_HANGS)
}

fn broken_off(question: &str) -> Error {
    Error::new(ErrorKind::Store, format!("the token store was not given time to {question}"))
        .with_retryable(true)
}
