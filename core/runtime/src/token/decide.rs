//! What to do about a stored record: a pure function of the record, what is wanted, and the time. It neither reads nor
//! writes the store.

use std::time::Duration;

use super::record::Record;
use super::status::Status;
use super::unsaved::Unsaved;
use crate::secret::Secret;

/// What the caller needs.
#[derive(Debug, Clone)]
pub(super) enum Wish {
    /// A token that lives longer than `skew` seconds.
    Fresh { skew: i64 },
    /// A token other than the one that was refused.
    Other { than: Secret },
    /// A token other than this one, whatever the status says.
    Forced { than: Secret },
}

impl Wish {
    /// Whether the outcome of a flight, which may have begun for another wish, fulfils this one.
    pub(super) fn settled_by(&self, record: &Record) -> bool {
        match self {
            Wish::Fresh { .. } => true,
            Wish::Other { than } | Wish::Forced { than } => record.tokens.access_token != *than,
        }
    }
}

/// What is wanted, and what was known before.
#[derive(Debug, Clone)]
pub(super) struct Goal<'a> {
    pub(super) wish: &'a Wish,
    /// The revision before the wait. A record written since holds the result of a newer refresh, however short its
    /// life. `None` if nothing was known yet.
    pub(super) known: Option<i64>,
    /// How long no refresh is sent after one whose outcome is unknown.
    pub(super) cooldown: Duration,
}

/// What to do about a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Decision {
    /// Its access token is what is wanted.
    Use,
    /// Ask the platform for new tokens.
    Refresh,
    /// A refresh was sent and, provided that nobody holds the lease, its sender is gone. If the access token is still
    /// `of_use`, the outcome is noted as unknown and nothing is sent; otherwise the platform is asked.
    Orphaned { since: i64, of_use: bool },
    /// The outcome of the last refresh is unknown, and for this many seconds it is too early to ask again.
    Wait { seconds: i64 },
    /// Only the seller can help, for this reason.
    Reauthorize { reason: String },
    /// The access token has expired, and there is no refresh token.
    Unrefreshable,
}

/// What to do about `record` to reach `goal` at `now`, Unix seconds.
///
/// Whether a refresh token has expired is for the platform to say, not for this machine's clock.
pub(super) fn decide(record: &Record, goal: &Goal<'_>, now: i64) -> Decision {
    let forced = matches!(goal.wish, Wish::Forced { .. });
    if let (Some(reason), false) = (record.status.lost(), forced) {
        return Decision::Reauthorize { reason: reason.to_owned() };
    }
    if is_wanted(record, goal, now) {
        return Decision::Use;
    }
    match record.status {
        Status::RefreshUncertain { since } if !forced => match left(since, goal.cooldown, now) {
            0 => ask(record),
            seconds => Decision::Wait { seconds },
        },
        Status::Refreshing { since } => match ask(record) {
            _ if matches!(goal.wish, Wish::Fresh { .. }) && !record.tokens.expired(now) => {
                Decision::Orphaned { since, of_use: true }
            }
            Decision::Refresh => Decision::Orphaned { since, of_use: false },
            other => other,
        },
        _ => ask(record),
    }
}

/// Whether a record that was read a moment ago can be used without a second look: it works, and its token does not
/// expire within `skew` seconds.
pub(super) fn carefree(record: &Record, skew: i64, now: i64) -> bool {
    record.status == Status::Active && !record.tokens.expires_within(skew, now)
}

/// Whether the access token can be sent if there is no better one.
pub(super) fn works(record: &Record, now: i64) -> bool {
    !record.status.needs_reauthorization() && !record.tokens.expired(now)
}

fn ask(record: &Record) -> Decision {
    if record.tokens.refresh_token.is_empty() { Decision::Unrefreshable } else { Decision::Refresh }
}

