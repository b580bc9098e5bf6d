//! The connections of a store: closed while the process forks, and opened again when they are next needed.

use std::ops::Deref;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use sqlx::{Connection as _, SqliteConnection, SqlitePool};
use tiktokshop_core::hint;
use tiktokshop_core::{Error, ErrorKind, Result};
use tokio::sync::Mutex;

use super::open;
use super::whereabouts::{Gone, Whereabouts};
use crate::fork::{FileId, Gate, Passage, Rests};
use crate::threads;

/// How long dropped connections may take to close.
const PATIENCE: Duration = Duration::from_secs(15);

/// A file, or a database in memory, of one process.
pub(crate) struct Connections {
    pid: u32,
    gate: &'static Gate,
    /// `None` for a database in memory, which is never opened again.
    source: Option<Source>,
    state: Mutex<State>,
}

/// Which file, and how it is opened.
#[derive(Clone)]
pub(super) struct Source {
    pub(super) path: PathBuf,
    pub(super) busy_timeout: Duration,
}

enum State {
    Open(Opened),
    /// Closed until it is next needed.
    Resting,
    /// Closed for good.
    Closed,
}

/// The connections.
pub(super) struct Opened {
    pub(super) pool: SqlitePool,
    /// Does no work: while it is open, a database in memory exists, and the files beside a file stay the same.
    pub(super) keeper: SqliteConnection,
    /// `None` for a database in memory.
    pub(super) file: Option<Held>,
}

/// A file that is open, for as long as this exists.
pub(super) struct Held {
    pub(super) _file: Arc<FileId>,
    pub(super) whereabouts: Whereabouts,
}

impl Opened {
    /// The connections to work with.
    ///
    /// # Errors
    /// `Store` if the file, or one beside it, is no longer where it was: what is written now would be lost.
    async fn pool(&self) -> Result<SqlitePool> {
        let error = match self.file.as_ref().and_then(|held| held.whereabouts.gone()) {
            None => return Ok(self.pool.clone()),
            Some(Gone::Beside(error)) => {
                // What was acknowledged so far is in the log that was deleted, and would be lost with the process.
                let rescued = sqlx::query("PRAGMA wal_checkpoint(FULL)").execute(&self.pool).await;
                if let Err(problem) = rescued {
                    tracing::error!(%problem, "what the deleted log holds could not be brought into the file");
                }
                error
            }
            Some(Gone::File(error) | Gone::Replaced(error)) => error,
        };
        Err(error)
    }

    async fn close(self) {
        self.pool.close().await;
        let _ = self.keeper.close().await;
    }
}

/// Connections in use: the process does not fork until this is dropped.
pub(super) struct InUse {
    pool: SqlitePool,
    _passage: Passage,
}

impl Deref for InUse {
    type Target = SqlitePool;

    fn deref(&self) -> &SqlitePool {
        &self.pool
    }
}

impl Connections {
    pub(super) async fn open(source: Source) -> Result<Arc<Connections>> {
        let gate = Gate::of_this_process();
        let _passage = gate.enter().await;
        let opened = open::file(gate, &source).await?;
        let connections = Connections::new(gate, Some(source), opened);
        let resting: Arc<dyn Rests> = connections.clone();
        gate.register(Arc::downgrade(&resting));
        Ok(connections)
    }

    pub(super) async fn in_memory() -> Result<Arc<Connections>> {
        let opened = open::memory().await?;
        Ok(Connections::new(Gate::of_this_process(), None, opened))
    }

    fn new(gate: &'static Gate, source: Option<Source>, opened: Opened) -> Arc<Connections> {
        let state = Mutex::new(State::Open(opened));
        Arc::new(Connections { pid: std::process::id(), gate, source, state })
    }

    /// The connections, opened if they are not open. The process does not fork while they are in use.
    pub(super) async fn get(&self) -> Result<InUse> {
        if self.pid != std::process::id() {
            return Err(of_a_parent());
        }
        let passage = self.gate.enter().await;
        let mut state = self.state.lock().await;
        let pool = match (&*state, &self.source) {
            (State::Open(opened), _) => opened.pool().await?,
            (State::Resting, Some(source)) => {
                let opened = open::file(self.gate, source).await?;
                let pool = opened.pool.clone();
                *state = State::Open(opened);
                pool
            }
            _ => return Err(Error::new(ErrorKind::Store, "the token store was closed")),
        };
        Ok(InUse { pool, _passage: passage })
    }

    /// Closes it for good.
    pub(super) async fn close(&self) {
        self.end(State::Closed).await;
    }

    async fn end(&self, after: State) {
        if self.pid != std::process::id() {
            return;
        }
        let mut state = self.state.lock().await;
        if matches!(*state, State::Closed) {
            return;
        }
        if let State::Open(opened) = std::mem::replace(&mut *state, after) {
            opened.close().await;
        }
    }
}

#[async_trait]
impl Rests for Connections {
    /// Closes a file until it is next needed.
    async fn rest(&self) {
        if self.source.is_some() {
            self.end(State::Resting).await;
        }
    }
}

impl Drop for Connections {
    fn drop(&mut self) {
        let State::Open(opened) = std::mem::replace(self.state.get_mut(), State::Closed) else { return };
        if self.pid != std::process::id() {
            // They belong to the parent, as do the threads that would close them.
            std::mem::forget(opened);
            return;
        }
        if opened.file.is_some() {
            close_behind(self.gate.push_through(), opened);
        }
    }
}

/// Closes connections that are no longer in use; the process does not fork until that is done.
fn close_behind(passage: Passage, opened: Opened) {
    let close = move || {
        if let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_time().build() {
            let _ = runtime.block_on(async { tokio::time::timeout(PATIENCE, opened.close()).await });
        }
        drop(passage);
    };
    // If no thread can be started for it, SQLite's own threads close them when they notice that they were dropped.
    let _ = std::thread::Builder::new().name(threads::name(0)).spawn(close);
}

fn of_a_parent() -> Error {
    Error::new(ErrorKind::Store, "the token store was opened before this process was forked")
        .with_hint(&hint::OPEN_IN_CHILD)
}
