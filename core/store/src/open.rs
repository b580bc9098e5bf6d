//! A store by its address.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tiktokshop_core::hint;
use tiktokshop_core::token::TokenStore;
use tiktokshop_core::{Error, ErrorKind, Result, Secret};
use tiktokshop_lifecycle::Store;
use tiktokshop_lifecycle::sync::SyncPlaces;

use crate::key::StoreKey;
#[cfg(feature = "postgres")]
use crate::postgres::{PostgresOptions, PostgresStore};
#[cfg(feature = "sqlite")]
use crate::sqlite::{SqliteOptions, SqliteStore};

/// Where a store is: a path, `sqlite://PATH`, or `postgres://user:password@host:port/database`.
///
/// Shown, it has no password.
#[derive(Clone)]
pub struct Address(Place);

#[derive(Clone)]
enum Place {
    File(PathBuf),
    Database(Secret),
}

impl Address {
    /// Reads one. A text without `://` is a path.
    ///
    /// # Errors
    /// `Configuration` if it is neither a path nor one of these URLs.
    pub fn parse(text: &str) -> Result<Address> {
        let place = match text.split_once("://") {
            None if !text.is_empty() => Place::File(PathBuf::from(text)),
            Some(("sqlite", path)) if !path.is_empty() => Place::File(PathBuf::from(path)),
            Some(("postgres" | "postgresql", rest)) if !rest.is_empty() => Place::Database(Secret::new(text)),
            _ => return Err(unknown(text)),
        };
        Ok(Address(place))
    }

    /// The file at a path, whatever its name looks like.
    pub fn file(path: impl Into<PathBuf>) -> Address {
        Address(Place::File(path.into()))
    }

    /// The path, if it is an SQLite file.
    pub fn path(&self) -> Option<&Path> {
        match &self.0 {
            Place::File(path) => Some(path),
            Place::Database(_) => None,
        }
    }

    /// Why a library that was built without this kind of store cannot open it.
    #[cfg(not(all(feature = "sqlite", feature = "postgres")))]
    #[doc(hidden)]
    pub fn left_out(&self) -> Error {
        let (kind, feature) = match self.0 {
            Place::File(_) => ("SQLite files", "sqlite"),
            Place::Database(_) => ("PostgreSQL databases", "postgres"),
        };
        let detail = format!("this build cannot open {kind}: it was made without the feature `{feature}`");
        Error::new(ErrorKind::Configuration, detail)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Place::File(path) => write!(out, "{}", path.display()),
            Place::Database(url) => out.write_str(&without_password(url.expose())),
        }
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Address({self})")
    }
}

/// Scheme, host and database. User, password and parameters, among which a password may be, are left out.
fn without_password(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap_or_default();
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    let place = rest.rsplit_once('@').map_or(rest, |(_, place)| place);
    format!("{scheme}://{place}")
}

fn unknown(text: &str) -> Error {
    let scheme = text.split_once("://").map_or("", |(scheme, _)| scheme);
    let known =
        scheme.len() < 20 && !scheme.is_empty() && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let detail = match known {
        true => format!("a store cannot be opened with the scheme `{scheme}`"),
        false => "the address of the store is not a path or URL".to_owned(),
    };
    Error::new(ErrorKind::Configuration, detail).with_hint(&hint::STORE_ADDRESS)
}

/// How a store is opened, whichever it is.
#[derive(Debug, Clone, Default)]
pub struct StoreOptions {
    key: Option<StoreKey>,
    old_keys: Vec<StoreKey>,
    seal_existing: bool,
    allow_unsealed: bool,
}

impl StoreOptions {
    /// Seals secrets with this key: an SQLite file's as well as a database's.
    pub fn key(mut self, key: StoreKey) -> StoreOptions {
        self.key = Some(key);
        self
    }

    /// Opens what was sealed with another key. What is written is sealed with the current one.
    pub fn old_key(mut self, key: StoreKey) -> StoreOptions {
        self.old_keys.push(key);
        self
    }

    /// Accepts what was written without a key, and seals it, once.
    pub fn seal_existing(mut self, wanted: bool) -> StoreOptions {
        self.seal_existing = wanted;
        self
    }

    /// Opens a PostgreSQL database without a key, as `seal=off` in its URL does. A file needs no permission for that.
    pub fn allow_unsealed(mut self, wanted: bool) -> StoreOptions {
        self.allow_unsealed = wanted;
        self
    }

    /// Opens the store at an address.
    ///
    /// # Errors
    /// `Configuration` if a key is missing or wrong, or if this build has no store of that kind; `Store` if it cannot be opened.
    pub async fn open(&self, address: &Address) -> Result<AnyStore> {
        match &address.0 {
            #[cfg(feature = "sqlite")]
            Place::File(path) => Ok(AnyStore::Sqlite(self.for_file().open(path).await?)),
            #[cfg(feature = "postgres")]
            Place::Database(url) => Ok(AnyStore::Postgres(self.for_database().open(url.expose()).await?)),
            #[cfg(not(all(feature = "sqlite", feature = "postgres")))]
            _ => Err(address.left_out()),
        }
    }

