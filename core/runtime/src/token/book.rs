//! Which shop has which cipher: remembered, so that a handle asks once and not on each call.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::token::{AccountId, AuthorizedShop};

/// How long what a store said is believed: a new authorization brings new ciphers.
const FRESH: Duration = Duration::from_secs(60);

/// What is known of shops and of who opens them.
#[derive(Default)]
pub(crate) struct ShopBook {
    ciphers: Mutex<HashMap<(String, String), Entry>>,
    owners: Mutex<HashMap<String, (Option<AccountId>, Instant)>>,
    /// Held while the platform is asked, so that a hundred first calls ask once.
    pub(crate) asking: tokio::sync::Mutex<()>,
}

struct Entry {
    cipher: String,
    until: Option<Instant>,
}

impl ShopBook {
    /// The cipher of a shop, as seen by a token's owner.
    pub(crate) fn cipher(&self, owner: &str, shop_id: &str) -> Option<String> {
        let ciphers = self.ciphers.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = ciphers.get(&(owner.to_owned(), shop_id.to_owned()))?;
        let fresh = entry.until.is_none_or(|until| Instant::now() < until);
        fresh.then(|| entry.cipher.clone())
    }

    /// Remembers shops that the platform listed, for good.
    pub(crate) fn learn(&self, owner: &str, shops: &[AuthorizedShop]) {
        shops.iter().for_each(|shop| self.put(owner, &shop.id, &shop.cipher, None));
    }

    /// Remembers a shop that the store had, for a while.
    pub(crate) fn borrow(&self, owner: &str, shop: &AuthorizedShop) {
        self.put(owner, &shop.id, &shop.cipher, Some(Instant::now() + FRESH));
    }

    /// Forgets a shop whose cipher was refused.
    pub(crate) fn forget(&self, shop_id: &str) {
        self.ciphers.lock().unwrap_or_else(PoisonError::into_inner).retain(|(_, shop), _| shop != shop_id);
        self.owners.lock().unwrap_or_else(PoisonError::into_inner).remove(shop_id);
    }

    /// Who opens a shop (the empty id: the only account there is), if that was found out lately.
    pub(crate) fn owner(&self, shop_id: &str) -> Option<Option<AccountId>> {
        let owners = self.owners.lock().unwrap_or_else(PoisonError::into_inner);
        let (owner, until) = owners.get(shop_id)?;
        (Instant::now() < *until).then(|| owner.clone())
    }

    /// Remembers for a while who opens a shop.
    pub(crate) fn own(&self, shop_id: &str, owner: Option<AccountId>) {
        let mut owners = self.owners.lock().unwrap_or_else(PoisonError::into_inner);
        owners.insert(shop_id.to_owned(), (owner, Instant::now() + FRESH));
    }

    fn put(&self, owner: &str, shop_id: &str, cipher: &str, until: Option<Instant>) {
        let mut ciphers = self.ciphers.lock().unwrap_or_else(PoisonError::into_inner);
        ciphers.insert((owner.to_owned(), shop_id.to_owned()), Entry { cipher: cipher.to_owned(), until });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn what_the_store_said_is_asked_again_after_a_while() {
        let book = ShopBook::default();
        book.borrow("a", &AuthorizedShop::new("1", "X"));
        book.learn("a", &[AuthorizedShop::new("2", "Y")]);
        assert_eq!(book.cipher("a", "1").as_deref(), Some("X"));
        assert_eq!(book.cipher("b", "1"), None);
        tokio::time::advance(FRESH).await;
        assert_eq!(book.cipher("a", "1"), None);
        assert_eq!(book.cipher("a", "2").as_deref(), Some("Y"));
        book.forget("2");
        assert_eq!(book.cipher("a", "2"), None);
    }
}
