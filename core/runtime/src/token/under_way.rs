//! Counts the refreshes of the whole process that were sent and are not saved yet, since its end waits for them.
//!
//! Everything here is an atomic number, not a lock: it is read while the process ends, and after a fork, when a lock
//! may be held by a thread that no longer exists.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::clock::ENDLESS;

/// The process (upper half) and how many of its refreshes are under way (lower half).
static COUNT: AtomicU64 = AtomicU64::new(0);
/// The process that has begun to end, and sends no refresh any more.
static ENDING: AtomicU32 = AtomicU32::new(0);
/// How long the end may wait, in milliseconds: the longest that any manager asked for.
static WAIT: AtomicU64 = AtomicU64::new(0);
/// Until when the end waits. Set once, so that several exit handlers (a binding's, the C library's) wait no longer than
/// one.
static UNTIL: OnceLock<Instant> = OnceLock::new();

/// How often the exiting process checks whether the refreshes are over.
const LOOK: Duration = Duration::from_millis(2);

/// One refresh, from before it is sent until its outcome is in the store.
pub(super) struct UnderWay {
    process: u32,
}

impl UnderWay {
    /// Counts a refresh; `None` if the process has begun to end and nothing may be sent any more.
    pub(super) fn enter(exit_wait: Duration) -> Option<UnderWay> {
        hook();
        WAIT.fetch_max(u64::try_from(exit_wait.as_millis()).unwrap_or(u64::MAX), Ordering::SeqCst);
        let process = std::process::id();
        update(|count| Some(pack(process, number(count, process) + 1)));
        let entered = UnderWay { process };
        (ENDING.load(Ordering::SeqCst) != process).then_some(entered)
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        let process = self.process;
        update(|count| Some(pack(process, number(count, process).checked_sub(1)?)));
    }
}

/// Begins the end of this process: no further refresh is sent, and this waits, `slice` at most, for those that were.
/// Returns whether the wait is over, because none is under way or because the time is up
/// ([`ManagerOptions::exit_wait`](super::ManagerOptions::exit_wait)).
///
/// The end of `main` and `std::process::exit` wait by themselves. If a process ends in another way, call this
/// repeatedly until it returns `true`.
pub fn finish_refreshes(slice: Duration) -> bool {
    let process = std::process::id();
    ENDING.store(process, Ordering::SeqCst);
    let began = Instant::now();
    let until = *UNTIL.get_or_init(|| later(began, Duration::from_millis(WAIT.load(Ordering::SeqCst))));
    let end_of_slice = later(began, slice);
    loop {
        let now = Instant::now();
        if number(COUNT.load(Ordering::SeqCst), process) == 0 || now >= until {
            return true;
        }
        if now >= end_of_slice {
            return false;
        }
        std::thread::sleep(LOOK);
    }
}

/// Whether this process has sent refreshes whose outcome is not in the store yet.
pub fn refreshes_under_way() -> bool {
    number(COUNT.load(Ordering::SeqCst), std::process::id()) > 0
}

/// Waits for the refreshes that this process has sent, as long as its end would, without beginning that end. Returns
/// whether none is under way any more.
pub async fn refreshes_over() -> bool {
    let until = later(Instant::now(), Duration::from_millis(WAIT.load(Ordering::SeqCst)));
    while refreshes_under_way() {
        if Instant::now() >= until {
            return false;
        }
        tokio::time::sleep(LOOK).await;
    }
    true
}

fn later(now: Instant, wait: Duration) -> Instant {
    now + wait.min(ENDLESS)
}

fn update(change: impl Fn(u64) -> Option<u64>) {
    // `Err` means that there was nothing to change.
    let _ = COUNT.fetch_update(Ordering::SeqCst, Ordering::SeqCst, change);
}

fn pack(process: u32, number: u32) -> u64 {
    u64::from(process) << 32 | u64::from(number)
}

/// The count of this process. A forked child starts from zero, since it has none of its parent's threads.
fn number(count: u64, process: u32) -> u32 {
    let [counted_process, number] = [(count >> 32) as u32, count as u32];
    if counted_process == process { number } else { 0 }
}

/// Makes the end of `main`, and `exit`, wait.
fn hook() {
    static HOOKED: AtomicBool = AtomicBool::new(false);
    if !HOOKED.swap(true, Ordering::SeqCst) {
        at_exit();
    }
}

#[allow(unsafe_code)]
fn at_exit() {
    unsafe extern "C" {
        fn atexit(call: extern "C" fn()) -> i32;
    }
    extern "C" fn wait() {
        finish_refreshes(ENDLESS);
    }
    // SAFETY: `atexit` belongs to the C library, on which Rust's standard library is built; it may be called at any
    // time and from any thread. `wait` lives as long as the program, does not unwind, and uses only atomics, the time
    // and sleep.
    let refused = unsafe { atexit(wait) };
    if refused != 0 {
        tracing::warn!("the end of this process will not wait for token refreshes");
    }
}
