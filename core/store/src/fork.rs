//! Forks. A child inherits SQLite's list of locks, but not the locks themselves. It would believe itself safe and
//! delete the write-ahead log that its parent uses, and what is written afterwards would be lost. So no file may be
//! open while a process forks. Connections to PostgreSQL are closed, too: a child would keep those of its parent open, and
//! the database would believe that a parent that was killed is still there.

use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, TryLockError, Weak};
use std::time::Duration;

use async_trait::async_trait;
use tiktokshop_core::hint;
use tiktokshop_core::{Error, ErrorKind, Result};
use tokio::sync::watch;

use crate::threads;

/// Closes all stores of this process, files and connections to databases, until the returned value is dropped. Operations under way are finished
/// first, and new ones wait; afterwards the stores are opened again when they are next needed.
///
/// A program that forks calls this before each fork, and opens its stores again in the child, in a new runtime: a
/// store of the parent returns an error there. Without this call, a child that opens a
/// file that its parent had open gets an error, never a damaged file. The Python package does all this by itself;
/// processes that are started as programs (`std::process::Command`) do not need it.
///
/// ```no_run
/// # async fn example() -> tiktokshop_core::Result<()> {
/// let paused = tiktokshop_store::pause(std::time::Duration::from_secs(15)).await?;
/// // fork here
/// drop(paused); // in the parent; in the child this does nothing
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// `Store`, retryable, if an operation is still under way after `patience`. Then nothing is held up.
pub async fn pause(patience: Duration) -> Result<Paused> {
    let paused = Paused::new();
    match tokio::time::timeout(patience, paused.gate.close()).await {
        Ok(()) => Ok(paused),
        Err(_) => {
            Err(Error::new(ErrorKind::Store, "the token store is in use: it could not be closed in time")
                .with_retryable(true)
                .with_hint(&hint::FORK_LATER))
        }
    }
}

/// While it exists, no store of this process is open.
#[must_use]
pub struct Paused {
    gate: &'static Gate,
}

impl Paused {
    fn new() -> Paused {
        let gate = Gate::of_this_process();
        gate.traffic.send_modify(|traffic| traffic.pauses += 1);
        Paused { gate }
    }
}

impl Drop for Paused {
    fn drop(&mut self) {
        // The waiting tasks of the parent do not exist in the child, whose own gate is open.
        if self.gate.pid == std::process::id() {
            self.gate.traffic.send_modify(|traffic| traffic.pauses -= 1);
        }
    }
}

impl std::fmt::Debug for Paused {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Paused").finish_non_exhaustive()
    }
}

/// What is closed before a fork, and opened again when it is next needed.
#[async_trait]
pub(crate) trait Rests: Send + Sync {
    /// Closes it.
    async fn rest(&self);
}

/// A file that is open, or about to be.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct FileId {
    pub(crate) device: u64,
    pub(crate) number: u64,
}

/// The uses of stores in one process.
pub(crate) struct Gate {
    pid: u32,
    traffic: watch::Sender<Traffic>,
    stores: Mutex<Vec<Weak<dyn Rests>>>,
    files: Mutex<OpenFiles>,
    /// The gate of a child: of its parents' gates, only the lists of open files are looked at.
    child: OnceLock<Box<Gate>>,
}

static FIRST: OnceLock<Gate> = OnceLock::new();

#[derive(Default)]
struct Traffic {
    under_way: usize,
    pauses: usize,
}

/// The files that are open in this process. Only the holder of the lock touches a store's files directly, since closing
/// a file releases all locks that this process has on it, SQLite's included.
#[derive(Default)]
pub(crate) struct OpenFiles(Vec<Weak<FileId>>);

impl OpenFiles {
    pub(crate) fn has(&self, file: &FileId) -> bool {
        self.0.iter().any(|known| known.upgrade().is_some_and(|known| *known == *file))
    }

    /// Counts a file as open until the returned value is dropped.
    pub(crate) fn add(&mut self, file: FileId) -> Arc<FileId> {
        self.0.retain(|known| known.strong_count() > 0);
        let file = Arc::new(file);
        self.0.push(Arc::downgrade(&file));
        file
    }
}

/// While it exists, the process does not fork.
pub(crate) struct Passage {
    gate: &'static Gate,
}

impl Gate {
    /// Each process has its own: the locks in its parent's gate may be held by threads that do not exist here.
    pub(crate) fn of_this_process() -> &'static Gate {
        let pid = std::process::id();
        let mut gate = FIRST.get_or_init(|| Gate::new(pid));
        while gate.pid != pid {
            gate = gate.child.get_or_init(|| Box::new(Gate::new(pid)));
        }
        gate
    }

    fn new(pid: u32) -> Gate {
        Gate {
            pid,
            traffic: watch::Sender::default(),
            stores: Mutex::default(),
            files: Mutex::default(),
            child: OnceLock::new(),
        }
    }

    /// Waits while the process is about to fork.
    pub(crate) async fn enter(&'static self) -> Passage {
        let mut changes = self.traffic.subscribe();
        loop {
            if let Some(passage) = self.try_enter() {
                return passage;
            }
            // The sender is never dropped.
            let _ = changes.wait_for(|traffic| traffic.pauses == 0).await;
        }
    }

    fn try_enter(&'static self) -> Option<Passage> {
        let mut entered = false;
        self.traffic.send_if_modified(|traffic| {
            entered = traffic.pauses == 0;
            traffic.under_way += usize::from(entered);
            false
        });
        entered.then(|| Passage { gate: self })
    }

    /// For what does not wait: a connection that is already being closed.
    pub(crate) fn push_through(&'static self) -> Passage {
        self.traffic.send_modify(|traffic| traffic.under_way += 1);
        Passage { gate: self }
    }

    async fn close(&self) {
        let mut changes = self.traffic.subscribe();
        let _ = changes.wait_for(|traffic| traffic.under_way == 0).await;
        let stores: Vec<_> = held(&self.stores).iter().filter_map(Weak::upgrade).collect();
        for store in stores {
            store.rest().await;
        }
        // A store that was dropped in the meantime closes by itself.
        let _ = changes.wait_for(|traffic| traffic.under_way == 0).await;
        threads::ended().await;
    }

    /// What must be closed before a fork.
    pub(crate) fn register(&self, store: Weak<dyn Rests>) {
        let mut stores = held(&self.stores);
        stores.retain(|known| known.strong_count() > 0);
        stores.push(store);
    }

    pub(crate) fn files(&self) -> MutexGuard<'_, OpenFiles> {
        held(&self.files)
    }

    /// Whether a parent process, or one of its parents, had the file open when it forked.
    pub(crate) fn inherited(&self, file: &FileId) -> bool {
        let mut gate = FIRST.get();
        while let Some(parent) = gate.filter(|gate| gate.pid != self.pid) {
            if parent.had_open(file) {
                return true;
            }
            gate = parent.child.get().map(Box::as_ref);
        }
        false
    }

    /// If a list cannot be read, because the thread that held its lock is gone, the worst is assumed.
    fn had_open(&self, file: &FileId) -> bool {
        match self.files.try_lock() {
            Ok(files) => files.has(file),
            Err(TryLockError::Poisoned(files)) => files.into_inner().has(file),
            Err(TryLockError::WouldBlock) => true,
        }
    }
}

impl Drop for Passage {
    fn drop(&mut self) {
        if self.gate.pid == std::process::id() {
            self.gate.traffic.send_modify(|traffic| traffic.under_way -= 1);
        }
    }
}

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
