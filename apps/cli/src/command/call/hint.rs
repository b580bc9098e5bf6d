//! What to do about a failure, in the words of the command line where the library speaks to programmers.

use tiktokshop_core::token::AuthorizedShop;

use crate::client::Speaker;
use crate::exit::Failure;

/// The platform misses the cipher of the shop.
const CIPHER_MISSING: i64 = 106_013;

/// Replaces the hint of the library where a flag is the answer.
pub fn for_a_terminal(failure: Failure, speaker: &Speaker) -> Failure {
    if failure.code() == Some(CIPHER_MISSING) {
        return failure.with_hint(which_shop(speaker));
    }
    if failure.kind == "upload_rejected" && failure.code().is_none() {
        return failure
            .with_hint("Nothing was sent. Give another file, or say its type: NAME='@FILE;type=image/png'.");
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
