//! What runs around the calls of an integration, for months and for many shops: tokens that are refreshed ahead of time,
//! webhooks that are kept before they are handled, copies of orders and products that stay equal to the platform's.
//!
//! Nothing here serves HTTP, and nothing here opens a database. Each part is a noun with two halves: a small trait that says
//! what is kept (`store.rs`), which `tiktokshop-store` implements for SQLite and PostgreSQL, and the work that is done with it.
//!
//! | part | keeps | does |
//! |---|---|---|
//! | [`inbox`] | each event once, and who has handled it | hands events to handlers: at least once, in order for each subject |
//! | [`keeper`] | how each authorization stands | refreshes tokens ahead of their end, tells of each change of an authorization |
//! | [`sync`] | checkpoints and mirrors | copies orders, returns, products and finance |
//! | [`effects`] | | what this crate does itself with events: marks, refreshes, mirrors |
//! | [`forward`] | | sends events to the app over HTTP, signed |
//! | [`subscriptions`] | the topics of each shop | keeps the platform's webhook settings equal to what is wanted |
//! | [`requests`] | the log of calls | writes and prunes it |
//! | [`access`] | API keys, as hashes | tells whose key a request carries |
//! | [`apps`] | apps and their secrets, category assets | |
//! | [`assets`] | | finds the category assets of partners |
//! | [`opened`] | | lists what an authorization gives access to, and saves it |
//! | [`roster`] | | lists authorizations and shops for people |
//! | [`sessions`] | who has signed in to the console | |

pub mod access;
pub mod apps;
pub mod assets;
mod clients;
#[cfg(feature = "conformance")]
pub mod conformance;
pub mod effects;
pub mod forward;
pub mod inbox;
pub mod keeper;
pub mod opened;
pub mod requests;
pub mod roster;
pub mod sessions;
mod store;
pub mod subscriptions;
pub mod sync;

pub use clients::Clients;
pub use store::Store;
