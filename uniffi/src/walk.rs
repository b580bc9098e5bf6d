//! Walks over pages and through time.

use std::sync::Arc;

use tiktokshop_facade::Pages;

use crate::direct::PAGES;
use crate::numbered::Numbered;
use crate::work;

/// A walk.
#[derive(uniffi::Object)]
pub struct NativePages {
    core: Pages,
    number: Numbered<Pages>,
}

impl NativePages {
    pub(crate) fn new(core: Pages) -> Arc<NativePages> {
        Arc::new(NativePages { number: PAGES.enter(core.clone()), core })
    }
}

#[uniffi::export]
impl NativePages {
    /// Names it to the functions of [`direct`](crate::direct).
    pub fn number(&self) -> i64 {
        self.number.number()
    }

    /// The next page: a response, or a text that is nothing after the last.
    pub fn start_next(&self, call: i64) {
        let pages = self.core.clone();
        work::start(call, async move { pages.next().await });
    }
}
