//! Walks over pages and through time.

use tiktokshop_facade::Pages;

use crate::work;

/// A walk.
#[derive(uniffi::Object)]
pub struct NativePages(pub(crate) Pages);

#[uniffi::export]
impl NativePages {
    /// The next page: a response, or a text that is nothing after the last.
    pub fn start_next(&self, call: i64) {
        let pages = self.0.clone();
        work::start(call, async move { pages.next().await });
    }
}
