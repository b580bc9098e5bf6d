//! How an authorization stands, in the words of the people who look after it.

use super::account::AccountId;
use super::record::Record;
use super::status::Status;

/// How long before its end an authorization is said to expire: the platform, too, warns 30 days ahead.
pub const EXPIRING: i64 = 30 * 86_400;

/// How an authorization stands.
///
/// A [`Status`] says what the store must know to refresh safely; this says what people must know to act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Standing {
    /// It works, and is refreshed without anybody's help.
    Active,
    /// It works, but ends within 30 days. Only the seller can prolong it, by opening the authorize link again.
    Expiring,
    /// The platform accepts it no longer. The seller must open the authorize link again.
    NeedsReauthorization,
    /// The seller withdrew it. They must open the authorize link again.
    Deauthorized,
    /// It works, but the platform refuses calls because a shop, or the seller, is not active.
    ShopInactive,
}

impl Standing {
    /// All of them.
    pub const ALL: [Standing; 5] = [
        Standing::Active,
        Standing::Expiring,
        Standing::NeedsReauthorization,
        Standing::Deauthorized,
        Standing::ShopInactive,
    ];

    /// The name in stores, in JSON and in every language: `active`, `expiring`, `needs_reauthorization`,
    /// `deauthorized` or `shop_inactive`.
    pub const fn name(self) -> &'static str {
        match self {
            Standing::Active => "active",
            Standing::Expiring => "expiring",
            Standing::NeedsReauthorization => "needs_reauthorization",
            Standing::Deauthorized => "deauthorized",
            Standing::ShopInactive => "shop_inactive",
        }
    }

    /// The standing with this name.
    pub fn named(name: &str) -> Option<Standing> {
        Standing::ALL.into_iter().find(|known| known.name() == name)
    }
}

/// What is known of an authorization besides its tokens, from webhooks and from calls. A store in which a keeper works has it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Notes {
    /// When the authorization ends, as the platform has warned, in Unix seconds; 0 if it has not.
    pub ends_at: i64,
    /// When the access token expired that was stored at the time of that warning, in Unix seconds.
    pub warned_of: i64,
    /// The ids of the shops that the platform calls inactive.
    pub inactive_shops: Vec<String>,
}

impl Notes {
    /// When the authorization ends, as the platform has warned: `None` if it has not, or if newer tokens last longer.
    pub fn warned_end(&self, record: &Record) -> Option<i64> {
        let tokens = &record.tokens;
        let renewed = tokens.access_token_expires_at != self.warned_of
            && tokens.refresh_token_expires_at > self.ends_at;
        (self.ends_at > 0 && !renewed).then_some(self.ends_at)
    }

    /// How the authorization stands at `now`: what its record tells, and what is noted here.
    pub fn standing(&self, record: &Record, now: i64) -> Standing {
        let told = record.standing(now);
        if matches!(told, Standing::NeedsReauthorization | Standing::Deauthorized) {
            return told;
        }
        if !self.inactive_shops.is_empty() {
            return Standing::ShopInactive;
        }
        if self.warned_end(record).is_some() { Standing::Expiring } else { told }
    }
}

/// How an authorization stands, and who can help.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AccountStanding {
    /// Whose authorization it is.
    pub account: AccountId,
    /// How it stands.
    pub standing: Standing,
    /// When it ends, in Unix seconds: only the seller can prolong it. `None` if that is not known.
    pub ends_at: Option<i64>,
    /// The ids of shops that the platform calls inactive.
    pub inactive_shops: Vec<String>,
}

impl AccountStanding {
    /// How an authorization stands at `now`, by its record and what is noted of it.
    pub fn of(account: AccountId, record: &Record, notes: Notes, now: i64) -> AccountStanding {
        let end = notes.warned_end(record).unwrap_or(record.tokens.refresh_token_expires_at);
        AccountStanding {
            account,
            standing: notes.standing(record, now),
            ends_at: Some(end).filter(|end| *end > 0),
            inactive_shops: notes.inactive_shops,
        }
    }
}

impl Record {
    /// How the authorization stands at `now`, as far as its tokens tell. They do not tell whether a shop is inactive.
    ///
    /// A refresh token whose time is over counts as expiring: only the platform says that it no longer works.
    pub fn standing(&self, now: i64) -> Standing {
        let tokens = &self.tokens;
        match self.status {
            Status::Deauthorized { .. } => Standing::Deauthorized,
            Status::NeedsReauthorization { .. } => Standing::NeedsReauthorization,
            _ if tokens.refresh_token.is_empty() && tokens.expired(now) => Standing::NeedsReauthorization,
            _ if ends_soon(tokens.refresh_token_expires_at, now) => Standing::Expiring,
            _ => Standing::Active,
        }
    }
}

/// Whether an end, in Unix seconds, lies within [`EXPIRING`] of `now` or has passed; 0 is no end.
pub(super) fn ends_soon(end: i64, now: i64) -> bool {
    end > 0 && end <= now.saturating_add(EXPIRING)
}

#[cfg(test)]
mod tests {
    use super::super::set::TokenSet;
    use super::*;

    const NOW: i64 = 1_700_000_000;

    fn record(life: i64, refresh_token: &str, ends_at: i64) -> Record {
        Record::new(TokenSet::new("t", NOW + life).with_refresh_token(refresh_token, ends_at), NOW)
    }

    #[test]
    fn a_record_says_how_it_stands() {
        let refused = Status::NeedsReauthorization { reason: "refused".to_owned() };
        let works = || record(600, "r", 4_912_765_591);
        for (record, standing) in [
            (works(), Standing::Active),
            (record(-1, "r", 0), Standing::Active),
            (record(600, "r", NOW + EXPIRING + 1), Standing::Active),
            (record(600, "r", NOW + EXPIRING), Standing::Expiring),
            (record(-1, "r", NOW - 1), Standing::Expiring),
            (record(600, "", 0), Standing::Active),
            (record(-1, "", 0), Standing::NeedsReauthorization),
            (works().with_status(Status::Refreshing { since: NOW }, NOW), Standing::Active),
            (works().with_status(Status::RefreshUncertain { since: NOW }, NOW), Standing::Active),
            (works().with_status(refused, NOW), Standing::NeedsReauthorization),
            (works().with_status(Status::Deauthorized { since: NOW }, NOW), Standing::Deauthorized),
        ] {
            assert_eq!(record.standing(NOW), standing, "{record:?}");
        }
    }

    #[test]
    fn every_standing_has_a_name_of_its_own() {
        for standing in Standing::ALL {
            assert_eq!(Standing::named(standing.name()), Some(standing));
        }
        assert_eq!(Standing::named("refreshing"), None);
    }
}
