//! Walks, one step for each question.

use napi::bindgen_prelude::*;
use napi_derive::napi;

use crate::cancel::{Cancel, unless_cancelled};
use crate::response::NativeResponse;

/// A walk over pages, or through time.
#[napi]
pub struct Pages {
    facade: tiktokshop_facade::Pages,
}

#[napi]
impl Pages {
    /// The next page; nothing after the last.
    #[napi]
    pub fn next<'env>(
        &self,
        env: &'env Env,
        cancel: Option<&Cancel>,
    ) -> Result<PromiseRaw<'env, NativeResponse>> {
        let facade = self.facade.clone();
        env.spawn_future(unless_cancelled(cancel, async move { facade.next().await }))
    }
}

impl From<tiktokshop_facade::Pages> for Pages {
    fn from(facade: tiktokshop_facade::Pages) -> Pages {
        Pages { facade }
    }
}