fn is_wanted(record: &Record, Goal { wish, known, .. }: &Goal<'_>, now: i64) -> bool {
    let tokens = &record.tokens;
    if tokens.expired(now) {
        return false;
    }
    match (wish, &record.status) {
        (Wish::Other { than } | Wish::Forced { than }, _) => tokens.access_token != *than,
        // The platform is not asked again while the current token works.
        (Wish::Fresh { .. }, Status::RefreshUncertain { .. }) => true,
        // Written before the response came, not after it.
        (Wish::Fresh { skew }, Status::Refreshing { .. }) => !tokens.expires_within(*skew, now),
        (Wish::Fresh { skew }, _) => {
            !tokens.expires_within(*skew, now)
                || known.is_some_and(|known| record.revision != known)
                || tokens.refresh_token.is_empty()
        }
    }
}

/// The seconds that are left of a cooldown. A time further away than a cooldown was written, or is read, with a wrong
/// clock: then nothing is left.
fn left(since: i64, cooldown: Duration, now: i64) -> i64 {
    let cooldown = i64::try_from(cooldown.as_secs()).unwrap_or(i64::MAX);
    if now.abs_diff(since) >= cooldown.unsigned_abs() {
        return 0;
    }
    since.saturating_add(cooldown).saturating_sub(now).min(cooldown)
}

/// Whether the stored tokens are newer than those that a refresh brought here: the token that expires later was issued
/// later.
pub(super) fn issued_later(stored: &Record, Unsaved { before, fresh }: &Unsaved) -> bool {
    let changed = stored.tokens.access_token != before.tokens.access_token;
    changed
        && !stored.status.needs_reauthorization()
        && stored.tokens.access_token_expires_at >= fresh.tokens.access_token_expires_at
}

#[cfg(test)]
mod tests {
    use super::super::set::TokenSet;
    use super::*;

    const NOW: i64 = 1_700_000_000;
    const SKEW: i64 = 600;

    /// Revision 7, with the token `t`.
    fn record(life: i64, status: Status) -> Record {
        let tokens = TokenSet::new("t", NOW + life).with_refresh_token("r", 0);
        Record { tokens, revision: 7, status, updated_at: NOW - 100 }
    }

    fn refused() -> Status {
        Status::NeedsReauthorization { reason: "refused".to_owned() }
    }

    fn withdrawn() -> Status {
        Status::Deauthorized { since: NOW - 50 }
    }

    fn reauthorize_withdrawn() -> Decision {
        Decision::Reauthorize { reason: "it was withdrawn by the person who gave it".to_owned() }
    }

    fn given_by_hand(life: i64) -> Record {
        without_refresh_token(life, Status::Active)
    }

    fn without_refresh_token(life: i64, status: Status) -> Record {
        let mut record = record(life, status);
        record.tokens.refresh_token = Secret::new("");
        record
    }

    fn is(record: Record, wish: Wish, known: i64, wanted: Decision) {
        let goal = Goal { wish: &wish, known: Some(known), cooldown: Duration::from_secs(30) };
        assert_eq!(decide(&record, &goal, NOW), wanted, "{wish:?} of {record:?}");
    }

    fn reauthorize() -> Decision {
        Decision::Reauthorize { reason: "refused".to_owned() }
    }

    fn orphaned(since: i64, of_use: bool) -> Decision {
        Decision::Orphaned { since, of_use }
    }

