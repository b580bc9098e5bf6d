//! A search over a long time, split into windows: no result cap ends it, and each item comes once.

use std::collections::{HashSet, VecDeque};
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream;

use crate::catalog::Window;
use crate::check::LATEST;
use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};
use crate::input::Input;
use crate::json::Members;
use crate::pages::{Items, Page, PageOptions, Pages};
use crate::target::Target;
use crate::walk;

/// What time to walk.
#[derive(Debug, Clone, Default)]
pub struct WindowOptions {
    /// The first second, since 1970.
    pub from: i64,
    /// The second after the last.
    pub to: i64,
    /// How long a window is; as the catalogue suggests where it is not set.
    pub step: Option<Duration>,
    /// How the pages of each window are walked. `limit` counts the items of all windows; `token` is not used.
    pub page: PageOptions,
}

impl WindowOptions {
    /// The time from the first second to the one after the last.
    pub fn new(from: i64, to: i64) -> WindowOptions {
        WindowOptions { from, to, ..WindowOptions::default() }
    }
}

/// Walks all windows, oldest first.
pub(crate) fn walk(client: Client, operation: String, input: Input, options: WindowOptions) -> Items {
    match Split::new(client, operation, input, options) {
        Ok(split) => Items::from_stream(stream::unfold(split, |mut split| async move {
            let item = Box::pin(split.next()).await?;
            Some((item, split))
        })),
        Err(error) => Items::failed(error),
    }
}

struct Split {
    client: Client,
    operation: String,
    input: Input,
    page: PageOptions,
    window: Window,
    cap: Option<u64>,
    /// Halves that are still to be walked, the next one last.
    open: Vec<(i64, i64)>,
    /// What comes after them.
    ahead: Cut,
    current: Option<((i64, i64), Pages)>,
    ready: VecDeque<Bytes>,
    seen: Seen,
    left: u64,
}

impl Split {
    fn new(client: Client, operation: String, input: Input, options: WindowOptions) -> Result<Split> {
        let version = options.page.call.version.as_deref();
        let target = Target::operation(&operation, version, client.scope.version_limit.as_deref())?;
        let known = target.known.and_then(|known| Some((known.window?, known.paging?)));
        let Some((window, paging)) = known else {
            return Err(target
                .refuse("this search cannot be split by time")
                .with_hint("Use pages() or items()."));
        };
        if options.to < options.from {
            return Err(target
                .refuse(format!("the window ends at {}, before it begins at {}", options.to, options.from)));
        }
        if options.to > LATEST {
            return Err(target
                .refuse(format!("the window ends at {}, after the year 5000", options.to))
                .with_hint("Times are in seconds since 1970; this looks like milliseconds."));
        }
        let seconds = |step: Duration| i64::try_from(step.as_secs()).unwrap_or(i64::MAX);
        let step = options.step.map_or(i64::from(window.days) * 86_400, seconds).max(1);
        Ok(Split {
            client,
            operation: target.label,
            input,
            left: options.page.limit.unwrap_or(u64::MAX),
            page: PageOptions { limit: None, token: None, ..options.page },
            window,
            cap: (paging.cap > 0).then_some(u64::from(paging.cap)),
            open: Vec::new(),
            ahead: Cut { from: options.from, to: options.to, step },
            current: None,
            ready: VecDeque::new(),
            seen: Seen::default(),
        })
    }

    async fn next(&mut self) -> Option<Result<Bytes>> {
        while self.left > 0 {
            if let Some(item) = self.ready.pop_front() {
                self.left -= 1;
                return Some(Ok(item));
            }
            match self.fill().await {
                Ok(true) => {}
                Ok(false) => return None,
                Err(error) => {
                    self.left = 0;
                    return Some(Err(error));
                }
            }
        }
        None
    }

    /// Reads one more page; `false` when all windows are walked.
    async fn fill(&mut self) -> Result<bool> {
        if self.current.is_none() {
            let Some(window) = self.open.pop().or_else(|| self.ahead.next()) else { return Ok(false) };
            self.current = Some((window, self.pages(window)));
        }
        let Some((window, pages)) = &mut self.current else { return Ok(false) };
        let window = *window;
        match pages.next().await {
            None => {
                self.seen.turn(window.1);
                self.current = None;
            }
            Some(Ok(page)) if self.is_too_much(&page) && is_divisible(window) => self.halve(window),
            Some(Ok(page)) => self.take(page),
            Some(Err(error)) if walk::is_cap(&error) && is_divisible(window) => self.halve(window),
            Some(Err(error)) if walk::is_cap(&error) => return Err(too_dense(&error, window)),
            Some(Err(error)) => return Err(error),
        }
        Ok(true)
    }

