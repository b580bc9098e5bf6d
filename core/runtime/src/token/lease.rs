//! A lease: the exclusive right to do something for a limited time.

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
