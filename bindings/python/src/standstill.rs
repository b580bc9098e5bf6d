//! The threads of a runtime stand still while the process forks. Otherwise the child would inherit, held for ever, what one
//! of them held at that moment: a lock of the standard library or of another crate, or a value that was just being made
//! for the first time.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Handle};

use crate::runtime::WORKERS;

/// Who forks waits no longer than this for the threads.
const PATIENCE: Duration = Duration::from_secs(2);
/// A thread stands no longer than this: a hook of the app's that runs before the same fork may wait for a call.
const ENOUGH: Duration = Duration::from_secs(5);
/// How often it is checked whether a thread is about to begin or to end.
const LOOK: Duration = Duration::from_micros(100);

/// The standstills of one runtime. Threads that fork at the same time share one.
#[derive(Default)]
pub(crate) struct Standstills {
    now: Mutex<Now>,
    changed: Condvar,
    /// The threads of the runtime that have begun and not ended: its workers, and those for work that blocks.
    threads: AtomicUsize,
}

#[derive(Default)]
struct Now {
    /// Which standstill it is: a worker that is asked late does not stand for an earlier one.
    number: u64,
    forks: usize,
    standing: usize,
}

/// While it exists, the workers stand.
pub(crate) struct Standstill(Arc<Standstills>);

impl Standstills {
    /// Counts the threads of a runtime that is being built.
    pub(crate) fn count(self: &Arc<Self>, builder: &mut Builder) {
        let (begun, ended) = (self.clone(), self.clone());
        builder.on_thread_start(move || _ = begun.threads.fetch_add(1, Ordering::Relaxed));
        builder.on_thread_stop(move || _ = ended.threads.fetch_sub(1, Ordering::Relaxed));
    }

    /// Returns when all workers stand, or after a while.
    pub(crate) fn begin(self: &Arc<Self>, handle: &Handle) -> Standstill {
        let give_up = Instant::now() + PATIENCE;
        let mut now = self.now();
        if now.forks == 0 {
            (now.number, now.standing) = (now.number + 1, 0);
            self.ask_workers(handle, now.number);
        }
        now.forks += 1;
        drop(self.changed.wait_timeout_while(now, PATIENCE, |now| now.standing < WORKERS));
        while !self.is_settled() && Instant::now() < give_up {
            std::thread::sleep(LOOK);
        }
        Standstill(self.clone())
    }

    /// A worker that stands takes up no other task, so that each of these finds one of its own.
    fn ask_workers(self: &Arc<Self>, handle: &Handle, number: u64) {
        for _ in 0..WORKERS {
            let standstills = self.clone();
            handle.spawn(async move { standstills.stand(number) });
        }
    }

    fn stand(&self, number: u64) {
        let mut now = self.now();
        if now.number != number || now.forks == 0 {
            return;
        }
        now.standing += 1;
        self.changed.notify_all();
        let goes_on = |now: &mut Now| now.number == number && now.forks > 0;
        let waited = self.changed.wait_timeout_while(now, ENOUGH, goes_on);
        let (mut now, _) = waited.unwrap_or_else(PoisonError::into_inner);
        if now.number == number {
            now.standing -= 1;
        }
    }

    /// Whether no thread is about to begin or to end, when it holds a lock of the standard library. A new thread has the
    /// name of the one that made it.
    #[cfg(target_os = "linux")]
    fn is_settled(&self) -> bool {
        let Ok(threads) = std::fs::read_dir("/proc/self/task") else { return true };
        let names = threads.filter_map(|thread| std::fs::read(thread.ok()?.path().join("comm")).ok());
        names.filter(|name| name.trim_ascii_end() == crate::runtime::NAME.as_bytes()).count()
            == self.threads.load(Ordering::Relaxed)
    }

    /// On other systems, the threads of a process cannot be listed.
    #[cfg(not(target_os = "linux"))]
    fn is_settled(&self) -> bool {
        true
    }

    fn now(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Standstill {
    fn drop(&mut self) {
        self.0.now().forks -= 1;
        self.0.changed.notify_all();
    }
}
