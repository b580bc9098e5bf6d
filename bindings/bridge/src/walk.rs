//! Walks over pages and through time, one step for each question of the binding.

use std::sync::Arc;

use bytes::Bytes;
use futures_util::StreamExt;
use futures_util::stream::ReadyChunks;
use tiktokshop_core::{Error, ErrorKind};
use tokio::sync::Mutex;

use crate::client::{Client, read_input};
use crate::failure::{Failure, Result};
use crate::reply::Reply;

/// One page of a walk.
#[derive(Debug, Clone)]
pub struct PageReply {
    /// The answer it came in.
    pub reply: Reply,
    /// How many of its items belong to the walk: fewer than it has where a limit ends it. Nulls do not count.
    pub count: usize,
    /// Where the next page begins; `None` on the last one.
    pub next_token: Option<String>,
    /// How many items there are on all pages, where the platform says it.
    pub total: Option<u64>,
}

/// A walk between its steps. A step takes it out: one that is cancelled drops it, and the request that is under way with
/// it, where it was working. It must not be dropped by whoever lets go of the walk, on a thread without a runtime.
type Slot<T> = Arc<Mutex<Option<T>>>;

fn slot<T>(walk: T) -> Slot<T> {
    Arc::new(Mutex::new(Some(walk)))
}

fn broken_off() -> Failure {
    Failure(
        Error::new(ErrorKind::Paging, "a step of this walk was cancelled, which ended it")
            .with_hint("Begin a new walk, at the token of the last page that came."),
    )
}

/// A walk over pages. Steps wait for each other; clones walk the same walk.
#[derive(Clone)]
pub struct Pages {
    client: Client,
    walk: Slot<tiktokshop_core::Pages>,
}

/// A walk through time, whose items come in pieces.
#[derive(Clone)]
pub struct Items {
    client: Client,
    walk: Slot<TimeWalk>,
}

struct TimeWalk {
    chunks: ReadyChunks<tiktokshop_core::Items>,
    /// A failure that came behind items, told when those are taken.
    failed: Option<Error>,
}

/// Some items of a walk through time.
#[derive(Debug, Clone)]
pub struct Chunk {
    /// A JSON array.
    pub items: Bytes,
}

/// So many items cross over at once at most.
const CHUNK: usize = 100;

impl Client {
    /// A walk over the pages of a search or list. Besides what a call takes: `page_size`, `limit` (items), `token`.
    pub fn pages(&self, operation: &str, input: &str) -> Result<Pages> {
        let (input, options) = read_input(input)?.pages()?;
        let walk = self.core.pages(operation, input, options);
        Ok(Pages { client: self.clone(), walk: slot(walk) })
    }

    /// A walk through time over a search: `from` and `to` in Unix seconds, `step` in seconds, `limit` in items.
    pub fn windows(&self, operation: &str, input: &str) -> Result<Items> {
        let (input, options) = read_input(input)?.windows()?;
        let walk = self.core.windows(operation, input, options);
        let walk = TimeWalk { chunks: walk.ready_chunks(CHUNK), failed: None };
        Ok(Items { client: self.clone(), walk: slot(walk) })
    }
}

impl Pages {
    /// The next page; `None` after the last. After a failure the walk has ended.
    pub async fn next(&self) -> Result<Option<PageReply>> {
        self.client.ready().await?;
        let mut slot = self.walk.lock().await;
        let mut walk = slot.take().ok_or_else(broken_off)?;
        let page = walk.next().await;
        *slot = Some(walk);
        let Some(page) = page.transpose()? else { return Ok(None) };
        Ok(Some(PageReply {
            count: page.items.len(),
            next_token: page.next_token,
            total: page.total,
            reply: page.outcome.into(),
        }))
    }
}

impl Items {
    /// The next items, as many as are there without another request; `None` after the last.
    pub async fn next(&self) -> Result<Option<Chunk>> {
        self.client.ready().await?;
        let mut slot = self.walk.lock().await;
        let mut walk = slot.take().ok_or_else(broken_off)?;
        let chunk = walk.next().await;
        *slot = Some(walk);
        chunk
    }
}

impl TimeWalk {
    async fn next(&mut self) -> Result<Option<Chunk>> {
        if let Some(error) = self.failed.take() {
            return Err(error.into());
        }
        let Some(chunk) = self.chunks.next().await else { return Ok(None) };
        let mut items = Vec::with_capacity(chunk.len());
        for item in chunk {
            match item {
                Ok(item) => items.push(item),
                Err(error) => self.failed = Some(error),
            }
        }
        match self.failed.take_if(|_| items.is_empty()) {
            Some(error) => Err(error.into()),
            None => Ok(Some(Chunk { items: array_of(&items) })),
        }
    }
}

fn array_of(items: &[Bytes]) -> Bytes {
    let mut array = Vec::with_capacity(items.iter().map(|item| item.len() + 1).sum::<usize>() + 2);
    array.push(b'[');
    for (place, item) in items.iter().enumerate() {
        if place > 0 {
            array.push(b',');
        }
        array.extend_from_slice(item);
    }
    array.push(b']');
    array.into()
}
