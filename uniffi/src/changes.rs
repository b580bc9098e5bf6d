//! Walks over what has changed.

use tiktokshop_facade::Changes;

use crate::work;

/// A walk.
#[derive(uniffi::Object)]
pub struct NativeChanges(pub(crate) Changes);

#[uniffi::export]
impl NativeChanges {
    /// The changes of the next page that has any, as a JSON list; nothing after the last.
    pub fn start_next(&self, call: i64) {
        let changes = self.0.clone();
        work::start(call, async move { changes.next().await });
    }

    /// Where a later walk continues.
    pub fn cursor(&self) -> Option<String> {
        self.0.cursor()
    }
}
