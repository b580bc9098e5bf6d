//! A search over a long time, split into windows: no cap on results ends it, and each item is returned once.

use std::collections::HashSet;
use std::time::Duration;

use futures_util::stream;

use crate::call::input::Input;
use crate::call::target::Target;
use crate::call::validate::LATEST;
use crate::catalog::Window;
use crate::context::Context;
use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::walk::pages::{Page, PageOptions, Pages};
use crate::walk::place::{self, Left, Place};
use crate::walk::step;

/// The time span to walk.
#[derive(Debug, Clone, Default)]
pub struct WindowOptions {
    /// The first second, in Unix time.
    pub from: i64,
    /// The second after the last, in Unix time.
    pub to: i64,
    /// How long a window is. Default: as the catalogue suggests.
    pub step: Option<Duration>,
    /// How the pages of each window are walked. `limit` counts the items of all windows. `page_token` continues where
    /// an earlier walk through time stopped: the rest is walked up to `to`, which may be later than before.
    pub page: PageOptions,
}

impl WindowOptions {
    /// The time from the first second up to, but not including, `to`.
    pub fn new(from: i64, to: i64) -> WindowOptions {
        WindowOptions { from, to, ..WindowOptions::default() }
    }
}

/// Walks the pages of all windows, oldest first.
pub(crate) fn walk(context: Context, operation: String, input: Input, options: WindowOptions) -> Pages {
    // Kept, so that a walk that cannot even begin continues there later.
    let token = options.page.page_token.clone();
    match Split::new(context, operation, input, options) {
        Ok(split) => Pages::from_stream(stream::unfold(split, |mut split| async move {
            let page = Box::pin(split.next()).await?;
            Some((page, split))
        })),
        Err(error) => {
            let error = error.with_next_page_token(token);
            Pages::from_stream(stream::once(async move { Err(error) }))
        }
    }
}

/// The length of a window in seconds.
fn step_of(step: Option<Duration>, window: &Window) -> i64 {
    let seconds = |step: Duration| i64::try_from(step.as_secs()).unwrap_or(i64::MAX);
    step.map_or(i64::from(window.days) * 86_400, seconds).max(1)
}

struct Split {
    context: Context,
    operation: String,
    version: String,
    input: Input,
    page: PageOptions,
    window: Window,
    cap: Option<u64>,
    /// Halves that are still to be walked, the next one last.
    open: Vec<(i64, i64)>,
    /// The windows after them.
    ahead: Cut,
    current: Option<((i64, i64), Pages)>,
    seen: Seen,
    /// The marks of the items of the latest page.
    last: Vec<u64>,
    /// Whether the current window may still be halved, so that all of its items may come again.
    may_be_halved: bool,
    number: u64,
    left: u64,
}

impl Split {
    fn new(context: Context, operation: String, input: Input, options: WindowOptions) -> Result<Split> {
        let version = options.page.call.version.as_deref();
        let target = Target::operation(&operation, version, context.scope.version_limit.as_deref())?;
        let known = target.known.and_then(|known| Some((known.window?, known.paging?)));
        let Some((window, paging)) = known else {
            return Err(target.refuse("this search cannot be split by time").with_hint(&hint::USE_PAGES));
        };
        check_times(&target, options.from, options.to)?;
        let step = step_of(options.step, &window);
        let place = options.page.page_token.as_deref().map(|token| place_of(&target, token)).transpose()?;
        let mut split = Split {
            context,
            operation: target.label.clone(),
            version: target.version.to_string(),
            input,
            left: options.page.limit.unwrap_or(u64::MAX),
            page: PageOptions { limit: None, page_token: None, ..options.page },
            window,
            cap: (paging.cap > 0).then_some(u64::from(paging.cap)),
            open: Vec::new(),
            ahead: Cut { from: options.from, to: options.to, step },
            current: None,
            seen: Seen::default(),
            last: Vec::new(),
            may_be_halved: false,
            number: 0,
        };
        if let Some((place, left)) = place {
            split.resume(&target, place, left)?;
        }
        Ok(split)
    }

