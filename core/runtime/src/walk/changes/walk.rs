//! The stream of changes.

use std::collections::VecDeque;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use futures_util::stream;

use super::cursor::Cursor;
use super::kind::ChangeKind;
use super::page::Item;
use super::reader::Reader;
use super::seen::Seen;
use crate::clock::Clock;
use crate::context::Context;
use crate::error::Result;
use crate::generated::options::ChangeOptions;

/// For how long before a walk's end everything is read again by the next walk: the platform may list a change late.
const OVERLAP: Duration = Duration::from_secs(600);
/// Nothing on the platform is older: 2016, in Unix seconds.
const BEGINNING: i64 = 1_451_606_400;

/// A change: the state of a thing that is new, or differs from the one that was returned before.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// What changed.
    pub kind: &'static ChangeKind,
    /// Its id.
    pub id: String,
    /// When the platform changed it last, in Unix seconds; for a statement, its day.
    pub update_time: i64,
    /// Whether it is deleted.
    pub deleted: bool,
    /// The platform's JSON.
    pub body: Bytes,
    /// When it was requested, in Unix milliseconds by this machine's clock.
    pub read_at: i64,
}

/// Changes that were read at once, and the cursor after the last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeBatch {
    /// The changes, by time.
    pub changes: Vec<Change>,
    /// Where to continue after them.
    pub cursor: String,
}

/// Changes, oldest first, until now. After an error, [`cursor`](Changes::cursor) still says where to continue.
pub struct Changes {
    kind: &'static ChangeKind,
    shop: Option<String>,
    reader: Reader,
    seen: Seen,
    queue: VecDeque<Item>,
    /// Everything before this second was returned.
    place: i64,
    /// Where `place` goes once the queue is empty.
    until: i64,
    /// The next walk begins here at the latest.
    settled: i64,
    is_over: bool,
}

impl Changes {
    pub(crate) fn new(
        context: Context,
        kind: &'static ChangeKind,
        options: ChangeOptions,
    ) -> Result<Changes> {
        let shop = context.scope.shop_id.clone();
        let cursor =
            options.cursor.as_deref().map(|text| Cursor::read(text, kind, shop.as_deref())).transpose()?;
        let (from, seen) =
            cursor.map_or((options.since, Seen::default()), |cursor| (cursor.from, cursor.seen));
        let from = from.max(BEGINNING);
        let to = options.until.unwrap_or_else(|| context.shared.clock.now() + 1).max(from);
        let again = Duration::from_secs(u64::from(kind.again_days) * 86_400);
        let overlap = options.overlap.unwrap_or(OVERLAP).max(again);
        let overlap = i64::try_from(overlap.as_secs()).unwrap_or(i64::MAX);
        let reader = Reader::new(context, kind, options.call, options.page_size, (from, to));
        Ok(Changes {
            kind,
            shop,
            reader,
            seen,
            queue: VecDeque::new(),
            place: from,
            until: from,
            settled: to.saturating_sub(overlap),
            is_over: false,
        })
    }

    /// The kind.
    pub fn kind(&self) -> &'static ChangeKind {
        self.kind
    }

    /// Everything that changed before this second, in Unix seconds, was returned.
    pub fn place(&self) -> i64 {
        self.place
    }

    /// The next change; `None` after the last, and after an error.
    pub async fn next(&mut self) -> Option<Result<Change>> {
        loop {
            if let Some(change) = self.pop() {
                return Some(Ok(change));
            }
            match self.read().await {
                Ok(true) => {}
                Ok(false) => return None,
                Err(error) => {
                    self.is_over = true;
                    return Some(Err(error));
                }
            }
        }
    }

    /// The changes of the next page that has any; `None` after the last, and after an error.
    pub async fn next_batch(&mut self) -> Option<Result<ChangeBatch>> {
        let first = match self.next().await? {
            Ok(first) => first,
            Err(error) => return Some(Err(error)),
        };
        let mut changes = vec![first];
        while let Some(change) = self.pop() {
            changes.push(change);
        }
        Some(Ok(ChangeBatch { changes, cursor: self.cursor() }))
    }

    /// The same, each change with the cursor after it.
    pub async fn next_page(&mut self) -> Option<Result<Vec<(Change, String)>>> {
        let mut next = match self.next().await? {
            Ok(first) => Some(first),
            Err(error) => return Some(Err(error)),
        };
        let mut page = Vec::new();
        while let Some(change) = next {
            page.push((change, self.cursor()));
            next = self.pop();
        }
        Some(Ok(page))
    }

    /// Where a later walk continues: after the changes that were returned so far. Text to keep; a few hundred bytes while a long
    /// time is caught up with, and 27 bytes more for each change within the overlap at its end.
    pub fn cursor(&self) -> String {
        let from = self.place.min(self.settled).max(BEGINNING);
        let (kind, shop) = (self.kind.name.to_owned(), self.shop.clone());
        // What is left in the queue is not remembered yet.
        Cursor { kind, shop, from, seen: self.seen.clone() }.to_string()
    }

    /// As a stream, each change with the cursor after it.
    pub fn into_stream(self) -> impl Stream<Item = Result<(Change, String)>> + Send {
        stream::unfold(self, |mut changes| async move {
            let change = Box::pin(changes.next()).await?;
            let change = change.map(|change| (change, changes.cursor()));
            Some((change, changes))
        })
    }

    /// The next of the items that were read, if it is a change.
    fn pop(&mut self) -> Option<Change> {
        while let Some(item) = self.queue.pop_front() {
            let is_change = self.seen.is_change(item.mark(), item.time, item.version());
            if self.queue.is_empty() {
                self.advance(self.until);
            } else {
                self.advance(item.time.min(self.until));
            }
            if is_change {
                self.reader.was_new();
                return Some(self.change(item));
            }
        }
        None
    }

    fn advance(&mut self, place: i64) {
        self.place = self.place.max(place);
        self.seen.forget(self.place.min(self.settled));
    }

    fn change(&self, item: Item) -> Change {
        let Item { id, time, deleted, body, read_at } = item;
        Change { kind: self.kind, id, update_time: time, deleted, body, read_at }
    }

    /// Reads on; `false` when all is read.
    async fn read(&mut self) -> Result<bool> {
        if self.is_over {
            return Ok(false);
        }
        let Some(read) = self.reader.next().await? else {
            self.is_over = true;
            return Ok(false);
        };
        self.until = read.until;
        if read.items.is_empty() {
            self.advance(read.until);
        }
        self.queue = read.items.into();
        Ok(true)
    }
}

impl fmt::Debug for Changes {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Changes")
            .field("kind", &self.kind.name)
            .field("place", &self.place)
            .finish_non_exhaustive()
    }
}
