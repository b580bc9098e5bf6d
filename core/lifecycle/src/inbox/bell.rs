//! Tells those who wait for events that there are new ones.

use std::time::Duration;

use tokio::sync::watch;

/// Rings when events were kept: in this process and, if the store can tell, in another one (see
/// [`Inbox::bell`](super::Inbox::bell)). Cheap to clone; clones are the same bell.
#[derive(Debug, Clone)]
pub struct Bell(watch::Sender<u64>);

impl Default for Bell {
    fn default() -> Bell {
        Bell(watch::Sender::new(0))
    }
}

impl Bell {
    /// Wakes everybody who listens.
    pub fn ring(&self) {
        self.0.send_modify(|rings| *rings = rings.wrapping_add(1));
    }

    /// Somebody who listens from now on.
    pub fn listen(&self) -> Ear {
        Ear(self.0.subscribe())
    }
}

/// Hears a [`Bell`].
#[derive(Debug, Clone)]
pub struct Ear(watch::Receiver<u64>);

impl Ear {
    /// Returns when the bell has rung since the last time, or when this time has passed: for events that no bell told of.
    pub async fn heard(&mut self, patience: Duration) {
        let rung = tokio::time::timeout(patience, self.0.changed()).await;
        if matches!(rung, Ok(Err(_))) {
            // The bell is gone. Nothing will ring any more, so this must not return at once each time.
            tokio::time::sleep(patience).await;
        }
    }
}