    #[test]
    fn for_a_fresh_token() {
        let fresh = || Wish::Fresh { skew: SKEW };
        let uncertain = |since| Status::RefreshUncertain { since: NOW + since };
        let refreshing = |since| Status::Refreshing { since: NOW + since };
        for (record, known, wanted) in [
            (record(SKEW + 1, Status::Active), 7, Decision::Use),
            (record(SKEW, Status::Active), 7, Decision::Refresh),
            (record(-1, Status::Active), 7, Decision::Refresh),
            // It has just been written: however short its life, it is the platform's newest.
            (record(60, Status::Active), 6, Decision::Use),
            (record(-1, Status::Active), 6, Decision::Refresh),
            (given_by_hand(60), 7, Decision::Use),
            (given_by_hand(-1), 7, Decision::Unrefreshable),
            (record(SKEW + 1, refused()), 7, reauthorize()),
            (record(-1, refused()), 6, reauthorize()),
            (record(SKEW + 1, withdrawn()), 7, reauthorize_withdrawn()),
            (record(60, uncertain(0)), 7, Decision::Use),
            (record(-1, uncertain(0)), 7, Decision::Wait { seconds: 30 }),
            (record(-1, uncertain(-29)), 7, Decision::Wait { seconds: 1 }),
            (record(-1, uncertain(-30)), 7, Decision::Refresh),
            // A clock that is a little ahead does not make the cooldown longer.
            (record(-1, uncertain(29)), 7, Decision::Wait { seconds: 30 }),
            (record(-1, uncertain(86_400)), 7, Decision::Refresh),
            (record(-1, Status::RefreshUncertain { since: i64::MAX }), 7, Decision::Refresh),
            (record(-1, Status::RefreshUncertain { since: i64::MIN }), 7, Decision::Refresh),
            (record(SKEW + 1, refreshing(-5)), 7, Decision::Use),
            // Written before the response came: a new revision is not a new token.
            (record(60, refreshing(-5)), 6, orphaned(NOW - 5, true)),
            (record(-1, refreshing(-5)), 7, orphaned(NOW - 5, false)),
            // Put together by hand: a refresh token that is not there cannot have been sent.
            (without_refresh_token(60, refreshing(-5)), 7, orphaned(NOW - 5, true)),
            (without_refresh_token(-1, refreshing(-5)), 7, Decision::Unrefreshable),
            (without_refresh_token(-1, uncertain(-30)), 7, Decision::Unrefreshable),
        ] {
            is(record, fresh(), known, wanted);
        }
    }

    #[test]
    fn for_another_token_than_the_one_that_was_refused() {
        let other = |token| Wish::Other { than: Secret::new(token) };
        let uncertain = Status::RefreshUncertain { since: NOW - 10 };
        for (record, refused_token, wanted) in [
            (record(60, Status::Active), "older", Decision::Use),
            (record(-1, Status::Active), "older", Decision::Refresh),
            (record(60, Status::Active), "t", Decision::Refresh),
            (record(60, refused()), "t", reauthorize()),
            (record(60, refused()), "older", reauthorize()),
            (record(60, withdrawn()), "older", reauthorize_withdrawn()),
            (record(60, uncertain.clone()), "older", Decision::Use),
            (record(60, uncertain), "t", Decision::Wait { seconds: 20 }),
            (record(60, Status::Refreshing { since: NOW }), "t", orphaned(NOW, false)),
            (given_by_hand(60), "t", Decision::Unrefreshable),
            (without_refresh_token(60, Status::Refreshing { since: NOW }), "t", Decision::Unrefreshable),
        ] {
            is(record, other(refused_token), 7, wanted);
        }
    }

    #[test]
    fn for_a_person_who_asks_for_it() {
        let forced = |token| Wish::Forced { than: Secret::new(token) };
        for (record, token, wanted) in [
            (record(60, Status::Active), "t", Decision::Refresh),
            (record(60, Status::Active), "older", Decision::Use),
            (record(60, refused()), "t", Decision::Refresh),
            (record(60, withdrawn()), "t", Decision::Refresh),
            (record(60, Status::RefreshUncertain { since: NOW }), "t", Decision::Refresh),
            (record(60, Status::Refreshing { since: NOW }), "t", orphaned(NOW, false)),
            (given_by_hand(60), "t", Decision::Unrefreshable),
            (without_refresh_token(60, Status::Refreshing { since: NOW }), "t", Decision::Unrefreshable),
        ] {
            is(record, forced(token), 7, wanted);
        }
    }

    #[test]
    fn of_two_pairs_the_one_that_ends_later_stays() {
        let pair = |token: &str, life| {
            let mut record = record(life, Status::Active);
            record.tokens.access_token = Secret::new(token);
            record
        };
        let unsaved = Unsaved::new(pair("before", -1), pair("fresh", 100));
        assert!(!issued_later(&pair("before", 500), &unsaved), "nobody has changed it");
        assert!(issued_later(&pair("theirs", 100), &unsaved));
        assert!(!issued_later(&pair("theirs", 99), &unsaved));
        assert!(!issued_later(&pair("theirs", 500).with_status(refused(), NOW), &unsaved));
    }
}
