//! Forks: a child gets SQLite's account of its locks without the locks. With it, it takes itself for safe, deletes the
//! write-ahead log under its parent, and what is written then is lost. So no file may be open while a process forks.

use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, TryLockError, Weak};
use std::time::Duration;

use tiktokshop_core::hint;
use tiktokshop_core::{Error, ErrorKind, Result};
use tokio::sync::watch;

use crate::sqlite::Connections;
use crate::threads;

/// Closes all SQLite files of this process until what is handed back is dropped. Operations under way end first, new
/// ones wait; afterwards the files are opened again when they are next needed.
///
/// A program that forks calls this before each fork, and in the child opens its stores anew, in a new runtime: a
/// [`SqliteStore`](crate::SqliteStore) of the parent answers with an error there. Without it, a child that opens a file
/// which its parent had open gets an error, never a damaged file. Python's package does all this by itself; processes
/// that are started as programs (`std::process::Command`) need nothing.
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
/// `Store`, to be tried again, if after `patience` an operation is still under way. Nothing is held back then.
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

/// While it lives, no SQLite file of this process is open.
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
        // Those who wait in the parent are no longer there in the child, whose own gate stands open.
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

/// A file that is open, or about to be.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct FileId {
    pub(crate) device: u64,
    pub(crate) number: u64,
}

/// What uses SQLite files in one process.
pub(crate) struct Gate {
    pid: u32,
    traffic: watch::Sender<Traffic>,
    stores: Mutex<Vec<Weak<Connections>>>,
    files: Mutex<OpenFiles>,
    /// That of a child, in the child: of its parents' nothing but their open files is looked at.
    child: OnceLock<Box<Gate>>,
}

static FIRST: OnceLock<Gate> = OnceLock::new();

#[derive(Default)]
struct Traffic {
    under_way: usize,
    pauses: usize,
}

/// The files that are open in this process. Whoever holds the lock is the only one who touches a store's files
/// directly: to close a file ends all locks that this process has on it, SQLite's too.
#[derive(Default)]
pub(crate) struct OpenFiles(Vec<Weak<FileId>>);

impl OpenFiles {
    pub(crate) fn has(&self, file: &FileId) -> bool {
        self.0.iter().any(|known| known.upgrade().is_some_and(|known| *known == *file))
    }

    /// Open from now on, until what is handed back is dropped.
    pub(crate) fn add(&mut self, file: FileId) -> Arc<FileId> {
        self.0.retain(|known| known.strong_count() > 0);
        let file = Arc::new(file);
        self.0.push(Arc::downgrade(&file));
        file
    }
}

/// While it lives, no fork comes between.
pub(crate) struct Passage {
    gate: &'static Gate,
}

impl Gate {
    /// Each process has its own: the locks in its parent's may be held by threads that it does not have.
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

    /// For what does not wait: a connection that is already on its way out.
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
        // A store that was dropped meanwhile closes by itself.
        let _ = changes.wait_for(|traffic| traffic.under_way == 0).await;
        threads::ended().await;
    }

    /// To be closed before a fork.
    pub(crate) fn register(&self, store: &Arc<Connections>) {
        let mut stores = held(&self.stores);
        stores.retain(|known| known.strong_count() > 0);
        stores.push(Arc::downgrade(store));
    }

    pub(crate) fn files(&self) -> MutexGuard<'_, OpenFiles> {
        held(&self.files)
    }

    /// Whether a parent, or a parent's parent, had the file open when it forked.
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

    /// Of a list that cannot be read, since its lock went with a thread, the worst is assumed.
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
