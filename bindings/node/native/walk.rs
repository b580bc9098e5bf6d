//! Walks, one step for each question.

use napi::bindgen_prelude::*;
use napi_derive::napi;
use tiktokshop_facade::{quote_big_integers, whole_characters};

use crate::cancel::{Cancel, unless_cancelled};
use crate::promised::promise;
use crate::response::{NativeResponse, Said};

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
        promise(env, unless_cancelled(cancel, async move { facade.next().await }))
    }
}

impl From<tiktokshop_facade::Pages> for Pages {
    fn from(facade: tiktokshop_facade::Pages) -> Pages {
        Pages { facade }
    }
}

/// A walk from change to change.
#[napi]
pub struct Changes {
    facade: tiktokshop_facade::Changes,
}

#[napi]
impl Changes {
    /// The changes of the next page as JSON text that `JSON.parse` reads without loss; nothing after the last.
    #[napi]
    pub fn next<'env>(&self, env: &'env Env, cancel: Option<&Cancel>) -> Result<PromiseRaw<'env, Said>> {
        let facade = self.facade.clone();
        let work = async move { Ok(facade.next().await?.map(|text| exact(&text))) };
        promise(env, unless_cancelled(cancel, work))
    }

    /// Where a later walk continues, between two steps.
    #[napi]
    pub fn cursor(&self) -> Option<String> {
        self.facade.cursor()
    }
}

fn exact(text: &str) -> String {
    quote_big_integers(&whole_characters(text)).into_owned()
}

impl From<tiktokshop_facade::Changes> for Changes {
    fn from(facade: tiktokshop_facade::Changes) -> Changes {
        Changes { facade }
    }
}
