//! What to do about a failure, where the command line knows more than the library.

use tiktokshop_core::token::AuthorizedShop;

use crate::client::Speaker;
use crate::exit::Failure;

/// The platform misses the cipher of the shop.
const CIPHER_MISSING: i64 = 106_013;

/// Names the shops that the account has, where the platform misses a cipher.
pub fn for_a_terminal(failure: Failure, speaker: &Speaker) -> Failure {
    if failure.code() == Some(CIPHER_MISSING) {
        return failure.with_hint(which_shop(speaker));
    }
    failure
}

fn which_shop(speaker: &Speaker) -> String {
    let Speaker::Account(account, _) = speaker else {
        return "Say which shop: --shop-id ID or --shop-cipher CIPHER; \
                `tiktokshop call authorization.get_authorized_shop` lists them."
            .to_owned();
    };
    let name = |shop: &AuthorizedShop| format!("--shop-id {} ({}, {})", shop.id, shop.name, shop.region);
    let shops: Vec<String> = account.shops.iter().map(name).collect();
    format!("Say which shop: {}.", shops.join(" or "))
}
