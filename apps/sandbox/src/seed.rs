//! The people and shops that the sandbox starts with.

use crate::model::user_type::{CREATOR, PARTNER, SELLER};
use crate::world::{CategoryAsset, Seller, Shop, World};

/// Sellers (a local one in the US, a cross-border one with shops in the UK and in Germany, local ones in Brazil and in
/// Thailand), a creator and a partner; then as many local sellers in the US as are wanted besides.
pub fn people(world: &mut World, more_sellers: usize) {
    let local = add_seller(world, "Maple Street Goods", "US", SELLER);
    add_shop(world, &local, "Maple Street Goods", ("US", "USD", "LOCAL", "TTP"));
    let border = add_seller(world, "Harbour Light Trading", "GB", SELLER);
    add_shop(world, &border, "Harbour Light UK", ("GB", "GBP", "CROSS_BORDER", "ROW"));
    add_shop(world, &border, "Harbour Light DE", ("DE", "EUR", "CROSS_BORDER", "ROW"));
    add_seller(world, "Ada Creates", "US", CREATOR);
    let partner = add_seller(world, "Northwind Partners", "US", PARTNER);
    add_asset(world, &partner, "US", (601_450, "Beauty & Personal Care"));
    add_asset(world, &partner, "GB", (600_001, "Home Supplies"));
    let brazil = add_seller(world, "Loja Aurora", "BR", SELLER);
    add_shop(world, &brazil, "Loja Aurora", ("BR", "BRL", "LOCAL", "ROW"));
    let thailand = add_seller(world, "Siam Basket", "TH", SELLER);
    add_shop(world, &thailand, "Siam Basket", ("TH", "THB", "LOCAL", "ROW"));
    for number in 1..=more_sellers {
        let name = format!("Corner Shop {number}");
        let seller = add_seller(world, &name, "US", SELLER);
        add_shop(world, &seller, &name, ("US", "USD", "LOCAL", "TTP"));
    }
}

fn add_asset(world: &mut World, open_id: &str, market: &str, category: (i64, &str)) {
    let cipher = world.ids.cipher("CAT");
    world.category_assets.push(CategoryAsset {
        cipher,
        open_id: open_id.into(),
        target_market: market.into(),
        category_id: category.0,
        category_name: category.1.into(),
    });
}

fn add_seller(world: &mut World, name: &str, region: &str, user_type: i64) -> String {
    let open_id = world.ids.next("7010", 19);
    let seller = Seller {
        open_id: open_id.clone(),
        name: name.into(),
        region: region.into(),
        user_type,
        active: true,
    };
    world.sellers.push(seller);
    open_id
}

fn add_shop(world: &mut World, open_id: &str, name: &str, market: (&str, &str, &str, &str)) {
    let (region, currency, seller_type, prefix) = market;
    let id = world.ids.other();
    let cipher = world.ids.cipher(prefix);
    let code = format!("{region}CBA{:06X}", world.ids.below(0xFF_FFFF));
    world.shops.push(Shop {
        id,
        cipher,
        open_id: open_id.into(),
        name: name.into(),
        region: region.into(),
        currency: currency.into(),
        seller_type: seller_type.into(),
        code,
        active: true,
    });
}