    fn pages(&self, (from, to): (i64, i64)) -> Pages {
        // `_le` counts the last second in, `_lt` does not.
        let last = if self.window.to.ends_with("_le") { to - 1 } else { to };
        let mut input = self.input.clone();
        for (name, value) in [(self.window.from, from), (self.window.to, last)] {
            input.query.remove(name);
            match &mut input.body {
                Some(serde_json::Value::Object(body)) => body.insert(name.to_owned(), value.into()),
                _ => input.params.insert(name.to_owned(), value.into()),
            };
        }
        self.client.pages(&self.operation, input, self.page.clone())
    }

    /// A first page that counts more than the platform hands out: no use to walk to the cap.
    fn is_too_much(&self, page: &Page) -> bool {
        self.cap.is_some_and(|cap| page.number == 1 && page.total.is_some_and(|total| total > cap))
    }

    fn halve(&mut self, (from, to): (i64, i64)) {
        let middle = from + to.saturating_sub(from) / 2;
        self.seen.hold(to);
        self.open.push((middle, to));
        self.open.push((from, middle));
        self.current = None;
    }

    fn take(&mut self, page: Page) {
        for item in page.items {
            let id = Members::of(&item).text(self.window.id);
            if id.is_none_or(|id| self.seen.insert(id)) {
                self.ready.push_back(item);
            }
        }
    }
}

/// Which items were handed out. An item keeps its time, so only the window before can hold it too: what is older is
/// forgotten, and memory stays flat. Of a window that was halved after some of its items were handed out, all is
/// remembered until its halves are walked.
#[derive(Default)]
struct Seen {
    now: HashSet<String>,
    before: HashSet<String>,
    /// Until the walk is here, nothing is forgotten.
    held_until: i64,
}

impl Seen {
    fn insert(&mut self, id: String) -> bool {
        !self.before.contains(&id) && self.now.insert(id)
    }

    fn hold(&mut self, until: i64) {
        if !self.now.is_empty() {
            self.held_until = self.held_until.max(until);
        }
    }

    /// At the end of a window. Of windows without items nothing is remembered, so they do not push out what is.
    fn turn(&mut self, end: i64) {
        if !self.now.is_empty() && end >= self.held_until {
            self.before = std::mem::take(&mut self.now);
        }
    }
}

/// Windows of `step` seconds, the oldest first.
struct Cut {
    from: i64,
    to: i64,
    step: i64,
}

impl Iterator for Cut {
    type Item = (i64, i64);

    fn next(&mut self) -> Option<(i64, i64)> {
        if self.from >= self.to {
            return None;
        }
        let start = self.from;
        self.from = start.saturating_add(self.step).min(self.to);
        Some((start, self.from))
    }
}

fn is_divisible((from, to): (i64, i64)) -> bool {
    to.saturating_sub(from) > 1
}

fn too_dense(error: &Error, (from, to): (i64, i64)) -> Error {
    let detail = format!("even the window from {from} to {to} has more results than the platform hands out");
    Error::new(ErrorKind::Paging, detail)
        .with_operation(error.operation().unwrap_or_default())
        .with_request_id(error.request_id().map(str::to_owned))
        .with_hint("Add a filter, a status for example, and walk once for each of its values.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_is_cut_without_gaps() {
        let cut = |from, to, step| Cut { from, to, step }.collect::<Vec<_>>();
        assert_eq!(cut(0, 10, 4), [(0, 4), (4, 8), (8, 10)]);
        assert_eq!(cut(0, 4, 4), [(0, 4)]);
        assert!(cut(5, 5, 4).is_empty());
    }

    #[test]
    fn items_of_the_window_before_are_remembered() {
        let mut seen = Seen::default();
        assert!(seen.insert("1".into()));
        assert!(!seen.insert("1".into()));
        seen.turn(10);
        assert!(!seen.insert("1".into()));
        assert!(seen.insert("2".into()));
        seen.turn(20);
        seen.turn(30);
        assert!(!seen.insert("2".into()), "an empty window pushes nothing out");
        assert!(seen.insert("1".into()));
    }
}
