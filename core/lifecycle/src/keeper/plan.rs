//! When each token is refreshed: a pure function of the account, the end of its token, and the settings.

use std::time::Duration;

use sha2::{Digest, Sha256};
use tiktokshop_core::token::{AccountId, Expiring};

use super::options::KeeperOptions;

/// How long before its end the token of this account is refreshed. The same in every process and after every restart,
/// and different for each account, so that accounts which were authorized in the same minute spread out.
pub(super) fn lead(account: &AccountId, options: &KeeperOptions) -> Duration {
    let spread = options.spread.as_secs();
    let place = if spread == 0 { 0 } else { place(account) % spread };
    options.lead.saturating_add(Duration::from_secs(place))
}

fn place(account: &AccountId) -> u64 {
    let digest =
        Sha256::new().chain_update(&account.app_key).chain_update([0]).chain_update(&account.open_id);
    digest.finalize().iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// Whether it is time.
pub(super) fn due(expiring: &Expiring, options: &KeeperOptions, now: i64) -> bool {
    expiring.expires_at.saturating_sub(seconds(lead(&expiring.account, options))) <= now
}

/// No token that ends at this time or later can be due at `now`.
pub(super) fn horizon(options: &KeeperOptions, now: i64) -> i64 {
    now.saturating_add(seconds(options.lead)).saturating_add(seconds(options.spread)).saturating_add(1)
}

pub(super) fn seconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_secs()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 86_400;

    fn account(number: usize) -> AccountId {
        AccountId::new("app", format!("seller-{number}"))
    }

    #[test]
    fn tokens_that_end_together_are_due_all_over_the_day() {
        let options = KeeperOptions::default();
        let end = 7 * DAY;
        let mut minutes = vec![0; 1_440];
        for number in 0..10_000 {
            let lead = seconds(lead(&account(number), &options));
            assert!((DAY..2 * DAY).contains(&lead));
            let expiring = Expiring::new(account(number), end);
            assert!(due(&expiring, &options, end - lead) && !due(&expiring, &options, end - lead - 1));
            assert!(end < horizon(&options, end - lead));
            minutes[usize::try_from((lead - DAY) / 60).unwrap()] += 1;
        }
        let most = minutes.iter().max().unwrap();
        assert!(*most < 25, "{most} in one minute; seven are due on average");
    }

    #[test]
    fn without_a_spread_all_have_the_same_lead() {
        let options = KeeperOptions::default().spread(Duration::ZERO);
        assert_eq!(lead(&account(1), &options), lead(&account(2), &options));
    }
}
