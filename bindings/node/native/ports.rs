//! Token stores, signers and listeners that are written in JavaScript.
//!
//! Their functions run on JavaScript's thread and are held weakly: they keep no process alive.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use async_trait::async_trait;
use napi::Status;
use napi::bindgen_prelude::*;
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi_derive::napi;
use tiktokshop_facade::{Port, PortFailure, Watcher};

use crate::exit::ask_late;

type Arguments = FnArgs<(String, String)>;
/// A function of two texts that answers sooner or later.
pub type Asked = ThreadsafeFunction<Arguments, Promise<PortAnswer>, Arguments, Status, false, true>;
/// A function of two texts that answers nothing.
pub type Told = ThreadsafeFunction<Arguments, (), Arguments, Status, false, true>;

/// What a port answers.
pub type PortResult = std::result::Result<String, PortFailure>;

/// The same as JavaScript tells it.
#[napi(object)]
pub struct PortAnswer {
    /// The answer as JSON text.
    pub answer: Option<String>,
    /// Why there is none.
    pub words: Option<String>,
    /// The number under which JavaScript keeps what was thrown.
    pub cause_id: Option<u32>,
}

impl From<PortAnswer> for PortResult {
    fn from(said: PortAnswer) -> PortResult {
        let cause_id = said.cause_id.map(u64::from);
        said.answer.ok_or_else(|| PortFailure { words: said.words.unwrap_or_default(), cause_id })
    }
}

/// A token store or signer of JavaScript functions.
#[napi(object, object_to_js = false)]
pub struct JsPort {
    /// The questions that it answers.
    pub questions: Vec<String>,
    /// Asks it.
    pub ask: Asked,
    /// A store's number in this process, by which it is asked while the process exits.
    pub number: Option<u32>,
}

impl JsPort {
    /// The port of a client.
    pub fn shared(self) -> Arc<dyn Port> {
        Arc::new(self)
    }

    async fn ask_loop(&self, question: &str, arguments: String) -> PortResult {
        let asked = FnArgs::from((question.to_owned(), arguments));
        let promise = self.ask.call_async(asked).await.map_err(|problem| problem.reason.to_string())?;
        promise.await.map_err(|problem| problem.reason.to_string())?.into()
    }
}

#[async_trait]
impl Port for JsPort {
    fn implements(&self, question: &str) -> bool {
        self.questions.iter().any(|known| known == question)
    }

    async fn ask(&self, question: &str, arguments: String) -> PortResult {
        let Some(number) = self.number else { return self.ask_loop(question, arguments).await };
        tokio::select! {
            answer = self.ask_loop(question, arguments.clone()) => answer,
            answer = ask_late(number, question, &arguments) => answer,
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
