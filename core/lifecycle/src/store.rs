//! Everything that a store keeps.

use tiktokshop_core::token::TokenStore;

use crate::access::ApiKeys;
use crate::apps::{Apps, Assets};
use crate::inbox::Inbox;
use crate::requests::Requests;
use crate::sync::{Checkpoints, Mirrors};

/// One place for everything: whatever implements all the small traits. SQLite and PostgreSQL do.
pub trait Store: TokenStore + ApiKeys + Apps + Assets + Inbox + Requests + Checkpoints + Mirrors {}

impl<T: TokenStore + ApiKeys + Apps + Assets + Inbox + Requests + Checkpoints + Mirrors> Store for T {}
