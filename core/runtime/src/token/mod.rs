//! Tokens: what they are, where they are kept, and how they stay fresh.
//!
//! A [`TokenStore`] keeps them ([`MemoryStore`] here, SQLite in `tiktokshop-store`), and a [`TokenManager`] refreshes
//! them, in single flight per authorization: in this process and in all others that share the store.

mod account;
pub(crate) mod asset;
pub(crate) mod book;
mod bounded;
mod decide;
mod flight;
mod known;
mod lease;
mod manager;
mod memory;
pub(crate) mod merge;
mod options;
mod pace;
mod record;
mod refresh;
mod refresher;
pub(crate) mod remote;
mod runner;
mod set;
mod shop;
mod source;
mod standing;
mod state;
mod status;
mod store;
mod stored;
mod under_way;
mod unknown;
pub(crate) mod unsaved;
mod withdraw;

#[cfg(test)]
mod tests;

pub use account::AccountId;
pub use asset::{Assets, CategoryAsset};
pub use lease::{Lease, LeaseRow, expiry};
pub use manager::TokenManager;
pub use memory::MemoryStore;
pub use options::ManagerOptions;
pub use record::Record;
pub use refresher::Refresher;
pub use remote::RemoteToken;
pub use runner::Runner;
pub use set::TokenSet;
pub use shop::{AuthorizedShop, ShopEntry};
pub use source::TokenSource;
pub use standing::{AccountStanding, EXPIRING, Notes, Standing};
pub use state::{State, StateKey};
pub use status::Status;
pub use store::{Expected, Expiring, Leases, Saved, Shops, States, TokenStore, Tokens};
pub use stored::StoredRecord;
pub use under_way::{finish_refreshes, refreshes_over, refreshes_under_way};
