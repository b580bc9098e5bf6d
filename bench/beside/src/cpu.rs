//! The CPU time of a process, without its servers.

use std::fs;
use std::time::Duration;

use crate::server::THREAD;

/// The CPU time used so far by all threads except the servers'; nothing if the system does not report it.
pub fn used() -> Duration {
    used_by("self")
}

/// The same of another process, by its number.
pub fn used_by(process: &str) -> Duration {
    let Ok(threads) = fs::read_dir(format!("/proc/{process}/task")) else { return Duration::ZERO };
    threads.flatten().filter_map(|thread| of_thread(&thread.path())).sum()
}

fn of_thread(thread: &std::path::Path) -> Option<Duration> {
    let name = fs::read_to_string(thread.join("comm")).ok()?;
    if name.trim_end() == THREAD {
        return None;
    }
    let figures = fs::read_to_string(thread.join("schedstat")).ok()?;
    let nanoseconds = figures.split_whitespace().next()?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds))
}
