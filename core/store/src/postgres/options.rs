//! How a store is opened.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use sqlx::postgres::PgConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _, PgConnection};
use tiktokshop_core::clock::Clock;
use tiktokshop_core::hint;
use tiktokshop_core::{Error, ErrorKind, Result};

use super::bell::Belfry;
use super::pool::{Pool, Source};
use super::problem::failed;
use super::repeat::Tries;
use super::{PostgresStore, migrate};
use crate::key::StoreKey;
use crate::said::said;
use crate::seal::{Sealer, Trust};

/// How a store is opened.
#[derive(Clone)]
pub struct PostgresOptions {
    keys: Vec<StoreKey>,
    seal_existing: bool,
    allow_unsealed: bool,
    schema: String,
    connections: u32,
    patience: Duration,
    clock: Option<Arc<dyn Clock>>,
}

impl Default for PostgresOptions {
    fn default() -> PostgresOptions {
        PostgresOptions {
            keys: Vec::new(),
            seal_existing: false,
            allow_unsealed: false,
            schema: "tiktokshop".to_owned(),
            connections: 10,
            patience: Duration::from_secs(15),
            clock: None,
        }
    }
}

impl PostgresOptions {
    /// Seals tokens, ciphers and app secrets with this key. What is sealed with an [`old key`](PostgresOptions::old_key) is
    /// sealed with this one when it is next written.
    pub fn key(mut self, key: StoreKey) -> PostgresOptions {
        self.keys.extend(key.others());
        self.keys.insert(0, key);
        self
    }

    /// Opens what was sealed with another key. Set the [`key`](PostgresOptions::key), too.
    ///
    /// To change the key while several programs run, give all of them the new key as an old key first, and only then as
    /// the key: what one program seals with it, the others must be able to open.
    pub fn old_key(mut self, key: StoreKey) -> PostgresOptions {
        self.keys.push(key);
        self
    }

    /// Accepts what was written without a key, and seals it when the database is opened. Set it once, when a database gets
    /// its first key: while it is set, whatever somebody else put there is accepted, too.
    pub fn seal_existing(mut self, wanted: bool) -> PostgresOptions {
        self.seal_existing = wanted;
        self
    }

    /// Opens a database without a key: whoever can read it, or a backup of it, has the tokens.
    pub fn allow_unsealed(mut self, wanted: bool) -> PostgresOptions {
        self.allow_unsealed = wanted;
        self
    }

    /// Sets the schema that holds the tables. Default: `tiktokshop`. It is created if it does not exist.
    pub fn schema(mut self, schema: impl Into<String>) -> PostgresOptions {
        self.schema = schema.into();
        self
    }

    /// Sets how many connections there are at most. Default: 10. One more is for keeping events that arrive, so that they never wait
    /// behind other work, and one listens for events of other processes, if somebody waits for events.
    pub fn connections(mut self, most: u32) -> PostgresOptions {
        self.connections = most.max(1);
        self
    }

    /// Sets how long a call waits for a database that is restarting, or for a connection. Default: 15 s.
    pub fn patience(mut self, patience: Duration) -> PostgresOptions {
        self.patience = patience;
        self
    }