    /// Goes to where an earlier walk stopped.
    fn resume(&mut self, target: &Target, place: Place, left: Left) -> Result<()> {
        let whole = self.ahead.from..=self.ahead.to;
        let windows = left.current.iter().chain(&left.open);
        let mut ends = windows.flat_map(|(from, to)| [*from, *to]).chain([left.ahead]);
        if let Some(outside) = ends.find(|time| !whole.contains(time)) {
            let (from, to) = whole.into_inner();
            return Err(target
                .refuse(format!("the page token is at {outside}, outside the window from {from} to {to}"))
                .with_hint(&hint::SAME_WINDOW));
        }
        self.last.clone_from(&place.given);
        self.seen = Seen::of(place.given, left.held_until);
        self.current = left.current.map(|window| (window, self.pages(window, place.page)));
        self.open = left.open;
        self.ahead.from = left.ahead;
        Ok(())
    }

    async fn next(&mut self) -> Option<Result<Page>> {
        if self.left == 0 {
            return None;
        }
        let page = self.step().await.map_err(|error| {
            let page = error.next_page_token().map(str::to_owned);
            error.with_next_page_token(Some(self.place(page)))
        });
        if page.is_err() {
            self.left = 0;
        }
        page.transpose()
    }

    /// Reads one more page; `None` when all windows are walked.
    async fn step(&mut self) -> Result<Option<Page>> {
        loop {
            if self.current.is_none() {
                let Some(window) = self.open.pop().or_else(|| self.ahead.next()) else { return Ok(None) };
                self.current = Some((window, self.pages(window, None)));
            }
            let Some((window, pages)) = &mut self.current else { return Ok(None) };
            let window = *window;
            match pages.next().await {
                None => self.leave(window),
                Some(Ok(page)) if self.is_too_much(&page) && is_divisible(window) => self.halve(window),
                Some(Ok(page)) => return Ok(Some(self.take(window, page))),
                Some(Err(error)) if step::is_cap(&error) && is_divisible(window) => self.halve(window),
                Some(Err(error)) if step::is_cap(&error) => return Err(too_dense(&error, window)),
                Some(Err(error)) => return Err(error),
            }
        }
    }

    fn leave(&mut self, (_, end): (i64, i64)) {
        self.seen.turn(end);
        self.current = None;
    }

    /// Where another walk continues: at this page of the current window. The items of the latest page go along, for
    /// they may come again if items have moved in the meantime.
    fn place(&self, page: Option<String>) -> String {
        let held_until = self.seen.held_until;
        let windows = Left {
            current: self.current.as_ref().map(|(window, _)| *window),
            open: self.open.clone(),
            ahead: self.ahead.from,
            held_until,
        };
        let is_all_needed = held_until.is_some() || (self.may_be_halved && windows.current.is_some());
        let given = if is_all_needed { self.seen.marks() } else { self.last.clone() };
        let place =
            Place { page, windows: Some(windows), given, ..Place::of(&self.operation, &self.version) };
        place.to_string()
    }

    fn pages(&self, (from, to): (i64, i64), token: Option<String>) -> Pages {
        // `_le` includes the last second, `_lt` does not.
        let last = if self.window.to.ends_with("_le") { to - 1 } else { to };
        let mut input = self.input.clone();
        for (name, value) in [(self.window.from, from), (self.window.to, last)] {
            input.query.remove(name);
            match &mut input.body {
                Some(serde_json::Value::Object(body)) => body.insert(name.to_owned(), value.into()),
                _ => input.params.insert(name.to_owned(), value.into()),
            };
        }
        Pages::new(
            self.context.clone(),
            self.operation.clone(),
            input,
            PageOptions { page_token: token, ..self.page.clone() },
        )
    }

    /// Whether a first page counts more than the platform returns: there is no point in walking up to the cap.
    fn is_too_much(&self, page: &Page) -> bool {
        let is_first = page.number == 1 && page.asked.is_none();
        self.cap.is_some_and(|cap| is_first && page.total.is_some_and(|total| total > cap))
    }

    fn halve(&mut self, (from, to): (i64, i64)) {
        let middle = from + to.saturating_sub(from) / 2;
        self.seen.hold(to);
        self.open.push((middle, to));
        self.open.push((from, middle));
        self.current = None;
    }

    /// The page without what was already returned, cut at the limit, with the page token of what follows.
    fn take(&mut self, window: (i64, i64), mut page: Page) -> Page {
        self.number += 1;
        page.number = self.number;
        let came = page.items.len();
        self.may_be_halved = self.cap.is_some() && page.total.is_none();
        let is_full = self.own(&mut page);
        page.is_cut |= page.items.len() < came;
        page.next_page_token = if is_full {
            Some(self.place(page.asked.clone()))
        } else if page.next_page_token.is_some() {
            Some(self.place(page.next_page_token.take()))
        } else {
            self.leave(window);
            self.follows().then(|| self.place(None))
        };
        page
    }

