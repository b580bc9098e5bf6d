//! Authorization codes, access tokens and refresh tokens, and their states.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::ids::Ids;

/// How long an authorization code can be exchanged, in seconds.
pub const CODE_LIFE: i64 = 30 * 60;
/// How long an access token works, in seconds.
pub const ACCESS_LIFE: i64 = 7 * 86_400;
/// How long a refresh token works, in seconds: about 99 years, as real ones do, and more than 32 bits can hold.
pub const REFRESH_LIFE: i64 = 99 * 365 * 86_400 + 24 * 86_400;

/// Whom a token speaks for, and what it permits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// The seller, creator or partner.
    pub open_id: String,
    /// Scope keys, `seller.order.info`.
    pub scopes: Vec<String>,
}

/// A code or token, and when it expires.
#[derive(Debug, Clone)]
pub struct Issued {
    /// Whom it speaks for.
    pub grant: Grant,
    /// Unix seconds.
    pub expires_at: i64,
    /// Used, rotated or revoked.
    pub revoked: bool,
}

/// A pair of tokens, as the token endpoint issues it.
#[derive(Clone)]
pub struct Pair {
    /// The access token.
    pub access_token: String,
    /// Unix seconds.
    pub access_expires_at: i64,
    /// The refresh token.
    pub refresh_token: String,
    /// Unix seconds.
    pub refresh_expires_at: i64,
    /// Whom they speak for.
    pub grant: Grant,
}

/// How the auth host behaves where the platform's documents are silent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TokenRules {
    /// Whether a refresh token still works after it was used. If not, a second refresh with it fails, which reveals
    /// races.
    pub old_refresh_token_survives: bool,
    /// Whether access tokens from before a refresh keep working until they expire.
    pub old_access_token_survives: bool,
    /// Whether the response to a refresh lacks `refresh_token`, as some clients report.
    pub omit_refresh_token: bool,
}

impl Default for TokenRules {
    fn default() -> TokenRules {
        TokenRules {
            old_refresh_token_survives: false,
            old_access_token_survives: true,
            omit_refresh_token: false,
        }
    }
}

/// How often the token endpoints were used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct TokenCounts {
    /// Codes exchanged.
    pub exchanges: u64,
    /// Exchanges that were refused.
    pub refused_exchanges: u64,
    /// Refreshes that returned new tokens.
    pub refreshes: u64,
    /// Refreshes that were refused.
    pub refused_refreshes: u64,
}

/// Why a token is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenFault {
    /// Never given out.
    Unknown,
    /// It has expired.
    Expired,
    /// Revoked by the seller.
    Revoked,
}

/// Every code and token that has been issued.
#[derive(Clone)]
pub struct Tokens {
    ids: Ids,
    codes: BTreeMap<String, Issued>,
    access: BTreeMap<String, Issued>,
    refresh: BTreeMap<String, Issued>,
    deauthorized_shops: BTreeSet<String>,
    /// How the auth host behaves.
    pub rules: TokenRules,
    /// How often it was used.
    pub counts: TokenCounts,
}

impl std::fmt::Debug for Tokens {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut fields = out.debug_struct("Tokens");
        fields
            .field("access", &self.access.len())
            .field("refresh", &self.refresh.len())
            .field("rules", &self.rules);
        fields.finish_non_exhaustive()
    }
}

impl Tokens {
    /// No tokens yet. Those to come are the same for the same seed.
    pub fn new(seed: u64) -> Tokens {
        Tokens {
            ids: Ids::new(seed ^ 0x70CE),
            codes: BTreeMap::new(),
            access: BTreeMap::new(),
            refresh: BTreeMap::new(),
            deauthorized_shops: BTreeSet::new(),
            rules: TokenRules::default(),
            counts: TokenCounts::default(),
        }
    }

    /// A code that can be exchanged once within 30 minutes. `prefix` names the region: `ROW_` or `TTP_`.
    pub fn issue_code(&mut self, prefix: &str, grant: Grant, now: i64) -> String {
        let code = self.secret_text(prefix, 3);
        let issued = Issued { grant, expires_at: now + CODE_LIFE, revoked: false };
        self.codes.insert(code.clone(), issued);
        code
    }

    /// Issues a pair of tokens without a code, as if the seller had just authorized.
    pub fn issue(&mut self, prefix: &str, grant: Grant, now: i64) -> Pair {
        let pair = Pair {
            access_token: self.secret_text(prefix, 5),
            access_expires_at: now + ACCESS_LIFE,
            refresh_token: self.secret_text(prefix, 4),
            refresh_expires_at: now + REFRESH_LIFE,
            grant: grant.clone(),
        };
        let access = Issued { grant: grant.clone(), expires_at: pair.access_expires_at, revoked: false };
        self.access.insert(pair.access_token.clone(), access);
        let refresh = Issued { grant, expires_at: pair.refresh_expires_at, revoked: false };
        self.refresh.insert(pair.refresh_token.clone(), refresh);
        pair
    }

