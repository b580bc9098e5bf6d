//! Where a kit's stores lie: each case has one of its own.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tiktokshop_core::Result;
use tiktokshop_core::clock::ManualClock;
use tiktokshop_store::{PostgresOptions, PostgresStore, SqliteOptions, SqliteStore, StoreKey};
use tiktokshop_test_postgres::Database;

/// A clock that a kit moves.
pub fn clock() -> Arc<ManualClock> {
    Arc::new(ManualClock::new(1_700_000_000))
}

/// Files of a folder that goes away with this.
pub struct Files {
    folder: tempfile::TempDir,
    made: AtomicUsize,
}

impl Files {
    pub fn new() -> Files {
        Files { folder: tempfile::tempdir().unwrap(), made: AtomicUsize::new(0) }
    }

    /// The next file.
    pub async fn open(&self, options: SqliteOptions) -> Result<SqliteStore> {
        let number = self.made.fetch_add(1, Ordering::SeqCst);
        options.open(self.folder.path().join(format!("{number}.db"))).await
    }
}

/// A database in memory, with a key.
pub async fn in_memory(options: SqliteOptions) -> Result<SqliteStore> {
    options.key(StoreKey::generate()?).in_memory().await
}

/// Schemas of a database that goes away with this.
pub struct Schemas {
    database: Database,
    made: AtomicUsize,
}

impl Schemas {
    pub fn new() -> Schemas {
        Schemas { database: Database::create(), made: AtomicUsize::new(0) }
    }

    /// The next schema, with a key.
    pub async fn open(&self, options: PostgresOptions) -> Result<PostgresStore> {
        self.open_as_is(options.key(StoreKey::generate()?)).await
    }

    /// The next schema, with the options alone.
    pub async fn open_as_is(&self, options: PostgresOptions) -> Result<PostgresStore> {
        let number = self.made.fetch_add(1, Ordering::SeqCst);
        options.schema(format!("case_{number}")).open(&self.database.url()).await
    }
}