    /// Keeps the items that were not returned before, as many as the limit allows. Returns whether there were more.
    fn own(&mut self, page: &mut Page) -> bool {
        self.last.clear();
        for item in std::mem::take(&mut page.items) {
            let mark = place::mark_of_id(&item, self.window.id);
            let is_new = mark.is_none_or(|mark| !self.seen.holds(mark));
            if is_new && self.left == 0 {
                return true;
            }
            self.last.extend(mark);
            if is_new {
                self.seen.now.extend(mark);
                self.left -= 1;
                page.items.push(item);
            }
        }
        false
    }

    fn follows(&self) -> bool {
        !self.open.is_empty() || self.ahead.from < self.ahead.to
    }
}

fn check_times(target: &Target, from: i64, to: i64) -> Result<()> {
    if to < from {
        return Err(target.refuse(format!("the window ends at {to}, before it begins at {from}")));
    }
    if to > LATEST {
        return Err(target
            .refuse(format!("the window ends at {to}, after the year 5000"))
            .with_hint(&hint::SECONDS_NOT_MILLISECONDS));
    }
    Ok(())
}

fn place_of(target: &Target, token: &str) -> Result<(Place, Left)> {
    let of_pages = || place::of_another_kind(target, "a walk over pages, not through time");
    let mut place = Place::read(token, target)?.ok_or_else(of_pages)?;
    let left = place.windows.take().ok_or_else(of_pages)?;
    Ok((place, left))
}

/// Which items were returned, by their marks. An item keeps its time, so only the window before can hold it, too: older
/// ones are forgotten, and memory stays flat. If a window was halved after some of its items were returned, all of them
/// are remembered until its halves are walked.
#[derive(Default)]
struct Seen {
    now: HashSet<u64>,
    before: HashSet<u64>,
    /// Until the walk has reached this time, nothing is forgotten.
    held_until: Option<i64>,
}

impl Seen {
    /// The items that an earlier walk returned last.
    fn of(given: Vec<u64>, held_until: Option<i64>) -> Seen {
        Seen { now: given.into_iter().collect(), held_until, ..Seen::default() }
    }

    fn holds(&self, mark: u64) -> bool {
        self.before.contains(&mark) || self.now.contains(&mark)
    }

    fn marks(&self) -> Vec<u64> {
        self.now.union(&self.before).copied().collect()
    }

    fn hold(&mut self, until: i64) {
        if !self.now.is_empty() {
            self.held_until = self.held_until.max(Some(until));
        }
    }

    /// Ends a window. A window without items is not remembered, so that it does not displace one that is.
    fn turn(&mut self, end: i64) {
        if !self.now.is_empty() && self.held_until.is_none_or(|until| end >= until) {
            self.before = std::mem::take(&mut self.now);
            self.held_until = None;
        }
    }
}

/// Windows of `step` seconds, oldest first.
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
    let detail = format!("even the window from {from} to {to} has more results than the platform returns");
    Error::new(ErrorKind::Paging, detail)
        .with_operation(error.operation().unwrap_or_default())
        .with_request_id(error.request_id().map(str::to_owned))
        .with_next_page_token(error.next_page_token().map(str::to_owned))
        .with_hint(&hint::ADD_FILTER)
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
        let mut seen = Seen::of(vec![1], None);
        assert!(seen.holds(1));
        seen.turn(10);
        assert!(seen.holds(1));
        seen.now.insert(2);
        seen.turn(20);
        seen.turn(30);
        assert!(seen.holds(2), "an empty window pushes nothing out");
        assert!(!seen.holds(1));
    }

    #[test]
    fn of_a_window_that_was_halved_late_all_is_remembered() {
        let mut seen = Seen::of(vec![1], None);
        seen.hold(20);
        for (end, mark) in [(10, 2), (15, 3)] {
            seen.now.insert(mark);
            seen.turn(end);
        }
        assert!([1, 2, 3].iter().all(|mark| seen.holds(*mark)));
        seen.turn(20);
        assert_eq!((seen.held_until, seen.marks().len()), (None, 3));
    }
}