    /// Exchanges a code. `None` if it is unknown, used or expired.
    pub fn exchange(&mut self, code: &str, now: i64) -> Option<Pair> {
        let usable = self.codes.get_mut(code).filter(|issued| !issued.revoked && issued.expires_at > now);
        let Some(issued) = usable else {
            self.counts.refused_exchanges += 1;
            return None;
        };
        issued.revoked = true;
        let grant = issued.grant.clone();
        self.counts.exchanges += 1;
        Some(self.issue(prefix_of(code), grant, now))
    }

    /// Whether a refresh token was ever issued, whatever its state.
    pub fn knows_refresh_token(&self, refresh_token: &str) -> bool {
        self.refresh.contains_key(refresh_token)
    }

    /// Exchanges a refresh token for a new pair. `None` if it is unknown, rotated, revoked or expired.
    pub fn refresh(&mut self, refresh_token: &str, now: i64) -> Option<Pair> {
        let survives = self.rules.old_refresh_token_survives;
        let usable =
            self.refresh.get_mut(refresh_token).filter(|issued| !issued.revoked && issued.expires_at > now);
        let Some(issued) = usable else {
            self.counts.refused_refreshes += 1;
            return None;
        };
        issued.revoked = !survives;
        let grant = issued.grant.clone();
        if !self.rules.old_access_token_survives {
            self.revoke_access(&grant.open_id);
        }
        self.counts.refreshes += 1;
        Some(self.issue(prefix_of(refresh_token), grant, now))
    }

    /// What an access token grants now.
    ///
    /// # Errors
    /// Says whether it is unknown, expired or revoked.
    pub fn grant(&self, access_token: &str, now: i64) -> Result<&Grant, TokenFault> {
        let issued = self.access.get(access_token).ok_or(TokenFault::Unknown)?;
        if issued.revoked {
            return Err(TokenFault::Revoked);
        }
        if issued.expires_at <= now { Err(TokenFault::Expired) } else { Ok(&issued.grant) }
    }

    /// Lets access tokens expire at `now`: one, or (if `None`) all. Returns how many.
    pub fn expire_access(&mut self, access_token: Option<&str>, now: i64) -> usize {
        let chosen = |name: &str| access_token.is_none_or(|wanted| wanted == name);
        let alive = self.access.iter_mut().filter(|(name, issued)| chosen(name) && issued.expires_at > now);
        alive.map(|(_, issued)| issued.expires_at = now).count()
    }

    /// Lets the access tokens of a user expire at `now`. Returns how many.
    pub fn expire_access_of(&mut self, open_id: &str, now: i64) -> usize {
        let alive = self
            .access
            .values_mut()
            .filter(|issued| issued.grant.open_id == open_id && issued.expires_at > now);
        alive.map(|issued| issued.expires_at = now).count()
    }

    /// Lets refresh tokens expire at `now`: those of one user, or (if `None`) all. Returns how many.
    pub fn expire_refresh(&mut self, open_id: Option<&str>, now: i64) -> usize {
        let of = |issued: &Issued| open_id.is_none_or(|wanted| wanted == issued.grant.open_id);
        let alive = self.refresh.values_mut().filter(|issued| of(issued) && issued.expires_at > now);
        alive.map(|issued| issued.expires_at = now).count()
    }

    /// Revokes everything that a user granted, access and refresh. Returns how many tokens that ended.
    pub fn revoke(&mut self, open_id: &str) -> usize {
        let refresh =
            self.refresh.values_mut().filter(|issued| issued.grant.open_id == open_id && !issued.revoked);
        let ended = refresh.map(|issued| issued.revoked = true).count();
        ended + self.revoke_access(open_id)
    }

    /// Revokes every access token of a user: calls with them get 105001. Returns how many there were.
    pub fn revoke_access(&mut self, open_id: &str) -> usize {
        let access =
            self.access.values_mut().filter(|issued| issued.grant.open_id == open_id && !issued.revoked);
        access.map(|issued| issued.revoked = true).count()
    }

    /// Removes scopes from everything that a user granted, or sets them.
    pub fn change_scopes(&mut self, open_id: &str, change: impl Fn(&mut Vec<String>)) {
        let access = self.access.values_mut().chain(self.refresh.values_mut());
        access
            .filter(|issued| issued.grant.open_id == open_id)
            .for_each(|issued| change(&mut issued.grant.scopes));
    }

    /// Takes a shop away from the app: calls for it get 105001 from now on.
    pub fn deauthorize_shop(&mut self, shop_id: &str) {
        self.deauthorized_shops.insert(shop_id.to_owned());
    }

    /// Whether the app may still work for a shop.
    pub fn shop_is_authorized(&self, shop_id: &str) -> bool {
        !self.deauthorized_shops.contains(shop_id)
    }

    /// Gives the app its shops back, as a new consent does.
    pub fn authorize_shops(&mut self, shop_ids: &[String]) {
        shop_ids.iter().for_each(|shop_id| {
            self.deauthorized_shops.remove(shop_id);
        });
    }

    fn secret_text(&mut self, prefix: &str, words: usize) -> String {
        let tail: String = (0..words).map(|_| format!("{:016x}", self.ids.random())).collect();
        format!("{prefix}{tail}")
    }
}

fn prefix_of(token: &str) -> &'static str {
    if token.starts_with("TTP_") { "TTP_" } else { "ROW_" }
}
