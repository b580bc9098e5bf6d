//! The end of the process: token refreshes that were sent are waited for.
//!
//! When `exit` is on its way JavaScript's loop stands still, and no promise is settled any more. Questions to a store of
//! JavaScript functions are then put into a queue, which the listener of `exit` answers as far as it can at once.

use std::collections::{HashMap, VecDeque};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use napi::bindgen_prelude::*;
use napi_derive::napi;
use tokio::sync::{oneshot, watch};

use crate::ports::{PortAnswer, PortResult};
use crate::promised::promise;

/// Whether `exit` is on its way.
static EXITING: LazyLock<watch::Sender<bool>> = LazyLock::new(|| watch::Sender::new(false));
static LATE: LazyLock<Mutex<Late>> = LazyLock::new(Mutex::default);
/// How long a question waits for the listener: its store may be gone.
const PATIENCE: Duration = Duration::from_secs(1);

#[derive(Default)]
struct Late {
    count: u32,
    waiting: VecDeque<LateQuestion>,
    answers: HashMap<u32, oneshot::Sender<PortResult>>,
}

/// A question to a store while `exit` is on its way.
#[napi(object)]
pub struct LateQuestion {
    /// The number that its store was opened with.
    pub store: u32,
    /// Names the question.
    pub number: u32,
    /// What is asked.
    pub question: String,
    /// The arguments as JSON text.
    pub input: String,
}

/// Asks a store once `exit` is on its way.
pub async fn ask_late(store: u32, question: &str, input: &str) -> PortResult {
    let mut exiting = EXITING.subscribe();
    // The sender lives as long as the process.
    let _ = exiting.wait_for(|exiting| *exiting).await;
    let answer = {
        let mut late = late();
        late.count += 1;
        let (number, (sender, receiver)) = (late.count, oneshot::channel());
        late.answers.insert(number, sender);
        let (question, input) = (question.to_owned(), input.to_owned());
        late.waiting.push_back(LateQuestion { store, number, question, input });
        receiver
    };
    match tokio::time::timeout(PATIENCE, answer).await {
        Ok(Ok(answer)) => answer,
        _ => Err("the process ended before the store answered".into()),
    }
}

/// Waits for refreshes that were sent, so many milliseconds at the longest; no more are sent from now on. Whether the
/// wait is over.
#[napi]
pub fn finish_refreshes(slice: u32) -> bool {
    EXITING.send_replace(true);
    tiktokshop_facade::finish_refreshes(Duration::from_millis(slice.into()))
}

/// Whether refreshes are under way.
#[napi]
pub fn refreshes_under_way() -> bool {
    tiktokshop_facade::refreshes_under_way()
}

/// Waits for the refreshes under way; whether none is left.
#[napi]
pub fn refreshes_over(env: &Env) -> Result<PromiseRaw<'_, bool>> {
    promise(env, async { Ok(tiktokshop_facade::refreshes_over().await) })
}

/// A question that waits for the listener of `exit`.
#[napi]
pub fn late_question() -> Option<LateQuestion> {
    late().waiting.pop_front()
}

/// The listener's answer.
#[napi]
pub fn late_answer(number: u32, answer: PortAnswer) {
    let Some(sender) = late().answers.remove(&number) else { return };
    // Nobody may be waiting any more.
    let _ = sender.send(answer.into());
}

fn late() -> MutexGuard<'static, Late> {
    LATE.lock().unwrap_or_else(PoisonError::into_inner)
}
