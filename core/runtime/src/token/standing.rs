//! How an authorization stands, in the words of the people who look after it.

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
