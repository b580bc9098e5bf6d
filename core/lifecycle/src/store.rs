//! Everything that a store keeps.

use tiktokshop_core::token::TokenStore;

use crate::access::ApiKeys;
use crate::apps::{Apps, Assets};
use crate::inbox::Inbox;
use crate::keeper::Standings;
use crate::requests::Requests;
use crate::roster::Roster;
use crate::sessions::Sessions;
use crate::subscriptions::Subscriptions;
use crate::sync::{Checkpoints, Mirrors, SyncPlaces};

/// One place for everything: whatever implements all the small traits. SQLite and PostgreSQL do.
pub trait Store:
    SyncPlaces
    + TokenStore
    + Apps
    + Assets
    + Standings
    + ApiKeys
    + Inbox
    + Requests
    + Roster
    + Sessions
    + Subscriptions
    + Checkpoints
    + Mirrors
{
}

impl<T> Store for T where
    T: TokenStore
        + Apps
        + Assets
        + Standings
        + ApiKeys
        + Inbox
        + Requests
        + Roster
        + Sessions
        + Subscriptions
        + Checkpoints
        + Mirrors
{
}
