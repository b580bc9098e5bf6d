//! Notes where brackets, colons and commas are while a text is scanned, as deep as responses are read.

use super::outline::{Outline, closed_after, place};

/// A response is `{"data": {"orders": [{...}]}}`: its items are separated at depth 3, their fields at this one, and
/// nothing is looked up deeper.
const DEEPEST: usize = 4;
/// Without the fields of items.
const ITEMS: usize = 3;

/// The maximum number of marks below the outermost bracket. A text with more is scanned again when needed.
pub(super) const MOST: usize = 1 << 16;

/// An outline that is being written.
pub(super) struct Marker {
    pub(super) marks: Vec<u64>,
    /// The marks of the brackets that are open, as far as they have one.
    opened: Vec<usize>,
    /// Brackets inside of more than so many, themselves included, are not marked, nor is what is in them.
    pub(super) deepest: usize,
}

impl Marker {
    /// For a text of so many bytes.
    pub(super) fn new(bytes: usize) -> Marker {
        Marker {
            marks: Vec::with_capacity(MOST.min(bytes / 24)),
            opened: Vec::with_capacity(DEEPEST),
            deepest: DEEPEST,
        }
    }

    pub(super) fn finish(self) -> Outline {
        Outline { marks: self.marks }
    }

    /// The mark of a place, which is among those from `first` on.
    pub(super) fn find(&self, at: usize, first: usize) -> usize {
        first + self.marks[first..].partition_point(|mark| place(*mark) < at)
    }

    #[inline(always)]
    pub(super) fn open(&mut self, mark: usize) {
        self.opened.push(mark);
    }

    /// The bracket that was opened last closes at this mark.
    #[inline(always)]
    pub(super) fn close(&mut self, mark: usize) {
        if let Some(opened) = self.opened.pop() {
            self.marks[opened] = closed_after(self.marks[opened], mark - opened);
        }
    }

    #[inline(always)]
    pub(super) fn limit(&mut self, json: &[u8]) {
        if self.marks.len() > MOST {
            self.give_up(json);
        }
    }

    /// Forgets the fields of items, then all but what is outermost.
    #[cold]
    fn give_up(&mut self, json: &[u8]) {
        while self.marks.len() > MOST && self.deepest > 1 {
            self.deepest = if self.deepest > ITEMS { ITEMS } else { 1 };
            self.opened.clear();
            let marks = std::mem::take(&mut self.marks);
            self.mark_again(marks.into_iter().map(place), json);
        }
    }

    /// Marks those of some places that are not too deep.
    fn mark_again(&mut self, places: impl Iterator<Item = usize>, json: &[u8]) {
        let mut depth = 0;
        for place in places {
            let (is_open, is_close) =
                (matches!(json[place], b'{' | b'['), matches!(json[place], b'}' | b']'));
            depth += usize::from(is_open);
            if depth <= self.deepest {
                let mark = self.marks.len();
                self.marks.push(place as u64);
                match (is_open, is_close) {
                    (true, _) => self.open(mark),
                    (_, true) => self.close(mark),
                    _ => {}
                }
            }
            depth -= usize::from(is_close);
        }
    }
}
