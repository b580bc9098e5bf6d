//! What can be kept of events that the store refused together: it is halved, and the halves are tried, until those that are refused
//! stand alone.

use std::ops::Range;

use tiktokshop_core::{Error, Result};

use super::store::Kept;

/// Of how many events, each alone, the failure raises the question whether it is the store that fails.
const SUSPICIOUS: usize = 3;

/// What became of a batch so far.
pub(super) struct Salvage {
    results: Vec<Option<Result<Kept>>>,
    /// What is still to be tried, the first at the end.
    parts: Vec<Range<usize>>,
    /// What was refused while it seemed that the store fails: tried again once it has shown that it works.
    doubtful: Vec<(Range<usize>, Error)>,
    refused: usize,
    works: bool,
}

impl Salvage {
    /// Of so many events, which were refused together.
    pub(super) fn new(count: usize) -> Salvage {
        let results = std::iter::repeat_with(|| None).take(count).collect();
        let mut new = Salvage { results, parts: Vec::new(), doubtful: Vec::new(), refused: 0, works: false };
        new.split(&(0..count));
        new
    }

    /// The events to try next, together; `None` at the end.
    pub(super) fn next(&mut self) -> Option<Range<usize>> {
        if self.parts.is_empty() && self.works {
            let doubtful = std::mem::take(&mut self.doubtful);
            doubtful.iter().rev().for_each(|(part, _)| self.split(part));
        }
        self.parts.pop()
    }

    /// Notes what the store said about them.
    pub(super) fn note(&mut self, part: Range<usize>, said: Result<Vec<Kept>>) {
        match said {
            Ok(kept) => {
                self.works = true;
                for (place, kept) in self.results[part].iter_mut().zip(kept) {
                    *place = Some(Ok(kept));
                }
            }
            Err(error) if part.len() == 1 => {
                self.refused += 1;
                self.refuse(part, &error);
            }
            // The store is away, and has tried for as long as it does: the parts would wait as long again, each.
            Err(error) if error.retryable() => self.refuse(part, &error),
            Err(_) if self.works || self.refused < SUSPICIOUS => self.split(&part),
            Err(error) => self.doubtful.push((part, error)),
        }
    }

    /// One result for each event. If the store never worked, what was not tried alone failed for the same reason.
    pub(super) fn results(mut self) -> impl Iterator<Item = Result<Kept>> {
        for (part, error) in std::mem::take(&mut self.doubtful) {
            self.refuse(part, &error);
        }
        self.results.into_iter().flatten()
    }

    fn split(&mut self, part: &Range<usize>) {
        let middle = part.start + part.len() / 2;
        let halves = [middle..part.end, part.start..middle];
        self.parts.extend(halves.into_iter().filter(|half| !half.is_empty()));
    }

    fn refuse(&mut self, part: Range<usize>, error: &Error) {
        for place in &mut self.results[part] {
            *place = Some(Err(alike(error)));
        }
    }
}

/// The same error for another event.
fn alike(error: &Error) -> Error {
    let same = Error::new(error.kind(), error.detail()).with_retryable(error.retryable());
    match error.hint_facts() {
        Some(hint) => same.with_hint(hint.clone()),
        None => same,
    }
}
