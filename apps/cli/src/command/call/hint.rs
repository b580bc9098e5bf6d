//! What to do about a failure if the command line knows more than the library.

use tiktokshop_core::token::AuthorizedShop;

use crate::client::Speaker;
use crate::exit::Failure;

/// The platform reports that the cipher of the shop is missing.
const CIPHER_MISSING: i64 = 106_013;

/// Names the shops of the account if the platform reports a missing cipher.
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
