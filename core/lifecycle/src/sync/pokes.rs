//! Wishes to be copied soon, from whoever learns that something has changed.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Notify;

use super::worker::SyncTarget;

/// Wishes that a [`SyncJob`](super::SyncJob) copies something before its time. Cheap to clone; all clones are the same. They
/// outlive a job: what was wished for while none ran is heard by the next one.
#[derive(Debug, Clone, Default)]
pub struct Pokes(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    wishes: Mutex<Wishes>,
    bell: Notify,
}

/// What was wished for since the job looked last.
#[derive(Debug, Default)]
pub(super) struct Wishes {
    /// There is a hint that something has changed.
    pub(super) targets: BTreeSet<SyncTarget>,
    /// Apps and shops that can be copied now, or can be again.
    pub(super) shops: BTreeSet<(String, String)>,
    /// Changes of any shop may have been missed.
    pub(super) all: bool,
}

impl Pokes {
    /// Asks for the changes of one shop and kind, because there is a hint that there are some. One whose copying fails keeps
    /// its pause.
    pub fn target(&self, target: SyncTarget) {
        self.wish(|wishes| wishes.targets.insert(target));
    }

    /// Asks for the changes of a shop that was authorized just now. What failed before is tried again at once.
    pub fn shop(&self, app_key: impl Into<String>, shop_id: impl Into<String>) {
        self.wish(|wishes| wishes.shops.insert((app_key.into(), shop_id.into())));
    }

    /// Asks for the changes of all shops, because hints may have been missed.
    pub fn all(&self) {
        self.wish(|wishes| std::mem::replace(&mut wishes.all, true));
    }

    fn wish(&self, wish: impl FnOnce(&mut Wishes) -> bool) {
        wish(&mut self.0.wishes.lock().unwrap_or_else(PoisonError::into_inner));
        self.0.bell.notify_one();
    }

    /// Waits until there is a wish.
    pub(super) async fn heard(&self) {
        self.0.bell.notified().await;
    }

    pub(super) fn take(&self) -> Wishes {
        std::mem::take(&mut *self.0.wishes.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
