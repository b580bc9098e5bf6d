//! A database of a test's own.

use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::{Connection as _, Executor as _, PgConnection};

/// Where `scripts/with-postgres` says which server to use.
const VARIABLE: &str = "TIKTOKSHOP_TEST_POSTGRES";

static COUNT: AtomicU32 = AtomicU32::new(0);

/// An empty database, dropped with this value, whoever is still connected to it.
#[derive(Debug)]
pub struct Database {
    server: String,
    name: String,
}

impl Database {
    /// Creates one on the server that `TIKTOKSHOP_TEST_POSTGRES` names.
    ///
    /// # Panics
    /// Without that variable: a test that needs PostgreSQL does not pass without it.
    pub fn create() -> Database {
        let server = std::env::var(VARIABLE).unwrap_or_else(|_| {
            panic!("{VARIABLE} is not set: run the tests with `scripts/with-postgres cargo test ...`")
        });
        Database::on(&server)
    }

    /// Creates one on the server with this URL.
    pub fn on(server: &str) -> Database {
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("test_{}_{number}", std::process::id());
        let database = Database { server: server.to_owned(), name };
        execute(server, &format!("CREATE DATABASE {}", database.name));
        database
    }

    /// Its URL, with user and password.
    pub fn url(&self) -> String {
        let (base, _) = self.server.rsplit_once('/').unwrap();
        format!("{base}/{}", self.name)
    }

    /// Its name on the server.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Runs statements in it.
    pub fn execute(&self, sql: &str) {
        execute(&self.url(), sql);
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        // Its cluster may be gone.
        let _ = try_execute(&self.server, &format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name));
    }
}

fn execute(url: &str, sql: &str) {
    try_execute(url, sql).unwrap();
}

/// On a thread of its own, so that it works inside and outside of a runtime.
fn try_execute(url: &str, sql: &str) -> sqlx::Result<()> {
    let (url, sql) = (url.to_owned(), sql.to_owned());
    let work = move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async move {
            let mut connection = PgConnection::connect(&url).await?;
            connection.execute(sqlx::raw_sql(sqlx::AssertSqlSafe(sql))).await?;
            connection.close().await
        })
    };
    std::thread::spawn(work).join().unwrap()
}
