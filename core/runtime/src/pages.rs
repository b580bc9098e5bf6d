//! Walking pages, as streams: of pages, and of the items in them.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use futures_util::stream::{self, StreamExt};

use crate::client::Client;
use crate::error::{Error, Result};
use crate::input::{CallOptions, Input};
use crate::outcome::Outcome;
use crate::walk::Walk;

/// How pages are walked.
#[derive(Debug, Clone, Default)]
pub struct PageOptions {
    /// The options of each call.
    pub call: CallOptions,
    /// How many items a page has; as many as the platform allows where it is not set.
    pub page_size: Option<u32>,
    /// How many items to walk at most. The last page is cut there, and its `next_token` leads to the page after it: to
    /// go on without a gap, take a multiple of `page_size`, or stop reading instead.
    pub limit: Option<u64>,
    /// Where to go on: a [`Page::next_token`] of an earlier walk with the same parameters.
    pub token: Option<String>,
}

/// One page.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Page {
    /// The answer it came in.
    pub outcome: Outcome,
    /// The JSON text of each item.
    pub items: Vec<Bytes>,
    /// Where the next page begins; `None` on the last one.
    pub next_token: Option<String>,
    /// How many items there are on all pages, where the platform says it.
    pub total: Option<u64>,
    /// 1 for the first page of this walk.
    pub number: u64,
}

/// Pages, one after the other, as a [`Stream`]. After an error it ends.
pub struct Pages(Pin<Box<dyn Stream<Item = Result<Page>> + Send>>);

impl Pages {
    pub(crate) fn new(client: Client, operation: String, input: Input, options: PageOptions) -> Pages {
        let walk = Walk::new(client, operation, input, options);
        Pages(Box::pin(stream::unfold(walk, |mut walk| async move {
            let page = Box::pin(walk.next()).await?;
            Some((page, walk))
        })))
    }

    /// The next page; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<Page>> {
        self.0.next().await
    }
}

impl Stream for Pages {
    type Item = Result<Page>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
    }
}

impl fmt::Debug for Pages {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Pages")
    }
}

/// Items, one after the other, as a [`Stream`] of JSON text. After an error it ends.
pub struct Items(Pin<Box<dyn Stream<Item = Result<Bytes>> + Send>>);

impl Items {
    pub(crate) fn new(pages: Pages) -> Items {
        let state = (pages, VecDeque::new());
        Items::from_stream(stream::unfold(state, |(mut pages, mut items)| async move {
            loop {
                if let Some(item) = items.pop_front() {
                    return Some((Ok(item), (pages, items)));
                }
                match pages.next().await? {
                    Ok(page) => items = page.items.into(),
                    Err(error) => return Some((Err(error), (pages, items))),
                }
            }
        }))
    }

    pub(crate) fn from_stream(stream: impl Stream<Item = Result<Bytes>> + Send + 'static) -> Items {
        Items(Box::pin(stream))
    }

    pub(crate) fn failed(error: Error) -> Items {
        Items::from_stream(stream::once(async move { Err(error) }))
    }

    /// The next item; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<Bytes>> {
        self.0.next().await
    }
}

impl Stream for Items {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
    }
}

impl fmt::Debug for Items {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Items")
    }
}
