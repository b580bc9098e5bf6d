//! What has changed since a time, or since a cursor: each change once, none lost.
//!
//! No page after the first of a window is asked for where that can be avoided, since items that change while pages are read
//! leave the window, and the rest moves up behind the reader. A search that sorts by time is read on from the time of its last
//! item; one that does not is cut into windows that fit a page.

mod cursor;
mod kind;
mod page;
mod reader;
mod seen;
mod walk;

pub use kind::{ChangeKind, Deleted, Detail, Lookup, Parts};
pub use walk::{Change, ChangeBatch, Changes};

pub use crate::generated::options::ChangeOptions;
