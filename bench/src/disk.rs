//! The disk on which the stores are measured: how many small writes it makes durable per second, one after the other. No
//! store commits more often than that; it can only put more into each commit.

use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::time::{Duration, Instant};

use crate::load::{Rate, rate};

/// How long it is measured.
const TURN: Duration = Duration::from_secs(2);
/// What is written each time, in bytes: a page of a database.
const PAGE: usize = 4096;
/// After so many pages the file is written from its beginning again, as a write-ahead log is.
const PAGES: u64 = 1000;

/// Writes a page and waits until it is on disk, again and again.
pub fn writes() -> Rate {
    let folder = tempfile::tempdir().expect("a folder");
    let mut file = File::create(folder.path().join("log")).expect("a file");
    let (begun, page, mut times) = (Instant::now(), [7; PAGE], Vec::new());
    while begun.elapsed() < TURN {
        let sent = Instant::now();
        if (times.len() as u64).is_multiple_of(PAGES) {
            file.seek(SeekFrom::Start(0)).expect("the beginning");
        }
        file.write_all(&page).expect("a page");
        file.sync_all().expect("a page on disk");
        times.push(sent.elapsed());
    }
    rate(times, begun.elapsed())
}
