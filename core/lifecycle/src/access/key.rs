//! What an API key allows.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use super::secret::KeyHash;

/// What a key may do. Each scope includes those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// See everything but secrets, and call operations that change nothing.
    Read,
    /// Call all operations, and handle events.
    Write,
    /// Manage keys, and run what otherwise runs by itself: replays and refreshes.
    Admin,
}

impl Scope {
    /// All of them, the least powerful first.
    pub const ALL: [Scope; 3] = [Scope::Read, Scope::Write, Scope::Admin];

    /// The name in the store, in JSON and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Scope::Read => "read",
            Scope::Write => "write",
            Scope::Admin => "admin",
        }
    }

    /// The scope with this name.
    pub fn named(name: &str) -> Option<Scope> {
        Scope::ALL.into_iter().find(|scope| scope.name() == name)
    }
}

impl FromStr for Scope {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Scope, &'static str> {
        Scope::named(text).ok_or("`read`, `write` or `admin`")
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

/// A key as the store has it. The key itself cannot be read back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiKey {
    /// Names the key in lists and logs. Not a secret.
    pub id: String,
    /// What people call its client.
    pub name: String,
    /// What it may do.
    pub scope: Scope,
    /// The ids of the shops that it is limited to; empty for all shops.
    pub shops: Vec<String>,
    /// When it was made, in Unix seconds by the store's clock.
    pub created_at: i64,
    /// When it expires, in Unix seconds; `None` for never.
    pub expires_at: Option<i64>,
    /// When it was used last, in Unix seconds. It may lag by a minute.
    pub last_used_at: Option<i64>,
    /// When it was revoked, in Unix seconds.
    pub revoked_at: Option<i64>,
}

impl ApiKey {
    /// Whether the key allows what this scope allows.
    pub fn allows(&self, scope: Scope) -> bool {
        self.scope >= scope
    }

    /// Whether the key is limited to some shops.
    pub fn is_limited(&self) -> bool {
        !self.shops.is_empty()
    }

    /// Whether the key may be used for this shop.
    pub fn opens(&self, shop_id: &str) -> bool {
        !self.is_limited() || self.shops.iter().any(|shop| shop == shop_id)
    }

    /// Whether the key works at this time, in Unix seconds.
    pub fn works_at(&self, now: i64) -> bool {
        self.revoked_at.is_none() && self.expires_at.is_none_or(|end| now < end)
    }
}

/// A key that is to be stored.
#[derive(Debug, Clone)]
pub struct NewKey {
    /// Names the key: see [`ApiKey::id`].
    pub id: String,
    /// What people call its client.
    pub name: String,
    /// The hash of the key.
    pub hash: KeyHash,
    /// What it may do.
    pub scope: Scope,
    /// The ids of the shops that it is limited to; empty for all shops.
    pub shops: Vec<String>,
    /// How long it works; `None` for ever.
    pub ttl: Option<Duration>,
}

/// The longest name of a key, in bytes.
const LONGEST_NAME: usize = 200;

/// What is wrong with a key that somebody wants to make; `None` if nothing is.
pub fn key_problem(name: &str, scope: Scope, shops: &[String]) -> Option<&'static str> {
    if name.trim().is_empty() || name.len() > LONGEST_NAME {
        return Some("`name` must have 1 to 200 characters");
    }
    if scope == Scope::Admin && !shops.is_empty() {
        return Some("a key with the scope `admin` cannot be limited to shops");
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(scope: Scope, shops: &[&str]) -> ApiKey {
        let shops = shops.iter().map(|shop| (*shop).to_owned()).collect();
        ApiKey {
            id: "k".into(),
            name: String::new(),
            scope,
            shops,
            created_at: 0,
            expires_at: None,
            last_used_at: None,
            revoked_at: None,
        }
    }

    #[test]
    fn scopes_include_those_before_them() {
        for (at, held) in Scope::ALL.into_iter().enumerate() {
            for (wanted_at, wanted) in Scope::ALL.into_iter().enumerate() {
                assert_eq!(key(held, &[]).allows(wanted), at >= wanted_at, "{held} for {wanted}");
            }
            assert_eq!(held.name().parse(), Ok(held));
        }
        assert!("root".parse::<Scope>().is_err());
    }

    #[test]
    fn limits_name_shops_exactly() {
        assert!(key(Scope::Read, &[]).opens("7") && !key(Scope::Read, &[]).is_limited());
        let limited = key(Scope::Admin, &["77", "8"]);
        assert!(limited.opens("8") && limited.opens("77"));
        assert!(!limited.opens("7") && !limited.opens("") && !limited.opens("778"));
    }

    #[test]
    fn a_key_ends_when_it_expires_or_is_revoked() {
        let lasting = key(Scope::Read, &[]);
        assert!(lasting.works_at(i64::MAX));
        let short = ApiKey { expires_at: Some(10), ..lasting.clone() };
        assert!(short.works_at(9) && !short.works_at(10));
        assert!(!ApiKey { revoked_at: Some(3), ..lasting }.works_at(1));
    }
}
