//! A lease: the exclusive right to do something for a limited time.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// A lease as the store granted it.
///
/// It expires by itself, so a process that dies does not block the others. A process that was merely slow may still
/// believe that it holds one: `fencing` grows with each grant of the same key, so the older holder can be told apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lease {
    /// What is leased.
    pub key: String,
    /// Who holds it; unique per attempt, not per machine.
    pub holder: String,
    /// Grows with each grant of this key.
    pub fencing: i64,
    /// Until when it is safe, in Unix seconds by the store's clock; the last second still counts.
    pub expires_at: i64,
}

/// What a store keeps of one key's leases: the whole logic of [`Leases`](super::Leases), without I/O, for stores that read
/// and write values. It must be read, changed and written in one step that nothing else can come between.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeaseRow {
    holder: String,
    fencing: i64,
    expires_at: i64,
    /// The seconds for which it was last granted.
    ttl: i64,
}

impl Default for LeaseRow {
    /// A key that was never leased.
    fn default() -> LeaseRow {
        LeaseRow { holder: String::new(), fencing: 0, expires_at: i64::MIN, ttl: 0 }
    }
}

impl LeaseRow {
    /// Grants a lease; `None` while another holder has it. Write the row in both cases.
    pub fn acquire(&mut self, key: &str, holder: &str, ttl: Duration, now: i64) -> Option<Lease> {
        if self.expires_at >= now {
            // Granted while the clock was ahead: it expires as if it had been granted just now.
            self.expires_at = self.expires_at.min(now.saturating_add(self.ttl));
            return None;
        }
        holder.clone_into(&mut self.holder);
        self.fencing += 1;
        Some(self.last(key, ttl, now))
    }

    /// Extends a lease; `None` if another holder has taken it over.
    pub fn renew(&mut self, lease: &Lease, ttl: Duration, now: i64) -> Option<Lease> {
        self.is_held_by(lease).then(|| self.last(&lease.key, ttl, now))
    }

    /// Releases a lease; `false` if it was no longer held. Keep the row: the fencing number must keep growing.
    pub fn release(&mut self, lease: &Lease) -> bool {
        let held = self.is_held_by(lease);
        if held {
            self.holder.clear();
            self.expires_at = i64::MIN;
        }
        held
    }

    fn last(&mut self, key: &str, ttl: Duration, now: i64) -> Lease {
        self.expires_at = expiry(now, ttl);
        self.ttl = self.expires_at.saturating_sub(now);
        let LeaseRow { holder, fencing, expires_at, .. } = self.clone();
        Lease { key: key.to_owned(), holder, fencing, expires_at }
    }

    fn is_held_by(&self, lease: &Lease) -> bool {
        self.holder == lease.holder && self.fencing == lease.fencing
    }
}

/// When something that begins at `now` and lasts for `ttl` expires, Unix seconds. A part of a second counts as a whole one.
pub fn expiry(now: i64, ttl: Duration) -> i64 {
    let seconds = ttl.as_secs().saturating_add(u64::from(ttl.subsec_nanos() > 0));
    now.saturating_add(i64::try_from(seconds).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TTL: Duration = Duration::from_secs(30);

    #[test]
    fn a_row_that_was_written_and_read_is_the_same_lease() {
        let mut row = LeaseRow::default();
        let lease = row.acquire("k", "one", TTL, 100).unwrap();
        let mut read: LeaseRow = serde_json::from_value(serde_json::to_value(&row).unwrap()).unwrap();
        assert_eq!(read.acquire("k", "two", TTL, 130), None, "the last second still counts");
        assert_eq!(read.renew(&lease, TTL, 110).unwrap().expires_at, 140);
        assert!(read.release(&lease) && !read.release(&lease));
        assert_eq!(read.acquire("k", "two", TTL, 110).unwrap().fencing, 2);
        assert_eq!(read.renew(&lease, TTL, 110), None);
    }

    #[test]
    fn a_lease_from_a_clock_that_was_ahead_ends_in_time() {
        let mut row = LeaseRow::default();
        let lease = row.acquire("k", "one", TTL, 1_000_000).unwrap();
        assert_eq!(row.acquire("k", "two", TTL, 100), None);
        assert_eq!(row.acquire("k", "two", TTL, 131).map(|lease| lease.fencing), Some(lease.fencing + 1));
    }

    #[test]
    fn a_part_of_a_second_counts_as_a_whole_one() {
        assert_eq!(expiry(5, Duration::from_millis(1)), 6);
        assert_eq!(expiry(5, Duration::from_secs(2)), 7);
        assert_eq!(expiry(5, Duration::MAX), i64::MAX);
    }
}
