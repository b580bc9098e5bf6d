//! Events for hooks and logs. Threads of the runtime put them into a queue; threads of Python take them out.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use pyo3::prelude::*;
use tiktokshop_facade::Watcher;

use crate::aio::Inner as Bell;
use crate::caller;

/// The names, in the order of their bits.
const NAMES: [&str; 7] = ["request", "response", "retry", "refresh", "failure", "wait", "warning"];
/// The bit that asks for bodies.
const BODIES: u8 = 1 << 7;

/// The events of a client that nobody has told yet.
pub(crate) struct Events {
    waiting: Mutex<Vec<(String, String, Option<u64>)>>,
    /// The contexts of those who wait, by number. Touched with the GIL only.
    callers: Mutex<HashMap<u64, Py<PyAny>>>,
    last_caller: AtomicU64,
    wanted: Arc<AtomicU8>,
    listener: Arc<Py<PyAny>>,
    bell: Mutex<Weak<Bell>>,
    me: Weak<Events>,
}

impl Events {
    pub(crate) fn new(listener: Arc<Py<PyAny>>, wanted: Arc<AtomicU8>) -> Arc<Events> {
        Arc::new_cyclic(|me| Events {
            waiting: Mutex::default(),
            callers: Mutex::default(),
            last_caller: AtomicU64::new(0),
            wanted,
            listener,
            bell: Mutex::new(Weak::new()),
            me: me.clone(),
        })
    }

    /// From now on this loop is told.
    pub(crate) fn listen_on(&self, bell: &Arc<Bell>) {
        *self.bell.lock().unwrap_or_else(PoisonError::into_inner) = Arc::downgrade(bell);
    }

    /// Whether anybody listens to anything.
    pub(crate) fn is_anything_wanted(&self) -> bool {
        self.wanted.load(Ordering::Relaxed) != 0
    }

    /// Tells the listener, in the context of the call that it is told of. What it raises is its own affair, and ends no call.
    pub(crate) fn tell(&self, py: Python<'_>) {
        let waiting = std::mem::take(&mut *self.waiting.lock().unwrap_or_else(PoisonError::into_inner));
        // All of them first: while a hook runs, another thread may end the call, and its context is forgotten.
        let waiting: Vec<_> = waiting
            .into_iter()
            .map(|(event, text, number)| (event, text, self.context(py, number)))
            .collect();
        for (event, text, context) in waiting {
            if let Err(problem) = self.tell_in(py, context, event, text) {
                problem.write_unraisable(py, None);
            }
        }
    }

    /// Keeps a context for the events of its work.
    pub(crate) fn remember(&self, context: Py<PyAny>) -> u64 {
        let number = self.last_caller.fetch_add(1, Ordering::Relaxed) + 1;
        self.callers.lock().unwrap_or_else(PoisonError::into_inner).insert(number, context);
        number
    }

    pub(crate) fn forget(&self, number: u64) {
        let context = self.callers.lock().unwrap_or_else(PoisonError::into_inner).remove(&number);
        // Not with the lock: what goes with a context may run code.
        drop(context);
    }

    fn context(&self, py: Python<'_>, number: Option<u64>) -> Option<Py<PyAny>> {
        let callers = self.callers.lock().unwrap_or_else(PoisonError::into_inner);
        Some(callers.get(&number?)?.clone_ref(py))
    }

    fn tell_in(
        &self,
        py: Python<'_>,
        context: Option<Py<PyAny>>,
        event: String,
        text: String,
    ) -> PyResult<Py<PyAny>> {
        let Some(context) = context else { return self.listener.call1(py, (event, text)) };
        // Two threads may tell of one call at a time, but only one can be in a context.
        let context = context.call_method0(py, "copy")?;
        context.call_method1(py, "run", (&*self.listener, event, text))
    }
}

impl Watcher for Events {
    fn tell(&self, event: &str, text: String) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.push((event.to_owned(), text, caller::of_this_work()));
        drop(waiting);
        let bell = self.bell.lock().unwrap_or_else(PoisonError::into_inner).upgrade();
        if let (Some(bell), Some(me)) = (bell, self.me.upgrade()) {
            bell.post(Box::new(move |py| me.tell(py)));
        }
    }

    fn wants(&self, event: &str) -> bool {
        let bit = NAMES.iter().position(|name| *name == event);
        bit.is_some_and(|bit| self.wanted.load(Ordering::Relaxed) & (1 << bit) != 0)
    }

    fn wants_bodies(&self) -> bool {
        self.wanted.load(Ordering::Relaxed) & BODIES != 0
    }
}
