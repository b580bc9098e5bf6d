//! Walks, one step for each question.

use napi::bindgen_prelude::*;
use napi_derive::napi;

use crate::answer::Answer;
use crate::cancel::{Cancel, unless_cancelled};

/// A walk over pages, or through time.
#[napi]
pub struct Pages {
    bridge: tiktokshop_bridge::Pages,
}

#[napi]
impl Pages {
    /// The next page; nothing after the last.
    #[napi]
    pub fn next<'env>(&self, env: &'env Env, cancel: Option<&Cancel>) -> Result<PromiseRaw<'env, Answer>> {
        let bridge = self.bridge.clone();
        env.spawn_future(unless_cancelled(cancel, async move { bridge.next().await }))
    }
}

impl From<tiktokshop_bridge::Pages> for Pages {
    fn from(bridge: tiktokshop_bridge::Pages) -> Pages {
        Pages { bridge }
    }
}