    /// Sets the clock by which leases and states expire, for tests. Default: the database's.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> PostgresOptions {
        self.clock = Some(clock);
        self
    }

    /// Connects to a database that exists, `postgres://user:password@host:port/database`, and brings its tables up to date.
    ///
    /// Parameters of the URL: those of PostgreSQL (`sslmode`, `sslrootcert`, `application_name`, `host` for a socket), and
    /// `schema`, `connections` and `seal=off`, which are the settings of the same name ([`allow_unsealed`]).
    ///
    /// [`allow_unsealed`]: PostgresOptions::allow_unsealed
    ///
    /// # Errors
    /// `Configuration` if the URL is not one, or a key is missing. `Store` if the database cannot be reached, was written by
    /// a newer version of this library, or is sealed with a key that is not here.
    pub async fn open(self, url: &str) -> Result<PostgresStore> {
        let (options, url) = self.with_parameters(url)?;
        options.validate()?;
        let connect = PgConnectOptions::from_str(&url).map_err(|problem| not_a_url(&problem))?;
        let connect = connect.application_name("tiktokshop").disable_statement_logging();
        options.migrate(&connect).await?;
        let PostgresOptions { schema, connections: most, patience, .. } = options.clone();
        let store = PostgresStore {
            pool: Pool::new(Source { options: connect, schema, most, patience }),
            belfry: Arc::new(Belfry::new()?),
            sealer: Arc::new(Sealer::new(options.keys)),
            clock: options.clock,
        };
        store.check_keys().await?;
        if options.seal_existing {
            store.reseal_all(Trust::AsFound).await?;
        }
        Ok(store)
    }

    /// Takes our own parameters out of the URL.
    fn with_parameters(mut self, url: &str) -> Result<(PostgresOptions, String)> {
        let Some((base, query)) = url.split_once('?') else { return Ok((self, url.to_owned())) };
        let mut others = Vec::new();
        for pair in query.split('&') {
            match pair.split_once('=').unwrap_or((pair, "")) {
                ("schema", name) => self.schema = name.to_owned(),
                ("connections", most) => self = self.connections(most.parse().map_err(|_| not_a_number())?),
                ("seal", "off") => self.allow_unsealed = true,
                ("seal", _) => return Err(bad_seal()),
                _ => others.push(pair),
            }
        }
        let rest = if others.is_empty() { base.to_owned() } else { format!("{base}?{}", others.join("&")) };
        Ok((self, rest))
    }

    fn validate(&self) -> Result<()> {
        if self.keys.is_empty() && !self.allow_unsealed {
            let detail = "a store in PostgreSQL needs a key, so that tokens are not stored as plain text";
            return Err(Error::new(ErrorKind::Configuration, detail).with_hint(&hint::DATABASE_KEY));
        }
        if self.keys.is_empty() && self.seal_existing {
            let detail = "the store cannot seal what is there without a key";
            return Err(Error::new(ErrorKind::Configuration, detail).with_hint(&hint::STORE_KEY_SET));
        }
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        if self.schema.is_empty() || self.schema.len() > 63 || !self.schema.bytes().all(fits) {
            let detail = "the name of a schema has 1 to 63 lowercase letters, digits and underscores";
            return Err(Error::new(ErrorKind::Configuration, detail));
        }
        Ok(())
    }

    /// Waits for a database that is starting.
    async fn migrate(&self, connect: &PgConnectOptions) -> Result<()> {
        let mut tries = Tries::new(self.patience);
        loop {
            match self.migrate_once(connect).await {
                Err(error) if tries.again(&error).await => {}
                done => return done,
            }
        }
    }

    async fn migrate_once(&self, connect: &PgConnectOptions) -> Result<()> {
        let connecting = tokio::time::timeout(self.patience, PgConnection::connect_with(connect)).await;
        let connected = connecting.unwrap_or(Err(sqlx::Error::PoolTimedOut));
        let mut connection = connected.map_err(failed("be reached"))?;
        migrate::run(&mut connection, &self.schema).await?;
        // The work is done: whether the other side hears the goodbye does not matter.
        let _ = connection.close().await;
        Ok(())
    }
}

impl fmt::Debug for PostgresOptions {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("PostgresOptions")
            .field("keys", &self.keys)
            .field("schema", &self.schema)
            .field("connections", &self.connections)
            .finish_non_exhaustive()
    }
}

/// What is wrong with it, without the URL, which holds a password.
fn not_a_url(problem: &sqlx::Error) -> Error {
    Error::new(ErrorKind::Configuration, format!("the URL of the database cannot be read: {}", said(problem)))
        .with_hint(&hint::DATABASE_URL)
}

fn not_a_number() -> Error {
    Error::new(ErrorKind::Configuration, "`connections` in the URL of the database is not a number")
}

fn bad_seal() -> Error {
    Error::new(ErrorKind::Configuration, "`seal` in the URL of the database can only be `off`")
}
