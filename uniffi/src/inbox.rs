//! The durable inbox.

use std::sync::Arc;

use tiktokshop_facade::Inbox;

use crate::blob::Blob;
use crate::failure::Result;
use crate::webhook::NativeReceiver;
use crate::work;

/// The inbox of a client. What starts with `start` ends in a text.
#[derive(uniffi::Object)]
pub struct NativeInbox(pub(crate) Inbox);

#[uniffi::export]
impl NativeInbox {
    /// Stores a webhook that the receiver has verified: the receiver's next step.
    pub fn start_receive(&self, call: i64, receiver: Arc<NativeReceiver>, raw: Blob, app_key: String) {
        let inbox = self.0.clone();
        work::start(call, async move { Ok(inbox.receive(&receiver.core, raw.0, &app_key).await) });
    }

    /// Verifies a webhook and stores it.
    pub fn start_accept(&self, call: i64, raw: Blob, signature: String) {
        let inbox = self.0.clone();
        work::start(call, async move { inbox.accept(raw.0, &signature).await });
    }

    /// Starts to hand out tasks.
    pub fn start_handling(&self, call: i64) {
        let inbox = self.0.clone();
        work::start(call, async move { inbox.start().await });
    }

    /// The next task; nothing once the inbox has stopped.
    pub fn start_next(&self, call: i64) {
        let inbox = self.0.clone();
        work::start(call, async move { inbox.next().await });
    }

    /// Says how a handler ended; `false` if nobody waits for it any more.
    pub fn done(&self, task: u64, ending: &str) -> Result<bool> {
        Ok(self.0.done(task, ending)?)
    }

    /// Hands out no more events.
    pub fn stop_soon(&self) {
        self.0.stop_soon();
    }

    /// Stops, and waits for the end.
    pub fn start_stop(&self, call: i64) {
        let inbox = self.0.clone();
        work::start(call, async move { inbox.stop().await });
    }

    /// Stores what was accepted, accepts no more, and stops.
    pub fn start_close(&self, call: i64) {
        let inbox = self.0.clone();
        work::start(call, async move { inbox.close().await });
    }

    /// Events and how far the consumer is with each.
    pub fn start_list(&self, call: i64, which: String) {
        let inbox = self.0.clone();
        work::start(call, async move { inbox.list(&which).await });
    }

    /// Has events handled again: how many.
    pub fn start_replay(&self, call: i64, which: String) {
        let inbox = self.0.clone();
        work::start(call, async move { inbox.replay(&which).await });
    }

    /// Counts events.
    pub fn start_stats(&self, call: i64) {
        let inbox = self.0.clone();
        work::start(call, async move { inbox.stats().await });
    }
}

/// The name under which events of a type are stored.
#[uniffi::export]
pub fn inbox_event_type(name: &str) -> Result<String> {
    Ok(tiktokshop_facade::inbox_event_type(name)?)
}