    #[cfg(feature = "sqlite")]
    fn for_file(&self) -> SqliteOptions {
        let mut options = SqliteStore::options().seal_existing(self.seal_existing);
        for key in &self.old_keys {
            options = options.old_key(key.clone());
        }
        self.key.iter().fold(options, |options, key| options.key(key.clone()))
    }

    #[cfg(feature = "postgres")]
    fn for_database(&self) -> PostgresOptions {
        let options = PostgresStore::options().seal_existing(self.seal_existing);
        let mut options = options.allow_unsealed(self.allow_unsealed);
        for key in &self.old_keys {
            options = options.old_key(key.clone());
        }
        self.key.iter().fold(options, |options, key| options.key(key.clone()))
    }
}

/// Opens the store at an address, a path or a URL, with a key or without one. See [`Address`] and [`StoreOptions`].
///
/// # Errors
/// `Configuration` if the address is none, or a key is missing; `Store` if it cannot be opened.
pub async fn open(address: &str, options: &StoreOptions) -> Result<AnyStore> {
    options.open(&Address::parse(address)?).await
}

/// A store that was opened by its address. Cheap to clone.
#[derive(Debug, Clone)]
pub enum AnyStore {
    /// A file.
    #[cfg(feature = "sqlite")]
    Sqlite(SqliteStore),
    /// A database.
    #[cfg(feature = "postgres")]
    Postgres(PostgresStore),
    /// A build without either opens none.
    #[cfg(not(any(feature = "sqlite", feature = "postgres")))]
    #[doc(hidden)]
    None(std::convert::Infallible),
}

impl AnyStore {
    /// The traits for tokens, shops, states and leases.
    pub fn tokens(&self) -> Arc<dyn TokenStore> {
        self.whole()
    }

    /// The traits that a sync needs: tokens, checkpoints and copies.
    pub fn places(&self) -> Arc<dyn SyncPlaces> {
        self.whole()
    }

    /// Everything that it keeps.
    pub fn whole(&self) -> Arc<dyn Store> {
        match self {
            #[cfg(feature = "sqlite")]
            AnyStore::Sqlite(store) => Arc::new(store.clone()),
            #[cfg(feature = "postgres")]
            AnyStore::Postgres(store) => Arc::new(store.clone()),
            #[cfg(not(any(feature = "sqlite", feature = "postgres")))]
            AnyStore::None(never) => match *never {},
        }
    }

    /// Seals everything with the current key. Returns the number of accounts.
    pub async fn reseal(&self) -> Result<usize> {
        match self {
            #[cfg(feature = "sqlite")]
            AnyStore::Sqlite(store) => store.reseal().await,
            #[cfg(feature = "postgres")]
            AnyStore::Postgres(store) => store.reseal().await,
            #[cfg(not(any(feature = "sqlite", feature = "postgres")))]
            AnyStore::None(never) => match *never {},
        }
    }

    /// Closes it for good.
    pub async fn close(&self) {
        match self {
            #[cfg(feature = "sqlite")]
            AnyStore::Sqlite(store) => store.close().await,
            #[cfg(feature = "postgres")]
            AnyStore::Postgres(store) => store.close().await,
            #[cfg(not(any(feature = "sqlite", feature = "postgres")))]
            AnyStore::None(never) => match *never {},
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_path_or_one_of_two_urls() {
        for (text, path) in
            [("tokens.db", "tokens.db"), ("sqlite:///var/t.db", "/var/t.db"), ("sqlite://t.db", "t.db")]
        {
            assert_eq!(Address::parse(text).unwrap().path(), Some(Path::new(path)));
        }
        for text in ["postgres://h/d", "postgresql://u:p@h:5432/d?seal=off"] {
            assert_eq!(Address::parse(text).unwrap().path(), None);
        }
        for text in ["", "sqlite://", "postgres://", "mysql://u:hush@h/d", "u:hush@h ://x"] {
            let error = Address::parse(text).unwrap_err();
            assert!(error.kind() == ErrorKind::Configuration && error.hint().is_some());
            assert!(!format!("{error:?}").contains("hush"));
        }
    }

    #[test]
    fn a_password_is_not_shown() {
        for url in [
            "postgres://me:hush@h:5432/d",
            "postgres://h:5432/d?user=me&password=hush",
            "postgres://me:hu@hush@h:5432/d",
        ] {
            let address = Address::parse(url).unwrap();
            assert_eq!(address.to_string(), "postgres://h:5432/d");
            assert!(!format!("{address:?}").contains("hush"));
        }
    }
}
