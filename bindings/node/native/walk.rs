//! Walks, one step for each question.

use napi::bindgen_prelude::*;
use napi_derive::napi;

use crate::answer::{Answer, Said};
use crate::cancel::{Cancel, unless_cancelled};

/// A walk over pages.
#[napi]
pub struct Pages {
    bridge: tiktokshop_bridge::Pages,
}

/// A walk through time.
#[napi]
pub struct Items {
    bridge: tiktokshop_bridge::Items,
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

#[napi]
impl Items {
    /// The next items as a JSON array; nothing after the last.
    #[napi]
    pub fn next<'env>(&self, env: &'env Env, cancel: Option<&Cancel>) -> Result<PromiseRaw<'env, Said>> {
        let bridge = self.bridge.clone();
        let work = async move {
            let chunk = bridge.next().await?;
            Ok(chunk.map(|chunk| {
                let text = String::from_utf8_lossy(&chunk.items);
                tiktokshop_bridge::quote_big_integers(&text).into_owned()
            }))
        };
        env.spawn_future(unless_cancelled(cancel, work))
    }
}

impl From<tiktokshop_bridge::Pages> for Pages {
    fn from(bridge: tiktokshop_bridge::Pages) -> Pages {
        Pages { bridge }
    }
}

impl From<tiktokshop_bridge::Items> for Items {
    fn from(bridge: tiktokshop_bridge::Items) -> Items {
        Items { bridge }
    }
}
