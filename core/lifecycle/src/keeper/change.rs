//! Which changes of an authorization are told, and the events that tell them.

use bytes::Bytes;
use serde_json::json;
use tiktokshop_core::token::{AccountId, AuthorizedShop, Record, Standing};

use super::store::Noted;
use crate::inbox::{Arrival, Source};

/// A change of an authorization.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Change {
    /// The store has an authorization of which nothing was told before.
    Added,
    /// There is a new access token.
    Refreshed,
    /// It ends within 30 days.
    Expiring,
    /// It was about to end, and no longer is.
    Renewed,
    /// The platform accepts it no longer.
    NeedsReauthorization,
    /// The seller, creator or partner withdrew it.
    Deauthorized,
    /// The platform refuses calls because a shop, or the seller, is not active.
    ShopInactive,
    /// It works again.
    Reactivated,
}

impl Change {
    /// The type of its event.
    pub const fn event_type(self) -> &'static str {
        match self {
            Change::Added => "authorization.added",
            Change::Refreshed => "authorization.refreshed",
            Change::Expiring => "authorization.expiring",
            Change::Renewed => "authorization.renewed",
            Change::NeedsReauthorization => "authorization.needs_reauthorization",
            Change::Deauthorized => "authorization.deauthorized",
            Change::ShopInactive => "authorization.shop_inactive",
            Change::Reactivated => "authorization.reactivated",
        }
    }
}

/// What there is to tell, in order: nothing if the record says what was told last.
pub(super) fn changes(record: &Record, noted: &Noted, standing: Standing) -> Vec<Change> {
    let Some(before) = noted.standing else {
        let bad = (standing != Standing::Active).then(|| arrived_at(standing, Standing::Active));
        return [Change::Added].into_iter().chain(bad).collect();
    };
    let lost = matches!(standing, Standing::NeedsReauthorization | Standing::Deauthorized);
    let fresh = record.tokens.access_token_expires_at != noted.expires_at && !lost;
    let refreshed = fresh.then_some(Change::Refreshed);
    let moved = (standing != before).then(|| arrived_at(standing, before));
    refreshed.into_iter().chain(moved).collect()
}

fn arrived_at(standing: Standing, before: Standing) -> Change {
    match (standing, before) {
        (Standing::Expiring, _) => Change::Expiring,
        (Standing::NeedsReauthorization, _) => Change::NeedsReauthorization,
        (Standing::Deauthorized, _) => Change::Deauthorized,
        (Standing::ShopInactive, _) => Change::ShopInactive,
        (_, Standing::Expiring) => Change::Renewed,
        _ => Change::Reactivated,
    }
}

/// An authorization as its events describe it.
pub(super) struct Scene<'a> {
    pub(super) account: &'a AccountId,
    pub(super) record: &'a Record,
    pub(super) shops: &'a [AuthorizedShop],
    pub(super) noted: &'a Noted,
    pub(super) standing: Standing,
    pub(super) now: i64,
}

impl Scene<'_> {
    /// The events that tell these changes.
    pub(super) fn events(&self, changes: &[Change]) -> Vec<Arrival> {
        changes.iter().map(|change| self.event(*change)).collect()
    }

    /// The event that tells a change. Two processes that see the same change give it the same id.
    fn event(&self, change: Change) -> Arrival {
        let AccountId { app_key, open_id } = self.account;
        let kind = change.event_type();
        let notification = format!("{kind}:{open_id}:{}", self.noted.changes);
        Arrival {
            owner: self.owner(),
            subject: format!("authorization:{open_id}"),
            body: self.body(change),
            ..Arrival::new(Source::Token, app_key, notification, kind, self.happened_at())
        }
    }

    fn owner(&self) -> String {
        match self.shops {
            [only] => only.id.clone(),
            _ => self.account.open_id.clone(),
        }
    }

    /// When it was withdrawn, or else when the record was written. A change that only time brought happens now.
    fn happened_at(&self) -> i64 {
        match self.standing {
            Standing::Deauthorized => self.record.status.since().unwrap_or(self.record.updated_at),
            _ if self.record.revision != self.noted.revision => self.record.updated_at,
            _ => self.now,
        }
    }

    /// What an app needs to act, and no token.
    fn body(&self, change: Change) -> Bytes {
        let Scene { account, record, noted, .. } = self;
        let tokens = &record.tokens;
        let shops: Vec<&str> = self.shops.iter().map(|shop| shop.id.as_str()).collect();
        let body = json!({
            "type": change.event_type(),
            "app_key": account.app_key,
            "open_id": account.open_id,
            "standing": self.standing.name(),
            "previous": noted.standing.map(Standing::name),
            "reason": record.status.reason(),
            "seller_name": tokens.seller_name,
            "user_type": tokens.user_type,
            "shops": shops,
            "inactive_shops": noted.inactive_shops,
            "access_token_expires_at": tokens.access_token_expires_at,
            "refresh_token_expires_at": tokens.refresh_token_expires_at,
            "ends_at": noted.warned_end(record).unwrap_or(tokens.refresh_token_expires_at),
            "happened_at": self.happened_at(),
        });
        Bytes::from(body.to_string())
    }
}

