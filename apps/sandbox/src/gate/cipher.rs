//! The ciphers that name a shop, or a partner's category.

use crate::auth::tokens::Grant;
use crate::call::Refusal;
use crate::catalog::Version;
use crate::gate::INVALID;
use crate::request::Incoming;
use crate::world::{Shop, World};

/// Finds the shop that a call is for. `None` if the operation is not about a shop.
pub fn shop_id(
    world: &World,
    request: &Incoming,
    grant: &Grant,
    version: &Version,
) -> Result<Option<String>, Refusal> {
    category_asset(world, request, grant, version)?;
    let sent = request.parameter("shop_cipher").filter(|cipher| !cipher.is_empty());
    let Some(need) = version.ciphers.get("shop_cipher") else {
        return match sent {
            Some(_) => Err(unwanted("shop_cipher")),
            None => Ok(None),
        };
    };
    let shops = world.shops.iter().filter(|shop| shop.open_id == grant.open_id);
    let Some(cipher) = sent else { return only_shop(world, shops.collect(), need == "required") };
    let Some(shop) = world.shops.iter().find(|shop| shop.cipher == cipher && shop.open_id == grant.open_id)
    else {
        return Err(Refusal::gateway(
            400,
            101_000,
            "The 'shop_cipher' does not belong to this access token.",
        ));
    };
    open(world, shop).map(Some)
}

/// A seller with one shop may leave the cipher out unless the operation requires it.
fn only_shop(world: &World, shops: Vec<&Shop>, required: bool) -> Result<Option<String>, Refusal> {
    match shops.as_slice() {
        [shop] if !required => open(world, shop).map(Some),
        // A creator or partner has no shop, and the few operations that they share with sellers need none.
        [] if !required => Ok(None),
        _ => Err(missing("shop_cipher")),
    }
}

fn open(world: &World, shop: &Shop) -> Result<String, Refusal> {
    if !world.tokens.shop_is_authorized(&shop.id) {
        let message = "access token is invalid; detail:your token has been deauthorized";
        return Err(Refusal::gateway(401, 105_001, message));
    }
    if shop.active {
        Ok(shop.id.clone())
    } else {
        Err(Refusal::gateway(401, 36_009_043, "The shop is inactive."))
    }
}

fn category_asset(
    world: &World,
    request: &Incoming,
    grant: &Grant,
    version: &Version,
) -> Result<(), Refusal> {
    let sent = request.parameter("category_asset_cipher").filter(|cipher| !cipher.is_empty());
    match (version.ciphers.get("category_asset_cipher"), sent) {
        (None, None) => Ok(()),
        (None, Some(_)) => Err(unwanted("category_asset_cipher")),
        (Some(need), None) if need == "required" => Err(missing("category_asset_cipher")),
        (Some(_), None) => Ok(()),
        (Some(_), Some(cipher)) if owns_asset(world, &grant.open_id, &cipher) => Ok(()),
        (Some(_), Some(_)) => Err(Refusal::gateway(
            400,
            101_000,
            "The 'category_asset_cipher' does not belong to this access token.",
        )),
    }
}

fn owns_asset(world: &World, open_id: &str, cipher: &str) -> bool {
    world.category_assets.iter().any(|asset| asset.open_id == open_id && asset.cipher == cipher)
}

fn missing(name: &str) -> Refusal {
    Refusal::gateway(400, 106_013, format!("The '{name}' query parameter is required for this request."))
}

fn unwanted(name: &str) -> Refusal {
    Refusal::gateway(400, INVALID, format!("The '{name}' query parameter is not required for this request."))
}
