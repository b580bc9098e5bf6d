//! Which shop has which cipher: remembered, so that a handle asks once and not on each call.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::bounded::Bounded;
use super::merge::Merge;
use crate::token::{AccountId, AuthorizedShop, ShopEntry};

/// How long what a store said is believed: a new authorization brings new ciphers.
const FRESH: Duration = Duration::from_secs(60);
/// So many shops are remembered; one takes about half a kilobyte. Those that were not used for the longest go first.
const MOST: usize = 20_000;

/// What is known of shops and of who opens them.
pub(crate) struct ShopBook {
    /// By the owner of the token and the shop id.
    ciphers: Mutex<Bounded<(String, String), Entry>>,
    /// By the shop id; the empty id: the only account there is.
    owners: Mutex<Bounded<String, (AccountId, Instant)>>,
    /// Held while the platform is asked, so that a hundred first calls ask once.
    pub(crate) asking: tokio::sync::Mutex<()>,
    /// The reads of stored shops that are under way, by the shop id.
    pub(crate) entries_read: Merge<String, Option<ShopEntry>>,
    /// The searches for the account of a shop that are under way.
    pub(crate) owners_read: Merge<String, AccountId>,
}

struct Entry {
    cipher: String,
    /// Until when it is believed; `None`: until the platform refuses it.
    until: Option<Instant>,
    /// When the platform listed it; `None` if the store had it.
    listed: Option<Instant>,
}

impl Default for ShopBook {
    fn default() -> ShopBook {
        ShopBook::holding(MOST)
    }
}

impl ShopBook {
    fn holding(most: usize) -> ShopBook {
        ShopBook {
            ciphers: Mutex::new(Bounded::new(most)),
            owners: Mutex::new(Bounded::new(most)),
            asking: tokio::sync::Mutex::default(),
            entries_read: Merge::default(),
            owners_read: Merge::default(),
        }
    }

    /// The cipher of a shop, as seen by a token's owner.
    pub(crate) fn cipher(&self, owner: &str, shop_id: &str) -> Option<String> {
        let mut ciphers = self.ciphers();
        let entry = ciphers.get(&(owner.to_owned(), shop_id.to_owned()))?;
        let fresh = entry.until.is_none_or(|until| Instant::now() < until);
        fresh.then(|| entry.cipher.clone())
    }

    /// Remembers shops that the platform listed, until there are too many.
    pub(crate) fn learn(&self, owner: &str, shops: &[AuthorizedShop]) {
        let listed = Some(Instant::now());
        for shop in shops {
            self.put(owner, &shop.id, Entry { cipher: shop.cipher.clone(), until: None, listed });
        }
    }

    /// Remembers a shop that the store had, for a while.
    pub(crate) fn borrow(&self, owner: &str, shop: &AuthorizedShop) {
        let until = Some(Instant::now() + FRESH);
        self.put(owner, &shop.id, Entry { cipher: shop.cipher.clone(), until, listed: None });
    }

    /// The cipher of a shop, if the platform listed it within the last minute.
    pub(crate) fn listed(&self, owner: &str, shop_id: &str) -> Option<String> {
        let mut ciphers = self.ciphers();
        let entry = ciphers.get(&(owner.to_owned(), shop_id.to_owned()))?;
        let lately = entry.listed.is_some_and(|listed| listed.elapsed() < FRESH);
        lately.then(|| entry.cipher.clone())
    }

    /// A cipher was refused: forgets the shop, unless the platform has just listed it. Asking again would not help then.
    pub(crate) fn doubt(&self, owner: &str, shop_id: &str) {
        if self.listed(owner, shop_id).is_none() {
            self.forget(shop_id);
        }
    }

    /// Forgets a shop, and what is being read of it.
    fn forget(&self, shop_id: &str) {
        self.entries_read.forget(&shop_id.to_owned());
        self.owners_read.forget(&shop_id.to_owned());
        self.ciphers().retain(|(_, shop)| shop != shop_id);
        self.owners().remove(shop_id);
    }

    /// Who opens a shop (the empty id: the only account there is), if that was found out lately.
    pub(crate) fn owner(&self, shop_id: &str) -> Option<AccountId> {
        let mut owners = self.owners();
        let (owner, until) = owners.get(shop_id)?;
        (Instant::now() < *until).then(|| owner.clone())
    }

    /// Remembers for a while who opens a shop.
    pub(crate) fn own(&self, shop_id: &str, owner: &AccountId) {
        self.owners().insert(shop_id.to_owned(), (owner.clone(), Instant::now() + FRESH));
    }

    fn put(&self, owner: &str, shop_id: &str, entry: Entry) {
        self.ciphers().insert((owner.to_owned(), shop_id.to_owned()), entry);
    }

    fn ciphers(&self) -> MutexGuard<'_, Bounded<(String, String), Entry>> {
        self.ciphers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn owners(&self) -> MutexGuard<'_, Bounded<String, (AccountId, Instant)>> {
        self.owners.lock().unwrap_or_else(PoisonError::into_inner)
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

    #[test]
    fn the_book_does_not_grow_for_ever() {
        let book = ShopBook::holding(100);
        for number in 0..1_000 {
            let shop_id = number.to_string();
            book.learn("a", &[AuthorizedShop::new(&shop_id, "X")]);
            book.own(&shop_id, &AccountId::new("app", "seller"));
            assert_eq!(book.cipher("a", &shop_id).as_deref(), Some("X"));
        }
        let known = (0..1_000).map(|number: u32| number.to_string());
        let (ciphers, owners): (Vec<_>, Vec<_>) = known
            .map(|shop_id| (book.cipher("a", &shop_id).is_some(), book.owner(&shop_id).is_some()))
            .unzip();
        for kept in [ciphers, owners] {
            let count = kept.iter().filter(|kept| **kept).count();
            assert!((50..=100).contains(&count) && !kept[0] && kept[999], "{count}");
        }
    }
}
