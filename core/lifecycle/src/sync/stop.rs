//! A wish to stop, that work looks at between two steps.

use tokio::sync::watch;

/// Tells that work is to stop.
#[derive(Debug)]
pub(super) struct Stopper(watch::Sender<bool>);

/// Hears of it.
#[derive(Debug, Clone)]
pub(super) struct Stop(watch::Receiver<bool>);

impl Stopper {
    pub(super) fn new() -> (Stopper, Stop) {
        let (sender, receiver) = watch::channel(false);
        (Stopper(sender), Stop(receiver))
    }

    pub(super) fn ask(&self) {
        self.0.send_replace(true);
    }

    /// Waits until nobody is left who could hear: the work has ended, however it did.
    pub(super) async fn unheard(&self) {
        self.0.closed().await;
    }
}

impl Stop {
    /// Also true if nobody is left who could ask.
    pub(super) fn is_asked(&self) -> bool {
        *self.0.borrow() || self.0.has_changed().is_err()
    }

    pub(super) async fn asked(&mut self) {
        let _ = self.0.wait_for(|asked| *asked).await;
    }
}
