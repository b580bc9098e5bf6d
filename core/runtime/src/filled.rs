//! What a client's settings have from the environment or a file, where two settings name one thing: a shop by its id or its cipher, a
//! category asset likewise, an authorization by its account or its access token.
//!
//! A program that names a shop means that shop, whatever another source says of a cipher: the calls would go to another shop.

use crate::generated::options::Settings;
use crate::secret::Secret;

/// The names that were filled in.
#[derive(Clone, Default)]
pub(crate) struct Filled {
    shop: Pair,
    asset: Pair,
    access_token: Option<Secret>,
}

/// A name and a cipher of the same thing.
#[derive(Clone, Default)]
struct Pair {
    name: Option<String>,
    cipher: Option<String>,
}

impl Filled {
    /// Adds what was filled in between two states of the settings.
    pub(crate) fn note(&mut self, before: &Settings, after: &Settings) {
        self.shop.note((&before.shop_id, &after.shop_id), (&before.shop_cipher, &after.shop_cipher));
        self.asset.note(
            (&before.category_asset, &after.category_asset),
            (&before.category_asset_cipher, &after.category_asset_cipher),
        );
        if before.access_token.is_none() {
            self.access_token.clone_from(&after.access_token);
        }
    }

    /// Takes away what was filled in if the program itself has named another one.
    pub(crate) fn yield_to_given(&self, settings: &mut Settings, has_account: bool) {
        self.shop.yield_to_given(&mut settings.shop_id, &mut settings.shop_cipher);
        self.asset.yield_to_given(&mut settings.category_asset, &mut settings.category_asset_cipher);
        let is_filled =
            |token: &Secret| self.access_token.as_ref().is_some_and(|own| own.expose() == token.expose());
        if has_account {
            settings.access_token.take_if(|token| is_filled(token));
        }
    }
}

impl Pair {
    fn note(&mut self, name: (&Option<String>, &Option<String>), cipher: (&Option<String>, &Option<String>)) {
        for (own, (before, after)) in [(&mut self.name, name), (&mut self.cipher, cipher)] {
            if before.is_none() {
                own.clone_from(after);
            }
        }
    }

    fn yield_to_given(&self, name: &mut Option<String>, cipher: &mut Option<String>) {
        let is_given = |value: &Option<String>, own: &Option<String>| value.is_some() && value != own;
        if is_given(name, &self.name) || is_given(cipher, &self.cipher) {
            name.take_if(|value| Some(&*value) == self.name.as_ref());
            cipher.take_if(|value| Some(&*value) == self.cipher.as_ref());
        }
    }
}
