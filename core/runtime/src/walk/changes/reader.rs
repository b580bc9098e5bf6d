//! Reads a span of time, oldest first, so that nothing that changes meanwhile is missed.

use crate::clock::{Clock as _, SystemClock};

use super::kind::ChangeKind;
use super::page::{self, Item};
use crate::call::input::{CallOptions, Input};
use crate::context::Context;
use crate::error::Result;
use crate::walk::pages::{Page, PageOptions, Pages};
use crate::walk::step;

/// Into how many windows one with too many items is cut at most.
const MOST_PIECES: i64 = 16;
/// How often a second with more items than a page is read again until nothing new is found.
const MOST_PASSES: u32 = 4;

pub(super) struct Reader {
    context: Context,
    kind: &'static ChangeKind,
    call: CallOptions,
    page_size: Option<u32>,
    /// The windows that are still to be read, the next one last. Without gaps.
    open: Vec<(i64, i64)>,
    second: Option<Second>,
}

/// A second with more items than a page, or a window whose first page is empty: page tokens are followed.
struct Second {
    pages: Pages,
    passes: u32,
    found: bool,
}

/// What was read at once.
pub(super) struct Read {
    /// By time.
    pub(super) items: Vec<Item>,
    /// Everything before this second was read.
    pub(super) until: i64,
}

impl Reader {
    pub(super) fn new(
        context: Context,
        kind: &'static ChangeKind,
        call: CallOptions,
        page_size: Option<u32>,
        window: (i64, i64),
    ) -> Reader {
        let open = if window.0 < window.1 { vec![window] } else { Vec::new() };
        Reader { context, kind, call, page_size, open, second: None }
    }

    /// Reads one more page; `None` when all is read.
    pub(super) async fn next(&mut self) -> Result<Option<Read>> {
        loop {
            let Some(&window) = self.open.last() else { return Ok(None) };
            let read =
                if self.second.is_some() { self.go_on(window).await } else { self.begin(window).await };
            if let Some(read) = read? {
                return Ok(Some(read));
            }
        }
    }

    /// Says whether the last page held anything that was not known. A second is read until nothing is.
    pub(super) fn was_new(&mut self) {
        if let Some(second) = &mut self.second {
            second.found = true;
        }
    }

    /// The first page of a window. `None` if the window was cut.
    async fn begin(&mut self, window: (i64, i64)) -> Result<Option<Read>> {
        let read_at = now_ms();
        let mut pages = self.pages(window);
        let page = match pages.next().await {
            None => return Ok(Some(self.end(window, Vec::new()))),
            Some(Err(error)) if step::is_cap(&error) && is_divisible(window) => {
                self.cut(window, MOST_PIECES);
                return Ok(None);
            }
            Some(page) => page?,
        };
        let items = page::items(self.kind, &page, read_at)?;
        if page.next_page_token.is_none() {
            return Ok(Some(self.end(window, items)));
        }
        if items.is_empty() {
            // Of such a page no time is known: its tokens are followed.
            self.second = Some(Second { pages, passes: 1, found: false });
            return Ok(None);
        }
        if self.kind.sorted && page::is_in_order(&items, window) {
            return Ok(self.read_on(window, items));
        }
        if is_divisible(window) {
            self.cut(window, pieces(&page));
            return Ok(None);
        }
        self.second = Some(Second { pages, passes: 1, found: false });
        Ok(Some(Read { items, until: window.0 }))
    }

    /// After a page of a sorted search: the rest begins at the time of its last item, of which some may be on it already.
    fn read_on(&mut self, window: (i64, i64), items: Vec<Item>) -> Option<Read> {
        let last = items.last().map_or(window.0, |item| item.time);
        if last == window.0 {
            return self.single_out(window, items);
        }
        self.open.pop();
        self.open.push((last, window.1));
        Some(Read { items, until: last })
    }

    /// A whole page of the window's first second: it is read for itself.
    fn single_out(&mut self, window: (i64, i64), items: Vec<Item>) -> Option<Read> {
        if is_divisible(window) {
            self.open.pop();
            self.open.extend([(window.0 + 1, window.1), (window.0, window.0 + 1)]);
            return None;
        }
        self.second = Some(Second { pages: self.pages(window), passes: 0, found: true });
        Some(Read { items, until: window.0 })
    }

    /// The next page of a second. At its end it is read again if it held anything new: what changed meanwhile has left it, and
    /// the rest may have moved to a page that was read before.
    async fn go_on(&mut self, window: (i64, i64)) -> Result<Option<Read>> {
        let read_at = now_ms();
        let Some(second) = &mut self.second else { return Ok(None) };
        let page = second.pages.next().await.transpose();
        if let Some(page) = page.inspect_err(|_| self.second = None)? {
            return Ok(Some(Read { items: page::items(self.kind, &page, read_at)?, until: window.0 }));
        }
        let Some(second) = &mut self.second else { return Ok(None) };
        if second.found && second.passes < MOST_PASSES {
            let passes = second.passes + 1;
            self.second = Some(Second { pages: self.pages(window), passes, found: false });
            return Ok(None);
        }
        self.second = None;
        Ok(Some(self.end(window, Vec::new())))
    }

    fn end(&mut self, window: (i64, i64), mut items: Vec<Item>) -> Read {
        self.open.pop();
        items.sort_by_key(|item| item.time);
        Read { items, until: window.1 }
    }

    fn cut(&mut self, (from, to): (i64, i64), pieces: i64) {
        self.open.pop();
        let step = ((to - from) / pieces).max(1);
        let starts = (0..pieces).map(|piece| from + piece * step).take_while(|start| *start < to);
        let starts: Vec<_> = starts.collect();
        let ends = starts.iter().skip(1).copied().chain([to]);
        let windows: Vec<_> = starts.iter().copied().zip(ends).collect();
        self.open.extend(windows.into_iter().rev());
    }

    fn pages(&self, (from, to): (i64, i64)) -> Pages {
        // `_le` includes the last second, `_lt` does not.
        let last = if self.kind.to.ends_with("_le") { to - 1 } else { to };
        let mut input = Input::new().with(self.kind.from, from).with(self.kind.to, last);
        if self.kind.sorted {
            input = input.with("sort_field", self.kind.time).with("sort_order", "ASC");
        }
        let options =
            PageOptions { call: self.call.clone(), page_size: self.page_size, ..PageOptions::default() };
        Pages::new(self.context.clone(), self.kind.operation.to_owned(), input, options)
    }
}

/// As many windows as the items fit into, with some room, if the platform says how many there are.
fn pieces(page: &Page) -> i64 {
    let size = i64::try_from(page.items.len()).unwrap_or(1).max(1);
    let total = page.total.and_then(|total| i64::try_from(total).ok()).unwrap_or(0);
    (total.saturating_mul(3) / size.saturating_mul(2)).clamp(2, MOST_PIECES)
}

fn is_divisible((from, to): (i64, i64)) -> bool {
    to - from > 1
}

/// The time of a request: of two responses, the later one counts.
fn now_ms() -> i64 {
    SystemClock.now_millis()
}
