//! What the app wrote in its own language and the core asks: a token store, a signer.

use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use tiktokshop_facade::{Port, PortFailure};
use tokio::sync::oneshot;

use crate::message::Message;
use crate::queue;

type Answered = Result<String, PortFailure>;

static ASKED: LazyLock<Mutex<HashMap<i64, oneshot::Sender<Answered>>>> = LazyLock::new(Mutex::default);
static LAST: AtomicI64 = AtomicI64::new(0);

/// Which things of the app's a client uses. A number names each, as the language chose it; 0 is none.
#[derive(Debug, Clone, Default, uniffi::Record)]
pub struct NativePorts {
    /// A token store.
    pub store: i64,
    /// The questions that the store answers.
    pub store_questions: Vec<String>,
    /// Hooks.
    pub watcher: i64,
    /// A signer, which answers `sign` and `access_token`.
    #[uniffi(default = 0)]
    pub signer: i64,
}

/// Something of the app's that is asked through messages.
pub(crate) struct MessagePort {
    pub(crate) number: i64,
    pub(crate) questions: Vec<String>,
}

#[async_trait]
impl Port for MessagePort {
    fn implements(&self, question: &str) -> bool {
        self.questions.iter().any(|known| known == question)
    }

    async fn ask(&self, question: &str, arguments: String) -> Answered {
        let ask = LAST.fetch_add(1, Ordering::Relaxed) + 1;
        let (sender, receiver) = oneshot::channel();
        lock().insert(ask, sender);
        let _forget = Forget(ask);
        queue::push(Message::Ask { ask, port: self.number, question: question.to_owned(), arguments });
        receiver.await.unwrap_or_else(|_| Err("it gave no answer".into()))
    }
}

/// A question whose asker has left is not kept.
struct Forget(i64);

impl Drop for Forget {
    fn drop(&mut self) {
        let sender = lock().remove(&self.0);
        drop(sender);
    }
}

/// The answer to [`Message::Ask`]: `text` as JSON, or, in `problem`, what went wrong, in words without secrets. The failure
/// that follows from a problem has `ask` as its `cause_id`.
#[uniffi::export]
pub fn answer(ask: i64, text: Option<String>, problem: Option<String>) {
    // Nobody may be waiting any more.
    let Some(asker) = lock().remove(&ask) else { return };
    let answer = match problem {
        Some(words) => Err(PortFailure { words, cause_id: u64::try_from(ask).ok() }),
        None => Ok(text.unwrap_or_else(|| "null".to_owned())),
    };
    let _ = asker.send(answer);
}

fn lock() -> MutexGuard<'static, HashMap<i64, oneshot::Sender<Answered>>> {
    ASKED.lock().unwrap_or_else(PoisonError::into_inner)
}
