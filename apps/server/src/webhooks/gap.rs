//! A time in which webhooks were lost, for now: the store did not work, and the platform delivers them again, hours later perhaps.

use std::sync::atomic::{AtomicBool, Ordering};

/// Whether webhooks could not be kept.
#[derive(Debug, Default)]
pub(crate) struct Gap(AtomicBool);

impl Gap {
    /// A webhook could not be kept. Whether that is the first one after others that could.
    pub(super) fn open(&self) -> bool {
        !self.0.swap(true, Ordering::Relaxed)
    }

    /// One could. Calls `after` if that is the first one after others that could not.
    pub(super) fn close(&self, after: impl FnOnce()) {
        if self.0.load(Ordering::Relaxed) && self.0.swap(false, Ordering::Relaxed) {
            after();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn the_end_of_a_gap_is_told_once() {
        let (gap, told) = (Gap::default(), Cell::new(0));
        let close = || gap.close(|| told.set(told.get() + 1));
        close();
        assert_eq!(told.get(), 0);
        assert!(gap.open());
        assert!(!gap.open(), "one is enough to say in the log");
        close();
        close();
        assert_eq!(told.get(), 1);
    }
}
