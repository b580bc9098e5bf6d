//! Walks over pages and through time, one step for each request of the binding.

use std::sync::Arc;

use tiktokshop_core::hint;
use tiktokshop_core::{Error, ErrorKind, Page};
use tokio::sync::Mutex;

use crate::client::{Client, read_input};
use crate::failure::{Failure, Result};
use crate::response::Response;

/// One page of a walk.
#[derive(Debug, Clone)]
pub struct PageResponse {
    /// The response it came in. Its `data` has only the items of the walk, if a limit or an earlier walk removed
    /// others.
    pub response: Response,
    /// Whether `data` has fewer items than the response.
    pub is_cut: bool,
    /// The dotted path of its items in `data`.
    pub path: &'static str,
    /// How many of its items belong to the walk. Nulls do not count.
    pub count: usize,
    /// Where to continue after the items of this page; `None` if nothing follows.
    pub next_page_token: Option<String>,
    /// How many items there are on all pages, if the platform says so.
    pub total: Option<u64>,
}

impl From<Page> for PageResponse {
    fn from(page: Page) -> PageResponse {
        let is_cut = page.is_cut();
        let (data, path) = (page.data(), page.path());
        let mut response = Response::from(page.response);
        if is_cut {
            response.object = None;
            response.data = data;
        }
        PageResponse {
            is_cut,
            path,
            count: page.items.len(),
            next_page_token: page.next_page_token,
            total: page.total,
            response,
        }
    }
}

/// A walk over pages. Steps wait for each other; clones share the same walk.
#[derive(Clone)]
pub struct Pages {
    client: Client,
    walk: Arc<Mutex<Walk>>,
}

/// A walk between its steps. A step takes it out: a step that is cancelled drops it, together with its request, on the
/// runtime where it ran. It must not be dropped together with the walk's last handle, on a thread without a runtime.
struct Walk {
    pages: Option<tiktokshop_core::Pages>,
    /// Where it continues after the last page that was returned.
    place: Option<String>,
}

impl Client {
    /// A walk over the pages of a search or list. In addition to what a call takes: `page_size`, `limit` (items) and
    /// `page_token`.
    pub fn pages(&self, operation: &str, input: &str) -> Result<Pages> {
        let (input, options) = read_input(input)?.pages()?;
        let place = options.page_token.clone();
        Ok(self.walk(self.core.pages(operation, input, options), place))
    }

    /// A walk through time over the pages of a search. In addition to what a walk over pages takes: `from` and `to` in
    /// Unix seconds, and `step` in seconds.
    pub fn windows(&self, operation: &str, input: &str) -> Result<Pages> {
        let (input, options) = read_input(input)?.windows()?;
        let place = options.page.page_token.clone();
        Ok(self.walk(self.core.window_pages(operation, input, options), place))
    }

    fn walk(&self, pages: tiktokshop_core::Pages, place: Option<String>) -> Pages {
        Pages { client: self.clone(), walk: Arc::new(Mutex::new(Walk { pages: Some(pages), place })) }
    }
}

impl Pages {
    /// The next page; `None` after the last. After a failure the walk has ended.
    pub async fn next(&self) -> Result<Option<PageResponse>> {
        self.client.ready().await?;
        let mut walk = self.walk.lock().await;
        let mut pages = walk.pages.take().ok_or_else(|| broken_off(walk.place.clone()))?;
        let page = pages.next().await;
        walk.pages = Some(pages);
        let Some(page) = page.transpose()? else { return Ok(None) };
        walk.place.clone_from(&page.next_page_token);
        Ok(Some(page.into()))
    }
}

fn broken_off(place: Option<String>) -> Failure {
    Failure(
        Error::new(ErrorKind::Paging, "a step of this walk was cancelled, which ended it")
            .with_hint(&hint::NEW_WALK)
            .with_next_page_token(place),
    )
}
