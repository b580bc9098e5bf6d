//! What a store keeps of authorizations besides their tokens.

use async_trait::async_trait;
use tiktokshop_core::Result;
use tiktokshop_core::token::{AccountId, Notes, Record, Standing};

/// What is known of an authorization besides its tokens. It is deleted with them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Noted {
    /// Grows with each change that was told. Begins with a number that no earlier authorization of the account had, so
    /// that it makes the id of an event unique.
    pub changes: i64,
    /// Grows with each warning and each change of a shop.
    pub edits: i64,
    /// The revision of the record that was looked at last.
    pub revision: i64,
    /// When the access token expires that was told of last, in Unix seconds; 0 if none was.
    pub expires_at: i64,
    /// The standing that was told last; `None` if nothing was told yet.
    pub standing: Option<Standing>,
    /// When that began, in Unix seconds.
    pub since: i64,
    /// When the authorization ends, as the platform has warned, in Unix seconds; 0 if it has not.
    pub ends_at: i64,
    /// When the access token expired that was stored at the time of that warning, in Unix seconds.
    pub warned_of: i64,
    /// The ids of the shops that the platform calls inactive.
    pub inactive_shops: Vec<String>,
}

impl Noted {
    /// What matters for how the authorization stands.
    pub fn notes(&self) -> Notes {
        let Noted { ends_at, warned_of, ref inactive_shops, .. } = *self;
        Notes { ends_at, warned_of, inactive_shops: inactive_shops.clone() }
    }

    /// When the authorization ends, as the platform has warned: `None` if it has not, or if newer tokens last longer.
    pub fn warned_end(&self, record: &Record) -> Option<i64> {
        self.notes().warned_end(record)
    }

    /// How the authorization stands at `now`: what its record tells, and what is noted here.
    pub fn standing(&self, record: &Record, now: i64) -> Standing {
        self.notes().standing(record, now)
    }
}

/// Keeps what is known of authorizations besides their tokens.
#[async_trait]
pub trait Standings: Send + Sync + 'static {
    /// Accounts of which there may be something to tell, at most `limit`: their record was written since it was looked
    /// at last, or something was noted since, or they were active and their refresh token expires before `expiring` (Unix
    /// seconds). Accounts that are being refreshed are left out.
    async fn untold(&self, expiring: i64, limit: usize) -> Result<Vec<AccountId>>;

    /// What is known of an account; `None` if that is nothing yet, or if there is no such account. Nothing is written.
    async fn noted(&self, account: &AccountId) -> Result<Option<Noted>>;

    /// The same for whoever is about to tell something: if nothing is known yet, a note begins whose `changes` is the revision of the
    /// record. `None` if there is no such account.
    async fn begun(&self, account: &AccountId) -> Result<Option<Noted>>;

    /// Writes what was told: `revision`, `expires_at`, `standing` and `since`, and counts `changes` up if `change` is set.
    /// Nothing is written, and `false` returned, unless `changes` and `edits` in the store are still those of `noted`.
    async fn told(&self, account: &AccountId, noted: &Noted, change: bool) -> Result<bool>;

    /// Notes that the platform has warned of the end of an authorization, and for which access token, by its end.
    /// A warning that is noted already changes nothing.
    async fn warned(&self, account: &AccountId, ends_at: i64, warned_of: i64) -> Result<()>;

    /// Notes that the platform calls a shop inactive, or no longer does. Returns whether that is new.
    async fn shop_active(&self, account: &AccountId, shop_id: &str, active: bool) -> Result<bool>;

    /// All notes, by account.
    async fn standings(&self) -> Result<Vec<(AccountId, Noted)>>;
}
