//! Walking pages, as streams: of pages, and of the items in them.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{self, Poll};

use bytes::Bytes;
use futures_core::Stream;
use futures_util::stream::{self, StreamExt};

use crate::call::input::{CallOptions, Input};
use crate::call::response::Response;
use crate::context::Context;
use crate::error::Result;
use crate::json::Members;
use crate::walk::step::Walk;

/// How pages are walked.
#[derive(Debug, Clone, Default)]
pub struct PageOptions {
    /// The options of each call.
    pub call: CallOptions,
    /// The number of items per page. Default: as many as the platform allows.
    pub page_size: Option<u32>,
    /// The maximum number of items to walk. The last page is cut there, and its `next_page_token` leads to the first
    /// item that was cut off.
    pub limit: Option<u64>,
    /// Where to continue: the [`Page::next_page_token`] of an earlier walk with the same parameters, or the
    /// [`next_page_token`](crate::Error::next_page_token) of the error that ended it.
    pub page_token: Option<String>,
}

/// One page.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Page {
    /// The whole response that it came in.
    pub response: Response,
    /// The JSON text of each item that belongs to the walk: without those that a limit cut off, and without those that
    /// an earlier walk, which this one continues, already returned.
    pub items: Vec<Bytes>,
    /// Where to continue after the items of this page; `None` if nothing follows. It is the platform's own token,
    /// number or offset. If a limit ended the walk inside the page, or the walk goes through time, it is a text of this
    /// library that begins with `resume1.`: it names the page, the operation with its version, and the items that were
    /// already returned, by their ids.
    ///
    /// With it nothing is skipped, even if the page has changed in the meantime. Items are returned twice only if they
    /// have no id and changed, or if the platform moved them to another page or window.
    pub next_page_token: Option<String>,
    /// How many items there are on all pages, if the platform says so; in a walk through time, in this window.
    pub total: Option<u64>,
    /// 1 for the first page of this walk.
    pub number: u64,
    /// The token, number or offset with which it was requested; `None` for the first.
    pub(crate) asked: Option<String>,
    /// The path of its items in `data`.
    pub(crate) path: &'static str,
    /// Whether the response has items that do not belong to the walk.
    pub(crate) is_cut: bool,
}

impl Page {
    /// The JSON text of `data` with only the items of the walk. It is that of the response, except for a page that was
    /// cut.
    pub fn data(&self) -> Bytes {
        let whole = self.response.data();
        if !self.is_cut {
            return whole;
        }
        self.with_own_items(&whole).unwrap_or(whole)
    }

    /// Whether the response has items that do not belong to the walk, so that [`data`](Page::data) differs.
    pub fn is_cut(&self) -> bool {
        self.is_cut
    }

    /// The dotted path of the items in `data`: versions of an operation may differ in it.
    pub fn path(&self) -> &'static str {
        self.path
    }

    fn with_own_items(&self, data: &Bytes) -> Option<Bytes> {
        let members = Members::of(data);
        let list = members.find(self.path)?;
        let begin = (list.as_ptr() as usize).checked_sub(data.as_ptr() as usize)?;
        let (before, after) = (data.get(..begin)?, data.get(begin + list.len()..)?);
        Some([before, b"[", &self.items.join(&b","[..]), b"]", after].concat().into())
    }
}

/// Pages, one after the other, as a [`Stream`]. It ends after an error.
pub struct Pages(Pin<Box<dyn Stream<Item = Result<Page>> + Send>>);

impl Pages {
    pub(crate) fn new(context: Context, operation: String, input: Input, options: PageOptions) -> Pages {
        let walk = Walk::new(context, operation, input, options);
        Pages::from_stream(stream::unfold(walk, |mut walk| async move {
            let page = Box::pin(walk.next()).await?;
            Some((page, walk))
        }))
    }

    pub(crate) fn from_stream(stream: impl Stream<Item = Result<Page>> + Send + 'static) -> Pages {
        // Whoever asks again after the end gets `None` again, not a panic.
        Pages(Box::pin(stream.fuse()))
    }

    /// The next page; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<Page>> {
        self.0.next().await
    }
}

impl Stream for Pages {
    type Item = Result<Page>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut task::Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
    }
}

impl fmt::Debug for Pages {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Pages")
    }
}

/// Items, one after the other, as a [`Stream`] of JSON text. It ends after an error.
pub struct Items(Pin<Box<dyn Stream<Item = Result<Bytes>> + Send>>);

impl From<Pages> for Items {
    fn from(pages: Pages) -> Items {
        let state = (pages, VecDeque::new());
        let items = stream::unfold(state, |(mut pages, mut items)| async move {
            loop {
                if let Some(item) = items.pop_front() {
                    return Some((Ok(item), (pages, items)));
                }
                match pages.next().await? {
                    Ok(page) => items = page.items.into(),
                    Err(error) => return Some((Err(error), (pages, items))),
                }
            }
        });
        Items(Box::pin(items.fuse()))
    }
}

impl Items {
    /// The next item; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<Bytes>> {
        self.0.next().await
    }
}

impl Stream for Items {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut task::Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
    }
}

impl fmt::Debug for Items {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Items")
    }
}
