//! The brackets that are open.

/// How many are open, and whether each is an object's.
#[derive(Default)]
pub(super) struct Nesting {
    /// A bit for each, the innermost lowest.
    kinds: u64,
    pub(super) count: usize,
    /// The kinds of those further out, 64 in each.
    outer: Vec<u64>,
    /// The maximum number.
    pub(super) most: usize,
    /// How often an outermost one was closed.
    closed: usize,
}

impl Nesting {
    /// Whether the innermost one is an object's.
    #[inline(always)]
    pub(super) fn is_object(&self) -> bool {
        self.kinds & 1 != 0
    }

    /// Whether one outermost bracket was opened and closed.
    pub(super) fn is_whole(&self) -> bool {
        self.count == 0 && self.closed == 1
    }

    #[inline(always)]
    pub(super) fn open(&mut self, is_object: bool) {
        if self.count.is_multiple_of(64) {
            self.put_away();
        }
        self.kinds = self.kinds << 1 | u64::from(is_object);
        self.count += 1;
        self.most = self.most.max(self.count);
    }

    /// `None` if none is open, or one of the other kind.
    #[inline(always)]
    pub(super) fn close(&mut self, is_object: bool) -> Option<()> {
        if self.count == 0 || is_object != self.is_object() {
            return None;
        }
        self.kinds >>= 1;
        self.count -= 1;
        if self.count.is_multiple_of(64) {
            self.fetch();
        }
        Some(())
    }

    #[cold]
    fn put_away(&mut self) {
        if self.count > 0 {
            self.outer.push(self.kinds);
        }
    }

    #[cold]
    fn fetch(&mut self) {
        self.kinds = self.outer.pop().unwrap_or_default();
        self.closed += usize::from(self.count == 0);
    }
}
