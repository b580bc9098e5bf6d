//! Events for hooks and logs. Threads of the runtime put them into a queue; threads of Python take them out.

use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use pyo3::prelude::*;
use tiktokshop_bridge::Watcher;

use crate::aio::Inner as Bell;

/// The names, in the order of their bits.
const NAMES: [&str; 7] = ["request", "response", "retry", "refresh", "failure", "wait", "warning"];
/// The bit that asks for bodies.
const BODIES: u8 = 1 << 7;

/// The events of a client that nobody has told yet.
pub(crate) struct Events {
    waiting: Mutex<Vec<(String, String)>>,
    wanted: Arc<AtomicU8>,
    listener: Arc<Py<PyAny>>,
    bell: Mutex<Weak<Bell>>,
    me: Weak<Events>,
}

impl Events {
    pub(crate) fn new(listener: Arc<Py<PyAny>>, wanted: Arc<AtomicU8>) -> Arc<Events> {
        Arc::new_cyclic(|me| Events {
            waiting: Mutex::default(),
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

    /// Tells the listener. What it raises is its own affair, and ends no call.
    pub(crate) fn tell(&self, py: Python<'_>) {
        let waiting = std::mem::take(&mut *self.waiting.lock().unwrap_or_else(PoisonError::into_inner));
        for (event, text) in waiting {
            if let Err(problem) = self.listener.call1(py, (event, text)) {
                problem.write_unraisable(py, None);
            }
        }
    }
}

impl Watcher for Events {
    fn tell(&self, event: &str, text: String) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.push((event.to_owned(), text));
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
