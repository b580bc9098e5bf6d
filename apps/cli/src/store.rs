//! The token store: an SQLite file that only its owner can read, or a PostgreSQL database.

use std::path::Path;
use std::sync::Arc;

use tiktokshop_core::token::{AccountId, AuthorizedShop, Record, StoredRecord};
use tiktokshop_lifecycle::Store;
use tiktokshop_lifecycle::roster::AccountPage;
use tiktokshop_lifecycle::sync::SyncPlaces;
use tiktokshop_store::{Address, StoreKey, StoreOptions};

use crate::config::Settings;
use crate::exit::{Exit, Failure, Result};

/// An authorization and its shops.
pub struct Account {
    /// Whose it is.
    pub id: AccountId,
    /// Tokens and state.
    pub record: Record,
    /// The shops that it gives access to.
    pub shops: Vec<AuthorizedShop>,
}

impl From<StoredRecord> for Account {
    fn from(stored: StoredRecord) -> Account {
        Account { id: stored.account, record: stored.record, shops: stored.shops }
    }
}

/// Authorizations that are read in one go.
const PAGE: usize = 500;

/// Where the store is.
pub fn address(settings: &Settings) -> Result<Address> {
    Ok(Address::parse(settings.require("store")?)?)
}

/// Opens the store. A file is created if there is none: readable by this user only, and sealed if a key is set.
pub async fn open(settings: &Settings) -> Result<Arc<dyn SyncPlaces>> {
    make_folder(settings)?;
    Ok(settings.store_options()?.open(&address(settings)?).await?.places())
}

/// Creates the folder of the default place only. A folder that the user named must exist: it may be mistyped.
pub fn make_folder(settings: &Settings) -> Result {
    let address = address(settings)?;
    let folder = address.path().and_then(Path::parent);
    let Some(folder) = folder.filter(|_| settings.is_default("store")) else { return Ok(()) };
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|problem| {
        Failure::configuration(format!("the folder {} cannot be created: {problem}", folder.display()))
    })
}

/// Seals everything in the store with the key. Returns the number of authorizations.
pub async fn seal(settings: &Settings) -> Result<usize> {
    settings.require("store_key")?;
    let address = address(settings)?;
    if is_missing(&address) {
        return Err(Failure::configuration(format!("there is no token store at {address}")));
    }
    let store = settings.store_options()?.seal_existing(true).open(&address).await?;
    Ok(store.tokens().list().await?.len())
}

fn is_missing(address: &Address) -> bool {
    address.path().is_some_and(|path| !path.exists())
}

/// All authorizations in the store; with an app key, those of that app.
pub async fn accounts(store: &dyn Store, app_key: Option<&str>) -> Result<Vec<Account>> {
    let mut page = AccountPage { app_key: app_key.map(str::to_owned), limit: PAGE, ..AccountPage::default() };
    let mut found = Vec::new();
    loop {
        let records = store.page_records(&page).await?;
        let is_last = records.len() < PAGE;
        page.after = records.last().map(|last| last.account.clone());
        found.extend(records.into_iter().map(Account::from));
        if is_last {
            return Ok(found);
        }
    }
}

/// The authorization that the settings select: the one named, the one of the shop, or the only one.
pub fn choose(mut accounts: Vec<Account>, settings: &Settings) -> Result<Account> {
    if accounts.is_empty() {
        return Err(not_authorized());
    }
    if let Some(name) = settings.get("account") {
        return named(accounts, name, |account| is_named(account, name), "account");
    }
    if let Some(shop) = settings.get("shop_id") {
        let has_it = |account: &Account| account.shops.iter().any(|known| known.id == shop);
        return named(accounts, shop, has_it, "shop");
    }
    if accounts.len() > 1 {
        return Err(Failure::configuration(format!("there are {} authorizations", accounts.len()))
            .with_hint("Select one with --account or --shop-id; `tiktokshop auth status` lists them."));
    }
    Ok(accounts.remove(0))
}

fn named(
    accounts: Vec<Account>,
    name: &str,
    is_it: impl Fn(&Account) -> bool,
    what: &str,
) -> Result<Account> {
    accounts.into_iter().find(is_it).ok_or_else(|| {
        Failure::new(
            Exit::Auth,
            "needs_authorization",
            format!("no authorization for the {what} {name:?} is stored"),
        )
        .with_hint("`tiktokshop auth status` lists those that are.")
    })
}

/// Whether an open id or a seller's name refers to this account.
pub fn is_named(account: &Account, name: &str) -> bool {
    account.id.open_id == name || account.record.tokens.seller_name.eq_ignore_ascii_case(name)
}

/// What a list says that has no authorization.
pub fn nobody(settings: &Settings) -> String {
    let app = settings.get("app_key").map(|key| format!(" {key}")).unwrap_or_default();
    format!("Nobody has authorized the app{app} yet. `tiktokshop auth url` creates the link.")
}

/// Nobody has authorized the app yet.
pub fn not_authorized() -> Failure {
    Failure::new(Exit::Auth, "needs_authorization", "no seller has authorized the app yet")
        .with_hint("`tiktokshop auth url` creates the link, `tiktokshop auth exchange` accepts the callback.")
}

/// Opens the store with everything that it keeps, and creates it if there is none.
pub async fn whole(settings: &Settings) -> Result<Arc<dyn Store>> {
    make_folder(settings)?;
    Ok(settings.store_options()?.open(&address(settings)?).await?.whole())
}

/// The same, if there is one.
pub async fn open_existing(settings: &Settings) -> Result<Option<Arc<dyn Store>>> {
    if settings.get("store").is_none() || is_missing(&address(settings)?) {
        return Ok(None);
    }
    whole(settings).await.map(Some)
}

/// Seals everything in the store with the new key: a file in one transaction, a database piece by piece, so that others go
/// on meanwhile. Returns the number of authorizations.
pub async fn rotate(settings: &Settings, old: StoreKey, new: StoreKey) -> Result<usize> {
    let address = address(settings)?;
    if is_missing(&address) {
        return Err(Failure::configuration(format!("there is no token store at {address}")));
    }
    let store = StoreOptions::default().key(new).old_key(old).open(&address).await?;
    Ok(store.reseal().await?)
}
