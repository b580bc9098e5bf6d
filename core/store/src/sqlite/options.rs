//! How a store is opened.

use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tiktokshop_core::clock::{Clock, SystemClock};
use tiktokshop_core::hint;
use tiktokshop_core::{Error, ErrorKind, Result};
use tiktokshop_lifecycle::inbox::Bell;

use super::connections::{Connections, Source};
use super::{SqliteStore, mark, reseal};
use crate::key::StoreKey;
use crate::seal::Sealer;

/// How a store is opened.
#[derive(Clone)]
pub struct SqliteOptions {
    keys: Vec<StoreKey>,
    seal_existing: bool,
    clock: Arc<dyn Clock>,
    busy_timeout: Duration,
}

impl Default for SqliteOptions {
    fn default() -> SqliteOptions {
        SqliteOptions {
            keys: Vec::new(),
            seal_existing: false,
            clock: Arc::new(SystemClock),
            busy_timeout: Duration::from_secs(10),
        }
    }
}

impl SqliteOptions {
    /// Seals tokens and ciphers with this key. A file that was written without a key is refused until it is sealed
    /// once, see [`seal_existing`](SqliteOptions::seal_existing). What is sealed with an [`old
    /// key`](SqliteOptions::old_key) is sealed with this one when it is next written, or by [`SqliteStore::reseal`].
    pub fn key(mut self, key: StoreKey) -> SqliteOptions {
        self.keys.extend(key.others());
        self.keys.insert(0, key);
        self
    }

    /// Accepts what is in the file as it is and seals it with the key when the file is opened. Set it once, when a file
    /// gets its first key or after rows were changed by hand: while it is set, whatever somebody else put into the file
    /// is accepted, too. A file whose seals fit is left alone.
    pub fn seal_existing(mut self, wanted: bool) -> SqliteOptions {
        self.seal_existing = wanted;
        self
    }

    /// Opens tokens that were sealed with another key. Set the [`key`](SqliteOptions::key) too.
    ///
    /// To change the key while several programs run, give all of them the new key as an old key first, and only then as
    /// the key: what one program seals with it, the others must be able to open.
    pub fn old_key(mut self, key: StoreKey) -> SqliteOptions {
        self.keys.push(key);
        self
    }

    /// Sets the clock by which leases and states expire. All processes on a file must see the same time.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> SqliteOptions {
        self.clock = clock;
        self
    }

    /// Sets how long a write waits for another process. Default: 10 s.
    pub fn busy_timeout(mut self, timeout: Duration) -> SqliteOptions {
        self.busy_timeout = timeout;
        self
    }

    /// Opens the file, creates it if it does not exist, and brings its tables up to date. Its folder must exist.
    ///
    /// # Errors
    /// `Store` if the file cannot be created, is not a database, was written by a newer version of this library, or is sealed
    /// with a key that is not here.
    pub async fn open(self, path: impl AsRef<Path>) -> Result<SqliteStore> {
        self.open_file(path.as_ref().to_owned()).await
    }

    /// Boxed, and for one type of paths: each crate that waits for it would otherwise have a copy of all that opening a file takes.
    fn open_file(self, path: PathBuf) -> Pin<Box<dyn Future<Output = Result<SqliteStore>> + Send>> {
        Box::pin(async move {
            let seal = self.seals_existing()?;
            let source = Source { path, busy_timeout: self.busy_timeout };
            let store = self.on(Connections::open(source).await?);
            reseal::check_keys(&*store.connections.get().await?, &store.sealer).await?;
            mark::renew(&*store.connections.get().await?, &store.sealer).await?;
            if seal {
                reseal::as_found(&*store.connections.get().await?, &store.sealer).await?;
            }
            Ok(store)
        })
    }

    /// A store in memory, which is lost when it is dropped.
    pub async fn in_memory(self) -> Result<SqliteStore> {
        Ok(self.on(Connections::in_memory().await?))
    }

    fn seals_existing(&self) -> Result<bool> {
        if self.seal_existing && self.keys.is_empty() {
            let detail = "the store cannot seal its file without a key";
            return Err(Error::new(ErrorKind::Configuration, detail).with_hint(&hint::STORE_KEY_SET));
        }
        Ok(self.seal_existing)
    }

    fn on(self, connections: Arc<Connections>) -> SqliteStore {
        SqliteStore {
            connections,
            sealer: Arc::new(Sealer::new(self.keys)),
            clock: self.clock,
            turns: Arc::default(),
            bell: Bell::default(),
        }
    }
}
