//! What both databases have in common in the table `shop`: its rows, and what ciphers are bound to.

use sqlx::FromRow;
use tiktokshop_core::token::{AccountId, AuthorizedShop};
use tiktokshop_core::{Error, Result, hint, random};

use crate::seal::{Bond, Sealer, Trust, planted, store_error};

/// A row of the table `shop`.
#[derive(FromRow)]
pub(crate) struct ShopRow {
    pub(crate) number: i64,
    id: String,
    cipher: String,
    region: String,
    name: String,
    seller_type: String,
    code: String,
}

/// The shops of an account, all of them and in order, with the numbers of their rows: they are bound to each other, and to
/// the `stamp` of their save, which is empty if they were saved without a key.
pub(crate) fn open_all(
    sealer: &Sealer,
    account: &AccountId,
    stamp: &str,
    rows: Vec<ShopRow>,
    trust: Trust,
) -> Result<Vec<(i64, AuthorizedShop)>> {
    if stamp.is_empty() && !rows.is_empty() && sealer.has_key() && trust == Trust::Sealed {
        return Err(planted());
    }
    let count = rows.len();
    // Rows are bound to their number, but rows that are all gone say nothing.
    if saved(stamp).is_some_and(|saved| saved != count) {
        return Err(missing());
    }
    let open = |(at, row): (usize, ShopRow)| {
        let (number, mut shop) = (row.number, row.shop());
        if !stamp.is_empty() {
            let bond = bond(account, stamp, &shop, at, count);
            shop.cipher = sealer.open_new(&bond, &shop.cipher)?.expose().to_owned();
        }
        Ok((number, shop))
    };
    rows.into_iter().enumerate().map(open).collect()
}

/// The ciphers of shops as they are stored. Without a key, they stay as they are.
pub(crate) fn seal_all<'a>(
    sealer: &Sealer,
    account: &AccountId,
    stamp: &str,
    shops: impl ExactSizeIterator<Item = &'a AuthorizedShop>,
) -> Result<Vec<String>> {
    let count = shops.len();
    let seal = |(at, shop): (usize, &AuthorizedShop)| {
        let bond = bond(account, stamp, shop, at, count);
        if sealer.has_key() { sealer.seal(&bond, &shop.cipher) } else { Ok(shop.cipher.clone()) }
    };
    shops.enumerate().map(seal).collect()
}

/// Distinguishes a save from all others, and says how many shops were saved: `NAME.NUMBER`; empty without a key.
pub(crate) fn stamp(sealer: &Sealer, count: usize) -> Result<String> {
    if sealer.has_key() { Ok(format!("{}.{count}", random::hex::<16>()?)) } else { Ok(String::new()) }
}

/// How many shops were saved; `None` if the stamp was written by a version that did not say so.
fn saved(stamp: &str) -> Option<usize> {
    stamp.rsplit_once('.')?.1.parse().ok()
}

fn missing() -> Error {
    store_error("shops of an account were removed from the token store, or added, without its key")
        .with_hint(&hint::STORE_CHANGED)
}

fn bond(account: &AccountId, stamp: &str, shop: &AuthorizedShop, at: usize, count: usize) -> Bond {
    let AccountId { app_key, open_id } = account;
    let AuthorizedShop { id, region, name, seller_type, code, .. } = shop;
    Bond::of(["shop", app_key, open_id, stamp, id, region, name, seller_type, code])
        .and(&at.to_string())
        .and(&count.to_string())
}

impl ShopRow {
    fn shop(self) -> AuthorizedShop {
        AuthorizedShop {
            id: self.id,
            cipher: self.cipher,
            region: self.region,
            name: self.name,
            seller_type: self.seller_type,
            code: self.code,
        }
    }
}
