//! Token stores and listeners that are written in JavaScript.
//!
//! Their functions run on JavaScript's thread and are held weakly: they keep no process alive.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use async_trait::async_trait;
use napi::Status;
use napi::bindgen_prelude::*;
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi_derive::napi;
use tiktokshop_facade::{PortFailure, StorePort, Watcher};

use crate::exit::ask_late;

type Arguments = FnArgs<(String, String)>;
/// A function of two texts that answers sooner or later.
pub type Asked = ThreadsafeFunction<Arguments, Promise<StoreAnswer>, Arguments, Status, false, true>;
/// A function of two texts that answers nothing.
pub type Told = ThreadsafeFunction<Arguments, (), Arguments, Status, false, true>;

/// What a store answers.
pub type StoreResult = std::result::Result<String, PortFailure>;

/// The same as JavaScript tells it.
#[napi(object)]
pub struct StoreAnswer {
    /// The answer as JSON text.
    pub answer: Option<String>,
    /// Why there is none.
    pub words: Option<String>,
    /// The number under which JavaScript keeps what the store threw.
    pub cause_id: Option<u32>,
}

impl From<StoreAnswer> for StoreResult {
    fn from(said: StoreAnswer) -> StoreResult {
        let cause_id = said.cause_id.map(u64::from);
        said.answer.ok_or_else(|| PortFailure { words: said.words.unwrap_or_default(), cause_id })
    }
}

/// A token store of JavaScript functions.
pub struct JsStore {
    /// The questions that it answers.
    pub questions: Vec<String>,
    /// Asks it.
    pub ask: Asked,
    /// Its number among the stores of this process.
    pub number: u32,
}

impl JsStore {
    async fn ask_loop(&self, question: &str, arguments: String) -> StoreResult {
        let asked = FnArgs::from((question.to_owned(), arguments));
        let promise = self.ask.call_async(asked).await.map_err(|problem| problem.reason.to_string())?;
        promise.await.map_err(|problem| problem.reason.to_string())?.into()
    }
}

#[async_trait]
impl StorePort for JsStore {
    fn implements(&self, question: &str) -> bool {
        self.questions.iter().any(|known| known == question)
    }

    async fn ask(&self, question: &str, arguments: String) -> StoreResult {
        tokio::select! {
            answer = self.ask_loop(question, arguments.clone()) => answer,
            answer = ask_late(self.number, question, &arguments) => answer,
        }
    }
}

/// Who listens to what happens in the calls.
pub struct JsWatcher {
    /// Tells them.
    pub tell: Told,
    /// The events that somebody listens to, as bits, and whether bodies are wanted.
    pub wanted: Arc<AtomicU32>,
}

/// The events, each with its bit.
const EVENTS: [(&str, u32); 7] = [
    ("request", 1),
    ("response", 2),
    ("retry", 4),
    ("refresh", 8),
    ("failure", 16),
    ("wait", 64),
    ("warning", 128),
];
const BODIES: u32 = 32;

impl Watcher for JsWatcher {
    fn tell(&self, event: &str, text: String) {
        let told = FnArgs::from((event.to_owned(), text));
        self.tell.call(told, ThreadsafeFunctionCallMode::NonBlocking);
    }

    fn wants(&self, event: &str) -> bool {
        let wanted = self.wanted.load(Ordering::Relaxed);
        EVENTS.iter().any(|(name, bit)| *name == event && wanted & bit != 0)
    }

    fn wants_bodies(&self) -> bool {
        self.wanted.load(Ordering::Relaxed) & BODIES != 0
    }
}
