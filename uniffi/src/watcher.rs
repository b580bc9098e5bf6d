//! Hooks of the app: events become messages.

use std::sync::atomic::{AtomicU32, Ordering};

use tiktokshop_facade::Watcher;

use crate::message::Message;
use crate::{queue, work};

/// The names, in the order of their bits.
const NAMES: [&str; 7] = ["request", "response", "retry", "refresh", "failure", "wait", "warning"];
const BODIES: u32 = 1 << 7;

/// The hooks of one client and its handles.
#[derive(Debug, Default)]
pub(crate) struct Hooks {
    pub(crate) port: i64,
    wanted: AtomicU32,
}

impl Hooks {
    pub(crate) fn new(port: i64) -> Hooks {
        Hooks { port, wanted: AtomicU32::new(0) }
    }

    /// From now on these events, and no others. Unknown names are ignored.
    pub(crate) fn want(&self, events: &[String], bodies: bool) {
        let bits = events.iter().filter_map(|event| bit(event)).fold(0, |all, bit| all | bit);
        self.wanted.store(if bodies { bits | BODIES } else { bits }, Ordering::Relaxed);
    }
}

impl Watcher for Hooks {
    fn tell(&self, event: &str, text: String) {
        let (port, call, name) = (self.port, work::current(), event.to_owned());
        queue::push(Message::Event { port, call, name, text });
    }

    fn wants(&self, event: &str) -> bool {
        bit(event).is_some_and(|bit| self.wanted.load(Ordering::Relaxed) & bit != 0)
    }

    fn wants_bodies(&self) -> bool {
        self.wanted.load(Ordering::Relaxed) & BODIES != 0
    }
}

fn bit(event: &str) -> Option<u32> {
    NAMES.iter().position(|name| *name == event).map(|place| 1 << place)
}
