//! The connections that a manager's refreshes go over.

use std::sync::{Arc, OnceLock};

use crate::call::http::{self, HttpOptions};
use crate::error::Result;

/// A pool that exists, or connections of their own, made ready at the first refresh.
#[derive(Clone)]
pub(super) struct Refreshes(Arc<Inner>);

struct Inner {
    options: Option<HttpOptions>,
    http: OnceLock<reqwest::Client>,
}

impl Refreshes {
    /// Over this pool.
    pub(super) fn over(http: reqwest::Client) -> Refreshes {
        Refreshes(Arc::new(Inner { options: None, http: OnceLock::from(http) }))
    }

    /// Over connections of their own.
    pub(super) fn apart(options: HttpOptions) -> Refreshes {
        Refreshes(Arc::new(Inner { options: Some(options), http: OnceLock::new() }))
    }

    pub(super) fn http(&self) -> Result<&reqwest::Client> {
        let Inner { options, http } = &*self.0;
        if let Some(http) = http.get() {
            return Ok(http);
        }
        let made = http::build_unpooled(options.as_ref().unwrap_or(&HttpOptions::default()))?;
        Ok(http.get_or_init(|| made))
    }
}