#[cfg(test)]
mod tests {
    use tiktokshop_core::token::{EXPIRING, Status, TokenSet};

    use super::*;

    const NOW: i64 = 1_700_000_000;
    const WEEK: i64 = 604_800;

    fn record(ends_at: i64) -> Record {
        Record::new(
            TokenSet::new("secret-access", NOW + WEEK).with_refresh_token("secret-refresh", ends_at),
            NOW,
        )
    }

    fn noted(standing: Standing) -> Noted {
        Noted { standing: Some(standing), expires_at: NOW + WEEK, ..Noted::default() }
    }

    fn told(record: &Record, noted: &Noted) -> Vec<Change> {
        changes(record, noted, noted.standing(record, NOW))
    }

    #[test]
    fn each_change_is_told() {
        let lost = |status| record(0).with_status(status, NOW);
        let refused = || lost(Status::NeedsReauthorization { reason: "refused".to_owned() });
        let withdrawn = || lost(Status::Deauthorized { since: NOW });
        let inactive = Noted { inactive_shops: vec!["7".to_owned()], ..noted(Standing::Active) };
        let older = Noted { expires_at: NOW, ..noted(Standing::Active) };
        for (record, noted, expected) in [
            (record(0), Noted::default(), vec![Change::Added]),
            (withdrawn(), Noted::default(), vec![Change::Added, Change::Deauthorized]),
            (record(0), noted(Standing::Active), vec![]),
            (record(0), older.clone(), vec![Change::Refreshed]),
            (record(NOW + EXPIRING), older.clone(), vec![Change::Refreshed, Change::Expiring]),
            (record(NOW + EXPIRING), noted(Standing::Expiring), vec![]),
            (record(0), noted(Standing::Expiring), vec![Change::Renewed]),
            (refused(), older.clone(), vec![Change::NeedsReauthorization]),
            (withdrawn(), noted(Standing::Active), vec![Change::Deauthorized]),
            (withdrawn(), noted(Standing::Deauthorized), vec![]),
            (record(0), inactive, vec![Change::ShopInactive]),
            (record(0), noted(Standing::ShopInactive), vec![Change::Reactivated]),
            (
                record(0),
                Noted { expires_at: 1, ..noted(Standing::Deauthorized) },
                vec![Change::Refreshed, Change::Reactivated],
            ),
        ] {
            assert_eq!(told(&record, &noted), expected, "{record:?} {noted:?}");
        }
    }

    #[test]
    fn a_warning_counts_until_newer_tokens_last_longer() {
        let warned = Noted { ends_at: NOW + 86_400, warned_of: NOW + WEEK, ..noted(Standing::Active) };
        assert_eq!(told(&record(4_912_765_591), &warned), [Change::Expiring]);
        let mut newer = record(4_912_765_591);
        newer.tokens.access_token_expires_at += 60;
        assert_eq!(warned.standing(&newer, NOW), Standing::Active);
        newer.tokens.refresh_token_expires_at = NOW + 86_400;
        assert_eq!(warned.standing(&newer, NOW), Standing::Expiring, "they end at the same time");
    }

    #[test]
    fn an_event_has_one_id_and_no_token() {
        let (account, record, noted) =
            (AccountId::new("app", "seller"), record(0), Noted { changes: 41, ..noted(Standing::Active) });
        let shops = [AuthorizedShop::new("749", "secret-cipher")];
        let standing = Standing::Active;
        let scene =
            Scene { account: &account, record: &record, shops: &shops, noted: &noted, standing, now: NOW };
        let event = scene.event(Change::Refreshed);
        assert_eq!(event.notification_id, "authorization.refreshed:seller:41");
        assert_eq!((event.owner.as_str(), event.subject.as_str()), ("749", "authorization:seller"));
        let body = String::from_utf8(event.body.to_vec()).unwrap();
        assert!(!body.contains("secret"), "{body}");
        let body: serde_json::Value = serde_json::from_str(&body).unwrap();
        assert_eq!((&body["standing"], &body["shops"][0]), (&json!("active"), &json!("749")));
    }
}
