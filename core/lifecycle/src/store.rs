//! Everything that a store keeps.

use crate::access::ApiKeys;
use crate::apps::{Apps, Assets};
use crate::inbox::Inbox;
use crate::keeper::Standings;
use crate::requests::Requests;
use crate::roster::Roster;
use crate::sessions::Sessions;
use crate::subscriptions::Subscriptions;
use crate::sync::{SyncPlaces, SyncRoster};

/// One place for everything: whatever implements all the small traits. SQLite and PostgreSQL do.
pub trait Store:
    SyncPlaces
    + Apps
    + Assets
    + Standings
    + ApiKeys
    + Inbox
    + Requests
    + Roster
    + Sessions
    + Subscriptions
    + SyncRoster
{
}

impl<
    T: SyncPlaces
        + Apps
        + Assets
        + Standings
        + ApiKeys
        + Inbox
        + Requests
        + Roster
        + Sessions
        + Subscriptions
        + SyncRoster,
> Store for T
{
}
